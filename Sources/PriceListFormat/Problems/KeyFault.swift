/// What is wrong with the keys of an object.
public enum KeyFault: Hashable, Sendable {
  /// There is no such key; near or allowed are these.
  case unknown(Alternatives)
  /// A key must be there; with it goes what it means.
  case missing(String, Meaning)
  /// One of these must be there.
  case noneOf([String])
  /// A key stands beside another; of them all only one is allowed.
  case excluded(String, beside: String, among: [String])
}

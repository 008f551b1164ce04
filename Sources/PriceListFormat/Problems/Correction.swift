/// What to write instead of a value.
public enum Correction: Hashable, Sendable {
  /// The number or word without its quotation marks.
  case unquoted(String)
  /// This text, in quotation marks.
  case quoted(String)
  /// A name that is near.
  case near(String)
}

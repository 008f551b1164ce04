/// What is wrong with an id, or with what it refers to.
public enum ReferenceFault: Hashable, Sendable {
  /// Another item has this id already, on that line if it is of the file.
  case idTwice(ItemKind, String, firstLine: Int?)
  /// An id names nothing of that kind; near or known are these.
  case unknown(ItemKind, String, Alternatives)
  /// An offer covers the service of that id twice.
  case coveredTwice(String)
  /// A phase adds the extra of that id twice.
  case addedTwice(String)
  /// A membership has a price for a service that it does not cover.
  case notCovered(String)
  /// An id names a service and a package.
  case serviceAndPackage
}

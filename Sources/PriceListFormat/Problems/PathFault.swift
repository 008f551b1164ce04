/// Why a path names no value.
public enum PathFault: Error, Hashable, Sendable {
  /// A dated change names nothing that has a price.
  case noPrice(Alternatives)
  /// A dated change names a whole item or list.
  case wholeItem
  /// A dated change names what makes an item the one it is.
  case fixed(String)
  /// An object of the format has no such key.
  case unknownKey(String, Alternatives)
  /// A list has no such item.
  case unknownItem(String, Alternatives)
  /// A single value has nothing within.
  case nothingWithin(String)
  /// The price list leaves out the list in which something is named.
  case listAbsent(String)
  /// What must be there cannot be taken away.
  case required(String, Meaning)
}

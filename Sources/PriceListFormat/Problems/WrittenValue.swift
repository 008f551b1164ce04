/// What a value was, as far as messages say it.
public enum WrittenValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number, as written.
  case number(String)
  /// A text, cut where it is long.
  case text(String)
  /// A list, whatever is in it.
  case list
  /// An object, whatever is in it.
  case object
  /// Something that was itself told to be wrong.
  case unreadable
}

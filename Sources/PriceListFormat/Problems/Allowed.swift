/// What may stand in a place of the format.
public indirect enum Allowed: Hashable, Sendable {
  /// A text that is not empty.
  case text
  /// A text for people, or one for each of several languages.
  case localText
  /// A text of that form.
  case form(Form)
  /// Exactly this text.
  case word(String)
  /// `true` or `false`.
  case flag
  /// Only `true`.
  case yes
  /// An amount of money, up to that many whole units.
  case amount(most: Int)
  /// A whole number within these bounds.
  case count(ClosedRange<Int>)
  /// A list.
  case list
  /// An object with at least these keys.
  case object(required: [String])
  /// Numbers of sessions, each with how many clients took them.
  case sessionCounts
  /// Any value.
  case anything
  /// One of several.
  case either([Allowed])
}

/// What is wrong with a number, a word or a text of a JSON file.
public enum LiteralFault: Hashable, Sendable {
  /// A number with a needless zero in front.
  case leadingZero(String)
  /// Digits and signs that do not make a number.
  case notANumber(String)
  /// A word that JSON does not have, and the one that was perhaps meant.
  case notAWord(String, near: String?)
  /// A text that is open at the end of its line.
  case notClosedOnLine
  /// The same, where the line has that typographic quotation mark.
  case closedByTypographicQuote(mark: String)
  /// A text that is open at the end of the file.
  case notClosed
  /// A character that must be written as that escape.
  case controlCharacter(escape: String)
  /// A backslash is followed by what cannot follow it.
  case badEscape
  /// An escape is half a character, without its other half.
  case loneSurrogate
  /// The escape `\u` is not followed by four hexadecimal digits.
  case badUnicodeEscape
}

/// What is wrong with the brackets, commas, comments or bytes of a JSON file.
public enum SyntaxFault: Hashable, Sendable {
  /// It has more than so many mebibytes, the most that are read.
  case fileTooLarge(mebibytes: Int)
  /// A byte does not belong to UTF-8.
  case notUTF8
  /// Lists and objects lie more than so many deep within one another.
  case nestedTooDeep(limit: Int)
  /// There is nothing but white space.
  case nothingHere
  /// Something follows the end of the value.
  case moreAfterEnd
  /// A second list or object follows the first, as when a file was pasted behind another.
  case secondFile
  /// The file ends where a value should be.
  case valueMissingAtEnd
  /// Something stands where a value should.
  case valueExpected(found: Found)
  /// Something stands where a key in quotation marks should.
  case keyExpected(found: Found)
  /// A number follows a number and a comma, as if that were a decimal comma.
  case decimalComma(found: Found)
  /// Something stands where the colon after a key should.
  case colonExpected(found: Found)
  /// A comma or the closing bracket should be here.
  case separatorExpected(closing: Character, found: Found)
  /// The same, where a text seems to have ended at a quotation mark of its own.
  case quoteWithinText(closing: Character, found: Found)
  /// A text begins with a typographic quotation mark.
  case typographicQuote(mark: String)
  /// A text stands in single quotes.
  case singleQuotes
  /// A space that is not JSON's, or a character that nobody sees: its code is like `U+00A0`.
  case foreignSpace(ForeignSpace, code: String)
  /// A key stands in an object a second time; the first is on that line.
  case keyTwice(firstLine: Int)
  /// Two elements follow each other without a comma.
  case commaMissing(before: Element)
  /// A comma follows a comma.
  case commaTooMany
  /// A comma stands before the closing bracket.
  case commaBeforeEnd
  /// The file ends before what was opened at that line and column is closed.
  case notClosed(Container, closing: Character, line: Int, column: Int)
  /// An object begins where a key of another should be, which was opened at that line and column.
  case objectNotClosed(line: Int, column: Int)
  /// A comment, which JSON does not have.
  case comment
  /// The file ends within a comment.
  case commentNotClosed

  /// What stands where something else should.
  public enum Found: Hashable, Sendable {
    /// The end of the file.
    case end
    /// That character, safe to print.
    case character(String)
  }

  /// What follows a comma.
  public enum Element: Hashable, Sendable, CaseIterable {
    /// A key with its value, in braces.
    case key
    /// A value in square brackets.
    case item
  }

  /// What brackets hold.
  public enum Container: Hashable, Sendable, CaseIterable {
    /// Braces.
    case object
    /// Square brackets.
    case list
  }

  /// A character that looks like a space, or like nothing.
  public enum ForeignSpace: Hashable, Sendable, CaseIterable {
    /// A space at which no line breaks.
    case noBreakSpace
    /// A character without any width, such as a byte order mark.
    case invisible
    /// Any other space that is not a plain one.
    case other
  }
}

/// Reads words from left to right as options and operands.
///
/// It is pulled: only the reader knows which options have a value, and asks for it with `value()`
/// right after the option's name. So `-n5`, `-n 5`, `--name=5`, `--name 5` and `-vn5` need no
/// grammar, and a value may begin with a dash.
struct Lexer {
  /// What is found next.
  enum Token: Equatable {
    /// `--name`, without the dashes and without `=value`.
    case long(String)

    /// One letter of `-abc`.
    case short(Character)

    /// A word that is not an option.
    case operand(String)
  }

  /// The value written after `=` in the long option just found, unless it has been taken.
  private(set) var attached: String?

  /// The word in which the last token was found.
  private(set) var word = ""

  private var words: ArraySlice<String>
  private var letters: Substring = ""
  private var optionsHaveEnded = false

  /// Reads these words.
  init(_ words: [String]) {
    self.words = words[...]
  }

  /// The next option or operand; nil at the end.
  mutating func next() -> Token? {
    attached = nil
    if let letter = letters.popFirst() { return .short(letter) }
    guard let next = words.popFirst() else { return nil }
    word = next
    if optionsHaveEnded || next == "-" || !next.hasPrefix("-") { return .operand(next) }
    if next == "--" {
      optionsHaveEnded = true
      return self.next()
    }
    if next.hasPrefix("--") { return long(next) }
    letters = next.dropFirst()
    return letters.popFirst().map { .short($0) }
  }

  /// The value of the option just found: attached to it, or else the next word; nil if there is
  /// none.
  mutating func value() -> String? {
    if let value = attached {
      attached = nil
      return value
    }
    guard letters.isEmpty else {
      defer { skipLetters() }
      return String(letters)
    }
    return words.popFirst()
  }

  /// Passes over the rest of a word of letters.
  mutating func skipLetters() {
    letters = ""
  }

  /// Splits `--name=value` at the first equals sign, by scalar and not by character, so that a
  /// value may begin with a combining mark.
  private mutating func long(_ word: String) -> Token {
    let scalars = word.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: 2)
    guard let equals = scalars[start...].firstIndex(of: "=") else {
      return .long(String(scalars[start...]))
    }
    attached = String(scalars[scalars.index(after: equals)...])
    return .long(String(scalars[start..<equals]))
  }
}

/// Words as a shell reads them.
enum ShellWords {
  /// Words on one line, each in quotes unless it means itself.
  static func joined(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// A word as a shell reads it back: in quotes only where it needs them.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "./_-".contains($0))
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// The words of a line; `nil` if a quote is not closed.
  ///
  /// They may be in single or double quotes, or have a backslash before what is special. Nothing is
  /// replaced: `$` and `*` are letters.
  /// - Complexity: O(bytes).
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, quote) {
      case ("'", "'"), ("\"", "\""): quote = nil
      case ("\\", nil), ("\\", "\""):
        guard let next = rest.popFirst() else { return nil }
        append(next, to: &word)
      case ("'", nil), ("\"", nil):
        quote = scalar
        word = word ?? .init()
      case (" ", nil), ("\n", nil), ("\t", nil):
        if let word { words.append(String(word)) }
        word = nil
      default: append(scalar, to: &word)
      }
    }
    guard quote == nil else { return nil }
    if let word { words.append(String(word)) }
    return words
  }

  private static func append(
    _ scalar: Unicode.Scalar, to word: inout String.UnicodeScalarView?
  ) {
    if word == nil { word = .init() }
    word?.append(scalar)
  }
}

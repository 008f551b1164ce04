/// Shows words from outside in messages without letting them break the line or steer a terminal.
package enum Quoted {
  /// Longer words are cut, with an ellipsis.
  private static let longest = 60

  /// The word in single quotes, on one line, with invisible characters written as `\u{…}`.
  package static func word(_ word: String) -> String {
    "'\(plain(word))'"
  }

  /// The word as `word(_:)` shows it, without quotes.
  package static func plain(_ word: String) -> String {
    // Most words are short and plain.
    if word.utf8.count <= longest, word.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return word
    }
    let scalars = word.unicodeScalars
    let start = scalars.prefix(longest)
    let ending = start.endIndex == scalars.endIndex ? "" : "…"
    return start.map(shown).joined() + ending
  }

  /// The whole word, however long, as `word(_:)` shows it: the name of a file that must be found.
  package static func whole(_ word: String) -> String {
    word.unicodeScalars.map(shown).joined()
  }

  /// Several lines, each as `whole(_:)` shows it.
  package static func lines(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\n" ? "\n" : shown($0) }.joined()
  }

  /// A character as it may be printed: one that steers a terminal by its number.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default:
      String(scalar)
    }
  }
}

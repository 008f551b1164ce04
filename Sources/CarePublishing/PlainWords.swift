/// What words say, however a website's typography writes them: blanks, quotation marks, dashes and
/// the places where a word may break are the website's own matter.
enum PlainWords {
  /// The words, written in one way.
  ///
  /// - Complexity: O(length).
  static func of(_ text: String) -> String {
    var plain = ""
    var isApart = false
    // What is quoted stands close to angular marks in some places, and apart from them in others.
    var isWithin = false
    for scalar in text.unicodeScalars where !breaks.contains(scalar) {
      if isBlank(scalar) {
        isApart = true
        continue
      }
      if isApart, !isWithin, !closing.contains(scalar), !plain.isEmpty { plain += " " }
      (isApart, isWithin) = (false, opening.contains(scalar))
      append(scalar, to: &plain)
    }
    return plain
  }

  /// Where a line may break, or may not; and the sign by which generators link a heading.
  private static let breaks: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "¶",
  ]

  /// Quotation marks after which French sets a space.
  private static let opening: Set<Unicode.Scalar> = ["«", "‹"]
  /// Quotation marks before which French sets a space.
  private static let closing: Set<Unicode.Scalar> = ["»", "›"]

  /// Whether it is white space or a control character.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.value < 0x20 || scalar.value > 0x7F && scalar.properties.isWhitespace
  }

  /// Adds a character, or the plain one for which typographers set it.
  private static func append(_ scalar: Unicode.Scalar, to plain: inout String) {
    switch scalar {
    case "\u{2018}"..."\u{201B}", "\u{2032}", "`", "‹", "›": plain += "'"
    case "\u{201C}"..."\u{201F}", "\u{2033}", "«", "»": plain += "\""
    // Two or three hyphens are one dash to whoever sets them.
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": if plain.last != "-" { plain += "-" }
    case "\u{2026}": plain += "..."
    case "\u{D7}": plain += "x"
    default: plain.unicodeScalars.append(scalar)
    }
  }
}

/// How much room words take in a font that is not known.
///
/// Every width is at least that of DejaVu Sans, which is as wide as Verdana, the widest of the fonts
/// that pages are commonly set in.
enum TextMeasure {
  /// The most room that a text takes on one line, at a size of the letters' body.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
  }

  /// In parts of the body.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!": 0.35
    case "f", "t", "r", "-", "(", ")", "[", "]", "/": 0.43
    case "0"..."9": 0.64
    case "m", "w", "M", "W", "%", "@": 1
    case "a"..."z", "“", "”", "«", "»", "–", "·": 0.64
    case "A"..."Z", "×", "+", "=", "<", ">": 0.84
    default: unusual(scalar)
    }
  }

  /// The width of a character that Latin text seldom has, as a part of the size.
  private static func unusual(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    case .lowercaseLetter: 0.9
    default: Character(scalar).displayWidth == 2 ? 1.4 : 1.05
    }
  }

  /// A text in lines of a width, the last of which ends in an ellipsis if there would be too many.
  ///
  /// - Parameters:
  ///   - text: Broken at its spaces; a word longer than a line is broken where the line ends.
  ///   - size: The height of the letters' body.
  ///   - width: The room for each line.
  ///   - most: From 1.
  /// - Returns: At least one line, and at most so many.
  static func lines(of text: String, size: Double, width: Double, most: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      for piece in pieces(of: word, size: size, width: width) {
        let last = lines[lines.count - 1]
        let joined = last.isEmpty ? piece : last + " " + piece
        if Self.width(of: joined, size: size) <= width {
          lines[lines.count - 1] = joined
        } else {
          lines.append(piece)
        }
      }
    }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [shortened(lines[most - 1], size: size, width: width)]
  }

  /// A word that is wider than a line, in pieces that are not.
  private static func pieces(of word: Substring, size: Double, width: Double) -> [String] {
    word.reduce(into: [""]) { pieces, character in
      let longer = pieces[pieces.count - 1] + String(character)
      if pieces[pieces.count - 1].isEmpty || Self.width(of: longer, size: size) <= width {
        pieces[pieces.count - 1] = longer
      } else {
        pieces.append(String(character))
      }
    }
  }

  /// A line with an ellipsis at its end.
  private static func shortened(_ line: String, size: Double, width: Double) -> String {
    var line = line
    while !line.isEmpty, Self.width(of: line + "…", size: size) > width { line.removeLast() }
    return line + "…"
  }
}

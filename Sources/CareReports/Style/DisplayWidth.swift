/// Widths of a terminal, summed.
extension String {
  /// How many columns of a terminal a text takes.
  ///
  /// Marks that combine take none, ideographs and most emoji two (after Unicode Standard Annex 11).
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether it is known to take one column, and to be a character of its own among others like it:
  /// letters, digits, punctuation and spaces of European languages, without those that do not show.
  ///
  /// Most texts have no others, and need not be taken apart into characters, which is slow.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x203B: true
    default: false
    }
  }
}

/// Widths of a terminal.
extension Character {
  /// How many columns a character takes on a terminal: 0, 1 or 2.
  var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains("\u{FE0F}") || scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Blocks of characters that East Asian fonts make two columns wide.
  ///
  /// After the Unicode standard's annex 11.
  private static var wide: [ClosedRange<UInt32>] {
    [
      0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
  }
}

/// Text broken into lines at its spaces; a word longer than a line is broken where the line ends.
///
/// A no-break space holds its words together.
package func wrapped(_ text: String, width: Int) -> [String] {
  if text.isOneLine, text.displayWidth <= width { return [text] }
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    var lineWidth = 0
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: word, width: width) {
        let pieceWidth = piece.displayWidth
        if !line.isEmpty, lineWidth + 1 + pieceWidth > width {
          lines.append(line)
          line = piece
          lineWidth = pieceWidth
        } else {
          if !line.isEmpty { lineWidth += 1 }
          line += (line.isEmpty ? "" : " ") + piece
          lineWidth += pieceWidth
        }
      }
    }
    lines.append(line)
  }
  return lines
}

extension String {
  /// Whether it has no line breaks, and between its words single spaces and nothing else.
  fileprivate var isOneLine: Bool {
    var isBetween = true
    for byte in utf8 {
      if byte == 0x0A || byte == 0x20 && isBetween { return false }
      isBetween = byte == 0x20
    }
    return !isBetween
  }
}

/// A word that is wider than a line, in pieces that are not.
private func pieces(of word: Substring, width: Int) -> [String] {
  guard String(word).displayWidth > width else { return [String(word)] }
  return word.reduce(into: [""]) { pieces, character in
    let last = pieces.count - 1
    if pieces[last].displayWidth + character.displayWidth > max(width, 2) {
      pieces.append(String(character))
    } else {
      pieces[last].append(character)
    }
  }
}

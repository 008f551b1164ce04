/// Text broken into lines at its spaces; a word longer than a line is broken where the line ends.
///
/// A no-break space holds its words together.
///
/// - Parameters:
///   - text: It may have line breaks of its own.
///   - width: In columns of a terminal, from 1.
/// - Returns: At least one line for each of the text's own.
/// - Complexity: O(length of the text).
package func wrapped(_ text: String, width: Int) -> [String] {
  LineBreaker(width: width, measure: \.displayWidth).lines(of: text)
}

/// Breaks texts into lines, and measures no part of a text more than three times, however long it is: as a
/// whole, as a word, and, of a word that is wider than a line, letter by letter.
struct LineBreaker {
  /// In columns of a terminal, from 1.
  let width: Int
  /// How many columns a text takes.
  let measure: (String) -> Int

  /// The lines of a text.
  func lines(of text: String) -> [String] {
    if text.isOneLine, measure(text) <= width { return [text] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(filled)
  }

  /// A paragraph in lines that are as full as they can be.
  private func filled(_ paragraph: Substring) -> [String] {
    var lines = [(text: "", width: 0)]
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: String(word)) {
        let last = lines[lines.count - 1]
        if last.text.isEmpty {
          lines[lines.count - 1] = piece
        } else if last.width + 1 + piece.width > width {
          lines.append(piece)
        } else {
          lines[lines.count - 1].text += " " + piece.text
          lines[lines.count - 1].width += 1 + piece.width
        }
      }
    }
    return lines.map(\.text)
  }

  /// A word; one that is wider than a line, in pieces that are not.
  private func pieces(of word: String) -> [(text: String, width: Int)] {
    let whole = measure(word)
    guard whole > width else { return [(word, whole)] }
    return word.reduce(into: [(text: "", width: 0)]) { pieces, character in
      let (last, own) = (pieces.count - 1, measure(String(character)))
      if pieces[last].width + own > max(width, 2) {
        pieces.append((String(character), own))
      } else {
        pieces[last].text.append(character)
        pieces[last].width += own
      }
    }
  }
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

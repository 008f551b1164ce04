internal import CareModel

/// How much room a table needs for its columns: what decides where its rows become cards.
///
/// It is measured in `em`, the size of the page's letters, so that it holds for large letters and for
/// any font; figures keep to one line, words are broken between words.
struct TableRoom {
  /// A class of tables, and the least room in which they have columns, in `em`.
  typealias Step = (class: StyleClass, room: Int)

  /// The room, in `em`.
  let needed: Double

  /// The steps in which the stylesheet knows of room, in `em`.
  static let steps: [Step] = [
    (.room24, 24), (.room32, 32), (.room40, 40), (.room48, 48), (.room56, 56), (.room68, 68),
    (.room84, 84),
  ]
  /// Those of lists: one with more than a few columns is read by its lines, whose prices stand below one
  /// another.
  static let stepsOfLists = steps.filter { $0.class == .room32 || $0.class == .room84 }

  /// What the name of a row, or words in a cell, may take before they are broken, in `em`.
  private static let mostOfWords = 9.0
  /// What a word may take before it is broken, in `em`.
  private static let mostOfWord = 13.0
  /// The part of the widest font's room that most fonts take; where one takes more, the table is scrolled.
  private static let usual = 0.9
  /// Between two columns, in `em`; as the stylesheet has it.
  private static let gap = 1.25

  /// The room for a header and rows of as many cells each.
  ///
  /// - Complexity: O(characters).
  init(header: [String], rows: [[Cell]], style: LocaleStyle) {
    let widths = header.indices.map { column in
      let cells = rows.map { Self.width(of: $0[column], style) }
      return cells.reduce(Self.longestWord(of: header[column]), max)
    }
    needed = widths.reduce(0, +) * Self.usual + Self.gap * Double(header.count - 1)
  }

  /// The first step with room enough, else the last.
  var step: StyleClass { step(of: Self.steps) }

  /// The same of a list, whose lines do as well where there is room for neither of them.
  var stepOfList: StyleClass { step(of: Self.stepsOfLists) }

  private func step(of steps: [Step]) -> StyleClass {
    (steps.first { Double($0.room) >= needed } ?? steps[steps.count - 1]).class
  }

  private static func width(of cell: Cell, _ style: LocaleStyle) -> Double {
    switch cell {
    case .text(let words): width(ofWords: words)
    case .named(let name, let description): max(width(ofWords: name), width(ofWords: description))
    case .fee(let amount, let every):
      max(TextMeasure.width(of: style.amount(amount), size: 1), width(ofWords: every))
    default: TextMeasure.width(of: cell.text(style), size: 1)
    }
  }

  /// Words take what they need up to a measure, and beyond that what their longest does.
  private static func width(ofWords words: String) -> Double {
    min(TextMeasure.width(of: words, size: 1), max(mostOfWords, longestWord(of: words)))
  }

  /// What the longest word takes, as far as it is not broken.
  private static func longestWord(of words: String) -> Double {
    let widths = words.split(whereSeparator: \.isWhitespace).map {
      TextMeasure.width(of: String($0), size: 1)
    }
    return min(widths.max() ?? 0, mostOfWord)
  }
}

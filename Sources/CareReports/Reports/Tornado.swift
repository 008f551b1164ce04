internal import CareModel

/// What moves with each assumption, as bars in characters around what is assumed, the widest first.
///
/// Each bar stands below its name, so that no name is cut, and all of them over one axis.
struct Tornado {
  /// What moves.
  let swings: Swings

  private var texts: any Texts { swings.style.language.texts }

  /// How many characters the bars have: what fits in 80 columns, because a bar that is broken is none.
  private static let width = 76

  /// The bars, each below its name, then the axis.
  var table: Table {
    let lines = swings.bars.flatMap { [$0.name, row(of: $0)] } + [axis, ends] + marks
    return Table(
      caption: texts.swingTitle(.bars), columns: [.init("bar", texts.swingTitle(.bars))],
      rows: lines.map { [.text($0)] })
  }

  /// What the characters mean.
  var legend: String { texts.barLegend }

  private var bounds: ClosedRange<Int> { swings.bounds }
  private var base: (amount: Amount, name: String) { swings.base }

  /// Where an amount stands, from 0.
  private func place(_ amount: Amount) -> Int {
    let span = Int128(max(1, bounds.upperBound - bounds.lowerBound))
    let offset = Int128(amount.minor - bounds.lowerBound) * Int128(Self.width - 1)
    return Int(halfAwayFromZero(offset, dividedBy: span))
  }

  /// A line of one character, with the lines at nothing and at what is assumed in it.
  private func marked(_ cells: [Character]) -> String {
    var cells = cells
    if swings.zeroWithin != nil { cells[place(.zero)] = "┊" }
    cells[place(base.amount)] = "│"
    while cells.last == Self.blank { cells.removeLast() }
    return String(cells)
  }

  /// Nothing, which a terminal may not break.
  private static let blank: Character = "\u{A0}"

  private static func line(of character: Character) -> [Character] {
    Array(repeating: character, count: width)
  }

  /// A bar of characters, from the lower value to the higher.
  private func row(of bar: Swings.Bar) -> String {
    var cells = Self.line(of: Self.blank)
    let base = place(base.amount)
    // The longer one first, so that both are seen where they lie on one side.
    let ends: [(there: Int, character: Character)] = [
      (place(bar.low), "░"), (place(bar.high), "█"),
    ]
    for end in ends.sorted(by: { abs($0.there - base) > abs($1.there - base) })
    where end.there != base {
      for index in min(base, end.there)...max(base, end.there) { cells[index] = end.character }
    }
    return marked(cells)
  }
}

// The axis, which says what the lines are.
extension Tornado {
  private var axis: String { marked(Self.line(of: "─")) }

  /// The least and the greatest value, below both ends.
  private var ends: String {
    let texts = [bounds.lowerBound, bounds.upperBound].map {
      swings.style.amount(Amount(minor: $0)).unbroken
    }
    let room = max(1, Self.width - texts[0].displayWidth - texts[1].displayWidth)
    return texts[0] + String(repeating: Self.blank, count: room) + texts[1]
  }

  /// What each line means, below it.
  private var marks: [String] {
    let own = mark("│", texts.asAssumed(base.name), at: place(base.amount))
    guard let zero = swings.zeroWithin else { return [own] }
    return [own, mark("┊", zero, at: place(.zero))]
  }

  /// Words beside a line, on the side that has room.
  private func mark(_ character: Character, _ words: String, at place: Int) -> String {
    let words = words.unbroken
    if place + 2 + words.displayWidth <= Self.width {
      return String(repeating: Self.blank, count: place) + "\(character)\(Self.blank)\(words)"
    }
    let before = max(0, place - words.displayWidth - 1)
    return String(repeating: Self.blank, count: before) + "\(words)\(Self.blank)\(character)"
  }
}

internal import CareAnalysis
internal import CareModel

/// The swings as bars in characters around the difference as assumed, the widest first.
struct Tornado {
  /// Says what the bars are.
  let words: SensitivityWords

  private var sensitivity: Sensitivity { words.sensitivity }

  /// How many characters the bars have, and the names beside them: what fits in 80 columns, because
  /// a bar that is broken is none.
  private static let width = 37
  /// The most columns that names take.
  private static let names = 40

  /// One bar a row.
  var table: Table {
    let base = words.phrases.style.difference(sensitivity.base.difference)
    return Table(
      caption: words.texts.swingTitle(.bars),
      columns: [
        .init("name", words.texts.swingTitle(.assumption)), .init("bar", "│ \(base)"),
      ],
      rows: sensitivity.bars.map { bar in
        [.text(Self.shortened(words.name(of: bar.value))), .text(self.bar(of: bar.swing))]
      })
  }

  /// A name that stays on one line; the table above has the whole.
  private static func shortened(_ name: String) -> String {
    guard name.displayWidth > names else { return name }
    var name = name
    while name.displayWidth >= names { name.removeLast() }
    return name + "…"
  }

  /// What the characters mean.
  var legend: String { hasZero ? words.texts.barLegendWithZero : words.texts.barLegend }

  /// The least and greatest differences, in the smallest unit.
  var bounds: ClosedRange<Int> {
    let all = sensitivity.bars.flatMap { [$0.swing.low, $0.swing.high] } + [sensitivity.base]
    let differences = all.map(\.difference.minor)
    return (differences.min() ?? 0)...(differences.max() ?? 0)
  }

  /// Whether the plan costs less at one of the bounds, and more at the other.
  var hasZero: Bool { bounds.contains(0) && sensitivity.base.difference != .zero }

  /// Where a difference stands, from 0.
  private func place(_ difference: Amount) -> Int {
    let span = Int128(max(1, bounds.upperBound - bounds.lowerBound))
    let offset = Int128(difference.minor - bounds.lowerBound) * Int128(Self.width - 1)
    return Int(halfAwayFromZero(offset, dividedBy: span))
  }

  /// A bar of characters, from the lower difference to the higher.
  private func bar(of swing: Swing) -> String {
    var cells = [Character](repeating: "\u{A0}", count: Self.width)
    let base = place(sensitivity.base.difference)
    let fill = { (end: CostPair, character: Character) in
      let there = place(end.difference)
      for index in min(base, there)...max(base, there) where there != base {
        cells[index] = character
      }
    }
    // The longer one first, so that both are seen where they lie on one side.
    let low = { fill(swing.low, "░") }
    let high = { fill(swing.high, "█") }
    if abs(place(swing.low.difference) - base) > abs(place(swing.high.difference) - base) {
      low()
      high()
    } else {
      high()
      low()
    }
    if hasZero { cells[place(.zero)] = "┊" }
    cells[base] = "│"
    while cells.last == "\u{A0}" { cells.removeLast() }
    return String(cells)
  }
}

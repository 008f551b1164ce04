internal import CareModel

/// How far a figure moves with each assumption, the widest first, as bars are made of it: in characters, and
/// as a picture.
struct Swings {
  /// One assumption: the figures at both ends of its range.
  struct Bar {
    /// Which, and from where to where.
    let name: String
    /// All that the bar shows, in words.
    let caption: String
    /// The figure at the low end.
    let low: Amount
    /// The figure at the high end.
    let high: Amount
  }

  /// What moves.
  let title: String
  /// The widest first.
  let bars: [Bar]
  /// The figure as assumed, where each bar has its line; and how that is said.
  let base: (amount: Amount, name: String)
  /// What the line at nothing means; `nil` where it says nothing.
  let zero: String?
  /// How people of the place write.
  let style: LocaleStyle

  /// The least and greatest figures, in the smallest unit.
  var bounds: ClosedRange<Int> {
    let all = bars.flatMap { [$0.low.minor, $0.high.minor] } + [base.amount.minor]
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  /// What the line at nothing means where there is one: within the bounds, and not where the bars' own line is.
  var zeroWithin: String? { bounds.contains(0) && base.amount != .zero ? zero : nil }
}

internal import CareModel

/// How far the difference of two plans moves with each assumption, the widest first.
///
/// Each bar stands below the words that say all its figures, so that the picture does without colour
/// and no words touch others.
struct TornadoChart {
  /// One assumption: the differences at both ends of its range.
  struct Bar {
    /// All that the bar shows, in words.
    let caption: String
    /// The difference at the left edge.
    let low: Amount
    /// The difference at the right edge.
    let high: Amount
  }

  /// What the picture is.
  let title: String
  /// What the picture says, for who cannot see it.
  let description: String
  /// What the lines and the two shades mean.
  let legend: [String]
  /// The widest first.
  let bars: [Bar]
  /// The difference as assumed, where each bar has its line.
  let base: Amount

  /// The picture for a page and for a phone.
  var picture: Picture { Picture(wide: drawing(.wide), narrow: drawing(.narrow)) }

  /// The picture in one size.
  func drawing(_ measures: ChartMeasures) -> Drawing {
    var layout = TornadoLayout(chart: self, measures: measures)
    for text in legend { layout.add(text) }
    for bar in bars {
      layout.add(bar.caption)
      layout.add(bar)
    }
    return Drawing(
      title: title, description: description, width: measures.width, height: layout.bottom,
      shapes: layout.shapes)
  }

  /// The least and greatest differences, in the smallest unit.
  var bounds: ClosedRange<Int> {
    let all = bars.flatMap { [$0.low.minor, $0.high.minor] } + [base.minor]
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  /// Whether the plan costs less at one of the bounds, and more at the other.
  var hasZero: Bool { bounds.contains(0) && base != .zero }
}

/// Stacks the words and bars of a tornado from the top down.
private struct TornadoLayout {
  /// What is laid out.
  let chart: TornadoChart
  /// In which size.
  let measures: ChartMeasures
  /// What has been laid out so far.
  private(set) var shapes: [Drawing.Shape] = []
  /// Where the next thing begins.
  private(set) var bottom = 0.0

  /// Nothing yet.
  init(chart: TornadoChart, measures: ChartMeasures) {
    self.chart = chart
    self.measures = measures
  }

  /// Words over the whole width, on at most three lines.
  mutating func add(_ text: String) {
    let lines = TextMeasure.lines(
      of: text.visible, size: measures.size, width: measures.width, most: 3)
    for line in lines {
      let place = Drawing.Point(x: 0, y: bottom + measures.size)
      shapes.append(
        .label(.init(text: line, place: place, anchor: .start, size: measures.size)))
      bottom += measures.leading
    }
  }

  /// A bar: its upper half from the base to the low end, its lower half to the high end.
  mutating func add(_ bar: TornadoChart.Bar) {
    let base = chart.base
    let half = measures.size * 0.6
    for (index, difference) in [bar.low, bar.high].enumerated() {
      let (from, to) = (x(base), x(difference))
      guard from != to else { continue }
      shapes.append(
        .rectangle(
          .init(x: min(from, to), y: bottom + Double(index) * half), width: abs(to - from),
          height: half, .series(index)))
    }
    line(at: base, .axis, height: half * 2)
    if chart.hasZero { line(at: .zero, .mark, height: half * 2) }
    bottom += half * 2 + measures.gap
  }

  /// A line across a bar.
  private mutating func line(at difference: Amount, _ role: Drawing.Role, height: Double) {
    let x = x(difference)
    shapes.append(.line(.init(x: x, y: bottom - 2), .init(x: x, y: bottom + height + 2), role))
  }

  /// Where a difference stands, from left to right.
  private func x(_ difference: Amount) -> Double {
    let bounds = chart.bounds
    let span = Double(max(1, bounds.upperBound - bounds.lowerBound))
    return 1 + Double(difference.minor - bounds.lowerBound) / span * (measures.width - 2)
  }
}

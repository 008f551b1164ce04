internal import CareModel

/// How far a figure moves with each assumption, the widest first.
///
/// Each bar stands below the words that say all its figures, so that the picture does without colour
/// and no words touch others; all stand over one axis.
struct TornadoChart {
  /// What moves.
  let swings: Swings
  /// What the picture says, for who cannot see it.
  let description: String

  /// The picture.
  var picture: Drawing {
    var layout = TornadoLayout(swings: swings, measures: .standard)
    for text in legend { layout.add(text) }
    for bar in swings.bars {
      layout.add(bar.caption)
      layout.add(bar)
    }
    layout.addAxis()
    return Drawing(
      title: swings.title, description: description, width: layout.measures.width,
      height: layout.bottom,
      shapes: layout.shapes)
  }

  /// What the lines and the two shades mean.
  private var legend: [String] {
    let texts = swings.style.language.texts
    return [texts.lineInEachBar(swings.base.name), texts.halvesOfEachBar]
  }
}

/// Stacks the words and bars of a tornado from the top down.
private struct TornadoLayout {
  /// What is laid out.
  let swings: Swings
  /// In which size.
  let measures: ChartMeasures
  /// What has been laid out so far.
  private(set) var shapes: [Drawing.Shape] = []
  /// Where the next thing begins.
  private(set) var bottom = 0.0

  /// Nothing yet.
  init(swings: Swings, measures: ChartMeasures) {
    self.swings = swings
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
  mutating func add(_ bar: Swings.Bar) {
    let base = swings.base.amount
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
    if swings.zeroWithin != nil { line(at: .zero, .mark, height: half * 2) }
    bottom += half * 2 + measures.gap
  }

  /// A line across a bar.
  private mutating func line(at difference: Amount, _ role: Drawing.Role, height: Double) {
    let x = x(difference)
    shapes.append(.line(.init(x: x, y: bottom - 2), .init(x: x, y: bottom + height + 2), role))
  }

  /// The axis: a line, as many marks as have room, and what the line at nothing means.
  mutating func addAxis() {
    let bounds = swings.bounds
    shapes.append(
      .line(.init(x: 1, y: bottom), .init(x: measures.width - 1, y: bottom), .axis))
    let axis = ValueAxis(from: bounds.lowerBound, to: bounds.upperBound)
    var free = 0.0
    for mark in axis.marks where bounds.contains(mark) {
      let (x, text) = (x(Amount(minor: mark)), swings.style.amount(Amount(minor: mark)).visible)
      let half = TextMeasure.width(of: text, size: measures.size) / 2
      let middle = min(max(x, half), measures.width - half)
      guard middle - half >= free else { continue }
      free = middle + half + measures.gap
      shapes.append(.line(.init(x: x, y: bottom), .init(x: x, y: bottom + 4), .axis))
      label(text, at: middle)
    }
    bottom += labelHeight
    nameZero()
  }

  /// What a line of labels takes.
  private var labelHeight: Double { measures.gap / 2 + measures.leading }

  /// What the line at nothing means, below its mark.
  private mutating func nameZero() {
    guard let zero = swings.zeroWithin else { return }
    let half = TextMeasure.width(of: zero.visible, size: measures.size) / 2
    label(zero.visible, at: min(max(x(.zero), half), max(half, measures.width - half)))
    bottom += labelHeight
  }

  /// Words around a place, below what was laid out.
  private mutating func label(_ text: String, at middle: Double) {
    let place = Drawing.Point(x: middle, y: bottom + measures.gap / 2 + measures.size)
    shapes.append(.label(.init(text: text, place: place, anchor: .middle, size: measures.size)))
  }

  /// Where a difference stands, from left to right.
  private func x(_ difference: Amount) -> Double {
    let bounds = swings.bounds
    let span = Double(max(1, bounds.upperBound - bounds.lowerBound))
    return 1 + Double(difference.minor - bounds.lowerBound) / span * (measures.width - 2)
  }
}

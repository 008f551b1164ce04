internal import CareAnalysis
internal import CareModel

/// How far the difference of two plans moves with each assumption, the widest first.
///
/// Each bar stands below the words that say all its figures, so that the picture does without colour
/// and no words touch others.
struct TornadoChart {
  let words: SensitivityWords
  /// What the picture says.
  let description: String

  /// How large the parts of the picture are, in pixels.
  struct Measures {
    /// Of the whole picture.
    let width: Double
    /// Of the letters.
    let size: Double

    static let wide = Measures(width: 720, size: 13)
    static let narrow = Measures(width: 360, size: 12)

    /// From one line of words to the next.
    var leading: Double { size * 1.35 }
    /// Between one bar and the next words.
    var gap: Double { size * 0.75 }
  }

  var picture: Picture { Picture(wide: drawing(.wide), narrow: drawing(.narrow)) }

  func drawing(_ measures: Measures) -> Drawing {
    var layout = TornadoLayout(chart: self, measures: measures)
    for text in legend { layout.add(text) }
    for bar in words.sensitivity.bars {
      layout.add(caption(of: bar))
      layout.add(bar.swing)
    }
    return Drawing(
      title: title, description: description, width: measures.width, height: layout.bottom,
      shapes: layout.shapes)
  }

  private var title: String {
    let (own, other) = (words.sensitivity.plan, words.sensitivity.question.against)
    return texts.whatMatters(words.name(own), against: words.name(other))
  }

  private var texts: any Texts { words.phrases.texts }

  /// What the lines and the two shades mean.
  private var legend: [String] {
    let base = words.phrases.style.difference(words.sensitivity.base.difference)
    let line =
      Tornado(words: words).hasZero
      ? texts.lineInEachBarAndZero(base) : texts.lineInEachBar(base)
    return [line, texts.halvesOfEachBar]
  }

  /// All that a bar shows, in words.
  private func caption(of bar: Sensitivity.Bar) -> String {
    let style = words.phrases.style
    let (name, range) = (words.name(of: bar.value), words.range(of: bar.value))
    let low = style.amount(bar.swing.low.difference)
    let high = style.amount(bar.swing.high.difference)
    guard let turns = words.turns(bar) else {
      return texts.bar(name, range, low: low, high: high)
    }
    return texts.bar(name, range, low: low, high: high, turnsAt: turns)
  }
}

/// Stacks the words and bars of a tornado from the top down.
private struct TornadoLayout {
  let chart: TornadoChart
  let measures: TornadoChart.Measures
  private(set) var shapes: [Drawing.Shape] = []
  /// Where the next thing begins.
  private(set) var bottom = 0.0

  init(chart: TornadoChart, measures: TornadoChart.Measures) {
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
  mutating func add(_ swing: Swing) {
    let base = chart.words.sensitivity.base.difference
    let half = measures.size * 0.6
    for (index, duel) in [swing.low, swing.high].enumerated() {
      let (from, to) = (x(base), x(duel.difference))
      guard from != to else { continue }
      shapes.append(
        .rectangle(
          .init(x: min(from, to), y: bottom + Double(index) * half), width: abs(to - from),
          height: half, .series(index)))
    }
    line(at: base, .axis, height: half * 2)
    if Tornado(words: chart.words).hasZero { line(at: .zero, .mark, height: half * 2) }
    bottom += half * 2 + measures.gap
  }

  private mutating func line(at difference: Amount, _ role: Drawing.Role, height: Double) {
    let x = x(difference)
    shapes.append(.line(.init(x: x, y: bottom - 2), .init(x: x, y: bottom + height + 2), role))
  }

  private func x(_ difference: Amount) -> Double {
    let bounds = Tornado(words: chart.words).bounds
    let span = Double(max(1, bounds.upperBound - bounds.lowerBound))
    return 1 + Double(difference.minor - bounds.lowerBound) / span * (measures.width - 2)
  }
}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// Lines of a sweep as a picture: what a measure comes to, by the values of one assumption.
///
/// The lines are told apart by their dashes, and by their names where they end; where the cheaper plan becomes
/// another, a border runs across, and where the list's own value is, a dotted line.
struct SweepLineChart {
  /// What is drawn.
  let line: SweepLine
  /// Says what it is.
  let words: SweepLineWords
  /// What the picture says, for who cannot see it.
  let description: String

  /// The picture.
  var picture: Drawing {
    let layout = SweepLineLayout(chart: self, measures: .standard)
    return Drawing(
      title: words.title, description: description, width: layout.width, height: layout.height,
      shapes: layout.shapes)
  }
}

/// Where everything in a chart of lines stands.
private struct SweepLineLayout {
  /// What is drawn.
  let chart: SweepLineChart
  /// How large letters and gaps are.
  let measures: ChartMeasures
  /// The marks beside the plot.
  private let axis: ValueAxis
  /// What stands at the ends of the lines.
  private let names: [EndLabel]
  /// In pixels, from the left.
  private let plotLeft: Double

  private var line: SweepLine { chart.line }
  private var words: SweepLineWords { chart.words }
  private var texts: any Texts { words.phrases.texts }
  private var size: Double { measures.size }

  init(chart: SweepLineChart, measures: ChartMeasures) {
    self.chart = chart
    self.measures = measures
    let all = chart.line.series.flatMap(\.values).compactMap(\.self)
    axis = ValueAxis(from: all.min() ?? 0, to: all.max() ?? 0)
    names =
      chart.line.series.count < 2
      ? [] : chart.line.series.map { EndLabel([chart.words.shortName(of: $0)], measures: measures) }
    let widest = axis.marks.map {
      TextMeasure.width(of: chart.words.mark($0), size: measures.size)
    }.max()
    plotLeft = (widest ?? 0) + measures.gap
  }

  private var namesWidth: Double {
    names.isEmpty ? 0 : (names.map { $0.width(size: size) }.max() ?? 0) + 3 * measures.gap
  }
  private var plotRight: Double { max(plotLeft + measures.leastPlot, measures.width - namesWidth) }
  /// Of the whole drawing, in pixels.
  var width: Double { max(measures.width, plotRight + namesWidth) }

  /// What is measured above the plot; then what the marked values are, each on a line of its own.
  private var head: [String] {
    TextMeasure.lines(of: words.measured.visible, size: size, width: width, most: 3)
  }
  private var plotTop: Double {
    measures.leading * Double(head.count + marks.count) + measures.gap
  }
  private var plotBottom: Double { plotTop + measures.plotHeight }
  /// What is varied, below the values.
  private var foot: [String] {
    TextMeasure.lines(of: words.name.visible, size: size, width: width, most: 3)
  }
  /// Of the whole drawing, in pixels.
  var height: Double {
    plotBottom + measures.gap * 2 + measures.leading * Double(1 + foot.count)
  }

  /// From the back to the front.
  var shapes: [Drawing.Shape] {
    titles + grid + ticks + markShapes + curves + ends
  }

  private func x(_ position: Double) -> Double {
    let all = line.positions + (line.today.map { [$0.position] } ?? [])
    let (low, high) = (all.min() ?? 0, all.max() ?? 0)
    guard low < high else { return (plotLeft + plotRight) / 2 }
    return plotLeft + (position - low) / (high - low) * (plotRight - plotLeft)
  }
  private func y(_ value: Int) -> Double {
    plotBottom - axis.share(of: value) * measures.plotHeight
  }

  private func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Drawing.Label.Anchor
  ) -> Drawing.Shape {
    .label(.init(text: text, place: .init(x: x, y: y), anchor: anchor, size: size))
  }
}

// The axes.
extension SweepLineLayout {
  private var titles: [Drawing.Shape] {
    let above = head.enumerated().map { index, text in
      label(text, 0, size + measures.leading * Double(index), .start)
    }
    let below = foot.enumerated().map { index, text in
      label(
        text, plotLeft,
        plotBottom + measures.gap * 2 + measures.leading * Double(index + 1) + size / 2,
        .start)
    }
    return above + below
  }

  /// A line across for each mark, its number at the left.
  private var grid: [Drawing.Shape] {
    axis.marks.flatMap { number -> [Drawing.Shape] in
      let y = y(number)
      let role: Drawing.Role = number == 0 || number == axis.low ? .axis : .grid
      return [
        .line(.init(x: plotLeft, y: y), .init(x: plotRight, y: y), role),
        label(words.mark(number), plotLeft - measures.gap, y + size * 0.35, .end),
      ]
    }
  }

  /// A tick for each value that is named, as many as have room beside one another.
  private var ticks: [Drawing.Shape] {
    let below = plotBottom + measures.gap + size
    var free = -Double.infinity
    return line.variation.values.enumerated().flatMap { place, value -> [Drawing.Shape] in
      let (x, text) = (x(line.positions[place]), words.value(value).visible)
      let half = TextMeasure.width(of: text, size: size) / 2
      let middle = min(max(x, half), width - half)
      guard middle - half >= free else { return [] }
      free = middle + half + size
      let tick = Drawing.Shape.line(
        .init(x: x, y: plotBottom), .init(x: x, y: plotBottom + measures.gap / 2), .axis)
      return [tick, label(text, middle, below, .middle)]
    }
  }
}

// The marked values and the lines.
extension SweepLineLayout {
  /// Where the cheaper plan becomes another, and where the list's own value is, with what is said of each.
  private var marks: [(position: Double, words: String, role: Drawing.Role)] {
    let turns = line.turns.prefix(3).map { place in
      (
        (line.positions[place] + line.positions[place + 1]) / 2, texts.cheaperTurnsHere,
        Drawing.Role.border
      )
    }
    let today = line.today.map {
      ($0.position, "\(texts.goalTitle(.today)): \(words.value($0.value))", Drawing.Role.mark)
    }
    return Array(turns) + (today.map { [$0] } ?? [])
  }

  private var markShapes: [Drawing.Shape] {
    marks.enumerated().flatMap { index, mark -> [Drawing.Shape] in
      let x = x(mark.position)
      let half = TextMeasure.width(of: mark.words.visible, size: size) / 2
      let middle = min(max(x, half), max(half, width - half))
      let base = size + measures.leading * Double(head.count + index)
      return [
        .line(.init(x: x, y: plotTop), .init(x: x, y: plotBottom), mark.role),
        label(mark.words.visible, middle, base, .middle),
      ]
    }
  }

  /// Each line, parted where a value is not known.
  private var curves: [Drawing.Shape] {
    line.series.enumerated().flatMap { index, series -> [Drawing.Shape] in
      let pieces = series.values.indices.split { series.values[$0] == nil }
      return pieces.map { piece in
        .polyline(
          piece.map { .init(x: x(line.positions[$0]), y: y(series.values[$0] ?? 0)) },
          .series(index))
      }
    }
  }

  /// The names at the ends of the lines, moved apart where they would touch.
  private var ends: [Drawing.Shape] {
    guard !names.isEmpty else { return [] }
    let wanted = line.series.map { y($0.values.last.flatMap(\.self) ?? axis.low) }
    let heights = names.map { $0.height(measures) }
    let middles = Spread.middles(wanted, heights: heights, within: plotTop...plotBottom)
    return names.indices.flatMap { index -> [Drawing.Shape] in
      let left = plotRight + 2 * measures.gap
      let leader = Drawing.Shape.line(
        .init(x: plotRight, y: wanted[index]),
        .init(x: left - measures.gap / 2, y: middles[index]), .leader(index))
      let top = middles[index] - heights[index] / 2
      return [leader]
        + names[index].lines.enumerated().map { row, text in
          label(text, left, top + measures.leading * Double(row) + size, .start)
        }
    }
  }
}

internal import CareModel

/// Where everything in a step chart stands, so that no words touch others.
struct StepChartLayout {
  /// What is drawn.
  let chart: StepChart
  /// How large letters and gaps are.
  let measures: ChartMeasures

  /// The marks beside the plot.
  private let amounts: AmountAxis
  /// The marks below it.
  private let times: TimeAxis
  /// What stands at the ends of the lines, in the order of the plans.
  private let names: [EndLabel]
  /// The days from which on a plan costs no more, each with the words beside its mark.
  private let breakEvens: [(day: Day, words: String)]
  /// In pixels, from the left.
  private let plotLeft: Double
  /// In pixels.
  private let plotWidth: Double
  /// In pixels, from the top.
  private let plotTop: Double
  /// In pixels.
  private let plotHeight: Double

  init(chart: StepChart, measures: ChartMeasures) {
    self.chart = chart
    self.measures = measures
    let size = measures.size
    amounts = AmountAxis(upTo: chart.lines.map(\.most).max() ?? .zero)
    times = TimeAxis(horizon: chart.comparison.question.horizon, style: chart.phrases.style)
    names = chart.lines.map { EndLabel($0.words, measures: measures) }
    breakEvens = chart.breakEvens.map { day, words, plain in
      let fits = TextMeasure.width(of: words, size: size) <= measures.width
      return (day, fits ? words : plain)
    }
    let widestMark = amounts.marks.map {
      TextMeasure.width(of: chart.phrases.markName($0), size: size)
    }.max()
    plotLeft = (widestMark ?? 0) + measures.gap
    let widestName = names.map { $0.width(size: size) }.max() ?? 0
    plotWidth = max(
      measures.leastPlot, measures.width - plotLeft - 3 * measures.gap - measures.names)
    namesWidth = max(widestName, measures.names)
    plotTop = measures.leading * Double(1 + breakEvens.count) + measures.gap
    let tallest = names.map { $0.height(measures) }.reduce(0, +)
    plotHeight = max(measures.plotHeight, tallest)
  }

  /// The room right of the plot for names, in pixels.
  private let namesWidth: Double

  /// In pixels, from the left.
  private var plotRight: Double { plotLeft + plotWidth }
  /// In pixels, from the top.
  private var plotBottom: Double { plotTop + plotHeight }

  /// Of the whole drawing, in pixels.
  var width: Double {
    let needed = breakEvens.map { TextMeasure.width(of: $0.words, size: measures.size) }.max() ?? 0
    return max(plotRight + 3 * measures.gap + namesWidth, needed)
  }
  /// Of the whole drawing, in pixels.
  var height: Double {
    plotBottom + measures.gap + measures.leading * Double(1 + keyLines.count)
  }

  /// From the back to the front.
  var shapes: [Drawing.Shape] { grid + bands + marks + lines + ends + key }

  /// Where a day stands across, in pixels.
  private func x(_ day: Day) -> Double { plotLeft + times.share(of: day) * plotWidth }
  /// Where an amount stands, in pixels from the top.
  private func y(_ amount: Amount) -> Double {
    plotBottom - amounts.share(of: amount) * plotHeight
  }

  /// Words of the usual size.
  private func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Drawing.Label.Anchor
  ) -> Drawing.Shape {
    .label(.init(text: text, place: .init(x: x, y: y), anchor: anchor, size: measures.size))
  }
}

// The axes.
extension StepChartLayout {
  /// The lines behind all others, and what they are.
  private var grid: [Drawing.Shape] { amountMarks + timeMarks }

  /// A line across for each mark of the amounts, its amount at the left.
  private var amountMarks: [Drawing.Shape] {
    let title = label(chart.amountsTitle, 0, measures.size, .start)
    return amounts.marks.reduce(into: [title]) { shapes, amount in
      let y = y(amount)
      shapes.append(
        .line(
          .init(x: plotLeft, y: y), .init(x: plotRight, y: y), amount == .zero ? .axis : .grid))
      shapes.append(
        label(
          chart.phrases.markName(amount), plotLeft - measures.gap, y + measures.size * 0.35, .end))
    }
  }

  /// A mark for each day that is named, its name below; those that would touch are left out.
  private var timeMarks: [Drawing.Shape] {
    let below = plotBottom + measures.gap + measures.size
    return times.marks(width: plotWidth, size: measures.size).flatMap { mark -> [Drawing.Shape] in
      let x = x(mark.day)
      let half = TextMeasure.width(of: mark.name, size: measures.size) / 2
      let tick = Drawing.Shape.line(
        .init(x: x, y: plotBottom), .init(x: x, y: plotBottom + measures.gap / 2), .axis)
      return x - half < 0 || x + half > width
        ? [tick] : [tick, label(mark.name, x, below, .middle)]
    }
  }

  /// The days of break-even; each has its words on a line of its own above the plot.
  private var marks: [Drawing.Shape] {
    breakEvens.enumerated().flatMap { index, breakEven -> [Drawing.Shape] in
      let x = x(breakEven.day)
      let half = TextMeasure.width(of: breakEven.words, size: measures.size) / 2
      let middle = min(max(x, half), width - half)
      let base = measures.size + measures.leading * Double(index + 1)
      return [
        .line(.init(x: x, y: plotTop), .init(x: x, y: plotBottom), .mark),
        label(breakEven.words, middle, base, .middle),
      ]
    }
  }
}

// What the kinds of lines are, below the axis of days.
extension StepChartLayout {
  /// What the kinds of lines are, in lines of words; none without such kinds.
  private var keyLines: [String] {
    guard let key = chart.key else { return [] }
    return TextMeasure.lines(of: key, size: measures.size, width: width, most: 6)
  }

  /// The same below the axis.
  private var key: [Drawing.Shape] {
    keyLines.enumerated().map { index, text in
      let below = measures.gap + measures.leading * Double(1 + index) + measures.size
      return label(text, 0, plotBottom + below, .start)
    }
  }
}

// The lines and their names.
extension StepChartLayout {
  /// Behind each uncertain line, the room in which eight of ten clients lie.
  private var bands: [Drawing.Shape] {
    chart.lines.enumerated().filter { $1.isUncertain }.map { index, line in
      .polygon(points(of: line.high) + points(of: line.low).reversed(), .band(index))
    }
  }

  /// What has been paid so far, a line for each plan; where the average is drawn, as planned beside it.
  private var lines: [Drawing.Shape] {
    chart.lines.enumerated().flatMap { index, line -> [Drawing.Shape] in
      let planned = line.planned.isEmpty ? [] : [line.planned]
      return planned.map { .polyline(points(of: $0), .aside(index)) }
        + [.polyline(points(of: line.main), .series(index))]
    }
  }

  /// From nothing on the first day to the right end.
  private func points(of steps: [PlanLine.Step]) -> [Drawing.Point] {
    var points = [Drawing.Point(x: plotLeft, y: y(.zero))]
    for step in steps {
      let (x, before) = (x(step.day), points[points.count - 1])
      if before.x < x { points.append(.init(x: x, y: before.y)) }
      points.append(.init(x: x, y: y(step.amount)))
    }
    return points + [.init(x: plotRight, y: points[points.count - 1].y)]
  }

  /// The names and amounts at the ends of the lines, moved apart where they would touch.
  private var ends: [Drawing.Shape] {
    let wanted = chart.lines.map { y($0.end) }
    let heights = names.map { $0.height(measures) }
    let middles = Spread.middles(wanted, heights: heights, within: plotTop...plotBottom)
    return names.indices.flatMap { index -> [Drawing.Shape] in
      let left = plotRight + 3 * measures.gap
      let leader = Drawing.Shape.line(
        .init(x: plotRight, y: wanted[index]),
        .init(x: left - measures.gap / 2, y: middles[index]), .leader(index))
      let top = middles[index] - heights[index] / 2
      let words = names[index].lines.enumerated().map { line, text in
        label(text, left, top + measures.leading * Double(line) + measures.size, .start)
      }
      return [leader] + words
    }
  }
}

extension Phrases {
  /// An amount on an axis, without its currency and without needless zeros.
  fileprivate func markName(_ amount: Amount) -> String {
    style.number(amount.minor, decimals: list.currency.decimals)
  }
}

internal import CareModel
internal import CareRecords

/// Stacks the pictures of a practice's records from the top down.
struct RecordsChartLayout {
  /// How people of the place write.
  let style: LocaleStyle
  /// In which size.
  let measures: ChartMeasures
  /// What has been laid out so far.
  private(set) var shapes: [Drawing.Shape] = []
  /// Where the next thing begins, in pixels.
  private(set) var bottom = 0.0

  /// Nothing yet.
  init(style: LocaleStyle, measures: ChartMeasures) {
    self.style = style
    self.measures = measures
  }

  private var size: Double { measures.size }
  private var left: Double { margin }
  private var right: Double { measures.width - margin / 2 }
  /// The room left of a plot for the words of its axis.
  private var margin: Double { measures.size * 5 }
  /// How high a plot is.
  private static let plotHeight = 150.0

  /// Words over the whole width, on at most three lines.
  private mutating func add(_ text: String) {
    let lines = TextMeasure.lines(of: text.visible, size: size, width: measures.width, most: 3)
    for line in lines {
      label(line, 0, bottom + size, .start)
      bottom += measures.leading
    }
  }

  private mutating func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Drawing.Label.Anchor
  ) {
    shapes.append(.label(.init(text: text, place: .init(x: x, y: y), anchor: anchor, size: size)))
  }

  private mutating func line(
    _ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double, _ role: Drawing.Role
  ) {
    shapes.append(.line(.init(x: fromX, y: fromY), .init(x: toX, y: toY), role))
  }

  private func title(_ title: RecordsTitle) -> String { style.language.texts.recordsTitle(title) }

  /// The marks of an axis below what was laid out, as far as they have room.
  private mutating func axis(_ axis: AmountAxis, named name: String, _ x: (Double) -> Double) {
    var free = 0.0
    for mark in axis.marks {
      let (text, place) = (style.number(mark.minor), x(Double(mark.minor)))
      let half = TextMeasure.width(of: text, size: size) / 2
      line(place, bottom, place, bottom + measures.gap / 2, .axis)
      guard place - half >= free, place + half <= measures.width else { continue }
      label(text, place, bottom + measures.gap + size, .middle)
      free = place + half + size
    }
    bottom += measures.gap + measures.leading
    label(name, right, bottom + size, .end)
    bottom += measures.leading + measures.gap * 2
  }
}

// How often clients come.
extension RecordsChartLayout {
  /// A bar for each service, from the lower to the upper quartile, with a line at the median.
  mutating func add(_ rhythms: [RecordsChart.Rhythm]) {
    guard let most = rhythms.map(\.days.upper).max() else { return }
    add(title(.rhythms))
    bottom += measures.gap
    let days = AmountAxis(upTo: Amount(minor: (most + Quartiles.parts - 1) / Quartiles.parts))
    let x = scale(to: days)
    for rhythm in rhythms {
      add(rhythm.caption)
      let ends = [rhythm.days.lower, rhythm.days.median, rhythm.days.upper].map {
        x(Double($0) / Double(Quartiles.parts))
      }
      let height = size
      shapes.append(
        .rectangle(
          .init(x: ends[0], y: bottom), width: max(1, ends[2] - ends[0]), height: height, .series(0)
        ))
      line(ends[1], bottom - 3, ends[1], bottom + height + 3, .mark)
      bottom += height + measures.gap
    }
    line(x(0), bottom, right, bottom, .axis)
    axis(days, named: title(.inDays), x)
  }

  /// Where a number stands from left to right.
  private func scale(to axis: AmountAxis) -> (Double) -> Double {
    let (start, width) = (measures.gap, right - measures.gap)
    let most = Double(axis.step.minor * axis.steps)
    return { start + $0 / most * width }
  }
}

// How many sessions a course takes.
extension RecordsChartLayout {
  /// A bar for each number of sessions, as high as so many courses.
  mutating func add(_ lengths: [EpisodeFindings.Length]) {
    guard let most = lengths.map(\.episodes).max(), let longest = lengths.last?.sessions else {
      return
    }
    add("\(title(.lengths)) (\(title(.courses)))")
    bottom += measures.gap
    let sessions = AmountAxis(upTo: Amount(minor: longest + 1))
    let counts = AmountAxis(upTo: Amount(minor: most))
    let (base, top) = (bottom + Self.plotHeight, bottom)
    let start = left
    let unit = (right - start) / Double(sessions.step.minor * sessions.steps)
    let x = { (number: Double) in start + number * unit }
    grid(counts, top: top, base: base)
    for length in lengths {
      let height = counts.share(of: Amount(minor: length.episodes)) * (base - top)
      let width = max(1, unit * 0.8)
      shapes.append(
        .rectangle(
          .init(x: x(Double(length.sessions)) - width / 2, y: base - height), width: width,
          height: height, .series(0)))
    }
    bottom = base
    axis(sessions, named: title(.sessions), x)
  }

  /// A line across for each mark of an upright axis.
  private mutating func grid(_ axis: AmountAxis, top: Double, base: Double) {
    for mark in axis.marks {
      let y = base - axis.share(of: mark) * (base - top)
      line(left, y, right, y, mark == .zero ? .axis : .grid)
      label(style.number(mark.minor), left - measures.gap, y + size * 0.35, .end)
    }
  }
}

// Who has not come back yet.
extension RecordsChartLayout {
  /// The most months that are drawn.
  private static let mostMonths = 24

  /// The share that has not come back, as steps, and its interval around it.
  mutating func add(_ returns: KaplanMeier) {
    guard returns.count > 0 else { return }
    add(title(.notBack))
    bottom += measures.gap
    let months = max(
      1, (1...Self.mostMonths).last { EpisodeFindings.days(months: $0) <= returns.longest } ?? 1)
    let axisOfMonths = AmountAxis(upTo: Amount(minor: months))
    let (base, top) = (bottom + Self.plotHeight, bottom)
    let whole = axisOfMonths.step.minor * axisOfMonths.steps
    let start = left
    let unit = (right - start) / Double(EpisodeFindings.days(months: whole))
    let end = min(returns.longest, EpisodeFindings.days(months: whole))
    let point = { (day: Int, share: Double) in
      Drawing.Point(x: start + Double(min(day, end)) * unit, y: base - share * (base - top))
    }
    percentGrid(top: top, base: base)
    shapes += curve(returns, until: end, point)
    bottom = base
    axis(axisOfMonths, named: title(.inMonths)) {
      start + Double(EpisodeFindings.days(months: Int($0))) * unit
    }
  }

  /// A line across for each quarter of the whole.
  private mutating func percentGrid(top: Double, base: Double) {
    for percent in [0, 25, 50, 75, 100] {
      let y = base - Double(percent) / 100 * (base - top)
      line(left, y, right, y, percent == 0 ? .axis : .grid)
      let share = Percentage(millionths: percent * Percentage.whole / 100)
      label(style.share(share), left - measures.gap, y + size * 0.35, .end)
    }
  }

  /// The band of the interval, and the steps of the share.
  private func curve(
    _ returns: KaplanMeier, until end: Int, _ point: (Int, Double) -> Drawing.Point
  ) -> [Drawing.Shape] {
    let steps = returns.steps.filter { $0.time <= end }
    let band =
      points(steps, until: end, point) { $0.low ?? $0.share }
      + points(steps, until: end, point) { $0.high ?? $0.share }.reversed()
    return [
      .polygon(band, .band(0)), .polyline(points(steps, until: end, point, \.share), .series(0)),
    ]
  }

  /// From the whole on the first day, step by step, to the end.
  private func points(
    _ steps: [KaplanMeier.Step], until end: Int, _ point: (Int, Double) -> Drawing.Point,
    _ value: (Confidence) -> Double
  ) -> [Drawing.Point] {
    var points = [point(0, 1)]
    var share = 1.0
    for step in steps {
      points.append(point(step.time, share))
      share = value(step.remaining)
      points.append(point(step.time, share))
    }
    return points + [point(end, share)]
  }
}

public import CareModel
public import PriceListFormat

/// What comes of one assumption's values, as a line for each plan, or one for the practice.
public struct SweepLine: Sendable {
  /// One line.
  public struct Curve: Sendable {
    /// Whose; `nil` for the practice.
    public let plan: Ref<Plan>?
    /// What the measure comes to, by value of the assumption; `nil` where that is no number.
    public let values: [Int?]
  }

  /// The assumption and its values.
  public let variation: Variation
  /// Where each value stands, from left to right: by its size where all are numbers of one kind, else one after
  /// another.
  public let positions: [Double]
  /// Where the list's own value stands, and how it is written; `nil` where it is none of that kind.
  public let today: (position: Double, value: String)?
  /// What is drawn.
  public let measure: SweepMeasure
  /// In the order of the plans, the one that they are held against last.
  public let series: [Curve]
  /// The dated change that takes the place of the value; `nil` if none does.
  public let overtaken: Overtaking?
  /// Whose clients are measured; `nil` for plans.
  public let practice: Practice?
  /// What was asked.
  public let question: Question
  /// The base list.
  public let list: PriceList

  /// The most values that a line has room for.
  public static let most = 400

  /// The lines of a sweep of one assumption; `nil` if it has more, or more values than ``most``, or the measure is
  /// not among its own, or no number.
  public init?(_ sweep: Sweep, _ shared: SharedFigures, of measure: SweepMeasure) {
    guard sweep.variations.count == 1, sweep.count <= Self.most, Self.isDrawn(measure),
      sweep.measures.contains(measure)
    else { return nil }
    self.measure = measure
    variation = sweep.variations[0]
    practice = measure.needsClients ? sweep.practice : nil
    question = sweep.question
    list = sweep.list
    series = Self.series(sweep, shared, measure)
    let start = sweep.question.horizon.start
    let scale = ValueScale(of: variation.values, from: start)
    positions = sweep.variations[0].values.enumerated().map { index, value in
      scale?.position(value) ?? Double(index)
    }
    today = sweep.written(at: variation.path).flatMap { written in
      scale?.position(written).map { ($0, written) }
    }
    overtaken = sweep.overtaken(variation.path)
  }

  /// Whether lines show a measure: costs, their differences, and what a practice takes in.
  public static func isDrawn(_ measure: SweepMeasure) -> Bool {
    measure.needsClients || measure == .cost || measure == .expected
      || measure.costsOfPlans != nil && measure.kind != .name
  }

  /// After which values the cheaper plan is another: where one line crosses the other, or a difference turns.
  public var turns: [Int] {
    let cheaper = variation.values.indices.map(isNoMore)
    return cheaper.indices.dropLast().filter { place in
      cheaper[place].flatMap { one in cheaper[place + 1].map { $0 != one } } ?? false
    }
  }

  /// Whether the first plan costs no more than the other; `nil` where that is not measured.
  public func isNoMore(at place: Int) -> Bool? {
    switch measure {
    case .cost, .expected:
      guard series.count == 2, let own = series[0].values[place],
        let other = series[1].values[place]
      else { return nil }
      return own <= other
    case .difference, .averageDifference: return series.first?.values[place].map { $0 <= 0 }
    default: return nil
    }
  }
}

// The lines.
extension SweepLine {
  private static func series(
    _ sweep: Sweep, _ shared: SharedFigures, _ measure: SweepMeasure
  ) -> [Curve] {
    let against = sweep.list.plans[sweep.question.against].id
    guard measure.costsOfPlans != nil else {
      return sweep.figures.indices.compactMap { figure in
        sweep.figures[figure].measures.firstIndex(of: measure).map { place in
          Curve(
            plan: sweep.figures[figure].plan.flatMap(sweep.list.plans.ref),
            values: values(sweep, shared, figure) { measure.place(of: $0.values[place]) })
        }
      }
    }
    let figures = sweep.figures.indices.filter {
      sweep.figures[$0].source == measure.costsOfPlans
    }
    guard let other = figures.first(where: { sweep.figures[$0].plan == against }) else { return [] }
    let costs = values(sweep, shared, other) { $0.cost?.minor }
    return figures.filter { $0 != other }.map { figure in
      let own = values(sweep, shared, figure) { $0.cost?.minor }
      return Curve(
        plan: sweep.figures[figure].plan.flatMap(sweep.list.plans.ref),
        values: zip(own, costs).map { own, other in own.flatMap { own in other.map { own - $0 } } })
    }
  }

  private static func values(
    _ sweep: Sweep, _ shared: SharedFigures, _ figure: Int, _ read: (SweepEntry) -> Int?
  ) -> [Int?] {
    let projection = sweep.figures[figure].projection
    return (0..<sweep.count).map { index in
      let entry = shared.entries[figure].map { $0[projection.index(at: [index])] }
      return entry.flatMap(read).flatMap { $0 == .min || $0 == .max ? nil : $0 }
    }
  }
}

/// How values of one kind are placed along an axis.
private struct ValueScale {
  /// The day from which lengths of time are counted.
  let start: Day
  /// What the values are.
  private let kind: Kind

  private enum Kind {
    case number, share, time
  }

  /// `nil` if the values are not all numbers, percentages or lengths of time.
  init?(of values: [String], from start: Day) {
    self.start = start
    let kinds: [Kind] = [.number, .share, .time]
    let own = kinds.first { kind in
      values.allSatisfy { Self.position($0, kind, start) != nil }
    }
    guard let own else { return nil }
    kind = own
  }

  /// Where a value stands; `nil` if it is of another kind.
  func position(_ value: String) -> Double? { Self.position(value, kind, start) }

  private static func position(_ value: String, _ kind: Kind, _ start: Day) -> Double? {
    switch kind {
    case .number: decimalUnits(value, decimals: 6).map { Double($0) / 1_000_000 }
    case .share: Percentage(value).map { Double($0.millionths) / 10_000 }
    case .time: Interval(value).map { Double(start.adding($0) - start) }
    }
  }
}

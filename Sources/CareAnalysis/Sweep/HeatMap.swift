public import CareModel
public import PriceListFormat

/// What a plan costs more than the other, or what a practice takes in, for every pair of two assumptions' values.
public struct HeatMap: Sendable {
  /// What the fields are of.
  public enum Subject: Hashable, Sendable {
    /// A plan, held against another by some costs.
    case plans(Ref<Plan>, against: Ref<Plan>, CostMeasure)
    /// What a practice takes in by an amount of ``SweepMeasure``, held against what that is now.
    case practice(SweepMeasure, today: Amount)
  }

  /// The assumption whose values run downward.
  public let down: Variation
  /// The assumption whose values run across.
  public let across: Variation
  /// What the fields are of.
  public let subject: Subject
  /// By row, then column: how much more the plan costs than the other, or is taken in than now; `nil` where the values
  /// do not go together.
  public let differences: [[Amount?]]
  /// The assumptions whose values a dated change takes the place of, and which.
  public let overtaken: [(path: Path, by: Overtaking)]
  /// Whose clients are measured; `nil` for plans.
  public let practice: Practice?
  /// What was asked.
  public let question: Question
  /// The base list.
  public let list: PriceList

  /// The most values of one assumption that a map has room for.
  public static let most = 60

  /// The map of a sweep's first plan; `nil` if the sweep is not of two assumptions, each of no more
  /// values than ``most``, if its costs were not asked for, or if no plan is held against another.
  ///
  /// - Parameters:
  ///   - sweep: What was swept.
  ///   - shared: Its figures.
  ///   - measure: Which costs are held against each other: those of ``SweepMeasure/cost`` or of
  ///     ``SweepMeasure/expected``.
  public init?(_ sweep: Sweep, _ shared: SharedFigures, by measure: CostMeasure = .planned) {
    let against = sweep.question.against
    guard let plan = sweep.question.plans.first(where: { $0 != against }) else { return nil }
    self.init(sweep, .plans(plan, against: against, measure)) { place in
      guard let own = shared.cost(of: plan, by: measure, in: sweep, at: place),
        let their = shared.cost(of: against, by: measure, in: sweep, at: place)
      else { return nil }
      return own - their
    }
  }

  /// The map of what a practice takes in; `nil` if the sweep is not of two assumptions, each of no more values than
  /// ``most``, or the measure is not among its own, or no amount of a practice, or not known of the list as it stands.
  public init?(_ sweep: Sweep, _ shared: SharedFigures, ofPractice measure: SweepMeasure) {
    guard Self.isDrawn(measure), let found = sweep.practiceFigure(of: measure),
      let entry = try? sweep.figures[found.figure].entry(in: sweep.list, asking: sweep.question),
      case .amount(let today) = entry.values[found.place]
    else { return nil }
    self.init(sweep, .practice(measure, today: today)) { place in
      let index = sweep.figures[found.figure].projection.index(at: place)
      guard case .amount(let amount)? = shared.entries[found.figure]?[index].values[found.place]
      else { return nil }
      return amount - today
    }
  }

  private init?(_ sweep: Sweep, _ subject: Subject, difference: ([Int]) -> Amount?) {
    guard sweep.variations.count == 2, sweep.grid.counts.allSatisfy({ $0 <= Self.most }) else {
      return nil
    }
    self.subject = subject
    down = sweep.variations[0]
    across = sweep.variations[1]
    overtaken = sweep.variations.compactMap { variation in
      sweep.overtaken(variation.path).map { (variation.path, $0) }
    }
    if case .practice = subject { practice = sweep.practice } else { practice = nil }
    question = sweep.question
    list = sweep.list
    let columns = sweep.grid.counts[1]
    differences = (0..<sweep.grid.counts[0]).map { row in
      (0..<columns).map { difference([row, $0]) }
    }
  }

  /// Whether a map shows a measure of a practice: amounts alone.
  public static func isDrawn(_ measure: SweepMeasure) -> Bool {
    measure.needsClients && measure.kind == .amount
  }

  /// The amount that stands in a field: a difference of costs, or all that is taken in.
  public func amount(_ row: Int, _ column: Int) -> Amount? {
    differences[row][column].map { difference in
      if case .practice(_, let today) = subject { today + difference } else { difference }
    }
  }

  /// Whether the plan costs no more in a field, or no less is taken in than now; `nil` where that cannot be told.
  public func holds(_ row: Int, _ column: Int) -> Bool? { differences[row][column].map(holds) }

  private func holds(_ difference: Amount) -> Bool {
    if case .practice = subject { difference >= .zero } else { difference <= .zero }
  }

  /// Whether what ``holds(_:_:)`` says is another in one of two fields.
  public func turns(between first: (row: Int, column: Int), and second: (row: Int, column: Int))
    -> Bool
  {
    guard let one = holds(first.row, first.column), let other = holds(second.row, second.column)
    else { return false }
    return one != other
  }

  /// In how many fields the plan costs no more, or no less is taken in, of how many that can be told.
  ///
  /// - Complexity: O(fields).
  public var share: (holding: Int, known: Int) {
    let known = differences.joined().compactMap { $0 }
    return (known.count(where: holds), known.count)
  }
}

extension SharedFigures {
  /// What a plan costs at a place of the grid.
  fileprivate func cost(
    of plan: Ref<Plan>, by measure: CostMeasure, in sweep: Sweep, at coordinates: [Int]
  ) -> Amount? {
    let id = sweep.list.plans[plan].id
    let source: SweepMeasure.Source = measure == .planned ? .planned : .expected
    let place = sweep.figures.firstIndex { $0.plan == id && $0.source == source }
    guard let place, let entries = entries[place] else { return nil }
    return entries[sweep.figures[place].projection.index(at: coordinates)].cost
  }
}

extension Sweep {
  /// Where the figures of the practice stand, and the measure among them; `nil` if they were not asked for.
  fileprivate func practiceFigure(of measure: SweepMeasure) -> (figure: Int, place: Int)? {
    for (figure, one) in figures.enumerated() where one.plan == nil {
      if let place = one.measures.firstIndex(of: measure) { return (figure, place) }
    }
    return nil
  }
}

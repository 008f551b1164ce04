public import CareModel
public import PriceListFormat

/// What a plan costs more than the other, for every pair of two assumptions' values.
public struct HeatMap: Sendable {
  /// The assumption whose values run downward.
  public let down: Variation
  /// The assumption whose values run across.
  public let across: Variation
  /// The plan.
  public let plan: Ref<Plan>
  /// The one it is held against.
  public let against: Ref<Plan>
  /// Which costs are held against each other.
  public let measure: CostMeasure
  /// By row, then column; `nil` where the values do not go together.
  public let differences: [[Amount?]]
  /// The assumptions whose values a dated change takes the place of, and from which day on.
  public let overtaken: [(path: Path, day: Day)]
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
    guard sweep.variations.count == 2, sweep.grid.counts.allSatisfy({ $0 <= Self.most }),
      let plan = sweep.question.plans.first(where: { $0 != sweep.question.against })
    else { return nil }
    self.plan = plan
    self.measure = measure
    against = sweep.question.against
    down = sweep.variations[0]
    across = sweep.variations[1]
    overtaken = sweep.variations.compactMap { variation in
      sweep.overtaken(variation.path).map { (variation.path, $0) }
    }
    question = sweep.question
    list = sweep.list
    let rows = sweep.grid.counts[0]
    let columns = sweep.grid.counts[1]
    let other = against
    differences = (0..<rows).map { row in
      (0..<columns).map { column in
        guard let own = shared.cost(of: plan, by: measure, in: sweep, at: [row, column]),
          let their = shared.cost(of: other, by: measure, in: sweep, at: [row, column])
        else { return nil }
        return own - their
      }
    }
  }

  /// Whether the plan costs no more in a field; `nil` where that cannot be told.
  public func holds(_ row: Int, _ column: Int) -> Bool? {
    differences[row][column].map { $0 <= .zero }
  }

  /// Whether the cheaper plan is another in one of two fields.
  public func turns(between first: (row: Int, column: Int), and second: (row: Int, column: Int))
    -> Bool
  {
    guard let one = holds(first.row, first.column), let other = holds(second.row, second.column)
    else { return false }
    return one != other
  }

  /// In how many fields the plan costs no more, of how many that can be told.
  ///
  /// - Complexity: O(fields).
  public var share: (holding: Int, known: Int) {
    let known = differences.joined().compactMap { $0 }
    return (known.count { $0 <= .zero }, known.count)
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

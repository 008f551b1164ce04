internal import CareModel

/// A column of a sweep after its values.
struct SweepColumn: Sendable {
  /// Where its cells come from.
  enum Content: Sendable {
    /// A cell of a figure.
    case cell(figure: Int, place: Int)
    /// The difference of two figures' costs.
    case difference(figure: Int, against: Int)
    /// The id of the plan with the least cost among these figures.
    case cheapest([(figure: Int, id: [UInt8])])
  }

  let key: String
  let content: Content

  /// All columns: measure by measure, plan by plan.
  static func all(of sweep: Sweep) -> [SweepColumn] {
    let plans = sweep.question.sweptPlans.map { sweep.list.plans[$0].id }
    let costs = plans.compactMap { plan in
      sweep.figures.firstIndex { $0.plan == plan && $0.source == .planned }.map { (plan, $0) }
    }
    let against = sweep.list.plans[sweep.question.against].id
    return sweep.measures.flatMap { measure -> [SweepColumn] in
      switch measure {
      case .cheaper:
        let choices = costs.map { (figure: $1, id: Array($0.text.utf8)) }
        return [SweepColumn(key: measure.rawValue, content: .cheapest(choices))]
      case .difference:
        guard let other = costs.first(where: { $0.0 == against }) else { return [] }
        return costs.filter { $0.0 != against }.map { plan, figure in
          SweepColumn(
            key: "\(measure.rawValue).\(plan)",
            content: .difference(figure: figure, against: other.1))
        }
      default:
        return sweep.figures.enumerated().compactMap { index, figure in
          figure.measures.firstIndex(of: measure).map {
            SweepColumn(
              key: "\(measure.rawValue).\(figure.plan)", content: .cell(figure: index, place: $0))
          }
        }
      }
    }
  }
}

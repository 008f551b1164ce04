internal import CareAnalysis
internal import CareModel

/// A column of a sweep after its values.
struct SweepColumn: Sendable {
  /// Where its cells come from.
  enum Content: Sendable {
    /// A cell of a figure.
    case cell(figure: Int, place: Int)
    /// The difference of two figures' costs.
    case difference(figure: Int, against: Int)
    /// The plan with the least cost among these figures.
    case cheapest([Int])
  }

  /// Its title in the header.
  let key: String
  /// What stands in it.
  let content: Content

  /// All columns: measure by measure, plan by plan.
  static func all(of sweep: Sweep) -> [SweepColumn] {
    let costs = { (measure: SweepMeasure) in
      sweep.figures.indices.filter { sweep.figures[$0].source == measure.costsOfPlans }
    }
    let against = sweep.list.plans[sweep.question.against].id
    return sweep.measures.flatMap { measure -> [SweepColumn] in
      let key = { (figure: Int) in
        ([measure.rawValue] + [sweep.figures[figure].plan?.text].compactMap(\.self))
          .joined(separator: ".")
      }
      switch measure {
      case .cheaper: return [SweepColumn(key: measure.rawValue, content: .cheapest(costs(measure)))]
      case .difference, .averageDifference:
        let costs = costs(measure)
        guard let other = costs.first(where: { sweep.figures[$0].plan == against }) else {
          return []
        }
        return costs.filter { $0 != other }.map {
          SweepColumn(key: key($0), content: .difference(figure: $0, against: other))
        }
      default:
        return sweep.figures.indices.compactMap { index in
          sweep.figures[index].measures.firstIndex(of: measure).map {
            SweepColumn(key: key(index), content: .cell(figure: index, place: $0))
          }
        }
      }
    }
  }
}

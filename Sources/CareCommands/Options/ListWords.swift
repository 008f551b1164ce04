internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec

// Several words of a known few, separated by commas.

/// Tipping points, separated by commas: `sessions,rhythm`.
struct PointsWord: ArgumentValue {
  let points: Set<Assumption>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { Assumption(rawValue: String($0)) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    points = Set(known)
  }

  init(_ points: Set<Assumption>) {
    self.points = points
  }

  var argument: String {
    Assumption.allCases.filter(points.contains).map(\.rawValue).joined(separator: ",")
  }
  static var expectation: Expectation { .someOf(Assumption.choices) }
}

/// What a sweep tells, separated by commas: `cost,difference`.
struct MeasuresWord: ArgumentValue {
  let measures: [SweepMeasure]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { SweepMeasure(rawValue: String($0)) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    measures = known
  }

  init(_ measures: [SweepMeasure]) {
    self.measures = measures
  }

  var argument: String { measures.map(\.rawValue).joined(separator: ",") }
  static var expectation: Expectation { .someOf(SweepMeasure.choices) }
}

internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec

// Several words of a known few, separated by commas.

/// Tipping points, separated by commas: `sessions,rhythm`.
struct PointsWord: ArgumentValue {
  /// Those that are asked for.
  let points: Set<Assumption>

  /// Reads names with commas between them; `nil` if one is unknown.
  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { Assumption(rawValue: String($0)) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    points = Set(known)
  }

  /// These assumptions.
  init(_ points: Set<Assumption>) {
    self.points = points
  }

  /// As it would be typed.
  var argument: String {
    Assumption.allCases.filter(points.contains).map(\.rawValue).joined(separator: ",")
  }
  /// Names of assumptions.
  static var expectation: Expectation { .someOf(Assumption.choices) }
}

/// What a sweep tells, separated by commas: `cost,difference`.
struct MeasuresWord: ArgumentValue {
  /// In the order in which they are written.
  let measures: [SweepMeasure]

  /// Reads names with commas between them; `nil` if one is unknown.
  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { SweepMeasure(rawValue: String($0)) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    measures = known
  }

  /// These measures.
  init(_ measures: [SweepMeasure]) {
    self.measures = measures
  }

  /// As it would be typed.
  var argument: String { measures.map(\.rawValue).joined(separator: ",") }
  /// Names of measures.
  static var expectation: Expectation { .someOf(SweepMeasure.choices) }
}

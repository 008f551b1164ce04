public import CareModel
public import PriceListFormat

/// Many values of one or more assumptions: every combination, and what comes of it.
///
/// A figure is worked out once for each combination of the values that it depends on, and taken over
/// wherever only others vary.
public struct Sweep: Sendable {
  /// What is asked of a price list: which plans, for whom, over which time.
  public typealias Asking = @Sendable (PriceList) throws(AnalysisError) -> Question

  /// The paths and their values; the last varies fastest.
  public let variations: [Variation]
  /// How many combinations there are.
  public var count: Int { grid.count }

  /// Whose income is told by the measures that need clients; `nil` where no clients are known.
  public let practice: Practice?

  package let grid: Grid
  /// What is asked of the base list.
  package let question: Question
  package let measures: [SweepMeasure]
  package let figures: [SweepFigure]
  private let scenarios: Scenarios
  private let ask: Asking

  /// Why there is nothing to sweep.
  public enum Fault: Error, Hashable, Sendable {
    /// There are more combinations than can be counted.
    case tooManyCombinations
    /// Two paths name the same value, or one names part of the other's.
    case samePath(Path, Path)
  }

  /// The most values of one figure that are kept, so that memory stays flat.
  private static let mostKept = 1 << 18

  /// Prepares a sweep.
  ///
  /// - Parameters:
  ///   - variations: The paths and their values.
  ///   - measures: What is told of each combination.
  ///   - scenarios: The price list.
  ///   - practice: Whose income is told by the measures that need clients; without one they are left out.
  ///   - ask: What is asked of each list.
  /// - Throws: ``AnalysisError/invalidList(_:)`` if a path leads nowhere or a value cannot stand there;
  ///   ``AnalysisError/notASweep(_:)`` if two paths overlap or there are too many combinations; what
  ///   `ask` throws.
  /// - Complexity: O(values × size of the parts that they touch).
  public init(
    _ variations: [Variation], measures: [SweepMeasure], of scenarios: Scenarios,
    practice: Practice? = nil, asking ask: @escaping Asking
  ) throws(AnalysisError) {
    try Self.checkApart(variations.map(\.path))
    try AnalysisError.reading { () throws(InvalidPriceList) in
      for variation in variations {
        for value in variation.values { try scenarios.check(variation.setting(value)) }
      }
    }
    guard let grid = Grid(variations.map(\.values.count)) else {
      throw .notASweep(.tooManyCombinations)
    }
    let question = try ask(scenarios.base)
    self.variations = variations
    self.measures = measures
    self.practice = practice
    self.grid = grid
    self.question = question
    self.scenarios = scenarios
    self.ask = ask
    figures = SweepFigure.all(
      for: measures, of: question, in: scenarios.base, practice: practice,
      along: variations.map(\.path), grid)
  }

  /// What stands at a path of the base list, as it would be typed; `nil` if that is no number or text.
  func written(at path: Path) -> String? {
    switch scenarios.value(at: path)?.value {
    case .number(let text)?, .string(let text)?: text
    case .object?: written(at: path.appending("likely"))
    default: nil
    }
  }

  /// The first dated change within the horizon that takes the place of a value; `nil` if none does.
  public func overtaken(_ path: Path) -> Overtaking? {
    scenarios.overtaken(path, within: question.horizon)
  }

  /// The base list, which everything not varied is taken from.
  public var list: PriceList { scenarios.base }

  /// Paths of which none is part of another.
  private static func checkApart(_ paths: [Path]) throws(AnalysisError) {
    for (index, path) in paths.enumerated() {
      for earlier in paths[..<index]
      where path.names.starts(with: earlier.names) || earlier.names.starts(with: path.names) {
        throw .notASweep(.samePath(earlier, path))
      }
    }
  }
}

// Working figures out.
extension Sweep {
  /// How many figures are worked out before the first row: those that many rows share.
  public var shared: Int {
    figures.map(\.projection.count).filter { $0 <= Self.mostKept }.reduce(0, +)
  }

  /// Works out the figures that many rows share.
  ///
  /// - Parameters:
  ///   - pool: Who does the work.
  ///   - goOn: Is told after each piece how many figures have been worked out, and says whether to
  ///     go on.
  /// - Returns: `nil` if it was not to go on.
  /// - Complexity: One statement, or comparison, for each figure.
  public func sharedFigures(
    with pool: WorkerPool, goOn: (Int) -> Bool = { _ in true }
  ) -> SharedFigures? {
    var done = 0
    var shared: [[SweepEntry]?] = []
    for figure in figures {
      guard figure.projection.count <= Self.mostKept else {
        shared.append(nil)
        continue
      }
      let lists = SweptLists(
        of: figure, in: grid, paths: variations.map(\.path), by: pool, reading: list)
      var entries: [SweepEntry] = []
      while entries.count < figure.projection.count {
        let range = entries.count..<min(figure.projection.count, entries.count + pool.count * 64)
        entries += pool.map(range) { entry(of: figure, at: $0, from: lists) }
        guard goOn(done + entries.count) else { return nil }
      }
      done += entries.count
      shared.append(entries)
    }
    return SharedFigures(entries: shared)
  }

  /// The list with some of the dimensions' values in place.
  private func list(
    with values: [(dimension: Int, coordinate: Int)]
  ) throws(InvalidPriceList) -> PriceList {
    try scenarios.list(
      under: values.map { variations[$0].setting(variations[$0].values[$1]) })
  }

  /// A figure for a combination of the values that it depends on.
  package func entry(of figure: SweepFigure, at index: Int) -> SweepEntry {
    entry(of: figure, at: index, from: nil)
  }

  private func entry(
    of figure: SweepFigure, at index: Int, from lists: SweptLists?
  ) -> SweepEntry {
    let values = figure.projection.coordinates(of: index, in: grid)
    do throws(AnalysisError) {
      let list = try AnalysisError.reading { () throws(InvalidPriceList) in
        guard let lists else { return try self.list(with: values) }
        return try lists.list(at: grid.coordinates(values))
      }
      return try figure.entry(in: list, asking: ask(list))
    } catch {
      return SweepEntry(error, measures: figure.measures.count)
    }
  }
}

/// Figures of a sweep that were worked out before its rows.
public struct SharedFigures: Sendable {
  /// By figure; `nil` for those that have too many values to keep.
  package let entries: [[SweepEntry]?]
}

extension Variation {
  /// One of its values as a setting.
  func setting(_ value: String) -> Override {
    Override(path: path, value: value, source: "--vary \(path)=\(value)")
  }
}

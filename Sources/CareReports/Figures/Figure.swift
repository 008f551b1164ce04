internal import CareAnalysis
internal import CareModel

/// A figure of a plan in a comparison, declared once: the tables, CSV, JSON, what a sweep measures and
/// the page of all keys follow from it.
struct Figure: Sendable {
  /// Of which plan, in which comparison.
  struct Subject: Sendable {
    /// The plan that the figure is of.
    let plan: ComparedPlan
    /// What it is compared in.
    let comparison: Comparison
  }

  /// Which object of JSON has it.
  enum Place: String, CaseIterable, Sendable {
    /// The plan's own.
    case plan
    /// `expected`, which is `null` where no average is known.
    case expected
    /// `against`, which is `null` for the plan that the others are held against.
    case against
  }

  /// What machines call it where every figure of a plan stands beside the others, as in CSV: `p10`.
  let key: String
  /// What JSON calls it within its place: `cost` of `expected`, whose key is `expectedCost`.
  let name: String
  /// Which object of JSON has it; `nil` if none has.
  let place: Place?
  /// In which form machines get it.
  let kind: FigureKind
  /// What it is, in a sentence for the page of keys.
  let meaning: String
  /// What it comes to.
  let value: @Sendable (Subject) -> FigureValue
  /// What a sweep calls it; `nil` if sweeps do not tell it.
  var measure: SweepMeasure?
  /// Where people read it; nowhere if empty.
  var rows: [FigureRow] = []
}

/// In which form machines get a figure.
enum FigureKind: String, Sendable {
  /// Money, with the currency's decimals.
  case amount
  /// A whole number.
  case count
  /// A whole number of days.
  case days
  /// A whole number of months.
  case months
  /// A whole number of minutes.
  case minutes
  /// A mean with two decimals.
  case mean
  /// A chance from 0 to 1.
  case chance
  /// A civil day, `YYYY-MM-DD`.
  case date
  /// `true` or `false`.
  case flag
  /// Words.
  case text
  /// Objects, in JSON alone.
  case list
}

// Declaring.
extension Figure {
  /// A figure of the plan's own.
  static func plan(
    _ key: String, _ kind: FigureKind, _ meaning: String, measure: SweepMeasure? = nil,
    _ value: @escaping @Sendable (ComparedPlan, PriceList) -> FigureValue
  ) -> Figure {
    Figure(
      key: key, name: key, place: .plan, kind: kind, meaning: meaning,
      value: { value($0.plan, $0.comparison.list) }, measure: measure)
  }

  /// A figure over all outcomes; absent where no average is known.
  static func expected(
    _ name: String, key: String? = nil, _ kind: FigureKind, _ meaning: String,
    measure: SweepMeasure? = nil,
    _ value: @escaping @Sendable (Expected) -> FigureValue
  ) -> Figure {
    Figure(
      key: key ?? name, name: name, place: .expected, kind: kind, meaning: meaning,
      value: { $0.plan.expected.map(value) ?? .absent }, measure: measure)
  }

  /// A figure of the plan held against another; absent for that other.
  static func against(
    _ key: String, _ kind: FigureKind, _ meaning: String, measure: SweepMeasure? = nil,
    _ value: @escaping @Sendable (ComparedPlan.Against) -> FigureValue
  ) -> Figure {
    Figure(
      key: key, name: key, place: .against, kind: kind, meaning: meaning,
      value: { $0.plan.against.map(value) ?? .absent }, measure: measure)
  }

  /// A figure of the plan held against another that sweeps measure, too, and the analysis works out.
  static func measured(
    _ key: String, _ measure: SweepMeasure, _ kind: FigureKind, _ meaning: String
  ) -> Figure {
    Figure(
      key: key, name: key, place: .against, kind: kind, meaning: meaning,
      value: { FigureValue(measure.value(of: $0.plan)) }, measure: measure)
  }

  /// The same, read by people in a row of a table, too: under a heading, in a cell of its own where they
  /// read it otherwise than machines.
  func read(
    in section: FigureRow.Section, isNested: Bool = false, isOptional: Bool = false,
    as heading: @escaping @Sendable (FigureWords) -> String,
    _ cell: (@Sendable (Subject, FigureWords) -> Cell)? = nil
  ) -> Figure {
    var figure = self
    figure.rows.append(
      FigureRow(
        section: section, isNested: isNested, isOptional: isOptional, heading: heading,
        cell: cell))
    return figure
  }
}

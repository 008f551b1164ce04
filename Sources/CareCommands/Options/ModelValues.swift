internal import CareAnalysis
package import CareModel
internal import CareReports
package import CommandSpec
internal import PriceListFormat

// Values of the model and the reports that stand on a command line as the price list writes them.

extension Interval: ArgumentValue {
  /// A length of time as the price list or people write it.
  package init?(argument: String) {
    guard let interval = Interval(argument) ?? WrittenInterval(argument)?.interval else {
      return nil
    }
    self = interval
  }

  /// As the price list writes it.
  package var argument: String { description }

  /// What a word must be.
  package static var expectation: Expectation {
    .lengthOfTime(examples: ["10 days", "1 week", "6 months", "1 year"], years: Unit.year.most)
  }
}

extension Day: ArgumentValue {
  /// A date as the price list or people write it.
  package init?(argument: String) {
    guard let day = WrittenDate(argument)?.day else { return nil }
    self = day
  }

  /// As the price list writes it.
  package var argument: String { description }

  /// What a word must be.
  package static var expectation: Expectation {
    .date(years: years, example: "2026-11-22")
  }
}

extension OutputFormat: ArgumentValue {}

extension CostMeasure: ArgumentValue {}

extension SweepMeasure: ArgumentValue {}

extension Assumption: ArgumentValue {}

public import CareAnalysis
public import PriceListFormat

extension Report {
  /// Which assumption moves most what a practice takes in.
  ///
  /// - Parameters:
  ///   - sensitivity: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ sensitivity: IncomeSensitivity, set: [Override] = [], style: LocaleStyle) {
    self.init(
      IncomeSwingWords(
        sensitivity: sensitivity, set: set, phrases: Phrases(style: style, list: sensitivity.list)))
  }
}

public import CareAnalysis
public import PriceListFormat

extension Report {
  /// Which assumption matters most, and which would turn the verdict.
  ///
  /// - Parameters:
  ///   - sensitivity: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ sensitivity: Sensitivity, set: [Override] = [], style: LocaleStyle) {
    self.init(
      SensitivityWords(
        sensitivity: sensitivity, set: set, phrases: Phrases(style: style, list: sensitivity.list)))
  }
}

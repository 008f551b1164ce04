/// Why a value may not stand where it does.
public enum ValueFault: Hashable, Sendable {
  /// It is not what is expected there; with it goes what was probably meant.
  case refused(WrittenValue, Allowed, Correction?)
  /// An amount is more exact than the currency, if one is known.
  case tooManyDecimals(WrittenValue, currency: String?, decimals: Int)
  /// The file has a format that this program does not read.
  case otherFormat(WrittenValue)
  /// A text has no visible character.
  case emptyText
  /// A text has more than so many characters, the most that anybody would read there.
  case textTooLong(most: Int)
  /// A list has so many items, and must have more.
  case tooFewItems(Int, least: Int)
  /// A list has so many items, and may have fewer.
  case tooManyItems(Int, most: Int)
  /// Prices cannot be rounded to steps of nothing; the least step is like `0.01`.
  case zeroStep(least: String)
  /// A text by language has a key that is no code of a language.
  case notALanguage(String)
  /// A text by language has no language.
  case noLanguage
}

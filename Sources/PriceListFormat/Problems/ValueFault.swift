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
  case tooFewItems(Int, least: Int)
  case tooManyItems(Int, most: Int)
  /// Prices cannot be rounded to steps of nothing; the least step is like `0.01`.
  case zeroStep(least: String)
  /// A text by language has a key that is no code of a language.
  case notALanguage(String)
  /// A text by language has no language.
  case noLanguage
}

/// What to write instead of a value.
public enum Correction: Hashable, Sendable {
  /// The number or word without its quotation marks.
  case unquoted(String)
  /// This text, in quotation marks.
  case quoted(String)
  /// A name that is near.
  case near(String)
}

/// What may stand in a place of the format.
public indirect enum Allowed: Hashable, Sendable {
  case text
  case localText
  case form(Form)
  /// Exactly this text.
  case word(String)
  case flag
  /// Only `true`.
  case yes
  /// An amount of money, up to that many whole units.
  case amount(most: Int)
  case count(ClosedRange<Int>)
  case list
  /// An object with at least these keys.
  case object(required: [String])
  /// Numbers of sessions, each with how many clients took them.
  case sessionCounts
  case anything
  /// One of several.
  case either([Allowed])
}

/// A form that a text may have to have.
public enum Form: String, Hashable, Sendable, CaseIterable {
  case id, percentage, interval, day, seasonDate, currency, locale
}

/// What is wrong with the keys of an object.
public enum KeyFault: Hashable, Sendable {
  /// There is no such key; near or allowed are these.
  case unknown(Alternatives)
  case missing(String, Meaning)
  /// One of these must be there.
  case noneOf([String])
  /// A key stands beside another; of them all only one is allowed.
  case excluded(String, beside: String, among: [String])
}

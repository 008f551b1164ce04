public import CareModel
internal import Foundation

/// How amounts, dates and shares are written for people of a place.
///
/// The forms are Foundation's, and the place's own where these differ; what is written is the model's
/// own exact value.
public struct LocaleStyle: Sendable {
  /// Such as `fr_CH`.
  public let identifier: String
  /// The language of the texts around the numbers.
  public let language: Language

  /// The currency of the amounts.
  package let currency: Currency
  /// What the place writes otherwise than Foundation.
  private let habits: PlaceHabits
  /// Amounts: `CHF 1’425.00`.
  private let amounts: Decimal.FormatStyle.Currency
  /// Whole numbers: `1’425`.
  private let numbers: IntegerFormatStyle<Int>
  /// Numbers with decimals: `12.5`.
  private let decimals: Decimal.FormatStyle
  /// Dates in sentences: `6 June 2027`.
  private let longDates: Date.FormatStyle
  /// Dates in tables: `6 Jun 2027`.
  private let shortDates: Date.FormatStyle
  /// Dates of which the year is plain: `6 Jun`.
  private let daysAndMonths: Date.FormatStyle
  /// Days of every year: `6 June`.
  private let daysOfYear: Date.FormatStyle
  /// Months: `Jun 2027`.
  private let monthsAndYears: Date.FormatStyle
  /// Years: `2027`.
  private let years: Date.FormatStyle
  /// The day from which days of a plan are counted, as 1; `nil` where they are told as dates.
  private var firstDay: Day?
  /// Shares: `12.5%`.
  private let shares: Decimal.FormatStyle.Percent

  /// The style of a locale for amounts of a currency.
  public init(_ identifier: String, currency: Currency) {
    let locale = Locale(identifier: identifier)
    self.identifier = identifier
    self.currency = currency
    language = Language(locale: identifier)
    habits = PlaceHabits(locale, identifier: identifier)
    amounts = Decimal.FormatStyle.Currency(code: currency.code, locale: locale)
      .precision(.fractionLength(currency.decimals))
    numbers = IntegerFormatStyle<Int>(locale: locale)
    decimals = Decimal.FormatStyle(locale: locale)
    let dates = Date.FormatStyle(
      locale: Self.ofTexts(identifier), calendar: Calendar(identifier: .gregorian), timeZone: .gmt)
    longDates = dates.day().month(.wide).year()
    shortDates = dates.day().month(.abbreviated).year()
    daysAndMonths = dates.day().month(.abbreviated)
    daysOfYear = dates.day().month(.wide)
    monthsAndYears = dates.month(.abbreviated).year()
    years = dates.year()
    shares = Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(0...4))
  }

  /// The style of a locale where there are no amounts.
  public init(withoutAmounts identifier: String) {
    self.init(identifier, currency: .none)
  }

  /// The same with days of a plan as their number from that day on, so that what is published ages with
  /// the price list only.
  public func counting(from day: Day) -> LocaleStyle {
    var style = self
    style.firstDay = day
    return style
  }

  /// Whether days of a plan are told by their number.
  var isCounting: Bool { firstDay != nil }

  /// The locale of dates: they stand in sentences, so they are in the language of the texts, and in
  /// the form of the place only where that language is the place's own.
  private static func ofTexts(_ identifier: String) -> Locale {
    let language = Language(locale: identifier)
    let isOwn = identifier.prefix { $0 != "_" } == language.code
    return Locale(identifier: isOwn ? identifier : "\(language.code)_001")
  }

  /// `CHF 1’265.00`.
  public func amount(_ amount: Amount) -> String {
    habits.money(amounts.format(decimal(amount.minor, decimals: currency.decimals)))
  }

  /// `CHF 1’265`, as it is said aloud: in whole units from ten on, exactly below.
  public func spoken(_ amount: Amount) -> String {
    let unit = (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 }
    guard abs(amount.minor) >= 10 * unit else { return self.amount(amount) }
    let whole = halfAwayFromZero(Int128(amount.minor), dividedBy: Int128(unit))
    return habits.money(
      amounts.precision(.fractionLength(0)).format(decimal(Int(whole), decimals: 0)))
  }

  /// `1’265.00`, where the currency is said elsewhere.
  public func figure(_ amount: Amount) -> String {
    habits.figure(
      decimals.precision(.fractionLength(currency.decimals))
        .format(decimal(amount.minor, decimals: currency.decimals)))
  }

  /// `CHF 1’265.00 less`, `CHF 1’265.00 more`.
  public func difference(_ amount: Amount) -> String {
    let words = self.amount(amount.magnitude)
    if amount == .zero { return words }
    return amount < .zero ? language.texts.less(words) : language.texts.more(words)
  }

  /// `1’265`.
  public func number(_ number: Int) -> String { habits.number(numbers.format(number)) }

  /// A whole number of parts of ten to the power `decimals`, without needless zeros: `250.4`.
  public func number(_ parts: Int, decimals count: Int) -> String {
    habits.number(
      decimals.precision(.fractionLength(0...count)).format(decimal(parts, decimals: count)))
  }

  /// `6 June 2027`, its day and month held together.
  public func date(_ day: Day) -> String {
    let words = ordinal(longDates.format(date(of: day)), day)
    return words.split(separator: " ", maxSplits: 1).joined(separator: "\u{A0}")
  }

  /// `6 Jun 2027`.
  public func shortDate(_ day: Day) -> String { ordinal(shortDates.format(date(of: day)), day) }

  /// A day of a plan in a sentence: `6 June 2027`, or `day 197`.
  func moment(_ day: Day) -> String { numbered(day) ?? date(day) }

  /// A day of a plan in a table: `6 Jun 2027`, or `day 197`.
  func shortMoment(_ day: Day) -> String { numbered(day) ?? shortDate(day) }

  private func numbered(_ day: Day) -> String? {
    firstDay.map { language.texts.day(number(day - $0 + 1)) }
  }

  /// `6 Jun`.
  func dayAndMonth(_ day: Day) -> String { ordinal(daysAndMonths.format(date(of: day)), day) }

  /// A day of every year: `6 June`.
  func dayOfYear(_ day: Day) -> String { ordinal(daysOfYear.format(date(of: day)), day) }

  /// `Jun 2027`.
  func monthAndYear(_ day: Day) -> String { monthsAndYears.format(date(of: day)) }

  /// `2027`.
  func year(_ day: Day) -> String { years.format(date(of: day)) }

  /// Some languages count the first of a month, and only that: `1er janvier`.
  private func ordinal(_ text: String, _ day: Day) -> String {
    day.date.day == 1 && text.hasPrefix("1 ")
      ? language.texts.firstOfMonth + text.dropFirst() : text
  }

  /// `41%`.
  public func share(_ share: Percentage) -> String {
    habits.share(shares.format(decimal(share.millionths, decimals: 6)))
  }

  /// A signed share in thousandths, with one decimal: `+6.7%`, `−5.0%`, `0.0%`.
  public func growth(_ thousandths: Int) -> String {
    habits.share(
      shares.precision(.fractionLength(1)).sign(strategy: .always(includingZero: false))
        .format(decimal(thousandths, decimals: 3)))
  }

  /// A share in thousandths, with one decimal and a sign only if negative: `14.3%`.
  public func share(thousandths: Int) -> String {
    habits.share(shares.precision(.fractionLength(1)).format(decimal(thousandths, decimals: 3)))
  }

  /// `6 months`, in the language of the texts.
  public func interval(_ interval: Interval) -> String {
    language.texts.interval(interval)
  }

  /// `French`, in the language of the texts; the code itself where it has no name.
  func language(named code: String) -> String {
    Locale(identifier: language.code).localizedString(forLanguageCode: code) ?? code
  }

  /// `11 h 30`, `45 min`.
  public func duration(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    guard hours > 0 else { return "\(rest) min" }
    let whole = "\(number(hours)) h"
    return rest == 0 ? whole : "\(whole) \(rest < 10 ? "0" : "")\(rest)"
  }

  /// The decimal mark, for tables that are opened in a spreadsheet of that place.
  public var decimalMark: String { decimals.locale.decimalSeparator ?? "." }

  /// An exact number for Foundation.
  private func decimal(_ units: Int, decimals: Int) -> Decimal {
    Decimal(
      sign: units < 0 ? .minus : .plus, exponent: -decimals, significand: Decimal(units.magnitude))
  }

  /// Its first moment in Greenwich, in whose zone dates are written.
  private func date(of day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number) * 86_400)
  }
}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// What a figure comes to for one plan, not yet written for anybody.
enum FigureValue: Sendable {
  /// Money.
  case amount(Amount)
  /// How much more money than something else, or less if negative.
  case difference(Amount)
  /// A number of things.
  case count(Int)
  /// A time in treatment, in minutes.
  case minutes(Int)
  /// A mean or a chance, in parts of ten to the power `decimals`.
  case decimal(Int, decimals: Int)
  /// A civil day.
  case date(Day)
  /// Whether something is so.
  case flag(Bool)
  /// An id, or words of the practice’s own.
  case text(String)
  /// At every value that was tried, or from the first day on.
  case always
  /// At no value that was tried, or not before the end.
  case never
  /// Figures within a figure, which tables have no room for.
  case record(Record)
  /// Nothing that would mean anything here.
  case absent
}

extension FigureValue {
  /// What a sweep measures, as a figure.
  init(_ value: SweepValue) {
    self =
      switch value {
      case .amount(let amount): .amount(amount)
      case .count(let count): .count(count)
      case .thousandths(let share): .decimal(share, decimals: 3)
      case .day(let day): .date(day)
      case .always: .always
      case .never: .never
      case .onRequest, .absent: .absent
      }
  }

  /// An amount, if there is one.
  static func amount(_ amount: Amount?) -> FigureValue { amount.map { .amount($0) } ?? .absent }

  /// An exact mean as an amount, rounded to the smallest unit.
  static func mean(_ fraction: Fraction?) -> FigureValue {
    .amount(fraction.map { Amount(rounding: $0) })
  }

  /// An exact number with so many decimals.
  static func rounded(_ fraction: Fraction?, decimals: Int) -> FigureValue {
    fraction.map { .decimal($0.rounded(decimals: decimals), decimals: decimals) } ?? .absent
  }
}

// For each reader.
extension FigureValue {
  /// As it stands in a table; codes stay codes.
  var cell: Cell {
    switch self {
    case .amount(let amount): .amount(amount)
    case .difference(let amount): .difference(amount)
    case .count(let count): .count(count)
    case .minutes(let minutes): .minutes(minutes)
    case .decimal(let parts, let decimals): .mean(parts, decimals: decimals)
    case .date(let day): .date(day)
    case .flag(let isSo): .text(isSo ? "true" : "false")
    case .text(let text): .text(text)
    case .always: .text("always")
    case .never: .text("never")
    case .record, .absent: .absent
    }
  }

  /// As it stands in JSON, amounts with the currency's decimals.
  func record(of currency: Currency) -> Record {
    switch self {
    case .amount(let amount), .difference(let amount):
      .amount(amount, of: currency)
    case .count(let count), .minutes(let count): .count(count)
    case .decimal(let parts, let decimals): .decimal(parts, decimals: decimals)
    case .date(let day): .text(day.description)
    case .flag(let isSo): .flag(isSo)
    case .text(let text): .text(text)
    case .always: .text("always")
    case .never: .text("never")
    case .record(let record): record
    case .absent: .null
    }
  }

  /// Whether people would miss nothing if it were left out.
  var isIdle: Bool {
    switch self {
    case .absent, .count(0), .amount(.zero): true
    default: false
    }
  }
}

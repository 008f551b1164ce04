internal import CareModel
internal import PriceListFormat

// Values as records have them.
extension Record {
  /// An amount with the currency's decimals; `null` where there is none.
  static func amount(_ amount: Amount?, of currency: Currency) -> Record {
    amount.map { .decimal($0.minor, decimals: currency.decimals) } ?? .null
  }

  /// An exact mean, rounded to the smallest unit; `null` where there is none.
  static func mean(_ mean: Fraction?, of currency: Currency) -> Record {
    amount(mean.map { Amount(rounding: $0) }, of: currency)
  }

  /// A share of one, with four decimals; `null` where there is none.
  static func share(_ share: Fraction?) -> Record {
    share.map { .decimal($0.rounded(decimals: 4), decimals: 4) } ?? .null
  }
}

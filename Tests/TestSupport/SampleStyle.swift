internal import CareModel
package import CareReports

/// There is no such currency.
struct NoSuchCurrency: Error {
  let code: String
}

/// The style of a locale, for amounts of a currency that exists.
package func style(_ locale: String, _ code: String = "CHF") throws -> LocaleStyle {
  guard let currency = Currency(code) else { throw NoSuchCurrency(code: code) }
  return LocaleStyle(locale, currency: currency)
}

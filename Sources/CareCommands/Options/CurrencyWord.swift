internal import CareModel
internal import CommandSpec

/// A currency given on the command line, by its code.
struct CurrencyWord: ArgumentValue {
  let currency: Currency

  init?(argument: String) {
    guard let currency = Currency(argument.uppercased()) else { return nil }
    self.currency = currency
  }

  var argument: String { currency.code }
  static var expectation: Expectation { .form(example: "CHF, EUR") }
}

/// What contradicts itself in what is sold.
public enum PriceFault: Hashable, Sendable {
  /// A package has so many sessions, and more of them are to be paid for.
  case paysForMore(Int, than: Int)
  /// A package is advertised at a discount, though its own rule is one.
  case claimBesideRule
  /// An offer ends before that day, its first.
  case endsBefore(String)
  /// Two services of a package with that rule have different prices.
  case unequalPrices(String, String, rule: String)
  /// A derived price is above that, the largest amount.
  case packageTooDear(most: Int)
  /// Two services of a package have different taxes.
  case unequalTaxes(String, String)
  /// A service has a tax of that percentage, and nothing says whether its price contains it.
  case taxLeftOpen(percent: String)
  /// A cap for each hour needs a length of that service's sessions.
  case lengthUnknown(String)
}

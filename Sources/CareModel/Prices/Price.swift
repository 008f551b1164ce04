/// What a price list says about an amount.
public enum Price: Hashable, Sendable {
  /// The amount.
  case amount(Amount)
  /// To be asked for: unknown, and never taken as zero.
  case onRequest

  /// The amount; `nil` if it is to be asked for.
  public var amount: Amount? {
    guard case .amount(let amount) = self else { return nil }
    return amount
  }
}

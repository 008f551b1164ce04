public import CareModel
public import PriceListFormat

extension Warning {
  /// The value that fixes it, as `--set` takes it.
  ///
  /// With it in place the warning is gone, and nothing else looks wrong because of it.
  /// - Parameter currency: That of the list.
  /// - Returns: `nil` where only the practice knows what it should be, or where it stands in several places.
  public func remedy(in currency: Currency) -> Override? {
    let literal = { (amount: Amount) in decimalText(amount.minor, decimals: currency.decimals) }
    return switch fix {
    case .costAtMost(let most, _): path.hasSuffix(".price") ? setting(literal(most)) : nil
    case .costAtMostOrLeaveOut(let ordinary): setting(literal(ordinary))
    case .printOrClaim(_, .share(let share)): setting("\"\(share)\"")
    case .printOrClaim(_, .amount(let amount)): setting(literal(amount))
    case .validLonger(let time?, _): setting("\"\(time)\"")
    case .lookFurther(let time?):
      Override(path: "defaults.horizon", value: "\"\(time)\"", source: "")
    case .moveKeepingDiscount(let target, let kept): dated(target, literal(kept))
    case .putInValue: Override(path: Path(path), value: "null", source: "")
    default: nil
    }
  }

  /// The value in question set to another, where it holds from the first day on.
  private func setting(_ value: String) -> Override? {
    from == nil && until == nil ? Override(path: Path(path), value: value, source: "") : nil
  }

  /// A further value of the change that this warning stands at: `changes.1.set.packages.five.price`.
  private func dated(_ target: String, _ value: String) -> Override? {
    let names = Path(path).names
    guard names.count > 3, names[0] == "changes" else { return nil }
    return Override(
      path: Path(Array(names.prefix(3)) + [target]), value: value, source: "")
  }
}

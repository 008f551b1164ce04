internal import CareModel

/// A claimed discount that the printed price does not give.
///
/// Against the client, every difference counts; in the client's favour, one that shows in the claim's
/// own decimals.
struct ClaimRule {
  let prices: Prices
  let currency: Currency

  func findings(_ package: SessionPackage, at price: Amount) -> [Finding] {
    let known = package.covers.compactMap { prices.services[$0].price.amount }
    guard let claim = package.claims, let single = known.min(), single > .zero,
      price < single * package.sessions
    else { return [] }
    let singles = single * package.sessions
    let promised = claim.promised(of: singles, roundedTo: prices.roundTo)
    guard price > promised || price < promised && !isRounded(claim, singles, price) else {
      return []
    }
    return [
      Finding(
        fact: .package(
          .claimDiffers(
            package.priced(price), claim: claim, single: single, promised: promised)),
        path: "packages.\(package.id).claims",
        fix: .printOrClaim(promised, claim.honest(singles, price)))
    ]
  }

  /// Whether somebody would write that claim for what a package saves.
  private func isRounded(
    _ claim: SessionPackage.Claim, _ singles: Amount, _ price: Amount
  ) -> Bool {
    switch claim {
    case .share(let share): share.isRounded(from: Percentage.off(singles, at: price))
    case .amount(let amount): amount == (singles - price).floored(decimals: currency.decimals)
    }
  }
}

extension SessionPackage.Claim {
  /// What so many singles would cost if the claim were true.
  fileprivate func promised(of singles: Amount, roundedTo step: Amount) -> Amount {
    switch self {
    case .share(let share):
      singles.scaled(byMillionths: share.complement.millionths, roundedTo: step)
    case .amount(let amount): max(.zero, singles - amount)
    }
  }

  /// What a package saves, said as this claim says it.
  fileprivate func honest(_ singles: Amount, _ price: Amount) -> SessionPackage.Claim {
    switch self {
    case .share: .share(Percentage.off(singles, at: price).flooredToTenths)
    case .amount: .amount(singles - price)
    }
  }
}

extension Amount {
  /// The amount without what is less than a whole unit of a currency with so many decimals.
  fileprivate func floored(decimals: Int) -> Amount {
    let unit = Amount.limit(decimals: decimals).minor / 1_000_000_000
    return Amount(minor: minor / unit * unit)
  }
}

extension Percentage {
  /// How much less a price is than a larger one, rounded down to a millionth.
  ///
  /// 0 % if it is not less.
  static func off(_ full: Amount, at price: Amount) -> Percentage {
    guard full > price, full > .zero else { return .none }
    return Percentage(
      millionths: Int(Int128((full - price).minor) * Int128(whole) / Int128(full.minor)))
  }

  /// The share to the nearest tenth of a percent.
  var roundedToTenths: Percentage {
    Percentage(millionths: (millionths + 500) / 1000 * 1000)
  }

  /// The share without what is less than a tenth of a percent.
  fileprivate var flooredToTenths: Percentage {
    Percentage(millionths: millionths / 1000 * 1000)
  }

  /// Whether this is what somebody would write for a share who promises no more than is true: rounded
  /// down, to as many decimals as this has.
  fileprivate func isRounded(from share: Percentage) -> Bool {
    let step = [10_000, 1_000, 100, 10, 1].first { millionths.isMultiple(of: $0) } ?? 1
    return share.millionths / step * step == millionths
  }
}

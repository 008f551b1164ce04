internal import CareModel

/// What may be wrong with a package by itself: held against its sessions paid singly.
struct PackageRules {
  let moment: Moment
  let phrases: Phrases

  private var prices: Prices { moment.prices }

  func findings() -> [Finding] {
    moment.sold.flatMap { ref -> [Finding] in
      let package = prices.packages[ref]
      guard let price = prices.packagePrice(package)?.amount else { return [] }
      return notCheaper(package, at: price) + halfPrice(package, at: price)
        + claim(package, at: price)
    } + groups()
  }

  /// The single prices of what a package covers; `nil` if one of them is on request.
  private func singles(_ package: SessionPackage) -> [Amount]? {
    let known = package.covers.compactMap { prices.services[$0].price.amount }
    return known.count == package.covers.count ? known : nil
  }

  /// A package that saves nothing, whatever it is used for.
  private func notCheaper(_ package: SessionPackage, at price: Amount) -> [Finding] {
    guard let singles = singles(package), let dearest = singles.max(),
      price >= dearest * package.sessions
    else { return [] }
    if let raised = roundingRaises(package, at: price, single: dearest) { return [raised] }
    let isAlone = singles.allSatisfy { $0 == dearest }
    return [
      notCheaper(
        phrases.quoted(package.name), package, "packages.\(package.id).\(package.termsKey)", price,
        dearest, isAlone: isAlone)
    ]
  }

  /// The same for groups that have a package price of their own.
  private func groups() -> [Finding] {
    prices.concessions.refs.flatMap { concession -> [Finding] in
      let group = prices.concessions[concession]
      guard case .prices(let table) = group.reduction else { return [] }
      return moment.sold.compactMap { ref in
        let package = prices.packages[ref]
        let singles = package.covers.compactMap {
          (table.services[$0] ?? prices.services[$0].price).amount
        }
        guard let price = table.packages[ref]?.amount, singles.count == package.covers.count,
          let dearest = singles.max(), price >= dearest * package.sessions
        else { return nil }
        let (name, whose) = (phrases.quoted(package.name), phrases.quoted(group.name))
        return notCheaper(
          phrases.pick("For \(whose), \(name)", "Pour \(whose), \(name)"), package,
          "concessions.\(group.id).prices.\(package.id)", price, dearest,
          isAlone: singles.allSatisfy { $0 == dearest })
      }
    }
  }

  private func notCheaper(
    _ name: String, _ package: SessionPackage, _ path: String, _ price: Amount, _ single: Amount,
    isAlone: Bool
  ) -> Finding {
    let cost = phrases.style.amount(price)
    let all = phrases.style.amount(single * package.sessions)
    let each = phrases.style.amount(single)
    let dearest =
      isAlone ? "" : phrases.pick(", the dearest that it covers", ", le plus cher qu’il couvre")
    let product = "\(package.sessions) × \(each)\(dearest)"
    let more = phrases.style.amount(price - single * package.sessions)
    let message =
      price == single * package.sessions
      ? phrases.pick(
        "\(name) costs \(cost), just what its sessions cost singly (\(product)): it saves nothing.",
        "\(name) coûte \(cost), exactement le prix de ses séances à l’unité (\(product)) : aucune économie."
      )
      : phrases.pick(
        "\(name) costs \(cost), \(more) more than its sessions cost singly (\(product) = \(all)).",
        "\(name) coûte \(cost), \(more) de plus que ses séances à l’unité (\(product) = \(all)).")
    return Finding(
      kind: .packageNotCheaper, path: path, subject: package.name, message: message,
      mend: phrases.pick(
        "Set a price below \(all), or take the package out.",
        "Fixez un prix inférieur à \(all), ou retirez l’abonnement."))
  }

  /// A discount that rounding turns into a price above that of the singles.
  private func roundingRaises(
    _ package: SessionPackage, at price: Amount, single: Amount
  ) -> Finding? {
    let singles = single * package.sessions
    guard price > singles, case .discount = package.terms else { return nil }
    let (cost, full) = (phrases.style.amount(price), phrases.style.amount(singles))
    let (name, step) = (phrases.quoted(package.name), phrases.style.amount(prices.roundTo))
    return Finding(
      kind: .roundingRaises, path: "packages.\(package.id).discount", subject: package.name,
      message: phrases.pick(
        "\(name) is rounded to \(cost), more than its sessions cost singly (\(full)).",
        "\(name) est arrondi à \(cost), plus que ses séances à l’unité (\(full))."),
      mend: phrases.pick(
        "Let prices be multiples of \(step), or roundTo be a smaller step.",
        "Choisissez des prix multiples de \(step), ou un pas plus petit pour roundTo."))
  }

  /// A package that costs no more than half of its sessions, or fewer, paid singly.
  private func halfPrice(_ package: SessionPackage, at price: Amount) -> [Finding] {
    guard let single = singles(package)?.min(), single > .zero else { return [] }
    let fewer = max(1, (price.minor + single.minor - 1) / single.minor)
    guard fewer * 2 <= package.sessions else { return [] }
    let (name, cost) = (phrases.quoted(package.name), phrases.style.amount(price))
    let sessions = phrases.sessions(package.sessions)
    let product = "\(fewer) × \(phrases.style.amount(single))"
    return [
      Finding(
        kind: .fewerCostAsMuch, path: "packages.\(package.id).\(package.termsKey)",
        subject: package.name,
        message: phrases.pick(
          "\(name) costs \(cost) for \(sessions), no more than \(fewer) paid singly (\(product)).",
          "\(name) coûte \(cost) pour \(sessions), pas plus que \(fewer) à l’unité (\(product))."),
        mend: phrases.pick(
          "Look at its price and its number of sessions: one may be mistyped, or left behind when prices rose.",
          "Vérifiez son prix et son nombre de séances : faute de frappe, ou oubli lors d’une hausse ?"
        ))
    ]
  }

  /// A claimed discount that the printed price does not give.
  ///
  /// Against the client, every difference counts; in the client's favour, one that shows in the
  /// claim's own decimals.
  private func claim(_ package: SessionPackage, at price: Amount) -> [Finding] {
    let known = package.covers.compactMap { prices.services[$0].price.amount }
    guard let claims = package.claims, let single = known.min(), single > .zero,
      price < single * package.sessions
    else { return [] }
    let singles = single * package.sessions
    let promised = claims.promised(of: singles, roundedTo: prices.roundTo)
    guard price > promised || price < promised && !isRounded(claims, singles, price) else {
      return []
    }
    return [claim(package, claims, price, single, promised)]
  }

  /// Whether somebody would write that claim for what a package saves.
  private func isRounded(
    _ claim: SessionPackage.Claim, _ singles: Amount, _ price: Amount
  ) -> Bool {
    switch claim {
    case .share(let share): share.isRounded(from: Percentage.off(singles, at: price))
    case .amount(let amount):
      amount == (singles - price).floored(decimals: phrases.list.currency.decimals)
    }
  }

  /// What a package saves, as its claim would say it.
  private func honest(
    _ claim: SessionPackage.Claim, _ singles: Amount, _ price: Amount
  ) -> String {
    switch claim {
    case .share: phrases.style.share(Percentage.off(singles, at: price).flooredToTenths)
    case .amount: phrases.style.amount(singles - price)
    }
  }

  private func claim(
    _ package: SessionPackage, _ claims: SessionPackage.Claim, _ price: Amount, _ single: Amount,
    _ promised: Amount
  ) -> Finding {
    let (name, cost) = (phrases.quoted(package.name), phrases.style.amount(price))
    let (claimed, told) = (phrases.style.claim(claims), phrases.style.amount(promised))
    let product = "\(package.sessions) × \(phrases.style.amount(single))"
    let off = honest(claims, single * package.sessions, price)
    let difference = phrases.style.difference(price - promised)
    return Finding(
      kind: .claimDiffers, path: "packages.\(package.id).claims", subject: package.name,
      message: phrases.pick(
        "\(name) claims \(claimed) off \(product), which would be \(told); it costs \(cost), \(difference).",
        "\(name) annonce \(claimed) de moins sur \(product), soit \(told) ; il coûte \(cost), \(difference)."
      ),
      mend: phrases.pick(
        "Print \(told), or claim \(off).", "Inscrivez \(told), ou annoncez \(off)."))
  }
}

extension SessionPackage {
  /// The key of what says its price.
  var termsKey: String {
    switch terms {
    case .price: "price"
    case .discount: "discount"
    case .payFor: "payFor"
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
}

extension LocaleStyle {
  /// What a package is advertised to save.
  fileprivate func claim(_ claim: SessionPackage.Claim) -> String {
    switch claim {
    case .share(let share): self.share(share)
    case .amount(let amount): self.amount(amount)
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
  /// How much less a price is than a larger one, down to a millionth.
  ///
  /// 0 % if it is not less.
  static func off(_ full: Amount, at price: Amount) -> Percentage {
    guard full > price, full > .zero else { return .none }
    return Percentage(
      millionths: Int(Int128((full - price).minor) * Int128(whole) / Int128(full.minor)))
  }

  /// The share without what is less than a tenth of a percent.
  var flooredToTenths: Percentage { Percentage(millionths: millionths / 1000 * 1000) }

  /// Whether this is what somebody would write for a share, with as many decimals as this has.
  func isRounded(from share: Percentage) -> Bool {
    let step = [10_000, 1_000, 100, 10, 1].first { millionths.isMultiple(of: $0) } ?? 1
    return (millionths - share.millionths).magnitude * 2 <= step.magnitude
  }
}

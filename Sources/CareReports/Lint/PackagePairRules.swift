internal import CareModel

/// What may be wrong with a package held against a smaller one that is sold on the same days.
struct PackagePairRules {
  let moment: Moment
  let phrases: Phrases

  private var prices: Prices { moment.prices }

  /// A package and how its price came about.
  private struct Priced {
    let package: SessionPackage
    let covers: Set<Ref<Service>>
    let price: Derivation

    var amount: Amount { price.amount }
    /// In millionths of the smallest unit, before rounding.
    var exact: Int128 { price.steps.last?.exact ?? 0 }
    var sessions: Int { package.sessions }
  }

  func findings() -> [Finding] {
    let all = moment.sold.compactMap { ref -> Priced? in
      let package = prices.packages[ref]
      return prices.packagePrice(package).map {
        Priced(package: package, covers: Set(package.covers), price: $0)
      }
    }
    return all.flatMap { bigger -> [Finding] in
      let smaller = all.filter {
        $0.sessions < bigger.sessions && $0.covers.isSubset(of: bigger.covers)
      }
      return dearer(bigger, than: smaller) + cheaper(bigger, than: smaller)
    }
  }

  /// A bigger package dearer per session than a smaller one of the same services, that could be
  /// bought instead, again and again, without less time for each session.
  private func dearer(_ bigger: Priced, than smaller: [Priced]) -> [Finding] {
    let cheaper = smaller.filter { small in
      small.covers == bigger.covers && Self.canReplace(small.package, bigger.package)
        && bigger.exact * Int128(small.sessions) > small.exact * Int128(bigger.sessions)
    }
    let least = cheaper.min {
      $0.exact * Int128($1.sessions) < $1.exact * Int128($0.sessions)
    }
    return least.map { [dearer(bigger, than: $0)] } ?? []
  }

  private func dearer(_ bigger: Priced, than small: Priced) -> Finding {
    let (name, other) = (phrases.quoted(bigger.package.name), phrases.quoted(small.package.name))
    let most = Amount(minor: small.amount.minor * bigger.sessions / small.sessions)
    let limit = phrases.style.amount(most)
    return Finding(
      kind: .biggerDearer, path: path(bigger), subject: bigger.package.name,
      message: phrases.pick(
        "\(name) costs \(each(bigger)) a session (\(total(bigger))), more than \(other) at \(each(small)) (\(total(small))).",
        "\(name) coûte \(each(bigger)) la séance (\(total(bigger))), plus que \(other) à \(each(small)) (\(total(small)))."
      ),
      mend: phrases.pick(
        "Let \(name) cost at most \(limit), or take it out.",
        "Que \(name) coûte au plus \(limit), ou retirez-le."))
  }

  /// A package that costs no more than a smaller one whose services it covers, too, and that a client
  /// may buy as often as it takes: one of each client's own first is an offer, no mistake.
  private func cheaper(_ bigger: Priced, than smaller: [Priced]) -> [Finding] {
    guard bigger.package.limit == nil else { return [] }
    let pointless = smaller.filter { small in
      small.amount >= bigger.amount && Self.isValidAsLong(bigger.package, as: small.package)
    }
    guard let small = pointless.max(by: { $0.sessions < $1.sessions }) else { return [] }
    let (name, other) = (phrases.quoted(bigger.package.name), phrases.quoted(small.package.name))
    return [
      Finding(
        kind: .fewerCostAsMuch, path: path(bigger), subject: bigger.package.name,
        message: phrases.pick(
          "\(name) costs no more (\(total(bigger))) than \(other) (\(total(small))): nobody has a reason to buy the smaller one.",
          "\(name) ne coûte pas plus (\(total(bigger))) que \(other) (\(total(small))) : le plus petit n’a pas de raison d’être."
        ),
        mend: phrases.pick(
          "Correct one of the two prices, or take \(other) out.",
          "Corrigez l’un des deux prix, ou retirez \(other)."))
    ]
  }

  /// Whether so many of the smaller package can be bought, and leave as much time for each session.
  private static func canReplace(_ small: SessionPackage, _ bigger: SessionPackage) -> Bool {
    if let limit = small.limit, limit * small.sessions < bigger.sessions { return false }
    guard small.validity != .unlimited else { return true }
    guard let time = small.validity.interval?.approximateDays,
      let more = bigger.validity.interval?.approximateDays
    else { return small.validity == bigger.validity }
    return more * small.sessions <= time * bigger.sessions
  }

  private static func isValidAsLong(_ one: SessionPackage, as other: SessionPackage) -> Bool {
    guard one.validity != .unlimited else { return true }
    if case (.until(let own), .until(let their)) = (one.validity, other.validity) {
      return own >= their
    }
    guard let time = one.validity.interval?.approximateDays,
      let least = other.validity.interval?.approximateDays
    else { return false }
    return time >= least
  }

  private func path(_ priced: Priced) -> String {
    "packages.\(priced.package.id).\(priced.package.termsKey)"
  }

  private func each(_ priced: Priced) -> String {
    let units = halfAwayFromZero(
      Int128(priced.amount.minor), dividedBy: Int128(priced.sessions))
    return phrases.style.amount(Amount(minor: Int(units)))
  }

  private func total(_ priced: Priced) -> String {
    let amount = phrases.style.amount(priced.amount)
    let sessions = phrases.sessions(priced.sessions)
    return phrases.pick("\(amount) for \(sessions)", "\(amount) pour \(sessions)")
  }
}

extension Interval {
  /// Its days, in 400ths so that months and years of the calendar's mean length are whole.
  fileprivate var approximateDays: Int {
    switch unit {
    case .day: count * 4_800
    case .week: count * 7 * 4_800
    case .month: count * 146_097
    case .year: count * 12 * 146_097
    }
  }
}

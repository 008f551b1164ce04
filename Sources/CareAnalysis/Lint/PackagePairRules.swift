internal import CareModel

/// What may be wrong with a package held against a smaller one that is sold on the same days.
struct PackagePairRules {
  let sale: Sale

  private var prices: Prices { sale.prices }

  /// A package and how its price came about.
  private struct Priced {
    let package: SessionPackage
    let covers: Set<Ref<Service>>
    let price: Derivation

    var amount: Amount { price.amount }
    /// In millionths of the smallest unit, before rounding.
    var exact: Int128 { price.steps.last?.exact ?? 0 }
    var sessions: Int { package.sessions }
    var fact: Warning.PackagePrice { package.priced(amount) }
  }

  func findings() -> [Finding] {
    let all = sale.packages.compactMap { ref -> Priced? in
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
        + twin(of: bigger, among: all)
    }
  }

  /// The same sessions sold twice: a package that costs more than another of them, and cannot be used for
  /// longer.
  ///
  /// One that saves nothing at all is told as that, and what each client may buy only so often is an offer
  /// beside the usual.
  private func twin(of package: Priced, among all: [Priced]) -> [Finding] {
    let twins = all.filter { other in
      other.amount < package.amount && other.sessions == package.sessions
        && other.covers == package.covers && other.package.limit == nil
        && Self.isValidAsLong(other.package, as: package.package)
    }
    guard let cheapest = twins.min(by: { $0.amount < $1.amount }), savesSomething(package) else {
      return []
    }
    return [
      Finding(
        fact: .package(.twin(package.fact, of: cheapest.fact)), path: package.package.termsPath,
        fix: .correctOrRemove(smaller: package.package.name))
    ]
  }

  private func savesSomething(_ package: Priced) -> Bool {
    let singles = package.covers.map { prices.services[$0].price.amount }
    return singles.contains { single in
      single.map { package.amount < $0 * package.sessions } ?? true
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
    let most = Amount(minor: small.amount.minor * bigger.sessions / small.sessions)
    return Finding(
      fact: .package(.dearer(bigger.fact, than: small.fact)), path: bigger.package.termsPath,
      fix: .costAtMost(most, package: bigger.package.name))
  }

  /// A package that costs no more than a smaller one whose services it covers, too, and that a client
  /// may buy as often as it takes: one of each client's own first is an offer, no mistake.
  private func cheaper(_ bigger: Priced, than smaller: [Priced]) -> [Finding] {
    guard bigger.package.limit == nil else { return [] }
    let pointless = smaller.filter { small in
      small.amount >= bigger.amount && Self.isValidAsLong(bigger.package, as: small.package)
    }
    guard let small = pointless.max(by: { $0.sessions < $1.sessions }) else { return [] }
    return [
      Finding(
        fact: .package(.asMuchAsSmaller(bigger.fact, than: small.fact)),
        path: bigger.package.termsPath,
        fix: .correctOrRemove(smaller: small.package.name))
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
}

extension Interval {
  /// Its days, counted in 4800ths of a day, in which the calendar's mean month and year are whole numbers:
  /// 400 years have 146 097 days.
  fileprivate var approximateDays: Int {
    switch unit {
    case .day: count * 4_800
    case .week: count * 7 * 4_800
    case .month: count * 146_097
    case .year: count * 12 * 146_097
    }
  }
}

internal import CareModel

/// Rules of insurances that cannot apply at the list's prices, and insurances that never pay anything
/// back.
struct InsuranceRules {
  let list: PriceList

  /// - Complexity: O(changes × services × offers), however many insurances there are.
  func findings() -> [Finding] {
    let ways = Set(list.insurances.map(\.prepaid))
    let prices = Dictionary(uniqueKeysWithValues: ways.map { ($0, dearest($0)) })
    return list.insurances.flatMap { insurance in
      findings(of: insurance, prices[insurance.prepaid] ?? [])
    }
  }

  private func findings(of insurance: Insurance, _ prices: [DearestPrice?]) -> [Finding] {
    let sessions = insurance.covers.compactMap { service in
      prices[service.position].map { DearestSession($0, of: insurance) }
    }
    // A price on request may be any.
    guard sessions.count == insurance.covers.count else { return [] }
    if sessions.allSatisfy({ $0.refund == 0 }) || isBorne(sessions, by: insurance) {
      return [paysNothing(insurance)]
    }
    return caps(of: insurance, sessions) + years(of: insurance, sessions)
  }

  private func paysNothing(_ insurance: Insurance) -> Finding {
    Finding(
      fact: .insurancePaysNothing(insurance.name), path: "insurances.\(insurance.id)",
      fix: .letInsurancePay)
  }

  /// Whether all the sessions that it pays for in a year go into the excess.
  private func isBorne(_ sessions: [DearestSession], by insurance: Insurance) -> Bool {
    let eligible = sessions.map(\.eligible).max() ?? 0
    let excess = Int128(insurance.excess.minor) * DearestSession.parts
    return insurance.sessions.map { Int128($0) * eligible <= excess } ?? false
  }

  /// The caps of one session that none of them comes up to.
  private func caps(of insurance: Insurance, _ sessions: [DearestSession]) -> [Finding] {
    let caps: [(name: String, cap: Amount?, isIdle: (DearestSession, Amount) -> Bool)] = [
      ("eligible.perSession", insurance.eligible.perSession, { $0.reaches(eligible: $1) }),
      ("eligible.perHour", insurance.eligible.perHour, { $0.reaches(eligibleAnHour: $1) }),
      ("refund.perSession", insurance.refund.perSession, { $0.reaches(refund: $1) }),
      ("refund.perHour", insurance.refund.perHour, { $0.reaches(refundAnHour: $1) }),
    ]
    return caps.compactMap { name, cap, reaches in
      guard let cap, !sessions.contains(where: { reaches($0, cap) }) else { return nil }
      return idle(name, cap, of: insurance)
    }
  }

  /// The sum of a year that its sessions cannot come up to.
  private func years(of insurance: Insurance, _ sessions: [DearestSession]) -> [Finding] {
    guard let most = insurance.refundPerYear, let count = insurance.sessions,
      let refund = sessions.map(\.refund).max(),
      Int128(count) * refund <= Int128(most.minor) * DearestSession.parts
    else { return [] }
    return [idle("refund.perYear", most, of: insurance)]
  }

  private func idle(_ rule: String, _ amount: Amount, of insurance: Insurance) -> Finding {
    Finding(
      fact: .idleInsuranceRule(rule, amount, of: insurance.name),
      path: "insurances.\(insurance.id).\(rule)", fix: .nothingIfPolicySaysSo)
  }

  /// The most that a session of each service ever counts as having cost; `nil` where that is on request.
  private func dearest(_ prepaid: Insurance.Prepaid) -> [DearestPrice?] {
    list.base.services.refs.map { service in
      let prices = list.versions.map { Self.dearest(service, by: $0.prices, prepaid) }
      guard prices.allSatisfy({ $0 != nil }), let most = prices.compactMap(\.self).max() else {
        return nil
      }
      let minutes = list.versions.compactMap { $0.prices.services[service].minutes }.max()
      return DearestPrice(price: most, minutes: minutes ?? 0)
    }
  }

  /// The most that it costs singly or counts for as part of an offer; `nil` if one of them is on request.
  private static func dearest(
    _ service: Ref<Service>, by prices: Prices, _ prepaid: Insurance.Prepaid
  ) -> Amount? {
    let single = prices.single(service, for: Client())?.amount
    guard prepaid == .share else { return single }
    let packages = prices.packages.refs.filter { prices.packages[$0].covers.contains(service) }
      .map { ref in
        prices.package(ref, for: Client())?.amount.perSession(of: prices.packages[ref].sessions)
      }
    let fees = prices.memberships.refs
      .filter {
        prices.memberships[$0].covers.contains(service) && prices.memberships[$0].sessions > 0
      }
      .map { ref in
        prices.fee(ref)?.amount.perSession(of: prices.memberships[ref].sessions)
      }
    let all = [single] + packages + fees
    return all.contains(nil) ? nil : all.compactMap(\.self).max()
  }
}

/// The most that a session of a service ever counts as having cost, and how long it takes.
private struct DearestPrice {
  let price: Amount
  let minutes: Int
}

/// The dearest session of a service, and how far an insurance's rules let it go.
private struct DearestSession {
  /// Caps by the hour and shares are exact in so many parts of the smallest unit.
  static let parts = Int128(60 * Percentage.whole)

  /// What counts, in ``parts``.
  let eligible: Int128
  /// What comes back, in ``parts``.
  let refund: Int128
  private let price: Int128
  private let shared: Int128
  private let minutes: Int128

  init(_ dearest: DearestPrice, of insurance: Insurance) {
    minutes = Int128(dearest.minutes)
    price = Int128(dearest.price.minor) * Self.parts
    let caps =
      [insurance.eligible.perSession.map(Self.session)]
      + [insurance.eligible.perHour.map { Self.hourly($0, Int128(dearest.minutes)) }]
    eligible = caps.compactMap(\.self).reduce(price, min)
    shared = eligible / Int128(Percentage.whole) * Int128(insurance.share.millionths)
    let most =
      [insurance.refund.perSession.map(Self.session)]
      + [insurance.refund.perHour.map { Self.hourly($0, Int128(dearest.minutes)) }]
      + [insurance.refundPerYear.map(Self.session)]
    refund = most.compactMap(\.self).reduce(shared, min)
  }

  /// Whether a cap makes a difference to it.
  func reaches(eligible cap: Amount) -> Bool { Self.session(cap) < price }
  func reaches(eligibleAnHour cap: Amount) -> Bool { Self.hourly(cap, minutes) < price }
  func reaches(refund cap: Amount) -> Bool { Self.session(cap) < shared }
  func reaches(refundAnHour cap: Amount) -> Bool { Self.hourly(cap, minutes) < shared }

  private static func session(_ cap: Amount) -> Int128 { Int128(cap.minor) * parts }
  private static func hourly(_ cap: Amount, _ minutes: Int128) -> Int128 {
    Int128(cap.minor) * minutes * Int128(Percentage.whole)
  }
}

extension Amount {
  /// An equal share among so many sessions, rounded up: no session counts for more.
  fileprivate func perSession(of count: Int) -> Amount {
    Amount(minor: (minor + count - 1) / count)
  }
}

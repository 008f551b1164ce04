/// What is added to the price of visits: extras that the client asks for, and those of the plan.
///
/// No package and no membership covers them.
struct VisitExtras: Sendable {
  private let list: PriceList
  /// Added to every visit.
  let everywhere: [Ref<Extra>]
  /// By version, what those come to; `nil` where one is on request.
  private let amounts: [Amount?]

  /// Prepares the extras of every visit.
  ///
  /// - Throws: ``CostingError/extrasTooLarge`` if those of one visit come to more than any price may be,
  ///   with tax.
  /// - Complexity: O(versions × phases × extras).
  init(
    _ everywhere: [Ref<Extra>], of plans: [Plan], in list: PriceList
  ) throws(CostingError) {
    self.list = list
    self.everywhere = everywhere
    amounts = try list.versions.map { version throws(CostingError) in
      try Self.amount(of: everywhere, in: version.prices, list.currency)
    }
    let phases = plans.flatMap(\.phases).filter { !$0.extras.isEmpty }
    for version in list.versions {
      for phase in phases {
        let extras = everywhere + phase.extras.filter { !everywhere.contains($0) }
        _ = try Self.amount(of: extras, in: version.prices, list.currency)
      }
    }
  }

  private static func amount(
    of extras: [Ref<Extra>], in prices: Prices, _ currency: Currency
  ) throws(CostingError) -> Amount? {
    let limit = Amount.limit(decimals: currency.decimals) * 2
    var sum = Amount.zero
    for extra in extras {
      guard let amount = prices.extra(extra)?.amount else { return nil }
      sum += amount
      guard sum <= limit else { throw .extrasTooLarge }
    }
    return sum
  }

  /// The extras of a visit, each once: the client's own, then the plan's.
  func extras(of visit: Visit) -> [Ref<Extra>] {
    visit.extras.isEmpty
      ? everywhere : everywhere + visit.extras.filter { !everywhere.contains($0) }
  }

  /// What the extras of a visit come to; `nil` if one is on request.
  func amount(for visit: Visit) -> Amount? {
    let version = list.version(on: visit.day)
    guard !visit.extras.isEmpty else { return amounts[version] }
    var sum = Amount.zero
    for extra in extras(of: visit) {
      guard let amount = list.versions[version].prices.extra(extra)?.amount else { return nil }
      sum += amount
    }
    return sum
  }

  /// The least that the extras of a visit come to, whatever the day and the plan; `nil` if one of
  /// every visit is on request.
  var least: Amount? {
    amounts.contains { $0 == nil } ? nil : amounts.compactMap { $0 }.min()
  }

  /// The payments for the extras of visits.
  ///
  /// - Throws: ``CostingError/onRequest(_:)`` if the list does not tell the price of one.
  /// - Complexity: O(visits × extras).
  func payments(for visits: [Visit]) throws(CostingError) -> [Payment] {
    guard !everywhere.isEmpty || visits.contains(where: { !$0.extras.isEmpty }) else { return [] }
    var payments: [Payment] = []
    for visit in visits {
      let prices = list.prices(on: visit.day)
      for extra in extras(of: visit) {
        guard let derivation = prices.extra(extra) else {
          throw .onRequest(prices.extras[extra].name)
        }
        payments.append(Payment(day: visit.day, subject: .extra(extra), derivation: derivation))
      }
    }
    return payments
  }
}

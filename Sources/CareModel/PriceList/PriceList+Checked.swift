extension PriceList {
  /// What is sold from a day on.
  public typealias Change = (from: Day, prices: Prices)

  /// A price list that is made in code.
  ///
  /// ```swift
  /// let services = [Service(id: massage, name: "Massage", price: .amount(Amount(minor: 110_00)))]
  /// let monthly = Phase(services: services.refs, length: .open(nil), every: Interval(1, .month))
  /// let list = try PriceList(
  ///   practice: "By the lake", currency: francs, prices: Prices(services: services),
  ///   plans: [Plan(id: relaxation, name: "Once a month", phases: [monthly])])
  /// ```
  ///
  /// - Parameters:
  ///   - practice: The practice's name.
  ///   - isSample: Whether the prices are made up, and must be marked as such wherever they are shown.
  ///   - currency: Of every amount in the list.
  ///   - locale: How people there write numbers and dates: `en_CH`.
  ///   - from: The day from which the list holds.
  ///   - prices: What is sold, as first written.
  ///   - changes: The same things at other prices, by day.
  ///   - plans: At least one.
  ///   - cases: What complaints are assumed to take.
  ///   - insurances: Who pays back a share of a session.
  ///   - defaults: What is compared when nothing else is asked for; if left out, all plans for the
  ///     first case over twelve months, against the first plan that does not resolve.
  /// - Throws: ``ImpossibleList`` for the first thing by which it could be no list.
  /// - Complexity: O(items × changes).
  public init(
    practice: String, isSample: Bool = false, currency: Currency, locale: String = "en",
    from: Day? = nil, prices: Prices, changes: [Change] = [], plans: [Plan], cases: [Case] = [],
    insurances: [Insurance] = [], defaults: Defaults? = nil
  ) throws(ImpossibleList) {
    let all = [prices] + changes.map(\.prices)
    for prices in all { try PricesCheck(prices: prices, currency: currency).check() }
    try Self.check(changes, follow: prices)
    guard !plans.isEmpty else { throw .nothingToCompare }
    try PlansCheck(prices: prices, plans: plans, cases: cases).check()
    try InsurancesCheck(insurances: insurances, versions: all).check()
    let defaults = defaults ?? Defaults(of: plans, cases)
    guard defaults.areWithin(plans, cases) else { throw .defaults }
    self.init(
      practice: practice, isSample: isSample, currency: currency, locale: locale, from: from,
      versions: [Version(from: nil, prices: prices)]
        + changes.map { $0.prices.version(from: $0.from, after: prices) },
      plans: plans, cases: cases, insurances: insurances, defaults: defaults)
  }

  private static func check(
    _ changes: [Change], follow prices: Prices
  ) throws(ImpossibleList) {
    for (earlier, later) in zip(changes, changes.dropFirst()) where earlier.from >= later.from {
      throw .change(later.from)
    }
    for change in changes where !change.prices.sellsTheSame(as: prices) {
      throw .change(change.from)
    }
  }
}

extension PriceList.Defaults {
  /// What is compared where a list does not say: all plans for the first case over twelve months,
  /// against the first plan that does not resolve, or else the first.
  package init(of plans: [Plan], _ cases: [Case]) {
    self.init(
      complaint: cases.refs.first, plans: plans.refs, against: Self.against(plans),
      horizon: Self.horizon)
  }

  /// The plan that the others are held against where a list does not say.
  package static func against(_ plans: [Plan]) -> Ref<Plan> {
    plans.refs.first { plans[$0].resolvingPhase == nil } ?? Ref(0)
  }

  /// How far to look where a list does not say.
  package static let horizon = Interval(months: 12)

  fileprivate func areWithin(_ plans: [Plan], _ cases: [Case]) -> Bool {
    !self.plans.isEmpty && (self.plans + [against]).allSatisfy(plans.holds)
      && complaint.map(cases.holds) ?? cases.isEmpty
  }
}

extension Prices {
  /// Whether the same things are sold, whatever they cost.
  fileprivate func sellsTheSame(as other: Prices) -> Bool {
    services.map(\.id) == other.services.map(\.id) && extras.map(\.id) == other.extras.map(\.id)
      && packages.map(\.id) == other.packages.map(\.id)
      && packages.map(\.covers) == other.packages.map(\.covers)
      && memberships.map(\.id) == other.memberships.map(\.id)
      && memberships.map(\.covers) == other.memberships.map(\.covers)
      && concessions.map(\.id) == other.concessions.map(\.id)
  }

  /// These prices from a day on, in a list that first had others.
  fileprivate func version(from day: Day, after first: Prices) -> PriceList.Version {
    let repriced = services.refs.filter { services[$0].price != first.services[$0].price }
    return PriceList.Version(from: day, prices: self, repriced: Set(repriced))
  }
}

extension Array {
  /// Whether a reference leads to one of the items.
  func holds(_ ref: Ref<Element>) -> Bool { indices.contains(ref.position) }
}

extension Array where Element: Identified {
  /// - Throws: ``ImpossibleList/idTwice(_:)`` if two items have one id.
  func checkUnique() throws(ImpossibleList) {
    var seen: Set<ID> = []
    for item in self where !seen.insert(item.id).inserted { throw .idTwice(item.id) }
  }
}

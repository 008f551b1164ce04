/// A tax on payments.
public struct Tax: Hashable, Sendable {
  /// How much of the price.
  public let percent: Percentage
  /// Whether the printed prices already contain it.
  public let isIncluded: Bool

  /// A tax of that share.
  public init(percent: Percentage, isIncluded: Bool) {
    self.percent = percent
    self.isIncluded = isIncluded
  }
}

/// Everything a practice sells and what it costs, as it stands on one day.
public struct Prices: Hashable, Sendable {
  /// In the order of the file.
  public let services: [Service]
  /// In the order of the file.
  public let extras: [Extra]
  /// In the order of the file.
  public let packages: [SessionPackage]
  /// In the order of the file.
  public let memberships: [Membership]
  /// In the order of the file.
  public let concessions: [Concession]
  /// On everything that has no tax of its own; `nil` if the list does not speak of tax.
  public let tax: Tax?
  /// The step to which derived prices are rounded; positive.
  public let roundTo: Amount

  /// What a practice sells.
  ///
  /// - Parameters:
  ///   - services: At least one.
  ///   - extras: What can be added to a visit.
  ///   - packages: Sessions sold together.
  ///   - memberships: Sessions for a fee each period.
  ///   - concessions: Lower prices of client groups.
  ///   - tax: On everything that has no tax of its own.
  ///   - roundTo: The step to which derived prices are rounded; positive.
  public init(
    services: [Service], extras: [Extra] = [], packages: [SessionPackage] = [],
    memberships: [Membership] = [], concessions: [Concession] = [], tax: Tax? = nil,
    roundTo: Amount = Amount(minor: 1)
  ) {
    self.services = services
    self.extras = extras
    self.packages = packages
    self.memberships = memberships
    self.concessions = concessions
    self.tax = tax
    self.roundTo = roundTo
  }

  /// What a client can choose among: no membership, then each in the order of the file.
  var membershipChoices: [Ref<Membership>?] { [nil] + memberships.refs.map(Optional.some) }

  /// The same prices, but for one service, and for some packages.
  func repricing(
    _ service: Ref<Service>?, to price: Amount, packages moved: [Ref<SessionPackage>: Amount]
  ) -> Prices {
    var services = services
    if let service { services[service] = services[service].priced(.amount(price)) }
    var packages = packages
    for (ref, price) in moved { packages[ref] = packages[ref].priced(price) }
    return Prices(
      services: services, extras: extras, packages: packages, memberships: memberships,
      concessions: concessions, tax: tax, roundTo: roundTo)
  }
}

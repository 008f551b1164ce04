/// Who pays: the reductions that a client has a claim to.
public struct Client: Hashable, Sendable {
  /// The group the client belongs to.
  public var concession: Ref<Concession>?
  /// The membership the client holds.
  public var membership: Ref<Membership>?

  /// A client of that group, with that membership.
  public init(concession: Ref<Concession>? = nil, membership: Ref<Membership>? = nil) {
    self.concession = concession
    self.membership = membership
  }
}

/// What each thing costs a client on a day. All results contain the tax, whoever added it, and are
/// `nil` where the list says "on request".
extension Prices {
  /// One session, paid singly.
  ///
  /// The lower of the membership's and the concession's price applies, never both.
  public func single(_ service: Ref<Service>, for client: Client) -> Derivation? {
    let group = groupPrice(of: service, for: client)
    guard let member = memberPrice(of: service, for: client) else { return group.map(taxed) }
    guard let group, group.amount <= member.amount else { return taxed(member) }
    return taxed(group)
  }

  /// A package, bought today.
  ///
  /// Its rule starts from the full single price, whatever the client's group, unless the group has a
  /// price of its own for the package.
  public func package(_ ref: Ref<SessionPackage>, for client: Client) -> Derivation? {
    guard case .prices(let table)? = client.concession.map({ concessions[$0].reduction }),
      let listed = table.packages[ref], let concession = client.concession
    else { return packagePrice(packages[ref]).flatMap(taxed) }
    return listed.amount.map { taxed(Derivation(.concessionPrice(concession), $0)) }
  }

  /// An extra, for one visit.
  public func extra(_ ref: Ref<Extra>) -> Derivation? {
    extras[ref].perVisit.amount.map { taxed(Derivation(.listed, $0)) }
  }

  /// One period's fee.
  public func fee(_ ref: Ref<Membership>) -> Derivation? {
    memberships[ref].fee.amount.map { taxed(Derivation(.listed, $0)) }
  }

  /// A package's price before tax; `nil` if it is, or follows from, a price on request.
  package func packagePrice(_ package: SessionPackage) -> Derivation? {
    if case .price(let price) = package.terms {
      return price.amount.map { Derivation(.listed, $0) }
    }
    guard let service = package.covers.first, let single = services[service].price.amount else {
      return nil
    }
    var price = Derivation(.single(service), single)
    switch package.terms {
    case .price: break
    case .discount(let discount):
      price.scale(
        .packageDiscount(discount, sessions: package.sessions), times: package.sessions,
        byMillionths: discount.complement.millionths, step: roundTo)
    case .payFor(let paid):
      price.scale(
        .payFor(paid, sessions: package.sessions), times: paid, byMillionths: Percentage.whole,
        step: roundTo)
    }
    return price
  }

  private func groupPrice(of service: Ref<Service>, for client: Client) -> Derivation? {
    guard let full = services[service].price.amount else {
      return client.concession.flatMap { replaced(service, by: $0) }
    }
    guard let concession = client.concession else { return Derivation(.listed, full) }
    switch concessions[concession].reduction {
    case .discount(let discount):
      var price = Derivation(.listed, full)
      price.scale(
        .concessionDiscount(concession, discount), byMillionths: discount.complement.millionths,
        step: roundTo)
      return price
    case .prices(let table):
      return table.services[service] == nil
        ? Derivation(.listed, full) : replaced(service, by: concession)
    }
  }

  private func replaced(_ service: Ref<Service>, by concession: Ref<Concession>) -> Derivation? {
    guard case .prices(let table) = concessions[concession].reduction else { return nil }
    return table.services[service]?.amount.map { Derivation(.concessionPrice(concession), $0) }
  }

  private func memberPrice(of service: Ref<Service>, for client: Client) -> Derivation? {
    guard let ref = client.membership, memberships[ref].covers.contains(service),
      let reduction = memberships[ref].reduction
    else { return nil }
    switch reduction {
    case .prices(let table):
      return table.services[service]?.amount.map { Derivation(.membershipPrice(ref), $0) }
    case .discount(let discount):
      guard let full = services[service].price.amount else { return nil }
      var price = Derivation(.listed, full)
      price.scale(
        .membershipDiscount(ref, discount), byMillionths: discount.complement.millionths,
        step: roundTo)
      return price
    }
  }

  private func taxed(_ price: Derivation) -> Derivation {
    guard let tax, !tax.isIncluded, tax.percent > .none else { return price }
    var price = price
    price.scale(
      .tax(tax.percent), byMillionths: Percentage.whole + tax.percent.millionths, step: roundTo)
    return price
  }
}

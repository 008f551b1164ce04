/// What each thing costs a client on a day. All results contain the tax, whoever added it, and are
/// `nil` where the list says "on request".
extension Prices {
  /// One session, paid singly.
  ///
  /// The lowest of the membership's, the group's and the ordinary price applies: nobody pays more for
  /// belonging to a group.
  public func single(_ service: Ref<Service>, for client: Client) -> Derivation? {
    let tax = tax(on: [service])
    let group = groupPrice(of: service, for: client)
    guard let member = memberPrice(of: service, for: client) else {
      return group.map { taxed($0, tax) }
    }
    guard let group else { return taxed(member, tax) }
    return taxed(lower(member, than: group) ?? group, tax)
  }

  /// A package, bought today.
  ///
  /// Its rule starts from the full single price, whatever the client's group; of the result and the
  /// group's own price for the package the lower applies.
  public func package(_ ref: Ref<SessionPackage>, for client: Client) -> Derivation? {
    let tax = tax(on: packages[ref].covers)
    let ordinary = packagePrice(packages[ref])
    guard case .prices(let table)? = client.concession.map({ concessions[$0].reduction }),
      let listed = table.packages[ref], let concession = client.concession
    else { return ordinary.map { taxed($0, tax) } }
    return listed.amount.map {
      let group = Derivation(.concessionPrice(concession), $0)
      return taxed(lower(ordinary, than: group) ?? group, tax)
    }
  }

  /// An extra, for one visit.
  public func extra(_ ref: Ref<Extra>) -> Derivation? {
    extras[ref].perVisit.amount.map { taxed(Derivation(.listed, $0), tax) }
  }

  /// One period's fee.
  public func fee(_ ref: Ref<Membership>) -> Derivation? {
    memberships[ref].fee.amount.map {
      taxed(Derivation(.listed, $0), tax(on: memberships[ref].covers))
    }
  }

  /// What people are charged where a price of these services, which share their tax, is so much.
  public func charged(_ price: Amount, for services: [Ref<Service>]) -> Amount {
    taxed(Derivation(.listed, price), tax(on: services)).amount
  }

  /// The tax on these services, which share it.
  public func tax(on services: [Ref<Service>]) -> Tax? {
    services.first.flatMap { self.services[$0].tax } ?? tax
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

  /// The lower of the group's and the ordinary price.
  private func groupPrice(of service: Ref<Service>, for client: Client) -> Derivation? {
    let ordinary = services[service].price.amount.map { Derivation(.listed, $0) }
    guard let concession = client.concession else { return ordinary }
    switch concessions[concession].reduction {
    case .discount(let discount):
      return ordinary.map {
        let group = reduced($0, .concessionDiscount(concession, discount), by: discount)
        return lower($0, than: group) ?? group
      }
    case .prices(let table):
      guard let listed = table.services[service] else { return ordinary }
      return listed.amount.map {
        let group = Derivation(.concessionPrice(concession), $0)
        return lower(ordinary, than: group) ?? group
      }
    }
  }

  private func memberPrice(of service: Ref<Service>, for client: Client) -> Derivation? {
    guard let ref = client.membership, memberships[ref].covers.contains(service),
      let reduction = memberships[ref].reduction
    else { return nil }
    switch reduction {
    case .prices(let table):
      return table.services[service]?.amount.map { Derivation(.membershipPrice(ref), $0) }
    case .discount(let discount):
      return services[service].price.amount.map {
        reduced(Derivation(.listed, $0), .membershipDiscount(ref, discount), by: discount)
      }
    }
  }

  private func reduced(
    _ price: Derivation, _ rule: Derivation.Rule, by discount: Percentage
  ) -> Derivation {
    var price = price
    price.scale(rule, byMillionths: discount.complement.millionths, step: roundTo)
    return price
  }

  /// A price where it is known to be lower than another; `nil` otherwise.
  private func lower(_ price: Derivation?, than other: Derivation) -> Derivation? {
    price.flatMap { $0.amount < other.amount ? $0 : nil }
  }

  private func taxed(_ price: Derivation, _ tax: Tax?) -> Derivation {
    guard let tax, !tax.isIncluded, tax.percent > .none else { return price }
    var price = price
    price.scale(
      .tax(tax.percent), byMillionths: Percentage.whole + tax.percent.millionths, step: roundTo)
    return price
  }
}

/// Something in a price list that has a price of its own, named so that it is found in another
/// version of the list.
public enum PricedItem: Hashable, Sendable {
  /// One session.
  case service(ID)
  /// What is added to a visit.
  case extra(ID)
  /// A package, at its full price.
  case package(ID)
  /// A membership's fee for one period.
  case fee(ID)
  /// The price that a membership lists for a service.
  case member(ID, service: ID)
  /// The price that a concession lists for a service.
  case concession(ID, service: ID)
  /// The price that a concession lists for a package.
  case concessionPackage(ID, package: ID)
}

extension Prices {
  /// Everything with a price of its own, in the order of the file.
  public var pricedItems: [PricedItem] {
    services.map { .service($0.id) } + extras.map { .extra($0.id) }
      + packages.map { .package($0.id) }
      + memberships.flatMap { membership in
        [.fee(membership.id)]
          + listed(in: membership.reduction).services.map {
            .member(membership.id, service: $0)
          }
      }
      + concessions.flatMap { concession in
        let listed = listed(in: concession.reduction)
        return listed.services.map { PricedItem.concession(concession.id, service: $0) }
          + listed.packages.map { .concessionPackage(concession.id, package: $0) }
      }
  }

  /// The services and packages that a reduction lists, in the order of the file.
  private func listed(in reduction: Reduction?) -> (services: [ID], packages: [ID]) {
    guard case .prices(let table)? = reduction else { return ([], []) }
    return (
      services.refs.filter { table.services[$0] != nil }.map { services[$0].id },
      packages.refs.filter { table.packages[$0] != nil }.map { packages[$0].id }
    )
  }

  /// What an item costs, before tax; `nil` if the list has no such item.
  public func price(of item: PricedItem) -> Price? {
    switch item {
    case .service(let id): services.ref(id).map { services[$0].price }
    case .extra(let id): extras.ref(id).map { extras[$0].perVisit }
    case .package(let id):
      packages.ref(id).map { packagePrice(packages[$0]).map { .amount($0.amount) } ?? .onRequest }
    case .fee(let id): memberships.ref(id).map { memberships[$0].fee }
    case .member(let id, let service):
      memberships.ref(id).flatMap { table(memberships[$0].reduction) }
        .flatMap { table in services.ref(service).flatMap { table.services[$0] } }
    case .concession(let id, let service):
      concessions.ref(id).flatMap { table(concessions[$0].reduction) }
        .flatMap { table in services.ref(service).flatMap { table.services[$0] } }
    case .concessionPackage(let id, let package):
      concessions.ref(id).flatMap { table(concessions[$0].reduction) }
        .flatMap { table in packages.ref(package).flatMap { table.packages[$0] } }
    }
  }

  private func table(_ reduction: Reduction?) -> PriceTable? {
    guard case .prices(let table)? = reduction else { return nil }
    return table
  }
}

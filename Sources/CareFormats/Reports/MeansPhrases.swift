internal import CareModel

extension Phrases {
  /// What was bought: `2 × Five sessions, Monthly membership`.
  func text(_ means: Means) -> String {
    let packages = means.packages.map { bought in
      let name = list.name(of: bought.package, in: \.packages)
      return bought.count == 1 ? name : "\(bought.count) × \(name)"
    }
    let membership = means.membership.map { list.name(of: $0, in: \.memberships) }
    let held = means.usesHoldings ? [pick("sessions in hand", "séances en réserve")] : []
    let all = held + [membership].compactMap { $0 } + packages
    return all.isEmpty ? pick("single sessions", "séances à l’unité") : all.joined(separator: ", ")
  }

  /// What a price is asked for, as clients read it.
  func name(of item: PricedItem) -> String {
    switch item {
    case .service(let id): list.name(of: id, in: \.services)
    case .extra(let id): list.name(of: id, in: \.extras)
    case .package(let id): list.name(of: id, in: \.packages)
    case .fee(let id): list.name(of: id, in: \.memberships)
    case .member(let id, let service):
      named(list.name(of: service, in: \.services), for: list.name(of: id, in: \.memberships))
    case .concession(let id, let service):
      named(list.name(of: service, in: \.services), for: list.name(of: id, in: \.concessions))
    case .concessionPackage(let id, let package):
      named(list.name(of: package, in: \.packages), for: list.name(of: id, in: \.concessions))
    }
  }

  private func named(_ item: String, for group: String) -> String { "\(item) (\(group))" }
}

extension PriceList {
  /// The name of an item of the prices; its id if the list has none such.
  func name<Item: Named>(of id: ID, in items: KeyPath<Prices, [Item]>) -> String {
    let items = base[keyPath: items]
    return items.ref(id).map { items[$0].name } ?? id.text
  }
}

/// Something that clients know by a name.
protocol Named: Identified {
  var name: String { get }
}

extension Service: Named {}
extension Extra: Named {}
extension SessionPackage: Named {}
extension Membership: Named {}
extension Concession: Named {}

extension PricedItem {
  /// The path of the value in the price list; of a derived package, the package's.
  var path: String {
    switch self {
    case .service(let id): "services.\(id).price"
    case .extra(let id): "extras.\(id).perVisit"
    case .package(let id): "packages.\(id).price"
    case .fee(let id): "memberships.\(id).fee"
    case .member(let id, let service): "memberships.\(id).prices.\(service)"
    case .concession(let id, let item), .concessionPackage(let id, let item):
      "concessions.\(id).prices.\(item)"
    }
  }
}

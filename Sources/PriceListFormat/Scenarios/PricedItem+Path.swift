internal import CareModel

extension PricedItem {
  /// The path of the value in the price list; of a derived package, the package's.
  package var path: String {
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

internal import CareModel

extension PricedItem {
  /// The path of the value in the price list; of a derived package, the package's.
  package var path: Path {
    switch self {
    case .service(let id): Path("services", id, "price")
    case .extra(let id): Path("extras", id, "perVisit")
    case .package(let id): Path("packages", id, "price")
    case .fee(let id): Path("memberships", id, "fee")
    case .member(let id, let service): Path("memberships", id, "prices", service.text)
    case .concession(let id, let item), .concessionPackage(let id, let item):
      Path("concessions", id, "prices", item.text)
    }
  }
}

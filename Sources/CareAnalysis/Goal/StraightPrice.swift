internal import CareModel
internal import PriceListFormat

extension PriceList {
  /// Whether every way to pay costs along a straight line while a value of the list moves: the value itself is
  /// paid, so and so many times, and nothing that is rounded, or is the lower of two prices, follows from it.
  ///
  /// The least of such lines is concave. So where the same payments cost least at two values, they do so at all
  /// between: no line that is nowhere below at the ends is below between them. What ties there ties throughout,
  /// and the order of ties is made of such lines, too, or does not depend on prices at all.
  func isStraight(along path: Path, for question: Question) -> Bool {
    guard question.concession == nil, question.insurance == nil else { return false }
    return versions.allSatisfy { $0.prices.isStraight(along: path) }
  }
}

extension Prices {
  fileprivate func isStraight(along path: Path) -> Bool {
    guard taxes.allSatisfy({ $0.isIncluded || $0.percent == .none }) else { return false }
    switch pricedItems.first(where: { $0.path == path }) {
    case .package, .fee, .extra: return true
    case .service(let id): return services.ref(id).map(isPaidAsPrinted) ?? false
    case .member, .concession, .concessionPackage, nil: return false
    }
  }

  private var taxes: [Tax] { ([tax] + services.map(\.tax)).compactMap(\.self) }

  /// Whether no price of a package, and none of a membership, follows from that of a service.
  private func isPaidAsPrinted(_ service: Ref<Service>) -> Bool {
    packages.allSatisfy { !$0.covers.contains(service) || $0.isPrinted }
      && memberships.allSatisfy { !$0.covers.contains(service) || $0.reduction == nil }
  }
}

extension SessionPackage {
  fileprivate var isPrinted: Bool { if case .price = terms { true } else { false } }
}

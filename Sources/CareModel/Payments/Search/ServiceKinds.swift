/// Which services a price list tells apart: two that the same offers cover are one to whoever pays by
/// them.
struct ServiceKinds {
  /// By visit: the kind of its service, as a bit.
  let visits: [UInt128]
  /// Whether there are no more kinds than bits.
  let areTold: Bool
  private let kinds: [Ref<Service>: UInt128]

  init(_ services: [Ref<Service>], in prices: Prices) {
    let covers = prices.packages.map { Set($0.covers) } + prices.memberships.map { Set($0.covers) }
    var places: [[Bool]: Int] = [:]
    var kinds: [Ref<Service>: UInt128] = [:]
    for service in services where kinds[service] == nil {
      let signature = covers.map { $0.contains(service) }
      let place = places[signature] ?? places.count
      places[signature] = place
      kinds[service] = 1 << place
    }
    self.kinds = kinds
    areTold = places.count <= UInt128.bitWidth
    visits = services.map { kinds[$0] ?? 0 }
  }

  /// The kinds among some services that the visits need.
  func bits(_ services: [Ref<Service>]) -> UInt128 {
    services.reduce(0) { $0 | (kinds[$1] ?? 0) }
  }
}

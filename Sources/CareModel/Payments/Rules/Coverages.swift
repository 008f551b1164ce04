/// The distinct sets of services that something on the list serves, as far as visits need them.
struct Coverages: Sendable {
  /// By set, then by service.
  private(set) var sets: [[Bool]] = []
  private let needed: Set<Ref<Service>>
  private let services: Int

  /// Only services that are `needed` tell two sets apart.
  init(of list: PriceList, needed: Set<Ref<Service>>) {
    self.needed = needed
    services = list.base.services.count
  }

  /// Where a set stands; `nil` if it serves nothing that is needed.
  mutating func place(of covers: [Ref<Service>]) -> Int? {
    var set = Array(repeating: false, count: services)
    for service in covers where needed.contains(service) { set[service.position] = true }
    guard set.contains(true) else { return nil }
    if let place = sets.firstIndex(of: set) { return place }
    sets.append(set)
    return sets.count - 1
  }

  /// Where the set of nothing that is needed stands.
  mutating func placeOfNothing() -> Int {
    let nothing = Array(repeating: false, count: services)
    if let place = sets.firstIndex(of: nothing) { return place }
    sets.append(nothing)
    return sets.count - 1
  }

  func serves(_ coverage: Int, _ service: Ref<Service>) -> Bool {
    sets[coverage][service.position]
  }

  /// Whether one set serves nothing that another does not.
  func isNoWider(_ coverage: Int, than other: Int) -> Bool {
    zip(sets[coverage], sets[other]).allSatisfy { !$0 || $1 }
  }
}

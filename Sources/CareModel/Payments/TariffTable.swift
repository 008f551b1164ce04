/// What everything costs one client's group, worked out once for each version of the price list.
struct TariffTable: Sendable {
  let list: PriceList
  let concession: Ref<Concession>?
  /// By version, then membership (none first), then service; of the prepared services only.
  private let singles: [[[Derivation?]]]
  /// Those whose prices are worked out already.
  private let prepared: Set<Ref<Service>>
  /// By version, then package.
  private let packages: [[Derivation?]]

  /// Works out the prices of those services, and of all packages.
  ///
  /// - Complexity: O(versions × (memberships × services + packages)).
  init(_ list: PriceList, concession: Ref<Concession>?, services: Set<Ref<Service>>) {
    self.list = list
    self.concession = concession
    prepared = services
    let memberships = list.base.membershipChoices
    singles = list.versions.map { version in
      memberships.map { membership in
        let client = Client(concession: concession, membership: membership)
        return version.prices.services.refs.map { service in
          services.contains(service) ? version.prices.single(service, for: client) : nil
        }
      }
    }
    packages = list.versions.map { version in
      version.prices.packages.refs.map {
        version.prices.package($0, for: Client(concession: concession))
      }
    }
  }

  /// How one session's price comes about; `nil` if it is on request.
  func derivation(of service: Ref<Service>, on day: Day, _ client: Client) -> Derivation? {
    let version = list.version(on: day)
    guard prepared.contains(service) else {
      return list.versions[version].prices.single(service, for: client)
    }
    return singles[version][client.membership.map { $0.position + 1 } ?? 0][service.position]
  }

  /// What a visit costs singly; `nil` if that is on request.
  func single(_ visit: Visit, _ client: Client) -> Amount? {
    derivation(of: visit.service, on: visit.day, client)?.amount
  }

  /// What a package costs on a day; `nil` if it cannot be bought then.
  func package(_ ref: Ref<SessionPackage>, on day: Day) -> Derivation? {
    let version = list.version(on: day)
    let terms = list.versions[version].prices.packages[ref]
    guard terms.offered.includes(day), terms.validity.allowsPurchase(on: day) else { return nil }
    return packages[version][ref.position]
  }

  /// Whether a package can be bought on the same terms, for no more, on every day up to another.
  ///
  /// - Complexity: O(versions).
  func holds(_ ref: Ref<SessionPackage>, from first: Day, to last: Day) -> Bool {
    let now = list.version(on: first)
    let then = list.version(on: last)
    let terms = list.versions[now].prices.packages[ref]
    guard terms.offered.includes(last), terms.validity.allowsPurchase(on: last),
      let price = packages[now][ref.position]?.amount
    else { return false }
    return (now...then).allSatisfy { version in
      let later = list.versions[version].prices.packages[ref]
      guard let amount = packages[version][ref.position]?.amount else { return false }
      return amount <= price && later.sessions == terms.sessions && later.validity == terms.validity
        && later.limit == terms.limit && later.offered == terms.offered
    }
  }

  /// What the list says of a package on a day.
  func terms(of ref: Ref<SessionPackage>, on day: Day) -> SessionPackage {
    list.versions[list.version(on: day)].prices.packages[ref]
  }

  /// The packages that have a limit on some day; each one's place is its counter.
  private var limited: [Ref<SessionPackage>] {
    list.base.packages.refs.filter { ref in
      list.versions.contains { $0.prices.packages[ref].limit != nil }
    }
  }

  /// A counter for each package that has a limit on some day.
  var limitCounters: [Ref<SessionPackage>: Int] {
    Dictionary(uniqueKeysWithValues: limited.enumerated().map { ($1, $0) })
  }

  /// By counter: the most purchases that are allowed on any day; where some day has no limit, any
  /// number.
  var mostPurchases: [Int] {
    limited.map { ref in
      list.versions.map { $0.prices.packages[ref].limit ?? Visit.most }.max() ?? 0
    }
  }
}

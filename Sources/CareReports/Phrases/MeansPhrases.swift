internal import CareAnalysis
internal import CareModel

extension Phrases {
  /// What was bought: `2 × Five sessions, Monthly membership`.
  func text(_ mix: PaymentMix) -> String {
    let packages = mix.packages.map { bought in
      let name = list.base.packages.name(of: bought.package)
      return bought.count == 1 ? name : "\(bought.count) × \(name)"
    }
    let membership = mix.membership.map { list.base.memberships.name(of: $0) }
    let held = mix.usesHoldings ? [texts.sessionsInHand] : []
    let all = held + [membership].compactMap { $0 } + packages
    return all.isEmpty ? texts.singleSessions : all.joined(separator: ", ")
  }

  /// What a price is asked for, as clients read it.
  func name(of item: PricedItem) -> String {
    switch item {
    case .service(let id): list.base.services.name(of: id)
    case .extra(let id): list.base.extras.name(of: id)
    case .package(let id): list.base.packages.name(of: id)
    case .fee(let id): list.base.memberships.name(of: id)
    case .member(let id, let service):
      named(list.base.services.name(of: service), for: list.base.memberships.name(of: id))
    case .concession(let id, let service):
      named(list.base.services.name(of: service), for: list.base.concessions.name(of: id))
    case .concessionPackage(let id, let package):
      named(list.base.packages.name(of: package), for: list.base.concessions.name(of: id))
    }
  }

  /// What a group pays for an item: `Relaxation massage (Student)`.
  private func named(_ item: String, for group: String) -> String { "\(item) (\(group))" }
}

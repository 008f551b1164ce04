internal import CareModel

/// Two things of a kind that go by one name, so that nobody who reads it knows which is meant.
struct NameRules {
  let list: PriceList

  private var base: Prices { list.base }

  func findings() -> [Finding] {
    services() + twins(of: base.extras, in: "extras") + packages()
      + twins(of: base.memberships, in: "memberships")
      + twins(of: base.concessions, in: "concessions") + twins(of: list.plans, in: "plans")
      + twins(of: list.cases, in: "cases")
  }

  /// Services may share a name where their length tells them apart.
  private func services() -> [Finding] {
    twins(of: base.services, in: "services") { $0.minutes == $1.minutes }
  }

  /// Packages may share a name where one follows the other.
  private func packages() -> [Finding] {
    twins(of: base.packages, in: "packages") { $0.offered.overlaps($1.offered) }
  }

  /// Each item whose name an earlier one has.
  private func twins<Item: Named>(
    of items: [Item], in part: String, isSame: (Item, Item) -> Bool = { _, _ in true }
  ) -> [Finding] {
    var known: [String: [Item]] = [:]
    return items.compactMap { item in
      let key = item.name.lowercased()
      let twin = known[key]?.first { isSame($0, item) }
      known[key, default: []].append(item)
      return twin.map { _ in
        Finding(
          fact: .sameName(item.name), path: "\(part).\(item.id).name", fix: .nameApart)
      }
    }
  }
}

extension SessionPackage.Offer {
  /// Whether both can be bought on some day.
  fileprivate func overlaps(_ other: SessionPackage.Offer) -> Bool {
    guard let first = [from, other.from].compactMap(\.self).max() else { return true }
    return includes(first) && other.includes(first)
  }
}

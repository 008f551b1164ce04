internal import CareModel

/// A change that moves a service's price, and not the printed price of a package that covers it.
struct LeftBehindRule {
  let entries: [ChangeEntry]
  let list: PriceList

  /// A service whose price a change moves, from what was last known of it.
  private struct Move {
    let service: Ref<Service>
    let old: Amount
    let new: Amount
    /// The version in which the old price was last known.
    let known: PriceList.Version
  }

  private var versions: [PriceList.Version] { list.versions }

  func findings() -> [Finding] {
    versions.indices.dropFirst().flatMap { index -> [Finding] in
      guard let day = versions[index].from else { return [] }
      let moves = moves(in: index)
      return list.base.packages.refs.compactMap { leftBehind($0, moves, on: day) }
    }
  }

  private func moves(in index: Int) -> [Move] {
    let now = versions[index].prices.services
    let covered = Set(list.base.packages.flatMap(\.covers))
    return now.refs.filter(covered.contains).compactMap { service in
      guard let new = now[service].price.amount,
        versions[index - 1].prices.services[service].price != now[service].price,
        let known = versions[..<index].last(where: {
          $0.prices.services[service].price.amount != nil
        }),
        let old = known.prices.services[service].price.amount, old != new
      else { return nil }
      return Move(service: service, old: old, new: new, known: known)
    }
  }

  /// A package that was sold before, is sold on, and has kept its price since the service's old one.
  private func leftBehind(
    _ ref: Ref<SessionPackage>, _ moves: [Move], on day: Day
  ) -> Finding? {
    let package = list.prices(on: day).packages[ref]
    guard case .price(let price) = package.terms, let amount = price.amount,
      package.offered.includes(day), package.offered.includes(day - 1)
    else { return nil }
    let stale = moves.filter { move in
      let before = move.known.prices.packages[ref]
      return package.covers.contains(move.service) && before.terms == package.terms
        && before.sessions == package.sessions
    }
    let coversMore = package.covers.contains { service in
      let now = list.prices(on: day).services[service].price
      return now != .onRequest && now == list.prices(on: day - 1).services[service].price
    }
    return finding(
      package, at: amount, on: day, stale, coversMore: coversMore)
  }

  private func finding(
    _ package: SessionPackage, at price: Amount, on day: Day, _ moves: [Move], coversMore: Bool
  ) -> Finding? {
    guard let first = moves.first else { return nil }
    let fact = Warning.LeftBehind(
      day: day, service: name(first.service), single: Change(before: first.old, after: first.new),
      others: moves.dropFirst().map { name($0.service) }, package: package.priced(price),
      coversMore: coversMore)
    let target = "services.\(list.base.services[first.service].id).price"
    let entry = entries.last { $0.from == day && $0.target == target }
    return Finding(
      fact: .change(.packageLeftBehind(fact)), path: entry?.place ?? target,
      fix: fix(fact, path: "packages.\(package.id).price"))
  }

  private func name(_ service: Ref<Service>) -> String { list.base.services[service].name }

  /// What to set as well, and the price that keeps the discount, where there is one such price.
  private func fix(_ fact: Warning.LeftBehind, path: String) -> Warning.Fix {
    if fact.coversMore { return .moveOrSplit(path: path) }
    let (price, single) = (fact.package.price, fact.single)
    guard price < single.before * fact.package.sessions else { return .moveToo(path: path) }
    let step = list.prices(on: fact.day).roundTo
    return .moveKeepingDiscount(path: path, price.keepingDiscount(single).rounded(to: step))
  }
}

internal import CareModel

/// A change that moves a service's price, and not the printed price of a package that covers it.
struct LeftBehindRule {
  let entries: [ChangeEntry]
  let phrases: Phrases

  /// A service whose price a change moves, from what was last known of it.
  private struct Move {
    let service: Ref<Service>
    let old: Amount
    let new: Amount
    /// The version in which the old price was last known.
    let known: PriceList.Version
  }

  private var versions: [PriceList.Version] { phrases.list.versions }

  func findings() -> [Finding] {
    guard phrases.list.base.packages.count <= Lint.mostPackages else { return [] }
    return versions.indices.dropFirst().flatMap { index -> [Finding] in
      guard let day = versions[index].from else { return [] }
      let moves = moves(in: index)
      return phrases.list.base.packages.refs.compactMap { leftBehind($0, moves, on: day) }
    }
  }

  private func moves(in index: Int) -> [Move] {
    let now = versions[index].prices.services
    let covered = Set(phrases.list.base.packages.flatMap(\.covers))
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
    let package = phrases.list.prices(on: day).packages[ref]
    guard case .price(let price) = package.terms, let amount = price.amount,
      package.offered.includes(day), package.offered.includes(day - 1)
    else { return nil }
    let stale = moves.filter { move in
      let before = move.known.prices.packages[ref]
      return package.covers.contains(move.service) && before.terms == package.terms
        && before.sessions == package.sessions
    }
    guard let first = stale.first else { return nil }
    let others = stale.dropFirst().map(\.service)
    return finding(package, at: amount, first, others, on: day)
  }

  private func finding(
    _ package: SessionPackage, at price: Amount, _ move: Move, _ others: [Ref<Service>],
    on day: Day
  ) -> Finding {
    let services = phrases.list.base.services
    let also =
      others.isEmpty
      ? ""
      : phrases.pick(
        " (and so do \(names(others)))", " (de même que \(names(others)))")
    let (name, service) = (
      phrases.quoted(package.name), phrases.quoted(services[move.service].name)
    )
    let (old, new) = (phrases.style.amount(move.old), phrases.style.amount(move.new))
    let (cost, date) = (phrases.style.amount(price), phrases.style.date(day))
    let (before, after) = (
      saving(package, price, move.old), saving(package, price, move.new)
    )
    let target = "services.\(services[move.service].id).price"
    let entry = entries.last { $0.from == day && $0.target == target }
    return Finding(
      kind: .packageLeftBehind, path: entry?.place ?? target, subject: package.name,
      message: phrases.pick(
        "On \(date) \(service) goes from \(old) to \(new)\(also), but \(name) stays at \(cost): its discount goes from \(before) to \(after).",
        "Le \(date), \(service) passe de \(old) à \(new)\(also), mais \(name) reste à \(cost) : son rabais passe de \(before) à \(after)."
      ), mend: mend(package, at: price, move, on: day))
  }

  private func names(_ services: [Ref<Service>]) -> String {
    phrases.joined(services.map { phrases.quoted(phrases.list.base.services[$0].name) })
  }

  private func saving(_ package: SessionPackage, _ price: Amount, _ single: Amount) -> String {
    let singles = single * package.sessions
    guard price < singles else { return phrases.pick("none", "rien") }
    return phrases.style.share(.off(singles, at: price).roundedToTenths)
  }

  /// The price that keeps the discount, where there was one.
  private func mend(
    _ package: SessionPackage, at price: Amount, _ move: Move, on day: Day
  ) -> String {
    let path = "packages.\(package.id).price"
    guard price < move.old * package.sessions else {
      return phrases.pick(
        "Set \(path) on that day, too.", "Fixez aussi \(path) ce jour-là.")
    }
    let exact = halfAwayFromZero(
      Int128(price.minor) * Int128(move.new.minor), dividedBy: Int128(move.old.minor))
    let step = phrases.list.prices(on: day).roundTo
    let kept = phrases.style.amount(Amount(minor: Int(exact)).rounded(to: step))
    return phrases.pick(
      "Set \(path) on that day, too; \(kept) would keep the discount.",
      "Fixez aussi \(path) ce jour-là ; \(kept) garderait le rabais.")
  }
}

extension Percentage {
  /// The share to the nearest tenth of a percent.
  fileprivate var roundedToTenths: Percentage {
    Percentage(millionths: (millionths + 500) / 1000 * 1000)
  }
}

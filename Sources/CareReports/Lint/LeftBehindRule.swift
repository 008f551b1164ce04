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
    versions.indices.dropFirst().flatMap { index -> [Finding] in
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
    let isPartial = package.covers.contains { service in
      let now = phrases.list.prices(on: day).services[service].price
      return now != .onRequest && now == phrases.list.prices(on: day - 1).services[service].price
    }
    return finding(
      Stay(
        package: package, price: amount, first: first, others: stale.dropFirst().map(\.service),
        isPartial: isPartial, day: day))
  }

  /// A package that stays where it was on a day on which services move.
  private struct Stay {
    let package: SessionPackage
    let price: Amount
    let first: Move
    let others: [Ref<Service>]
    /// Whether the package covers something else, too, that does not move.
    let isPartial: Bool
    let day: Day
  }

  private func finding(_ stay: Stay) -> Finding {
    let name = phrases.quoted(stay.package.name)
    let also =
      stay.others.isEmpty
      ? "" : phrases.pick(" (as does \(names(stay.others)))", " (comme \(names(stay.others)))")
    let service = names([stay.first.service])
    let (old, new) = (phrases.style.amount(stay.first.old), phrases.style.amount(stay.first.new))
    let (cost, date) = (phrases.style.amount(stay.price), phrases.style.date(stay.day))
    let (before, after) = (saving(stay, stay.first.old), saving(stay, stay.first.new))
    let onIt = stay.isPartial ? phrases.pick(" on it", " sur cette prestation") : ""
    let target = path(stay.first.service)
    let entry = entries.last { $0.from == stay.day && $0.target == target }
    return Finding(
      kind: .packageLeftBehind, path: entry?.place ?? target, subject: stay.package.name,
      message: phrases.pick(
        "On \(date) \(service) goes from \(old) to \(new)\(also), but \(name) stays at \(cost): its discount\(onIt) goes from \(before) to \(after).",
        "Le \(date), \(service) passe de \(old) à \(new)\(also), mais \(name) reste à \(cost) : son rabais\(onIt) passe de \(before) à \(after)."
      ), mend: mend(stay))
  }

  private func path(_ service: Ref<Service>) -> String {
    "services.\(phrases.list.base.services[service].id).price"
  }

  private func names(_ services: [Ref<Service>]) -> String {
    phrases.joined(services.map { phrases.quoted(phrases.list.base.services[$0].name) })
  }

  private func saving(_ stay: Stay, _ single: Amount) -> String {
    phrases.style.share(
      .off(single * stay.package.sessions, at: stay.price).roundedToTenths)
  }

  /// What to set as well, and the price that keeps the discount, where there is one such price.
  private func mend(_ stay: Stay) -> String {
    let path = "packages.\(stay.package.id).price"
    guard !stay.isPartial else {
      return phrases.pick(
        "Set \(path) on that day, too, or let another package cover what became dearer or cheaper.",
        "Fixez aussi \(path) ce jour-là, ou couvrez par un autre abonnement ce qui a changé de prix."
      )
    }
    guard stay.price < stay.first.old * stay.package.sessions else {
      return phrases.pick(
        "Set \(path) on that day, too.", "Fixez aussi \(path) ce jour-là.")
    }
    let exact = halfAwayFromZero(
      Int128(stay.price.minor) * Int128(stay.first.new.minor),
      dividedBy: Int128(stay.first.old.minor))
    let step = phrases.list.prices(on: stay.day).roundTo
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

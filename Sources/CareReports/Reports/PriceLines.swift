internal import CareModel
internal import PriceListFormat

/// The lines of a price list: one for each thing that is sold.
struct PriceLines {
  /// The prices of the day.
  let prices: Prices
  /// For whom.
  let client: Client
  /// Of which day.
  let day: Day
  /// How it is said.
  let phrases: Phrases

  /// One thing that is sold.
  private struct Line {
    /// A code: `service`, `extra`, `package` or `membership`.
    let kind: String
    /// The item's id.
    let id: ID
    /// As clients read it.
    let name: String
    /// How long a session lasts.
    var minutes: Int?
    /// How many sessions it has.
    var sessions: Int?
    /// With tax; `nil` if on request.
    let price: Amount?
    /// What it costs less than so many sessions singly.
    var saves: Amount?
    var terms = ""
  }

  private var texts: any Texts { phrases.texts }

  /// In the order in which people look for them.
  private var lines: [Line] { services + packages + memberships + extras }

  /// One session of each service.
  private var services: [Line] {
    prices.services.refs.map { ref in
      let service = prices.services[ref]
      return Line(
        kind: "service", id: service.id, name: service.name, minutes: service.minutes,
        price: prices.single(ref, for: client)?.amount)
    }
  }

  /// Packages that can be bought that day.
  private var packages: [Line] {
    prices.packages.refs.filter { prices.packages[$0].offered.includes(day) }.map { ref in
      let package = prices.packages[ref]
      let price = prices.package(ref, for: client)?.amount
      return Line(
        kind: "package", id: package.id, name: package.name, sessions: package.sessions,
        price: price, saves: saving(of: package, at: price), terms: terms(of: package))
    }
  }

  /// What a package saves against as many singles, if all that it covers costs the same.
  private func saving(of package: SessionPackage, at price: Amount?) -> Amount? {
    let singles = Set(package.covers.map { prices.single($0, for: client)?.amount })
    guard let price, singles.count == 1, let single = singles.first ?? nil else { return nil }
    return single * package.sessions - price
  }

  /// How long a package is valid and who may buy it; empty if nothing limits it.
  private func terms(of package: SessionPackage) -> String {
    let until: Day? = if case .until(let day) = package.validity { day } else { nil }
    return [
      package.validity.interval.map(texts.valid),
      until.map(phrases.style.shortDate).map(texts.toBeUsed),
      package.limit.map(texts.atMostPerClient),
      package.offered.to.map(phrases.style.shortDate).map(texts.sold),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// One period of each membership.
  private var memberships: [Line] {
    prices.memberships.refs.map { ref in
      let membership = prices.memberships[ref]
      return Line(
        kind: "membership", id: membership.id, name: membership.name,
        sessions: membership.sessions, price: prices.fee(ref)?.amount,
        terms: terms(of: membership))
    }
  }

  /// The rhythm of its fee, what binds, and what further sessions cost.
  private func terms(of membership: Membership) -> String {
    [
      texts.every(membership.every), membership.minimum.map(texts.forAtLeast),
      membership.keeps.map(texts.sessionsKept), membership.reduction.map(furtherSessions),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// What single sessions cost members.
  private func furtherSessions(_ reduction: Reduction) -> String {
    switch reduction {
    case .discount(let discount): return texts.furtherSessionsOff(phrases.style.share(discount))
    case .prices(let table):
      return prices.services.refs.compactMap { ref in
        table.services[ref]?.amount.map {
          "\(prices.services[ref].name) \(phrases.style.amount($0))"
        }
      }.joined(separator: ", ")
    }
  }

  /// What is added to a visit.
  private var extras: [Line] {
    prices.extras.refs.map { ref in
      Line(
        kind: "extra", id: prices.extras[ref].id, name: prices.extras[ref].name,
        price: prices.extra(ref)?.amount, terms: texts.eachVisit)
    }
  }

  /// The lines as a table.
  func table() -> Table {
    Table(
      caption: texts.priceList,
      columns: [
        .machine("kind"), .machine("id"),
        .init("name", texts.offerTitle), .init("minutes", texts.timeTitle),
        .init("sessions", texts.sessionsTitle), .init("price", texts.priceTitle),
        .machine("saves"), .init("saving", texts.savesTitle, for: .people),
        .init("terms", texts.termsTitle, for: .people),
      ],
      rows: lines.map { line in
        [
          .text(line.kind), .text(line.id.text), .text(line.name),
          line.minutes.map { .minutes($0) } ?? .absent,
          line.sessions.map { .count($0) } ?? .absent,
          line.price.map { .amount($0) } ?? .onRequest,
          line.saves.map { .amount($0) } ?? .absent,
          line.saves.map(saving) ?? .absent,
          line.terms.isEmpty ? .absent : .text(line.terms),
        ]
      })
  }

  /// What costs more than its sessions saves nothing: that is said in words.
  private func saving(_ amount: Amount) -> Cell {
    amount < .zero
      ? .text(texts.moreThanSingly(phrases.style.amount(-amount))) : .amount(amount)
  }

  /// The lines for machines, with the notes below them.
  func record(notes: [String]) -> Record {
    let decimals = phrases.list.currency.decimals
    let amount = { (amount: Amount?) -> Record in
      amount.map { .decimal($0.minor, decimals: decimals) } ?? .null
    }
    return .object([
      ("format", .count(1)),
      ("practice", .text(phrases.list.practice)),
      ("sample", .flag(phrases.list.isSample)),
      ("currency", .text(phrases.list.currency.code)),
      ("date", .text(day.description)),
      (
        "prices",
        .list(
          lines.map { line in
            .object([
              ("kind", .text(line.kind)), ("id", .text(line.id.text)), ("name", .text(line.name)),
              ("minutes", line.minutes.map { .count($0) } ?? .null),
              ("sessions", line.sessions.map { .count($0) } ?? .null),
              ("price", amount(line.price)), ("saves", amount(line.saves)),
              ("terms", .text(line.terms)),
            ])
          })
      ),
      ("notes", .list(notes.map { .text($0) })),
    ])
  }
}

internal import CareModel
internal import PriceListFormat

/// A price list as tables: for people what is sold singly, under its headings, then what is sold
/// together, then what is added; for machines all of it in one.
struct PriceTables {
  /// What is sold.
  let lines: PriceLines
  /// How it is said.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }
  private var prices: Prices { lines.prices }

  /// For people; none without rows.
  func tables() -> [Table] {
    (services + [offers, extras, reduced]).filter { !$0.rows.isEmpty }
  }

  /// A table for each heading, in the order in which headings first stand in the list; services without
  /// one come first.
  private var services: [Table] {
    let all = lines.services
    let groups = all.reduce(into: [String?]()) { groups, line in
      if !groups.contains(line.group) { groups.append(line.group) }
    }
    return ([nil] + groups.compactMap { $0 }).map { group in
      services(all.filter { $0.group == group }, under: group ?? texts.singleSessionsTitle)
    }
  }

  /// Services under a heading; where all last an hour, what an hour comes to is their price.
  private func services(_ lines: [PriceLine], under heading: String) -> Table {
    let isHourly = lines.allSatisfy { $0.perHour == $0.price }
    return table(
      heading, lines,
      [
        (.init("minutes", texts.timeTitle, as: .words), { $0.minutes.map { .minutes($0) } }),
        (
          .init("perHour", texts.perHourTitle), { isHourly ? nil : $0.perHour.map { .amount($0) } }
        ),
        price,
      ])
  }

  private var offers: Table {
    table(
      texts.packagesAndMemberships, lines.offers,
      [
        (.init("covers", texts.coversTitle, as: .words), { .text(covered(by: $0)) }),
        price,
        (.init("perSession", texts.perSessionTitle), { $0.perSession.map { .amount($0) } }),
        (.init("saves", texts.savesTitle), { $0.saves.map(saving) }),
        (.init("terms", texts.termsTitle, as: .words), { terms(of: $0).map { .text($0) } }),
      ])
  }

  private var extras: Table { table(texts.addedToAVisit, lines.extras, [price]) }

  /// What groups pay that pay less.
  private var reduced: Table {
    let reduced = ReducedPrices(prices, for: lines.client)
    let groups = reduced.groups.map { prices.concessions[$0] }
    return Table(
      caption: texts.reducedPrices,
      columns: [names] + groups.map { .init($0.id.text, $0.name) },
      rows: reduced.rows.map { row in
        [.text(row.name)] + row.amounts.map { $0.map { .amount($0) } ?? .onRequest }
      }, isList: true)
  }

  /// A column, and what stands in it; `nil` where there is nothing to say.
  private typealias Fact = (column: Table.Column, cell: (PriceLine) -> Cell?)

  private var names: Table.Column { .init("name", texts.offerTitle) }

  /// What a thing costs; a membership's fee stands with its period.
  private var price: Fact {
    (
      .init("price", texts.priceTitle, as: .price),
      { line in
        guard let price = line.price else { return .onRequest }
        return line.every.map { .fee(price, every: texts.every($0)) } ?? .amount(price)
      }
    )
  }

  /// A table whose caption heads the names, without the facts that none of its lines has.
  private func table(_ caption: String, _ lines: [PriceLine], _ facts: [Fact]) -> Table {
    let facts = facts.filter { fact in lines.contains { fact.cell($0) != nil } }
    return Table(
      caption: caption, columns: [names] + facts.map(\.column),
      rows: lines.map { line in [name(of: line)] + facts.map { $0.cell(line) ?? .absent } },
      isList: true)
  }

  private func name(of line: PriceLine) -> Cell {
    line.description.map { .named(line.name, description: $0) } ?? .text(line.name)
  }

  /// `5 × Relaxation massage / Blended session`.
  private func covered(by line: PriceLine) -> String {
    let names = line.covers.map { prices.services[$0].name }.joined(separator: " / ")
    guard let sessions = line.sessions, sessions > 0 else { return names }
    return "\(phrases.style.number(sessions))\u{A0}×\u{A0}\(names)"
  }

  /// What costs more than its sessions saves nothing: that is said in words.
  private func saving(_ amount: Amount) -> Cell {
    amount < .zero ? .text(texts.moreThanSingly(phrases.style.amount(-amount))) : .amount(amount)
  }

  /// On which terms an offer is sold; `nil` if nothing limits it.
  func terms(of line: PriceLine) -> String? {
    let date = phrases.style.shortDate
    let terms = [
      line.validity.interval.map(texts.valid), line.lastDay.map(date).map(texts.toBeUsed),
      line.limit.map(texts.atMostPerClient), line.soldUntil.map(date).map(texts.sold),
      line.minimum.map(texts.forAtLeast), line.keeps.map(texts.sessionsKept),
      furtherSessions(line.furtherSessions),
    ].compactMap { $0 }
    return terms.isEmpty ? nil : terms.joined(separator: ", ")
  }

  /// What further sessions cost members; named only where they cost differently.
  private func furtherSessions(_ all: [(service: Ref<Service>, price: Amount)]) -> String? {
    guard let first = all.first else { return nil }
    guard all.contains(where: { $0.price != first.price }) else {
      return texts.furtherSessions(phrases.style.amount(first.price))
    }
    let each = all.map { "\(prices.services[$0.service].name) \(phrases.style.amount($0.price))" }
    return texts.furtherSessions(each.joined(separator: ", "))
  }
}

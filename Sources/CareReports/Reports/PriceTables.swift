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
    (services + [offers, extras]).filter { !$0.rows.isEmpty }
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

  /// Services under a heading; people are spared columns of time where no length is known.
  private func services(_ lines: [PriceLine], under heading: String) -> Table {
    let price = Table.Column("price", texts.priceTitle)
    guard lines.contains(where: { $0.minutes != nil }) else {
      return table(heading, [price], lines) { [self.price($0)] }
    }
    let columns = [
      .init("minutes", texts.timeTitle), price, Table.Column("perHour", texts.perHourTitle),
    ]
    return table(heading, columns, lines) { line in
      [
        line.minutes.map { .minutes($0) } ?? .absent, self.price(line),
        line.perHour.map { .amount($0) } ?? .absent,
      ]
    }
  }

  private var offers: Table {
    table(
      texts.packagesAndMemberships,
      [
        .init("covers", texts.coversTitle), .init("price", texts.priceTitle),
        .init("perSession", texts.perSessionTitle), .init("saves", texts.savesTitle),
        .init("terms", texts.termsTitle),
      ], lines.offers
    ) { line in
      [
        .text(covered(by: line)), price(line), line.perSession.map { .amount($0) } ?? .absent,
        line.saves.map(saving) ?? .absent, terms(of: line).map { .text($0) } ?? .absent,
      ]
    }
  }

  private var extras: Table {
    table(texts.addedToAVisit, [.init("price", texts.priceTitle)], lines.extras) { [price($0)] }
  }

  /// A table whose caption heads the names.
  private func table(
    _ caption: String, _ columns: [Table.Column], _ lines: [PriceLine],
    _ cells: (PriceLine) -> [Cell]
  ) -> Table {
    Table(
      caption: caption, columns: [.init("name", texts.offerTitle)] + columns,
      rows: lines.map { [.text($0.name)] + cells($0) }, isHeadedByCaption: true)
  }

  /// A membership's fee stands with its period.
  private func price(_ line: PriceLine) -> Cell {
    guard let price = line.price else { return .onRequest }
    guard let every = line.every else { return .amount(price) }
    return .text("\(phrases.style.amount(price)) \(texts.every(every))")
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

public import CareModel

extension Report {
  /// The price list as it stands on a day, for a client of a group.
  ///
  /// One row is a service, package, membership or extra, in this order; amounts are what is paid,
  /// tax included. Packages that cannot be bought that day are left out.
  public init(
    prices list: PriceList, on day: Day, concession: Ref<Concession>?, style: LocaleStyle
  ) {
    let phrases = Phrases(style: style, list: list)
    let client = Client(concession: concession)
    let lines = PriceLines(prices: list.prices(on: day), client: client, day: day, phrases: phrases)
    let notes = PricesNotes(list: list, day: day, client: client, phrases: phrases).sentences()
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = []
    tables = [lines.table()]
    self.notes = [Notes(nil, notes)]
    record = lines.record(notes: notes)
    self.style = style
    currency = list.currency
  }
}

/// The lines of a price list: one for each thing that is sold.
private struct PriceLines {
  let prices: Prices
  let client: Client
  let day: Day
  let phrases: Phrases

  private struct Line {
    let kind: String
    let id: ID
    let name: String
    var minutes: Int?
    var sessions: Int?
    let price: Amount?
    var saves: Amount?
    var terms = ""
  }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  private var lines: [Line] { services + packages + memberships + extras }

  private var services: [Line] {
    prices.services.refs.map { ref in
      let service = prices.services[ref]
      return Line(
        kind: "service", id: service.id, name: service.name, minutes: service.minutes,
        price: prices.single(ref, for: client)?.amount)
    }
  }

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

  private func terms(of package: SessionPackage) -> String {
    let valid = package.valid.map(phrases.style.interval)
    return [
      valid.map { pick("valid \($0)", "valable \($0)") },
      package.limit.map { pick("at most \($0) per client", "au plus \($0) par personne") },
      package.offered.to.map(phrases.style.shortDate).map {
        pick("sold until \($0)", "en vente jusqu’au \($0)")
      },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private var memberships: [Line] {
    prices.memberships.refs.map { ref in
      let membership = prices.memberships[ref]
      return Line(
        kind: "membership", id: membership.id, name: membership.name,
        sessions: membership.sessions, price: prices.fee(ref)?.amount,
        terms: terms(of: membership))
    }
  }

  private func terms(of membership: Membership) -> String {
    let interval = phrases.style.interval
    var others: String?
    if case .discount(let discount)? = membership.reduction {
      let share = phrases.style.share(discount)
      others = pick("others \(share) off", "autres séances \(share) de moins")
    }
    return [
      phrases.rhythm(membership.every),
      membership.minimum.map(interval).map { pick("for at least \($0)", "\($0) au moins") },
      membership.keeps.map(interval).map { pick("sessions kept \($0)", "séances gardées \($0)") },
      others,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private var extras: [Line] {
    prices.extras.refs.map { ref in
      Line(
        kind: "extra", id: prices.extras[ref].id, name: prices.extras[ref].name,
        price: prices.extra(ref)?.amount, terms: pick("each visit", "par visite"))
    }
  }

  func table() -> Table {
    Table(
      caption: pick("Price list", "Tarif"),
      columns: [
        .machine("kind"), .machine("id"),
        .init("name", pick("What", "Prestation")), .init("minutes", pick("Time", "Durée")),
        .init("sessions", pick("Sessions", "Séances")), .init("price", pick("Price", "Prix")),
        .init("saves", pick("Saves", "Économie")),
        .init("terms", pick("Terms", "Conditions"), for: .people),
      ],
      rows: lines.map { line in
        [
          .text(line.kind), .text(line.id.text), .text(line.name),
          line.minutes.map { .minutes($0) } ?? .absent,
          line.sessions.map { .count($0) } ?? .absent,
          line.price.map { .amount($0) } ?? .onRequest,
          line.saves.map { .amount($0) } ?? .absent,
          line.terms.isEmpty ? .absent : .text(line.terms),
        ]
      })
  }

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

/// What stands below a price list: the day, tax, groups, and the prices that will change.
private struct PricesNotes {
  let list: PriceList
  let day: Day
  let client: Client
  let phrases: Phrases

  private var prices: Prices { list.prices(on: day) }

  func sentences() -> [String] {
    [date] + tax + groups + changes
  }

  private var date: String {
    let date = phrases.style.date(day)
    guard let concession = client.concession else {
      return phrases.pick("Prices on \(date).", "Prix au \(date).")
    }
    let name = prices.concessions[concession].name
    return phrases.pick("Prices on \(date) for: \(name).", "Prix au \(date), tarif : \(name).")
  }

  private var tax: [String] {
    guard let tax = prices.tax else { return [] }
    let share = phrases.style.share(tax.percent)
    return [phrases.pick("Including tax of \(share).", "Taxe de \(share) comprise.")]
  }

  private var groups: [String] {
    guard client.concession == nil else { return [] }
    return prices.concessions.map { concession in
      switch concession.reduction {
      case .discount(let discount):
        let share = phrases.style.share(discount)
        return phrases.pick(
          "\(concession.name): \(share) off single sessions.",
          "\(concession.name) : \(share) de moins sur les séances seules.")
      case .prices(let table):
        let names =
          prices.services.refs.compactMap { ref in
            table.services[ref].map { "\(prices.services[ref].name) \(text($0))" }
          }
          + prices.packages.refs.compactMap { ref in
            table.packages[ref].map { "\(prices.packages[ref].name) \(text($0))" }
          }
        return phrases.pick(
          "\(concession.name): \(names.joined(separator: ", ")).",
          "\(concession.name) : \(names.joined(separator: ", ")).")
      }
    }
  }

  private func text(_ price: Price) -> String {
    price.amount.map(phrases.style.amount) ?? phrases.pick("on request", "sur demande")
  }

  /// What will cost something else from a later day on.
  private var changes: [String] {
    zip(list.versions, list.versions.dropFirst()).compactMap { before, after in
      guard let from = after.from, from > day else { return nil }
      let changed = changedPrices(from: before.prices, to: after.prices)
      guard !changed.isEmpty else { return nil }
      let date = phrases.style.date(from)
      return phrases.pick(
        "From \(date): \(changed.joined(separator: ", ")).",
        "Dès le \(date) : \(changed.joined(separator: ", ")).")
    }
  }

  private func changedPrices(from old: Prices, to new: Prices) -> [String] {
    let amounts = { (prices: Prices) -> [(String, Amount?)] in
      prices.services.refs.map {
        (prices.services[$0].name, prices.single($0, for: client)?.amount)
      }
        + prices.packages.refs.map {
          (prices.packages[$0].name, prices.package($0, for: client)?.amount)
        }
        + prices.memberships.refs.map { (prices.memberships[$0].name, prices.fee($0)?.amount) }
        + prices.extras.refs.map { (prices.extras[$0].name, prices.extra($0)?.amount) }
    }
    return zip(amounts(old), amounts(new)).compactMap { old, new in
      guard old.1 != new.1 else { return nil }
      return "\(new.0) \(text(new.1.map { .amount($0) } ?? .onRequest))"
    }
  }
}

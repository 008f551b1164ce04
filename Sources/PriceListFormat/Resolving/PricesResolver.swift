internal import CareModel
internal import Diagnostics

/// Turns prices as written into prices whose every reference leads somewhere.
struct PricesResolver {
  /// The ids that references are followed by.
  struct ItemNames {
    let services: Names<Service>
    let extras: Names<Extra>
    let packages: Names<SessionPackage>
  }

  static func names(_ draft: PricesDraft) -> ItemNames {
    ItemNames(
      services: Names(kind: .service, ids: draft.services?.value.map { $0.id?.value } ?? []),
      extras: Names(kind: .extra, ids: draft.extras?.value.map { $0.id?.value } ?? []),
      packages: Names(kind: .package, ids: draft.packages?.value.map { $0.id?.value } ?? []))
  }

  private let draft: PricesDraft
  private let names: ItemNames

  static func resolve(_ draft: PricesDraft, _ reading: inout Reading) -> Prices? {
    let resolver = PricesResolver(draft: draft, names: names(draft))
    resolver.checkIDs(&reading)
    let decimals = reading.currency?.decimals ?? Currency.mostDecimals
    if let step = draft.roundTo, step.value == .zero {
      let least = decimalText(1, decimals: decimals)
      reading.report(.value(.zeroStep(least: least)), at: step)
      return nil
    }
    let services = draft.services?.value.compactMap { resolver.service($0, &reading) }
    let packages = draft.packages?.value.map { resolver.package($0, &reading) } ?? []
    let memberships = draft.memberships?.value.map { resolver.membership($0, &reading) } ?? []
    let concessions = draft.concessions?.value.map { resolver.concession($0, &reading) } ?? []
    guard let services, services.count == draft.services?.value.count,
      !packages.contains(where: { $0 == nil })
    else { return nil }
    let prices = Prices(
      services: services, extras: draft.extras?.value.compactMap(resolver.extra) ?? [],
      packages: packages.compactMap { $0 }, memberships: memberships.compactMap { $0 },
      concessions: concessions.compactMap { $0 }, tax: resolver.tax,
      roundTo: draft.roundTo?.value ?? Amount(minor: 1))
    resolver.checkDerivedPrices(prices, decimals: decimals, &reading)
    resolver.checkTaxes(prices, &reading)
    return prices
  }

  private func checkIDs(_ reading: inout Reading) {
    reading.checkUnique(draft.services?.value.map(\.id) ?? [], kind: .service)
    reading.checkUnique(draft.extras?.value.map(\.id) ?? [], kind: .extra)
    reading.checkUnique(draft.packages?.value.map(\.id) ?? [], kind: .package)
    reading.checkUnique(draft.memberships?.value.map(\.id) ?? [], kind: .membership)
    reading.checkUnique(draft.concessions?.value.map(\.id) ?? [], kind: .concession)
  }

  private func service(_ draft: ServiceDraft, _ reading: inout Reading) -> Service? {
    let tax = draft.tax.flatMap { self.tax(of: $0, &reading) }
    guard let id = draft.id?.value, let name = draft.name?.value, let price = draft.price?.value
    else { return nil }
    return Service(
      id: id, name: name, minutes: draft.minutes?.value, price: price, tax: tax,
      description: draft.description?.value.shown, group: draft.group?.value.shown)
  }

  private func extra(_ draft: ExtraDraft) -> Extra? {
    guard let id = draft.id?.value, let name = draft.name?.value,
      let perVisit = draft.perVisit?.value
    else { return nil }
    return Extra(
      id: id, name: name, perVisit: perVisit, description: draft.description?.value.shown)
  }

  private var tax: Tax? {
    guard let percent = draft.tax?.value.percent?.value,
      let isIncluded = draft.tax?.value.included?.value
    else { return nil }
    return Tax(percent: percent, isIncluded: isIncluded)
  }

  /// A service's own tax; whether prices contain it, the list says where the service does not.
  private func tax(of own: Located<TaxDraft>, _ reading: inout Reading) -> Tax? {
    guard let percent = own.value.percent?.value, !reading.hasFinding(at: own) else { return nil }
    if let isIncluded = own.value.included?.value ?? draft.tax?.value.included?.value {
      return Tax(percent: percent, isIncluded: isIncluded)
    }
    if own.value.included == nil, draft.tax == nil {
      reading.report(.prices(.taxLeftOpen(percent: percent.description)), at: own)
    }
    return nil
  }
}

// Packages.
extension PricesResolver {
  private func package(_ draft: PackageDraft, _ reading: inout Reading) -> SessionPackage? {
    let covers = names.services.covered(draft.covers, &reading)
    check(draft, &reading)
    guard let id = draft.id?.value, let name = draft.name?.value, let covers, !covers.isEmpty,
      let sessions = draft.sessions?.value, let terms = terms(of: draft)
    else { return nil }
    let offer = draft.offered?.value
    return SessionPackage(
      id: id, name: name, covers: covers, sessions: sessions, terms: terms,
      validity: validity(of: draft), limit: draft.limit?.value,
      offered: .init(from: offer?.from?.value, to: offer?.to?.value), claims: draft.claims?.value,
      description: draft.description?.value.shown)
  }

  private func validity(of draft: PackageDraft) -> Validity {
    draft.until.map { .until($0.value) } ?? draft.valid.map { .lasting($0.value) } ?? .unlimited
  }

  private func terms(of draft: PackageDraft) -> SessionPackage.Terms? {
    if let price = draft.price?.value { return .price(price) }
    if let discount = draft.discount?.value { return .discount(discount) }
    return draft.payFor.map { .payFor($0.value) }
  }

  private func check(_ draft: PackageDraft, _ reading: inout Reading) {
    if let paid = draft.payFor, let sessions = draft.sessions, paid.value > sessions.value {
      reading.report(.prices(.paysForMore(paid.value, than: sessions.value)), at: paid)
    }
    if let claims = draft.claims, draft.price == nil,
      draft.discount != nil || draft.payFor != nil
    {
      reading.report(.prices(.claimBesideRule), at: claims)
    }
    if let offer = draft.offered?.value, let from = offer.from, let to = offer.to,
      to.value < from.value
    {
      reading.report(.prices(.endsBefore(from.value.description)), at: to)
    }
  }

  /// A package's rule needs one single price, and must not lead past the largest amount.
  private func checkDerivedPrices(_ prices: Prices, decimals: Int, _ reading: inout Reading) {
    let limit = Amount.limit(decimals: decimals)
    for (package, draft) in zip(prices.packages, draft.packages?.value ?? []) {
      guard let covers = draft.covers, draft.price == nil else { continue }
      let differing = package.covers.first {
        prices.services[$0].price != prices.services[package.covers[0]].price
      }
      if let differing {
        let (one, other) = (prices.services[package.covers[0]].id, prices.services[differing].id)
        let rule = draft.discount == nil ? "payFor" : "discount"
        reading.report(.prices(.unequalPrices(one.text, other.text, rule: rule)), at: covers)
      } else if let price = prices.packagePrice(package), price.amount > limit,
        let sessions = draft.sessions
      {
        reading.report(.prices(.packageTooDear(most: Amount.mostUnits)), at: sessions)
      }
    }
  }
}

// Taxes of services.
extension PricesResolver {
  /// What a package or a membership covers is one line of a bill, so it has one tax.
  private func checkTaxes(_ prices: Prices, _ reading: inout Reading) {
    for (package, draft) in zip(prices.packages, draft.packages?.value ?? []) {
      checkTax(of: package.covers, at: draft.covers, prices, &reading)
    }
    let memberships = draft.memberships?.value ?? []
    guard memberships.count == prices.memberships.count else { return }
    for (membership, draft) in zip(prices.memberships, memberships) {
      checkTax(of: membership.covers, at: draft.covers, prices, &reading)
    }
  }

  private func checkTax(
    of covers: [Ref<Service>], at written: Located<[Located<ID>]>?, _ prices: Prices,
    _ reading: inout Reading
  ) {
    let tax = prices.tax(on: covers)
    guard let written, let other = covers.first(where: { prices.tax(on: [$0]) != tax }) else {
      return
    }
    let (one, two) = (prices.services[covers[0]].id, prices.services[other].id)
    reading.report(.prices(.unequalTaxes(one.text, two.text)), at: written)
  }
}

// Memberships and concessions.
extension PricesResolver {
  private func membership(_ draft: MembershipDraft, _ reading: inout Reading) -> Membership? {
    let covers = names.services.covered(draft.covers, &reading)
    let table = draft.prices.map { priceTable($0.value, coveredBy: covers ?? [], &reading) }
    guard let id = draft.id?.value, let name = draft.name?.value, let covers, !covers.isEmpty,
      let fee = draft.fee?.value, let every = draft.every?.value,
      let sessions = draft.sessions?.value
    else { return nil }
    return Membership(
      id: id, name: name, covers: covers, fee: fee, every: every, sessions: sessions,
      keeps: draft.keeps?.value, minimum: draft.minimum?.value,
      reduction: draft.discount.map { .discount($0.value) } ?? table.map { .prices($0) },
      description: draft.description?.value.shown)
  }

  private func priceTable(
    _ entries: [TableEntry<Price>], coveredBy covers: [Ref<Service>], _ reading: inout Reading
  ) -> PriceTable {
    var services: [Ref<Service>: Price] = [:]
    for entry in entries {
      guard let service = ID(entry.key.value).flatMap(names.services.find) else {
        reading.report(.reference(names.services.missing(entry.key.value)), at: entry.key)
        continue
      }
      if !covers.isEmpty, !covers.contains(service) {
        reading.report(.reference(.notCovered(entry.key.value)), at: entry.key)
      }
      services[service] = entry.value
    }
    return PriceTable(services: services, packages: [:])
  }

  private func concession(_ draft: ConcessionDraft, _ reading: inout Reading) -> Concession? {
    let table = draft.prices.map { priceTable($0.value, &reading) }
    let reduction = draft.discount.map { Reduction.discount($0.value) } ?? table.map { .prices($0) }
    guard let id = draft.id?.value, let name = draft.name?.value, let reduction else { return nil }
    return Concession(id: id, name: name, reduction: reduction)
  }

  private func priceTable(
    _ entries: [TableEntry<Price>], _ reading: inout Reading
  ) -> PriceTable {
    var services: [Ref<Service>: Price] = [:]
    var packages: [Ref<SessionPackage>: Price] = [:]
    for entry in entries {
      let id = ID(entry.key.value)
      switch (id.flatMap(names.services.find), id.flatMap(names.packages.find)) {
      case (let service?, nil): services[service] = entry.value
      case (nil, let package?): packages[package] = entry.value
      case (_?, _?):
        reading.report(.reference(.serviceAndPackage), at: entry.key)
      case (nil, nil):
        let both = Names<Service>(
          kind: .serviceOrPackage, ids: names.services.ids + names.packages.ids)
        reading.report(.reference(both.missing(entry.key.value)), at: entry.key)
      }
    }
    return PriceTable(services: services, packages: packages)
  }
}

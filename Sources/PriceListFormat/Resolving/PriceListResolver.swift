internal import CareModel

/// What a price list was read as: as JSON, as written, and with every reference followed.
package struct ReadList: Sendable {
  package let json: JSON
  let draft: PriceListDraft
  let list: PriceList
}

/// Turns a price list as written into one whose every reference leads somewhere.
struct PriceListResolver {
  /// The list as JSON.
  private let json: JSON
  private let draft: PriceListDraft
  /// What can be taken over from a list that was read before, and what cannot.
  private let before: (list: PriceList, touched: Set<String>)?

  /// Reads all of a list.
  static func resolve(_ json: JSON, _ reading: inout Reading) -> ReadList? {
    guard let draft = Format.priceList.read(json, &reading) else { return nil }
    return PriceListResolver(json: json, draft: draft, before: nil).resolve(&reading)
      .map { ReadList(json: json, draft: draft, list: $0) }
  }

  /// Reads again only what has been touched of a list that was right: the list's own keys whose
  /// values are new, or have something new within.
  static func resolve(
    _ json: JSON, touching touched: Set<String>, of old: ReadList, _ reading: inout Reading
  ) -> PriceList? {
    // How amounts are read follows from the currency, and which texts are shown from the locale.
    guard touched.isDisjoint(with: ["currency", "locale"]) else {
      return resolve(json, &reading)?.list
    }
    let draft = reading.draft(
      PriceListDraft(), Format.members, from: json,
      unchanged: (old.draft, { !touched.contains($0) }))
    return PriceListResolver(json: json, draft: draft, before: (old.list, touched))
      .resolve(&reading)
  }

  /// Whether something in one of these parts of the list may have changed.
  private func isTouched(_ parts: [String]) -> Bool {
    before.map { !$0.touched.isDisjoint(with: parts) } ?? true
  }

  private func resolve(_ reading: inout Reading) -> PriceList? {
    let versions = self.versions(&reading)
    let insurances = self.insurances(versions ?? [], &reading)
    let cases = self.cases(&reading)
    let plans = self.plans(cases, &reading)
    let defaults = DefaultsResolver(draft: draft, plans: plans, cases: cases).resolve(&reading)
    guard let practice = draft.practice?.value, let currency = draft.currency?.value,
      let locale = draft.locale?.value, let versions, let plans, let defaults
    else { return nil }
    return PriceList(
      practice: practice.shown, isSample: draft.sample?.value ?? false, currency: currency,
      locale: locale, from: draft.from?.value, versions: versions, plans: plans, cases: cases,
      insurances: insurances, defaults: defaults)
  }

  private func cases(_ reading: inout Reading) -> [Case] {
    if let before, !isTouched(["cases"]) { return before.list.cases }
    return CaseResolver.resolve(draft.cases?.value ?? [], &reading)
  }

  private func insurances(
    _ versions: [PriceList.Version], _ reading: inout Reading
  ) -> [Insurance] {
    if let before, !isTouched(["insurances", "services", "changes"]) {
      return before.list.insurances
    }
    return InsuranceResolver(
      services: PricesResolver.names(draft.prices).services, versions: versions.map(\.prices)
    ).resolve(draft.insurances?.value ?? [], &reading)
  }

  private func plans(_ cases: [Case], _ reading: inout Reading) -> [Plan]? {
    if let before, !isTouched(["cases", "plans", "services", "extras"]) {
      return before.list.plans
    }
    let lacksCases = json["cases"].map { $0.items?.isEmpty ?? false } ?? true
    let names = PricesResolver.names(draft.prices)
    return PlanResolver(
      services: names.services, extras: names.extras, cases: cases, lacksCases: lacksCases
    ).resolve(draft.plans?.value ?? [], &reading)
  }
}

// The prices, as first written and as changed.
extension PriceListResolver {
  private func versions(_ reading: inout Reading) -> [PriceList.Version]? {
    if let before, !isTouched(Format.prices.map(\.member.name) + ["changes"]) {
      return before.list.versions
    }
    let base = PricesResolver.resolve(draft.prices, &reading)
    let dated = reading.hasPlenty ? [] : draft.changes?.value ?? []
    let changes = DatedChanges.apply(dated, to: json, reading: &reading).compactMap { change in
      prices(after: change, &reading).map { version(of: $0, after: change) }
    }
    return base.map { [PriceList.Version(from: nil, prices: $0)] + changes }
  }

  private func version(of prices: Prices, after change: DatedChanges.Result) -> PriceList.Version {
    let repriced = prices.services.refs.filter { service in
      change.changed.contains(Path("services", prices.services[service].id, "price"))
    }
    let repricedPackages = prices.packages.refs.filter { package in
      change.changed.contains(Path("packages", prices.packages[package].id, "price"))
    }
    return PriceList.Version(
      from: change.from, prices: prices, repriced: Set(repriced),
      repricedPackages: Set(repricedPackages))
  }

  /// The prices of a list that a change has been applied to.
  private func prices(after change: DatedChanges.Result, _ reading: inout Reading) -> Prices? {
    let touched = Set(change.changed.compactMap(\.part))
    let changed = reading.draft(
      PricesDraft(), Format.prices, from: change.list,
      unchanged: (draft.prices, { !touched.contains($0) }))
    return PricesResolver.resolve(changed, &reading)
  }
}

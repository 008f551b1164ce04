internal import CareModel

/// Turns a price list as written into one whose every reference leads somewhere.
struct PriceListResolver {
  static func resolve(_ json: JSON, _ reading: inout Reading) -> PriceList? {
    guard let draft = Shape.priceList.read(json, &reading) else { return nil }
    let base = PricesResolver.resolve(draft.prices, &reading)
    let dated = reading.hasPlenty ? [] : draft.changes?.value ?? []
    let changes = DatedChanges.apply(dated, to: json, reading: &reading)
      .compactMap { change -> PriceList.Version? in
        prices(of: change.list, &reading).map { prices in
          let repriced = prices.services.refs.filter { service in
            change.changed.contains("services.\(prices.services[service].id).price")
          }
          return PriceList.Version(
            from: change.from, prices: prices, repriced: Set(repriced))
        }
      }
    let names = PricesResolver.names(draft.prices)
    let cases = CaseResolver.resolve(draft.cases?.value ?? [], &reading)
    let lacksCases = json["cases"].map { $0.items?.isEmpty ?? false } ?? true
    let plans = PlanResolver(services: names.services, cases: cases, lacksCases: lacksCases)
      .resolve(draft.plans?.value ?? [], &reading)
    let defaults = DefaultsResolver(draft: draft, plans: plans, cases: cases).resolve(&reading)
    guard let practice = draft.practice?.value, let currency = draft.currency?.value,
      let locale = draft.locale?.value, let base, let plans, let defaults
    else { return nil }
    return PriceList(
      practice: practice, isSample: draft.sample?.value ?? false, currency: currency,
      locale: locale, from: draft.from?.value, base: base, changes: changes, plans: plans,
      cases: cases, defaults: defaults)
  }

  /// The prices of a list that a change has been applied to.
  private static func prices(of json: JSON, _ reading: inout Reading) -> Prices? {
    var draft = PricesDraft()
    for field in Field.prices {
      guard let value = json[field.member.name] else { continue }
      reading.descend(field.member.name) { field.read(value, &$0, &draft) }
    }
    return PricesResolver.resolve(draft, &reading)
  }
}

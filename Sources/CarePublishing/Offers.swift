internal import CareModel
internal import CareReports
internal import PriceListFormat

/// A price list as search engines read it: JSON-LD in the words of schema.org.
///
/// Only what the vocabulary can say without bending it: concessions are left out, and what is on request
/// has no price. A fee is a `UnitPriceSpecification` with what it is billed for (`billingIncrement`,
/// `unitCode`) and how long at least (`billingDuration`), and what is added to a visit an `addOn`, an offer
/// that can only be had with another: <https://schema.org/billingDuration>, <https://schema.org/addOn>.
struct Offers {
  /// What is sold.
  let list: PriceList
  /// The first day that is told of.
  let from: Day
  /// The sentences of the edition's language.
  let texts: any Texts

  /// The offers as JSON-LD, for a page's script element: no name can end it, or begin a comment in it.
  var json: String { catalogue.replacing("<", with: "\\u003c") }

  /// The practice, with all that it offers.
  private var catalogue: String {
    JSONWriter.write(
      .object([
        ("@context", .text("https://schema.org")),
        ("@type", .text(Self.typeOfPractice)),
        ("name", .text(list.practice)),
        (
          "hasOfferCatalog",
          .object([
            ("@type", .text("OfferCatalog")),
            ("name", .text(texts.priceListPage)),
            ("itemListElement", .list(offers)),
          ])
        ),
      ]))
  }

  /// What kind of business a practice is, as narrow as a price list tells.
  private static let typeOfPractice = "HealthAndBeautyBusiness"

  /// An offer for each service, package and membership, at each of its prices.
  private var offers: [Record] {
    let base = list.base
    return base.services.refs.flatMap { ref in
      terms { $0.single(ref, for: Client())?.amount }.map { service(base.services[ref], $0) }
    }
      + base.packages.refs.flatMap { ref in
        terms { $0.package(ref, for: Client())?.amount }.compactMap { package(ref, $0) }
      }
      + base.memberships.refs.flatMap { ref in
        terms { $0.fee(ref)?.amount }.map { membership(ref, $0) }
      }
  }

  /// What can be added to a session on one of these days, at each of its prices.
  private func extras(during service: Terms) -> [Record] {
    list.base.extras.refs.flatMap { ref in
      terms { $0.extra(ref)?.amount }.filter { $0.overlaps(service) }
        .map { extra(list.base.extras[ref], $0) }
    }
  }

  /// A price, the days on which it holds (both included, `nil` where there is no end), and what else
  /// holds then.
  private struct Terms {
    /// With tax; `nil` if on request.
    let amount: Amount?
    /// The first day of the price; `nil` if it is the list's first.
    let from: Day?
    /// The last day of the price; `nil` if no change is known.
    var to: Day?
    /// All that is sold on those days.
    let prices: Prices

    /// Whether there is a day on which both hold.
    func overlaps(_ other: Terms) -> Bool {
      !isOver(before: other) && !other.isOver(before: self)
    }

    /// Whether these days end before the others begin.
    private func isOver(before other: Terms) -> Bool {
      guard let to, let from = other.from else { return false }
      return to < from
    }
  }

  /// The prices of a thing from the first day on, one after another.
  private func terms(_ price: (Prices) -> Amount?) -> [Terms] {
    let later = list.versions.filter { $0.from.map { $0 > from } ?? false }
    let versions = [(nil, list.prices(on: from))] + later.map { ($0.from, $0.prices) }
    return versions.reduce(into: []) { terms, version in
      let amount = price(version.1)
      guard let last = terms.indices.last else {
        return terms.append(Terms(amount: amount, from: nil, prices: version.1))
      }
      guard let day = version.0, terms[last].amount != amount else { return }
      terms[last].to = day + -1
      terms.append(Terms(amount: amount, from: day, prices: version.1))
    }
  }
}

// One thing that is sold, at one price.
extension Offers {
  /// A session of a service.
  private func service(_ service: Service, _ terms: Terms) -> Record {
    let minutes = service.minutes.map { quantity("referenceQuantity", $0, code: "MIN") }
    let extras = extras(during: terms)
    return offer(
      terms,
      [("itemOffered", self.service(service.name, service.description))]
        + (extras.isEmpty ? [] : [("addOn", .list(extras))]),
      specification: minutes.map { [$0] } ?? [])
  }

  /// Something that is done for a client, as a thing of its own.
  private func service(_ name: String, _ description: String?) -> Record {
    .object(
      [("@type", .text("Service")), ("name", .text(name))] + told(description)
        + [("provider", provider)])
  }

  /// What something is, in words.
  private func told(_ description: String?) -> [(key: String, value: Record)] {
    description.map { [("description", .text($0))] } ?? []
  }

  /// The practice.
  private var provider: Record {
    .object([("@type", .text(Self.typeOfPractice)), ("name", .text(list.practice))])
  }

  /// A package is a bundle of sessions; `nil` where it is not sold any more.
  private func package(_ ref: Ref<SessionPackage>, _ terms: Terms) -> Record? {
    let package = terms.prices.packages[ref]
    let start = [terms.from, package.offered.from].compactMap { $0 }.max()
    guard package.offered.to.map({ max(start ?? from, from) <= $0 }) ?? true else { return nil }
    let until = package.offered.to.map { [("validThrough", Record.text($0.description))] } ?? []
    return offer(
      Terms(amount: terms.amount, from: start, to: terms.to, prices: terms.prices),
      [("name", .text(package.name))] + told(package.description)
        + [("includesObject", bundle(package.covers, package.sessions, in: terms.prices))] + until)
  }

  /// A period of a membership.
  private func membership(_ ref: Ref<Membership>, _ terms: Terms) -> Record {
    let membership = terms.prices.memberships[ref]
    let every = membership.every
    let billing: [(key: String, value: Record)] =
      [
        quantity("referenceQuantity", every.count, code: every.unit.code),
        ("billingIncrement", .count(every.count)), ("unitCode", .text(every.unit.code)),
      ] + (membership.minimum.map { [("billingDuration", .text($0.duration))] } ?? [])
    let sessions =
      membership.sessions == 0
      ? [] : [("includesObject", bundle(membership.covers, membership.sessions, in: terms.prices))]
    return offer(
      terms, [("name", .text(membership.name))] + told(membership.description) + sessions,
      specification: billing)
  }

  /// What can be added to a session.
  private func extra(_ extra: Extra, _ terms: Terms) -> Record {
    offer(terms, [("itemOffered", service(extra.name, extra.description))])
  }

  /// So many sessions; where they may be of several services, of one or the other, not so many of each.
  private func bundle(_ covers: [Ref<Service>], _ sessions: Int, in prices: Prices) -> Record {
    let services = covers.map { prices.services[$0] }
    let name = services.map(\.name).joined(separator: " / ")
    let description = services.count == 1 ? services[0].description : nil
    return .object([
      ("@type", .text("TypeAndQuantityNode")), ("amountOfThisGood", .count(sessions)),
      ("unitText", .text(texts.sessionUnit)),
      ("typeOfGood", service(name, description)),
    ])
  }

  /// Something for a price, on some days.
  private func offer(
    _ terms: Terms, _ members: [(key: String, value: Record)],
    specification: [(key: String, value: Record)] = []
  ) -> Record {
    let days: [(key: String, value: Record)] = [
      ("validFrom", terms.from), ("priceValidUntil", terms.to),
    ].compactMap { key, day in day.map { (key, .text($0.description)) } }
    return .object(
      [("@type", .text("Offer"))] + members
        + (terms.amount.map { price($0, specification) } ?? []) + days)
  }

  /// The price; and once more with what it is for, where the vocabulary has it so.
  private func price(
    _ amount: Amount, _ specification: [(key: String, value: Record)]
  ) -> [(key: String, value: Record)] {
    let price: [(key: String, value: Record)] = [
      ("price", .text(decimalText(amount.minor, decimals: list.currency.decimals))),
      ("priceCurrency", .text(list.currency.code)),
    ]
    let tax = list.base.tax.map { _ in [("valueAddedTaxIncluded", Record.flag(true))] } ?? []
    guard !(specification + tax).isEmpty else { return price }
    return price + [
      (
        "priceSpecification",
        .object([("@type", .text("UnitPriceSpecification"))] + price + tax + specification)
      )
    ]
  }

  /// How much of something is offered.
  private func quantity(
    _ key: String, _ value: Int, code: String
  ) -> (key: String, value: Record) {
    (
      key,
      .object([
        ("@type", .text("QuantitativeValue")), ("value", .count(value)), ("unitCode", .text(code)),
      ])
    )
  }
}

extension Interval {
  /// As ISO 8601 writes a duration: `P6M`.
  fileprivate var duration: String {
    switch unit {
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    }
  }
}

extension Interval.Unit {
  /// The unit's code in UN/CEFACT recommendation 20.
  fileprivate var code: String {
    switch self {
    case .day: "DAY"
    case .week: "WEE"
    case .month: "MON"
    case .year: "ANN"
    }
  }
}

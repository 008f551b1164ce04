internal import CareModel

/// The lines of a price list: one for each thing that is sold on a day.
struct PriceLines {
  /// The prices of the day.
  let prices: Prices
  /// For whom.
  let client: Client
  /// Of which day.
  let day: Day

  /// In the order in which people look for them.
  var all: [PriceLine] { services + offers + extras }

  /// One session of each service.
  var services: [PriceLine] {
    prices.services.refs.map { ref in
      let service = prices.services[ref]
      return PriceLine(
        kind: .service, id: service.id, name: service.name, description: service.description,
        group: service.group, minutes: service.minutes,
        price: prices.single(ref, for: client)?.amount)
    }
  }

  /// Packages that can be bought that day, and memberships.
  var offers: [PriceLine] { packages + memberships }

  /// What is added to a visit.
  var extras: [PriceLine] {
    prices.extras.refs.map { ref in
      let extra = prices.extras[ref]
      return PriceLine(
        kind: .extra, id: extra.id, name: extra.name, description: extra.description,
        price: prices.extra(ref)?.amount)
    }
  }

  private var packages: [PriceLine] {
    prices.packages.refs.filter { prices.packages[$0].offered.includes(day) }.map { ref in
      let package = prices.packages[ref]
      let price = prices.package(ref, for: client)?.amount
      return PriceLine(
        kind: .package, id: package.id, name: package.name, description: package.description,
        covers: package.covers, sessions: package.sessions, price: price,
        saves: saving(package.covers, package.sessions, at: price), validity: package.validity,
        limit: package.limit, soldUntil: package.offered.to)
    }
  }

  private var memberships: [PriceLine] {
    prices.memberships.refs.map { ref in
      let membership = prices.memberships[ref]
      let fee = prices.fee(ref)?.amount
      return PriceLine(
        kind: .membership, id: membership.id, name: membership.name,
        description: membership.description, covers: membership.covers,
        sessions: membership.sessions, price: fee,
        saves: saving(membership.covers, membership.sessions, at: fee), every: membership.every,
        minimum: membership.minimum, keeps: membership.keeps,
        furtherSessions: furtherSessions(of: ref))
    }
  }

  /// What an offer saves against as many singles, if all that it covers costs the same.
  private func saving(_ covers: [Ref<Service>], _ sessions: Int, at price: Amount?) -> Amount? {
    let singles = Set(covers.map { prices.single($0, for: client)?.amount })
    guard let price, sessions > 0, singles.count == 1, let single = singles.first ?? nil else {
      return nil
    }
    return single * sessions - price
  }

  /// What single sessions cost members, where that is less.
  private func furtherSessions(
    of membership: Ref<Membership>
  ) -> [(service: Ref<Service>, price: Amount)] {
    let member = Client(concession: client.concession, membership: membership)
    return prices.memberships[membership].covers.compactMap { service in
      guard let price = prices.single(service, for: member)?.amount,
        let single = prices.single(service, for: client)?.amount, price < single
      else { return nil }
      return (service, price)
    }
  }
}

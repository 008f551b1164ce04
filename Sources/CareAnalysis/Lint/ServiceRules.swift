internal import CareModel

/// What may be wrong with the prices of services and of groups.
struct ServiceRules {
  let prices: Prices

  private var services: [Service] { prices.services }

  /// A service whose price and duration are known.
  private struct Timed {
    let service: Service
    let minutes: Int
    let price: Amount

    var fact: Warning.TimedPrice {
      Warning.TimedPrice(name: service.name, price: price, minutes: minutes)
    }

    func isCheaper(than other: Timed) -> Bool {
      price.minor * other.minutes < other.price.minor * minutes
    }
  }

  private var timed: [Timed] {
    services.compactMap { service in
      guard let minutes = service.minutes, let price = service.price.amount else { return nil }
      return Timed(service: service, minutes: minutes, price: price)
    }
  }

  func findings() -> [Finding] { longerCheaper() + placeholder() + roundingRaises() }

  private func path(_ timed: Timed) -> String { "services.\(timed.service.id).price" }

  /// Of services that differ in their duration alone, each that costs less than a shorter one: held
  /// against the longest of those.
  private func longerCheaper() -> [Finding] {
    let timed = timed
    let families = Dictionary(grouping: timed) { ServiceName.withoutDuration(of: $0.service) }
    return timed.compactMap { longer in
      families[ServiceName.withoutDuration(of: longer.service)]?
        .filter { $0.minutes < longer.minutes && $0.price > longer.price }
        .max { $0.minutes < $1.minutes }.map { shorter in
          Finding(
            fact: .longerCheaper(longer.fact, than: shorter.fact), path: path(longer),
            fix: .checkServices)
        }
    }
  }

  /// The cheapest per minute, if the next cheapest costs more than twice as much.
  ///
  /// What is free is free on purpose.
  private func placeholder() -> [Finding] {
    let sorted = timed.filter { $0.price > .zero }.sorted { $0.isCheaper(than: $1) }
    guard sorted.count > 1, case let (least, next) = (sorted[0], sorted[1]),
      least.price.minor * 2 * next.minutes < next.price.minor * least.minutes
    else { return [] }
    return [
      Finding(
        fact: .placeholder(least.fact, next: next.fact), path: path(least), fix: .putInPrice)
    ]
  }

  /// A group's discount that rounding turns into a price above the full one.
  private func roundingRaises() -> [Finding] {
    prices.concessions.flatMap { group -> [Finding] in
      guard case .discount(let discount) = group.reduction else { return [] }
      return services.compactMap { service in
        guard let full = service.price.amount else { return nil }
        let reduced = full.scaled(
          byMillionths: discount.complement.millionths, roundedTo: prices.roundTo)
        guard reduced > full else { return nil }
        return Finding(
          fact: .groupRoundedUp(
            group: group.name, service: service.name, full: full, rounded: reduced),
          path: "concessions.\(group.id).discount", fix: .roundFiner(step: prices.roundTo))
      }
    }
  }
}

internal import CareModel

/// What may be wrong with the prices of services and of groups.
struct ServiceRules {
  let prices: Prices

  private var services: [Service] { prices.services }

  func findings() -> [Finding] { longerCheaper() + roundingRaises() }

  /// Of services that differ in their duration alone, each that costs less than a shorter one: held
  /// against the longest of those.
  private func longerCheaper() -> [Finding] {
    let timed = TimedService.all(in: prices)
    let families = Dictionary(grouping: timed) { ServiceName.withoutDuration(of: $0.service) }
    return timed.compactMap { longer in
      families[ServiceName.withoutDuration(of: longer.service)]?
        .filter { $0.minutes < longer.minutes && $0.price > longer.price }
        .max { $0.minutes < $1.minutes }.map { shorter in
          Finding(
            fact: .longerCheaper(longer.fact, than: shorter.fact), path: longer.path,
            fix: .checkServices)
        }
    }
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

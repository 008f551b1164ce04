internal import CareModel

/// Prices far from what others of their kind cost: a digit too many or too few, or a stand-in for a price
/// that nobody has put in yet.
struct KindPriceRules {
  let prices: Prices

  /// A minute costs more than so many times what it costs elsewhere: a digit too many.
  private static let farAbove = 5
  /// A minute costs at most one part in so many of what it costs elsewhere: a digit too few.
  private static let farBelow = 10

  /// What is sold for money, from the cheapest a minute on; what is free is free on purpose.
  private var sorted: [TimedService] {
    TimedService.all(in: prices).filter { $0.price > .zero }.sorted { $0.isCheaper(than: $1) }
  }

  func findings() -> [Finding] {
    let sorted = sorted
    let far = sorted.compactMap { farFromKind($0, among: sorted) }
    return far + placeholder(sorted).filter { found in !far.contains { $0.path == found.path } }
  }

  /// A price far above or below what two or more services of its length cost in the middle.
  private func farFromKind(_ service: TimedService, among sorted: [TimedService]) -> Finding? {
    let others = sorted.filter {
      $0.service.id != service.service.id && $0.isOfLength(of: service)
    }
    guard others.count > 1 else { return nil }
    let middle = others[(others.count - 1) / 2]
    let isFar =
      middle.isCheaper(times: Self.farAbove, than: service)
      || !middle.isCheaper(than: service, butTimes: Self.farBelow)
    guard isFar else { return nil }
    return Finding(
      fact: .farFromKind(service.fact, usual: middle.fact.perHour), path: service.path,
      fix: .putInPrice)
  }

  /// The cheapest a minute, if the next cheapest costs more than twice as much and no package of its own
  /// shows that the price is meant.
  private func placeholder(_ sorted: [TimedService]) -> [Finding] {
    guard let place = sorted.firstIndex(where: { !isConfirmed($0) }), place + 1 < sorted.count,
      case let (least, next) = (sorted[place], sorted[place + 1]),
      least.isCheaper(times: 2, than: next)
    else { return [] }
    return [
      Finding(fact: .placeholder(least.fact, next: next.fact), path: least.path, fix: .putInPrice)
    ]
  }

  /// Whether a package of this service alone has a printed price that goes with it: less than its sessions
  /// singly, by a third of that at most.
  private func isConfirmed(_ timed: TimedService) -> Bool {
    prices.packages.contains { package in
      guard package.covers.map({ prices.services[$0].id }) == [timed.service.id],
        case .price(.amount(let price)) = package.terms
      else { return false }
      let singles = timed.price * package.sessions
      return price < singles && singles * 2 <= price * 3
    }
  }
}

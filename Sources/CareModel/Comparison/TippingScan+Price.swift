// The dearest session at which a plan costs no more.
//
// The mean rises with the price of a service, or stays: each rule's does, because each of its amounts is
// the price, a rounded share of multiples of it, the lower of two such, or fixed. What an insurance pays
// back of a price never rises by more than the price does, but for the rounding of shares of a package: there
// the mean may fall by a few of the smallest units from one step to the next.
extension TippingScan {
  mutating func dearestSession() throws(CostingError) -> TippingPoint<Amount>? {
    guard let phase = plan.resolvingPhase, plan.phases[phase].services.count == 1,
      case let service = plan.phases[phase].service(at: 0),
      !evaluation.other.services.contains(service),
      case .amount(let listed) = evaluation.list.base.services[service].price
    else { return nil }
    let step = evaluation.list.base.roundTo
    let most = Amount.limit(decimals: evaluation.list.currency.decimals).minor / step.minor
    guard let limit = try excess(at: step * most, of: service) else { return nil }
    if limit <= .none { return .always }
    let start = listed.minor / step.minor
    let now = try excess(at: step * start, of: service) ?? limit
    var search = Crossing(low: (start, now), high: (most, limit))
    if now > .none {
      guard let free = try excess(at: .zero, of: service), free <= .none else { return .never }
      search = Crossing(low: (0, free), high: (start, now))
    }
    while let guess = search.next() {
      search.learn(guess, try excess(at: step * guess, of: service) ?? limit)
    }
    return .at(step * search.low.place)
  }

  /// What the plan costs more than the other at a price of the resolving service; `nil` if that price
  /// cannot move alone.
  private mutating func excess(
    at price: Amount, of service: Ref<Service>
  ) throws(CostingError) -> Fraction? {
    guard let list = evaluation.list.repricing(service, to: price) else { return nil }
    try evaluation.requireEffort(for: plan)
    var repriced = try Evaluation(evaluation.question, in: list)
    defer { evaluation.count(repriced) }
    return try repriced.mean(of: plan, under: repriced.assumptions) - otherCost
  }
}

/// The search for the last place at which a rising value is not above zero.
///
/// A straight line between what is known says where to look next, since the value is nearly straight;
/// every fourth time the middle, so that it ends soon in any case.
private struct Crossing {
  /// A place at which it is not above zero.
  private(set) var low: (place: Int, value: Fraction)
  /// A later one at which it is.
  private var high: (place: Int, value: Fraction)
  private var tries = 0

  init(low: (place: Int, value: Fraction), high: (place: Int, value: Fraction)) {
    self.low = low
    self.high = high
  }

  /// The next place to look at; `nil` once it is found.
  mutating func next() -> Int? {
    guard high.place - low.place > 1 else { return nil }
    tries += 1
    let width = Double(high.place - low.place)
    let rise = high.value.approximate - low.value.approximate
    let share = tries.isMultiple(of: 4) ? 0.5 : -low.value.approximate / rise
    let guess = low.place + Int(min(width, max(0, width * share)))
    return min(high.place - 1, max(low.place + 1, guess))
  }

  mutating func learn(_ place: Int, _ value: Fraction) {
    if value <= .none { low = (place, value) } else { high = (place, value) }
  }
}

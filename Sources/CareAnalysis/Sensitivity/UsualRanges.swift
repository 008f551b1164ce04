internal import CareModel
internal import PriceListFormat

/// Every assumption of a comparison, and how far it is varied unless asked otherwise: prices by a
/// tenth, the other plan's rhythm and the horizon from half to double, chances by 20 points, relief by 2
/// days, sessions from the fewest to the most.
struct UsualRanges {
  private let scenarios: Scenarios
  private let horizon: Horizon
  /// Whose prices may matter.
  private let plans: [Plan]
  /// Whose rhythm is varied.
  private let rhythms: [Plan]
  /// What is assumed of which is varied.
  private let complaints: [Case]
  private let extras: Set<ID>
  private let concessions: Set<ID>
  /// Whether days count, too: those that a session eases, and how far is looked.
  private let countsDays: Bool

  /// Those of a plan that is held against another.
  init(scenarios: Scenarios, question: Question, plan: Ref<Plan>) {
    let list = scenarios.base
    self.scenarios = scenarios
    horizon = question.horizon
    plans = [list.plans[plan], list.plans[question.against]]
    rhythms = [list.plans[question.against]]
    complaints = question.complaint.map { [list.cases[$0]] } ?? []
    extras = Set(question.extras.map { list.base.extras[$0].id })
    concessions = Set(question.concession.map { [list.base.concessions[$0].id] } ?? [])
    countsDays = true
  }

  /// Those of what a practice takes in: of the plans that its clients follow, or go on with where a course does not
  /// help.
  ///
  /// How far is looked is none: twice as far brings twice as much, whatever is assumed.
  init(scenarios: Scenarios, _ practice: Practice, _ question: Question) {
    let list = scenarios.base
    let followed = Set(practice.groups.map(\.plan) + [list.plans[question.against].id])
    let known = Set(practice.groups.compactMap(\.complaint))
    self.scenarios = scenarios
    horizon = question.horizon
    plans = list.plans.filter { followed.contains($0.id) }
    rhythms = plans
    complaints = list.cases.filter { known.contains($0.id) }
    extras = Set(practice.groups.flatMap(\.extras))
    concessions = Set(practice.groups.compactMap(\.concession))
    countsDays = false
  }

  private var list: PriceList { scenarios.base }
  private var start: Day { horizon.start }

  /// In the order of the file.
  var values: [VariedValue] {
    prices + changedPrices + rhythms.compactMap(rhythm) + ownChances
      + complaints.flatMap(assumptions) + (countsDays ? looks : [])
  }

  private func varied(
    _ path: Path, _ name: VariedValue.Name, _ kind: VariedValue.Kind, _ base: Int,
    _ range: ClosedRange<Int>, step: Int = 1
  ) -> VariedValue? {
    guard range.lowerBound < range.upperBound else { return nil }
    let varied = { (step: Int) in
      VariedValue(
        path: path, name: name, kind: kind, range: ValueRange(range, step: step), base: base,
        isAsked: false)
    }
    let usual = varied(step)
    guard usual.shape == .any else { return usual }
    // What must be tried value by value goes by longer steps where there are too many of them.
    return varied(max(step, range.count / (VariedValue.mostValues - 2) + 1))
  }
}

// Prices.
extension UsualRanges {
  private var prices: [VariedValue] {
    list.base.pricedItems.filter(isTouched).compactMap { item in
      list.base.price(of: item)?.amount.flatMap { price($0, item.path, .price(item, from: nil)) }
    }
  }

  /// Prices that a dated change sets within the horizon: assumptions of their own.
  private var changedPrices: [VariedValue] {
    let touched = list.base.pricedItems.filter(isTouched)
    return scenarios.read.json.datedChanges.flatMap { path, day, set -> [VariedValue] in
      guard start < day, day < horizon.end else { return [] }
      return touched.compactMap { item in
        guard case .number(let literal)? = set[item.path.description]?.value,
          let minor = decimalUnits(literal, decimals: list.currency.decimals)
        else { return nil }
        return price(Amount(minor: minor), path.appending(item.path), .price(item, from: day))
      }
    }
  }

  private func price(_ amount: Amount, _ path: Path, _ name: VariedValue.Name) -> VariedValue? {
    let limit = Amount.limit(decimals: list.currency.decimals).minor
    let tenths = { (count: Int) in
      min(limit, Int(halfAwayFromZero(Int128(amount.minor) * Int128(count), dividedBy: 10)))
    }
    return varied(
      path, name, .amount, amount.minor, tenths(9)...tenths(11), step: list.base.roundTo.minor)
  }

  /// Whether a price can matter to one of the plans: derived prices follow from others.
  private func isTouched(_ item: PricedItem) -> Bool {
    switch item {
    case .service(let id): services.contains(id)
    case .extra(let id): extras.contains(id)
    case .package(let id): isTouched(package: id, mustBePrinted: true)
    case .fee(let id):
      list.base.memberships.contains {
        $0.id == id && $0.covers.contains { services.contains(list.base.services[$0].id) }
      }
    case .member(_, let service): services.contains(service)
    case .concession(let id, let service): concessions.contains(id) && services.contains(service)
    case .concessionPackage(let id, let package):
      concessions.contains(id) && isTouched(package: package, mustBePrinted: false)
    }
  }

  private func isTouched(package id: ID, mustBePrinted: Bool) -> Bool {
    list.base.packages.contains { package in
      let isPrinted = if case .price = package.terms { true } else { false }
      return package.id == id && (isPrinted || !mustBePrinted)
        && package.covers.contains { services.contains(list.base.services[$0].id) }
    }
  }

  private var services: Set<ID> {
    Set(plans.flatMap(\.services).map { list.base.services[$0].id })
  }

}

// What is assumed of plans and complaints.
extension UsualRanges {
  private func rhythm(of plan: Plan) -> VariedValue? {
    guard let phase = plan.openPhase, let every = plan.phases[phase].every else { return nil }
    let (low, high) = (halved(every), doubled(every))
    let days = { start.adding($0) - start }
    // With a rhythm as long as is looked ahead, there is one visit, however long it is.
    guard days(low) < horizon.days else { return nil }
    return varied(
      .rhythm(of: plan.id, phase: phase), .rhythm(plan.id),
      .time(low: low, high: high, assumed: every), days(every),
      days(low)...max(days(low), days(high)))
  }

  /// How far is looked: half as far, and twice; by months where it is a whole number of them.
  private var looks: [VariedValue] {
    let length = horizon.length
    if let months = length.months, months > 1 {
      return [
        varied(.horizon, .path, .months, months, months / 2...months * 2)
      ].compactMap(\.self)
    }
    let (low, high) = (halved(length), doubled(length))
    let days = { start.adding($0) - start }
    return [
      varied(
        .horizon, .path, .time(low: low, high: high, assumed: length), days(length),
        days(low)...days(high))
    ].compactMap(\.self)
  }

  private func halved(_ every: Interval) -> Interval {
    if every.count.isMultiple(of: 2) {
      return Interval(every.count / 2, every.unit) ?? every
    }
    return Interval(days: max(1, (start.adding(every) - start + 1) / 2))
  }

  private func doubled(_ every: Interval) -> Interval {
    Interval(every.count * 2, every.unit) ?? every
  }

  private var ownChances: [VariedValue] {
    plans.compactMap { plan in
      guard case .chance(let chance)? = plan.resolution, let phase = plan.resolvingPhase else {
        return nil
      }
      let path = Path("plans", plan.id, "phases").appending(item: phase).appending("resolves")
      return self.chance(path, .ownChance(plan.id), chance)
    }
  }

  private func chance(
    _ path: Path, _ name: VariedValue.Name, _ share: Percentage
  ) -> VariedValue? {
    let points = 200_000
    return varied(
      path, name, .share, share.millionths,
      max(0, share.millionths - points)...min(Percentage.whole, share.millionths + points),
      step: 1000)
  }

  private func assumptions(of complaint: Case) -> [VariedValue] {
    let id = complaint.id
    let sessions = complaint.sessions
    let relief = complaint.reliefDays
    return [
      varied(
        Path("cases", id, "sessions"), .sessions, .count, sessions.likely,
        sessions.fewest...sessions.most),
      countsDays
        ? varied(
          Path("cases", id, "reliefDays"), .relief, .count, relief,
          max(0, relief - 2)...min(365, relief + 2)) : nil,
      chance(Path("cases", id, "resolves"), .resolves, complaint.resolves),
      complaint.returns.flatMap {
        chance(Path("cases", id, "returns", "chance"), .returns, $0.chance)
      },
    ].compactMap { $0 }
  }
}

extension Interval {
  /// How many months it is; `nil` for one of days or weeks.
  fileprivate var months: Int? {
    switch unit {
    case .month: count
    case .year: count * 12
    case .day, .week: nil
    }
  }
}

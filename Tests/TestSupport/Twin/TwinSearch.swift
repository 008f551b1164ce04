internal import CareModel

/// Tries everything, from the last day backwards.
struct TwinSearch {
  /// Outcomes that nothing has told apart yet, on a day on which so many of its visits are paid for.
  private struct Place: Hashable {
    /// Which of ``groups``.
    var group: Int
    /// The last day that is known.
    var day: Day
    /// How many visits of that day are paid for; `nil` once all are, and the day is over.
    var paid: Int?
  }

  private struct State: Hashable {
    let place: Place
    let purse: Purse
  }

  /// The best that can still be done, and how.
  private struct Best {
    var merit: TwinMerit
    /// The ranks of the steps from here on, branch by branch.
    var ranks: [Int]
    /// Which of the possible steps comes first.
    var choice: Int
  }

  /// What was done in one outcome.
  struct Trace {
    var ranks: [Int] = []
    var payments: [TwinPayment] = []
  }

  /// Outcomes with the same visits up to a day.
  private struct Group {
    /// Ascending.
    let members: [Int]
    let weight: Int128
    /// The visits after that day, each list once.
    let ahead: [[Visit]]
  }

  private let outcomes: [TwinRule.Outcome]
  private let till: TwinTill
  private let end: Day
  private var groups: [Group] = []
  /// Where a group with these members after a day stands.
  private var places: [Day: [[Int]: Int]] = [:]
  /// What was worked out already.
  private var known: [State: Best?] = [:]

  init(_ outcomes: [TwinRule.Outcome], till: TwinTill, end: Day) {
    self.outcomes = outcomes
    self.till = till
    self.end = end
  }

  /// Before the first day.
  private mutating func everybody() -> Place {
    let day = till.question.horizon.start - 1
    return Place(group: group(of: Array(outcomes.indices), after: day), day: day, paid: nil)
  }

  private mutating func group(of members: [Int], after day: Day) -> Int {
    if let known = places[day]?[members] { return known }
    groups.append(
      Group(
        members: members, weight: members.reduce(0) { $0 + outcomes[$1].weight },
        ahead: Array(Set(members.map { outcomes[$0].visits.filter { $0.day > day } }))))
    places[day, default: [:]][members] = groups.count - 1
    return groups.count - 1
  }

  private func weight(of place: Place) -> Int128 { groups[place.group].weight }

  /// The merit of the best rule; `nil` if there is none.
  mutating func best(from start: TwinStep) -> TwinMerit? {
    let everybody = everybody()
    let own = weight(of: everybody) * start.merit(until: end)
    return ahead(of: everybody, start.purse).map { own + $0.merit }
  }
}

// The days.
extension TwinSearch {
  private func visits(_ outcome: Int, on day: Day) -> [Visit] {
    outcomes[outcome].visits.filter { $0.day == day }
  }

  /// The next day on which something happens; `nil` if nobody of the group comes again.
  private func nextDay(after place: Place, _ purse: Purse) -> Day? {
    let visits = groups[place.group].ahead.compactMap { $0.first?.day }
    // Whoever does not come again has nothing from a membership.
    return visits.min().map { min($0, purse.feeDay ?? $0) }
  }

  /// The group as the visits of a day tell it apart.
  private mutating func parts(of place: Place, on day: Day) -> [Place] {
    let parts = Dictionary(grouping: groups[place.group].members) { visits($0, on: day) }
    return parts.values.sorted { $0[0] < $1[0] }.map { members in
      Place(group: group(of: members, after: day), day: day, paid: 0)
    }
  }

  /// What is best after a day.
  private mutating func ahead(of place: Place, _ purse: Purse) -> Best? {
    let (purse, lapsed) = trimmed(purse, at: place)
    let own = TwinMerit(unused: weight(of: place) * Int128(lapsed))
    guard let day = nextDay(after: place, purse) else {
      return Best(merit: own, ranks: [], choice: 0)
    }
    let state = State(place: place, purse: purse)
    if known[state] == nil { known[state] = .some(branches(of: place, on: day, purse)) }
    guard var best = known[state] ?? nil else { return nil }
    best.merit = own + best.merit
    return best
  }

  private mutating func branches(of place: Place, on day: Day, _ purse: Purse) -> Best? {
    var sum = Best(merit: TwinMerit(), ranks: [], choice: 0)
    for part in parts(of: place, on: day) {
      guard let best = onDay(part, purse) else { return nil }
      sum.merit = sum.merit + best.merit
      sum.ranks += best.ranks
    }
    return sum
  }

  /// Sessions that nobody of the group can use any more are taken out, and counted where they were
  /// paid for.
  private func trimmed(_ purse: Purse, at place: Place) -> (Purse, lapsed: Int) {
    var trimmed = purse
    trimmed.lots = []
    var lapsed = 0
    for var lot in purse.lots {
      let uses = groups[place.group].ahead.map { $0.count(where: lot.canServe) }
      let surplus = max(0, lot.left - (uses.max() ?? 0))
      if lot.counts { lapsed += surplus }
      lot.left -= surplus
      if lot.left > 0 { trimmed.lots.append(lot) }
    }
    return (trimmed, lapsed)
  }
}

// The steps of a day: the fee, then one visit after another.
extension TwinSearch {
  /// What can be done next on a day; none if the day is over.
  private func steps(at place: Place, _ purse: Purse) -> [TwinStep]? {
    guard let paid = place.paid else { return nil }
    if paid == 0, purse.feeDay == place.day { return till.onFeeDay(purse) }
    let visits = visits(groups[place.group].members[0], on: place.day)
    return paid < visits.count ? till.ways(to: visits[paid], with: purse) : nil
  }

  /// Where a step leads.
  private func place(after step: TwinStep, at place: Place, _ purse: Purse) -> Place {
    var next = place
    let isFee = place.paid == 0 && purse.feeDay == place.day
    if !isFee { next.paid = (place.paid ?? 0) + 1 }
    return next
  }

  private func over(_ place: Place) -> Place {
    Place(group: place.group, day: place.day, paid: nil)
  }

  /// What is best from the middle of a day on.
  private mutating func onDay(_ place: Place, _ purse: Purse) -> Best? {
    guard let steps = steps(at: place, purse) else { return ahead(of: over(place), purse) }
    let state = State(place: place, purse: purse)
    if let best = known[state] { return best }
    let weight = weight(of: place)
    var best: Best?
    for (index, step) in steps.enumerated() {
      let next = self.place(after: step, at: place, purse)
      guard let rest = onDay(next, step.purse) else { continue }
      let merit = weight * step.merit(until: end) + rest.merit
      if let best, best.merit < merit { continue }
      let ranks = [step.rank] + rest.ranks
      if let best, best.merit == merit, !ranks.lexicographicallyPrecedes(best.ranks) { continue }
      best = Best(merit: merit, ranks: ranks, choice: index)
    }
    known[state] = .some(best)
    return best
  }
}

// What was done, once the best is known.
extension TwinSearch {
  /// For each outcome.
  mutating func traces(from start: TwinStep) -> [Trace] {
    var traces = outcomes.map { _ in Trace(payments: start.payments) }
    follow(everybody(), start.purse, &traces)
    return traces
  }

  private mutating func follow(_ place: Place, _ purse: Purse, _ traces: inout [Trace]) {
    guard let steps = steps(at: place, purse) else {
      let (purse, _) = trimmed(purse, at: over(place))
      guard let day = nextDay(after: over(place), purse) else { return }
      for part in parts(of: place, on: day) { follow(part, purse, &traces) }
      return
    }
    guard let best = known[State(place: place, purse: purse)] ?? nil else { return }
    let step = steps[best.choice]
    for outcome in groups[place.group].members {
      traces[outcome].ranks.append(step.rank)
      traces[outcome].payments += step.payments
    }
    follow(self.place(after: step, at: place, purse), step.purse, &traces)
  }
}

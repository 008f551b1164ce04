/// Between what bounds the cost of visits lies if a membership is joined.
struct MemberBounds {
  /// Which membership.
  let membership: Ref<Membership>
  /// No way that joins it costs less.
  let atLeast: Amount
  /// What a way costs that joins it: at one of the visits, for a number of periods, each of its sessions used as
  /// soon as there is a visit for it, all else paid singly.
  let atMost: Amount

  /// The bounds; `nil` if no way that joins it can cost less than an amount.
  ///
  /// Whoever joins at a visit and pays for k periods pays k fees; each of their sessions saves one later visit at
  /// the most, and no other costs less than its floor. Which visit it is joined at and which k may be best is
  /// tried one by one.
  /// - Complexity: O(visits × periods), and O(visits) more where that may be less.
  init?(
    _ ref: Ref<Membership>, _ visits: [Visit], _ floors: VisitFloors, _ tariffs: TariffTable,
    below amount: Amount
  ) {
    guard let joining = Joining(ref, visits, floors, tariffs) else { return nil }
    let terms = visits.indices.compactMap(joining.best).filter { $0.atLeast < amount }
    guard let best = terms.min(by: { $0.atLeast < $1.atLeast }) else { return nil }
    membership = ref
    atLeast = best.atLeast
    atMost = joining.cost(of: best) ?? floors.singles.total()
  }
}

/// A membership that may be joined at any of some visits that it covers.
private struct Joining {
  /// At which visit it is joined, how many periods are paid, and what that costs at the least.
  struct Terms {
    let visit: Int
    let periods: Int
    let atLeast: Amount
  }

  private let membership: Ref<Membership>
  private let visits: [Visit]
  private let singles: [Amount]
  private let tariffs: TariffTable
  /// The least fee of any version.
  private let fee: Amount
  /// The most sessions of a period in any version.
  private let sessions: Int
  /// By visit: what it costs a member singly.
  private let member: [Amount]
  /// By visit: whether the membership covers it.
  private let isCovered: [Bool]
  /// By number of visits: what the first cost at the least before it is joined.
  private let before: [Amount]
  /// By number of visits: what those from there on cost at the least, as a member.
  private let after: [Amount]
  /// By number of sessions: what they save at the most.
  private let savings: [Amount]

  /// `nil` if its fee is on request, or it covers none of the visits.
  init?(
    _ ref: Ref<Membership>, _ visits: [Visit], _ floors: VisitFloors, _ tariffs: TariffTable
  ) {
    let versions = tariffs.list.versions.map(\.prices)
    let covers = tariffs.list.base.memberships[ref].covers
    isCovered = visits.map { covers.contains($0.service) }
    guard let fee = versions.compactMap({ $0.fee(ref)?.amount }).min(), isCovered.contains(true)
    else { return nil }
    membership = ref
    self.visits = visits
    self.tariffs = tariffs
    self.fee = fee
    singles = floors.singles
    sessions = versions.map { $0.memberships[ref].sessions }.max() ?? 0
    member = zip(visits, singles).map { visit, single in
      min(single, tariffs.single(visit, Client(membership: ref)) ?? single)
    }
    let asMember = zip(floors.floors, member).map { min($0, $1) }
    before = floors.floors.reduce(into: [.zero]) { $0.append($0[$0.count - 1] + $1) }
    let all = asMember.total()
    after = asMember.reduce(into: [all]) { $0.append($0[$0.count - 1] - $1) }
    savings = zip(asMember, isCovered).filter(\.1).map(\.0).sorted(by: >)
      .reduce(into: [.zero]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// The number of periods that costs least if it is joined at a visit; `nil` where it cannot be.
  func best(at visit: Int) -> Terms? {
    guard isCovered[visit] else { return nil }
    let calendar = MembershipCalendar(membership, since: visits[visit].day, of: tariffs.list)
    let begun = periodsBegun(of: calendar)
    let later = isCovered[visit...].count { $0 }
    return (calendar.owed...max(calendar.owed, begun)).map { periods in
      let served = min(min(periods, begun) * sessions, later)
      return Terms(
        visit: visit, periods: periods,
        atLeast: before[visit] + after[visit] - savings[served] + fee * periods)
    }.min { $0.atLeast < $1.atLeast }
  }

  /// How many periods begin by the last visit.
  private func periodsBegun(of calendar: MembershipCalendar) -> Int {
    let last = visits[visits.count - 1].day
    // A period has a day at the least.
    return (1..<last - calendar.since + 2).partitioningIndex { calendar.start(of: $0) > last }
  }

  /// What it costs if each session is used at the first visit that it can serve, those that end first before
  /// others, and all else is paid singly; `nil` if a fee is on request.
  func cost(of terms: Terms) -> Amount? {
    let calendar = MembershipCalendar(
      membership, since: visits[terms.visit].day, of: tariffs.list)
    let horizon = Horizon(from: visits[0].day, length: Interval(days: 1))
    let periods = (0..<terms.periods).compactMap {
      calendar.period($0, of: tariffs.list, over: horizon)
    }
    guard periods.count == terms.periods else { return nil }
    var left = periods.map(\.sessions)
    var sum = periods.map(\.fee.amount).total()
    let end = calendar.start(of: terms.periods)
    for (index, visit) in visits.enumerated() {
      let usable = periods.indices.first {
        left[$0] > 0 && periods[$0].from <= visit.day && visit.day < periods[$0].until
      }
      if isCovered[index], index >= terms.visit, let usable {
        left[usable] -= 1
      } else {
        let isMember = index >= terms.visit && visit.day < end
        sum += isMember ? member[index] : singles[index]
      }
    }
    return sum
  }
}

/// A membership as it stands for a client who joined it on a day, and what its sessions serve.
struct MembershipTerms: Sendable {
  /// When its periods begin, and which of them are owed.
  let calendar: MembershipCalendar
  /// What its sessions serve, by its place among the ``Coverages``.
  let coverage: Int

  var membership: Ref<Membership> { calendar.membership }
  var since: Day { calendar.since }
  /// How many periods are owed in any case.
  var owed: Int { calendar.owed }

  /// The first day of a period, counted from 0.
  func start(of period: Int) -> Day { calendar.start(of: period) }

  /// The last day on which a period's sessions may be used.
  func lastDay(of period: Int) -> Day { calendar.end(of: period) - 1 }

  /// The first period that begins on a day or after it.
  func firstPeriod(from day: Day) -> Int { calendar.firstPeriod(from: day) }
}

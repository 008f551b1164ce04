/// What becomes of one client who pays by a rule: each visit, and each fee day on which a member leaves.
struct PaidPath: Sendable {
  /// A visit and how it is paid, or the end of a membership.
  enum Event: Hashable, Sendable {
    case visit(Visit, VisitPayment.Cover, joining: Ref<Membership>?)
    case leave(Ref<Membership>, Day)
  }

  /// What is paid less what is paid back, in smallest units, extras aside.
  var cost = 0
  /// In order of their days.
  private(set) var events: [Event] = []

  /// Enters what comes next.
  mutating func add(_ event: Event) { events.append(event) }

  /// Enters the end of a membership before the visits of its day.
  mutating func leave(_ membership: Ref<Membership>, on day: Day) {
    let place = events.firstIndex { $0.day >= day } ?? events.endIndex
    events.insert(.leave(membership, day), at: place)
  }
}

extension PaidPath.Event {
  fileprivate var day: Day {
    switch self {
    case .visit(let visit, _, _): visit.day
    case .leave(_, let day): day
    }
  }
}

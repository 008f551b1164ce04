// From what each outcome's client does to a rule in parts.
extension PaymentRule {
  /// - Parameters:
  ///   - outcomes: What may become of the client.
  ///   - paths: How each pays by the rule, in the same order.
  ///   - plan: What the client follows.
  ///   - costing: By whose prices; it knows since when the client is a member.
  /// - Complexity: O(visits of all outcomes).
  init(of outcomes: PlanOutcomes, paths: [PaidPath], plan: Plan, by costing: Costing) {
    var stories = zip(outcomes.cases, paths).map { end, path in
      Story(
        end, RuleVisit.visits(of: path, from: end.schedule.horizon.start, by: costing), plan,
        of: outcomes.weight)
    }
    let longest = stories.max { $0.course.count < $1.course.count }
    let course = longest.map { story in
      Part(
        condition: .courseGoesOn, millionths: Percentage.whole,
        steps: Step.steps(of: story.course, after: 0), leavesAtLast: nil)
    }
    var endings: [Ending] = []
    let resolved = Story.leavingOnceResolved(&stories)
    for story in resolved + stories where !story.ending.isEmpty || story.leavesAtLast != nil {
      if let last = endings.lastIndex(where: { $0.isAlike(story) }) {
        endings[last].add(story)
      } else {
        endings.append(Ending(story))
      }
    }
    parts = [course].compactMap { $0 } + endings.map(\.part)
  }
}

/// What one outcome's client does, the course apart from what comes after.
private struct Story {
  enum Kind {
    case resolved, stays, comesBack, notResolved
  }

  private(set) var kind: Kind
  /// How many clients, of ``whole``.
  private(set) var weight: Int128
  let whole: Int128
  let course: [RuleVisit]
  private(set) var ending: [RuleVisit]
  private(set) var leavesAtLast: PaymentRule.Leaving?

  init(
    _ end: PlanOutcomes.Case, _ path: (visits: [RuleVisit], leavesAtLast: PaymentRule.Leaving?),
    _ plan: Plan, of weight: Int128
  ) {
    switch end.outcome {
    case .staysResolved: kind = .stays
    case .returns: kind = .comesBack
    case .notResolved: kind = .notResolved
    }
    self.weight = end.weight
    whole = weight
    let length = plan.courseVisits(end)
    course = Array(path.visits.prefix(length))
    ending = Array(path.visits.dropFirst(length))
    leavesAtLast = path.leavesAtLast
  }

  /// The membership that is left before anything comes after the course.
  private var leavesFirst: PaymentRule.Leaving? {
    ending.isEmpty ? leavesAtLast : ending[0].leaves
  }

  /// Who leaves a membership once the complaint is resolved does not know yet whether it comes back: that
  /// is told once, and no more of those who stay so and of those whose complaint comes back.
  static func leavingOnceResolved(_ stories: inout [Story]) -> [Story] {
    let resolved = stories.indices.filter { stories[$0].kind != .notResolved }
    let lengths = Dictionary(grouping: resolved) { stories[$0].course.count }
    var leaving: [Story] = []
    for (_, places) in lengths.sorted(by: { $0.key < $1.key }) {
      guard let left = stories[places[0]].leavesFirst,
        places.allSatisfy({ stories[$0].leavesFirst == left })
      else { continue }
      var common = stories[places[0]]
      common.kind = .resolved
      common.weight = places.reduce(0) { $0 + stories[$1].weight }
      common.ending = []
      common.leavesAtLast = left
      leaving.append(common)
      for place in places { stories[place].leaveNothingFirst() }
    }
    return leaving
  }

  private mutating func leaveNothingFirst() {
    if ending.isEmpty { leavesAtLast = nil } else { ending[0].leaves = nil }
  }
}

extension Plan {
  /// How many visits an outcome has up to the last session of the phase that resolves.
  fileprivate func courseVisits(_ end: PlanOutcomes.Case) -> Int {
    guard let phase = resolvingPhase else { return end.schedule.visits.count }
    return phases[...phase].enumerated().reduce(0) { sum, item in
      let count =
        switch item.element.length {
        case .sessions(let count): count
        case .asTheCase: end.sessions
        case .open: 0
        }
      guard item.offset == phase, case .notResolved(let stopAfter?, _) = end.outcome else {
        return sum + count
      }
      return sum + min(count, stopAfter)
    }
  }
}

/// A visit and what the rule does at it.
private struct RuleVisit {
  let day: Day
  let service: Ref<Service>
  let pay: PaymentRule.Pay
  let joins: Ref<Membership>?
  var leaves: PaymentRule.Leaving?

  /// The visits of a path, and the membership that is left after the last.
  static func visits(
    of path: PaidPath, from start: Day, by costing: Costing
  ) -> (visits: [RuleVisit], leavesAtLast: PaymentRule.Leaving?) {
    var visits: [RuleVisit] = []
    var since = costing.payer.member?.day
    var left: PaymentRule.Leaving?
    for event in path.events {
      switch event {
      case .leave(let membership, let day):
        left = since.map { since in
          let calendar = MembershipCalendar(membership, since: since, of: costing.list)
          return calendar.leaving(before: day, from: visits.last.map { $0.day + 1 } ?? start)
        }
      case .visit(let visit, let cover, let joining):
        if joining != nil { since = visit.day }
        visits.append(
          RuleVisit(
            day: visit.day, service: visit.service, pay: PaymentRule.Pay(cover), joins: joining,
            leaves: left))
        left = nil
      }
    }
    return (visits, left)
  }

  /// Whether the same is done, on whichever day.
  func isAlike(_ other: RuleVisit) -> Bool {
    service == other.service && pay == other.pay && joins == other.joins
      && leaves.isAlike(other.leaves)
  }
}

extension MembershipCalendar {
  /// Leaving before a fee, when no visit is left before that from a day on.
  fileprivate func leaving(before fee: Day, from day: Day) -> PaymentRule.Leaving {
    PaymentRule.Leaving(
      membership: membership, feesBefore: firstPeriod(from: fee) - firstPeriod(from: min(day, fee)),
      feeDays: fee...fee)
  }
}

extension PaymentRule.Leaving? {
  /// Whether the same is left after as many fees, on whichever day.
  fileprivate func isAlike(_ other: Self) -> Bool {
    self?.membership == other?.membership && self?.feesBefore == other?.feesBefore
  }

  /// The same, of those who leave first and of those who leave last.
  fileprivate func joined(with late: Self) -> Self {
    guard let self, let late else { return nil }
    return PaymentRule.Leaving(
      membership: self.membership, feesBefore: self.feesBefore,
      feeDays: self.feeDays.lowerBound...max(self.feeDays.upperBound, late.feeDays.upperBound))
  }
}

extension PaymentRule.Pay {
  fileprivate init(_ cover: VisitPayment.Cover) {
    self =
      switch cover {
      case .inHand: .inHand
      case .single: .singly
      case .package(let package): .buy(package)
      }
  }
}

extension PaymentRule.Step {
  /// Visits in a row at which the same is done, told once.
  fileprivate static func steps(of visits: [RuleVisit], after count: Int) -> [PaymentRule.Step] {
    var steps: [PaymentRule.Step] = []
    var first = visits.startIndex
    while first < visits.endIndex {
      let more = visits[(first + 1)...].prefix { next in
        next.isAlike(visits[first]) && next.joins == nil && next.leaves == nil
          && visits[first].pay.isRepeated
      }
      let last = first + more.count
      steps.append(
        PaymentRule.Step(
          visits: (count + first + 1)...(count + last + 1),
          days: visits[first].day...visits[last].day, service: visits[first].service,
          pay: visits[first].pay, joins: visits[first].joins, leaves: visits[first].leaves))
      first = last + 1
    }
    return steps
  }
}

extension PaymentRule.Pay {
  /// Whether it can be told once for several visits.
  fileprivate var isRepeated: Bool {
    if case .buy = self { false } else { true }
  }
}

/// Outcomes that end alike, but for when.
private struct Ending {
  private let first: Story
  private var last: Story
  private var weight: Int128

  init(_ story: Story) {
    first = story
    last = story
    weight = story.weight
  }

  /// Whether a story ends like this, and one session later or at the same time.
  func isAlike(_ story: Story) -> Bool {
    story.kind == first.kind && story.course.count <= last.course.count + 1
      && story.ending.count == first.ending.count
      && story.leavesAtLast.isAlike(first.leavesAtLast)
      && zip(story.ending, first.ending).allSatisfy { $0.isAlike($1) }
  }

  mutating func add(_ story: Story) {
    last = story
    weight += story.weight
  }

  var part: PaymentRule.Part {
    let visits = first.course.count...max(first.course.count, last.course.count)
    let condition: PaymentRule.Condition =
      switch first.kind {
      case .resolved: .resolved(afterVisits: visits)
      case .stays: .staysResolved(afterVisits: visits)
      case .comesBack: .comesBack(afterVisits: visits)
      case .notResolved: .notResolved(afterVisits: visits)
      }
    let early = PaymentRule.Step.steps(of: first.ending, after: first.course.count)
    let late = PaymentRule.Step.steps(of: last.ending, after: last.course.count)
    return PaymentRule.Part(
      condition: condition,
      millionths: Int(halfAwayFromZero(weight * Int128(Percentage.whole), dividedBy: first.whole)),
      steps: zip(early, late).map { $0.joined(with: $1) },
      leavesAtLast: first.leavesAtLast.joined(with: last.leavesAtLast))
  }
}

extension PaymentRule.Step {
  /// The same step of those who come to it first and of those who come last.
  fileprivate func joined(with late: PaymentRule.Step) -> PaymentRule.Step {
    PaymentRule.Step(
      visits: visits, days: days.lowerBound...max(days.upperBound, late.days.upperBound),
      service: service, pay: pay, joins: joins, leaves: leaves.joined(with: late.leaves))
  }
}

// From what each outcome's client does to a rule in parts.
extension PaymentRule {
  /// - Parameters:
  ///   - outcomes: What may become of the client.
  ///   - paths: How each pays by the rule, in the same order.
  ///   - plan: What the client follows.
  /// - Complexity: O(visits of all outcomes).
  init(of outcomes: PlanOutcomes, paths: [PaidPath], plan: Plan) {
    let stories = zip(outcomes.cases, paths).map { Story($0, $1, plan, of: outcomes.weight) }
    let longest = stories.max { $0.course.count < $1.course.count }
    let course = longest.map { story in
      Part(
        condition: .courseGoesOn, millionths: Percentage.whole,
        steps: Step.steps(of: story.course, after: 0), leavesAtLast: nil)
    }
    var endings: [Ending] = []
    for story in stories where !story.ending.isEmpty {
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
    case stays, comesBack, notResolved
  }

  let kind: Kind
  /// How many clients, of ``whole``.
  let weight: Int128
  let whole: Int128
  let course: [RuleVisit]
  let ending: [RuleVisit]
  let leavesAtLast: Day?

  init(
    _ end: PlanOutcomes.Case, _ path: PaidPath, _ plan: Plan, of weight: Int128
  ) {
    switch end.outcome {
    case .staysResolved: kind = .stays
    case .returns: kind = .comesBack
    case .notResolved: kind = .notResolved
    }
    self.weight = end.weight
    whole = weight
    let (visits, leaves) = RuleVisit.visits(of: path)
    let length = plan.courseVisits(end)
    course = Array(visits.prefix(length))
    ending = Array(visits.dropFirst(length))
    leavesAtLast = leaves
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
  let leaves: Ref<Membership>?

  /// The visits of a path, and the day on which a membership is left after the last.
  static func visits(of path: PaidPath) -> ([RuleVisit], leavesAtLast: Day?) {
    var visits: [RuleVisit] = []
    var left: (membership: Ref<Membership>, day: Day)?
    for event in path.events {
      switch event {
      case .leave(let membership, let day): left = (membership, day)
      case .visit(let visit, let cover, let joining):
        visits.append(
          RuleVisit(
            day: visit.day, service: visit.service, pay: PaymentRule.Pay(cover), joins: joining,
            leaves: left?.membership))
        left = nil
      }
    }
    return (visits, left?.day)
  }

  /// Whether the same is done, on whichever day.
  func isAlike(_ other: RuleVisit) -> Bool {
    service == other.service && pay == other.pay && joins == other.joins && leaves == other.leaves
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
      && (story.leavesAtLast == nil) == (first.leavesAtLast == nil)
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
      case .stays: .staysResolved(afterVisits: visits)
      case .comesBack: .comesBack(afterVisits: visits)
      case .notResolved: .notResolved(afterVisits: visits)
      }
    let early = PaymentRule.Step.steps(of: first.ending, after: first.course.count)
    let late = PaymentRule.Step.steps(of: last.ending, after: last.course.count)
    return PaymentRule.Part(
      condition: condition,
      millionths: Int(halfAwayFromZero(weight * Int128(Percentage.whole), dividedBy: first.whole)),
      steps: zip(early, late).map { $0.joined(with: $1) }, leavesAtLast: last.leavesAtLast)
  }
}

extension PaymentRule.Step {
  /// The same step of those who come to it first and of those who come last.
  fileprivate func joined(with late: PaymentRule.Step) -> PaymentRule.Step {
    PaymentRule.Step(
      visits: visits, days: days.lowerBound...max(days.upperBound, late.days.upperBound),
      service: service, pay: pay, joins: joins, leaves: leaves)
  }
}

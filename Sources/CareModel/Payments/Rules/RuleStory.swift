/// What one outcome's client does, the course apart from what comes after.
struct RuleStory {
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
  /// The membership of which fees are paid in the course, had before it, and that of which fees are paid after it, had
  /// when it ends; each `nil` if there is none.
  let keeps: (inCourse: Ref<Membership>?, after: Ref<Membership>?)
  /// Whether the horizon ends before the course does, so that nothing is known of how that ends.
  let isCutOff: Bool

  init(_ end: PlanOutcomes.Case, _ path: RulePath, _ plan: Plan, of weight: Int128) {
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
    isCutOff = path.visits.count < length
    keeps = (
      path.kept(in: 0..<course.count), path.kept(in: course.count..<path.visits.count)
    )
  }

  /// Whether something is done once the course has ended.
  var hasEnding: Bool { !isCutOff && (!ending.isEmpty || leavesAtLast != nil) }

  /// The membership that is left before anything comes after the course.
  private var leavesFirst: PaymentRule.Leaving? {
    ending.isEmpty ? leavesAtLast : ending[0].leaves
  }

  /// Who leaves a membership once the complaint is resolved does not know yet whether it comes back: that
  /// is told once, and no more of those who stay so and of those whose complaint comes back.
  static func leavingOnceResolved(_ stories: inout [RuleStory]) -> [RuleStory] {
    let resolved = stories.indices.filter {
      stories[$0].kind != .notResolved && !stories[$0].isCutOff
    }
    let lengths = Dictionary(grouping: resolved) { stories[$0].course.count }
    var leaving: [RuleStory] = []
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

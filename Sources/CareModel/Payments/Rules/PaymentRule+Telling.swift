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
      RuleStory(
        end, RulePath(path, over: end.schedule.horizon, by: costing), plan, of: outcomes.weight)
    }
    let longest = stories.max {
      ($0.course.count, $0.isCutOff ? 1 : 0) < ($1.course.count, $1.isCutOff ? 1 : 0)
    }
    let course = longest.map { story in
      Part(
        condition: .courseGoesOn, millionths: Percentage.whole,
        steps: Step.steps(of: story.course, after: 0),
        leavesAtLast: story.isCutOff ? story.leavesAtLast : nil,
        keeps: story.keeps.inCourse)
    }
    var endings: [Ending] = []
    let resolved = RuleStory.leavingOnceResolved(&stories)
    for story in resolved + stories where story.hasEnding {
      if let last = endings.lastIndex(where: { $0.isAlike(story) }) {
        endings[last].add(story)
      } else {
        endings.append(Ending(story))
      }
    }
    parts = [course].compactMap { $0 } + endings.map(\.part)
  }
}

/// Outcomes that end alike, but for when.
private struct Ending {
  private let first: RuleStory
  private var last: RuleStory
  private var weight: Int128

  init(_ story: RuleStory) {
    first = story
    last = story
    weight = story.weight
  }

  /// Whether a story ends like this, and one session later or at the same time.
  func isAlike(_ story: RuleStory) -> Bool {
    story.kind == first.kind && story.course.count <= last.course.count + 1
      && story.ending.count == first.ending.count
      && story.leavesAtLast.isAlike(first.leavesAtLast) && story.keeps.after == first.keeps.after
      && zip(story.ending, first.ending).allSatisfy { $0.isAlike($1) }
  }

  mutating func add(_ story: RuleStory) {
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
      leavesAtLast: first.leavesAtLast.joined(with: last.leavesAtLast), keeps: first.keeps.after)
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

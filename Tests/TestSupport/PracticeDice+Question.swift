internal import CareModel

// What is asked of it.
extension PracticeDice {
  mutating func phase(_ every: String?, _ members: [String]) -> String {
    let turns = random.chance(20) ? (0..<2).map { _ in random.int(0...services - 1) } : []
    let service = turns.isEmpty ? "\"s\(random.int(0...services - 1))\"" : ids(turns)
    var members = ["\"service\": \(service)"] + members
    if let every { members.append("\"every\": \"\(every)\"") }
    if extras > 0, random.chance(25) { members.append(#""with": ["x0"]"#) }
    return "{\(members.joined(separator: ", "))}"
  }

  mutating func planList(_ rhythm: String) -> String {
    var course: [String] = []
    if random.chance(30) { course.append(phase(nil, [#""sessions": 1"#])) }
    let resolves = random.chance(80) ? "true" : #""30%""#
    course.append(phase(rhythm, [#""sessions": "case""#, "\"resolves\": \(resolves)"]))
    let later = random.chance(70) ? rhythm : random.pick(["2 weeks", "20 days"])
    rarest = Interval(later).map { start.adding($0) - start } ?? rarest
    if random.chance(25) { course.append(phase(later, [])) }
    let other = [phase(later, [])]
    let plans = [("course", course), ("other", other)].map { id, phases in
      #"{"id": "\#(id)", "name": "\#(id)", "phases": [\#(phases.joined(separator: ", "))]}"#
    }
    return "\"plans\": [\(plans.joined(separator: ", "))]"
  }

  mutating func caseList() -> String {
    let fewest = random.int(1...3)
    let likely = fewest + random.int(0...2)
    let most = likely + random.int(0...2)
    var members = [#""id": "case", "name": "Case""#]
    if random.chance(15) {
      members.append("\"sessions\": {\"\(fewest)\": \(random.int(1...5)), \"\(most + 1)\": 2}")
    } else {
      members.append(
        #""sessions": {"fewest": \#(fewest), "likely": \#(likely), "most": \#(most)}"#)
    }
    members.append("\"resolves\": \"\(random.pick(["50%", "70%", "100%", "100%", "0%"]))\"")
    if random.chance(60) { members.append("\"stopAfter\": \(random.int(1...3))") }
    if random.chance(50) {
      members.append(
        #""returns": {"chance": "\#(random.pick(["41%", "100%"]))", "after": "\#(random.pick(["5 days", "2 weeks", "1 month"]))", "topUp": \#(random.int(1...2))}"#
      )
    }
    return "\"cases\": [{\(members.joined(separator: ", "))}]"
  }

  /// The horizon has room for few visits where many offers, or an insurance that remembers what was
  /// paid, make for many ways to pay.
  mutating func question(every rhythm: String) -> Question {
    let isInsured = random.chance(isWhole ? 100 : 45)
    let most = min(8, 9 - packages - memberships) - (isInsured ? 1 : 0)
    let step = min(Interval(rhythm).map { start.adding($0) - start } ?? 7, rarest)
    let days = step * random.int((isWhole ? 3 : 1)...most) + 1
    var question = Question(
      complaint: Ref(0), plans: [Ref(0), Ref(1)], against: Ref(1),
      horizon: Horizon(from: start, length: Interval(days: days)))
    question.concession = random.chance(50) ? Ref(random.int(0...1)) : nil
    question.extras = (0..<extras).filter { _ in random.chance(40) }.map { Ref($0) }
    question.insurance = isInsured ? Ref(0) : nil
    if packages > 0, random.chance(25) {
      question.holdings = [
        Holding(
          package: Ref(random.int(0...packages - 1)), sessions: random.int(1...2),
          until: start + random.pick([0, 7, 14, 40]))
      ]
    }
    if memberships > 0, random.chance(15) {
      question.member = MemberSince(
        Ref(random.int(0...memberships - 1)), since: start - random.pick([0, 3, 10, 40]))
    }
    if random.chance(isWhole ? 0 : 20) {
      question.pay = PayChoices(
        everyPlan: offers(), plans: random.chance(50) ? [Ref(0): offers()] : [:])
    }
    return question
  }

  mutating func offers() -> OfferChoice {
    .only(
      packages: Set((0..<packages).filter { _ in random.chance(50) }.map { Ref($0) }),
      memberships: Set((0..<memberships).filter { _ in random.chance(50) }.map { Ref($0) }))
  }
}

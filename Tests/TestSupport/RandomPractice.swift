package import CareModel
internal import PriceListFormat

/// A small price list in which every rule of payment may occur, and a client who asks what two plans
/// cost by it, drawn from a seed.
///
/// The list has the plans `course`, which may resolve the case's complaint, and `other`, which it is
/// held against. Prices come from small sets, so that ties are common. They are hostile, not
/// sensible: policies, packages and fees that no practice has.
package struct RandomPractice: Sendable {
  /// As `pricing.json`.
  package let json: String
  package let question: Question

  package init(seed: UInt64) {
    var dice = PracticeDice(random: SeededGenerator(seed: seed))
    self = dice.practice()
  }

  fileprivate init(json: String, question: Question) {
    self.json = json
    self.question = question
  }

  package func read() throws -> PriceList { try readList(json) }
}

/// Draws the parts.
private struct PracticeDice {
  var random: SeededGenerator
  var start = Day.epoch
  var services = 1
  /// Whether all services cost the same, so that rules of packages may cover several.
  var isFlat = false
  /// Services from this one on have a tax of their own.
  var ownTaxFrom = 3
  var packages = 0
  var memberships = 0
  var extras = 0
  /// The days between visits of an open phase.
  var rarest = 30
  /// Paths of values that a change may set, and new values.
  var changeable: [(path: String, values: [String])] = []

  mutating func practice() -> RandomPractice {
    start = Day(random.pick(["2026-11-22", "2026-12-20", "2027-01-31", "2028-02-28"])) ?? .epoch
    services = random.int(1...3)
    isFlat = services == 1 || random.chance(40)
    ownTaxFrom = random.chance(20) ? random.int(0...2) : 3
    var members = [
      #""format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH""#, serviceList(),
      packageList(), membershipList(), concessionList(), extraList(), insuranceList(),
    ]
    if random.chance(40) { members.append("\"roundTo\": \(random.pick(["0.05", "0.1", "1"]))") }
    if ownTaxFrom < 3 || random.chance(40) {
      members.append(
        #""tax": {"percent": "\#(random.pick(["8.1%", "15%", "0%"]))", "included": \#(random.chance(50))}"#
      )
      changeable.append(("tax.percent", ["\"7.7%\"", "\"20%\""]))
    }
    members.append(changeList())
    let rhythm = random.pick(["5 days", "1 week", "1 week", "10 days", "2 weeks", "1 month"])
    members += [planList(rhythm), caseList()]
    return RandomPractice(
      json: "{\(members.joined(separator: ",\n"))}", question: question(every: rhythm))
  }

  private mutating func list(_ key: String, _ count: Int, _ item: (inout Self, Int) -> String)
    -> String
  {
    let items = (0..<count).map { item(&self, $0) }
    return "\"\(key)\": [\(items.joined(separator: ", "))]"
  }

  private mutating func amount() -> String {
    random.pick(["10", "20", "25", "30", "30", "33.35", "50", "60", "100", "100"])
  }

  private mutating func percent() -> String {
    random.pick(["5%", "10%", "12.5%", "33.3333%", "50%", "100%", "0%"])
  }

  private mutating func interval() -> String {
    random.pick(["1 day", "6 days", "1 week", "2 weeks", "3 weeks", "1 month", "2 months"])
  }

  private mutating func day(_ days: [Int]) -> String { "\(start + random.pick(days))" }

  /// Services of one tax.
  private mutating func covered() -> [Int] {
    let ordinary = Array(0..<min(ownTaxFrom, services))
    let other = Array(min(ownTaxFrom, services)..<services)
    let all = ordinary.isEmpty || !other.isEmpty && random.chance(50) ? other : ordinary
    return random.some(of: all, percent: 55)
  }

  private func ids(_ services: [Int]) -> String {
    "[\(services.map { "\"s\($0)\"" }.joined(separator: ", "))]"
  }
}

// What is sold.
extension PracticeDice {
  private mutating func serviceList() -> String {
    let same = amount()
    return list("services", services) { dice, index in
      var price = dice.isFlat ? same : dice.amount()
      if !dice.isFlat, dice.random.chance(3) { price = #""on request""# }
      if !dice.isFlat { dice.changeable.append(("services.s\(index).price", ["20", "40", "80"])) }
      let tax = index >= dice.ownTaxFrom ? #", "tax": "2.6%""# : ""
      let minutes = dice.random.pick([25, 30, 60, 90])
      return
        #"{"id": "s\#(index)", "name": "S\#(index)", "minutes": \#(minutes), "price": \#(price)\#(tax)}"#
    }
  }

  private mutating func packageList() -> String {
    packages = random.pick([0, 1, 1, 2, 2, 3])
    return list("packages", packages) { dice, index in
      let covers = dice.covered()
      let sessions = dice.random.pick([2, 2, 3, 3, 4, 5])
      let path = "packages.p\(index)"
      var members = [
        #""id": "p\#(index)", "name": "P\#(index)", "covers": \#(dice.ids(covers)), "sessions": \#(sessions)"#
      ]
      members.append(dice.terms(of: covers, sessions, path))
      switch dice.random.int(1...10) {
      case ...5:
        members.append("\"valid\": \"\(dice.interval())\"")
        dice.changeable.append(("\(path).valid", [#""1 week""#, #""1 month""#]))
      case 6: members.append("\"until\": \"\(dice.day([0, 10, 20, 40]))\"")
      default: break
      }
      if dice.random.chance(30) {
        members.append("\"limit\": \(dice.random.int(1...2))")
        dice.changeable.append(("\(path).limit", ["1", "2"]))
      }
      if dice.random.chance(20) {
        let from = dice.random.chance(50) ? "\"from\": \"\(dice.day([0, 7, 14]))\"" : ""
        let to = from.isEmpty ? "\"to\": \"\(dice.day([0, 14, 30]))\"" : ""
        members.append("\"offered\": {\(from)\(to)}")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  private mutating func terms(of covers: [Int], _ sessions: Int, _ path: String) -> String {
    if isFlat || covers.count == 1 {
      if random.chance(25) { return "\"discount\": \"\(percent())\"" }
      if random.chance(25) { return "\"payFor\": \(random.int(1...sessions))" }
    }
    if random.chance(2) { return #""price": "on request""# }
    changeable.append(("\(path).price", ["40", "60", "100", "150"]))
    return "\"price\": \(random.pick(["40", "50", "60", "80", "90", "100", "120", "150", "0"]))"
  }

  private mutating func membershipList() -> String {
    memberships = random.pick([0, 0, 1, 1, 1, 2])
    return list("memberships", memberships) { dice, index in
      let covers = dice.covered()
      let fee = dice.random.pick(["0", "10", "20", "25", "30", "40", "60"])
      let path = "memberships.m\(index)"
      dice.changeable += [("\(path).fee", ["15", "30"]), ("\(path).sessions", ["0", "1", "2"])]
      let every = dice.random.pick(["5 days", "1 week", "2 weeks", "1 month", "1 month"])
      var members = [
        #""id": "m\#(index)", "name": "M\#(index)", "covers": \#(dice.ids(covers)), "fee": \#(fee), "every": "\#(every)", "sessions": \#(dice.random.pick([0, 1, 1, 2, 3]))"#
      ]
      if dice.random.chance(35) { members.append("\"keeps\": \"\(dice.interval())\"") }
      if dice.random.chance(35) { members.append("\"minimum\": \"\(dice.interval())\"") }
      if dice.random.chance(25) {
        members.append("\"discount\": \"\(dice.percent())\"")
      } else if dice.random.chance(35) {
        let prices = covers.map { "\"s\($0)\": \(dice.amount())" }
        members.append("\"prices\": {\(prices.joined(separator: ", "))}")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  private mutating func concessionList() -> String {
    list("concessions", 2) { dice, index in
      if index == 0 { return #"{"id": "c0", "name": "C0", "discount": "\#(dice.percent())"}"# }
      var prices = (0..<dice.services).filter { _ in dice.random.chance(60) }.map {
        "\"s\($0)\": \(dice.amount())"
      }
      prices += (0..<dice.packages).filter { _ in dice.random.chance(40) }.map {
        "\"p\($0)\": \(dice.random.pick(["30", "60", "90", "200"]))"
      }
      if prices.isEmpty { prices = ["\"s0\": 15"] }
      return #"{"id": "c1", "name": "C1", "prices": {\#(prices.joined(separator: ", "))}}"#
    }
  }

  private mutating func extraList() -> String {
    extras = random.pick([0, 0, 1, 2])
    return list("extras", extras) { dice, index in
      dice.changeable.append(("extras.x\(index).perVisit", ["0", "9.95"]))
      return
        #"{"id": "x\#(index)", "name": "X\#(index)", "perVisit": \#(dice.random.pick(["5", "12.35"]))}"#
    }
  }

  private mutating func insuranceList() -> String {
    list("insurances", 1) { dice, _ in
      let covers = dice.random.some(of: Array(0..<dice.services), percent: 60)
      var members = [#""id": "i", "name": "I", "covers": \#(dice.ids(covers))"#]
      if dice.random.chance(75) { members.append("\"share\": \"\(dice.percent())\"") }
      if dice.random.chance(40) {
        members.append("\"eligible\": {\(dice.caps(["20", "40", "75"]))}")
      }
      if dice.random.chance(60) {
        let year =
          dice.random.chance(60) ? [#""perYear": \#(dice.random.pick([15, 30, 45, 80]))"#] : []
        let caps = year + (dice.random.chance(60) ? [dice.caps(["10", "25", "37.55"])] : [])
        members.append("\"refund\": {\(caps.joined(separator: ", "))}")
      }
      if dice.random.chance(40) {
        members.append("\"excess\": \(dice.random.pick(["10", "25", "50", "130"]))")
      }
      if dice.random.chance(30) { members.append("\"sessions\": \(dice.random.int(1...4))") }
      if dice.random.chance(50) {
        members.append("\"year\": \"\(dice.random.pick(["calendar", "first session"]))\"")
      }
      if dice.random.chance(50) {
        members.append("\"prepaid\": \"\(dice.random.pick(["share", "none"]))\"")
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  private mutating func caps(_ amounts: [String]) -> String {
    "\"\(random.pick(["perSession", "perHour"]))\": \(random.pick(amounts))"
  }

  private mutating func changeList() -> String {
    let count = random.pick([0, 0, 1, 1, 2])
    let days = [0, 7, 14, 25, 45].shuffled(using: &random).prefix(count)
    let all = changeable
    return list("changes", all.isEmpty ? 0 : count) { dice, index in
      let picked = Set((0..<dice.random.int(1...3)).map { _ in dice.random.int(0...all.count - 1) })
      let texts = picked.sorted().map { "\"\(all[$0].path)\": \(dice.random.pick(all[$0].values))" }
      return
        #"{"from": "\#(dice.start + days[index])", "set": {\#(texts.joined(separator: ", "))}}"#
    }
  }
}

// What is asked of it.
extension PracticeDice {
  private mutating func phase(_ every: String?, _ members: [String]) -> String {
    let turns = random.chance(20) ? (0..<2).map { _ in random.int(0...services - 1) } : []
    let service = turns.isEmpty ? "\"s\(random.int(0...services - 1))\"" : ids(turns)
    var members = ["\"service\": \(service)"] + members
    if let every { members.append("\"every\": \"\(every)\"") }
    if extras > 0, random.chance(25) { members.append(#""with": ["x0"]"#) }
    return "{\(members.joined(separator: ", "))}"
  }

  private mutating func planList(_ rhythm: String) -> String {
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

  private mutating func caseList() -> String {
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
  private mutating func question(every rhythm: String) -> Question {
    let isInsured = random.chance(45)
    let most = min(8, 9 - packages - memberships) - (isInsured ? 1 : 0)
    let step = min(Interval(rhythm).map { start.adding($0) - start } ?? 7, rarest)
    let days = step * random.int(1...most) + 1
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
    if random.chance(20) {
      question.pay = PayChoices(
        everyPlan: offers(), plans: random.chance(50) ? [Ref(0): offers()] : [:])
    }
    return question
  }

  private mutating func offers() -> OfferChoice {
    .only(
      packages: Set((0..<packages).filter { _ in random.chance(50) }.map { Ref($0) }),
      memberships: Set((0..<memberships).filter { _ in random.chance(50) }.map { Ref($0) }))
  }
}

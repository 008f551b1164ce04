internal import CareModel

/// Draws the parts of a ``RandomPractice``.
struct PracticeDice {
  var random: SeededGenerator
  var start = Day.epoch
  /// Whether the list has packages, a membership that can be left at any time, and an insurance, all of
  /// which the client may use, over a tree of outcomes.
  var isWhole = false
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

  mutating func list(_ key: String, _ count: Int, _ item: (inout Self, Int) -> String)
    -> String
  {
    let items = (0..<count).map { item(&self, $0) }
    return "\"\(key)\": [\(items.joined(separator: ", "))]"
  }

  mutating func amount() -> String {
    random.pick(["10", "20", "25", "30", "30", "33.35", "50", "60", "100", "100"])
  }

  mutating func percent() -> String {
    random.pick(["5%", "10%", "12.5%", "33.3333%", "50%", "100%", "0%"])
  }

  mutating func interval() -> String {
    random.pick(["1 day", "6 days", "1 week", "2 weeks", "3 weeks", "1 month", "2 months"])
  }

  mutating func day(_ days: [Int]) -> String { "\(start + random.pick(days))" }

  /// Services of one tax.
  mutating func covered() -> [Int] {
    let ordinary = Array(0..<min(ownTaxFrom, services))
    let other = Array(min(ownTaxFrom, services)..<services)
    let all = ordinary.isEmpty || !other.isEmpty && random.chance(50) ? other : ordinary
    return random.some(of: all, percent: 55)
  }

  func ids(_ services: [Int]) -> String {
    "[\(services.map { "\"s\($0)\"" }.joined(separator: ", "))]"
  }
}

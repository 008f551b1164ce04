package import CareModel
internal import PriceListFormat

/// A price list with a plan `course` that may resolve a complaint `case`, a plan `other` that it is
/// held against, and who asks.
package struct SampleComparison: Sendable {
  /// Phases of the course, as `pricing.json` has them.
  package var course: [String]
  /// Phases of the other plan.
  package var other: [String]
  /// The members of the case, but for its id and name.
  package var complaint: String
  /// Prices, and who pays them; its own plan and case are not asked about.
  package var prices: SampleQuestion

  package init(
    course: [String], other: [String], complaint: String, prices: SampleQuestion
  ) {
    self.course = course
    self.other = other
    self.complaint = complaint
    self.prices = prices
  }

  package var json: String {
    let plans = [("course", course), ("other", other)].map { id, phases in
      #"{"id": "\#(id)", "name": "The \#(id)", "phases": [\#(phases.joined(separator: ", "))]}"#
    }
    let complaint = #"{"id": "case", "name": "Case", \#(complaint)}"#
    return prices.list.json
      .replacing(#""plans": ["#, with: "\"plans\": [\(plans.joined(separator: ",\n")), ")
      .replacing(#"{"id": "case", "name": "Case", "sessions": 1}"#, with: complaint)
  }

  package func read(_ settings: [(path: String, value: String)] = []) throws -> PriceList {
    try PriceListReader.read(
      Array(json.utf8), named: "sample.json",
      settings: settings.map { Override(path: Path($0.path), value: $0.value, source: "--set") })
  }

  /// What is asked; `swapped` holds the other plan against the course.
  package func question(over horizon: Horizon? = nil, swapped: Bool = false) -> Question {
    Question(
      complaint: Ref(0), plans: [Ref(0), Ref(1)], against: Ref(swapped ? 0 : 1),
      horizon: horizon ?? prices.horizon, concession: prices.concession.map { Ref($0) },
      extras: prices.extras.map { Ref($0) },
      holdings: prices.holdings.map {
        .init(package: Ref($0.package), sessions: $0.sessions, until: $0.until)
      })
  }

  /// The comparison, with some values of the list replaced.
  package func compared(
    _ settings: [(path: String, value: String)] = [], over horizon: Horizon? = nil,
    swapped: Bool = false, points: Set<Assumption> = []
  ) throws -> Comparison {
    try Comparison(question(over: horizon, swapped: swapped), in: read(settings), points: points)
  }
}

extension SampleComparison {
  /// A small comparison whose every part is drawn from the seed.
  ///
  /// What `pricing.json` can say of plans and cases all comes up. Visits that are `rare` lie a month
  /// or more apart.
  package static func random(
    seed: UInt64, features: RandomFeatures = [.changes, .memberships], rare: Bool = false
  ) -> SampleComparison {
    var prices = SampleQuestion.random(seed: seed, features: features)
    var random = SeededGenerator(seed: seed &+ 0x5EED)
    let services = prices.list.services.count
    let rhythms =
      rare
      ? ["1 month", "2 months", "3 months"]
      : ["2 days", "5 days", "1 week", "10 days", "2 weeks", "1 month"]
    func phase(_ members: [String?]) -> String {
      let service = #""service": "s\#(random.int(0...services - 1))""#
      let every = "\"every\": \"\(random.pick(rhythms))\""
      return "{\(([service, every] + members.compactMap { $0 }).joined(separator: ", "))}"
    }
    func resolving() -> String {
      let chance = random.pick(["30%", "50%", "99.9%", "100%", "0%", "62.5%"])
      return phase([
        random.chance(75) ? #""sessions": "case""# : "\"sessions\": \(random.int(1...4))",
        random.chance(65) ? #""resolves": true"# : "\"resolves\": \"\(chance)\"",
      ])
    }
    func open() -> String {
      phase([
        random.chance(12) ? #""season": {"from": "11-15", "to": "02-10"}"# : nil
      ])
    }
    var course: [String] = []
    if random.chance(40) {
      course.append(#"{"service": "s\#(random.int(0...services - 1))", "sessions": 1}"#)
    }
    course.append(random.chance(90) ? resolving() : phase([#""sessions": "case""#]))
    if random.chance(30) { course.append(open()) }
    let other: [String] =
      switch random.int(1...100) {
      case ...60: [open()]
      case ...70: [phase(["\"sessions\": \(random.int(1...6))"])]
      case ...80: [phase([#""sessions": "case""#]), open()]
      case ...92: [resolving(), open()]
      default: [#"{"service": "s0", "sessions": 1}"#, open()]
      }
    let fewest = random.int(1...2)
    let likely = fewest + random.int(0...1)
    let most = likely + random.int(0...2)
    var complaint = [
      random.chance(25)
        ? "\"sessions\": \(likely)"
        : #""sessions": {"fewest": \#(fewest), "likely": \#(likely), "most": \#(most)}"#,
      "\"reliefDays\": \(random.int(0...9))",
      "\"resolves\": \"\(random.pick(["0%", "20%", "55.5%", "70%", "90%", "100%"]))\"",
    ]
    if random.chance(50) { complaint.append("\"stopAfter\": \(random.int(1...3))") }
    if random.chance(50) {
      complaint.append(
        #""returns": {"chance": "\#(random.pick(["0%", "41%", "100%"]))", "#
          + #""after": "\#(random.pick(["5 days", "1 month"]))", "topUp": \#(random.int(1...2))}"#)
    }
    // Steps so coarse that every price can be tried.
    prices.list.roundTo = random.pick([100, 250, 500])
    prices.list.changes.removeAll { change in
      change.edits.contains { if case .roundTo = $0 { true } else { false } }
    }
    prices.horizon = Horizon(
      from: prices.horizon.start,
      length: random.pick([
        Interval(days: 20), Interval(days: 33), Interval(months: 1), Interval(months: 2),
      ]))
    return SampleComparison(
      course: course, other: other, complaint: complaint.joined(separator: ", "), prices: prices)
  }
}

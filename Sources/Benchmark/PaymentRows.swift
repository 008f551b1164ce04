import Foundation

// The cheapest way to pay.
extension Benchmark {
  func cheapest(
    _ tools: Tools, _ instance: some PaymentInstance, aim: String, _ work: String
  ) throws -> Row {
    let pay = try instance.prepared()
    let cost = try pay()
    let times = try (0..<tools.turns(15)).map { _ in try time { _ = try pay() } }
    let milliseconds = times.quickest
    let against = "an integer program solved by HiGHS"
    guard let python = tools.python, tools.has("highspy") else {
      return Row(
        work: work, against: against, ratio: nil, aim: aim,
        note: "\(milliseconds.shown(1)) ms; python3 has no highspy")
    }
    let solved = try Solved(instance, by: python)
    try solved.check(cost)
    let ratio = (solved.seconds * 1000 / milliseconds).shown(0)
    return Row(
      work: work, against: against, ratio: solved.isProved ? ratio : "over \(ratio)", aim: aim,
      note: "\(milliseconds.shown(1)) ms, \(solved.seconds.shown(1)) s"
        + (solved.isProved ? ", equal" : ", then given up; the cost lies within its bounds"))
  }

  /// All hard lists, one after another.
  func spas(_ tools: Tools) throws -> Row {
    let instances = try SpaInstance.all()
    let work = "the cheapest way to pay on \(instances.count) hard lists of spas, all together"
    let against = "an integer program solved by HiGHS"
    let aim = "at least 1, each under 2 s"
    var costs: [Double] = []
    let times = try instances.map { instance in
      let pay = try instance.prepared()
      return try time { costs.append(try pay()) } / .milliseconds(1)
    }
    let longest = "longest \((times.max() ?? 0).shown(0)) ms"
    guard let python = tools.python, tools.has("highspy") else {
      return Row(
        work: work, against: against, ratio: nil, aim: aim,
        note: "\(longest); python3 has no highspy")
    }
    let solved = try zip(instances, costs).map { instance, cost in
      let solved = try Solved(instance, by: python)
      try solved.check(cost)
      return solved.seconds
    }
    return Row(
      work: work, against: against,
      ratio: (solved.reduce(0, +) * 1000 / times.reduce(0, +)).shown(0), aim: aim,
      note: "\(longest), \((solved.max() ?? 0).shown(1)) s; every cost lies within its bounds")
  }

  func growth(_ tools: Tools) throws -> Row {
    let (few, many) = (100, 10_000)
    let payFew = try Instance(visits: few, isVaried: false).prepared()
    let payMany = try Instance(visits: many, isVaried: false).prepared()
    _ = try payFew()
    // A hundred short ones beside one long one: as many visits.
    let duel = try Duel(turns: tools.turns(7)) {
      try time { _ = try payMany() }
    } _: {
      try time { for _ in 0..<(many / few) { _ = try payFew() } }
    }
    let perVisit = { (times: [Duration]) in (times.quickest * 1000 / Double(many)) }
    return Row(
      work: "the cheapest way to pay for a visit among 10 000", against: "for a visit among 100",
      ratio: duel.ratio.shown(), aim: "about 1",
      note: "\(perVisit(duel.first).shown(1)) µs, \(perVisit(duel.second).shown(1)) µs")
  }
}

/// What the integer program says.
private struct Solved {
  let least: Double
  let most: Double
  let seconds: Double
  var isProved: Bool { most - least < Self.rounding }

  /// A mean is told to the smallest unit.
  private static let rounding = 0.51

  /// How many seconds the solver may take for each membership, and without.
  private static let limit = "60"

  init(_ instance: some PaymentInstance, by python: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("carecost-benchmark-\(getpid()).json")
    try instance.text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let words =
      [
        python, ".ci/integer_program.py", file.path, instance.plan, "--start", instance.start,
        "--horizon", instance.horizon, "--limit", Self.limit,
      ] + instance.asked
    // Before its answer, the solver may say who it is.
    let answer = try Command(words).output().split(separator: "\n").last ?? ""
    let said = try JSONDecoder().decode(Said.self, from: Data(answer.utf8))
    (least, most, seconds) = (said.least, said.most, said.seconds)
  }

  /// Throws if a cost is none that it allows.
  func check(_ cost: Double) throws {
    guard (least - Self.rounding...most + Self.rounding).contains(cost) else {
      throw Command.Failure(
        message: "the cost is \(cost), but the solver's is from \(least) to \(most)")
    }
  }

  private struct Said: Decodable {
    let least: Double
    let most: Double
    let seconds: Double
  }
}

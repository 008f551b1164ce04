import CareCommands
import Foundation
import Testing

/// A comparison computed by a separate, slow program from the definitions alone, in exact fractions;
/// its decimals are printed unrounded.
struct Example: Sendable {
  let pricing: String
  let words: [String]
  let plans: [ExactJSON]

  static let folder = Repository.tests.appending(path: "Examples")

  static let names: [String] = Repository.files(
    below: "Tests/CareCommandsTests/Examples", ending: ".json"
  ).map(\.lastPathComponent)
    .filter { !$0.hasSuffix(".pricing.json") && $0 != "design-sample.json" }

  /// What is wrong with an example's own file.
  struct Malformed: Error {
    let what: String
  }

  init(_ name: String) throws {
    let file = try ExactJSON(try Data(contentsOf: Self.folder.appending(path: name)))
    guard case .object(let members) = file, Set(members.keys) == ["pricing", "options", "plans"],
      let pricing = members["pricing"]?.string, case .object(let options)? = members["options"],
      let plans = members["plans"]?.items
    else { throw Malformed(what: name) }
    self.pricing = pricing
    self.plans = plans.map { Self.searched($0, in: name) }
    let asked = try options.sorted { $0.key < $1.key }.flatMap { try Self.words($0.key, $0.value) }
    words = asked + Self.points(toldOf: plans)
  }

  /// The rarest rhythms of plans that cost more already at the first rhythm which the other program looked
  /// at: it names the one before, without having tried it.
  ///
  /// Found by an integer program on every rhythm from one day up: `.ci/rhythms.py`.
  private static let rarestRhythms: [String: [String: Decimal]] = [
    "random-01.json": ["series": 7],
    "random-02.json": ["course": 3, "both": 3],
    "random-03.json": ["course": 3, "both": 3],
    "random-11.json": ["course": 4, "both": 4],
    "random-14.json": ["blend": 5],
    "random-15.json": ["course": 4, "both": 4],
    "random-16.json": ["course": 4, "both": 4],
    "random-21.json": ["series": 7],
    "random-22.json": ["course": 5, "both": 5],
    "random-28.json": ["course": 4, "both": 4],
  ]

  /// A plan with the rhythm that is right in place of one that was not looked for.
  private static func searched(_ plan: ExactJSON, in name: String) -> ExactJSON {
    guard case .object(var members) = plan, case .object(var against)? = members["against"],
      let days = rarestRhythms[name]?[members["id"]?.string ?? ""]
    else { return plan }
    against["rarestRhythmDays"] = .number(days)
    members["against"] = .object(against)
    return .object(members)
  }

  /// What the command line calls the tipping points.
  private static let points = [
    "worthInSessions": "worth", "mostSessions": "sessions", "rarestRhythmDays": "rhythm",
    "dearestSession": "price", "lowestChance": "chance", "horizonMonths": "horizon",
  ]

  /// The words that ask for those tipping points alone that some plan has.
  private static func points(toldOf plans: [ExactJSON]) -> [String] {
    let told = points.filter { key, _ in plans.contains { $0["against"]?[key] != nil } }
    return told.isEmpty
      ? ["--no-points"] : ["--points", told.values.sorted().joined(separator: ",")]
  }

  /// The words of the command line for one option of the file.
  private static func words(_ key: String, _ value: ExactJSON) throws -> [String] {
    switch (key, value) {
    case ("start", .text(let text)), ("horizon", .text(let text)), ("against", .text(let text)),
      ("case", .text(let text)), ("concession", .text(let text)), ("insurance", .text(let text)):
      return ["--\(key)", text]
    case ("plans", .list(let items)): return try items.flatMap { ["--plan", try string($0)] }
    case ("with", .list(let items)): return try items.flatMap { ["--with", try string($0)] }
    case ("holdings", .list(let items)):
      return try items.flatMap { item -> [String] in
        guard let parts = item.items, parts.count == 3 else { throw Malformed(what: key) }
        return ["--holding", try parts.map(string).joined(separator: ":")]
      }
    case ("pay", .object(let plans)):
      return try plans.sorted { $0.key < $1.key }.flatMap { plan, offers in
        let ids = try offers.items.map { try $0.map(string).joined(separator: ",") } ?? ""
        let choice = ids.isEmpty ? "singly" : ids
        return ["--pay", plan == "*" ? choice : "\(plan)=\(choice)"]
      }
    default: throw Malformed(what: key)
    }
  }

  private static func string(_ value: ExactJSON) throws -> String {
    switch value {
    case .text(let text): text
    case .number(let number): "\(number)"
    default: throw Malformed(what: "\(value)")
    }
  }

  /// What `compare --format json` says of it.
  func compared() throws -> ExactJSON {
    let list = try Data(contentsOf: Self.folder.appending(path: pricing))
    let world = TranscriptWorld(files: ["pricing.json": Array(list)]).world
    let outcome = Application.run(["compare", "--format", "json"] + words, in: world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return try ExactJSON(outcome.output.utf8)
  }
}

/// Goes through what is expected, key by key, and notes what is not so.
struct ExampleCheck {
  /// The decimals of the currency.
  let decimals: Int
  private(set) var differences: [String] = []
  private(set) var compared = 0

  private static let amounts: Set<String> = [
    "listCost", "cost", "refunded", "amount", "costPerComfortableDay", "costIfKnown", "costSingly",
    "least", "most", "p10", "p50", "p90", "difference", "averageDifference", "dearestSession",
  ]

  init(decimals: Int) {
    self.decimals = decimals
  }

  /// How many decimals a number at this path has once rounded; `nil` if it is whole.
  private func places(_ path: [String]) -> Int? {
    let key = path.last ?? ""
    if Self.amounts.contains(key) { return decimals }
    if key == "lowestChance" || key == "chanceCheaper" { return 4 }
    let isMean = path.dropLast().last == "expected"
    return isMean && (key == "comfortableDays" || key == "visits") ? 2 : nil
  }

  mutating func check(_ real: ExactJSON?, _ expected: ExactJSON, at path: [String]) {
    switch (path.last, real, expected) {
    case ("purchases", .list(let real)?, .list(let expected)):
      let (real, expected) = (Self.purchases(real), expected.map(Self.purchase).sorted())
      note(real == expected, "\(real)", "\(expected)", at: path)
    case ("costBy", .list(let real)?, .list(let expected)):
      for value in expected {
        let day = value["date"]
        check(real.first { $0["date"] == day }, value, at: path + [day?.string ?? ""])
      }
    case (_, .object(let real)?, .object(let expected)):
      for (key, value) in expected.sorted(by: { $0.key < $1.key }) {
        check(real[key], value, at: path + [key])
      }
    case (_, .list(let real)?, .list(let expected)) where real.count == expected.count:
      for (index, (real, value)) in zip(real, expected).enumerated() {
        check(real, value, at: path + ["\(index + 1)"])
      }
      compared += 1
    case (_, .number(let real)?, .number(let expected)):
      let value = places(path).map { expected.rounded(to: $0) } ?? expected
      note(real == value, "\(real)", "\(value)", at: path)
    default:
      note(real == expected, real.map { "\($0)" } ?? "nothing", "\(expected)", at: path)
    }
  }

  /// As `2026-11-22 member 58`; what an example calls `fee` is another period of a membership.
  private static func purchase(_ value: ExactJSON) -> String {
    let amount = if case .number(let number)? = value["amount"] { "\(number)" } else { "" }
    return [value["date"]?.string ?? "", value["what"]?.string ?? "", amount].joined(separator: " ")
  }

  /// What the program calls packages and memberships, as the examples do.
  private static func purchases(_ values: [ExactJSON]) -> [String] {
    var joined: Set<String> = []
    return values.map { value in
      guard case .object(var members) = value else { return "" }
      let membership = members["membership"]?.string
      let isFirst = membership.map { joined.insert($0).inserted } ?? false
      members["what"] =
        membership == nil ? members["package"] : .text(isFirst ? membership ?? "" : "fee")
      return purchase(.object(members))
    }.sorted()
  }

  private mutating func note(
    _ isSame: Bool, _ real: String, _ expected: String, at path: [String]
  ) {
    compared += 1
    if !isSame {
      differences.append("\(path.joined(separator: ".")): \(real) instead of \(expected)")
    }
  }
}

struct ExamplesTests {
  @Test func `there are eighty-four examples`() {
    #expect(Example.names.count == 84)
  }

  @Test(arguments: Example.names)
  func `every figure of a comparison computed elsewhere is reproduced`(name: String) throws {
    let example = try Example(name)
    let real = try example.compared()
    let currencies = ["CHF": 2, "EUR": 2, "GBP": 2, "USD": 2, "JPY": 0, "KWD": 3]
    let decimals = try #require(currencies[real["currency"]?.string ?? ""])
    var check = ExampleCheck(decimals: decimals)
    check.check(real["plans"], .list(example.plans), at: [])
    #expect(check.differences.isEmpty, "\(check.differences.joined(separator: "\n"))")
    #expect(check.compared >= example.plans.count * 5)
  }

  @Test func `halves are rounded away from zero, and exactly`() throws {
    let text = "[0.125, -0.125, 1.005, 2.675, 0.12499999999999999]"
    let rounded = try ExactJSON(text.utf8).items?.map { value -> Decimal? in
      if case .number(let number) = value { number.rounded(to: 2) } else { nil }
    }
    let expected = ["0.13", "-0.13", "1.01", "2.68", "0.12"].map { Decimal(string: $0) }
    #expect(rounded == expected)
  }
}

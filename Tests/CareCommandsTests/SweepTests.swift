import CareCommands
import Foundation
import TestSupport
import Testing

/// A sweep must say of every combination what a comparison under the same settings says.
struct SweepTests {
  /// Values for one path each, of every kind that a list holds; some depend on one another, and some
  /// do not go together.
  static let pool = [
    "cases.low-back.sessions=4,7,11", "cases.low-back.sessions.likely=6,9,12",
    "cases.low-back.resolves=30%..90%:30%", "cases.low-back.reliefDays=2..4",
    "cases.low-back.stopAfter=3,5", "cases.low-back.returns=null",
    "cases.low-back.returns.chance=10%,60%", "cases.low-back.returns.after=2 months,5 months",
    "cases.neck.sessions=5,9", "cases.neck.resolves=20%",
    "services.therapeutic.price=100..160:30", "services.relaxation.price=70,115,123.45",
    "services.blended.price=115,150", "services.assessment.price=0,200",
    "packages.therapeutic-5.price=400,700", "packages.therapeutic-5.valid=1 month,1 year",
    "packages.relaxation-10.payFor=7..10", "packages.relaxation-5.discount=0%,20%",
    "packages.relaxation-10.limit=1,2", "memberships.monthly.fee=60,99,140",
    "memberships.monthly.discount=0%,30%", "memberships.monthly.keeps=null,1 month",
    "concessions.student.discount=5%,30%", "concessions.senior.prices.relaxation=50,90",
    "extras.home.perVisit=0,50", "roundTo=0.01,1,5", "tax.included=true,false", "tax=null",
    "plans.relaxation.phases.1.every=1 week,3 weeks,2 months",
    "plans.course.phases.2.every=1 week..2 weeks", "plans.course.phases.2.sessions=4,\"case\"",
    "plans.course.phases.2.resolves=20%,true", "plans.blended.phases.2.every=10 days",
    "plans.relaxation.phases.1.service=relaxation,blended",
    "changes.1.from=2026-12-01,2027-06-01", "changes.1.set.services.therapeutic.price=120,170",
    "changes=null", "defaults.horizon=6 months,18 months", "practice=Ann",
    "packages.relaxation-10.covers=[\"relaxation\"],[\"blended\"]",
  ]

  static let clients = [
    [], ["--concession", "student"], ["--concession", "senior", "--with", "home"],
    ["--plan", "course", "--plan", "blended", "--plan", "relaxation"],
    ["--plan", "course-then-relaxation", "--horizon", "10 months"],
    ["--every", "3 weeks"], ["--sessions", "8"],
    ["--holding", "relaxation-10:4:2027-03-01"], ["--case", "neck"],
  ]

  /// The measures that every comparison tells anyway, with where its JSON tells them.
  static let measures: [(name: String, path: [String])] = [
    ("cost", ["cost"]), ("difference", ["against", "difference"]),
    ("expected", ["expected", "cost"]), ("list-cost", ["listCost"]), ("visits", ["visits"]),
    ("comfortable-days", ["comfortableDays"]), ("unused-sessions", ["unusedSessions"]),
    ("break-even", ["against", "breakEven"]),
  ]

  /// Of each sweep so many rows are compared, or all: more than a thousand over all seeds.
  static let rowsOfASweep = 30

  private let files: [String: [UInt8]]

  init() throws {
    let file = Repository.root.appending(path: "pricing.json")
    files = ["pricing.json": Array(try Data(contentsOf: file))]
  }

  /// The rows of a sweep, by column.
  private func rows(_ words: [String]) throws -> [[String: String]] {
    let world = TranscriptWorld(files: files)
    let outcome = Application.run(["sweep", "--start", "2026-11-22"] + words, in: world.world)
    try #require(outcome.status == .done || outcome.status == .badData, "\(outcome.messages)")
    let text = String(decoding: world.change { $0.streamed }, as: UTF8.self)
    let lines = text.split(separator: "\r\n").map(cells)
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// A line's cells; texts in quotes hold no quotes but doubled ones.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { cell in
      guard cell.hasPrefix("\"") else { return cell }
      return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
  }

  /// What a comparison under these settings says; `nil` if there is none.
  private func comparison(_ words: [String]) throws -> ExactJSON? {
    let outcome = Application.run(
      ["compare", "--start", "2026-11-22", "--no-points", "--format", "json"] + words,
      in: TranscriptWorld(files: files).world)
    return outcome.status == .done ? try ExactJSON(outcome.output.utf8) : nil
  }

  private func check(_ row: [String: String], against comparison: ExactJSON?) throws {
    for plan in comparison?["plans"]?.items ?? [] {
      let id = try #require(plan["id"]?.string)
      for measure in Self.measures {
        let told = measure.path.reduce(plan) { $0[$1] ?? .null }
        guard let cell = row["\(measure.name).\(id)"] else {
          #expect(told == .null, "\(measure.name).\(id)")
          continue
        }
        switch told {
        case .number(let number): #expect(Decimal(string: cell) == number, "\(measure.name).\(id)")
        case .text(let text): #expect(cell == text)
        default: #expect(cell == "" || cell == "on request")
        }
      }
    }
    if comparison == nil { #expect(row.values.contains("")) }
  }

  @Test(arguments: Cases.seeds(1, of: 60))
  func `rows say what comparisons under the same settings say`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var varied: [String] = []
    while varied.count < 4 {
      let next = random.pick(Self.pool)
      let path = next.prefix { $0 != "=" }
      let isApart = varied.allSatisfy { earlier in
        let other = earlier.prefix { $0 != "=" }
        return path != other && !path.hasPrefix(other + ".") && !other.hasPrefix(path + ".")
      }
      if isApart { varied.append(next) }
    }
    // A value that an option sets as well is the option's in a comparison.
    let isSetTwice = varied.contains { $0.contains("sessions") || $0.contains("phases.1.every") }
    let client = random.pick(
      Self.clients.filter { words in
        !isSetTwice || !words.contains("--sessions") && !words.contains("--every")
      })
    let measures = Self.measures.map(\.name).joined(separator: ",")
    let rows = try rows(
      varied.flatMap { ["--vary", $0] } + client + ["--measure", measures])
    #expect(!rows.isEmpty)
    var left = rows
    for _ in 0..<min(Self.rowsOfASweep, rows.count) {
      let row = left.remove(at: random.int(0...left.count - 1))
      let settings = varied.flatMap { text -> [String] in
        let path = String(text.prefix { $0 != "=" })
        return ["--set", "\(path)=\(row[path] ?? "")"]
      }
      try check(row, against: comparison(client + settings))
    }
  }

  private static let points = [
    "worth-in-sessions worthInSessions", "dearest-session dearestSession",
    "most-sessions mostSessions", "rarest-rhythm rarestRhythmDays",
    "lowest-chance lowestChance", "horizon-months horizonMonths",
  ]

  @Test(arguments: Cases.some(1, of: points))
  func `a sweep of a tipping point says what the comparison says`(names: String) throws {
    let (measure, key) = (names.split(separator: " ")[0], names.split(separator: " ")[1])
    let rows = try rows([
      "--vary", "services.relaxation.price=60,115", "--vary", "cases.low-back.resolves=20%,80%",
      "--measure", String(measure),
    ])
    #expect(rows.count == 4)
    for row in rows {
      let outcome = Application.run(
        ["compare", "--start", "2026-11-22", "--format", "json"]
          + row.filter { $0.key.contains(".price") || $0.key.contains(".resolves") }
          .flatMap { ["--set", "\($0.key)=\($0.value)"] }, in: TranscriptWorld(files: files).world)
      let plan = try #require(try ExactJSON(outcome.output.utf8)["plans"]?.items?.first)
      switch plan["against"]?[String(key)] {
      case .number(let number): #expect(Decimal(string: row["\(measure).course"] ?? "") == number)
      case .text(let text): #expect(row["\(measure).course"] == text)
      default: #expect(row["\(measure).course"] == "")
      }
    }
  }

  @Test(arguments: Cases.some(1, of: [3, 2, 7]))
  func `however many work, the bytes are the same`(workers: Int) throws {
    let words = [
      "sweep", "--start", "2026-11-22", "--vary", "services.relaxation.price=80..100",
      "--vary", "plans.relaxation.phases.1.every=1 week..8 weeks", "--vary",
      "cases.low-back.sessions=1..40", "--workers",
    ]
    let bytes = [1, workers].map { count in
      let world = TranscriptWorld(files: files)
      _ = Application.run(words + ["\(count)"], in: world.world)
      return world.change { $0.streamed }
    }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0].count { $0 == UInt8(ascii: "\n") } == 1 + 21 * 8 * 40)
  }

  @Test func `the last to vary varies fastest, and every combination comes once`() throws {
    let rows = try rows(["--vary", "roundTo=1,5", "--vary", "services.relaxation.price=100..102"])
    let values = rows.map { [$0["roundTo"], $0["services.relaxation.price"]] }
    #expect(
      values == [
        ["1", "100"], ["1", "101"], ["1", "102"], ["5", "100"], ["5", "101"], ["5", "102"],
      ])
  }

  @Test func `plans that cost the same are neither cheaper`() throws {
    let rows = try rows([
      "--plan", "course", "--against", "course-then-relaxation", "--vary",
      "plans.course-then-relaxation.phases.3.every=1 month,2 years",
    ])
    #expect(rows.map { $0["cheaper"] } == ["course", "same"])
  }
}

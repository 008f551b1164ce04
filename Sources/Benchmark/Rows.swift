import CareModel
import CareReports
import Foundation

/// What is measured: each row by its name, so that one can be asked for.
enum Benchmark: String, CaseIterable {
  case quote, compare, cheapest, proved, rule, spas, growth, sweep, records

  func row(_ tools: Tools) throws -> Row {
    switch self {
    case .quote: try quote(tools)
    case .compare: try compare(tools)
    case .cheapest:
      try cheapest(
        tools, Instance(visits: 520, isVaried: true), aim: "at least 100, under 100 ms",
        "cheapest way to pay: 520 visits, 8 packages that expire, a membership")
    case .proved:
      try cheapest(
        tools, Instance(visits: 520, isVaried: true, weeks: 52), aim: "at least 100",
        "the same for the first 52 of them")
    case .rule:
      try cheapest(
        tools, CourseInstance(), aim: "at least 100, under 50 ms",
        "the best rule of payment: a course of up to 20 sessions with returns, the same list, 2 years"
      )
    case .spas: try spas(tools)
    case .growth: try growth(tools)
    case .sweep: try sweep(tools)
    case .records: try records(tools)
    }
  }
}

/// The programs that are held against each other.
struct Tools {
  /// The folder of the built programs.
  let folder: URL
  /// Python's own program, not a script that looks for it; `nil` if there is none.
  let python: String?
  /// Whether each row is only to be seen to run.
  let isQuick: Bool

  init(python: String, isQuick: Bool) {
    self.isQuick = isQuick
    folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let answer =
      isQuick ? nil : try? Command([python, "-c", "import sys; print(sys.executable)"]).output()
    self.python = answer.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  /// How often something is measured.
  func turns(_ usual: Int) -> Int { isQuick ? 1 : usual }

  func program(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Whether Python has these modules.
  func has(_ modules: String) -> Bool {
    python.map { (try? Command([$0, "-c", "import \(modules)"]).output()) != nil } ?? false
  }
}

// Whole processes, by the time for which they keep a processor busy: each is single-threaded, and what
// else the machine does lengthens only the time on the wall.
extension Benchmark {
  private static let turns = 41
  private static let start = ["--start", "2026-11-22"]

  private func quote(_ tools: Tools) throws -> Row {
    try processes(
      tools, "`quote` on the sample",
      [tools.program("carecost"), "quote", "relaxation"] + Self.start,
      "a program that links the same and prints a word", [tools.program("carecost-baseline")],
      aim: "at most 2")
  }

  private func compare(_ tools: Tools) throws -> Row {
    let work = "`compare` on the sample, all tipping points and outcomes"
    guard let python = tools.python else {
      return .skipped(work, against: "`python3 -c pass`", aim: "below 1", why: "no python3")
    }
    return try processes(
      tools, work, [tools.program("carecost"), "compare"] + Self.start, "`python3 -c pass`",
      [python, "-c", "pass"], aim: "below 1")
  }

  private func processes(
    _ tools: Tools, _ work: String, _ first: [String], _ against: String, _ second: [String],
    aim: String
  ) throws -> Row {
    let (one, other) = (Command(first), Command(second))
    _ = try (one.run(), other.run())
    let duel = try Duel(turns: tools.turns(Self.turns)) {
      try one.run().work
    } _: {
      try other.run().work
    }
    return Row(
      work: work, against: against, ratio: duel.ratio.shown(), aim: aim,
      note: "\(duel.first.quickest.shown(1)) ms, "
        + "\(duel.second.quickest.shown(1)) ms of a processor")
  }
}

// The sweep.
extension Benchmark {
  /// On the sample without what the numpy program does not know: memberships, and packages that
  /// expire within the horizon.
  private static let simpler = [
    "--set", "memberships=[]", "--set", "packages.relaxation-5.valid=1 year",
  ]
  private static let grid = [
    "cases.low-back.sessions=1..20:1", "services.therapeutic.price=100..149:1",
    "services.relaxation.price=90..139:1",
    "plans.relaxation.phases.1.every=1 week..20 weeks:1 week",
  ]

  private func sweep(_ tools: Tools) throws -> Row {
    let sweep = self.sweep(tools, of: Self.grid[...])
    let few = try self.sweep(tools, of: Self.grid.prefix(2)).run().memory / 1024
    let held = "\(try sweep.run().memory / 1024) MiB held (\(few) MiB for 1 000)"
    let work = "`sweep` of 1 000 000 combinations to CSV"
    let against = "a vectorised numpy program for this grid"
    let aim = "below 1, under 2 s"
    guard let python = tools.python, tools.has("numpy") else {
      let times = try (0..<tools.turns(3)).map { _ in try sweep.run().time }
      return Row(
        work: work, against: against, ratio: nil, aim: aim,
        note: "\(times.quickest.shown(0)) ms, \(held); python3 has no numpy")
    }
    let numpy = Command([python, "Sources/Benchmark/sweep.py", "pricing.json"])
    guard try sweep.output() == numpy.output() else {
      throw Command.Failure(message: "the sweep and the numpy program do not write the same")
    }
    let duel = try Duel(turns: tools.turns(5)) {
      try sweep.run().time
    } _: {
      try numpy.run().time
    }
    return Row(
      work: work, against: against, ratio: duel.ratio.shown(), aim: aim,
      note: "\(duel.first.quickest.shown(0)) ms, "
        + "\(duel.second.quickest.shown(0)) ms, the same bytes; \(held)")
  }

  private func sweep(_ tools: Tools, of grid: ArraySlice<String>) -> Command {
    Command(
      [tools.program("carecost"), "sweep"] + Self.start + Self.simpler
        + grid.flatMap { ["--vary", $0] })
  }
}

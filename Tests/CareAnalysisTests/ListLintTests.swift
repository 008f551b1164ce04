import CareModel
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

struct ServiceLintTests {
  private static func sample(_ services: [(name: String, minutes: Int?, price: String)])
    -> LintSample
  {
    var sample = LintSample()
    sample.services = services.enumerated().map { index, service in
      let minutes = service.minutes.map { "\"minutes\": \($0), " } ?? ""
      let id = index == 0 ? "a" : "s\(index)"
      return #"{"id": "\#(id)", "name": "\#(service.name)", \#(minutes)"price": \#(service.price)}"#
    }.joined(separator: ", ")
    return sample
  }

  @Test(arguments: [
    ("Massage, 60 min", "Massage, 90 min", true), ("Massage 60'", "MASSAGE - 90'", true),
    ("Massage 1 h", "Massage 1h30", true), ("Massage (60 minutes)", "Massage, 90 minutes", true),
    ("Massage, 1 heure", "Massage, 1 heure 30", true), ("Massage", "Massage 90", true),
    ("60 Minuten Massage", "90 Minuten Massage", true),
    ("Massage, 60 min", "Reiki, 90 min", false),
    ("Up to 15 miles, 60 min", "Up to 30 miles, 90 min", false),
    ("Massage, 4 hands, 60 min", "Massage, 2 hands, 90 min", false),
  ])
  func `a longer session of the same name is not cheaper`(
    short: String, long: String, isSame: Bool
  ) throws {
    let sample = Self.sample([(short, 60, "100"), (long, 90, "99")])
    #expect(try sample.found() == (isSame ? ["longer-cheaper services.s1.price"] : []))
    #expect(try Self.sample([(short, 60, "100"), (long, 90, "100")]).found().isEmpty)
    #expect(try Self.sample([(short, nil, "100"), (long, 90, "99")]).found().isEmpty)
    #expect(try Self.sample([(short, 60, "100"), (long, 90, #""on request""#)]).found().isEmpty)
  }

  /// The next cheapest is 110 an hour, so below 55.
  @Test(arguments: [("24", true), ("54.99", true), ("55", false), ("0", false)])
  func `a price below half of the next cheapest is a placeholder`(
    price: String, isFound: Bool
  ) throws {
    let sample = Self.sample([
      ("Osteopathy", 60, "110"), ("Massage", 60, price), ("Long", 90, "165"),
      ("Unknown", 60, #""on request""#), ("Timeless", nil, "1"),
    ])
    #expect(try sample.found() == (isFound ? ["placeholder-price services.s1.price"] : []))
  }
}

struct ChangeLintTests {
  private static func sample(_ changes: String, price: String = #""price": 450"#) -> LintSample {
    var sample = LintSample()
    sample.packages = #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, \#(price)}"#
    sample.changes = changes
    return sample
  }

  private static func change(_ day: String, _ set: String) -> String {
    #"{"from": "\#(day)", "set": {\#(set)}}"#
  }

  @Test func `a package that stays while its service moves is named with its discounts`() throws {
    let sample = Self.sample(Self.change("2027-01-01", #""services.a.price": 120"#))
    let warning = try #require(try sample.warnings().first)
    #expect(warning.path == "changes.1.set.services.a.price")
    #expect(
      try sample.message()
        == "On 1 January 2027 “A” goes from CHF 100.00 to CHF 120.00, but “X” stays at CHF 450.00: its discount goes from 10% to 25%."
    )
    #expect(try sample.words().fix(warning).contains("540.00 would keep the discount"))
  }

  @Test(arguments: [
    (#""services.a.price": 120, "packages.x.price": 540"#, #""price": 450"#),
    (#""services.a.price": 120, "packages.x.sessions": 4"#, #""price": 450"#),
    (#""services.a.price": 120"#, #""discount": "10%""#),
    (#""services.a.price": 120"#, #""payFor": 4"#),
    (#""services.a.price": 120"#, #""price": 450, "offered": {"to": "2026-12-31"}"#),
    (#""services.a.price": 120"#, #""price": 450, "offered": {"from": "2027-01-01"}"#),
    (#""services.a.minutes": 50"#, #""price": 450"#),
  ])
  func `a package that moves too, follows by rule, or is not on sale then, is not left behind`(
    set: String, terms: String
  ) throws {
    #expect(try Self.sample(Self.change("2027-01-01", set), price: terms).found().isEmpty)
  }

  @Test func `a price cut leaves a package behind just so, and may leave it without a saving`()
    throws
  {
    let sample = Self.sample(Self.change("2027-01-01", #""services.a.price": 90"#))
    #expect(
      try sample.found() == [
        "package-not-cheaper packages.x.price",
        "package-left-behind changes.1.set.services.a.price",
      ])
    let last = try #require(try sample.warnings().last)
    let message = try sample.words().message(last)
    #expect(message.hasSuffix("its discount goes from 10% to 0%."))
  }

  @Test func `where only some of what a package covers moves, that is said`() throws {
    var sample = Self.sample(Self.change("2027-01-01", #""services.a.price": 120"#))
    sample.services += #", {"id": "b", "name": "B", "minutes": 60, "price": 100}"#
    sample.packages = sample.packages.replacing(#"["a"]"#, with: #"["b", "a"]"#)
    #expect(try sample.message().hasSuffix("its discount on it goes from 10% to 25%."))
    sample.changes = Self.change(
      "2027-01-01", #""services.a.price": 120, "services.b.price": 120"#)
    #expect(
      try sample.message()
        == "On 1 January 2027 “A” goes from CHF 100.00 to CHF 120.00 (as does “B”), but “X” stays at CHF 450.00: its discount goes from 10% to 25%."
    )
  }

  @Test func `two changes of one day overlap where they set the same value, or part of it`() throws
  {
    let day = "2027-01-01"
    let moves = #""services.a.price": 120, "packages.x.price": 540"#
    let overlap = try Self.sample(
      Self.change(day, moves) + ", " + Self.change(day, #""services.a.price": 125"#)
    ).found().filter { $0.hasPrefix("changes-overlap") }
    #expect(overlap == ["changes-overlap changes.2.set.services.a.price"])
    var table = LintSample()
    table.concessions = #"{"id": "s", "name": "S", "prices": {"a": 90}}"#
    table.changes =
      Self.change(day, #""concessions.s.prices": {"a": 95}"#) + ", "
      + Self.change(day, #""concessions.s.prices.a": 96"#)
    #expect(try table.found() == ["changes-overlap changes.2.set.concessions.s.prices.a"])
    table.changes =
      Self.change("2027-01-02", #""concessions.s.prices": {"a": 95}"#) + ", "
      + Self.change(day, #""concessions.s.prices.a": 96"#)
    #expect(try table.found().isEmpty)
  }

  @Test(arguments: [
    ("100", true), ("100.00", true), ("101", false), (#""on request""#, false),
  ])
  func `a change to what is already so changes nothing`(value: String, isFound: Bool) throws {
    var sample = LintSample()
    sample.changes = Self.change("2027-01-01", #""services.a.price": \#(value)"#)
    let found = try sample.found()
    #expect(found == (isFound ? ["change-without-effect changes.1.set.services.a.price"] : []))
  }

  @Test func `a price that goes and comes back is two changes with an effect`() throws {
    var sample = LintSample()
    sample.changes =
      Self.change("2027-02-01", #""services.a.price": 100"#) + ", "
      + Self.change("2027-01-01", #""services.a.price": 90"#)
    #expect(try sample.found().isEmpty)
  }

  @Test func `a warning says on which days it holds, and stands where the value was set`() throws {
    var sample = LintSample()
    sample.packages = #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, "price": 450}"#
    sample.changes =
      Self.change("2027-01-01", #""packages.x.price": 500"#) + ", "
      + Self.change("2027-03-01", #""packages.x.price": 460"#)
    let warning = try #require(try sample.warnings().first)
    #expect(try sample.message().hasPrefix("From 1 January 2027 to 28 February 2027: “X” costs"))
    #expect(warning.place.description == "pricing.json:6:44")
    #expect(
      sample.text.split(separator: "\n")[5].dropFirst(43).hasPrefix(#""packages.x.price": 500"#))
  }
}

struct UseLintTests {
  @Test func `a list that means what it says has nothing to fix`() throws {
    let lint = try LintSample().lint()
    #expect(lint.warnings.isEmpty)
    #expect(lint.isClean)
  }

  @Test func `a case says where its figures come from`() throws {
    var sample = LintSample()
    sample.cases = #"{"id": "c", "name": "C", "sessions": 6}"#
    #expect(try sample.found() == ["no-source cases.c"])
  }

  @Test func `a case is of use to a plan that resolves, or takes its number of sessions`() throws {
    var sample = LintSample()
    sample.phases = #"{"service": "a", "every": "1 week"}"#
    #expect(try sample.found() == ["unused-case cases.c"])
    sample.phases = #"{"service": "a", "sessions": 4, "every": "1 week", "resolves": "30%"}"#
    #expect(try sample.found().isEmpty)
    sample.phases = #"{"service": "a", "sessions": "case", "every": "1 week"}"#
    #expect(try sample.found().isEmpty)
  }

  @Test func `a plan that says the same as another is of no use`() throws {
    var sample = LintSample()
    sample.plans = #", {"id": "q", "name": "Q", "phases": [\#(sample.phases)]}"#
    #expect(try sample.found() == ["unused-plan plans.q"])
    sample.plans = sample.plans.replacing("1 week", with: "2 weeks")
    #expect(try sample.found().isEmpty)
  }

  @Test(arguments: [
    ("packages", #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, "price": 450}"#),
    (
      "memberships",
      #"{"id": "m", "name": "M", "covers": ["a"], "fee": 80, "every": "1 month", "sessions": 1}"#
    ),
    ("concessions", #"{"id": "s", "name": "S", "prices": {"a": 90}}"#),
    ("changes", #"{"from": "2027-01-01", "set": {"services.a.price": 90}}"#),
  ])
  func `a plan whose price is always on request is of no use, unless something else pays`(
    part: String, item: String
  ) throws {
    var sample = LintSample()
    sample.services = #"{"id": "a", "name": "A", "minutes": 60, "price": "on request"}"#
    #expect(try sample.found() == ["unused-plan plans.p"])
    switch part {
    case "packages": sample.packages = item
    case "memberships": sample.memberships = item
    case "concessions": sample.concessions = item
    default: sample.changes = item
    }
    #expect(try sample.found().isEmpty)
  }

  @Test func `what is sold but in no plan is worth knowing, and no mistake`() throws {
    var sample = LintSample()
    sample.services +=
      #", {"id": "b", "name": "B", "price": 90}, {"id": "d", "name": "D", "price": 80}"#
    sample.packages = #"{"id": "x", "name": "X", "covers": ["d"], "sessions": 5, "price": 350}"#
    let lint = try sample.lint()
    #expect(
      lint.warnings.map { "\($0.kind.rawValue) \($0.path)" } == [
        "unused-service services.b", "unused-package packages.x",
      ])
    #expect(lint.isClean)
  }

  @Test func `a value given on the command line is found there`() throws {
    let setting = Override(path: "services.a.price", value: "\"on request\"", source: "--set it")
    let found = try LintSample().lint(settings: [setting]).warnings
    #expect(found.map(\.kind) == [.unusedPlan])
    let package = Override(
      path: "packages",
      value: #"[{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, "price": 500}]"#,
      source: "--set packages=…")
    let warning = try #require(try LintSample().lint(settings: [package]).warnings.first)
    #expect(warning.place == .option("--set packages=…"))
  }
}

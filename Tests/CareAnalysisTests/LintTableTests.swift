import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

/// Slips seen in use, each put into the shipped list by one value.
struct LintTableTests {
  private static func found(_ settings: (String, String)...) throws -> [String] {
    let located = try PriceListReader.locate(
      shippedBytes(), named: "pricing.json",
      settings: settings.map { Override(path: Path($0), value: $1, source: "--set") })
    return Lint(located).warnings.filter { !$0.kind.isRemark }
      .map { "\($0.kind.rawValue) \($0.path)" }
  }

  @Test func `the shipped list has nothing to fix`() throws {
    #expect(try Self.found().isEmpty)
  }

  @Test(arguments: [
    // A digit too many, and one too few: others come to 110, 115 and 135 an hour.
    (
      "services.relaxation.price", "1150",
      ["price-far-from-kind services.relaxation.price"]
    ),
    (
      "services.blended.price", "14", ["price-far-from-kind services.blended.price"]
    ),
    // A session costs 115.
    ("memberships.monthly.fee", "130", ["membership-not-cheaper memberships.monthly.fee"]),
    ("memberships.monthly.fee", "115", ["membership-not-cheaper memberships.monthly.fee"]),
    ("memberships.monthly.fee", "114.95", []),
    (
      "memberships.monthly.minimum", "60 years", ["membership-too-long memberships.monthly.minimum"]
    ),
    ("memberships.monthly.every", "6 years", ["membership-too-long memberships.monthly.every"]),
    ("memberships.monthly.minimum", "5 years", []),
    (
      "concessions.senior.prices.relaxation", "130",
      ["group-dearer concessions.senior.prices.relaxation"]
    ),
    (
      "concessions.senior.prices.relaxation", "0",
      ["group-free concessions.senior.prices.relaxation"]
    ),
    ("concessions.student.discount", "100%", ["group-free concessions.student.discount"]),
    ("from", "2027-06-01", ["change-day changes.1.from"]),
    ("from", "2006-12-31", ["change-day changes.1.from"]),
    (
      "plans.relaxation.phases.1.every", "1 day",
      ["plan-beyond-reach plans.relaxation.phases.1.every"]
    ),
    (
      "plans.relaxation.name", "Course, then relaxation",
      ["same-name plans.course-then-relaxation.name"]
    ),
    ("services.blended.name", "Relaxation massage", []),
    (
      "packages.relaxation-5.offered", #"{"to": "2026-08-31"}"#,
      ["offer-past packages.relaxation-5.offered.to"]
    ),
    ("packages.relaxation-5.offered", #"{"to": "2026-09-01"}"#, []),
  ])
  func `a slip is found, and nothing else`(
    path: String, value: String, expected: [String]
  ) throws {
    #expect(try Self.found((path, value)) == expected)
  }

  /// The course has an assessment and ten sessions a week apart, so it takes ten weeks.
  @Test func `a course that cannot end within the horizon says how far to look`() throws {
    let located = try PriceListReader.locate(
      shippedBytes(), named: "pricing.json",
      settings: [
        Override(path: "defaults.horizon", value: "2 months", source: "--set"),
        Override(path: "cases.low-back.sessions", value: "10", source: "--set"),
        Override(path: "defaults.case", value: "low-back", source: "--set"),
      ])
    let found = Lint(located).warnings.filter { $0.kind == .planBeyondReach }
    #expect(found.map(\.path).contains("plans.course"))
    #expect(found.allSatisfy { $0.remedy(in: located.list.currency)?.value == #""3 months""# })
  }

  @Test func `a fee and a group's price that stay behind are found`() throws {
    let change = #"[{"from": "2027-01-01", "set": {"services.relaxation.price": 125}}]"#
    #expect(
      try Self.found(("changes", change)) == [
        "price-left-behind changes.1.set.services.relaxation.price",
        "price-left-behind changes.1.set.services.relaxation.price",
      ])
    let whole =
      #"[{"from": "2027-01-01", "set": {"services.relaxation.price": 125, "memberships.monthly.fee": 108, "concessions.senior.prices.relaxation": 109}}]"#
    #expect(try Self.found(("changes", whole)).isEmpty)
  }

  @Test func `a change decades ahead is told`() throws {
    let change = #"[{"from": "2126-01-01", "set": {"extras.home.perVisit": 40}}]"#
    #expect(try Self.found(("changes", change)) == ["change-day changes.1.from"])
  }

  @Test func `the same sessions at two prices are told where the dearer is`() throws {
    var sample = LintSample()
    let pack = { (id: String, price: Int, more: String) in
      #"{"id": "\#(id)", "name": "\#(id)", "covers": ["a"], "sessions": 5, "price": \#(price)\#(more)}"#
    }
    sample.packages = pack("x", 450, "") + ", " + pack("y", 440, "")
    #expect(try sample.found() == ["twin-package packages.x.price"])
    #expect(
      try sample.message()
        == "“x” costs CHF 450.00 for 5 sessions, and “y” CHF 440.00 for 5 sessions of the same, to be used for as long: nobody has a reason to buy the former."
    )
    sample.packages = pack("x", 450, "") + ", " + pack("y", 450, "")
    #expect(try sample.found().isEmpty)
    sample.packages = pack("x", 450, "") + ", " + pack("y", 440, #", "valid": "6 months""#)
    #expect(try sample.found().isEmpty)
    sample.packages = pack("x", 450, "") + ", " + pack("y", 440, #", "limit": 1"#)
    #expect(try sample.found().isEmpty)
  }

  @Test func `a case whose relief days alone serve is of use`() throws {
    var sample = LintSample()
    sample.phases = #"{"service": "a", "every": "1 week"}"#
    sample.cases = #"{"id": "c", "name": "C", "sessions": 6, "reliefDays": 5, "source": "S"}"#
    #expect(try sample.found().isEmpty)
  }

  /// Yoga at 25 an hour beside massages at 110, with ten classes for 220.
  @Test func `a cheap class with a package at a fitting price is meant`() throws {
    var sample = LintSample()
    sample.services += #", {"id": "yoga", "name": "Yoga", "minutes": 60, "price": 25}"#
    #expect(try sample.found() == ["placeholder-price services.yoga.price"])
    sample.packages =
      #"{"id": "ten", "name": "Ten", "covers": ["yoga"], "sessions": 10, "price": 220}"#
    #expect(try sample.found().isEmpty)
    sample.packages = sample.packages.replacing("220", with: "950")
    #expect(
      try sample.found() == [
        "placeholder-price services.yoga.price", "package-not-cheaper packages.ten.price",
      ])
  }

  /// A sixth of 20 × 60 is 200, which is 16.66…%.
  @Test func `a claim rounded down is true`() throws {
    var sample = LintSample()
    sample.services = sample.services.replacing("100", with: "60")
    sample.packages =
      #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 20, "price": 1000, "claims": "16.6%"}"#
    #expect(try sample.found().isEmpty)
    sample.packages = sample.packages.replacing("16.6%", with: "17%")
    #expect(try sample.found() == ["claim-differs packages.x.claims"])
  }
}

/// Remedies that are values are tried on the check itself.
struct LintRemedyTests {
  /// One slip in a list without any: what makes it, and which warning it makes.
  private static func slip(
    _ dice: inout SeededGenerator
  ) -> (settings: [Override], kind: Warning.Kind) {
    let set = { (path: String, value: String) in
      Override(path: Path(path), value: value, source: "--set")
    }
    let pack = { (id: String, sessions: Int, price: Int, more: String) in
      #"{"id": "\#(id)", "name": "\#(id)", "covers": ["a"], "sessions": \#(sessions), "price": \#(price)\#(more)}"#
    }
    switch dice.int(0...5) {
    case 0:
      let price = dice.int(460...480)
      return (
        [set("packages", "[\(pack("x", 5, 450, "")), \(pack("y", 10, price * 2, ""))]")],
        .biggerDearer
      )
    case 1:
      let price = dice.int(101...190)
      return ([set("concessions.s.prices.a", "\(price)")], .groupDearer)
    case 2:
      let price = dice.int(300...480)
      let claim = #", "claims": "50%""#
      return ([set("packages", "[\(pack("x", 5, price, claim))]")], .claimDiffers)
    case 3:
      let weeks = dice.int(2...8)
      return (
        [set("packages", "[\(pack("x", 10, 900, #", "valid": "\#(weeks) weeks""#))]")],
        .cannotBeUsedUp
      )
    case 4:
      let price = dice.int(105...140)
      return (
        [
          set("packages", "[\(pack("x", 5, 450, ""))]"),
          set(
            "changes",
            #"[{"from": "2027-01-01", "set": {"services.a.price": \#(price), "concessions.s.prices.a": \#(price - 10)}}]"#
          ),
        ], .packageLeftBehind
      )
    default:
      let months = dice.int(1...3)
      return (
        [
          set(
            "defaults",
            #"{"horizon": "\#(months) months", "plans": ["p"], "against": "p"}"#),
          set("cases.c.sessions", "\(dice.int(15...40))"),
        ], .planBeyondReach
      )
    }
  }

  private static func sample() -> LintSample {
    var sample = LintSample()
    sample.concessions = #"{"id": "s", "name": "S", "prices": {"a": 90}}"#
    return sample
  }

  @Test func `a remedy removes what was found, and makes nothing else look wrong`() throws {
    var dice = SeededGenerator(seed: 20_261_127)
    let francs = try #require(Currency("CHF"))
    var kinds: Set<Warning.Kind> = []
    for _ in 0..<(Cases.areAll ? 600 : 120) {
      let (settings, kind) = Self.slip(&dice)
      let warnings = try Self.sample().lint(settings: settings).warnings
      #expect(warnings.map(\.kind) == [kind])
      let remedy = try #require(warnings.first?.remedy(in: francs))
      #expect(try Self.sample().lint(settings: settings + [remedy]).warnings.isEmpty)
      kinds.insert(kind)
    }
    #expect(kinds.count == 6)
  }
}

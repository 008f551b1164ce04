import CareModel
import Testing

@testable import CareAnalysis
@testable import CareReports

/// Insurances that pay nothing, and rules of theirs that cannot apply; service A is 60 minutes for 100.
struct InsuranceLintTests {
  private static func sample(_ rules: String, packages: String = "") -> LintSample {
    var sample = LintSample()
    sample.more =
      #""insurances": [{"id": "i", "name": "I", "covers": ["a"], "source": "S"\#(rules)}],"#
    sample.packages = packages
    return sample
  }

  private func remarks(_ sample: LintSample) throws -> [String] {
    try sample.lint().warnings.filter(\.kind.isRemark).map { "\($0.kind.rawValue) \($0.path)" }
  }

  @Test(arguments: [
    "", #", "share": "75%", "eligible": {"perSession": 99.95}"#, #", "eligible": {"perHour": 99}"#,
    #", "share": "50%", "refund": {"perSession": 49.95}"#, #", "refund": {"perHour": 99}"#,
    #", "refund": {"perYear": 199}, "sessions": 2"#, #", "excess": 199, "sessions": 2"#,
    #", "excess": 5000"#,
  ])
  func `rules that make a difference to some session are fine`(rules: String) throws {
    let sample = Self.sample(rules)
    #expect(try sample.found().isEmpty)
    #expect(try remarks(sample).isEmpty)
  }

  @Test(arguments: [
    (#", "eligible": {"perSession": 100}"#, "eligible.perSession"),
    (#", "eligible": {"perHour": 100}"#, "eligible.perHour"),
    (#", "eligible": {"perSession": 80, "perHour": 110}"#, "eligible.perHour"),
    (#", "share": "50%", "refund": {"perSession": 50}"#, "refund.perSession"),
    (#", "eligible": {"perSession": 60}, "refund": {"perHour": 60}"#, "refund.perHour"),
    (#", "refund": {"perSession": 80, "perYear": 160}, "sessions": 2"#, "refund.perYear"),
  ])
  func `a cap that nothing comes up to is worth knowing`(rules: String, path: String) throws {
    let sample = Self.sample(rules)
    #expect(try sample.found().isEmpty)
    #expect(try remarks(sample) == ["idle-insurance-rule insurances.i.\(path)"])
  }

  /// A session of a package may count for more than one paid singly: 3 for 330.
  @Test func `what sessions of packages count for is looked at, unless they do not count`() throws {
    let dear =
      #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 3, "price": 330, "limit": 1}"#
    let cap = #", "eligible": {"perSession": 105}"#
    #expect(try remarks(Self.sample(cap, packages: dear)).isEmpty)
    #expect(
      try remarks(Self.sample(cap + #", "prepaid": "none""#, packages: dear))
        == ["idle-insurance-rule insurances.i.eligible.perSession"])
  }

  @Test func `where a price is on request nothing can be told`() throws {
    var sample = Self.sample(#", "eligible": {"perSession": 500}"#)
    sample.services += #", {"id": "b", "name": "B", "minutes": 60, "price": "on request"}"#
    sample.more = sample.more.replacing(#"["a"]"#, with: #"["a", "b"]"#)
    #expect(try !remarks(sample).contains { $0.hasPrefix("idle") })
  }

  @Test(arguments: [
    #", "share": "0%""#, #", "refund": {"perSession": 0}"#, #", "refund": {"perYear": 0}"#,
    #", "eligible": {"perHour": 0}"#, #", "excess": 200, "sessions": 2"#,
  ])
  func `an insurance that never pays anything back looks wrong`(rules: String) throws {
    let sample = Self.sample(rules)
    #expect(try sample.found() == ["insurance-pays-nothing insurances.i"])
    #expect(try sample.message() == "By its rules “I” never pays anything back.")
  }
}

/// Prices of groups and members held against the ordinary ones: A is 100, X is five for 450.
struct ReducedPriceLintTests {
  private static func sample(group: String = "", member: String = "") -> LintSample {
    var sample = LintSample()
    sample.packages = #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, "price": 450}"#
    if !group.isEmpty {
      sample.concessions = #"{"id": "g", "name": "G", "prices": {\#(group)}}"#
    }
    if !member.isEmpty {
      sample.memberships =
        #"{"id": "m", "name": "M", "covers": ["a"], "fee": 80, "every": "1 month", "sessions": 1, "prices": {\#(member)}}"#
    }
    return sample
  }

  @Test(arguments: [
    (#""a": 100.05"#, "a"), (#""x": 450.05"#, "x"),
  ])
  func `a group that would pay more than others looks wrong`(prices: String, item: String) throws {
    #expect(
      try Self.sample(group: prices).found() == ["group-dearer concessions.g.prices.\(item)"])
  }

  @Test func `so does a member's price above the single one`() throws {
    let sample = Self.sample(member: #""a": 120"#)
    #expect(try sample.found() == ["member-dearer memberships.m.prices.a"])
    #expect(
      try sample.message()
        == "“A” costs CHF 120.00 for members of “M”, more than the ordinary CHF 100.00: nobody pays it."
    )
  }

  @Test(arguments: [("100%", true), ("99.9%", false)])
  func `a group that pays nothing looks wrong`(discount: String, isFound: Bool) throws {
    var sample = LintSample()
    sample.concessions = #"{"id": "g", "name": "G", "discount": "\#(discount)"}"#
    #expect(try sample.found() == (isFound ? ["group-free concessions.g.discount"] : []))
  }

  @Test func `of what costs nothing no package can be cheaper, so none is asked for`() throws {
    var sample = LintSample()
    sample.services = #"{"id": "a", "name": "A", "minutes": 60, "price": 0}"#
    sample.packages = #"{"id": "x", "name": "X", "covers": ["a"], "sessions": 5, "price": 10}"#
    let warning = try #require(try sample.warnings().first { $0.kind == .packageNotCheaper })
    #expect(warning.fix == .removeFree)
  }

  @Test(arguments: [
    (#""a": 100, "x": 450"#, ""), (#""a": "on request""#, ""), ("", #""a": 100"#),
  ])
  func `equal prices, and unknown ones, are fine`(group: String, member: String) throws {
    #expect(try Self.sample(group: group, member: member).found().isEmpty)
  }

  @Test func `what the check tells to do, the check accepts`() throws {
    let warning = try #require(try Self.sample(group: #""a": 130"#).warnings().first)
    guard case .costAtMostOrLeaveOut(let most) = warning.fix else {
      Issue.record("no price is told")
      return
    }
    #expect(most.minor == 100_00)
    #expect(try Self.sample(group: #""a": 100"#).found().isEmpty)
  }

  /// Dearer only from the day on which the ordinary price falls.
  @Test func `it holds from the day on which the ordinary price falls`() throws {
    var sample = Self.sample(group: #""a": 95"#)
    sample.packages = ""
    sample.changes = #"{"from": "2027-01-01", "set": {"services.a.price": 90}}"#
    let warning = try #require(try sample.warnings().first { $0.kind == .groupDearer })
    #expect(warning.from?.description == "2027-01-01")
  }
}

struct MissingTextLintTests {
  @Test func `a text that lacks a language is worth knowing`() throws {
    var sample = LintSample()
    sample.services =
      #"{"id": "a", "name": {"en": "A", "fr": "Â"}, "minutes": 60, "price": 100, "description": {"fr": "D"}}"#
    let warnings = try sample.lint().warnings.filter { $0.kind == .missingText }
    #expect(
      warnings.map(\.path) == [
        "practice", "services.a.description", "plans.p.name", "cases.c.name", "cases.c.source",
      ])
    let words = try sample.words()
    #expect(words.message(warnings[0]) == "Missing in French: practice.")
    #expect(words.message(warnings[1]) == "Missing in English: services.a.description.")
    #expect(try sample.lint().isClean)
  }
}

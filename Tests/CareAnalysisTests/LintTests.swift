import CareModel
import Foundation
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

/// A list without a fault, some members of which are replaced.
struct LintSample {
  var services = #"{"id": "a", "name": "A", "minutes": 60, "price": 100}"#
  var packages = ""
  var memberships = ""
  var concessions = ""
  var changes = ""
  var phases = #"{"service": "a", "sessions": "case", "every": "1 week", "resolves": true}"#
  var plans = ""
  var cases = #"{"id": "c", "name": "C", "sessions": 6, "source": "S"}"#
  var more = ""

  var text: String {
    """
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", \(more)
    "services": [\(services)],
    "packages": [\(packages)],
    "memberships": [\(memberships)],
    "concessions": [\(concessions)],
    "changes": [\(changes)],
    "plans": [{"id": "p", "name": "Plan", "phases": [\(phases)]}\(plans)],
    "cases": [\(cases)]}
    """
  }

  private func located(_ settings: [Override]) throws -> LocatedPriceList {
    try PriceListReader.locate(Array(text.utf8), named: "pricing.json", settings: settings)
  }

  func lint(settings: [Override] = []) throws -> Lint { Lint(try located(settings)) }

  /// How its warnings are told.
  func words(_ locale: String = "en_CH") throws -> LintWords {
    let list = try located([]).list
    return LintWords(
      phrases: Phrases(style: LocaleStyle(locale, currency: list.currency), list: list))
  }

  /// The warnings, remarks left out.
  func warnings() throws -> [Warning] { try lint().warnings.filter { !$0.kind.isRemark } }

  /// Kinds and paths of the warnings, remarks left out.
  func found() throws -> [String] { try warnings().map { "\($0.kind.rawValue) \($0.path)" } }

  /// The only message, with plain spaces.
  func message(_ locale: String = "en_CH") throws -> String {
    let warnings = try warnings()
    #expect(warnings.count == 1)
    return try (warnings.first.map { try words(locale).message($0) } ?? "")
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}

struct PackageLintTests {
  private static func sample(_ packages: String, price: String = "100") -> LintSample {
    var sample = LintSample()
    sample.services = #"{"id": "a", "name": "A", "minutes": 60, "price": \#(price)}"#
    sample.packages = packages
    return sample
  }

  private static func pack(_ id: String, _ sessions: Int, _ terms: String) -> String {
    #"{"id": "\#(id)", "name": "Pack \#(id)", "covers": ["a"], "sessions": \#(sessions), \#(terms)}"#
  }

  @Test(arguments: [
    (#""price": 499"#, [String]()), (#""price": 500"#, ["package-not-cheaper packages.x.price"]),
    (#""price": 501"#, ["package-not-cheaper packages.x.price"]),
    (#""discount": "0.2%""#, []), (#""payFor": 4"#, []),
    (#""discount": "0%""#, ["package-not-cheaper packages.x.discount"]),
    (#""payFor": 5"#, ["package-not-cheaper packages.x.payFor"]),
    (#""price": "on request""#, []),
  ])
  func `a package must cost less than its sessions singly`(terms: String, found: [String]) throws {
    #expect(try Self.sample(Self.pack("x", 5, terms)).found() == found)
  }

  @Test func `a package that is dearer says by how much`() throws {
    #expect(
      try Self.sample(Self.pack("x", 5, #""price": 510"#)).message()
        == "“Pack x” costs CHF 510.00, CHF 10.00 more than its sessions cost singly (5 × CHF 100.00 = CHF 500.00)."
    )
  }

  @Test func `what saves on the dearest of its services saves something`() throws {
    var sample = Self.sample(
      #"{"id": "x", "name": "X", "covers": ["a", "b"], "sessions": 5, "price": 550}"#)
    sample.services += #", {"id": "b", "name": "B", "minutes": 60, "price": 120}"#
    #expect(try sample.found().isEmpty)
    sample.packages = sample.packages.replacing("550", with: "600")
    #expect(
      try sample.message()
        == "“X” costs CHF 600.00, just what its sessions cost singly (5 × CHF 120.00, the dearest that it covers): it saves nothing."
    )
    sample.services = sample.services.replacing("120", with: #""on request""#)
    #expect(try sample.found().isEmpty)
  }

  @Test func `ten for nine cost as much as nine, and that is no mistake`() throws {
    #expect(try Self.sample(Self.pack("x", 10, #""payFor": 9"#)).found().isEmpty)
    #expect(try Self.sample(Self.pack("x", 10, #""payFor": 6"#)).found().isEmpty)
  }

  @Test(arguments: [
    (5, 200, true), (5, 201, false), (6, 300, true), (6, 301, false), (2, 100, true),
    (2, 101, false), (10, 0, true),
  ])
  func `a package is suspect when half of its sessions cost as much singly`(
    sessions: Int, price: Int, isFound: Bool
  ) throws {
    let found = try Self.sample(Self.pack("x", sessions, "\"price\": \(price)")).found()
    #expect(found == (isFound ? ["fewer-cost-as-much packages.x.price"] : []))
  }

  @Test func `a bigger package is not dearer per session`() throws {
    let five = Self.pack("five", 5, #""price": 450"#)
    for (price, isFound) in [(900, false), (901, true)] {
      let ten = Self.pack("ten", 10, "\"price\": \(price)")
      let found = try Self.sample("\(ten), \(five)").found()
      #expect(found == (isFound ? ["bigger-dearer packages.ten.price"] : []))
    }
  }

  /// 14.51 at 10 % off: five are 65.295, rounded to 65.30; three are 39.177, rounded to 39.18, more
  /// a session; six are 78.354, rounded to 78.35.
  @Test func `equal discounts do not differ by their rounding`() throws {
    let packs = [3, 5, 6, 7, 9, 11].map { Self.pack("p\($0)", $0, #""discount": "10%""#) }
    #expect(try Self.sample(packs.joined(separator: ", "), price: "14.51").found().isEmpty)
  }

  @Test(arguments: [
    // More time for each session, or a first offer only, is a reason.
    (#""price": 460, "valid": "1 year""#, #""price": 450, "valid": "1 month""#, false),
    (#""price": 910, "valid": "1 year""#, #""price": 450, "valid": "6 months""#, true),
    (#""price": 910"#, #""price": 450, "valid": "6 months""#, false),
    (#""price": 910"#, #""price": 450, "limit": 1"#, false),
    (#""price": 910"#, #""price": 450, "limit": 2"#, true),
    (#""price": 910"#, #""price": 450, "offered": {"to": "2027-01-31"}"#, true),
    (
      #""price": 910, "offered": {"from": "2027-02-01"}"#,
      #""price": 450, "offered": {"to": "2027-01-31"}"#, false
    ),
  ])
  func `packages are held against each other only where one can replace the other`(
    ten: String, five: String, isFound: Bool
  ) throws {
    var sample = Self.sample("\(Self.pack("ten", 10, ten)), \(Self.pack("five", 5, five))")
    sample.phases = #"{"service": "a", "sessions": "case", "every": "1 day", "resolves": true}"#
    let found = try sample.found().filter { $0.hasPrefix("bigger-dearer") }
    #expect(found.isEmpty == !isFound)
  }

  @Test func `a smaller package that costs as much as a bigger one has no reason`() throws {
    let six = Self.pack("six", 6, #""price": 540"#)
    let seven = Self.pack("seven", 7, #""price": 540"#)
    #expect(
      try Self.sample("\(six), \(seven)").message()
        == "“Pack seven” costs no more (CHF 540.00 for 7 sessions) than “Pack six” (CHF 540.00 for 6 sessions): nobody has a reason to buy the smaller one."
    )
    let offer = Self.pack("seven", 7, #""price": 540, "limit": 1"#)
    #expect(try Self.sample("\(six), \(offer)").found().isEmpty)
    let dearer = Self.pack("seven", 7, #""price": 541"#)
    #expect(try Self.sample("\(six), \(dearer)").found().isEmpty)
  }

  /// 3 × 140: 15 % off is 357, 10 % off is 378; 375 is 10.71 % off, which nobody may call 11 %.
  ///
  /// 20 × 140 is 2800: 2334 is 16.64 % off.
  @Test(arguments: [
    (3, 357, "15%", false), (3, 355, "15%", false), (3, 358, "15%", true),
    (3, 375, "10%", false), (3, 375, "9%", true), (3, 375, "11%", true), (3, 378, "10%", false),
    (3, 376, "10%", false),
    (3, 375, "10.7%", false), (20, 2334, "16.6%", false), (20, 2334, "16.5%", true),
    (6, 715, "15%", true), (6, 714, "15%", false),
    (3, 379, "9.8%", true), (3, 378, "0%", true),
  ])
  func `an advertised discount is given, and is not better than it says`(
    sessions: Int, price: Int, claim: String, isFound: Bool
  ) throws {
    let pack = Self.pack("x", sessions, #""price": \#(price), "claims": "\#(claim)""#)
    let found = try Self.sample(pack, price: "140").found()
    #expect(found == (isFound ? ["claim-differs packages.x.claims"] : []))
  }

  /// From the first visit: on 1 week, 10 sessions take 63 days; on 1 month, 7 take 6 months.
  @Test(arguments: [
    ("1 week", 10, "63 days", nil), ("1 week", 10, "62 days", "1 week"),
    ("1 week", 10, "2 months", "1 week"), ("1 month", 7, "6 months", nil),
    ("1 month", 8, "6 months", "1 month"), ("2 months", 2, "59 days", nil),
    ("2 months", 2, "58 days", "2 months"), ("1 year", 2, "366 days", nil),
  ])
  func `a package can be used up at some plan's rhythm`(
    every: String, sessions: Int, valid: String, tooSlow: String?
  ) throws {
    var sample = Self.sample(
      Self.pack("x", sessions, #""discount": "10%", "valid": "\#(valid)""#))
    sample.phases = #"{"service": "a", "sessions": "case", "every": "\#(every)", "resolves": true}"#
    sample.more = #""defaults": {"horizon": "10 years"},"#
    #expect(
      try sample.found() == (tooSlow == nil ? [] : ["cannot-be-used-up packages.x.valid"]))
  }

  @Test func `a season breaks a rhythm off, and one session has none`() throws {
    var sample = Self.sample(Self.pack("x", 4, #""discount": "10%", "valid": "6 months""#))
    sample.phases =
      #"{"service": "a", "every": "1 month", "season": {"from": "12-01", "to": "02-15"}}"#
    sample.cases = ""
    #expect(
      try sample.message()
        == "“Pack x” has 4 sessions, valid 6 months: at the quickest rhythm of a plan, every month (“Plan”), only 3 can be used."
    )
    sample.phases = #"{"service": "a", "sessions": 1}"#
    #expect(try sample.found().isEmpty)
  }

  /// 5 × 14.51 is 72.55; 5 × 72.53 is 362.65; 3 × 72.53 is 217.59, rounded to 217.60.
  @Test func `rounding may not lift a price above the full one`() throws {
    var sample = Self.sample(Self.pack("x", 3, #""discount": "0%""#), price: "72.53")
    sample.more = #""roundTo": 0.05,"#
    #expect(try sample.found() == ["rounding-raises packages.x.discount"])
    sample.packages = ""
    sample.concessions = #"{"id": "s", "name": "S", "discount": "0%"}"#
    #expect(
      try sample.message()
        == "For “S”, “A” at CHF 72.53 is rounded to CHF 72.55, more than the full price.")
    sample.concessions = #"{"id": "s", "name": "S", "discount": "1%"}"#
    #expect(try sample.found().isEmpty)
  }

  /// 115 less 10 % is 103.50, less than half of 250; 3 × 115 less 10 % is 310.50, more than half of it.
  @Test func `a price that is rounded to nothing is told`() throws {
    var sample = Self.sample("", price: "115")
    sample.more = #""roundTo": 250,"#
    sample.concessions = #"{"id": "s", "name": "S", "discount": "10%"}"#
    #expect(try sample.found() == ["rounded-to-nothing concessions.s.discount"])
    #expect(
      try sample.message() == "For “S”, “A” comes to CHF 103.50, which is rounded to nothing.")
    sample.more = #""roundTo": 207,"#
    #expect(try sample.found() == ["rounding-raises concessions.s.discount"])
    sample.concessions = ""
    sample.packages = Self.pack("x", 3, #""discount": "10%""#)
    sample.more = #""roundTo": 1000,"#
    #expect(
      try sample.message() == "“Pack x” comes to CHF 310.50, which is rounded to nothing.")
    sample.more = #""roundTo": 0.05,"#
    #expect(try sample.found().isEmpty)
  }

  /// 115 and 8 % are 124.20.
  @Test func `what tax is added to, and members get less for, may be rounded to nothing, too`()
    throws
  {
    var sample = Self.sample("", price: "115")
    sample.more = #""roundTo": 250, "tax": {"percent": "8%", "included": false},"#
    #expect(try sample.found() == ["rounded-to-nothing services.a.price"])
    #expect(try sample.message() == "“A” comes to CHF 124.20, which is rounded to nothing.")
    sample.more = #""roundTo": 250,"#
    sample.memberships =
      #"{"id": "m", "name": "M", "covers": ["a"], "fee": 100, "every": "1 month", "sessions": 1, "discount": "20%"}"#
    #expect(try sample.found() == ["rounded-to-nothing memberships.m.discount"])
    #expect(
      try sample.message()
        == "For members of “M”, “A” comes to CHF 92.00, which is rounded to nothing.")
  }

  @Test(arguments: [
    ("de_CH", "Für «S» käme «A» auf CHF 103.50, und das wird auf null gerundet."),
    ("fr_CH", "Pour « S », « A » revient à 103.50 CHF, ce qui est arrondi à zéro."),
    ("it_CH", "Per «S», «A» viene CHF 103.50, che si arrotonda a zero."),
  ])
  func `that a price is rounded to nothing is told in other languages`(
    locale: String, told: String
  ) throws {
    var sample = Self.sample("", price: "115")
    sample.more = #""roundTo": 250,"#
    sample.concessions = #"{"id": "s", "name": "S", "discount": "10%"}"#
    #expect(try sample.message(locale) == told)
  }

  @Test func `a group's own package price is held against its own singles`() throws {
    var sample = Self.sample(Self.pack("x", 5, #""price": 450"#))
    for (group, isFound) in [(#"{"a": 80, "x": 400}"#, true), (#"{"a": 80, "x": 399}"#, false)] {
      sample.concessions = #"{"id": "s", "name": "S", "prices": \#(group)}"#
      let found = try sample.found()
      #expect(found == (isFound ? ["package-not-cheaper concessions.s.prices.x"] : []))
    }
    // A group whose singles cost less than a session of the package simply has no use for it.
    sample.concessions = #"{"id": "s", "name": "S", "discount": "50%"}"#
    #expect(try sample.found().isEmpty)
  }
}

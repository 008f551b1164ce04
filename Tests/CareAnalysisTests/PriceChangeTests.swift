import CareReports
import PriceListFormat
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel

/// A service of an hour at 100, a package of five of it at 450, another service at 92; each plan is
/// five visits in 35 days.
private let prices = #"""
  "services": [{"id": "a", "name": "A", "minutes": 60, "price": 100},
               {"id": "b", "name": "B", "minutes": 90, "price": 92}],
  "packages": [{"id": "five", "name": "Five", "covers": ["a"], "sessions": 5, "price": 450},
               {"id": "two", "name": "Two", "covers": ["a"], "sessions": 2, "discount": "5%"},
               {"id": "old", "name": "Old", "covers": ["a"], "sessions": 5, "price": 490,
                "offered": {"to": "2026-12-31"}}],
  "memberships": [{"id": "m", "name": "M", "covers": ["b"], "fee": 200, "every": "1 month",
                   "sessions": 2, "prices": {"b": 91}}],
  "concessions": [{"id": "c", "name": "C", "prices": {"a": 90, "five": 400}},
                  {"id": "d", "name": "D", "discount": "10%"}],
  "plans": [{"id": "weekly-a", "name": "A", "phases": [{"service": "a", "every": "1 week"}]},
            {"id": "weekly-b", "name": "B", "phases": [{"service": "b", "every": "1 week"}]}]
  """#

private func list(_ settings: [(String, String)] = []) throws -> PriceList {
  let text = #"{"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", \#(prices)}"#
  return try PriceListReader.read(
    Array(text.utf8), named: "pricing.json",
    settings: settings.map { Override(path: Path($0.0), value: $0.1, source: $0.0) })
}

private func change(
  _ after: [(String, String)], before: [(String, String)] = [], complaints: [ID] = []
) throws -> PriceChange {
  let start = try #require(Day("2027-01-01"))
  let lists = Change(before: try list(before), after: try list(before + after))
  let questions = lists.map { list in
    var question = Question(defaultsOf: list, start: start)
    question.horizon = Horizon(from: start, length: Interval(days: 35))
    return question
  }
  return try PriceChange(
    lists, questions: questions, complaints: complaints,
    plans: lists.before.plans.map(\.id))
}

private func id(_ text: String) throws -> ID { try #require(ID(text)) }

private func francs(_ amount: Int) -> Amount { Amount(minor: amount * 100) }

struct PriceChangeTests {
  @Test func `a lower single price makes the package not worth while, and costs less`() throws {
    let change = try change([("services.a.price", "85")])
    let (a, b) = (change.costs[0], change.costs[1])
    // Five for 450; then two pairs at 5 % off 170, which is 161.50, and a single at 85.
    #expect(a.costs == Change(before: francs(450), after: francs(408)))
    #expect(a.costs?.difference == francs(-42))
    // 42 of 450 is 9.3333… %.
    #expect(a.costs?.growth?.rounded(decimals: 6) == -93333)
    // Five at 92: the membership would take two months of 200, and a single at 91.
    #expect(b.costs == Change(before: francs(460), after: francs(460)))
    let before = try #require(a.mixes.before)
    #expect(before.packages == [.init(package: try id("five"), count: 1)])
    #expect(before.membership == nil)
    let after = try #require(a.mixes.after)
    #expect(after.packages == [.init(package: try id("two"), count: 2)])
    let switching = Switch.wayToPay(
      complaint: nil, plan: try id("weekly-a"), Change(before: before, after: after),
      // Who bought five again would pay 450.
      gain: francs(42))
    #expect(change.switches == [switching])
  }

  @Test func `the cheaper plan is another where the other one becomes dearer`() throws {
    let change = try change([("packages.five.price", "470")])
    // Five for 470, two pairs at 95 and a single make 480, B stays at 460.
    #expect(change.costs[0].costs == Change(before: francs(450), after: francs(470)))
    let (a, b) = (try id("weekly-a"), try id("weekly-b"))
    #expect(
      change.switches == [
        .cheapestPlan(complaint: nil, Change(before: [a], after: [b]), gain: francs(10))
      ])
    let tie = try self.tie()
    #expect(
      tie.switches == [
        .cheapestPlan(complaint: nil, Change(before: [a], after: [a, b]), gain: .zero)
      ])
  }

  private func tie() throws -> PriceChange { try change([("packages.five.price", "460")]) }

  @Test func `a cost from nothing has no share, and to nothing has lost all of it`() throws {
    let free = try change([("services.b.price", "0")])
    #expect(free.costs[1].costs?.growth?.rounded(decimals: 2) == -100)
    let new = try change([("services.b.price", "92")], before: [("services.b.price", "0")])
    #expect(new.costs[1].costs?.difference == francs(460))
    #expect(new.costs[1].costs?.growth == nil)
  }

  @Test func `what a price on request makes unknown is no reason to tell nothing`() throws {
    let change = try change([
      ("services.b.price", "\"on request\""), ("memberships.m.fee", "\"on request\""),
    ])
    #expect(change.costs[0].costs?.isNone == true)
    #expect(change.costs[1].costs == nil)
    #expect(change.switches.isEmpty)
    #expect(change.moves.map(\.price.after) == [.onRequest, .onRequest])
  }

  @Test func `a dated change moves a price from its day, and up to the next change`() throws {
    let before = [
      ("changes", #"[{"from": "2027-01-20", "set": {"services.a.price": 110}}]"#)
    ]
    // The base price is overtaken by the list's own change.
    let change = try change([("services.a.price", "120")], before: before)
    let day = try #require(Day("2027-01-20"))
    let packages = change.moves.map(\.item)
    #expect(packages == [.service(try id("a")), .package(try id("two"))])
    #expect(change.moves.map(\.from) == [nil, nil])
    #expect(change.moves.map(\.until) == [day, day])
    // Two at 5 % off: 190, then 228.
    #expect(
      change.moves[1].price
        == Change(before: .amount(francs(190)), after: .amount(francs(228))))
  }
}

struct ForgottenTests {
  private func facts(_ forgotten: [Forgotten]) -> [String] {
    forgotten.map { one in
      let shares = one.discount.map { $0.map { String($0.rounded(decimals: 4)) } ?? "-" }
      return "\(one.price.after.minor) \(one.sessions) \(shares.before) \(shares.after)"
    }
  }

  @Test func `packages, fees and listed prices that stay are named with what they take off`() throws
  {
    let a = try change([("services.a.price", "120")]).forgotten
    let (five, c) = (try id("five"), try id("c"))
    // Derived packages and discounts move by themselves; an expired offer interests nobody.
    #expect(
      a.map(\.item) == [
        .package(five), .concession(c, service: try id("a")), .concessionPackage(c, package: five),
      ])
    // 450 of 500, and of 600; 90 of 100, and of 120; 400 of 500, and of 600.
    #expect(facts(a) == ["45000 5 1000 2500", "9000 1 1000 2500", "40000 5 2000 3333"])
    let b = try change([("services.b.price", "80")]).forgotten
    let m = try id("m")
    #expect(b.map(\.item) == [.fee(m), .member(m, service: try id("b"))])
    // 200 of 184 is 8.6957 % dearer, of 160 a quarter dearer; 91 of 92 takes 1.0870 % off, of 80 it
    // adds 13.75 %.
    #expect(facts(b) == ["20000 2 -870 -2500", "9100 1 109 -1375"])
  }

  @Test func `what moves along is not forgotten`() throws {
    let forgotten = try change([
      ("services.a.price", "120"), ("packages.five.price", "540"),
      ("concessions.c.prices.a", "108"), ("concessions.c.prices.five", "480"),
    ]).forgotten
    #expect(forgotten.isEmpty)
  }

  /// Of 5 × 120, 451 is 24.8 % off, where 450 of 5 × 100 was 10 %; 540 keeps that.
  @Test func `what moves by far too little is forgotten, too`() throws {
    let forgotten = try change([("services.a.price", "120"), ("packages.five.price", "451")])
      .forgotten.filter { $0.item == .package(try id("five")) }
    #expect(facts(forgotten) == ["45100 5 1000 2483"])
    #expect(forgotten.first?.keepingDiscount == francs(540))
    let near = try change([("services.a.price", "120"), ("packages.five.price", "515")])
      .forgotten.filter { $0.item == .package(try id("five")) }
    #expect(near.isEmpty)
  }

  @Test func `what was on request has no discount`() throws {
    let forgotten = try change(
      [("services.a.price", "100")], before: [("services.a.price", "\"on request\"")]
    ).forgotten
    #expect(facts(forgotten.prefix(1).map { $0 }) == ["45000 5 - 1000"])
  }

  @Test func `a price is forgotten from the day on which the service moves`() throws {
    let forgotten = try change([
      ("changes", #"[{"from": "2027-02-01", "set": {"services.a.price": 125}}]"#)
    ]).forgotten
    #expect(forgotten.allSatisfy { $0.from == Day("2027-02-01") })
    // 450 of 500, and of 625.
    #expect(facts(forgotten).first == "45000 5 1000 2800")
  }
}

struct PriceChangeLawsTests {
  /// A random list, the same list with its first price moved, and a question about both.
  private func change(
    seed: UInt64, to price: Int?, swapped: Bool = false
  ) throws -> (change: PriceChange, sample: SampleComparison, after: PriceList) {
    let sample = SampleComparison.random(seed: seed)
    let same = sample.prices.list.services[0]
    let value = SampleList.amount(price ?? same)
    let lists = (
      before: try sample.read([]), after: try sample.read([("services.s0.price", value)])
    )
    let change = try PriceChange(
      Change(
        before: swapped ? lists.after : lists.before, after: swapped ? lists.before : lists.after),
      questions: Change(before: sample.question(), after: sample.question()),
      complaints: lists.before.cases.map(\.id), plans: lists.before.plans.map(\.id))
    return (change, sample, lists.after)
  }

  @Test(arguments: Cases.seeds(20, of: 60))
  func `proposing what is already so changes nothing`(seed: UInt64) throws {
    let change = try change(seed: 300_000 + seed, to: nil).change
    #expect(change.costs.allSatisfy { $0.costs?.isNone ?? true })
    #expect(change.moves.isEmpty && change.switches.isEmpty && change.forgotten.isEmpty)
  }

  @Test(arguments: Cases.seeds(20, of: 60))
  func `costs are those of the comparison, and going back undoes the change`(seed: UInt64) throws {
    guard let (there, sample, list) = try? change(seed: 310_000 + seed, to: 6000) else { return }
    let back = try change(seed: 310_000 + seed, to: 6000, swapped: true).change
    for (one, other) in zip(there.costs, back.costs) {
      #expect(one.costs?.difference == other.costs.map { -$0.difference })
    }
    #expect(there.switches.count == back.switches.count)
    #expect(there.forgotten.map(\.item) == back.forgotten.map(\.item))
    var question = sample.question()
    question.plans = list.plans.refs
    let comparison = try Comparison(question, in: list, points: [])
    #expect(there.costs.map { $0.costs?.after } == comparison.plans.map { $0.statement.cost })
  }
}

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel

private func francs(_ amount: Int) -> Amount { Amount(minor: amount * 100) }

/// Faults seen in use, each with its right figures, worked out by hand.
struct PracticeChangeTests {
  private let day: Day
  private let horizon: Horizon

  init() throws {
    day = try #require(Day("2027-01-01"))
    horizon = Horizon(from: day, length: Interval(months: 12))
  }

  private func id(_ text: String) throws -> ID { try #require(ID(text)) }

  /// A course of one session at 467, and a yearly visit at 100.
  private static func list(tax: String = "", price: Int = 467, calm: Int = 100) -> String {
    #"""
    \#(tax)
    "services": [{"id": "s", "name": "S", "minutes": 60, "price": \#(price)},
                 {"id": "c", "name": "C", "minutes": 30, "price": \#(calm)}],
    "plans": [{"id": "course", "name": "Course", "phases": [{"service": "s", "sessions": 1}]},
              {"id": "calm", "name": "Calm", "phases": [{"service": "c", "sessions": 1}]}],
    "cases": [{"id": "neck", "name": "Neck", "sessions": 1}]
    """#
  }

  private func change(
    _ groups: [ClientGroup], _ before: String, _ after: String,
    costs: TreatmentCosts = TreatmentCosts()
  ) throws -> PracticeChange {
    let lists = Change(before: try readList(with: before), after: try readList(with: after))
    return try PracticeChange(
      Practice(groups, costs: costs), by: lists, among: lists.before.plans.map(\.id),
      over: horizon)
  }

  @Test func `tax that comes on top is no income, and nobody may be lost for it`() throws {
    let group = ClientGroup(complaint: try id("neck"), plan: try id("course"), clients: 40)
    let change = try change(
      [group], Self.list(),
      Self.list(tax: #""tax": {"percent": "20%", "included": false},"#),
      costs: TreatmentCosts(perSession: francs(20)))
    let totals = change.income.map(\.total)
    #expect(totals.before.net == francs(18_680) && totals.after.net == francs(18_680))
    // 40 × 560.40 is paid.
    #expect(totals.after.takings == francs(22_416) && totals.after.tax == francs(3736))
    #expect(change.income.leeway(after: change.costs) == .mayLose(0))
  }

  @Test func `tax within the price is owed out of it`() throws {
    let group = ClientGroup(complaint: try id("neck"), plan: try id("course"), clients: 3)
    let with = Self.list(tax: #""tax": {"percent": "25%", "included": true},"#, price: 100)
    let total = try change([group], with, with).income.after.total
    // A fifth of 300 is tax: 25 of 125.
    #expect(total.takings == francs(300) && total.tax == francs(60) && total.net == francs(240))
  }

  /// 90 leave 467 − 15 each, 10 leave 100 − 15, then 110 − 15: 100 more in all.
  ///
  /// A client leaves 416.30 on
  /// average, so none of all alike may go; one of those who pay more leaves 95.
  @Test func `how many may be lost depends on whom`() throws {
    let groups = [
      ClientGroup(complaint: try id("neck"), plan: try id("course"), clients: 90),
      ClientGroup(complaint: try id("neck"), plan: try id("calm"), clients: 10),
    ]
    let change = try change(
      groups, Self.list(), Self.list(calm: 110), costs: TreatmentCosts(perSession: francs(15)))
    #expect(change.income.dearer.after.clients == 10)
    #expect(change.income.leeway(after: change.costs) == .mayLose(0))
    #expect(change.income.leewayOfDearer(after: change.costs) == .mayLose(1))
  }

  /// Of 4 sessions of an hour at 60 an hour and 10 a session, 100 − 10 − 60 is left each.
  @Test func `an hour of treatment has its cost, too`() throws {
    let group = ClientGroup(complaint: try id("neck"), plan: try id("course"), clients: 4)
    let costs = TreatmentCosts(perSession: francs(10), perHour: francs(60))
    let total = try change([group], Self.list(price: 100), Self.list(price: 100)).income.after.total
    #expect(total.margin(after: costs).map { Amount(rounding: $0) } == francs(120))
    // Four hours of 2 a week over 365 days.
    #expect(total.share(ofHours: 2, over: horizon)?.rounded(decimals: 4) == 384)
  }

  @Test
  func `what an insurance pays back changes what clients pay, not what the practice takes in`()
    throws
  {
    let text =
      Self.list(price: 100)
      + #", "insurances": [{"id": "half", "name": "Half", "covers": ["s"], "share": "50%"}]"#
    let group = ClientGroup(
      complaint: try id("neck"), plan: try id("course"), clients: 2, insurance: try id("half"))
    let change = try change([group], text, text)
    #expect(change.income.after.total.takings == francs(200))
    #expect(change.clients[0].cost?.after == francs(50))
  }

  /// The price goes from 100 to 160 in July: of 12 first days 6 lie before, so 24 clients pay 12 × 100 and
  /// 12 × 160.
  @Test func `clients may come on a day, or as many on the same day of each month`() throws {
    let text =
      Self.list(price: 100)
      + #", "changes": [{"from": "2027-07-01", "set": {"services.s.price": 160}}]"#
    let group = { (arrival: ClientGroup.Arrival) in
      ClientGroup(
        complaint: try id("neck"), plan: try id("course"), clients: 24, arrival: arrival)
    }
    let late = try #require(Day("2027-08-15"))
    let groups = [try group(.first), try group(.on(late)), try group(.evenly)]
    let rows = try change(groups, text, text).income.after.rows
    #expect(rows.map(\.takings) == [francs(2400), francs(3840), francs(3120)])
    #expect(rows.map(\.sessions) == [24, 24, 24])
  }

  @Test func `clients may use some offers only`() throws {
    let text = #"""
      "services": [{"id": "s", "name": "S", "price": 100}],
      "packages": [{"id": "two", "name": "Two", "covers": ["s"], "sessions": 2, "price": 150}],
      "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 2, "every": "1 week"}]}]
      """#
    let group = { (offers: [ID]?) in
      ClientGroup(complaint: nil, plan: try id("p"), clients: 1, offers: offers)
    }
    let groups = [try group(nil), try group([]), try group([try id("two")])]
    let rows = try change(groups, text, text).income.after.rows
    #expect(rows.map(\.takings) == [francs(150), francs(200), francs(150)])
  }

  /// Seniors pay 112 in place of 95 for relaxation every two weeks: 27 singles become the membership.
  @Test func `seniors whose own price rises pay in another way, though others do not`() throws {
    let lists = Change(
      before: try readShippedList([("concessions.senior.prices.relaxation", "95")]),
      after: try readShippedList([("concessions.senior.prices.relaxation", "112")]))
    let start = try #require(Day("2026-11-22"))
    let group = { (concession: ID?, clients: Int) in
      ClientGroup(
        complaint: lists.before.cases[0].id, plan: try id("relaxation"), clients: clients,
        concession: concession)
    }
    let change = try PracticeChange(
      Practice([try group(try id("senior"), 20), try group(nil, 5)]), by: lists,
      among: [try id("relaxation")],
      over: Horizon(from: start, length: Interval(months: 12)))
    #expect(change.clients.map(\.switches) == [true, false])
    #expect(change.switching == 20 && change.count == 25)
    #expect(change.clients[0].cost?.before == francs(2565))
    #expect(change.clients[0].mix?.before.packages.isEmpty == true)
    #expect(change.clients[0].mix?.before.membership == nil)
  }

  /// One session each of three services, at 100, 80, and 70 that becomes 90.
  @Test func `who would not follow the cheapest plan before does not leave theirs for it now`()
    throws
  {
    let list = { (third: Int) in
      let prices = ["a": 100, "b": 80, "c": third].sorted { $0.key < $1.key }
      let services = prices.map { #"{"id": "\#($0.key)", "name": "S", "price": \#($0.value)}"# }
      let plans = prices.map {
        #"{"id": "\#($0.key)", "name": "P", "phases": [{"service": "\#($0.key)", "sessions": 1}]}"#
      }
      return
        #""services": [\#(services.joined(separator: ","))], "plans": [\#(plans.joined(separator: ","))]"#
    }
    let groups = try ["a", "b", "c"].map {
      ClientGroup(complaint: nil, plan: try id($0), clients: 10)
    }
    let change = try change(groups, list(70), list(90))
    #expect(change.clients.map(\.otherPlans) == [[], [], [try id("b")]])
    #expect(change.clients.map(\.gain) == [.zero, .zero, francs(10)])
    // Of those who follow a, b was cheaper before already; back again, only those of a and b have cause to leave.
    #expect(change.switching == 10)
    let back = try self.change(groups, list(90), list(70))
    #expect(back.clients.map(\.otherPlans) == [[], [try id("c")], []])
    let below = try self.change(groups, list(110), list(70))
    #expect(below.clients.map(\.gain) == [francs(30), francs(10), .zero])
  }

  /// Two at 150 become 190, so two singles at 100 cost 200 with or without; at 210 they save 10.
  @Test func `what another way to pay saves is told against paying as before`() throws {
    let list = { (two: Int, fee: Int) in
      #"""
      "services": [{"id": "s", "name": "S", "price": 100}],
      "packages": [{"id": "two", "name": "Two", "covers": ["s"], "sessions": 2, "price": \#(two)}],
      "memberships": [{"id": "m", "name": "M", "covers": ["s"], "fee": \#(fee), "every": "1 month", "sessions": 2}],
      "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 2, "every": "1 week"}]}]
      """#
    }
    let groups = [ClientGroup(complaint: nil, plan: try id("p"), clients: 3)]
    let package = try change(groups, list(150, 300), list(210, 300))
    #expect(package.clients[0].saving == francs(10))
    let fee = try change(groups, list(300, 150), list(300, 215))
    #expect(fee.clients[0].saving == francs(15))
    #expect(try change(groups, list(150, 300), list(160, 300)).clients[0].saving == nil)
  }
}

/// An independent twin of income: from quotes alone.
struct IncomeTwinTests {
  /// What one client pays and owes on average, by the comparison that anybody can ask for.
  private func quoted(
    _ group: ClientGroup, in list: PriceList, over horizon: Horizon
  ) throws -> (mean: Fraction, visits: Fraction)? {
    guard let plan = list.plans.ref(group.plan) else { return nil }
    var question = Question(defaultsOf: list, start: horizon.start)
    question.horizon = horizon
    question.complaint = group.complaint.flatMap { list.cases.ref($0) }
    question.plans = [plan]
    question.concession = group.concession.flatMap { list.base.concessions.ref($0) }
    question.extras = group.extras.compactMap { list.base.extras.ref($0) }
    let compared = try Comparison(question, in: list, points: []).plans[0]
    if let expected = compared.expected { return (expected.cost, expected.visits) }
    return (
      Fraction(compared.statement.cost),
      Fraction(Int128(compared.statement.visits.count), over: 1)
    )
  }

  @Test(arguments: Cases.seeds(25, of: 500))
  func `income is clients times what each is quoted`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 410_000 + seed)
    let list = try sample.read([])
    let horizon = sample.question().horizon
    var random = SeededGenerator(seed: 420_000 + seed)
    let groups = list.plans.map { plan in
      ClientGroup(
        complaint: list.cases.first?.id, plan: plan.id, clients: random.int(0...9),
        concession: random.chance(40) ? list.base.concessions.first?.id : nil,
        extras: random.chance(30) ? list.base.extras.prefix(1).map(\.id) : [],
        arrival: random.chance(30) ? .on(horizon.start + random.int(0...200)) : .first)
    }
    guard let income = try? PracticeIncome(of: groups, in: list, over: horizon) else { return }
    for (group, row) in zip(groups, income.rows) {
      let start: Day = if case .on(let day) = group.arrival { day } else { horizon.start }
      let own = Horizon(from: start, length: horizon.length)
      let quoted = try #require(try quoted(group, in: list, over: own))
      let all = quoted.mean.scaled(by: Int128(group.clients), over: 1)
      #expect(abs(row.takings.minor - all.rounded(decimals: 0)) <= 1)
      let sessions = quoted.visits.scaled(by: Int128(group.clients), over: 1)
      #expect(row.sessions == sessions.rounded(decimals: 0))
    }
    let taxes = Set(list.versions.map { $0.prices.tax?.percent ?? .none })
    if taxes.count == 1, let rate = taxes.first {
      // One rate on all: tax is its share of what is paid.
      for row in income.rows {
        let part = Fraction(row.takings).scaled(
          by: Int128(rate.millionths), over: Int128(Percentage.whole + rate.millionths))
        #expect(abs(row.tax.minor - part.rounded(decimals: 0)) <= 1)
      }
    }
  }
}

import CareModel
import TestSupport
import Testing

struct ComparisonTests {
  /// A list of two plans: the random one's, and open-ended visits of its first service.
  private func comparison(seed: UInt64) throws -> (list: PriceList, horizon: Horizon) {
    let question = SampleQuestion.random(seed: 900_000 + seed, features: [.changes, .memberships])
    let other = #"""
      "plans": [
        {"id": "open", "name": "Open", "phases": [{"service": "s0", "every": "3 weeks"}]},
      """#
    let text = question.list.json.replacing(#""plans": ["#, with: other)
    return (try readList(text), question.horizon)
  }

  @Test(arguments: UInt64(0)..<60)
  func `two plans swapped differ by the same amount the other way`(seed: UInt64) throws {
    let (list, horizon) = try comparison(seed: seed)
    let refs = list.plans.refs
    func compare(_ plan: Int, against other: Int) throws -> ComparedPlan {
      let question = Question(
        complaint: Ref(0), plans: [refs[plan]], against: refs[other], horizon: horizon)
      return try #require(try Comparison(question, in: list, points: []).plans.first)
    }
    let there = try #require(try compare(0, against: 1).against)
    let back = try #require(try compare(1, against: 0).against)
    #expect(there.difference == -back.difference)
    if there.difference > .zero { #expect(there.breakEven.answer == .never) }
    if there.difference <= .zero { #expect(there.breakEven.answer != .never) }
    let own = try compare(0, against: 0)
    #expect(own.against == nil)
  }

  @Test(arguments: UInt64(0)..<60)
  func `what was paid by a day adds up, and ends at the cost`(seed: UInt64) throws {
    let (list, horizon) = try comparison(seed: seed)
    let question = Question(
      complaint: Ref(0), plans: list.plans.refs, against: Ref(0), horizon: horizon)
    for plan in try Comparison(question, in: list, points: []).plans {
      #expect(plan.costBy.last?.cost == plan.statement.cost)
      #expect(plan.costBy.last?.day == horizon.end)
      #expect(plan.costBy.map(\.day) == plan.costBy.map(\.day).sorted())
      var before = (day: horizon.start, cost: Amount.zero)
      for row in plan.costBy {
        let between = plan.statement.payments.filter { before.day <= $0.day && $0.day < row.day }
        #expect(row.cost - before.cost == between.map(\.amount).total())
        before = (row.day, row.cost)
      }
    }
  }

  @Test(arguments: [
    ("12 months", ["1 month", "3 months", "6 months", "12 months"]), ("1 month", ["1 month"]),
    ("10 days", ["10 days"]), ("7 months", ["1 month", "3 months", "6 months", "7 months"]),
    ("1 year", ["1 month", "3 months", "6 months", "1 year"]),
    (
      "2 years", ["1 month", "3 months", "6 months", "12 months", "2 years"]
    ),
    (
      "10 years",
      [
        "1 month", "3 months", "6 months", "12 months", "24 months", "36 months", "60 months",
        "10 years",
      ]
    ),
  ])
  func `costs are told after so many months as lie within the horizon`(
    length: String, rows: [String]
  ) throws {
    let list = try SampleList(
      services: [100_00], phases: [.init(0, every: Interval(months: 1), sessions: nil)]
    ).read()
    let horizon = try Horizon(from: day("2027-01-01"), length: #require(Interval(length)))
    let question = Question(complaint: nil, plans: [Ref(0)], against: Ref(0), horizon: horizon)
    let plan = try #require(try Comparison(question, in: list, points: []).plans.first)
    #expect(plan.costBy.map(\.after.description) == rows)
  }

  @Test func `a comfortable day costs its share, rounded`() throws {
    // One visit of 100 eases three days: 33.33.
    let list = try SampleList(services: [100_00]).read()
    let horizon = try Horizon(from: day("2027-01-01"), length: #require(Interval("1 month")))
    let question = Question(complaint: nil, plans: [Ref(0)], against: Ref(0), horizon: horizon)
    let plan = try #require(try Comparison(question, in: list, points: []).plans.first)
    #expect(plan.comfortableDays == 3)
    #expect(plan.costPerComfortableDay?.minor == 33_33)
  }
}

import CareModel
import PriceListFormat
import TestSupport
import Testing

/// What edition 2 of the format says of insurances, turns, ends and counts, as it is read.
struct PurseReadingTests {
  private func read(_ members: String) throws -> PriceList {
    try readList(
      with:
        #""services": [{"id": "s", "name": "S", "minutes": 60, "price": 100}, {"id": "t", "name": "T", "minutes": 45, "price": 80}], "extras": [{"id": "home", "name": "Home", "perVisit": 30}], \#(members)"#
    )
  }

  @Test func `an insurance needs an id, a name and what it covers; the rest has its defaults`()
    throws
  {
    let policy = try read(#""insurances": [{"id": "i", "name": "I", "covers": ["t"]}]"#).insurances[
      0]
    #expect(policy.covers == [Ref(1)])
    #expect(policy.share == .all)
    #expect(policy.eligible == .init() && policy.refund == .init())
    #expect(policy.refundPerYear == nil && policy.sessions == nil && policy.source == nil)
    #expect(policy.excess == .zero)
    #expect(policy.year == .calendar && policy.prepaid == .share)
  }

  @Test func `every rule of an insurance is read`() throws {
    let policy = try read(
      #"""
      "insurances": [{"id": "i", "name": "I", "covers": ["s", "t"], "share": "75%",
        "eligible": {"perSession": 100, "perHour": 120}, "refund": {"perSession": 80, "perHour": 81.5, "perYear": 1000},
        "excess": 150, "sessions": 24, "year": "first session", "prepaid": "none", "source": "the policy"}]
      """#
    ).insurances[0]
    #expect(policy.share.description == "75%")
    #expect(
      policy.eligible == .init(perSession: Amount(minor: 100_00), perHour: Amount(minor: 120_00)))
    #expect(policy.refund == .init(perSession: Amount(minor: 80_00), perHour: Amount(minor: 81_50)))
    #expect(policy.refundPerYear == Amount(minor: 1000_00))
    #expect(policy.excess == Amount(minor: 150_00) && policy.sessions == 24)
    #expect(policy.year == .firstSession && policy.prepaid == .none)
    #expect(policy.source == "the policy")
  }

  @Test func `a phase gives one service, or several in turn, with its own extras`() throws {
    let plan = try read(
      #""plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}, {"service": ["t", "s"], "every": "1 week", "with": ["home"]}]}]"#
    ).plans[0]
    #expect(plan.phases.map(\.services) == [[Ref(0)], [Ref(1), Ref(0)]])
    #expect(plan.phases.map(\.extras) == [[], [Ref(0)]])
  }

  @Test func `a package ends some time after its purchase, on a day, or never`() throws {
    let package = #""name": "P", "covers": ["s"], "sessions": 5, "price": 400"#
    let packages = try read(
      #""packages": [{"id": "a", \#(package)}, {"id": "b", \#(package), "valid": "6 months"}, {"id": "c", \#(package), "until": "2027-06-30"}]"#
    ).base.packages
    let until = try #require(Day("2027-06-30"))
    #expect(packages.map(\.validity) == [.unlimited, .lasting(Interval(months: 6)), .until(until)])
    let bought = try #require(Day("2027-06-01"))
    #expect(
      packages.map { $0.validity.lastDay(boughtOn: bought) } == [
        nil, Day("2027-12-01"), until,
      ])
  }

  @Test func `a claim is a percentage or an amount`() throws {
    let package = #""name": "P", "covers": ["s"], "sessions": 5, "price": 400"#
    let packages = try read(
      #""packages": [{"id": "a", \#(package), "claims": "20%"}, {"id": "b", \#(package), "claims": 99.5}]"#
    ).base.packages
    #expect(
      packages.map(\.claims) == [
        .share(Percentage(millionths: 200_000)), .amount(Amount(minor: 99_50)),
      ])
  }

  @Test func `a service's own tax replaces the list's, its percentage alone the percentage`() throws
  {
    let list = try readList(
      with: #"""
        "tax": {"percent": "8.1%", "included": false},
        "services": [
          {"id": "a", "name": "A", "price": 100}, {"id": "b", "name": "B", "price": 100, "tax": "2.6%"},
          {"id": "c", "name": "C", "price": 100, "tax": {"percent": "10%", "included": true}},
          {"id": "s", "name": "S", "price": 100, "tax": "0%"}],
        "packages": [{"id": "p", "name": "P", "covers": ["b"], "sessions": 2, "price": 150}],
        "memberships": [{"id": "m", "name": "M", "covers": ["b"], "fee": 50, "every": "1 month", "sessions": 1}],
        "extras": [{"id": "e", "name": "E", "perVisit": 10}]
        """#)
    let singles = list.base.services.refs.map { list.base.single($0, for: Client())?.amount.minor }
    #expect(singles == [108_10, 102_60, 100_00, 100_00])
    #expect(list.base.package(Ref(0), for: Client())?.amount.minor == 153_90)
    #expect(list.base.fee(Ref(0))?.amount.minor == 51_30)
    #expect(list.base.extra(Ref(0))?.amount.minor == 10_81)
  }

  @Test func `counted sessions weigh as often as they were counted`() throws {
    let sessions = try read(
      #""cases": [{"id": "c", "name": "C", "sessions": {"9": 5, "4": 3, "6": 5}, "where": ["low back", "loins"]}]"#
    ).cases[0]
    #expect(sessions.sessions.weights.map(\.sessions) == [4, 6, 9])
    #expect(sessions.sessions.weights.map(\.weight) == [3, 5, 5])
    // The most frequent is planned for; of two as frequent, the smaller.
    #expect(
      [sessions.sessions.fewest, sessions.sessions.likely, sessions.sessions.most] == [4, 6, 9])
    #expect(sessions.places == ["low back", "loins"])
  }

  @Test func `what a list says beside its prices is kept`() throws {
    let list = try readList(
      with: #"""
        "$schema": "pricing.schema.json",
        "services": [{"id": "s", "name": "S", "price": 100, "description": "An hour of it.", "group": "Massages"}],
        "extras": [{"id": "e", "name": "E", "perVisit": 10, "description": "At home."}],
        "packages": [{"id": "p", "name": "P", "covers": ["s"], "sessions": 2, "price": 150, "description": "Two."}],
        "memberships": [{"id": "m", "name": "M", "covers": ["s"], "fee": 50, "every": "1 month", "sessions": 1, "description": "One a month."}]
        """#)
    #expect(list.base.services[0].description == "An hour of it.")
    #expect(list.base.services[0].group == "Massages")
    #expect(list.base.extras[0].description == "At home.")
    #expect(list.base.packages[0].description == "Two.")
    #expect(list.base.memberships[0].description == "One a month.")
  }

  @Test(arguments: [
    ("cases.c.sessions.5=9", [(4, 3), (5, 9)]), ("cases.c.sessions.4=1", [(4, 1)]),
    ("cases.c.sessions=7", [(7, 1)]), ("cases.c.sessions={\"3\": 2}", [(3, 2)]),
  ])
  func `a count is set by its path, too`(setting: String, weights: [(Int, Int)]) throws {
    let text =
      #"{"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "services": [{"id": "s", "name": "S", "price": 100}], "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}], "cases": [{"id": "c", "name": "C", "sessions": {"4": 3}}]}"#
    let set = try #require(Override(setting, option: "--set"))
    let list = try PriceListReader.read(Array(text.utf8), named: "pricing.json", settings: [set])
    let read = list.cases[0].sessions.weights
    #expect(read.map(\.sessions) == weights.map(\.0))
    #expect(read.map(\.weight) == weights.map { Int128($0.1) })
  }
}

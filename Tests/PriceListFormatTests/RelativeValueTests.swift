import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

struct RelativeValueTests {
  private static let text = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 0.05,
     "services": [{"id": "a", "name": "A", "price": 115}, {"id": "b", "name": "B", "price": 99.95},
                  {"id": "c", "name": "C", "price": "on request"}],
     "packages": [{"id": "five", "name": "Five", "covers": ["a"], "sessions": 5, "price": 540},
                  {"id": "ten", "name": "Ten", "covers": ["a"], "sessions": 10, "discount": "10%"}],
     "plans": [{"id": "p", "name": "P", "phases": [{"service": "a", "sessions": 1}]}]}
    """#

  private func list(_ settings: (String, String)...) throws -> PriceList {
    try PriceListReader.read(
      Array(Self.text.utf8), named: "pricing.json",
      settings: settings.map { Override(path: Path($0), value: $1, source: "--set \($0)=\($1)") })
  }

  private func price(_ list: PriceList, _ service: Int) -> Int? {
    list.base.services[service].price.amount?.minor
  }

  /// 115 and 5 % are 120.75; 2.5 % are 2.875, so 117.875 becomes 117.90; a third off is no whole percent.
  @Test(arguments: [
    ("+5%", 120_75), ("-5%", 109_25), ("+2.5%", 117_90), ("+3", 118_00), ("-3.50", 111_50),
    ("+0.02", 115_00), ("-100%", 0),
  ])
  func `a price moves by a share or an amount, rounded to the list's step`(
    step: String, price: Int
  ) throws {
    #expect(try self.price(list(("services.a.price", step)), 0) == price)
  }

  /// Ten at 115 are 1150, with 10 % off 1035.
  @Test(arguments: [("+5%", 977_50), ("-2.5%", 1063_75), ("-10%", 1150_00), ("+90%", 0)])
  func `of a percentage, a share is so many points more or less`(step: String, price: Int) throws {
    let list = try list(("packages.ten.discount", step))
    #expect(list.base.package(Ref(1), for: Client())?.amount == Amount(minor: price))
  }

  @Test(arguments: ["+91%", "-11%", "+5"])
  func `a percentage is never more than the whole, or less than nothing`(step: String) {
    #expect(throws: InvalidPriceList.self) { try list(("packages.ten.discount", step)) }
  }

  /// 99.95 and 5 % are 104.9475, which is nearer to 104.95.
  @Test func `a star stands for every item that has such a value`() throws {
    let list = try list(("services.*.price", "+5%"))
    #expect((0..<3).map { price(list, $0) } == [120_75, 104_95, nil])
    let packages = try self.list(("packages.*.price", "+10"))
    #expect(packages.base.packages[0].terms == .price(.amount(Amount(minor: 550_00))))
    #expect(packages.base.packages[1].terms == .discount(try #require(Percentage("10%"))))
    let all = try self.list(("services.*.price", "100"))
    #expect((0..<3).map { price(all, $0) } == [100_00, 100_00, 100_00])
  }

  @Test func `steps follow one another`() throws {
    #expect(try price(list(("services.a.price", "100"), ("services.a.price", "+10%")), 0) == 110_00)
  }

  @Test func `a number of sessions moves by whole ones`() throws {
    #expect(try list(("packages.five.sessions", "+1")).base.packages[0].sessions == 6)
  }

  @Test(arguments: [
    ("+3%", 30_000), ("-5.5%", -55_000), ("+101%", 1_010_000), ("+3,5%", 35_000),
    ("-100%", -1_000_000),
  ])
  func `a growth may be more than the whole, with a point or a comma`(text: String, millionths: Int)
  {
    #expect(Growth(text)?.millionths == millionths)
  }

  @Test(arguments: ["3%", "+3", "-101%", "+1001%", "+%", "+1,5,0%", "+-3%"])
  func `what is no growth is none`(text: String) {
    #expect(Growth(text) == nil)
  }

  @Test(arguments: [
    ("services.c.price", "+5%"), ("services.a.price", "-200"), ("services.a.name.*", "+5%"),
    ("packages.five.sessions", "+5%"), ("services.*.nothing", "+5%"), ("sevices.*.price", "+5%"),
  ])
  func `what cannot move so is refused`(path: String, value: String) {
    #expect(throws: InvalidPriceList.self) { try list((path, value)) }
  }

  /// 120 from January on, so 5 % more in March are 126.
  @Test func `a dated proposal moves from the price of its day`() throws {
    let text = Self.text.replacing(
      #""plans""#,
      with: #""changes": [{"from": "2027-01-01", "set": {"services.a.price": 120}}], "plans""#)
    let bytes = Array(text.utf8)
    let march = try #require(Day("2027-03-01"))
    let dated = DatedProposal(
      [Override(path: "services.a.price", value: "+5%", source: "--set")], from: march, in: bytes,
      base: [])
    let list = try PriceListReader.read(bytes, named: "pricing.json", settings: dated.settings)
    #expect(list.prices(on: march).services[0].price.amount?.minor == 126_00)
    #expect(list.prices(on: march - 1).services[0].price.amount?.minor == 120_00)
  }

  /// The list with a new item from 1 March 2027 on.
  private func dated(_ path: String, _ value: String) throws -> (list: PriceList, march: Day) {
    let bytes = Array(Self.text.utf8)
    let march = try #require(Day("2027-03-01"))
    let proposal = DatedProposal(
      [Override(path: Path(path), value: value, source: "--set")], from: march, in: bytes, base: [])
    let list = try PriceListReader.read(bytes, named: "list.json", settings: proposal.settings)
    return (list, march)
  }

  @Test func `a new membership on a day has no fee before it`() throws {
    let (list, march) = try dated(
      "memberships.weekly",
      #"{"name": "Weekly", "covers": ["a"], "fee": 90, "every": "1 week", "sessions": 1}"#)
    #expect(list.prices(on: march - 1).memberships.map(\.fee) == [.onRequest])
    #expect(list.prices(on: march).memberships.map(\.fee.amount?.minor) == [90_00])
  }

  @Test func `a new package on a day is on request before it, or offered from it on`() throws {
    let printed = try dated(
      "packages.three", #"{"name": "Three", "covers": ["a"], "sessions": 3, "price": 330}"#)
    let price = { (day: Day) in printed.list.prices(on: day).price(of: .package(try id("three"))) }
    #expect(try price(printed.march - 1) == .onRequest)
    #expect(try price(printed.march)?.amount?.minor == 330_00)
    let derived = try dated(
      "packages.three",
      #"{"name": "T", "covers": ["a"], "sessions": 3, "discount": "5%", "offered": {"to": "2027-12-31"}}"#
    )
    let package = try #require(derived.list.base.packages.last)
    #expect(package.offered.from == derived.march)
    #expect(package.offered.to == Day("2027-12-31"))
  }

  private func id(_ text: String) throws -> ID { try #require(ID(text)) }

  @Test func `a new item stands under its id`() throws {
    let list = try list(
      (
        "memberships.weekly",
        #"{"name": "Weekly", "covers": ["a"], "fee": 90, "every": "1 week", "sessions": 1}"#
      ))
    #expect(list.base.memberships.map(\.id.text) == ["weekly"])
    let package = try self.list(
      (
        "packages.three",
        #"{"id": "three", "name": "Three", "covers": ["a"], "sessions": 3, "price": 330}"#
      ))
    #expect(package.base.packages.map(\.id.text) == ["five", "ten", "three"])
  }

  @Test(arguments: [
    (
      "packages.three",
      #"{"id": "four", "name": "T", "covers": ["a"], "sessions": 3, "price": 330}"#
    ),
    ("packages.three", "330"), ("packages.three.price", "330"), ("packages.Three", "{}"),
    ("plans.p.phases.7", #"{"service": "a", "sessions": 1}"#),
  ])
  func `what is no whole new item is refused`(path: String, value: String) {
    #expect(throws: InvalidPriceList.self) { try list((path, value)) }
  }
}

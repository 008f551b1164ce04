import CareModel
import TestSupport
import Testing

struct TariffTests {
  private func prices(_ list: SampleList) throws -> Prices { try list.read().base }

  private let service = Ref<Service>(0)
  private let package = Ref<SessionPackage>(0)
  private let client = Client()
  private let group = Client(concession: Ref(0))
  private let member = Client(membership: Ref(0))
  private let both = Client(concession: Ref(0), membership: Ref(0))

  private func membership(_ reduction: SampleList.Reduction?) -> SampleList.Membership {
    .init([0], fee: 95_00, every: Interval(months: 1), sessions: 1, reduction: reduction)
  }

  // traps.md: packages as real price lists have them, worked out by hand.
  @Test(arguments: [
    (28_00, 10, SampleList.Terms.payFor(9), 252_00),  // Liedtke, ten for nine
    (28_00, 5, .discount("10%"), 126_00),
    (22_50, 10, .payFor(9), 202_50),  // Liedtke 2021, printed 200
    (22_50, 5, .discount("10%"), 101_25),  // printed 100
    (140_00, 3, .discount("15%"), 357_00),  // Confignon
    (140_00, 3, .discount("10%"), 378_00),  // printed 375
    (140_00, 6, .discount("15%"), 714_00),  // printed 715
    (315_00, 5, .discount("10%"), 1417_50),  // Engel, the last of five at half price
    (395_00, 5, .discount("10%"), 1777_50),
    (50_00, 5, .discount("10%"), 225_00),  // Restore
    (50_00, 10, .discount("15%"), 425_00),
    (35_00, 5, .discount("14.2857%"), 150_00),  // Vendrell, sold at 150
    (70_00, 6, .discount("14.2857%"), 360_00),  // Open Path
    (120_00, 6, .discount("8.3333%"), 660_00),  // Physio ES
    (120_00, 12, .discount("8.3333%"), 1320_00),
    (30_00, 4, .price(120_00), 120_00),  // Toetal: a package without a discount
    (42_50, 3, .discount("90%"), 12_75), (19_99, 2, .discount("25%"), 29_99),
    (100_00, 5, .discount("100%"), 0), (100_00, 5, .discount("0%"), 500_00),
    (33_33, 3, .discount("33.3333%"), 66_66),
  ])
  func `a package costs what its rule says, rounded once`(
    single: Int, sessions: Int, terms: SampleList.Terms, price: Int
  ) throws {
    let list = SampleList(services: [single], packages: [.init([0], sessions, terms)])
    #expect(try prices(list).package(package, for: client)?.amount.minor == price)
  }

  @Test(arguments: [
    (nil, 66_67), (5, 66_65), (10, 66_70), (25, 66_75), (100, 67_00), (500, 65_00),
  ])
  func `a derived price is a multiple of roundTo`(roundTo: Int?, price: Int) throws {
    // Two of 50, less 33.3333 %: 66.6667.
    let list = SampleList(
      services: [50_00], packages: [.init([0], 2, .discount("33.3333%"))], roundTo: roundTo)
    #expect(try prices(list).package(package, for: client)?.amount.minor == price)
  }

  @Test func `m of n singles is a derived price too`() throws {
    // Nine of 22.52 are 202.68.
    let list = SampleList(
      services: [22_52], packages: [.init([0], 10, .payFor(9))], roundTo: 5)
    #expect(try prices(list).package(package, for: client)?.amount.minor == 202_70)
  }

  @Test func `a printed price is never rounded`() throws {
    let list = SampleList(
      services: [72_53], packages: [.init([0], 2, .price(99_99))], extras: [3_33],
      concessions: [.prices([0: 71_11], packages: [0: 88_88])], roundTo: 100)
    let prices = try prices(list)
    #expect(prices.single(service, for: client)?.amount.minor == 72_53)
    #expect(prices.package(package, for: client)?.amount.minor == 99_99)
    #expect(prices.single(service, for: group)?.amount.minor == 71_11)
    #expect(prices.package(package, for: group)?.amount.minor == 88_88)
    #expect(prices.extra(Ref(0))?.amount.minor == 3_33)
  }

  @Test(arguments: [
    (100_00, "10%", nil, 90_00), (19_99, "25%", nil, 14_99), (72_50, "15%", 5, 61_65),
    (130_00, "12.5%", 100, 114_00), (399_00, "100%", nil, 0), (110_00, "0%", 100, 110_00),
    (72_53, "0%", 5, 72_53),
  ])
  func `a group's discount is taken off each session, and rounded`(
    single: Int, discount: String, roundTo: Int?, price: Int
  ) throws {
    let list = SampleList(
      services: [single], concessions: [.discount(discount)], roundTo: roundTo)
    #expect(try prices(list).single(service, for: group)?.amount.minor == price)
  }

  @Test func `nobody pays more for belonging to a group`() throws {
    let list = SampleList(
      services: [100_00, 80_00],
      packages: [.init([0], 5, .price(450_00)), .init([1], 5, .price(400_00))],
      concessions: [.prices([0: 120_00, 1: 70_00], packages: [0: 500_00, 1: 350_00])])
    let prices = try prices(list)
    #expect(prices.single(service, for: group)?.amount.minor == 100_00)
    #expect(prices.single(service, for: group)?.steps.map(\.rule) == [.listed])
    #expect(prices.single(Ref(1), for: group)?.amount.minor == 70_00)
    #expect(prices.package(package, for: group)?.amount.minor == 450_00)
    #expect(prices.package(Ref(1), for: group)?.amount.minor == 350_00)
  }

  @Test func `a discount that rounding turns into a rise is none`() throws {
    // 10.03 less nothing, in steps of 0.05, would be 10.05.
    let list = SampleList(services: [10_03], concessions: [.discount("0%")], roundTo: 5)
    #expect(try prices(list).single(service, for: group)?.amount.minor == 10_03)
  }

  @Test func `a member, too, pays at most what everybody pays`() throws {
    let list = SampleList(
      services: [100_00], memberships: [membership(.prices([0: 130_00], packages: [:]))])
    #expect(try prices(list).single(service, for: member)?.amount.minor == 100_00)
  }

  @Test func `where a group's and a member's price are the same, it is the group's`() throws {
    let list = SampleList(
      services: [100_00], memberships: [membership(.discount("10%"))],
      concessions: [.discount("10%")])
    let rules = try prices(list).single(service, for: both)?.steps.map(\.rule)
    #expect(rules?.last == .concessionDiscount(Ref(0), .init(millionths: 100_000)))
  }

  @Test func `a package's rule starts from the full price, whoever buys it`() throws {
    let packages = [SampleList.Package([0], 10, .payFor(9))]
    let discount = SampleList(
      services: [100_00], packages: packages, concessions: [.discount("50%")])
    #expect(try prices(discount).package(package, for: group)?.amount.minor == 900_00)
    let table = SampleList(
      services: [100_00], packages: packages, concessions: [.prices([0: 50_00], packages: [:])])
    #expect(try prices(table).package(package, for: group)?.amount.minor == 900_00)
  }

  @Test(arguments: [
    (SampleList.Reduction.discount("10%"), SampleList.Reduction.discount("10%"), 90_00),
    (.discount("10%"), .discount("15%"), 85_00), (.discount("20%"), .discount("15%"), 80_00),
    (.prices([0: 95_00], packages: [:]), .discount("10%"), 90_00),
    (.discount("10%"), .prices([0: 89_00], packages: [:]), 89_00),
    (.discount("10%"), .prices([0: 91_00], packages: [:]), 90_00),
    (.discount("10%"), .prices([:], packages: [:]), 90_00),
  ])
  func `the lower of a group's and a member's price applies, never both`(
    concession: SampleList.Reduction, reduction: SampleList.Reduction, price: Int
  ) throws {
    let list = SampleList(
      services: [100_00], memberships: [membership(reduction)], concessions: [concession])
    #expect(try prices(list).single(service, for: both)?.amount.minor == price)
  }

  @Test func `a member pays less only for what the membership covers`() throws {
    let list = SampleList(
      services: [100_00, 100_00], memberships: [membership(.discount("10%"))])
    let prices = try prices(list)
    #expect(prices.single(service, for: member)?.amount.minor == 90_00)
    #expect(prices.single(Ref(1), for: member)?.amount.minor == 100_00)
  }

  @Test(arguments: [(43, 49), (4_84, 5_57), (70_00, 80_50), (600_00, 690_00)])
  func `tax that is not included is added to each payment`(price: Int, paid: Int) throws {
    let list = SampleList(
      services: [price], packages: [.init([0], 2, .price(price))], extras: [price],
      memberships: [
        .init([0], fee: price, every: Interval(months: 1), sessions: 1)
      ], tax: .init("15%", included: false))
    let prices = try prices(list)
    #expect(prices.single(service, for: client)?.amount.minor == paid)
    #expect(prices.package(package, for: client)?.amount.minor == paid)
    #expect(prices.extra(Ref(0))?.amount.minor == paid)
    #expect(prices.fee(Ref(0))?.amount.minor == paid)
  }

  @Test(arguments: [(69_00, 83_49), (65_00, 78_65), (59_00, 71_39), (55_00, 66_55), (49_00, 59_29)])
  func `Boost's hours with 21 % on top`(price: Int, paid: Int) throws {
    let list = SampleList(services: [price], tax: .init("21%", included: false))
    #expect(try prices(list).single(service, for: client)?.amount.minor == paid)
  }

  @Test func `tax that is included changes nothing`() throws {
    let list = SampleList(services: [38_23], tax: .init("20%", included: true), roundTo: 100)
    #expect(try prices(list).single(service, for: client)?.amount.minor == 38_23)
  }

  @Test func `a discount is rounded, then the tax on it`() throws {
    // 19.99 − 25 % is 14.99; with 8.1 % 16.20. On the exact 14.9925 it would be 16.21.
    let list = SampleList(
      services: [19_99], concessions: [.discount("25%")], tax: .init("8.1%", included: false))
    #expect(try prices(list).single(service, for: group)?.amount.minor == 16_20)
  }

  @Test func `a price on request is never zero`() throws {
    let list = SampleList(
      services: [nil], packages: [.init([0], 2, .price(nil)), .init([0], 2, .payFor(1))],
      extras: [nil], memberships: [.init([0], fee: nil, every: Interval(months: 1), sessions: 1)],
      concessions: [.prices([0: 90_00], packages: [1: 150_00])])
    let prices = try prices(list)
    #expect(prices.single(service, for: client) == nil)
    #expect(prices.package(package, for: client) == nil)
    #expect(prices.package(Ref(1), for: client) == nil)
    #expect(prices.extra(Ref(0)) == nil)
    #expect(prices.fee(Ref(0)) == nil)
    #expect(prices.single(service, for: group)?.amount.minor == 90_00)
    #expect(prices.package(Ref(1), for: group)?.amount.minor == 150_00)
  }

  @Test func `a change holds from its day on`() throws {
    let start = try day("2027-01-01")
    let list = try SampleList(
      services: [130_00],
      changes: [
        .init(from: start + 10, [.service(0, 150_00)]), .init(from: start, [.service(0, 140_00)]),
      ]
    ).read()
    let paid = [-1, 0, 9, 10, 400].map {
      list.prices(on: start + $0).single(service, for: client)?.amount.minor
    }
    #expect(paid == [130_00, 140_00, 140_00, 150_00, 150_00])
  }

  @Test func `a package's rule follows a change of its single`() throws {
    let start = try day("2027-01-01")
    let list = try SampleList(
      services: [130_00], packages: [.init([0], 10, .payFor(9)), .init([0], 5, .price(600_00))],
      changes: [.init(from: start, [.service(0, 140_00)])]
    ).read()
    let after = list.prices(on: start)
    #expect(list.base.package(package, for: client)?.amount.minor == 1170_00)
    #expect(after.package(package, for: client)?.amount.minor == 1260_00)
    #expect(after.package(Ref(1), for: client)?.amount.minor == 600_00)
  }

  @Test(arguments: UInt64(0)..<300)
  func `every price is what the design says`(seed: UInt64) throws {
    let question = SampleQuestion.random(seed: 500_000 + seed)
    let list = try question.list.read()
    for offset in [0, 1, 7, 14, 25, 50] {
      let today = question.horizon.start + offset
      let (expected, prices) = (question.list.asOf(today), list.prices(on: today))
      for concession in [nil] + expected.concessions.indices.map(Optional.some) {
        for membership in [nil] + expected.memberships.indices.map(Optional.some) {
          let client = Client(
            concession: concession.map { Ref($0) }, membership: membership.map { Ref($0) })
          for service in expected.services.indices {
            #expect(
              prices.single(Ref(service), for: client)?.amount.minor
                == expected.single(service, concession: concession, membership: membership))
          }
          for package in expected.packages.indices {
            #expect(
              prices.package(Ref(package), for: client)?.amount.minor
                == expected.package(package, concession: concession))
          }
        }
      }
      for index in expected.memberships.indices {
        #expect(prices.fee(Ref(index))?.amount.minor == expected.fee(index))
      }
      for index in expected.extras.indices {
        #expect(prices.extra(Ref(index))?.amount.minor == expected.extra(index))
      }
    }
  }
}

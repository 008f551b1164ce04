import CareModel
import Testing

/// A list that is possible, one part of which can be replaced.
private struct Parts {
  var prices: Prices
  var changes: [PriceList.Change] = []
  var plans: [Plan]
  var cases: [Case] = []
  var insurances: [Insurance] = []
  var defaults: PriceList.Defaults?

  init() throws {
    let service = Service(id: try id("s"), name: "S", price: francs(100))
    prices = Prices(services: [service])
    plans = [try plan(Phase(services: [Ref(0)], length: .open(nil), every: Interval(1, .week)))]
  }

  func list() throws -> PriceList {
    try PriceList(
      practice: "P", currency: try #require(Currency("CHF")), prices: prices, changes: changes,
      plans: plans, cases: cases, insurances: insurances, defaults: defaults)
  }
}

private func id(_ text: String) throws -> ID { try #require(ID(text)) }
private func francs(_ count: Int) -> Price { .amount(Amount(minor: count * 100)) }
private func plan(_ phases: Phase...) throws -> Plan {
  Plan(id: try id("p"), name: "P", phases: phases)
}
private func package(
  _ covers: [Ref<Service>] = [Ref(0)], sessions: Int = 5,
  terms: SessionPackage.Terms = .price(francs(400))
) throws -> SessionPackage {
  SessionPackage(id: try id("k"), name: "K", covers: covers, sessions: sessions, terms: terms)
}

struct CheckedListTests {
  private func refusal(_ change: (inout Parts) throws -> Void) throws -> ImpossibleList? {
    var parts = try Parts()
    try change(&parts)
    do {
      _ = try parts.list()
      return nil
    } catch {
      return error as? ImpossibleList
    }
  }

  @Test func `a list made in code compares all its plans over a year unless it says otherwise`()
    throws
  {
    let list = try Parts().list()
    #expect(list.defaults.plans == list.plans.refs)
    #expect(list.defaults.horizon == Interval(12, .month))
    #expect(list.versions.count == 1)
  }

  @Test func `what is sold must be there, once, and of the list`() throws {
    let s = try id("s")
    let k = try id("k")
    #expect(try refusal { $0.prices = Prices(services: []) } == .nothingToCompare)
    #expect(try refusal { $0.plans = [] } == .nothingToCompare)
    #expect(try refusal { $0.prices = try priced(roundTo: .zero) } == .roundingStep)
    #expect(try refusal { $0.prices = twice($0.prices) } == .idTwice(s))
    #expect(try refusal { $0.prices = try sold(package([])) } == .reference(k))
    #expect(try refusal { $0.prices = try sold(package([Ref(7)])) } == .reference(k))
    #expect(try refusal { $0.prices = try sold(package([Ref(0), Ref(0)])) } == .reference(k))
  }

  @Test func `numbers stay within their ranges`() throws {
    let k = try id("k")
    #expect(try refusal { $0.prices = try sold(package(sessions: 1)) } == .range(k))
    #expect(try refusal { $0.prices = try sold(package(terms: .payFor(6))) } == .range(k))
    #expect(try refusal { $0.prices = try sold(package(terms: .price(francs(-1)))) } == .range(k))
    #expect(try refusal { $0.prices = try sold(package(sessions: 2, terms: .payFor(2))) } == nil)
    #expect(try refusal { $0.cases = [try complaint(reliefDays: 366)] } == .range(id("c")))
    #expect(try refusal { $0.cases = [try complaint(stopAfter: 0)] } == .range(id("c")))
  }

  @Test func `a rule of a package needs one price`() throws {
    let both: [Ref<Service>] = [Ref(0), Ref(1)]
    let k = try id("k")
    for (price, refused) in [(100, nil), (101, ImpossibleList.unequalPrices(k))] {
      #expect(
        try refusal { parts in
          let other = Service(id: try id("t"), name: "T", price: francs(price))
          parts.prices = Prices(
            services: parts.prices.services + [other],
            packages: [try package(both, terms: .payFor(4))])
        } == refused)
    }
  }

  @Test func `phases must be able to follow one another`() throws {
    let p = try id("p")
    let week = Interval(1, .week)
    let open = Phase(services: [Ref(0)], length: .open(nil), every: week)
    let one = Phase(services: [Ref(0)], length: .sessions(1))
    let course = Phase(services: [Ref(0)], length: .asTheCase, every: week, resolves: .asTheCase)
    #expect(try refusal { $0.plans = [try plan()] } == .phases(p))
    #expect(try refusal { $0.plans = [try plan(open, open)] } == .phases(p))
    #expect(try refusal { $0.plans = [try plan(one, open)] } == nil)
    #expect(try refusal { $0.plans = [try plan(one, one)] } == .phases(p))
    #expect(try refusal { $0.plans = [try plan(course)] } == .phases(p))
    #expect(
      try refusal {
        $0.plans = [try plan(course)]
        $0.cases = [try complaint()]
      } == nil)
    #expect(
      try refusal {
        $0.plans = [try plan(course, course)]
        $0.cases = [try complaint()]
      } == .phases(p))
  }

  @Test func `changes are of the same things, day after day`() throws {
    let days = try ["2027-01-01", "2027-02-01"].map { try #require(Day($0)) }
    #expect(
      try refusal { parts in parts.changes = days.map { ($0, parts.prices) } } == nil)
    #expect(
      try refusal { parts in parts.changes = days.reversed().map { ($0, parts.prices) } }
        == .change(days[0]))
    #expect(
      try refusal { parts in parts.changes = [(days[0], try sold(package()))] }
        == .change(days[0]))
  }

  @Test func `an insurance that counts hours needs to know how long a session lasts`() throws {
    let i = try id("i")
    let hourly = Insurance.SessionCaps(perHour: Amount(minor: 80_00))
    #expect(
      try refusal {
        $0.insurances = [Insurance(id: i, name: "I", covers: [Ref(0)], eligible: hourly)]
      } == .lengthUnknown(i))
    #expect(
      try refusal { $0.insurances = [Insurance(id: i, name: "I", covers: [])] } == .reference(i))
  }

  @Test func `what is compared by default is of the list`() throws {
    #expect(
      try refusal {
        $0.defaults = .init(
          complaint: nil, plans: [Ref(3)], against: Ref(0), horizon: Interval(months: 1))
      } == .defaults)
  }

  private func complaint(reliefDays: Int = 3, stopAfter: Int? = nil) throws -> Case {
    Case(
      id: try id("c"), name: "C", sessions: try #require(SessionRange(5)), reliefDays: reliefDays,
      stopAfter: stopAfter)
  }

  private func priced(roundTo: Amount) throws -> Prices {
    Prices(services: try Parts().prices.services, roundTo: roundTo)
  }

  private func twice(_ prices: Prices) -> Prices {
    Prices(services: prices.services + prices.services)
  }

  private func sold(_ package: SessionPackage) throws -> Prices {
    Prices(services: try Parts().prices.services, packages: [package])
  }
}

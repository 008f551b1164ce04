import CareModel

/// A price list made in code, and a comparison of its two plans.
///
/// On paper: ten weekly sessions of 130 with a package of five for 600 come to 2 × 600 = 1200. A
/// massage of 110 every two weeks for twelve months from 1 February 2027 (365 days) falls on days 0,
/// 14, … 364 and comes to 27 × 110 = 2970. The course costs 1770 less.
@main
enum Outside {
  static func main() throws {
    let list = try priceList()
    let start = try known(Day("2027-02-01"))
    let question = Question(defaultsOf: list, start: start)
    let comparison = try Comparison(question, in: list)
    for compared in comparison.plans {
      let difference = compared.against?.difference.minor
      print(list.plans[compared.plan].name, compared.statement.cost.minor, difference ?? 0)
    }
  }

  private static func priceList() throws -> PriceList {
    let therapy = Service(
      id: try id("therapy"), name: "Therapy", minutes: 60, price: .amount(Amount(minor: 130_00)))
    let massage = Service(
      id: try id("massage"), name: name("Massage", "Massaggio"),
      price: .amount(Amount(minor: 110_00)))
    let services = [therapy, massage]
    let five = SessionPackage(
      id: try id("five"), name: "Five", covers: [try known(services.ref(therapy.id))], sessions: 5,
      terms: .price(.amount(Amount(minor: 600_00))))
    return try PriceList(
      practice: "Outside", currency: try known(Currency("CHF")),
      prices: Prices(services: services, packages: [five]),
      plans: [
        try course(known(services.ref(therapy.id))), try pause(known(services.ref(massage.id))),
      ],
      cases: [Case(id: try id("back"), name: "Back", sessions: try known(SessionRange(10)))],
      defaults: nil)
  }

  private static func course(_ service: Ref<Service>) throws -> Plan {
    let phase = Phase(
      services: [service], length: .asTheCase, every: Interval(1, .week), resolves: .asTheCase)
    return Plan(id: try id("course"), name: "Course", phases: [phase])
  }

  private static func pause(_ service: Ref<Service>) throws -> Plan {
    let phase = Phase(services: [service], length: .open(nil), every: Interval(2, .week))
    return Plan(id: try id("pause"), name: "Pause", phases: [phase])
  }

  private static func name(_ english: String, _ italian: String) -> LocalText {
    LocalText([("en", english), ("it", italian)]) ?? LocalText(english)
  }

  private static func id(_ text: String) throws -> ID { try known(ID(text)) }

  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unknown() }
    return value
  }

  private struct Unknown: Error {}
}

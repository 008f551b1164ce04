/// One visit a week for so many weeks, with eight packages that expire and a membership: what makes
/// payment hard.
struct Instance: PaymentInstance {
  let plan = "plan"
  let start = "2027-01-04"
  let asked: [String] = []

  let visits: Int
  /// Whether two services take turns, some packages pay for one of them only, and prices rise each
  /// year; else every week is like any other, so that more of them are no harder.
  let isVaried: Bool

  /// How many of the visits are looked at, from the first.
  let weeks: Int

  init(visits: Int, isVaried: Bool, weeks: Int? = nil) {
    self.visits = visits
    self.isVaried = isVaried
    self.weeks = weeks ?? visits
  }

  var horizon: String { "\(weeks) weeks" }

  /// As `pricing.json`.
  var text: String {
    """
    {"format": 1, "practice": "Benchmark", "currency": "CHF", "locale": "en_CH",
     "services": \(Self.services), "packages": [\(Self.packages(isVaried: isVaried))],
     "memberships": [\(Self.membership)], "changes": [\(isVaried ? Self.changes : "")],
     "plans": [{"id": "\(plan)", "name": "Plan", "phases": [\(phases)]}]}
    """
  }

  static let services = """
    [{"id": "therapeutic", "name": "Therapeutic", "price": 130},
     {"id": "relaxation", "name": "Relaxation", "price": 110}]
    """

  static let membership = """
    {"id": "monthly", "name": "Monthly", "covers": ["relaxation"], "fee": 205, "every": "1 month",
     "sessions": 2, "keeps": "1 month", "minimum": "6 months", "discount": "5%"}
    """

  /// The services they pay for, how many sessions, the price, and the days for which they are valid.
  private static let offers: [([String], Int, Int, Int)] = [
    (["therapeutic"], 3, 381, 40), (["therapeutic"], 5, 617, 70), (["therapeutic"], 10, 1193, 120),
    (["relaxation"], 3, 322, 35), (["relaxation"], 5, 523, 60), (["relaxation"], 10, 1009, 110),
    (["therapeutic", "relaxation"], 8, 911, 75), (["therapeutic", "relaxation"], 12, 1345, 100),
  ]

  static func packages(isVaried: Bool) -> String {
    offers.enumerated().map { index, offer in
      let services = isVaried ? offer.0 : ["therapeutic", "relaxation"]
      let covers = services.map { "\"\($0)\"" }.joined(separator: ", ")
      return """
        {"id": "p\(index)", "name": "Package \(index)", "covers": [\(covers)],
         "sessions": \(offer.1), "price": \(offer.2), "valid": "\(offer.3) days"}
        """
    }.joined(separator: ",\n")
  }

  /// Singles and one package rise by 5 each year, for the first ten years.
  static var changes: String {
    (1...10).map { year in
      """
      {"from": "\(2027 + year)-01-01", "set": {"services.therapeutic.price": \(130 + 5 * year),
       "services.relaxation.price": \(110 + 5 * year), "packages.p2.price": \(1193 + 45 * year)}}
      """
    }.joined(separator: ",\n")
  }

  private var phases: String {
    let count = isVaried ? 20 : 1
    return (0..<count).map { phase in
      let service = phase.isMultiple(of: 2) ? "relaxation" : "therapeutic"
      let number = phase == count - 1 ? "" : "\"sessions\": \(visits / count), "
      return "{\"service\": \"\(service)\", \(number)\"every\": \"1 week\"}"
    }.joined(separator: ",\n")
  }

  func prepared() throws -> () throws -> Double { try paidAsPlanned() }
}

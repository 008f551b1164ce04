/// The ways to pay for one plan, side by side: the cheapest, each offer alone, and singly.
public struct WaysToPay: Sendable {
  /// Which offers are used.
  public enum Way: Hashable, Sendable {
    /// Any of them.
    case cheapest
    /// One package, as often as it helps, and no other offer.
    case package(Ref<SessionPackage>)
    /// One membership, and no other offer.
    case membership(Ref<Membership>)
    /// None.
    case singly

    /// What a client who pays this way may use.
    public var choice: OfferChoice {
      switch self {
      case .cheapest: .all
      case .package(let ref): .only(packages: [ref], memberships: [])
      case .membership(let ref): .only(packages: [], memberships: [ref])
      case .singly: .none
      }
    }
  }

  /// What a plan costs when it is paid for in one way.
  public struct Row: Sendable {
    /// Which way.
    public let way: Way
    /// As planned.
    public let planned: Amount
    /// Over all outcomes; `nil` where no mean is told.
    public let expected: Expected?
  }

  /// In the order of the list, the cheapest first and singly last; without what cannot be paid for.
  public let rows: [Row]

  /// Pays for a plan in each way.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - question: Whom it is held against, for whom, over which time.
  ///   - list: The list that it is paid by.
  /// - Throws: ``CostingError`` if it cannot be paid for in any way.
  /// - Complexity: That of ``Comparison`` for each way.
  public init(
    _ plan: Ref<Plan>, of question: Question, in list: PriceList
  ) throws(CostingError) {
    var rows = [try Self.row(.cheapest, plan, question, list)]
    for way in Self.ways(for: plan, question, list) {
      if let row = try? Self.row(way, plan, question, list) { rows.append(row) }
    }
    self.rows = rows
  }

  /// The offers that cover something the client may come for, and none.
  private static func ways(
    for plan: Ref<Plan>, _ question: Question, _ list: PriceList
  ) -> [Way] {
    let other = list.plans[plan].resolution == nil ? [] : list.plans[question.against].services
    let services = list.plans[plan].services.union(other)
    let packages = list.base.packages.refs.filter {
      !services.isDisjoint(with: list.base.packages[$0].covers)
    }
    let memberships = list.base.memberships.refs.filter {
      !services.isDisjoint(with: list.base.memberships[$0].covers)
    }
    return packages.map(Way.package) + memberships.map(Way.membership) + [.singly]
  }

  private static func row(
    _ way: Way, _ plan: Ref<Plan>, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> Row {
    var question = question
    question.plans = [plan]
    if way != .cheapest { question.pay.plans[plan] = way.choice }
    let comparison = try Comparison(question, in: list, points: [])
    guard let compared = comparison.plans.first else { throw .onRequest("") }
    return Row(way: way, planned: compared.statement.cost, expected: compared.expected)
  }
}

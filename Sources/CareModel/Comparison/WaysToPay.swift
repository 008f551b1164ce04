/// The ways to pay for one plan, side by side: the cheapest, each offer alone, and singly.
public struct WaysToPay: Sendable {
  /// Which offers are used.
  public enum Way: Hashable, Sendable {
    /// Those that the question allows, where it does not allow all.
    case chosen(OfferChoice)
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
      case .chosen(let choice): choice
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
    /// On average over all outcomes, in smallest units; `nil` where no mean is told.
    public let mean: Fraction?
  }

  /// In the order of the list, what was chosen and the cheapest first, singly last; without what cannot
  /// be paid for.
  public let rows: [Row]

  /// Pays for a plan in each way.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - compared: The same plan, paid for as the question allows.
  ///   - question: Whom it is held against, for whom, over which time.
  ///   - list: The list that it is paid by.
  /// - Throws: ``CostingError`` if its extras come to more than can be counted with; a way in which it cannot be paid for
  ///   is left out.
  /// - Complexity: That of ``Comparison`` for each way.
  public init(
    _ plan: Ref<Plan>, comparedAs compared: ComparedPlan, of question: Question, in list: PriceList
  ) throws(CostingError) {
    var question = question
    question.plans = [plan]
    var evaluation = try Evaluation(question, in: list)
    let choice = question.pay[plan]
    var rows = [
      Row(
        way: choice == .all ? .cheapest : .chosen(choice), planned: compared.statement.cost,
        mean: compared.expected?.cost)
    ]
    for way in (choice == .all ? [] : [.cheapest]) + Self.ways(for: plan, question, list) {
      if let row = try? Self.row(way, plan, &evaluation) { rows.append(row) }
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
      $0 != question.member?.membership
        && !services.isDisjoint(with: list.base.memberships[$0].covers)
    }
    return packages.map(Way.package) + memberships.map(Way.membership) + [.singly]
  }

  private static func row(
    _ way: Way, _ plan: Ref<Plan>, _ evaluation: inout Evaluation
  ) throws(CostingError) -> Row {
    evaluation.pay(for: plan, by: way.choice)
    let paid = evaluation.list.plans[plan]
    let planned = try evaluation.cost(of: evaluation.schedule(of: paid), plan: paid)
    return Row(way: way, planned: planned, mean: try evaluation.mean(of: paid))
  }
}

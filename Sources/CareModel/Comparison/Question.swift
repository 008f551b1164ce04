/// What is to be compared, for whom, over which time.
public struct Question: Hashable, Sendable {
  /// The complaint; `nil` only for a list without cases.
  public var complaint: Ref<Case>?
  /// The plans, in the order in which they are shown.
  public var plans: [Ref<Plan>]
  /// The plan that the others are held against.
  public var against: Ref<Plan>
  /// The time that is looked at.
  public var horizon: Horizon
  /// The group the client belongs to.
  public var concession: Ref<Concession>?
  /// What is added to each visit.
  public var extras: [Ref<Extra>]
  /// Sessions the client has already paid for.
  public var holdings: [Holding]
  /// Who pays a share of the sessions back; `nil` if nobody does.
  public var insurance: Ref<Insurance>?
  /// The membership that the client already has.
  public var member: MemberSince?
  /// Which offers the client may use.
  public var pay: PayChoices

  /// A question about these plans.
  public init(
    complaint: Ref<Case>?, plans: [Ref<Plan>], against: Ref<Plan>, horizon: Horizon,
    concession: Ref<Concession>? = nil, extras: [Ref<Extra>] = [], holdings: [Holding] = [],
    insurance: Ref<Insurance>? = nil, member: MemberSince? = nil, pay: PayChoices = PayChoices()
  ) {
    self.complaint = complaint
    self.plans = plans
    self.against = against
    self.horizon = horizon
    self.concession = concession
    self.extras = extras
    self.holdings = holdings
    self.insurance = insurance
    self.member = member
    self.pay = pay
  }

  /// The list's own question, from that day on.
  public init(defaultsOf list: PriceList, start: Day) {
    self.init(
      complaint: list.defaults.complaint, plans: list.defaults.plans,
      against: list.defaults.against,
      horizon: Horizon(from: start, length: list.defaults.horizon))
  }

  /// The complaint and what is assumed of it.
  func assumptions(in list: PriceList) -> Case {
    complaint.map { list.cases[$0] } ?? .unspecified
  }

  /// How many sessions are planned for.
  public func sessions(in list: PriceList) -> Int { assumptions(in: list).sessions.likely }
}

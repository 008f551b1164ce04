public import CareModel

/// What one plan costs for one case, before and after a change.
public struct CostChange: Sendable {
  /// The complaint; `nil` only for a list without cases.
  public let complaint: ID?
  /// The plan.
  public let plan: ID
  /// How it is paid for; a failure where that cannot be told.
  public let statements: Change<Result<Statement, CostingError>>
  /// What it costs on average over all outcomes, to the smallest unit; each `nil` where no mean is told.
  public let averages: Change<Amount?>
  /// What it is paid for with; each `nil` where that cannot be told.
  public let mixes: Change<PaymentMix?>
  /// How much less it costs afterwards, as planned, than if it were paid as before; `nil` where it is paid in the same
  /// way, or that cannot be told.
  public internal(set) var saving: Amount?

  init(
    complaint: ID?, plan: ID, _ statements: Change<Result<Statement, CostingError>>,
    averages: Change<Amount?>, by lists: Change<PriceList>
  ) {
    self.complaint = complaint
    self.plan = plan
    self.statements = statements
    self.averages = averages
    mixes = Change(
      before: (try? statements.before.get()).map { PaymentMix(of: $0, in: lists.before) },
      after: (try? statements.after.get()).map { PaymentMix(of: $0, in: lists.after) })
  }

  /// The averages, where both are told.
  public var means: Change<Amount>? { averages.both() }

  /// What clients can expect to pay, before and after: on average, or as planned where no mean is told;
  /// `nil` if one of them cannot be told.
  public var expected: Change<Amount>? { means ?? costs }

  /// Whether what clients can expect to pay is not what is planned.
  public var isUncertain: Bool { expected != costs }

  /// The cost as planned, before and after; `nil` if one of them cannot be told.
  public var costs: Change<Amount>? { statements.map { try? $0.get().cost }.both() }
}

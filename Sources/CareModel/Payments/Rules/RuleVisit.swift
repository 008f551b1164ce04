/// A visit and what the rule does at it.
struct RuleVisit {
  let day: Day
  let service: Ref<Service>
  let pay: PaymentRule.Pay
  let joins: Ref<Membership>?
  var leaves: PaymentRule.Leaving?

  /// Whether the same is done, on whichever day.
  func isAlike(_ other: RuleVisit) -> Bool {
    service == other.service && pay == other.pay && joins == other.joins
      && leaves.isAlike(other.leaves)
  }
}

extension PaymentRule.Leaving? {
  /// Whether the same is left after as many fees, on whichever day.
  func isAlike(_ other: Self) -> Bool {
    self?.membership == other?.membership && self?.feesBefore == other?.feesBefore
      && self?.feesOwed == other?.feesOwed
  }

  /// The same, of those who leave first and of those who leave last.
  func joined(with late: Self) -> Self {
    guard let self, let late else { return nil }
    return PaymentRule.Leaving(
      membership: self.membership, feesBefore: self.feesBefore, feesOwed: self.feesOwed,
      feeDays: self.feeDays.lowerBound...max(self.feeDays.upperBound, late.feeDays.upperBound))
  }
}

extension PaymentRule.Pay {
  init(_ cover: VisitPayment.Cover) {
    self =
      switch cover {
      case .inHand: .inHand
      case .single: .singly
      case .package(let package): .buy(package)
      }
  }
}

extension PaymentRule.Step {
  /// Visits in a row at which the same is done, told once.
  static func steps(of visits: [RuleVisit], after count: Int) -> [PaymentRule.Step] {
    var steps: [PaymentRule.Step] = []
    var first = visits.startIndex
    while first < visits.endIndex {
      let more = visits[(first + 1)...].prefix { next in
        next.isAlike(visits[first]) && next.joins == nil && next.leaves == nil
          && visits[first].pay.isRepeated
      }
      let last = first + more.count
      steps.append(
        PaymentRule.Step(
          visits: (count + first + 1)...(count + last + 1),
          days: visits[first].day...visits[last].day, service: visits[first].service,
          pay: visits[first].pay, joins: visits[first].joins, leaves: visits[first].leaves))
      first = last + 1
    }
    return steps
  }
}

extension PaymentRule.Pay {
  /// Whether it can be told once for several visits.
  fileprivate var isRepeated: Bool {
    if case .buy = self { false } else { true }
  }
}

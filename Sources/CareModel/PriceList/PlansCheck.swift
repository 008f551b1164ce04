/// Whether plans can be followed, and what is assumed of cases can be.
struct PlansCheck {
  let prices: Prices
  let plans: [Plan]
  let cases: [Case]

  /// - Throws: ``ImpossibleList`` for the first thing that is impossible.
  func check() throws(ImpossibleList) {
    try plans.checkUnique()
    try cases.checkUnique()
    for complaint in cases { try check(complaint) }
    for plan in plans { try check(plan) }
  }

  private func check(_ complaint: Case) throws(ImpossibleList) {
    let counts = [complaint.stopAfter, complaint.returns?.topUp].compactMap { $0 }
    guard (0...Case.mostReliefDays).contains(complaint.reliefDays),
      counts.allSatisfy((1...SessionRange.limit).contains)
    else { throw .range(complaint.id) }
  }

  private func check(_ plan: Plan) throws(ImpossibleList) {
    for phase in plan.phases {
      guard !phase.services.isEmpty, phase.services.allSatisfy(prices.services.holds),
        phase.extras.allSatisfy(prices.extras.holds)
      else { throw .reference(plan.id) }
      if case .sessions(let count) = phase.length, !(1...Visit.most).contains(count) {
        throw .range(plan.id)
      }
    }
    guard canBeFollowed(plan.phases) else { throw .phases(plan.id) }
  }

  /// Only the last phase is open, at most one resolves, and that one has an end; only a single session
  /// that opens the plan is without a rhythm.
  private func canBeFollowed(_ phases: [Phase]) -> Bool {
    guard let first = phases.first else { return false }
    let resolving = phases.filter { $0.resolves != nil }
    return !phases.dropLast().contains(where: \.isOpen)
      && resolving.count <= 1 && !resolving.contains(where: \.isOpen)
      && phases.dropFirst().allSatisfy { $0.every != nil }
      && (first.every != nil || canDoWithoutRhythm(first))
      && (!cases.isEmpty || phases.allSatisfy { $0.length != .asTheCase })
  }

  private func canDoWithoutRhythm(_ phase: Phase) -> Bool {
    let topsUpOnce = cases.allSatisfy { $0.returns?.topUp ?? 1 == 1 }
    return phase.length == .sessions(1) && (phase.resolves == nil || topsUpOnce)
  }
}

/// Whether what insurances pay back can be worked out on every day.
struct InsurancesCheck {
  let insurances: [Insurance]
  /// What is sold, as first written and as changed.
  let versions: [Prices]

  /// - Throws: ``ImpossibleList`` for the first thing that is impossible.
  func check() throws(ImpossibleList) {
    try insurances.checkUnique()
    for insurance in insurances {
      for prices in versions { try check(insurance, prices) }
    }
  }

  private func check(_ insurance: Insurance, _ prices: Prices) throws(ImpossibleList) {
    guard !insurance.covers.isEmpty, insurance.covers.allSatisfy(prices.services.holds) else {
      throw .reference(insurance.id)
    }
    guard insurance.sessions ?? 1 >= 1 else { throw .range(insurance.id) }
    let countsHours = insurance.eligible.perHour != nil || insurance.refund.perHour != nil
    if countsHours, insurance.covers.contains(where: { prices.services[$0].minutes == nil }) {
      throw .lengthUnknown(insurance.id)
    }
  }
}

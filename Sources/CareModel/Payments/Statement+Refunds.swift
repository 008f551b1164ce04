extension Statement {
  /// What an insurance pays back visit by visit, and how each amount comes about; `nil` without one.
  ///
  /// - Complexity: O(visits).
  package func refunds(by insurance: Ref<Insurance>?, in list: PriceList) -> Refunds? {
    insurance.map { Refunds($0, of: visits, in: list) { $0.price } }
  }

  /// Every amount that leaves the client's purse and, as less than nothing, that comes back, in the
  /// order of days.
  ///
  /// - Complexity: O(payments log payments).
  package var flows: [Flow] {
    let back = visits.lazy.filter { $0.refund > .zero }
      .map { Flow(day: $0.visit.day, amount: -$0.refund) }
    let paid = payments.map { Flow(day: $0.day, amount: $0.amount) }
    guard !back.isEmpty else { return paid }
    return (paid + back).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

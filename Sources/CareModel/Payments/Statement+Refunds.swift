extension Statement {
  /// What an insurance pays back visit by visit, and how each amount comes about; `nil` without one.
  ///
  /// - Complexity: O(visits).
  package func refunds(by insurance: Ref<Insurance>?, in list: PriceList) -> Refunds? {
    insurance.map { Refunds($0, of: visits, in: list) { $0.price } }
  }
}

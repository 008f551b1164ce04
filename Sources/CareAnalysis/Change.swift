public import CareModel

/// Something before and after a change of the price list.
public struct Change<Value> {
  /// As the list stands.
  public internal(set) var before: Value
  /// As it is proposed.
  public internal(set) var after: Value

  /// What was, and what would be.
  public init(before: Value, after: Value) {
    self.before = before
    self.after = after
  }

  /// The same, made into something else.
  package func map<New, Failure>(_ transform: (Value) throws(Failure) -> New) throws(Failure)
    -> Change<New>
  {
    Change<New>(before: try transform(before), after: try transform(after))
  }
}

extension Change {
  /// Both values, where both are there.
  package func both<Known>() -> Change<Known>? where Value == Known? {
    guard let before, let after else { return nil }
    return Change<Known>(before: before, after: after)
  }
}

extension Change: Sendable where Value: Sendable {}
extension Change: Equatable where Value: Equatable {}
extension Change: Hashable where Value: Hashable {}

extension Change where Value: Equatable {
  /// Whether it is the same before and after.
  public var isNone: Bool { before == after }
}

extension Change<Amount> {
  /// How much more it is afterwards; negative if it is less.
  public var difference: Amount { after - before }

  /// The difference as a share of what was, exact; `nil` if that was nothing.
  public var growth: Fraction? {
    before == .zero
      ? nil : Fraction(Int128(difference.minor), over: Int128(before.minor))
  }
}

/// The value of one assumption, or the day, at which the verdict "costs no more" turns.
public enum TippingPoint<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It costs no more at every value that was tried, or from the first day on.
  case always
  /// It costs more at every value, or at the first one already; of days, to the last.
  case never
  /// It costs no more up to, or from, this value.
  case at(Value)
}

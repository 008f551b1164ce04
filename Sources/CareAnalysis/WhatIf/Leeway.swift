public import CareModel

/// How many clients may stay away before a practice is left with less than before the change, or
/// must come in addition: −ΔP/(CM + ΔP), where CM is what a session leaves after its own cost.
///
/// It is told by what all clients leave, which is the same where the change moves only prices.
public enum Leeway: Hashable, Sendable {
  /// So many of the clients may stay away.
  case mayLose(Int)
  /// So many clients must come in addition.
  case mustGain(Int)
  /// No number of clients makes up for it: each of them costs more than they pay.
  case never
}

extension Change<Income> {
  /// The change in the number of clients that leaves as much as before, as a share of them.
  ///
  /// Exact; negative where fewer do, `nil` where no number does.
  public func breakEvenSales(variableCost: Amount) -> Fraction? {
    let left = map { $0.contribution(variableCost: variableCost) }
    guard left.after > 0 else { return nil }
    return Fraction(left.before - left.after, over: left.after)
  }

  /// The same in clients.
  public func leeway(variableCost: Amount) -> Leeway {
    let left = map { $0.contribution(variableCost: variableCost) }
    let gain = left.after - left.before
    let clients = Int128(after.clients)
    guard gain < 0 else {
      guard left.after > 0 else { return .mayLose(gain > 0 ? after.clients : 0) }
      return .mayLose(Int(Swift.min(clients, clients * gain / left.after)))
    }
    guard left.after > 0 else { return .never }
    return .mustGain(Int((clients * -gain + left.after - 1) / left.after))
  }
}

public import CareModel

/// How many clients may stay away before a practice is left with less than before the change, or must come in
/// addition: −ΔP/(CM + ΔP), where CM is what one of them leaves after the costs of treating.
public enum Leeway: Hashable, Sendable {
  /// So many of the clients may stay away.
  case mayLose(Int)
  /// So many clients must come in addition.
  case mustGain(Int)
  /// No number of clients makes up for it: each of them costs more than they pay.
  case never

  /// How many clients may come or stay away if each of them leaves as much.
  ///
  /// - Parameters:
  ///   - gain: What the practice is left with more than before, exact; negative if it is less.
  ///   - left: What these clients leave after the change, exact.
  ///   - clients: How many they are.
  init(gain: Fraction, left: Fraction, clients: Int) {
    let (none, all) = (Fraction.none, Int128(clients))
    guard gain < none else {
      guard none < left else {
        self = .mayLose(none < gain ? clients : 0)
        return
      }
      let lost = gain.divided(by: left).scaled(by: all, over: 1).roundedDown
      self = .mayLose(Int(min(all, lost)))
      return
    }
    guard none < left else {
      self = .never
      return
    }
    let missing = gain.divided(by: left).scaled(by: all, over: 1)
    self = .mustGain(Int(-missing.roundedDown))
  }
}

extension Change<PracticeIncome> {
  /// What the practice is left with after the costs of treating, before and after; `nil` where that is not
  /// known.
  public func margins(after costs: TreatmentCosts) -> Change<Fraction>? {
    map { $0.total.margin(after: costs) }.both()
  }

  /// The change in the number of clients that leaves as much as before, as a share of them.
  ///
  /// Exact; negative where fewer do, `nil` where no number does.
  public func breakEvenSales(after costs: TreatmentCosts) -> Fraction? {
    guard let left = margins(after: costs), .none < left.after else { return nil }
    return (left.before - left.after).divided(by: left.after)
  }

  /// The same in clients, each of whom leaves what all do on average.
  public func leeway(after costs: TreatmentCosts) -> Leeway? {
    margins(after: costs).map { left in
      Leeway(gain: left.after - left.before, left: left.after, clients: after.total.clients)
    }
  }

  /// What those bring, before and after, who pay more than before.
  public var dearer: Change<Income> {
    let groups = before.rows.indices.filter { before.rows[$0].takings < after.rows[$0].takings }
    return map { income in groups.map { income.rows[$0] }.reduce(.none, +) }
  }

  /// How many of those whose price rises may stay away, each of whom leaves what they do on average; `nil`
  /// if that is nobody, or all, or not known, and where less is left than before.
  public func leewayOfDearer(after costs: TreatmentCosts) -> Leeway? {
    let own = dearer.after
    guard own.clients > 0, own.clients < after.total.clients, let left = margins(after: costs),
      let theirs = own.margin(after: costs), !(left.after < left.before)
    else { return nil }
    return Leeway(gain: left.after - left.before, left: theirs, clients: own.clients)
  }
}

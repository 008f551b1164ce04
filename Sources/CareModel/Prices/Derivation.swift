/// How an amount came about: a printed price, and each step from it to what is paid.
public struct Derivation: Hashable, Sendable {
  /// What one step did.
  public enum Rule: Hashable, Sendable {
    /// The price as the list prints it.
    case listed
    /// The single price of a covered service, before a package's own rule.
    case single(Ref<Service>)
    /// So much off so many singles.
    case packageDiscount(Percentage, sessions: Int)
    /// So many singles paid for so many.
    case payFor(Int, sessions: Int)
    /// A group's price, in place of the list's.
    case concessionPrice(Ref<Concession>)
    /// So much off for a group.
    case concessionDiscount(Ref<Concession>, Percentage)
    /// A member's price, in place of the list's.
    case membershipPrice(Ref<Membership>)
    /// So much off for members.
    case membershipDiscount(Ref<Membership>, Percentage)
    /// Tax on top.
    case tax(Percentage)
  }

  /// One step and what it came to.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public let rule: Rule
    /// The result before rounding, in millionths of the currency's smallest unit.
    public let exact: Int128
    /// The result.
    public let amount: Amount

    /// Whether rounding changed the result.
    public var isRounded: Bool { exact != Int128(amount.minor) * Int128(Percentage.whole) }
  }

  /// From the printed price on; at least one.
  public private(set) var steps: [Step]

  /// Starts from a price that is taken as it is.
  init(_ rule: Rule, _ amount: Amount) {
    steps = []
    take(rule, amount)
  }

  /// What is paid.
  public var amount: Amount { steps.last?.amount ?? .zero }

  /// Replaces what there is by a price that is taken as it is.
  mutating func take(_ rule: Rule, _ amount: Amount) {
    let exact = Int128(amount.minor) * Int128(Percentage.whole)
    steps.append(Step(rule: rule, exact: exact, amount: amount))
  }

  /// Takes a share of so many times what there is, rounded once.
  mutating func scale(_ rule: Rule, times: Int = 1, byMillionths share: Int, step: Amount) {
    let multiple = amount * times
    let exact = Int128(multiple.minor) * Int128(share)
    let rounded = multiple.scaled(byMillionths: share, roundedTo: step)
    steps.append(Step(rule: rule, exact: exact, amount: rounded))
  }
}

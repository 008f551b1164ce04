internal import CareModel

/// What a measure comes to at one value, and what proves what it can be between two.
struct GoalReading: Sendable {
  /// What it comes to.
  let value: SweepValue
  /// What is known of how it moves with a price.
  let proof: GoalProof?
  /// How many clients stay, in tenths; `nil` where that is not asked.
  let staying: Int?

  init(_ value: SweepValue, proof: GoalProof? = nil, staying: Int? = nil) {
    self.value = value
    self.proof = proof
    self.staying = staying
  }

  /// Nothing that could be told.
  static let untold = GoalReading(.absent)
}

/// What is paid for, and when; not how much it is.
struct DuePayment: Hashable, Sendable {
  let day: Day
  let subject: Payment.Subject

  init(_ payment: Payment) {
    day = payment.day
    subject = payment.subject
  }
}

/// What a measure is made of, of which each part only rises, or only falls, with a price: so between two prices it
/// lies between what it is at both.
enum GoalProof: Sendable {
  /// What rises, less what rises; rounding may let it fall by as much.
  case difference(rising: Int, less: Int, slack: Int)
  /// What follows from net and tax, and nothing else; rounding may let it fall by as much.
  case sums([SweepValue], rising: Int, slack: Int)
  /// What each group brings, which rises, times the share of it that stays, which falls.
  case kept([(money: Fraction, stays: Fraction)])
  /// What is paid for by both plans, and when, and what the measure comes to: where every way to pay costs along
  /// a straight line, it comes to the same between two values at which both are the same.
  case payments([[DuePayment]], place: Int)
  /// The least of straight lines, less another: what proves anything between two values takes a third, too.
  case lines(own: Int, less: Int)

  /// Between what the measure can be between two prices; `nil` if they prove nothing.
  static func bounds(_ one: GoalProof?, _ two: GoalProof?) -> ClosedRange<Int>? {
    switch (one, two) {
    case (.difference(let first, let less, let slack), .difference(let second, let lessThen, _)):
      let least = min(first, second) - max(less, lessThen)
      let most = max(first, second) - min(less, lessThen)
      return (least - slack)...(most + slack)
    case (.sums(let first, let place, let slack), .sums(let second, let other, _)):
      // Net and tax make up what is paid. Where both are the same at both ends, so is what is paid, which only
      // rises; then each group's is between them, too, and its tax.
      return first == second
        ? place...place : (min(place, other) - slack)...(max(place, other) + slack)
    case (.kept(let first), .kept(let second)):
      let bounds = zip(first, second).map { product(between: $0, $1) }
      let slack = bounds.count + 1
      let least = bounds.reduce(Int128(0)) { $0 + $1.least.roundedDown } - Int128(slack)
      let most = bounds.reduce(Int128(0)) { $0 + $1.most.roundedDown + 1 } + Int128(slack)
      return Int(least)...Int(most)
    case (.payments(let first, let place), .payments(let second, let other)):
      return first == second && place == other ? place...place : nil
    default: return nil
    }
  }

  /// Between what a group's money can be of which not all stay.
  private static func product(
    between one: (money: Fraction, stays: Fraction), _ two: (money: Fraction, stays: Fraction)
  ) -> (least: Fraction, most: Fraction) {
    let money = (min(one.money, two.money), max(one.money, two.money))
    let stays = (min(one.stays, two.stays), max(one.stays, two.stays))
    return (
      money.0.times(money.0 < .none ? stays.1 : stays.0),
      money.1.times(money.1 < .none ? stays.0 : stays.1)
    )
  }
}

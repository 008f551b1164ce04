public import CareModel

extension Warning {
  /// What would fix what seems wrong.
  public enum Fix: Hashable, Sendable {
    /// Look at the prices and durations of both services.
    case checkServices
    /// Put in the real price of a service, or that it is on request.
    case putInPrice
    /// Let prices be multiples of the step to which they are rounded, or take a smaller one.
    case roundFiner(step: Amount)
    /// Set a price below so much, or take the package out.
    case costLess(than: Amount)
    /// Set a fee below so much, or take the membership out.
    case feeLess(than: Amount)
    /// Set the time that was meant.
    case correctTime
    /// Set the day that was meant, or put the values in where they stand first.
    case correctDay
    /// Set the day that was meant, or take the package out.
    case correctDayOrRemovePackage
    /// Give one of two things another name.
    case nameApart
    /// Set the rhythm that was meant.
    case correctRhythm
    /// Look so far ahead at least, where that is enough, or let sessions follow more quickly.
    case lookFurther(atLeast: Interval?)
    /// Take out a package of what costs nothing.
    case removeFree
    /// Set the discount that was meant, or take the group out.
    case correctDiscount
    /// Let a package cost so much at most, or take it out.
    case costAtMost(Amount, package: String)
    /// Look at a package's price and number of sessions.
    case checkPackage
    /// Print the price that is claimed, or claim what is true of the price that is printed.
    case printOrClaim(Amount, SessionPackage.Claim)
    /// Correct one of two prices, or take the smaller package out.
    case correctOrRemove(smaller: String)
    /// Let the package be valid for longer, or sell fewer sessions where a package may have so few.
    case validLonger(atLeast: Interval?, orSessions: Int?)
    /// Leave one of two changes, or give it another day.
    case keepOne
    /// Put in the value that was meant, or take it out.
    case putInValue
    /// Set a price on the same day, too.
    case moveToo(path: String)
    /// Set a price on the same day, too: so much keeps the discount.
    case moveKeepingDiscount(path: String, Amount)
    /// Set a price on the same day, too, or let another package cover what moved.
    case moveOrSplit(path: String)
    /// Say where the figures come from.
    case nameSource
    /// Give a plan a phase that takes something from the case, or take the case out.
    case useCase
    /// Take one of two plans out, or tell them apart.
    case removeTwin
    /// Put in a price, or take the plan out.
    case putInPriceOrRemovePlan
    /// Nothing, if the service is simply sold singly.
    case nothingIfSoldSingly
    /// Nothing, if the package is simply sold.
    case nothingIfSold
    /// Set a price of so much at most, or leave it out: then the ordinary one holds.
    case costAtMostOrLeaveOut(Amount)
    /// Correct an insurance's share, excess and caps, or take it out.
    case letInsurancePay
    /// Nothing, if that is what the policy says.
    case nothingIfPolicySaysSo
    /// Put the text in in those languages.
    case translate
  }
}

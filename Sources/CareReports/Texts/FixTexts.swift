package import CareModel

/// What fixes that which looks wrong in a valid price list.
///
/// Names come in the quotation marks of the language, amounts as the place writes them.
package protocol FixTexts {
  /// `Look at both prices and durations: two may be swapped, or one stands in the wrong row.`
  var checkServices: String { get }
  /// `Put in the real price, or "on request" until it is known.`
  var putInPrice: String { get }
  /// `Let prices be multiples of CHF 5.00, or roundTo be a smaller step.`
  func roundFiner(_ step: String) -> String
  /// `Set a price below CHF 500.00, or take the package out.`
  func costLess(than amount: String) -> String
  /// `Set a fee below CHF 115.00, or take the membership out.`
  func feeLess(than amount: String) -> String
  /// `Set the time that was meant.`
  var correctTime: String { get }
  /// `Set the day that was meant, or put the values in where they stand first.`
  var correctDay: String { get }
  /// `Set the day that was meant, or take the package out.`
  var correctDayOrRemovePackage: String { get }
  /// `Give one of the two another name.`
  var nameApart: String { get }
  /// `Set the rhythm that was meant.`
  var correctRhythm: String { get }
  /// `Set defaults.horizon to 3 months or more, or let its sessions follow more quickly.`
  func lookFurther(atLeast time: Interval) -> String
  /// `Let its sessions follow more quickly, or be fewer.`
  var hurry: String { get }
  /// `Take the package out: what it covers costs nothing.`
  var removeFree: String { get }
  /// `Set the discount that was meant, or take the group out.`
  var correctDiscount: String { get }
  /// `Let “Ten” cost at most CHF 900.00, or take it out.`
  func costAtMost(_ amount: String, _ package: String) -> String
  /// `Look at its price and its number of sessions: one may be mistyped, or left behind when prices
  /// rose.`
  var checkPackage: String { get }
  /// `Print CHF 800.00, or claim 15%.`
  func print(_ price: String, orClaim claim: String) -> String
  /// `Correct one of the two prices, or take “Five” out.`
  func correctOrRemove(_ package: String) -> String
  /// `Let it be valid for at least 5 weeks, or sell 3 sessions.`; `longer` where no time would do, and nothing of
  /// sessions where a package may not have so few.
  func validLonger(atLeast time: Interval?, orSessions sessions: Int?) -> String
  /// `Leave the one that is meant, or give it another day.`
  var keepOneChange: String { get }
  /// `Put in the value that was meant, or take it out.`
  var putInValue: String { get }
  /// `Set packages.five.price on that day, too.`
  func moveToo(_ path: String) -> String
  /// `Set packages.five.price on that day, too; CHF 495.00 would keep the discount.`
  func moveToo(_ path: String, to kept: String) -> String
  /// `Set packages.five.price on that day, too, or let another package cover what became dearer or
  /// cheaper.`
  func moveOrSplit(_ path: String) -> String
  /// `Add a "source": a study, or the practice’s own experience.`
  var nameSource: String { get }
  /// `Give a plan a phase with "sessions": "case" and "resolves": true, or take the case out.`
  var useCase: String { get }
  /// `Take one of them out, or give it phases of its own.`
  var removeTwin: String { get }
  /// `Put in a price, or take the plan out.`
  var putInPriceOrRemovePlan: String { get }
  /// `Nothing, if it is simply sold singly.`
  var nothingIfSoldSingly: String { get }
  /// `Nothing, if it is simply sold.`
  var nothingIfSold: String { get }
  /// `Set at most CHF 100.00, or leave it out: then the ordinary price holds.`
  func costAtMostOrLeaveOut(_ amount: String) -> String
  /// `Look at its share, its excess and its caps: one may be mistyped; or take it out.`
  var letInsurancePay: String { get }
  /// `Nothing, if that is what the policy says.`
  var nothingIfPolicySaysSo: String { get }
  /// `Put the text in, or let every text be in one language.`
  var translate: String { get }
}

package import CareModel

/// The answer, the tables and the notes of a comparison, and of all cases.
///
/// Names of plans come in quotation marks, amounts and dates as the place writes them.
package protocol ComparisonTexts {
  // The verdict.

  /// A plan that the end of the time cuts off: `“Course” (not finished by then)`.
  func unfinished(_ plan: String) -> String
  /// `Over 12 months, “Course” costs CHF 900.00.`
  func costs(_ plan: String, _ amount: String, over time: Interval) -> String
  /// `Over 12 months, “Course” costs exactly as much as “Relaxation”.`
  func costsTheSame(_ plan: String, as other: String, over time: Interval) -> String
  /// `Over 12 months, “Course” costs CHF 900.00 less than “Relaxation”.`
  func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String
  /// `Over 12 months, “Course” costs CHF 900.00 less than “Relaxation”, and has paid for itself by
  /// 6 June 2027.`
  func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval,
    paidForBy date: String
  ) -> String
  /// `Over 12 months, “Relaxation” is cheaper: “Course” costs CHF 900.00 more.`
  func costsMore(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String
  /// After `costsMore`: `It would cost no more over 10 years.`
  func wouldCostNoMore(over time: Interval) -> String
  /// After `costsMore`: `It would cost no more over any time from 14 months to 10 years.`
  func wouldCostNoMore(overAnyTimeFrom least: Interval, to most: Interval) -> String
  /// After `costsMore`: `It would still cost more over 10 years.`
  func wouldStillCostMore(over time: Interval) -> String
  /// `It would cost more if more than 12 sessions were needed, or if …`; at least one condition.
  func wouldCostMore(if conditions: [VerdictCondition]) -> String
  /// `It would cost no more if 2 sessions were enough, or if …`; at least one condition.
  func wouldCostNoMore(if conditions: [VerdictCondition]) -> String

  // The average.

  /// `On these assumptions, it costs less for 70% of clients.`
  func costsLess(for clients: ShareOfClients) -> String
  /// `If “Course” made no lasting difference, and “Relaxation” followed: CHF 1200.00.`
  func ifNotHelped(_ plan: String, then other: String, costs amount: String) -> String
  /// `No average is told for “Course”: nobody can go on with “Other”, which has a phase without a
  /// rhythm.`
  func noAverage(of plan: String, becauseOf other: String) -> String

  // The table.

  /// A table's caption: `Low back pain, over 12 months`.
  func compared(_ complaint: String, over time: Interval) -> String
  /// A table's caption, without a complaint: `Plans over 12 months`.
  func plans(over time: Interval) -> String
  /// `Plan`.
  var plan: String { get }
  /// How many sessions are taken: `Visits`.
  var visitsTitle: String { get }
  /// `Time in treatment`.
  var timeInTreatment: String { get }
  /// Whether a course has ended before the time is over: `Finished by then`.
  var finishedByThen: String { get }
  /// `Paid singly`.
  var paidSingly: String { get }
  /// `Paid in the cheapest way`.
  var paidInTheCheapestWay: String { get }
  /// Below `paidInTheCheapestWay`, by what it is paid: `with`.
  var paidWith: String { get }
  /// `Sessions paid, not used`.
  var sessionsNotUsed: String { get }
  /// Below `sessionsNotUsed`, the money in them: `worth`.
  var worth: String { get }
  /// `Paid before 22 Dec 2026`.
  func paidBefore(_ date: String) -> String
  /// `Comfortable days, of 365`.
  func comfortableDays(of days: String) -> String
  /// Below `comfortableDays`: `cost per day`.
  var costPerComfortableDay: String { get }
  /// What a plan costs more or less than another: `Against “Relaxation”`.
  func against(_ other: String) -> String
  /// Below `against`, a date or `never`: `costs no more from`.
  var costsNoMoreFrom: String { get }
  /// What plans are paid by, in a cell: `single sessions`.
  var singleSessions: String { get }
  /// The same: `sessions in hand`, those of a package already paid for.
  var sessionsInHand: String { get }

  // Over all outcomes.

  /// A caption: `Over all outcomes`.
  var overAllOutcomes: String { get }
  /// `If all goes to plan`.
  var asPlanned: String { get }
  /// `On average`.
  var onAverage: String { get }
  /// The 10th percentile: `One client in ten pays at most`.
  var oneInTenPaysAtMost: String { get }
  /// The 90th percentile: `Nine in ten pay at most`.
  var nineInTenPayAtMost: String { get }
  /// `Chance to cost less than “Relaxation”`.
  func chanceToCostLess(than other: String) -> String

  // How far each assumption may go.

  /// A caption: `Costs no more, as far as …`.
  var costsNoMoreAsFarAs: String { get }
  /// A row: `“Relaxation” for the same money`.
  func forTheSameMoney(_ other: String) -> String
  /// In that row: `13 visits`; never: `is always cheaper`.
  func forTheSameMoney(_ point: TippingPoint<Int>) -> String
  /// A row: `Sessions that it takes`.
  var sessionsItTakes: String { get }
  /// In that row: `20 sessions at most`, `any number`, `not even 1 session`.
  func sessionsAtMost(_ point: TippingPoint<Int>) -> String
  /// A row: `“Relaxation” is taken`.
  func isTaken(_ other: String) -> String
  /// In that row, in days: `at least every 29 days`, `however rarely`, `not even every day`.
  func rarest(_ point: TippingPoint<Int>) -> String
  /// A row: `Price of a session`.
  var priceOfASession: String { get }
  /// In that row: `at most CHF 260.00`, `any price`, `no price`; `at most CHF 260.00 until 31 Dec 2026`
  /// where a change sets the price thereafter.
  func dearest(_ point: TippingPoint<String>, until date: String?) -> String
  /// A row: `It resolves, on average over all outcomes`.
  var chanceItResolves: String { get }
  /// In that row: `for at least 38.4%`, `for however few`, `not even for all`.
  func lowestChance(_ point: TippingPoint<String>) -> String
  /// A row: `Time looked at`.
  var timeLookedAt: String { get }
  /// In that row, in months: `at least 5 months`, `any time`, `not within 10 years`.
  func shortestTime(_ point: TippingPoint<Int>) -> String

  // What it rests on.

  /// `Counted from 22 November 2026 to 21 November 2027, both days included.`
  func counted(from first: String, to last: String) -> String
  /// `Assumed for “Low back pain”: a; b; c. Source: da Silva 2019.`; without a source it is the
  /// practice’s own assumption.
  func assumed(for complaint: String, _ facts: [String], source: String?) -> String
  /// A clause of `assumed`: `a session eases it for 3 days`.
  func aSessionEases(for days: Int) -> String
  /// A clause of `assumed`: `a course takes 10 sessions`; the number as `sessions` gives it.
  func aCourseTakes(_ sessions: String) -> String
  /// A clause of `assumed`: `it resolves for 70% (else it is given up after 4 sessions)`.
  func resolves(for share: String, givenUpAfter sessions: Int?) -> String
  /// A clause of `assumed`: `of those for whom it resolves, it returns for 41% after 6 months and
  /// takes 3 sessions more`.
  func returns(for share: String, after time: Interval, taking sessions: Int) -> String
  /// Whose prices: `Prices for: Student.`
  func pricesFor(_ group: String) -> String
  /// `For what is compared, this group pays what everybody pays: Student.`
  func groupLowersNothing(_ group: String) -> String
  /// `With every visit: Home visit and hot stones.`; at least one extra.
  func withEveryVisit(_ extras: [String]) -> String
  /// `Already paid for, so not counted: 4 sessions of “Ten for nine” until 1 March 2027.`
  func alreadyPaid(_ holdings: [String]) -> String
  /// What stands in `alreadyPaid`: `4 sessions of “Ten for nine” until 1 March 2027`.
  func held(_ sessions: Int, of package: String, until date: String) -> String
  /// `Prices change on 1 January 2027; each payment is at its own day’s price.`; at least one date.
  func pricesChange(on dates: [String]) -> String
  /// `Counted with 22 November 2026 as day 1.`: where days are told by their number.
  func firstDayIs(_ date: String) -> String
  /// `The prices are those of 1 September 2026.`
  func pricesAre(of date: String) -> String
  /// `The prices are those of 1 September 2026; payments before it are counted at them, too.`
  func pricesAreAlsoBefore(_ date: String) -> String
  /// `The prices are made up to show the program; no practice charges them.`
  var pricesAreMadeUp: String { get }
  /// `Not counted: travel, insurance, tips.`
  var notCounted: String { get }
  /// `Nothing here is a medical promise.`
  var noMedicalPromise: String { get }

  // All cases.

  /// A caption: `What each case costs, over 12 months`.
  func whatEachCaseCosts(over time: Interval) -> String
  /// A caption: `“Course” against “Relaxation”`.
  func against(_ plan: String, _ other: String) -> String
  /// `Case`.
  var caseTitle: String { get }
  /// `Sessions`.
  var sessionsTitle: String { get }
  /// `Difference`.
  var difference: String { get }
  /// `Difference of “Course”`.
  func difference(of plan: String) -> String
  /// A column of dates: `Costs no more from`.
  var costsNoMoreFromTitle: String { get }
  /// `Most sessions`.
  var mostSessions: String { get }
  /// `any number`, of sessions.
  var anyNumber: String { get }
  /// `none`, of sessions.
  var noSession: String { get }
  /// `Over 12 months, “Course” costs less than “Relaxation” in 4 of 5 cases if all goes to plan.`
  func costsLess(
    _ plan: String, than other: String, in cases: Int, of all: Int, over time: Interval
  ) -> String
  /// `Over 12 months, “Course” costs less than “Relaxation” in 4 of 5 cases if all goes to plan, and
  /// in 3 of 5 cases on average over all outcomes.`
  func costsLess(
    _ plan: String, than other: String, in cases: Int, onAverage: Int, of all: Int,
    over time: Interval
  ) -> String
}

package import CareModel

/// Before and after a price change.
package protocol WhatIfTexts {
  // MARK: What moves

  /// `From 1 May 2026, “Massage” goes from CHF 100.00 to CHF 110.00, until 31 May 2026.`
  func priceMoves(_ item: String, from old: String, to new: String, on days: DaysInWords) -> String
  /// `“Massage” is new, at CHF 110.00.`
  func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String
  /// `“Massage”, at CHF 110.00, is no more.`
  func priceIsGone(_ item: String, at price: String, on days: DaysInWords) -> String
  /// A price that is not told, in the middle of a sentence: `“on request”`.
  var quotedOnRequest: String { get }
  /// `Other prices that move: 12.`
  func otherPricesMove(_ count: String) -> String
  /// `tax.rate becomes 8%.`
  func becomes(_ path: String, _ value: String) -> String
  /// `No price changes.`
  var noPriceChanges: String { get }

  // MARK: What clients pay

  /// `Over 12 months, for “Neck pain”, on average: …; ….` The clauses are those below.
  func costsOver(
    _ horizon: Interval, for complaint: String?, onAverage: Bool, _ clauses: [String]
  ) -> String
  /// A clause: `“Course” costs CHF 10.00 more (2.5%)`.
  func planCosts(_ plan: String, _ difference: String, share: String?) -> String
  /// A clause: `“Course” and “Calm” cost what they did`.
  func costTheSame(_ plans: String, count: Int) -> String
  /// A clause: `“Course” stays the cheapest`.
  func staysCheapest(_ plans: String) -> String
  /// A clause: `the cheapest is then “Course” instead of “Calm”`.
  func becomesCheapest(_ plans: String, insteadOf before: String) -> String
  /// `Of all costs in the table, higher: 3 (by at most CHF 20.00); lower: 0; unchanged: 1.`
  func costsOverall(_ costs: OverallInWords) -> String

  // MARK: Who switches

  /// `Nobody’s cheapest plan, or cheapest way to pay, becomes another.`
  var nobodySwitches: String { get }
  /// `Another plan becomes the cheapest for “Neck pain”.`
  func otherPlanCheapest(for complaints: String?) -> String
  /// `The cheapest way to pay becomes another for 2 costs of 8.`
  func otherWayToPay(_ count: Int, of all: Int) -> String

  // MARK: What was forgotten

  /// `Forgotten: “Five” stays at …`
  func forgotten(_ sentence: String) -> String
  /// `“Five” stays at CHF 450.00 while “Massage” moves; its discount on 5 sessions goes from 10.0% to
  /// 18.2%.` A discount is `nil` where it is not known.
  func forgottenPrice(
    _ item: String, at price: String, service: String, sessions: Int, from before: String?,
    to after: String?
  ) -> String
  /// `Others in the table: 2.`
  func othersForgotten(_ count: Int) -> String

  // MARK: What the practice takes in

  /// `The practice takes in CHF 1’000.00, as before.`
  func takesInAsBefore(_ amount: String) -> String
  /// `The practice takes in CHF 1’100.00 instead of CHF 1’000.00, CHF 100.00 more (10.0%).`
  func takesIn(_ amount: String, insteadOf before: String, _ difference: String, share: String?)
    -> String
  /// `An hour of treatment brings CHF 110.00, as before.`
  func hourBringsAsBefore(_ amount: String) -> String
  /// `An hour of treatment brings CHF 110.00 instead of CHF 100.00.`
  func hourBrings(_ amount: String, insteadOf before: String) -> String
  /// `It may lose none of its 40 clients (1.2%) before it earns less.`
  func mayLoseNone(of clients: String, share: String?) -> String
  /// `It may lose 4 of its 40 clients (11.2%) before it earns less.`
  func mayLose(_ count: String, of clients: String, share: String?) -> String
  /// `Beside its 40 clients it needs 4 more (11.2%) to earn as much.`
  func needsMore(_ count: String, beside clients: String, share: String?) -> String
  /// `No number of clients makes up for it: a session costs the practice more than it brings.`
  var neverMadeUp: String { get }

  // MARK: What the figures rest on

  /// `Costs are those of a course that goes as planned, paid for in the cheapest way, before and after.`
  var costsAsPlanned: String { get }
  /// `Costs are averages over all outcomes, paid without knowing which it will be, in the cheapest way,
  /// before and after.`
  var costsOnAverage: String { get }
  /// `What “Course” costs is not known: a price that it needs is on request.`
  func costUnknown(_ plan: String) -> String
  /// `Left out, as the proposal takes it away: course.`
  func leftOut(_ ids: String) -> String
  /// `With --clients FILE, it tells the practice’s income too.`
  var incomeWithClients: String { get }
  /// `Income is what clients pay over that time, … each session is taken to cost the practice CHF 15.00.`
  func incomeMeans(variableCost: String) -> String

  // MARK: Tables

  /// What stands above a table or a column, or in a cell.
  func changeTitle(_ title: ChangeTitle) -> String
}

/// How many costs rise, fall and stay, ready to be shown.
package struct OverallInWords: Sendable {
  /// How many, and by how much at the most; `nil` if none do.
  package typealias Side = (count: String, most: String?)

  /// Those that become dearer.
  package let higher: Side
  /// Those that become cheaper.
  package let lower: Side
  /// How many stay, in words.
  package let unchanged: String
}

/// What stands above the tables and columns of a price change, or in their cells.
package enum ChangeTitle: Sendable {
  case costs, averageCosts, complaint, plan, before, after, difference, growth
  /// What a cost becomes that was something, or was nothing.
  case free, new
  case switches, whatChanges, cheapestPlan
  case forgotten, service, from, price
  /// So many sessions paid singly, or the discount on them, before; and after, beside it.
  case singlesBefore, discountBefore, afterwards
  case practice, income, sessions, minutes, perSession, perHour
}

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
  /// `tax.percent becomes 8%.` What it was is `nil` if nothing was there.
  func becomes(_ what: String, _ value: String, insteadOf before: String?) -> String
  /// `“Five relaxing”, discount`
  func fieldOf(_ item: String, _ field: String) -> String
  /// What stands in the place of a value that is taken away: `nothing`
  var nothingThere: String { get }
  /// `“Weekly” is new.`
  func isNew(_ item: String) -> String
  /// `“Weekly” becomes another.`
  func isReplaced(_ item: String) -> String
  /// `“Course” is taken out.`
  func isTakenOut(_ item: String) -> String
  /// What a key of the format says, in a word or two: `discount`; `nil` for keys of which nobody speaks.
  func field(_ key: String) -> String?
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
  func staysCheapest(_ plans: String, count: Int) -> String
  /// A clause: `the cheapest is then “Course” instead of “Calm”`.
  func becomesCheapest(_ plans: String, insteadOf before: String) -> String
  /// `Of all costs in the table, higher: 3 (by at most CHF 20.00); lower: 0; unchanged: 1.`
  func costsOverall(_ costs: OverallInWords) -> String

  // MARK: Who switches

  /// `Nobody’s cheapest plan, or cheapest way to pay, becomes another.`
  var nobodySwitches: String { get }
  /// `Another plan becomes the cheapest for “Neck pain”, by CHF 0.34.` By how much is `nil` for one that then costs
  /// as much.
  func otherPlanCheapest(for complaints: String?, by gain: String?, isAtMost: Bool) -> String
  /// `The cheapest way to pay becomes another for 2 costs of 8; against paying as before, it saves at most CHF
  /// 5.00.` The saving is `nil` where there is none.
  func otherWayToPay(_ count: Int, of all: Int, saving: String?) -> String

  /// `Of the 40 clients in the file, 12 would choose another plan, or pay another way.`
  /// What another plan, or another way to pay, saves at most is `nil` where nobody would choose one.
  func clientsSwitch(
    _ count: String, of all: String, saving: String?, savingByPaying: String?
  ) -> String
  /// `None of the 40 clients in the file would choose another plan, or pay another way.`
  func noClientSwitches(of all: String) -> String

  // MARK: What was forgotten

  /// `Forgotten: “Five” stays at …`
  func forgotten(_ sentence: String) -> String
  /// `“Five” stays at CHF 450.00 while “Massage” moves; its discount on 5 sessions goes from 10.0% to
  /// 18.2%; CHF 495.00 would keep it.`
  func forgottenPrice(_ price: ForgottenInWords) -> String
  /// `Others in the table: 2.`
  func othersForgotten(_ count: Int) -> String

  // MARK: What the practice takes in

  /// `The practice takes in CHF 1’000.00, as before.` Without tax, if there is any.
  func takesInAsBefore(_ amount: String, withoutTax: Bool) -> String
  /// `The practice takes in CHF 1’100.00 instead of CHF 1’000.00, CHF 100.00 more (10.0%).` Without tax, if
  /// there is any.
  func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?,
    withoutTax: Bool
  ) -> String
  /// `It owes CHF 89.10 in tax, as before.`
  func owesTaxAsBefore(_ amount: String) -> String
  /// `It owes CHF 89.10 in tax instead of CHF 81.00.`
  func owesTax(_ amount: String, insteadOf before: String) -> String
  /// `An hour of treatment brings CHF 110.00, as before.`
  func hourBringsAsBefore(_ amount: String) -> String
  /// `An hour of treatment brings CHF 110.00 instead of CHF 100.00.`
  func hourBrings(_ amount: String, insteadOf before: String) -> String
  /// `After the costs of treating, CHF 800.00 is left, as before.`
  func leavesAsBefore(_ amount: String) -> String
  /// `After the costs of treating, CHF 880.00 is left instead of CHF 800.00.`
  func leaves(_ amount: String, insteadOf before: String) -> String
  /// Of clients of whom as many come each month: `spread over a year`.
  var comingEvenly: String { get }
  /// `It takes 40.0% of the hours.`
  func takesHours(_ share: String) -> String
  /// `It may lose none of its 40 clients before it earns less, reckoned with what a client brings on average.`
  func mayLoseNone(of clients: String) -> String
  /// `It may lose 4 of its 40 clients (10.0%) before it earns less, reckoned with what a client brings on average.`
  func mayLose(_ count: String, of clients: String, share: String) -> String
  /// `Of the 10 whose price rises it may lose 1 (10.0%), reckoned with what one of those brings on average.`
  func mayLose(_ count: String, ofDearer clients: String, share: String) -> String
  /// `Of the 10 whose price rises it may lose none, reckoned with what one of those brings on average.`
  func mayLoseNone(ofDearer clients: String) -> String
  /// `Beside its 40 clients it needs 4 more (10.0%) to earn as much, reckoned with what a client brings on average.`
  func needsMore(_ count: String, beside clients: String, share: String) -> String
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
  /// `Income is what clients pay over that time from their first day on, … each session is taken to cost the
  /// practice CHF 15.00, and each hour of treatment CHF 40.00.` A cost is `nil` where it is nothing.
  func incomeMeans(perSession: String?, perHour: String?) -> String
  /// `What is proposed for “Neck pain” rests on: the practice’s own records.`
  func proposedRests(on source: String, for complaint: String) -> String
  /// The title of what the check finds in a proposal.
  var foundInProposal: String { get }

  // MARK: Tables

  /// What stands above a table or a column, or in a cell.
  func changeTitle(_ title: ChangeTitle) -> String
}

/// A price that was forgotten, ready to be shown.
package struct ForgottenInWords: Sendable {
  /// Whose price.
  package let item: String
  /// What it was, where it moved.
  package let before: String?
  /// What it is.
  package let price: String
  /// The service that moved.
  package let service: String
  /// For how many sessions.
  package let sessions: Int
  /// The discount before and after; each `nil` where it is not known.
  package let discounts: (before: String?, after: String?)
  /// How much more than its sessions singly it is afterwards; `nil` where it is not.
  package let dearerBy: String?
  /// What would keep the discount; `nil` where nothing would.
  package let kept: String?
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
  case switches, whatChanges, cheapestPlan, saves
  case forgotten, service, from, price, keeping
  /// So many sessions paid singly, or the discount on them, before and after.
  case singlesBefore, discountBefore, singlesAfter, discountAfter
  case practice, takings, tax, income, sessions, minutes, perSession, perHour, margin
  case clients, who, count, becomes
}

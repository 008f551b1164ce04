package import CareAnalysis
package import CareModel
package import CareRecords
package import CommandSpec
internal import Diagnostics
package import PriceListFormat

extension Language {
  /// English.
  public static let english = Language(code: "en")
}

/// What is said in English.
package struct English: Texts {
  package var language: Language { .english }
}

// MARK: - Word

extension English {
  package var nameOfLanguage: String { "English" }
  package var sampleMark: String { "SAMPLE PRICES" }
  package func quoted(_ name: String) -> String { "“\(name)”" }
  package func and(_ words: String, _ last: String) -> String { "\(words) and \(last)" }
  package func labelled(_ name: String, _ text: String) -> String { "\(name): \(text)" }
  package func numbers(from first: Int, to last: Int) -> String { "\(first) to \(last)" }
  package func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }
  package func pricesOf(_ date: String) -> String { "prices of \(date)" }

  package func sessions(_ count: Int) -> String { counted(count, "session", "sessions") }
  package func sessions(from fewest: Int, to most: Int, likely: [Int]) -> String {
    "from \(fewest) to \(most) sessions, most likely \(alternatives(likely, "or"))"
  }
  package func visits(_ count: Int) -> String { counted(count, "visit", "visits") }
  package func days(_ count: Int) -> String { counted(count, "day", "days") }
  package func months(_ count: Int) -> String { counted(count, "month", "months") }
  package func interval(_ interval: Interval) -> String {
    switch interval.unit {
    case .day: days(interval.count)
    case .week: counted(interval.count, "week", "weeks")
    case .month: months(interval.count)
    case .year: counted(interval.count, "year", "years")
    }
  }
  package func day(_ number: String) -> String { "day\u{A0}\(number)" }
  package var howOften: String { "How often do you come?" }
  package func every(_ interval: Interval) -> String {
    "every \(interval.count == 1 ? interval.unit.rawValue : self.interval(interval))"
  }
  package var namesOfMonths: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
  package func names(of unit: Interval.Unit) -> [String] {
    switch unit {
    case .day: ["day", "days"]
    case .week: ["week", "weeks"]
    case .month: ["month", "months"]
    case .year: ["year", "years"]
    }
  }
  package var firstOfMonth: String { "1" }

  package func less(_ amount: String) -> String { "\(amount) less" }
  package func more(_ amount: String) -> String { "\(amount) more" }
  package var fromTheFirstDay: String { "the first day" }
  package var never: String { "never" }
  package var no: String { "no" }
  package var onRequest: String { "on request" }
  package var notApplicable: String { "not applicable" }

  fileprivate func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(count == 1 ? one : many)"
  }
  /// `every day`, `every 5 days`.
  private func every(days count: Int) -> String {
    count == 1 ? "every day" : "every \(days(count))"
  }
}

// MARK: - Comparison

extension English {
  package func unfinished(_ plan: String) -> String { "\(plan) (not finished by then)" }
  package func costs(_ plan: String, _ amount: String, over time: Interval) -> String {
    "Over \(interval(time)), \(plan) costs \(amount)."
  }
  package func costsTheSame(_ plan: String, as other: String, over time: Interval) -> String {
    "Over \(interval(time)), \(plan) costs exactly as much as \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Over \(interval(time)), \(plan) costs \(amount) less than \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval,
    paidForBy date: String
  ) -> String {
    "Over \(interval(time)), \(plan) costs \(amount) less than \(other), and has paid for itself by \(date)."
  }
  package func costsMore(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Over \(interval(time)), \(other) is cheaper: \(plan) costs \(amount) more."
  }
  package func wouldCostNoMore(over time: Interval) -> String {
    "It would cost no more over \(interval(time))."
  }
  package func wouldCostNoMore(overAnyTimeFrom least: Interval, to most: Interval) -> String {
    "It would cost no more over any time from \(interval(least)) to \(interval(most))."
  }
  package func wouldStillCostMore(over time: Interval) -> String {
    "It would still cost more over \(interval(time))."
  }
  package func wouldCostMore(if conditions: [VerdictCondition]) -> String {
    "It would cost more \(conditions.map(condition).joined(separator: ", or "))."
  }
  package func wouldCostNoMore(if conditions: [VerdictCondition]) -> String {
    "It would cost no more \(conditions.map(condition).joined(separator: ", or "))."
  }
  private func condition(_ condition: VerdictCondition) -> String {
    switch condition {
    case .moreSessions(let most): "if more than \(sessions(most)) were needed"
    case .sessionsAreEnough(let count): "if \(sessions(count)) were enough"
    case .takenLessOften(let plan, let count):
      "if \(plan) were taken less often than \(every(days: count))"
    case .takenAsOften(let plan, let count):
      "if \(plan) were taken \(every(days: count)) or more often"
    case .shorterTime(let count): "if you looked less than \(months(count)) ahead"
    }
  }

  package func costsLess(for clients: ShareOfClients) -> String {
    switch clients {
    case .none: "On these assumptions, it costs less in no outcome."
    case .all: "On these assumptions, it costs less in every outcome."
    case .fewer(let share):
      "On these assumptions, it costs less for fewer than \(share) of clients."
    case .more(let share):
      "On these assumptions, it costs less for more than \(share) of clients."
    case .exactly(let share): "On these assumptions, it costs less for \(share) of clients."
    }
  }
  package func ifNotHelped(_ plan: String, then other: String, costs amount: String) -> String {
    "If \(plan) made no lasting difference, and \(other) followed: \(amount)."
  }
  package func noAverage(of plan: String, becauseOf other: String) -> String {
    "No average is told for \(plan): nobody can go on with \(other), which has a phase without a rhythm."
  }

  package func compared(_ complaint: String, over time: Interval) -> String {
    "\(complaint), over \(interval(time))"
  }
  package func plans(over time: Interval) -> String { "Plans over \(interval(time))" }
  package var plan: String { "Plan" }
  package var visitsTitle: String { "Visits" }
  package var timeInTreatment: String { "Time in treatment" }
  package var finishedByThen: String { "Finished by then" }
  package var paidSingly: String { "Paid singly" }
  package var paidInTheCheapestWay: String { "Paid in the cheapest way" }
  package var paidWith: String { "with" }
  package var sessionsNotUsed: String { "Sessions paid, not used" }
  package var worth: String { "worth" }
  package func paidBefore(_ date: String) -> String { "Paid before \(date)" }
  package func comfortableDays(of days: String) -> String { "Comfortable days, of \(days)" }
  package var costPerComfortableDay: String { "cost per day" }
  package func against(_ other: String) -> String { "Against \(other)" }
  package var costsNoMoreFrom: String { "costs no more from" }
  package var singleSessions: String { "single sessions" }
  package var sessionsInHand: String { "sessions in hand" }

  package var overAllOutcomes: String { "Over all outcomes" }
  package var asPlanned: String { "If all goes to plan" }
  package var onAverage: String { "On average" }
  package var oneInTenPaysAtMost: String { "One client in ten pays at most" }
  package var nineInTenPayAtMost: String { "Nine in ten pay at most" }
  package func chanceToCostLess(than other: String) -> String {
    "Chance to cost less than \(other)"
  }

  package var costsNoMoreAsFarAs: String { "Costs no more as long as …" }
  package func forTheSameMoney(_ other: String) -> String { "\(other) for the same money" }
  package func forTheSameMoney(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: visits(0)
    case .never: "all of it costs less"
    case .at(let count): visits(count)
    }
  }
  package var sessionsItTakes: String { "Sessions that it takes" }
  package func sessionsAtMost(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "any number"
    case .never: "not even 1"
    case .at(let count): "at most \(count)"
    }
  }
  package func isTaken(_ other: String) -> String { "\(other) is taken" }
  package func rarest(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "however rarely"
    case .never: "not even every day"
    case .at(let count): "at least \(every(days: count))"
    }
  }
  package var priceOfASession: String { "Price of a session" }
  package func dearest(_ point: TippingPoint<String>, until date: String?) -> String {
    let price =
      switch point {
      case .always: "any price"
      case .never: "no price"
      case .at(let amount): "at most \(amount)"
      }
    return price + (date.map { " until \($0)" } ?? "")
  }
  package var chanceItResolves: String { "On average: it resolves" }
  package func lowestChance(_ point: TippingPoint<String>) -> String {
    switch point {
    case .always: "for however few"
    case .never: "not even for all"
    case .at(let share): "for at least \(share)"
    }
  }
  package var timeLookedAt: String { "Time looked at" }
  package func shortestTime(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "any time"
    case .never: "not even 10 years"
    case .at(let count): "at least \(months(count))"
    }
  }

  package func counted(from first: String, to last: String) -> String {
    "Counted from \(first) to \(last), both days included."
  }
  package func assumed(for complaint: String, _ facts: [String], source: String?) -> String {
    let basis = source.map { "Source: \($0)." } ?? "The practice’s own assumption."
    return "Assumed for \(complaint): \(clauses(facts)). \(basis)"
  }
  package func aSessionEases(for days: Int) -> String {
    "a session eases it for \(self.days(days))"
  }
  package func aCourseTakes(_ sessions: String) -> String { "a course takes \(sessions)" }
  package func resolves(for share: String, givenUpAfter sessions: Int?) -> String {
    let givenUp = sessions.map { " (otherwise it is given up after \(self.sessions($0)))" }
    return "it resolves for \(share)\(givenUp ?? "")"
  }
  package func returns(for share: String, after time: Interval, taking sessions: Int) -> String {
    "of those for whom it resolves, it returns for \(share) after \(interval(time)) and takes \(sessions) more \(sessions == 1 ? "session" : "sessions")"
  }
  package func pricesFor(_ group: String) -> String { "Prices for: \(group)." }
  package func groupLowersNothing(_ group: String) -> String {
    "For what is compared, this group pays what everybody pays: \(group)."
  }
  package func withEveryVisit(_ extras: [String]) -> String {
    "With every visit: \(joined(extras))."
  }
  package func alreadyPaid(_ holdings: [String]) -> String {
    "Already paid for, so not counted: \(joined(holdings))."
  }
  package func held(_ sessions: Int, of package: String, until date: String) -> String {
    "\(self.sessions(sessions)) of \(package) until \(date)"
  }
  package func pricesChange(on dates: [String]) -> String {
    "Prices change on \(joined(dates)); each payment is at its own day’s price."
  }
  package func firstDayIs(_ date: String) -> String { "Counted with \(date) as day 1." }
  package func pricesAre(of date: String) -> String { "The prices are those of \(date)." }
  package func pricesAreAlsoBefore(_ date: String) -> String {
    "The prices are those of \(date); payments before it are counted at them, too."
  }
  package var pricesAreMadeUp: String {
    "The prices are made up to show the program; no practice charges them."
  }
  package var notCounted: String {
    "Not counted: travel, insurance, tips."
  }
  package var noMedicalPromise: String { "Nothing here is a medical promise." }

  package func whatEachCaseCosts(over time: Interval) -> String {
    "What each case costs, over \(interval(time))"
  }
  package func against(_ plan: String, _ other: String) -> String { "\(plan) against \(other)" }
  package var caseTitle: String { "Case" }
  package var sessionsTitle: String { "Sessions" }
  package var difference: String { "Difference" }
  package func difference(of plan: String) -> String { "Difference of \(plan)" }
  package var costsNoMoreFromTitle: String { "Costs no more from" }
  package var mostSessions: String { "Costs no more up to (sessions)" }
  package var anyNumber: String { "any number" }
  package var noSession: String { "none" }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, of all: Int, over time: Interval
  ) -> String {
    "Over \(interval(time)), \(plan) costs less than \(other) in \(share(cases, of: all)) if all goes to plan."
  }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, onAverage: Int, of all: Int,
    over time: Interval
  ) -> String {
    "Over \(interval(time)), \(plan) costs less than \(other) in \(share(cases, of: all)) if all goes to plan, and in \(share(onAverage, of: all)) on average over all outcomes."
  }
  private func share(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) \(all == 1 ? "case" : "cases")"
  }
}

// MARK: - Basis

extension English {
  package func consists(_ plan: String, of phases: [String]) -> String {
    "\(plan): \(phases.joined(separator: ", then "))."
  }
  package func inTurn(_ services: [String]) -> String { "\(joined(services)) in turn" }
  package var asOftenAsTheCaseNeeds: String { "as often as the case needs" }
  package func with(_ extras: [String]) -> String { "with \(joined(extras))" }
  package func only(from first: String, to last: String) -> String {
    "from \(first) to \(last) only"
  }
  package func price(_ amount: String, from date: String) -> String { "\(amount) from \(date)" }

  package func setForThisRun(_ values: [String]) -> String {
    "Set for this run: \(clauses(values))."
  }
  package var somePricesAreSet: String { "some set for this run" }
  package func pricesAreButForThoseSet(of date: String) -> String {
    "The prices are those of \(date), except those that were set for this run."
  }
}

// MARK: - Brief

extension English {
  package func brief(_ verdict: BriefVerdict) -> String {
    let (plan, other, time) = (verdict.plan, verdict.other, interval(verdict.time))
    let (start, end) = (opening(verdict.basis), aside(verdict.costs, verdict.conditions))
    let since = verdict.since.map { ", ahead from \($0)" } ?? ""
    return switch (verdict.ranking, verdict.difference) {
    case (.pair, .less(let amount)):
      "\(start)\(plan) costs \(amount) less over \(time) than \(other)\(end)\(since)."
    case (.pair, .more(let amount)):
      "\(start)\(other) is cheaper over \(time): \(plan) costs \(amount) more\(end)."
    case (.pair, .none): "\(start)\(plan) costs as much over \(time) as \(other)\(end)."
    case (.planIsCheapest(let count), .less(let amount)):
      "\(start)\(plan) is the cheapest of \(count) plans over \(time): \(amount) less than \(other)\(end)\(since)."
    case (.otherIsCheapest(let count), .more(let amount)):
      "\(start)\(other) is the cheapest of \(count) plans over \(time); the next, \(plan), costs \(amount) more\(end)."
    case (.planIsCheapest(let count), _), (.otherIsCheapest(let count), _):
      "\(start)\(plan) and \(other) are the cheapest of \(count) plans over \(time)\(end)."
    }
  }
  package func brief(_ cost: BriefCost) -> String {
    let planned = cost.planned.map { " If all goes to plan, it costs \($0)" }
    let failed = cost.notHelped.map { "; if it does not help, \($0)" } ?? ""
    return
      "\(opening(cost.basis))\(cost.plan) costs \(cost.cost) over \(interval(cost.time))\(aside(nil, cost.conditions))."
      + (planned.map { $0 + failed + "." } ?? "")
  }
  private func opening(_ basis: BriefVerdict.Basis) -> String {
    switch basis {
    case .average: "On average, "
    case .planned: "If all goes to plan, "
    case .certain: ""
    }
  }
  private func aside(_ costs: BriefVerdict.Costs?, _ conditions: [String]) -> String {
    let all = [costs.map { "\($0.plan) against \($0.other)" }].compactMap { $0 } + conditions
    return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
  }
  package func asPlanned(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", from \($0) on" } ?? ""
    let failed = outlook.notHelped.map { "; if it does not help, \(short($0))" } ?? ""
    return "As planned, \(short(outlook.planned))\(since)\(failed)."
  }
  package var afterInsurance: String { "after insurance" }
  package var cannotTellIfNotHelped: String { "What it costs if it does not help cannot be told." }
  package func theAverageCounts(_ groups: [AverageVerdict.Group]) -> String {
    "The average also counts \(joined(groups.map(group)))."
  }
  private func group(_ group: AverageVerdict.Group) -> String {
    switch group {
    case .notHelped: "those who are not helped"
    case .returning: "those in whom the complaint returns"
    }
  }
  package func assumedInShort(_ facts: [String]) -> String { "Assumed: \(clauses(facts))." }
  package var ifItDoesNotHelp: String { "If it does not help" }
  package func more(by option: String, dayByDay command: String) -> String {
    "All of it: the same with \(option). Day by day: \(command)."
  }
}

// MARK: - Quote

extension English {
  package func quote(
    _ plan: String, visits: Int, over time: Interval, cost: String, paidSingly: String?,
    isInsured: Bool, isChosen: Bool
  ) -> String {
    let singly =
      paidSingly.map { " (paid singly: \($0))" } ?? (isInsured ? ", \(afterInsurance)" : "")
    let way = isChosen ? "with the offers chosen" : "in the cheapest way"
    return
      "\(plan): \(self.visits(visits)) over \(interval(time)), \(cost) \(way)\(singly)."
  }
  package var itIsNotFinishedByThen: String { "The course is unfinished by then." }
  package func lastSession(on date: String) -> String { "The last session is on \(date)." }

  package var dateTitle: String { "Date" }
  package var whatTitle: String { "What" }
  package var howTitle: String { "How" }
  package var amountTitle: String { "Amount" }
  package var soFarTitle: String { "So far" }
  package func bought(_ sessions: Int) -> String { "bought: \(self.sessions(sessions))" }
  package var extra: String { "extra" }
  package var feeOfAPeriod: String { "fee of a period" }
  package func feeOwed(on date: String) -> String { "fee of \(date), which is owed" }
  package var isPaidSingly: String { "paid singly" }
  package func session(_ number: Int, of all: Int, from package: String) -> String {
    "\(package), session \(number) of \(all)"
  }
  package func period(_ number: Int, of membership: String) -> String {
    "\(membership), period \(number)"
  }
  package func sessionInHand(_ number: Int, of all: Int, from package: String) -> String {
    "in hand: \(package), session \(number) of \(all)"
  }
  package func notUsed(_ sessions: Int, of package: String, boughtOn date: String) -> String {
    "\(self.sessions(sessions)) of \(package), bought on \(date), not used by the end."
  }

  package var howEachAmountCameAbout: String { "How each amount came about" }
  package func asListed(_ amount: String) -> String { "\(amount) as listed" }
  package func service(_ name: String, is amount: String) -> String { "\(name) is \(amount)" }
  package func lessShare(_ share: String) -> String { "less \(share)" }
  package func payFor(_ paid: Int, of sessions: Int) -> String { "\(sessions) for \(paid)" }
  package func amount(_ amount: String, forGroup group: String) -> String {
    "\(amount) for \(group)"
  }
  package func amount(_ amount: String, withMembership membership: String) -> String {
    "\(amount) with \(membership)"
  }
  package func tax(of share: String) -> String { "tax of \(share)" }
  package func rounded(from exact: String) -> String { "rounded from \(exact)" }
}

// MARK: - Price

extension English {
  package var priceList: String { "Price list" }
  package var offerTitle: String { "What" }
  package var timeTitle: String { "Time" }
  package var priceTitle: String { "Price" }
  package var singleSessionsTitle: String { "Single sessions" }
  package var packagesAndMemberships: String { "Packages and memberships" }
  package var addedToAVisit: String { "Added to a visit" }
  package var reducedPrices: String { "Reduced prices" }
  package var coversTitle: String { "For" }
  package var perSessionTitle: String { "A\u{A0}session" }
  package var perHourTitle: String { "An\u{A0}hour" }
  package var savesTitle: String { "Saves" }
  package var termsTitle: String { "Terms" }
  package func moreThanSingly(_ amount: String) -> String { "costs \(amount) more than singly" }

  package func valid(for time: Interval) -> String { "valid \(interval(time))" }
  package func toBeUsed(by date: String) -> String { "to be used by \(date)" }
  package func atMostPerClient(_ count: Int) -> String { "at most \(count) per client" }
  package func sold(until date: String) -> String { "sold until \(date)" }
  package func forAtLeast(_ time: Interval) -> String { "for at least \(interval(time))" }
  package func sessionsKept(for time: Interval) -> String { "sessions kept \(interval(time))" }
  package func furtherSessions(_ prices: String) -> String { "further sessions \(prices)" }

  package func prices(on date: String) -> String { "Prices on \(date)." }
  package func prices(on date: String, for group: String) -> String {
    "Prices on \(date) for: \(group)."
  }
  package func includingTax(
    of share: String, but others: [(share: String, services: [String])]
  ) -> String {
    let rest = others.map { "\($0.share) for \(joined($0.services))" }
    let but = rest.isEmpty ? "" : ", but \(joined(rest)), also in packages"
    return "Including tax of \(share)\(but)."
  }
  package func offSingleSessions(_ share: String, for group: String) -> String {
    "\(group): \(share) off single sessions."
  }
  package func paidBack(by insurance: String, for services: [String]) -> String {
    "\(quoted(insurance)) pays towards: \(services.joined(separator: ", "))."
  }
  package func from(_ date: String, _ prices: [String]) -> String {
    "From \(date): \(prices.joined(separator: ", "))."
  }

  package var whatThePlansAreAbout: String { "What the plans are about" }
  package var aim: String { "Aim" }
  package var before: String { "Before" }
  package var howItIsBuilt: String { "How it is built" }
  package var whatItWorksOn: String { "What it works on" }
  package var afterwards: String { "Afterwards" }
  package var inThePracticesOwnWords: String {
    "In the practice’s own words."
  }
}

// MARK: - Advice

extension English {
  package var theSimpleTest: String { "The simple test" }
  package func question(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "Do you have a fever?"
    case .trauma: "Has there been a fall, a blow or an accident recently?"
    case .intense: "Is the pain intense, without anything that explains it?"
    case .spot: "Does it return to the same spot?"
    case .positions: "Does it worsen in certain positions?"
    case .movements: "Does it limit certain movements?"
    case .weeks: "Has it lasted for weeks?"
    case .arranging: "Do you arrange your day around it?"
    }
  }
  package func whereIsIt(_ places: [String]) -> String {
    "Where is it: \(places.joined(separator: ", "))? [Enter: none of these]"
  }
  package func explanation(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "38 °C or more, or chills."
    case .trauma: "In the last days or weeks, even if it seemed slight."
    case .intense: "Pain that keeps you awake, or that came from nothing."
    case .spot: "After it had gone, or had been eased."
    case .positions: "Sitting, lying on a side, driving."
    case .movements: "Turning the head, lifting the arm, bending."
    case .weeks: "Three weeks or more."
    case .arranging: "The side of the bed, the chair, the shoulder for the bag."
    }
  }
  package func reason(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "a fever"
    case .trauma: "a recent fall, blow or accident"
    case .intense: "intense pain without explanation"
    case .spot: "it returns to the same spot"
    case .positions: "certain positions worsen it"
    case .movements: "it limits movements"
    case .weeks: "it has lasted for weeks"
    case .arranging: "days are arranged around it"
    }
  }
  package var yesWords: [String] { ["y", "yes"] }
  package var noWords: [String] { ["n", "no"] }
  package var answerKeys: String { "[y/N/?]" }
  package func doctorFirst(because reasons: [String]) -> String {
    "Medical advice first, before any massage: \(reasons.joined(separator: ", "))."
  }
  package func courseFits(because reasons: [String]) -> String {
    "This has a history (\(reasons.joined(separator: ", "))): an assessment and a course are the right choice."
  }
  package var relaxationFits: String {
    "Nothing here points to a complaint with a history: relaxation is the right choice."
  }
  package var aDoctorDecides: String { "This is no diagnosis; a doctor decides." }
  package var theAssessmentDecides: String {
    "This is no diagnosis. If in doubt, the assessment decides."
  }
  package func allOfIt(_ command: String) -> String { "All of it: \(command)" }
}

// MARK: - Chart

extension English {
  package func paidSoFar(_ complaint: String?, over time: Interval) -> String {
    "Paid so far\(complaint.map { ": \($0)" } ?? ""), over \(interval(time))"
  }
  package func paidSoFar(in currency: String) -> String { "Paid so far, \(currency)" }
  package func costsNoMore(from date: String) -> String { "Costs no more from \(date)" }
  package func costsNoMore(_ plan: String, from date: String) -> String {
    "\(date): \(plan) costs no more"
  }
  package func onAverage(_ amount: String) -> String { "on average \(amount)" }
  package func asPlanned(_ amount: String) -> String { "as planned \(amount)" }
  package func kindsOfLines(withDate: Bool) -> String {
    "Thick line: on average. Shaded: eight clients in ten. Thin line\(withDate ? ", and the date" : ""): if all goes to plan."
  }
  package func costs(
    _ average: String, from low: String, to high: String, planned: String
  ) -> String {
    "\(average) on average, \(low) to \(high) for eight clients in ten, \(planned) if all goes to plan"
  }

  package func costsMoreOrLess(_ plan: String, than other: String) -> String {
    "What \(plan) costs more or less than \(other)"
  }
  package func averaged(_ title: String) -> String { "\(title), on average" }
  package func ifAllGoesToPlan(_ title: String) -> String { "\(title), if all goes to plan" }
  package var costsNoMoreField: String { "costs no more" }
  package var costsMoreField: String { "costs more" }
  package var bringsNoLessField: String { "no less than now" }
  package var bringsLessField: String { "less than now" }

  package func whatMatters(_ plan: String, against other: String) -> String {
    "What matters: \(plan) against \(other)"
  }
  package func lineInEachBar(_ difference: String) -> String {
    "The line in each bar: \(difference)"
  }
  package var halvesOfEachBar: String {
    "The upper half leads to the low end, the lower half to the high end"
  }
  package func bar(_ name: String, _ range: String, low: String, high: String) -> String {
    "\(name), \(range): \(low) … \(high)"
  }
  package func bar(
    _ name: String, _ range: String, low: String, high: String, turnsAt: String
  ) -> String {
    "\(name), \(range): \(low) … \(high); turns at \(turnsAt)"
  }
}

// MARK: - Check

extension English {
  package var contents: String { "What the price list holds" }
  package var kindOfItem: String { "Kind" }
  package var countOfItems: String { "Count" }
  package func items(_ part: ListPart) -> String {
    switch part {
    case .services: "services"
    case .extras: "extras"
    case .packages: "packages"
    case .memberships: "memberships"
    case .concessions: "groups"
    case .insurances: "insurances"
    case .changes: "dated changes"
    case .plans: "plans"
    case .cases: "cases"
    }
  }

  package var selfTest: String { "Self-test" }
  package var selfTestFailed: String {
    "Self-test: a law does not hold. The price list is not to blame: this is a mistake of the program; please report it."
  }
  package func selfTestPassed(_ times: String) -> String {
    "Self-test: all laws held on this list, \(times) times in all."
  }
  package func notLookedAt(_ statements: Int) -> String {
    "Not looked at, mostly for a price on request: \(counted(statements, "statement", "statements"))."
  }
  package var lawTitle: String { "Law" }
  package var lookedAt: String { "Looked at" }
  package var holdsTitle: String { "Holds" }
  package func holds(_ answer: Bool) -> String { answer ? "yes" : "NO" }
  package func law(_ law: Law) -> String {
    switch law {
    case .rowsAddUp: "payments add up to the cost"
    case .everyVisitIsPaidOnce: "every visit is paid for once, in time"
    case .noMoreThanSingly: "no more than paying for every visit singly"
    case .paidSoFarNeverFalls: "what was paid so far never falls"
    case .lastVisitNeverSaves: "the first visits cost no more than all"
    case .addedSessionNeverSaves: "without packages, a session more never saves"
    case .differenceChangesSign: "a difference changes its sign with the order"
    case .meanLiesWithin: "the average lies between least and most"
    case .lastVisitAtMostSingly: "the last visit adds at most its single price"
    case .widerChoiceNeverCosts: "a wider choice of offers never costs more"
    case .refundWithinPrice: "what comes back is never above the price"
    case .insuranceNeverCosts: "an insurance never makes a plan dearer"
    case .knowingNeverCosts: "to know beforehand never costs more"
    case .bestRuleIsBest: "no simple rule is better than the best"
    }
  }
}

// MARK: - Lint

extension English {
  package func nothingLooksWrong(in file: String) -> String {
    "\(file) is valid, and nothing in it looks wrong."
  }
  package func looksWrong(_ count: Int, in file: String) -> String {
    count == 1
      ? "\(file) is valid, but one thing in it looks wrong."
      : "\(file) is valid, but \(count) things in it look wrong."
  }
  package var worthKnowing: String { "Worth knowing" }
  package var whatLooksWrong: String { "What looks wrong" }
  package func name(_ name: String, onLine line: Int) -> String { "\(name) (line \(line))" }
  package func soldInNothing(_ names: String) -> String {
    "Sold, but in no plan, package or membership, so in no comparison: \(names)."
  }
  package func packagesOfNoPlan(_ names: String) -> String {
    "Packages that no plan could use: \(names)."
  }
  package func on(_ days: DaysInWords, _ sentence: String) -> String {
    switch days {
    case .always: sentence
    case .from(let first): "From \(first): \(sentence)"
    case .until(let last): "Until \(last): \(sentence)"
    case .between(let first, let last): "From \(first) to \(last): \(sentence)"
    }
  }

  package func longerCostsLess(
    _ longer: TimedPriceInWords, than shorter: TimedPriceInWords
  ) -> String {
    "\(longer.name) costs \(longer.price) for \(longer.time), less than \(shorter.name), which costs \(shorter.price) for \(shorter.time)."
  }
  package func farBelow(
    _ service: String, at hourly: String, next other: String, at otherHourly: String
  ) -> String {
    "\(service) comes to \(hourly) an hour, less than half of the next cheapest, \(other), at \(otherHourly) an hour."
  }
  package func groupRoundedUp(
    _ group: String, service: String, from full: String, to rounded: String
  ) -> String {
    "For \(group), \(service) at \(full) is rounded to \(rounded), more than the full price."
  }
  package func roundedToNothing(_ item: String, from unrounded: String) -> String {
    "\(item) comes to \(unrounded), which is rounded to nothing."
  }
  package func roundedToNothing(
    _ item: String, for group: String, from unrounded: String
  ) -> String {
    "For \(group), \(roundedToNothing(item, from: unrounded))"
  }
  package func roundedToNothing(
    _ item: String, forMembersOf membership: String, from unrounded: String
  ) -> String {
    "For members of \(membership), \(roundedToNothing(item, from: unrounded))"
  }

  package func savesNothing(
    _ package: String, at price: String, singly product: String
  ) -> String {
    "\(package) costs \(price), just what its sessions cost singly (\(product)): it saves nothing."
  }
  package func savesNothing(
    _ package: String, for group: String, at price: String, singly product: String
  ) -> String {
    "For \(group), \(savesNothing(package, at: price, singly: product))"
  }
  package func costsMoreThanSingly(
    _ package: String, at price: String, by difference: String, singly product: String,
    _ total: String
  ) -> String {
    "\(package) costs \(price), \(difference) more than its sessions cost singly (\(product) = \(total))."
  }
  package func costsMoreThanSingly(
    _ package: String, for group: String, at price: String, by difference: String,
    singly product: String, _ total: String
  ) -> String {
    let sentence = costsMoreThanSingly(
      package, at: price, by: difference, singly: product, total)
    return "For \(group), \(sentence)"
  }
  package func dearestCovered(_ product: String) -> String {
    "\(product), the dearest that it covers"
  }
  package func packageRoundedUp(
    _ package: String, to price: String, over singles: String
  ) -> String {
    "\(package) is rounded to \(price), more than its sessions cost singly (\(singles))."
  }
  package func asMuchAsFewer(
    _ package: String, at price: String, for sessions: Int, fewer: Int, singly product: String
  ) -> String {
    "\(package) costs \(price) for \(self.sessions(sessions)), no more than \(fewer) paid singly (\(product))."
  }
  package func claimDiffers(
    _ package: String, claim: String, off product: String, promised: String, price: String,
    difference: String
  ) -> String {
    "\(package) claims \(claim) off \(product), which would be \(promised); it costs \(price), \(difference)."
  }
  package func biggerDearer(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) costs \(bigger.each) a session (\(total(bigger))), more than \(smaller.name) at \(smaller.each) (\(total(smaller)))."
  }
  package func asMuchAsSmaller(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) costs no more (\(total(bigger))) than \(smaller.name) (\(total(smaller))): nobody has a reason to buy the smaller one."
  }
  private func total(_ package: PackageInWords) -> String {
    "\(package.price) for \(sessions(package.sessions))"
  }
  package func cannotBeUsedUp(
    _ package: String, sessions: Int, valid time: Interval, every: Interval, plan: String,
    usable: Int
  ) -> String {
    "\(package) has \(self.sessions(sessions)), valid \(interval(time)): at the quickest rhythm of a plan, \(self.every(every)) (\(plan)), only \(usable) can be used."
  }

  package func changesOverlap(
    on date: String, _ target: String, first: String, to other: String, last: String
  ) -> String {
    "Two changes of \(date) set \(target): \(first) to \(other), and this one, which holds, to \(last)."
  }
  package func line(_ number: Int) -> String { "line \(number)" }
  package func changeWithoutEffect(
    on date: String, _ target: String, to value: String
  ) -> String {
    "On \(date) \(target) is set to \(value), which it is already."
  }
  package func packageLeftBehind(_ move: LeftBehindInWords) -> String {
    let also = move.others.map { " (as does \($0))" } ?? ""
    let onIt = move.coversMore ? " on it" : ""
    return
      "On \(move.date) \(move.service) goes from \(move.from) to \(move.to)\(also), but \(move.package) stays at \(move.price): its discount\(onIt) goes from \(move.discounts.before) to \(move.discounts.after)."
  }

  package func farFromKind(_ service: String, at hourly: String, usual: String) -> String {
    "\(service) comes to \(hourly) an hour; services of about that length usually come to \(usual)."
  }
  package func twinPackage(_ package: PackageInWords, of other: PackageInWords) -> String {
    "\(package.name) costs \(total(package)), and \(other.name) \(total(other)) of the same, to be used for as long: nobody has a reason to buy the former."
  }
  package func tooLong(_ membership: String, _ time: Interval) -> String {
    "\(membership) speaks of \(interval(time)): nobody plans for so long."
  }
  package func changeBeforeList(on date: String, list first: String) -> String {
    "This change is of \(date), but the list holds from \(first) only."
  }
  package func changeFarOff(on date: String) -> String {
    "This change is of \(date), decades ahead."
  }
  package func offerPast(_ package: String, last: String, list first: String) -> String {
    "\(package) ended on \(last), but the list holds from \(first) only: nobody can buy it."
  }
  package func priceLeftBehind(_ move: LeftBehindInWords, for group: String) -> String {
    leftBehind(move, whom: "for \(group)")
  }
  package func priceLeftBehind(
    _ move: LeftBehindInWords, forMembersOf membership: String
  ) -> String {
    leftBehind(move, whom: "for members of \(membership)")
  }
  private func leftBehind(_ move: LeftBehindInWords, whom: String) -> String {
    "On \(move.date) \(move.service) goes from \(move.from) to \(move.to), but \(whom) it stays at \(move.price): the discount goes from \(move.discounts.before) to \(move.discounts.after)."
  }
  package func sameName(_ name: String) -> String {
    "Something else of its kind is called \(name), too."
  }
  package func dailyPlan(_ plan: String) -> String {
    "\(plan) has a session every day: hardly anybody can keep that up."
  }
  package func courseTooLong(
    _ plan: String, for complaint: String?, within horizon: Interval
  ) -> String {
    let whom = complaint.map { " for \($0)" } ?? ""
    return
      "\(plan) cannot end\(whom) within \(interval(horizon)), the time that the list looks at."
  }
  package func costsNothing(_ item: String, for group: String) -> String {
    "For \(group), \(item) costs nothing."
  }
  package func feeLess(than amount: String) -> String {
    "Set a fee below \(amount), or take the membership out."
  }
  package var correctTime: String { "Set the time that was meant." }
  package var correctDay: String {
    "Set the day that was meant, or put the values in where they stand first."
  }
  package var correctDayOrRemovePackage: String {
    "Set the day that was meant, or take the package out."
  }
  package var nameApart: String { "Give one of the two another name." }
  package var correctRhythm: String { "Set the rhythm that was meant." }
  package func lookFurther(atLeast time: Interval) -> String {
    "Set defaults.horizon to \(interval(time)) or more, or let its sessions follow more quickly."
  }
  package var hurry: String { "Let its sessions follow more quickly, or be fewer." }

  package func noSource(_ complaint: String) -> String {
    "\(complaint) does not say where its figures come from."
  }
  package func unusedCase(_ complaint: String) -> String {
    "No plan takes its number of sessions from a case, or sets out to resolve one, so what \(complaint) says of them changes nothing."
  }
  package func twinPlan(_ plan: String, of other: String) -> String {
    "\(plan) has the same phases as \(other), so all their figures are the same."
  }
  package func unpayablePlan(_ plan: String, service: String) -> String {
    "\(plan) needs \(service), which is always on request and part of nothing else that is sold: what it costs can never be told."
  }
  package func unusedService(_ service: String) -> String {
    "\(service) is in no plan, package or membership."
  }
  package func unusedPackage(_ package: String) -> String {
    "No plan has a session that \(package) covers."
  }

  package var checkServices: String {
    "Look at both prices and durations: two may be swapped, or one stands in the wrong row."
  }
  package var putInPrice: String {
    "Put in the real price, or \"on request\" until it is known."
  }
  package func roundFiner(_ step: String) -> String {
    "Let prices be multiples of \(step), or roundTo be a smaller step."
  }
  package func costLess(than amount: String) -> String {
    "Set a price below \(amount), or take the package out."
  }
  package func costAtMost(_ amount: String, _ package: String) -> String {
    "Let \(package) cost at most \(amount), or take it out."
  }
  package var checkPackage: String {
    "Look at its price and its number of sessions: one may be mistyped, or left behind when prices rose."
  }
  package func print(_ price: String, orClaim claim: String) -> String {
    "Print \(price), or claim \(claim)."
  }
  package func correctOrRemove(_ package: String) -> String {
    "Correct one of the two prices, or take \(package) out."
  }
  package func validLonger(atLeast time: Interval?, orSessions sessions: Int?) -> String {
    let length = time.map { "at least \(interval($0))" } ?? "longer"
    return
      "Let it be valid for \(length)\(sessions.map { ", or sell \(self.sessions($0))" } ?? "")."
  }
  package var keepOneChange: String { "Leave the one that is meant, or give it another day." }
  package var putInValue: String { "Put in the value that was meant, or take it out." }
  package func moveToo(_ path: String) -> String { "Set \(path) on that day, too." }
  package func moveToo(_ path: String, to kept: String) -> String {
    "Set \(path) on that day, too; \(kept) would keep the discount."
  }
  package func moveOrSplit(_ path: String) -> String {
    "Set \(path) on that day, too, or let another package cover what became dearer or cheaper."
  }
  package var nameSource: String {
    "Add a \"source\": a study, or the practice’s own experience."
  }
  package var useCase: String {
    "Give a plan a phase with \"sessions\": \"case\" and \"resolves\": true, or take the case out."
  }
  package var removeTwin: String { "Take one of them out, or give it phases of its own." }
  package var putInPriceOrRemovePlan: String { "Put in a price, or take the plan out." }
  package var nothingIfSoldSingly: String { "Nothing, if it is simply sold singly." }
  package var nothingIfSold: String { "Nothing, if it is simply sold." }
  package func dearer(
    for group: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) costs \(price) for \(group), more than the ordinary \(ordinary): nobody pays it."
  }
  package func dearer(
    forMembersOf membership: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) costs \(price) for members of \(membership), more than the ordinary \(ordinary): nobody pays it."
  }
  package func paysNothing(group: String) -> String {
    "With 100% off, \(group) pays nothing at all."
  }
  package var removeFree: String { "Take the package out: what it covers costs nothing." }
  package var correctDiscount: String { "Set the discount that was meant, or take the group out." }
  package func paysNothing(_ insurance: String) -> String {
    "By its rules \(insurance) never pays anything back."
  }
  package func neverReached(_ insurance: String, _ rule: String, _ cap: String) -> String {
    "At these prices nothing that \(insurance) covers ever comes up to \(cap) (\(rule))."
  }
  package func missing(_ paths: [String], in languages: String) -> String {
    "Missing in \(languages): \(paths.joined(separator: ", "))."
  }
  package func costAtMostOrLeaveOut(_ amount: String) -> String {
    "Set at most \(amount), or leave it out: then the ordinary price holds."
  }
  package var letInsurancePay: String {
    "Look at its share, its excess and its caps: one may be mistyped; or take it out."
  }
  package var nothingIfPolicySaysSo: String { "Nothing, if that is what the policy says." }
  package var translate: String { "Put the text in, or let every text be in one language." }
}

// MARK: - WhatIf

extension English {
  package func priceMoves(
    _ item: String, from old: String, to new: String, on days: DaysInWords
  ) -> String {
    told("\(item) goes from \(old) to \(new)", on: days)
  }
  package func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item) is new, at \(price)", on: days)
  }
  package func priceIsGone(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item), at \(price), is no longer sold", on: days)
  }
  private func told(_ clause: String, on days: DaysInWords) -> String {
    switch days {
    case .always: "\(clause)."
    case .from(let first): "From \(first), \(clause)."
    case .until(let last): "\(clause), until \(last)."
    case .between(let first, let last): "From \(first), \(clause), until \(last)."
    }
  }
  package var quotedOnRequest: String { "“on request”" }
  package func otherPricesMove(_ count: String) -> String { "Other prices that move: \(count)." }
  package func becomes(_ what: String, _ value: String, insteadOf before: String?) -> String {
    "\(what): \(value)\(before.map { " instead of \($0)" } ?? "")."
  }
  package func fieldOf(_ item: String, _ field: String) -> String { "\(item), \(field)" }
  package var nothingThere: String { "nothing" }
  package func isNew(_ item: String) -> String { "\(item) is new." }
  package func isReplaced(_ item: String) -> String { "\(item) is replaced." }
  package func isTakenOut(_ item: String) -> String { "\(item) is taken out." }
  package func field(_ key: String) -> String? {
    switch key {
    case "discount": "discount"
    case "payFor": "sessions paid for"
    case "sessions": "sessions"
    case "valid": "validity"
    case "every": "rhythm"
    case "minimum": "minimum term"
    case "until": "last day of use"
    case "from": "first day"
    case "to": "last day"
    case "keeps": "kept for"
    case "fee": "fee"
    case "resolves": "chance that it resolves"
    case "reliefDays": "days of relief"
    case "stopAfter": "given up after"
    case "chance": "chance that it returns"
    case "after": "returns after"
    case "topUp": "sessions when it returns"
    case "percent": "tax"
    case "minutes": "duration"
    case "name": "name"
    case "limit": "limit"
    case "share": "share paid back"
    default: nil
    }
  }
  package var noPriceChanges: String { "No price changes." }

  package func costsOver(
    _ horizon: Interval, for complaint: String?, onAverage: Bool, _ clauses: [String]
  ) -> String {
    let whom = (complaint.map { ", for \($0)" } ?? "") + (onAverage ? ", on average" : "")
    return "Over \(interval(horizon))\(whom): \(clauses.joined(separator: "; "))."
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) costs \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) costs the same as before" : "\(plans) cost the same as before"
  }
  package func staysCheapest(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) stays the cheapest" : "\(plans) stay the cheapest"
  }
  package func becomesCheapest(_ plans: String, insteadOf before: String) -> String {
    "the cheapest is then \(plans) instead of \(before)"
  }
  package func costsOverall(_ costs: OverallInWords) -> String {
    "Of all costs in the table, higher: \(side(costs.higher)); lower: \(side(costs.lower)); unchanged: \(costs.unchanged)."
  }
  private func side(_ side: OverallInWords.Side) -> String {
    side.count + (side.most.map { " (by at most \($0))" } ?? "")
  }

  package var nobodySwitches: String {
    "Nobody’s cheapest plan or cheapest way to pay changes."
  }
  package func otherPlanCheapest(
    for complaints: String?, by gain: String?, isAtMost: Bool
  ) -> String {
    "Another plan becomes the cheapest\(complaints.map { " for \($0)" } ?? "")\(gain.map { ", by \(isAtMost ? "at most " : "")\($0)" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int, saving: String?) -> String {
    "If all goes to plan, the cheapest way to pay changes for \(counted(count, "cost", "costs")) of \(all)\(saving.map { "; against paying as before, it saves at most \($0)" } ?? "")."
  }

  package func clientsSwitch(
    _ count: String, of all: String, saving: String?, savingByPaying: String?
  ) -> String {
    let savings = [
      saving.map { "; another plan saves at most \($0)" },
      savingByPaying.map { "; another way to pay saves at most \($0)" },
    ].compactMap(\.self).joined()
    return
      "Of the \(all) clients in the file, \(count) would choose another plan, or pay another way\(savings)."
  }
  package func noClientSwitches(of all: String) -> String {
    "None of the \(all) clients in the file would choose another plan, or pay another way."
  }

  package func forgotten(_ sentence: String) -> String { "Forgotten: \(sentence)" }
  package func forgottenPrice(_ price: ForgottenInWords) -> String {
    let moves =
      price.before.map {
        "\(price.item) goes only from \($0) to \(price.price) while \(price.service) moves"
      } ?? "\(price.item) stays at \(price.price) while \(price.service) moves"
    let sessions = sessions(price.sessions)
    let discount =
      price.dearerBy.map { "it is then \($0) dearer than \(sessions) singly" }
      ?? "its discount on \(sessions) goes from \(price.discounts.before ?? "unknown") to \(price.discounts.after ?? "unknown")"
    let kept = price.kept.map { "; \($0) would keep the discount" } ?? ""
    return "\(moves); \(discount)\(kept)."
  }
  package func othersForgotten(_ count: Int) -> String { "Others in the table: \(count)." }

  package func takesInAsBefore(_ amount: String, withoutTax: Bool) -> String {
    "The practice’s income\(withoutTax ? " without tax" : "") is \(amount), as before."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?,
    withoutTax: Bool
  ) -> String {
    "The practice’s income\(withoutTax ? " without tax" : "") is \(amount) instead of \(before), \(difference)\(bracketed(share))."
  }
  package func owesTaxAsBefore(_ amount: String) -> String {
    "It owes \(amount) in tax, as before."
  }
  package func owesTax(_ amount: String, insteadOf before: String) -> String {
    "It owes \(amount) in tax instead of \(before)."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "An hour of treatment brings \(amount), as before."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "An hour of treatment brings \(amount) instead of \(before)."
  }
  package func leavesAsBefore(_ amount: String) -> String {
    "After the costs of treating, \(amount) is left, as before."
  }
  package func leaves(_ amount: String, insteadOf before: String) -> String {
    "After the costs of treating, \(amount) is left instead of \(before)."
  }
  package var comingEvenly: String { "spread over a year" }
  package func takesHours(_ share: String) -> String { "Treating takes \(share) of the hours." }
  package func mayLoseNone(of clients: String) -> String {
    "It may lose none of its \(clients) clients before it earns less, counting what a client brings on average."
  }
  package func mayLose(_ count: String, of clients: String, share: String) -> String {
    "It may lose \(count) of its \(clients) clients (\(share)) before it earns less, counting what a client brings on average."
  }
  package func mayLose(_ count: String, ofDearer clients: String, share: String) -> String {
    "Of the \(clients) whose price rises it may lose \(count) (\(share)), counting what one of those brings on average."
  }
  package func mayLoseNone(ofDearer clients: String) -> String {
    "Of the \(clients) whose price rises it may lose none, counting what one of those brings on average."
  }
  package func needsMore(_ count: String, beside clients: String, share: String) -> String {
    "In addition to its \(clients) clients it needs \(count) more (\(share)) to earn as much, counting what a client brings on average."
  }
  package var neverMadeUp: String {
    "No number of clients makes up for it: a session costs the practice more than it brings."
  }

  package var costsAsPlanned: String {
    "Costs are those of a course that goes as planned, paid for in the cheapest way, before and after."
  }
  package var costsOnAverage: String {
    "Costs are averages over all outcomes, paid without knowing which it will be, in the cheapest way, before and after."
  }
  package func costUnknown(_ plan: String) -> String {
    "What \(plan) costs is not known: a price that it needs is on request."
  }
  package func leftOut(_ ids: String) -> String {
    "Left out, as the proposal takes it away: \(ids)."
  }
  package var incomeWithClients: String {
    "With --clients FILE, it tells the practice’s income too."
  }
  package func incomeMeans(perSession: String?, perHour: String?) -> String {
    let costs = [
      perSession.map { "each session is taken to cost the practice \($0)" },
      perHour.map { "each hour of treatment \($0)" },
    ].compactMap(\.self)
    let told = costs.isEmpty ? "" : "; \(costs.joined(separator: ", "))"
    return
      "Income is what clients pay over that time from their own first day on, on average over all outcomes, without the tax that is owed; what an insurance pays back does not change it\(told)."
  }
  package func proposedRests(on source: String, for complaint: String) -> String {
    "What is proposed for \(complaint) rests on: \(source)."
  }
  package var foundInProposal: String { "What the check finds in the proposal" }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Costs before and after"
    case .averageCosts: "Costs on average, before and after"
    case .complaint: "Case"
    case .plan: "Plan"
    case .before: "Before"
    case .after: "After"
    case .difference: "Difference"
    case .growth: "Change"
    case .free: "free"
    case .new: "new"
    case .switches: "Who switches"
    case .whatChanges: "What changes"
    case .cheapestPlan: "cheapest plan"
    case .saves: "Saves"
    case .forgotten: "Forgotten"
    case .service: "Service"
    case .from: "From"
    case .price: "Price"
    case .keeping: "Same discount at"
    case .singlesBefore: "Singles before"
    case .discountBefore: "Discount before"
    case .singlesAfter: "Singles after"
    case .discountAfter: "Discount after"
    case .practice: "The practice"
    case .takings: "Taken in"
    case .tax: "Tax owed"
    case .income: "Income without tax"
    case .sessions: "Sessions given"
    case .minutes: "Time in treatment"
    case .perSession: "Income per session"
    case .perHour: "Income per treatment hour"
    case .margin: "Left after costs"
    case .clients: "The clients"
    case .who: "Who"
    case .count: "Clients"
    case .becomes: "Becomes"
    }
  }
}

// MARK: - Records

extension English {
  package func recordsGo(
    from first: String, to last: String, sessions: String, clients: String
  ) -> String {
    "The records go from \(first) to \(last). Sessions: \(sessions); clients: \(clients)."
  }
  package func daysBetweenSessions(of service: String, _ quartiles: QuartilesInWords) -> String {
    "\(service): days between two sessions: \(spread(quartiles)) (gaps: \(quartiles.count))."
  }
  package func sessionsOfCourse(_ quartiles: QuartilesInWords, running: String) -> String {
    "Sessions of a course: \(spread(quartiles)) (ended: \(quartiles.count); still running: \(running))."
  }
  private func spread(_ quartiles: QuartilesInWords) -> String {
    "median \(quartiles.median), middle half \(quartiles.lower) to \(quartiles.upper)"
  }
  package func cameBack(
    within months: Int, _ share: ShareInWords, of courses: String
  ) -> String {
    "Within \(self.months(months)) after a course, \(share.share) came back (\(interval(share))courses: \(courses))."
  }
  package func returnsNotKnown(within months: Int) -> String {
    "Who comes back within \(self.months(months)) is not known: the records are too short."
  }
  package func notedAsResolved(
    _ some: String, of all: String, _ share: ShareInWords
  ) -> String {
    "Noted as resolved: \(share.share) (\(interval(share))\(some) of \(all) courses with a note)."
  }
  private func interval(_ share: ShareInWords) -> String {
    share.interval.map { "95% interval: \($0.low) to \($0.high); " } ?? ""
  }
  package var resolvedNotNoted: String {
    "The records do not say whether complaints were resolved: to stop is not to be cured."
  }
  package func clientsPaid(
    _ paid: String, cheapest: String, overpaying: String, of clients: String
  ) -> String {
    "Clients paid \(paid); the cheapest way for the same visits costs \(cheapest). Clients who paid more than needed: \(overpaying) of \(clients)."
  }
  package func sessionsOpen(
    _ open: String, worth: String, until day: String?, lapsed: String, worth lapsedWorth: String
  ) -> String {
    "Open sessions of packages: \(open), for which \(worth) was paid\(day.map { "; the first may be used up to \($0)" } ?? ""); lapsed: \(lapsed), for which \(lapsedWorth) was paid."
  }

  package func rowsLeftOut(_ clauses: [String]) -> String {
    "Rows left out: \(self.clauses(clauses))."
  }
  package func leftOut(_ rows: String, _ reason: LeftOutReason) -> String {
    switch reason {
    case .cancelled: "\(rows) cancelled or missed"
    case .later: "\(rows) after the last day that is looked at"
    case .unknown: "\(rows) of services that the price list does not have"
    case .unreadable: "\(rows) that cannot be read"
    }
  }
  package var daysBetweenMean: String {
    "Days between sessions: from one session of a client to the next of the same service, on another day; the break between two courses does not count. A quarter of them lie below the lower quartile, a quarter above the upper one."
  }
  package func courseMeans(_ services: String, gap: Interval) -> String {
    "A course is a client’s run of \(services) without a gap of \(interval(gap)) or more. It has ended if nothing followed for so long; else it still runs at the end of the records, and counts only as far as it is known. What follows a course of the same client is a return, unless that course is noted as not resolved."
  }
  package func coursesNoted(for complaint: String) -> String {
    "Courses are those noted for \(complaint)."
  }
  package var coursesOfAll: String {
    "The records do not tell complaints apart: the courses of all clients count."
  }
  package var sharesMean: String {
    "The shares of those who took more sessions and of those who came back are Kaplan–Meier estimates (interval: Greenwood, log–log transform), counted from a course’s last session; what was noted is a plain share (interval: Wilson). Each interval holds the true share in 95 of 100 such records, if courses do not depend on one another."
  }
  package var paymentsMean: String {
    "The cheapest way is that of the price list, on each day of the visits, without groups, extras and insurance; the cost of sessions that can still be used is not counted as paid."
  }
  package func paymentsIncomplete(_ clients: String) -> String {
    "Not held against it, since not every payment is known: clients: \(clients)."
  }
  package func paymentsUncosted(_ clients: String) -> String {
    "Not held against it, since it cannot be told: clients: \(clients)."
  }
  package func paymentsUnproven(_ clients: String) -> String {
    "Found, but not proved to be the cheapest: clients: \(clients)."
  }
  package var packagesMean: String {
    "A row that names a package and an amount is its sale; any other uses a session of it. Open and lapsed are counted on the last day, worth their share of what was paid."
  }
  package func cashNotCounted(_ amount: String) -> String {
    "Not counted: \(amount), paid for services that the price list does not have."
  }
  package var cashMeans: String {
    "Cash is what the rows of the month say was paid."
  }
  package var nobodyNamed: String { "No client is named; --clients-by-name names them." }
  package var clientsNamed: String { "Clients are named: this is not for others." }

  package func recordsTitle(_ title: RecordsTitle) -> String {
    switch title {
    case .rhythms: "Days between sessions"
    case .service: "Service"
    case .clients: "Clients"
    case .gaps: "Gaps"
    case .lower: "Lower quartile"
    case .median: "Median"
    case .upper: "Upper quartile"
    case .lengths: "Sessions per course"
    case .sessions: "Sessions"
    case .courses: "Courses"
    case .more: "Took more"
    case .low: "from"
    case .high: "to"
    case .returns: "Came back after a course"
    case .within: "Within"
    case .cameBack: "Came back"
    case .watched: "Not back so far"
    case .outcomes: "Outcome as noted"
    case .resolved: "Resolved"
    case .noted: "Noted"
    case .share: "Share"
    case .payments: "What clients paid, and the cheapest way"
    case .what: "All visits"
    case .sum: "Sum"
    case .paid: "Paid"
    case .cheapest: "Cheapest way"
    case .difference: "Difference"
    case .clientsByName: "Client by client"
    case .client: "Client"
    case .packages: "Packages"
    case .package: "Package"
    case .sold: "Sold"
    case .used: "Used"
    case .open: "Open"
    case .owed: "Owed"
    case .firstLapse: "First lapse"
    case .lapsed: "Lapsed"
    case .lapsedWorth: "Worth"
    case .months: "Month by month"
    case .month: "Month"
    case .minutes: "Hours"
    case .cash: "Cash"
    case .inDays: "days"
    case .inMonths: "months after the last session"
    case .notBack: "Share that has not come back"
    case .picture: "What the practice’s own records say"
    }
  }

  package func problem(_ fault: RecordsFault) -> String {
    switch fault {
    case .syntax(.strayQuote): "a quote within a field that does not stand in quotes"
    case .syntax(.textAfterQuote): "something follows the quote that closes a field"
    case .syntax(.quoteNotClosed): "the quote that begins here is never closed"
    case .syntax(.tooLong): "the line is too long"
    case .fieldCount(let count, let columns): "has \(count) fields; the header has \(columns)"
    case .notADate: "not a date; write it like 2026-09-01"
    case .noSuchDay: "the month has no such day"
    case .noClient: "nothing says who came"
    case .noService: "nothing says what was given"
    case .notAnAmount: "not an amount; write it like 130.00"
    }
  }
  package func problem(_ error: RecordsError) -> String {
    switch error {
    case .noHeader: "the file is empty; its first line must name the columns"
    case .columnsMissing(let columns, let titles):
      "there is no column for \(columns.map(\.rawValue).joined(separator: ", ")) \(among(titles)); --column \(columns.first?.rawValue ?? "date")=TITLE says which it is"
    case .columnTwice(let column, let first, let second):
      "two columns may be for \(column.rawValue): \(listed([first, second])); --column \(column.rawValue)=TITLE says which it is"
    case .noSuchColumn(let title, let titles):
      "there is no column \(Quoted.word(title)) \(among(titles))"
    case .otherDateOrder(let line):
      "on line \(line) the day and the month of a date stand the other way round; say --dates day-first or --dates month-first"
    case .tooLarge(let size): "the file is larger than \(size) GiB, the most that is read"
    case .noSessions: "no row of the file can be used"
    }
  }
  private func among(_ titles: [String]) -> String {
    titles.isEmpty ? "in the first line" : "among \(listed(titles))"
  }
  private func listed(_ titles: [String]) -> String {
    titles.prefix(30).map(Quoted.word).joined(separator: ", ")
  }
  package func unknown(_ kind: RecordsName, _ rows: String, _ names: String) -> String {
    switch kind {
    case .service:
      "rows left out, since the price list has no such service: \(rows): \(names); --service 'NAME=SERVICE' says which it is"
    case .package: "rows with a package that the price list does not have: \(rows): \(names)"
    case .complaint: "rows with a case that the price list does not have: \(rows): \(names)"
    case .outcome: "rows with an outcome that says neither yes nor no: \(rows): \(names)"
    }
  }
  package func moreRows(_ count: String) -> String { "others (\(count))" }
  package func rowsUnreadable(_ count: String) -> String { "rows that cannot be read: \(count)" }
  package func fewCourses(_ ended: String, unless enough: String) -> String {
    "Courses that have ended: \(ended). With fewer than \(enough), a share of them is known to 20 points at best, no better than a guess."
  }
  package func restsOnFew(_ courses: String, unless enough: String) -> String {
    "the proposal rests on few courses: \(courses); with fewer than \(enough) a share is known to 20 points at best, no better than a guess"
  }
  package var nothingToPropose: String {
    "there is nothing to propose: no course has ended, and nobody came twice"
  }
  package func sourceOfFew(_ source: String, unless enough: String) -> String {
    "\(source); with fewer than \(enough) courses a share is known to 20 points at best"
  }
  package func recordsBeforeList(from date: String) -> String {
    "The list’s prices hold from \(date); what was paid before is held against them, too."
  }
  package func proposalSource(
    from first: String, to last: String, courses: String, clients: String, gap: Interval
  ) -> String {
    "the practice’s own records, \(first) to \(last): courses: \(courses), clients: \(clients); a gap of \(interval(gap)) ends a course"
  }

  package func help(_ option: RecordsOption) -> String {
    switch option {
    case .file: "The booking export as CSV; '-' is standard input."
    case .column: "Which column is which, such as date=Datum."
    case .service: "What a name in the file means, such as 'Massage 60=relaxation'."
    case .dates: "Which comes first between slashes; by default as people write there."
    case .until: "The last day that is looked at; today if not given."
    case .complaint: "Whose courses are told; the list's own case if not given."
    case .gap: "A gap of so long ends a course."
    case .byName: "Names clients, and what each paid."
    case .propose: "Writes the assumptions as a proposal of values."
    }
  }
}

// MARK: - Sensitivity

extension English {
  package func priceVaried(_ item: String) -> String { "Price of \(item)" }
  package func priceVaried(_ item: String, from date: String) -> String {
    "Price of \(item) from \(date)"
  }
  package func rhythmVaried(_ plan: String) -> String { "Rhythm of \(plan)" }
  package var sessionsVaried: String { "Sessions that a course takes" }
  package var reliefVaried: String { "Days that a session eases" }
  package var resolvesVaried: String { "Chance that it resolves" }
  package var horizonVaried: String { "Time looked at" }
  package var returnsVaried: String { "Chance that it returns" }
  package func resolvesVaried(by plan: String) -> String { "Chance that \(plan) resolves it" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: Interval, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costs exactly as much as \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: Interval,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costs \(difference) than \(other)."
  }
  private func over(_ horizon: Interval, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Over \(interval(horizon)), as planned"
    case .expected: "Over \(interval(horizon)), on average"
    }
  }
  package func mattersMost(
    _ assumption: String, at low: String, _ lowDifference: String, at high: String,
    _ highDifference: String
  ) -> String {
    "What matters most: \(assumption). At \(low) the plan costs \(lowDifference), at \(high) \(highDifference)."
  }
  package var nothingTurns: String {
    "Nothing within these ranges would change which one is cheaper."
  }
  package func onlyTheseTurn(_ assumptions: [String]) -> String {
    "Within these ranges, only \(assumptions.count == 1 ? "this" : "these") would change which one is cheaper: \(assumptions.joined(separator: "; "))."
  }

  package func differenceMeans(_ plan: String, _ other: String, _ measure: CostMeasure) -> String {
    let costs =
      switch measure {
      case .planned: "the costs if all goes as planned"
      case .expected: "the average costs over all outcomes"
      }
    return
      "The difference is that of \(costs), negative where \(plan) costs less than \(other); one assumption is varied at a time, all else as assumed."
  }
  package func withoutEffect(_ assumptions: [String]) -> String {
    "Without effect on this difference: \(assumptions.joined(separator: "; "))."
  }
  package func withoutEffectOnIncome(_ assumptions: [String]) -> String {
    "Without effect on this amount: \(assumptions.joined(separator: "; "))."
  }
  package func notVaried(_ assumptions: [String]) -> String {
    "Not varied, as the list ties it to others: \(assumptions.joined(separator: "; "))."
  }
  package func notVariedOnRequest(_ assumptions: [String]) -> String {
    "Not varied, as some of the values need a price that is on request: \(assumptions.joined(separator: "; "))."
  }

  package func swingTitle(_ title: SwingTitle) -> String {
    switch title {
    case .assumptions: "Assumptions"
    case .bars: "Bars"
    case .assumption: "Assumption"
    case .range: "From … to"
    case .difference: "Difference"
    case .toDifference: "… to"
    case .turnsAt: "Turns at"
    }
  }
  package var barLegend: String {
    "In the bars, ░ leads to the low end of each range, █ to the high end."
  }
  package func asAssumed(_ value: String) -> String { "as assumed: \(value)" }
  package var bothCostTheSame: String { "both cost the same" }

  package func clientsBring(
    _ clients: String, _ measure: String, _ amount: String, over horizon: Interval
  ) -> String {
    "Over \(interval(horizon)), with \(clients) clients: \(measure): \(amount)."
  }
  package func movesMost(
    _ assumption: String, at low: String, _ lowAmount: String, at high: String,
    _ highAmount: String
  ) -> String {
    "What moves that most: \(assumption). At \(low) it is \(lowAmount), at \(high) \(highAmount)."
  }
  package var oneAtATime: String {
    "One assumption is varied at a time, all else as assumed."
  }
  package func whatMovesIncome(_ measure: String) -> String { "What moves it: \(measure)" }
}

// MARK: - Sweep

extension English {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    "\(plan) costs no more than \(other) in \(holding) of \(known) combinations."
  }
  package func bringsNoLess(
    _ measure: String, now today: String, in holding: String, of known: String
  ) -> String {
    "\(measure): no less than \(today), as now, in \(holding) of \(known) combinations."
  }
  package func directionsOfAmounts(down: String, across: String, in currency: String) -> String {
    "Downward: \(down). Across: \(across). The figures are amounts in \(currency)."
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    "Downward: \(down). Across: \(across). The figures are differences in \(currency): below zero, it costs less."
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) against \(other)"
  }
  package func varied(_ names: [String]) -> String {
    "Varied, whatever is said of \(names.count == 1 ? "it" : "them") below: \(names.joined(separator: "; "))."
  }
  package func lineTitle(_ measure: String, by name: String) -> String {
    "\(measure), by: \(name)"
  }
  package func costsDrawn(_ measure: SweepMeasure) -> String? {
    switch measure {
    case .cost: "Cost, as planned"
    case .expected: "Average cost"
    default: nil
    }
  }
  package func between(_ value: String, _ other: String) -> String {
    "between \(value) and \(other)"
  }
  package func cheaperTurns(_ name: String, _ betweens: [String]) -> String {
    "\(name): the cheaper plan becomes another \(betweens.joined(separator: "; "))."
  }
  package var cheaperTurnsHere: String { "the cheaper plan turns" }
  package func leastAndMost(
    _ measure: String, _ least: String, at low: String, _ most: String, at high: String
  ) -> String {
    "\(measure): least \(least) at \(low), most \(most) at \(high)."
  }
  package func holdsUntil(_ name: String, _ date: String, then path: String) -> String {
    "\(name): what is varied holds only until \(date); then a dated change of the list takes its place, which --vary \(path) varies."
  }
  package func inChange(_ number: String, _ name: String) -> String {
    "\(name), in dated change \(number)"
  }
  package func ofClients(_ count: String) -> String {
    "All figures are for the clients of the file (\(count)), each with a complaint and a plan of their own."
  }
  package var tooManyCombinations: String {
    "there are more combinations than can be counted"
  }
  package func noLongerThere(_ id: String) -> String {
    "'\(id)', which clients of the file have, is not in the list any more"
  }
  package func samePath(_ path: String, _ other: String) -> String {
    "'\(path)' and '\(other)' name the same value, or part of it"
  }
  package func noSuchPlan(_ id: String) -> String { "there is no plan '\(id)'" }
}

// MARK: - Goal

extension English {
  package func measureName(
    _ measure: SweepMeasure, of plan: String, against other: String
  ) -> String {
    switch measure {
    case .cost: "Cost of \(plan), as planned"
    case .difference: "Cost of \(plan) less that of \(other), as planned"
    case .averageDifference: "Average cost of \(plan) less that of \(other)"
    case .cheaper: "The cheaper plan"
    case .expected: "Average cost of \(plan)"
    case .listCost: "Cost of \(plan) paid singly"
    case .visits: "Visits of \(plan)"
    case .comfortableDays: "Comfortable days with \(plan)"
    case .unusedSessions: "Sessions of \(plan) paid and not used"
    case .breakEven: "Day from which \(plan) has cost no more than \(other)"
    case .worthInSessions: "Visits of \(other) that cost as much as \(plan)"
    case .mostSessions: "Sessions up to which \(plan) costs no more than \(other)"
    case .rarestRhythm: "Days between visits of \(other) up to which \(plan) costs no more"
    case .dearestSession: "Price of a session up to which \(plan) costs no more than \(other)"
    case .lowestChance: "Chance from which on \(plan) costs no more than \(other)"
    case .horizonMonths: "Months from which on \(plan) costs no more than \(other)"
    case .income: changeTitle(.income)
    case .tax: changeTitle(.tax)
    case .margin: changeTitle(.margin)
    case .incomePerHour: changeTitle(.perHour)
    case .hoursUsed: "Share of the hours that treating takes"
    }
  }
  package func goalWord(_ word: GoalWord) -> String {
    switch word {
    case .always: "always"
    case .never: "never"
    case .unknown: "not known"
    }
  }

  package func wouldDo(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): \(value) would do\(today.map { ", instead of \($0)" } ?? "")."
  }
  package func bringsMost(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): \(value) brings the most\(today.map { ", instead of \($0)" } ?? "")."
  }
  package func comesTo(
    _ measure: String, _ value: String, asked: String?, now: String
  ) -> String {
    "\(measure): \(value) then\(asked.map { "; asked: \($0)" } ?? ""); now: \(now)."
  }
  package func besideIt(_ values: [String]) -> String {
    "At the values beside it: \(values.joined(separator: "; "))."
  }
  package func turnsElsewhere(_ values: [String]) -> String {
    "It turns at \(values.count == 1 ? "another value" : "other values"), too: \(values.joined(separator: "; "))."
  }
  package func stay(_ count: String, of clients: String) -> String {
    "Of \(clients) clients, \(count) stay."
  }
  package func risesAtTheEnd(_ value: String, wider: String) -> String {
    "It still rises where the range ends, at \(value); beyond, there may be a better: \(wider)"
  }
  package func everyValueDoes(from low: String, to high: String) -> String {
    "Every value from \(low) to \(high) does that."
  }
  package func noValueDoes(
    _ name: String, from low: String, to high: String, _ measure: String, asked: String, now: String
  ) -> String {
    "\(name): no value from \(low) to \(high) does that. \(measure): asked: \(asked); now: \(now)."
  }
  package func nearest(_ value: String, _ reading: String) -> String {
    "The nearest: \(value), with \(reading)."
  }
  package func isThere(_ measure: String, _ value: String) -> String {
    "Nothing has to change. \(measure): \(value), as asked."
  }
  package func doesNotBear(_ name: String, on measure: String, _ value: String) -> String {
    "\(name) makes no difference to that. \(measure): \(value), whatever it is."
  }

  package func allTried(_ count: String, from low: String, to high: String) -> String {
    "All \(count) values from \(low) to \(high) were tried."
  }
  package var stepTriesFewer: String { "A step makes them fewer: --vary PATH=LOW..HIGH:STEP" }
  package func sideTold(_ side: GoalSide, isDay: Bool) -> String {
    switch side {
    case .atLeast: "If no value gives exactly what was asked, the value shown gives no less."
    case .atMost:
      "If no value gives exactly what was asked, the value shown gives no \(isDay ? "later day" : "more")."
    case .nearest: "If no value gives exactly what was asked, the value shown comes nearest."
    }
  }
  package func someTried(
    _ tried: String, of count: String, from low: String, to high: String
  ) -> String {
    "Of the \(count) values from \(low) to \(high), \(tried) were tried. Each other one lies between two whose figures leave no doubt."
  }
  package func triedEvery(
    _ stride: String, of count: String, from low: String, to high: String, _ tried: String
  ) -> String {
    "Of the \(count) values from \(low) to \(high), one in \(stride) was tried, and then all beside what was found: \(tried) in all. To try others: --vary PATH=LOW..HIGH:STEP"
  }
  package func notTold(at count: String) -> String {
    "Values that cannot stand there, or at which that cannot be told: \(count)."
  }
  package func retentionMeans(_ points: [(rise: String, stays: String)]) -> String {
    let words = points.map { "at \($0.rise) more, \($0.stays)" }.joined(separator: "; ")
    return
      "Of clients who come to pay more, so many are taken to stay: \(words); between and beyond, in proportion. Nobody comes because less is paid."
  }

  package func goalTitle(_ title: GoalTitle) -> String {
    switch title {
    case .values: "The values around it"
    case .value: "Value"
    case .what: "Which"
    case .staying: "Clients who stay"
    case .today: "today"
    case .found: "found"
    case .best: "best"
    case .beside: "beside"
    case .nearest: "nearest"
    case .elsewhere: "turns, too"
    }
  }

  package func noGoal(_ bad: BadGoal) -> String {
    switch bad {
    case .noRange:
      "no number, percentage or length of time stands there that a range would follow from; give one: --vary PATH=LOW..HIGH"
    case .notARange:
      "--vary takes two numbers, percentages or lengths of time, the lesser first, and a step of the same kind: PATH=LOW..HIGH:STEP"
    case .tooMany: "the range has too many values to try; give a narrower one, or a wider step"
    case .noSuchFigure: "the plan is held against itself; give another --plan or --against"
    case .nothingToMoveFrom:
      "as the list stands that is no amount, so that no share of it can be asked"
    }
  }
  package func isNoGoal(_ word: String, _ measure: String, _ kind: SweepMeasure.Kind) -> String {
    guard kind != .name else {
      return
        "\(measure) is the name of a plan, not a number that could be aimed at"
    }
    let form =
      switch kind {
      case .amount: "an amount, or how much more or less than now: 1200, +3%, -5%"
      case .count: "a whole number: 9"
      case .share: "a percentage: 40%"
      case .day: "a length of time from the start, or a date: '5 months'"
      case .name: ""
      }
    return "\(measure) takes \(form), not \(word)"
  }
  package func goalNeedsValue(_ measure: String) -> String {
    "say what \(measure) is to come to: \(measure)=VALUE; only with --keep the most is looked for"
  }
  package func keepsNothing(_ measure: String) -> String {
    "--keep goes with income and margin, not with \(measure)"
  }
}

// MARK: - List

extension English {
  package func problem(_ fault: SyntaxFault) -> String {
    switch fault {
    case .fileTooLarge(let size): "the file is larger than \(size) MiB, the most that is read"
    case .notUTF8: "this byte is not UTF-8; save the file as UTF-8"
    case .nestedTooDeep(let limit): "lists and objects are nested more than \(limit) deep"
    case .nothingHere: "there is nothing here; a JSON object is needed"
    case .moreAfterEnd: "there is more after the end of the JSON value"
    case .secondFile: "a second file begins here, after the end of the first; keep one of them"
    case .valueMissingAtEnd: "the file ends where a value should be"
    case .valueExpected(let found): "a value should be here, not \(word(found))"
    case .keyExpected(let found): "a key in double quotes should be here, not \(word(found))"
    case .decimalComma(let found):
      "a key in double quotes should be here, not \(word(found)); a decimal number has a point, such as 72.50"
    case .colonExpected(let found): "a colon should follow the key, not \(word(found))"
    case .separatorExpected(let closing, let found):
      "a comma or '\(closing)' should be here, not \(word(found))"
    case .quoteWithinText(let closing, let found):
      "a comma or '\(closing)' should be here, not \(word(found)); a double quote within a text is written \\\""
    case .typographicQuote(let mark):
      "\(mark) is a typographic quotation mark; every text of JSON needs straight double quotes, \""
    case .singleQuotes:
      "this text stands in single quotes; every text of JSON needs double quotes, \""
    case .foreignSpace(let kind, let code): foreignSpace(kind, code)
    case .keyTwice(let line):
      "this key appears twice in the same object; the first is on line \(line)"
    case .commaMissing(.key): "a comma is missing here, before the next key"
    case .commaMissing(.item): "a comma is missing here, before the next item"
    case .commaTooMany: "a comma too many; there is nothing before it"
    case .commaBeforeEnd: "a comma with nothing after it; take it out"
    case .notClosed(let container, let closing, let line, let column):
      "the file ends before \(container == .object ? "the object" : "the list") that begins on line \(line), column \(column) is closed; '\(closing)' is missing"
    case .objectNotClosed(let line, let column):
      "an object begins here, but the one that begins on line \(line), column \(column) is not closed; '}' is missing before it"
    case .comment: "JSON has no comments; take this one out"
    case .commentNotClosed: "this comment is not closed; '*/' is missing"
    }
  }

  private func word(_ found: SyntaxFault.Found) -> String {
    switch found {
    case .end: "the end of the file"
    case .character(let character): "'\(character)'"
    }
  }

  private func foreignSpace(_ kind: SyntaxFault.ForeignSpace, _ code: String) -> String {
    switch kind {
    case .noBreakSpace: "a no-break space (\(code)) stands here; write an ordinary space"
    case .invisible: "a character that nobody sees (\(code)) stands here; take it out"
    case .other: "a space of another kind (\(code)) stands here; write an ordinary space"
    }
  }

  package func problem(_ fault: LiteralFault) -> String {
    switch fault {
    case .leadingZero(let number): "\(number) has a leading zero; a JSON number has none"
    case .notANumber(let text): "\(text) is not a JSON number; write it as 12 or 12.50"
    case .notAWord(let word, let near?): "\(word) is not a JSON value; did you mean '\(near)'?"
    case .notAWord(let word, nil): "\(word) is not a JSON value; a text needs double quotes"
    case .notClosedOnLine: "this text is not closed on its line; '\"' is missing"
    case .closedByTypographicQuote(let mark):
      "this text is not closed on its line; \(mark) is a typographic quotation mark, write \""
    case .notClosed: "this text is not closed; '\"' is missing"
    case .controlCharacter(let escape): "a control character in a text; write it as \(escape)"
    case .badEscape: "a backslash that begins no escape; write \\\\ for a backslash"
    case .loneSurrogate: "half of a surrogate pair stands alone; write the character itself"
    case .badUnicodeEscape: "\\u needs four hexadecimal digits"
    }
  }

  package func moreIsWrong(told: Int) -> String {
    "more is wrong than these \(told) mistakes; mend them first"
  }

  package func problem(_ fault: ValueFault) -> String {
    switch fault {
    case .refused(let value, let expected, let correction):
      "is \(written(value)); it must be \(allowed(expected))\(hint(correction))"
    case .tooManyDecimals(let value, let currency, let decimals):
      "is \(written(value)); it has too many decimals: \(currency ?? "a currency") has \(decimals)"
    case .otherFormat(let value): "is \(written(value)); this program reads format 1"
    case .emptyText: "is empty; it must be a text"
    case .textTooLong(let most): "has more than \(most) characters, the most that is read here"
    case .tooFewItems(let count, let least):
      "has \(count) items; it must have at least \(least)"
    case .tooManyItems(let count, let most): "has \(count) items; it must have at most \(most)"
    case .zeroStep(let least): "is 0; it must be more, such as \(least)"
    case .notALanguage(let key):
      "'\(key)' is not the code of a language; a text by language has keys such as \"en\" and \"fr\""
    case .noLanguage:
      "has no text; write one for each language, such as {\"en\": \"Massage\", \"it\": \"Massaggio\"}"
    }
  }

  private func written(_ value: WrittenValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .text(let text): "\"\(text)\""
    case .list: "a list"
    case .object: "an object"
    case .unreadable: "something else"
    }
  }

  private func allowed(_ expected: Allowed) -> String {
    switch expected {
    case .text: "a text"
    case .localText: "a text, or one for each language"
    case .form(let form): self.form(form)
    case .word(let word): "\"\(word)\""
    case .flag: "true or false"
    case .yes: "true"
    case .amount(let most): "an amount from 0 to \(most)"
    case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .list: "a list"
    case .object(required: []): "an object"
    case .object(let keys): "an object with \(keys.joined(separator: ", "))"
    case .sessionCounts: "an object of numbers of sessions with how many clients took each"
    case .anything: "a value"
    case .either(let choices): choices.map(allowed).joined(separator: ", or ")
    }
  }

  private func hint(_ correction: Correction?) -> String {
    switch correction {
    case .unquoted(let text): "; write \(text) without quotes"
    case .quoted(let text): "; write \"\(text)\""
    case .near(let name): "; did you mean '\(name)'?"
    case nil: ""
    }
  }

  package func form(_ form: Form) -> String {
    switch form {
    case .id: "an id of the letters a to z, digits and hyphens, such as \"low-back\""
    case .percentage:
      "a percentage from \"0%\" to \"100%\" with at most four decimals, such as \"8.1%\""
    case .interval: "a length of time such as \"10 days\", \"1 week\", \"6 months\" or \"1 year\""
    case .day: "a day that exists, from 1900 to 2999, such as \"2026-09-01\""
    case .seasonDate: "a day of the year such as \"11-01\""
    case .currency: "a currency code of ISO 4217 such as \"CHF\""
    case .locale: "a locale such as en_CH"
    }
  }

  package func problem(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown(.near(let name)): "there is no such key; did you mean '\(name)'?"
    case .unknown(.all(let names)):
      "there is no such key; allowed here: \(names.joined(separator: ", "))"
    case .unknown(.untold): "there is no such key"
    case .missing(let key, let meaning): "'\(key)' is missing: \(self.meaning(meaning))"
    case .noneOf(let keys): "one of \(keys.joined(separator: ", ")) is missing"
    case .excluded(let key, let other, let keys):
      "'\(key)' beside '\(other)'; only one of \(keys.joined(separator: ", ")) is allowed"
    }
  }

  package func problem(_ fault: ReferenceFault) -> String {
    switch fault {
    case .idTwice(let kind, let id, let line?):
      "another \(noun(kind)) has the id '\(id)'; the first is on line \(line)"
    case .idTwice(let kind, let id, nil): "another \(noun(kind)) has the id '\(id)'"
    case .unknown(let kind, let id, .near(let name)):
      "there is no \(noun(kind)) '\(id)'; did you mean '\(name)'?"
    case .unknown(let kind, let id, .all([])):
      "there is no \(noun(kind)) '\(id)'; the list has none"
    case .unknown(let kind, let id, .all(let names)):
      "there is no \(noun(kind)) '\(id)'; choose from: \(names.joined(separator: ", "))"
    case .unknown(let kind, let id, .untold): "there is no \(noun(kind)) '\(id)'"
    case .coveredTwice(let id): "'\(id)' is covered twice"
    case .addedTwice(let id): "'\(id)' is added twice"
    case .notCovered(let id): "the membership does not cover '\(id)'"
    case .serviceAndPackage: "both a service and a package have this id; rename one"
    }
  }

  private func noun(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "service"
    case .extra: "extra"
    case .package: "package"
    case .serviceOrPackage: "service or package"
    case .membership: "membership"
    case .concession: "concession"
    case .insurance: "insurance"
    case .plan: "plan"
    case .complaint: "case"
    }
  }

  package func problem(_ fault: PriceFault) -> String {
    switch fault {
    case .paysForMore(let paid, let sessions):
      "is \(paid), more than the package's \(sessions) sessions"
    case .claimBesideRule: "stands only beside 'price'; a rule claims what it gives"
    case .endsBefore(let day): "comes before 'from', \(day)"
    case .unequalPrices(let one, let other, let rule):
      "'\(one)' and '\(other)' must cost the same for '\(rule)', on every day; give the package a 'price'"
    case .packageTooDear(let most): "makes the package dearer than \(most), the largest amount"
    case .unequalTaxes(let one, let other):
      "'\(one)' and '\(other)' must have the same tax, on every day"
    case .taxLeftOpen(let percent):
      "leaves open whether the price contains it; write {\"percent\": \"\(percent)\", \"included\": true}, or give the list a 'tax'"
    case .lengthUnknown(let id):
      "needs the length of every session; '\(id)' has no 'minutes'"
    }
  }

  package func problem(_ fault: PlanFault) -> String {
    switch fault {
    case .secondResolution: "only one phase of a plan may resolve; an earlier one does"
    case .noCase: "is \"case\", but the list has no case to say how many"
    case .seasonOfCounted: "only a phase without 'sessions' may have a season"
    case .openResolves: "only a phase with 'sessions' may resolve"
    case .openBeforeLast: "only the last phase may be without 'sessions'"
    case .rhythmMissing:
      "'every' is missing: how often, such as \"1 week\"; only a first phase of one session may leave it out"
    case .rhythmMissingForTopUp(let id):
      "'every' is missing: '\(id)' tops up with several sessions when it returns"
    case .likelyBelowFewest(let likely, let fewest):
      "is \(likely), fewer than 'fewest', \(fewest)"
    case .mostBelowLikely(let most, let likely): "is \(most), fewer than 'likely', \(likely)"
    case .notASessionCount(let word, let most):
      "'\(word)' is no number of sessions from 1 to \(most)"
    case .tooManyClients(let most): "counts more than \(most) clients; give their shares instead"
    }
  }

  package func problem(_ fault: PathFault) -> String {
    switch fault {
    case .noPrice(.near(let name)): "names no price; did you mean '\(name)'?"
    case .noPrice(.all(let names)):
      "names no price; a change may touch \(names.joined(separator: ", "))"
    case .noPrice(.untold): "names no price"
    case .wholeItem:
      "a change names one value, such as services.relaxation.price, not a whole item or list; a new item stands in its list from the start, with a price \"on request\" until its day"
    case .fixed(let key): "'\(key)' cannot change on a day; add another item instead"
    case .unknownKey(let name, .near(let near)), .unknownItem(let name, .near(let near)):
      "there is no '\(name)' here; did you mean '\(near)'?"
    case .unknownKey(let name, .all(let names)):
      "there is no '\(name)' here; choose from: \(names.joined(separator: ", "))"
    case .unknownItem(let name, .all(let names)) where !names.isEmpty:
      "there is no '\(name)' here; choose from: \(names.joined(separator: ", "))"
    case .unknownKey(let name, _), .unknownItem(let name, _): "there is no '\(name)' here"
    case .nothingWithin(let name): "there is nothing named '\(name)' within a single value"
    case .listAbsent(let name): "the list has no '\(name)', so nothing within can be set"
    case .required(let key, let meaning): "'\(key)' cannot be taken away: \(self.meaning(meaning))"
    }
  }

  package func problem(_ fault: Variation.Fault) -> String {
    switch fault {
    case .notAVariation: "expected \(formOfVariation)"
    case .mixedUnits:
      "the ends of a range and its step are all numbers, all percentages, or all of one unit of time"
    case .numberTooLarge: "a number is too large"
    case .zeroStep: "the step is 0; it must be more"
    case .endsBeforeItBegins: "the range ends before it begins"
    case .tooManyValues: "it has more than \(Variation.most) values"
    }
  }

  package var formOfVariation: String {
    "PATH=LOW..HIGH:STEP or PATH=A,B,C, such as services.relaxation.price=100..130:5"
  }
}

// The format's keys.
extension English {
  package func meaning(_ key: ListMeaning) -> String {
    switch key {
    case .format: "the format's number, 1"
    case .practice: "the practice's name"
    case .sample: "whether the prices are made up"
    case .currency: "the currency, such as \"CHF\""
    case .locale: "how numbers and dates are written, such as \"en_CH\""
    case .from: "the day from which the prices hold"
    case .changes: "prices that change on a day"
    case .plans: "the plans to be compared"
    case .cases: "the complaints, and what is assumed"
    case .insurances: "who pays back a share of a session"
    case .defaults: "what is compared when nothing is said"
    case .schema: "where the format's schema is; not read"
    case .roundTo: "the step to which derived prices are rounded"
    case .tax: "the tax on payments"
    case .services: "what is sold"
    case .extras: "amounts added to each visit"
    case .packages: "sessions sold together"
    case .memberships: "sessions for a fee each period"
    case .concessions: "lower prices of client groups"
    case .taxPercent: "how much, such as \"8.1%\""
    case .taxIncluded: "whether the prices already contain it"
    case .changeFrom: "the day from which it holds"
    case .changeSet: "paths of prices and their new values"
    case .defaultComplaint: "the case"
    case .defaultPlans: "the plans, in order"
    case .defaultAgainst: "the plan they are held against"
    case .defaultHorizon: "how far to look"
    }
  }

  package func meaning(_ key: ItemMeaning) -> String {
    switch key {
    case .id: "a short name"
    case .name: "the name that clients read"
    case .description: "what it is, in words"
    }
  }

  package func meaning(_ key: SaleMeaning) -> String {
    switch key {
    case .serviceMinutes: "how long one session lasts"
    case .servicePrice: "the price of one session"
    case .serviceTax: "its own tax, where it differs from the list's"
    case .serviceGroup: "the heading that price tables show it under"
    case .extraPerVisit: "what it adds to each visit"
    case .packageCovers: "the services it pays for"
    case .packageSessions: "how many sessions it has"
    case .packagePrice: "what it costs"
    case .packageDiscount: "so much off as many singles"
    case .packagePayFor: "so many singles paid for all of them"
    case .packageValid: "how long after its purchase it may be used"
    case .packageUntil: "the last day on which it may be used"
    case .packageLimit: "the most of it that a client may buy"
    case .packageOffered: "when it can be bought"
    case .packageClaims: "what it is advertised to save"
    case .offeredFrom: "the first day"
    case .offeredTo: "the last day"
    }
  }

  package func meaning(_ key: TermsMeaning) -> String {
    switch key {
    case .membershipCovers: "the services it gives"
    case .membershipFee: "what each period costs"
    case .membershipEvery: "how long a period is"
    case .membershipSessions: "how many sessions a period gives"
    case .membershipKeeps: "how long after its period a session may be used"
    case .membershipMinimum: "how long a client must stay"
    case .membershipDiscount: "so much off single sessions"
    case .membershipPrices: "what single sessions cost members"
    case .concessionDiscount: "so much off single sessions"
    case .concessionPrices: "what services and packages cost the group"
    case .insuranceCovers: "the services it pays a share of back"
    case .insuranceShare: "how much it pays back"
    case .insuranceEligible: "what a session counts for at the most"
    case .insuranceRefund: "what it pays back at the most"
    case .insuranceExcess: "what the client bears first each year"
    case .insuranceSessions: "how many sessions a year it pays back"
    case .insuranceYear: "when its year begins"
    case .insurancePrepaid: "what becomes of sessions paid for before"
    case .insuranceSource: "where its rules come from"
    case .capPerYear: "at the most for each year"
    case .capPerSession: "at the most for each session"
    case .capPerHour: "at the most for each hour of a session"
    }
  }

  package func meaning(_ key: PlanMeaning) -> String {
    switch key {
    case .about: "what the plan is about, in words"
    case .phases: "what follows one another"
    case .aboutAim: "what it is for"
    case .aboutBefore: "what comes before"
    case .aboutProtocolUsed: "how it is built"
    case .aboutTarget: "what it works on"
    case .aboutAfterwards: "what comes afterwards"
    case .phaseService: "what is given; several, in turn"
    case .phaseWith: "what is added to its visits"
    case .phaseSessions: "how many; open-ended if left out"
    case .phaseEvery: "how often"
    case .phaseResolves: "whether it may end the complaint"
    case .phaseSeason: "the part of each year in which it goes on"
    case .seasonFrom: "the first day, such as \"11-01\""
    case .seasonTo: "the last day, such as \"03-31\""
    }
  }

  package func meaning(_ key: CaseMeaning) -> String {
    switch key {
    case .sessions: "how many sessions a course takes"
    case .reliefDays: "the days that a session eases it"
    case .resolves: "how likely a course ends it"
    case .stopAfter: "after how many sessions a course that does not help is given up"
    case .returns: "how likely it comes back"
    case .source: "where the figures come from"
    case .places: "where it is, as a client would say"
    case .fewest: "at the fewest"
    case .likely: "most likely"
    case .most: "at the most"
    case .returnChance: "how likely, once resolved"
    case .returnAfter: "how long after it was resolved"
    case .returnTopUp: "the sessions that it then takes"
    }
  }
}

// MARK: - File

extension English {
  package func problem(_ fault: FileFault) -> String {
    switch fault {
    case .tooLarge(let size): "the file is larger than \(size) MiB, the most that is read"
    case .notUTF8: "is not UTF-8; save the file as UTF-8"
    case .strayQuote: "a quote within a field; a field with quotes stands in quotes, each doubled"
    case .textAfterQuote: "after a field in quotes there must be a comma or the end of the line"
    case .quoteNotClosed: "the quote that begins here is never closed"
    case .noHeader: "has no header; \(clientsHeader)"
    case .noClients: "has a header, but no clients below it"
    case .unknownColumn(let name, .near(let near)):
      "there is no column '\(name)'; did you mean '\(near)'?"
    case .unknownColumn(let name, _): "there is no column '\(name)'; \(clientsHeader)"
    case .otherSeparator(let name):
      "there is no column '\(name)'; columns stand between commas, semicolons or tabs"
    case .columnTwice(let name): "the column '\(name)' appears twice"
    case .columnsMissing(let names):
      "the header lacks \(names.map { "'\($0)'" }.joined(separator: ", ")); \(clientsHeader)"
    case .fieldCount(let count, let columns): "has \(count) fields; the header has \(columns)"
    case .sameClients(let line): "the same clients are on line \(line) already"
    case .notACount(let word, let most):
      "'\(word)' is no number of clients: a whole number from 0 to \(most)"
    case .notAnArrival(let word): "'\(word)' is no start: a day such as 2027-01-31, or even"
    case .notAProposal(let value):
      "is \(written(value)); a proposal is an object of paths and values, such as {\"services.relaxation.price\": 120}"
    }
  }

  private var clientsHeader: String {
    "it must be case,plan,clients, and may have concession, extra, insurance, pay and start"
  }
}

// MARK: - Option

extension English {
  package var programAbstract: String {
    "Tells whether a therapeutic course is worth its price, by a practice's own price list."
  }

  package func abstract(of command: CommandTopic) -> String {
    switch command {
    case .compare: "Compares plans side by side: the main job."
    case .quote: "Shows one plan's visits and payments, and how each amount came about."
    case .prices: "Shows the price list as a table."
    case .check: "Says whether the price list is valid, and what in it looks wrong."
    case .advise: "Points to relaxation, a course, or a doctor first: the simple test."
    case .publish: "Writes every table for the website, whole or not at all."
    case .verify: "Tells whether published pages still say what the price list says."
    case .whatIf: "Shows before and after a price change, and what it forgot."
    case .sweep: "Tries many values of one or more assumptions, as CSV or as a drawing."
    case .goal: "Finds the price or term at which a measure comes to what is asked."
    case .sensitivity: "Shows which assumption matters most, and where the answer changes."
    case .start: "Writes a price list to start from, never over an existing one."
    case .records:
      "Tells what the practice's own appointments say, so that nothing has to be guessed."
    case .schema: "Prints the format of the price list as JSON Schema 2020-12."
    }
  }

  package func discussion(of command: CommandTopic) -> String {
    switch command {
    case .compare, .quote, .prices, .start: ""
    case .check:
      """
      Every mistake is reported in one run, in the order of the file, with its line and column. A \
      valid list is searched for what is probably not meant, such as a package that \
      saves nothing.
      """
    case .advise:
      """
      Without any of the answers as an option, the questions are asked one by one: y for yes, n or \
      Enter for no, ? explains.
      It is no diagnosis.
      """
    case .publish:
      """
      For each case and locale: the comparison, the price list and the plans in words, as HTML to \
      put into a page, Markdown, CSV and SVG; a page that shows them all, index.html; a stylesheet.
      Other files in DIR stay as they are. A file of an earlier set that is no longer part of it \
      goes, unless somebody has edited it.
      """
    case .verify:
      """
      In a folder that 'carecost publish' wrote, every file is checked; in any other folder, all pages; \
      in a page, or in standard input for '-', every table of carecost, wherever it was pasted. \
      What counts is what a reader sees, on the day of reading.
      The status is 1 if anything is stale, out of date, edited by hand or missing.
      """
    case .whatIf:
      """
      What is proposed is given by --set, or as a JSON object of paths and values by --proposal, or \
      both. What is assumed before and after alike is given by --base.
      A value may be told from what is there (+5%, -3), and a * in a path stands for every item. \
      A new id with an object for value adds an item: memberships.weekly={…}.
      CLIENTS is CSV with the columns case, plan and clients, and if wanted concession, extra, \
      insurance, pay (singly, or ids of offers) and start (a day, or even): so many clients who \
      follow a plan for a case.
      """
    case .records:
      """
      FILE is a booking export as CSV, with columns for the day, the client and the service, and if \
      there are any the price, package, case, outcome and status. Their titles are known in four \
      languages and from several booking programs; --column tells others, --service what names of \
      services mean. Cancelled and missed sessions are left out.
      No result or message names a client unless --clients-by-name asks for it; nothing is \
      written anywhere else.
      """
    case .sweep:
      """
      Every combination is a row; the last --vary varies fastest. A row whose values do not go \
      together lacks its figures.
      """
    case .goal:
      """
      MEASURE is one of sweep's. The value is looked for from half to twice what stands at the path, \
      percentages from none to the whole, or within LOW..HIGH, by steps of roundTo, 0.1% or one. \
      Income and the like need --clients.
      """
    case .sensitivity:
      """
      One assumption is varied at a time: sessions from the fewest to the most, days of relief by \
      2, chances by 20 points, the other plan's rhythm and the horizon from half to double, prices by \
      a tenth.
      What is measured is the difference of the average costs over all outcomes, or of the planned \
      ones where all is certain; with --clients, what the practice takes in.
      """
    case .schema: "Editors that know JSON Schema complete and check a price list by it."
    }
  }

  package func meaning(of example: DeskExample) -> String {
    switch example {
    case .ownPlans: "Compares the list's own plans."
    case .lessOften: "Comes less often, looks further."
    case .pageTable: "Writes a page's table."
    case .everyCase: "One row for each complaint."
    case .everyPayment: "Every visit and payment of the course."
    case .forStudent: "The same for a student."
    case .todaysPrices: "Today's prices."
    case .pricesInFrench: "Those of a day, in French."
    case .questions: "Asks the questions."
    case .answersAndCosts: "Answers, and compares the plans."
    }
  }

  package func meaning(of example: OwnerExample) -> String {
    switch example {
    case .check: "Checks pricing.json."
    case .checkOther: "Checks another price list."
    case .strict: "Fails where something looks wrong, too."
    case .selfTest: "Tests the program on the list's own figures."
    case .checkForMachines: "The same for an editor or a script."
    case .raisedPrice: "Raises one price."
    case .datedProposal: "Takes effect on a day; changes on later days still apply."
    case .income: "Tells the practice's income, too."
    case .sessionsSwept: "What the number of sessions changes."
    case .twoAtOnce: "Two at once."
    case .averageGoal: "At which price both cost the same on average."
    case .incomeGoal: "Which price brings 3% more income."
    case .keptGoal: "Which price brings most, if 2% leave for each 1% more."
    case .everyAssumption: "Varies every assumption of the list's own comparison."
    case .widerRange: "Varies one of them further."
    case .plannedCosts: "Looks at what is planned."
    case .incomeSwings: "Which assumption moves the practice's income most."
    case .ownRecords: "Reads a booking export."
    case .namedColumns: "Tells what columns and names mean."
    case .proposedAssumptions: "Writes what it says as a proposal for whatif."
    }
  }

  package func meaning(of example: WebsiteExample) -> String {
    switch example {
    case .ownLocale: "Publishes in the price list's own locale."
    case .dryRun: "Tells what would change."
    case .publishedSet: "Looks at a published set."
    case .page: "Looks at the tables in a page of the site."
    case .starter: "Writes pricing.json here."
    case .starterElsewhere: "Writes one in euros, for Germany."
    case .schemaFile: "Writes it to a file."
    }
  }

  package func placeholder(_ placeholder: Placeholder) -> String {
    switch placeholder {
    case .file: "FILE"
    case .folder: "DIR"
    case .part: "PART"
    case .page: "PAGE"
    case .path: "PATH"
    case .format: "FORMAT"
    case .locale: "LOCALE"
    case .kind: "KIND"
    case .list: "LIST"
    case .clients: "CLIENTS"
    case .amount: "AMOUNT"
    case .count: "N"
    case .currency: "CURRENCY"
    case .plan: "PLAN"
    case .complaint: "CASE"
    case .place: "PLACE"
    case .extra: "EXTRA"
    case .group: "GROUP"
    case .insurance: "INSURANCE"
    case .offers: "OFFERS"
    case .date: "DATE"
    case .time: "TIME"
    case .setting: "PATH=VALUE"
    case .range: "PATH=LOW..HIGH"
    case .variation: "PATH=VALUES"
    case .goal: "MEASURE=VALUE"
    case .shares: "SHARES"
    case .holding: "PACKAGE:SESSIONS:LAST-DAY"
    case .member: "MEMBERSHIP:DATE"
    case .column: "COLUMN=TITLE"
    case .named: "NAME=SERVICE"
    }
  }

  package func help(_ option: ListOption) -> String {
    switch option {
    case .pricing:
      "The price list; by default $CARECOST_PRICING or pricing.json; '-' is standard input."
    case .settings: "Replaces a value of the price list; +5% and -3 move it."
    case .locale: "Language, numbers and dates, such as fr_CH; by default the list's own."
    case .format: "How the result is written; text, unless FILE's name says otherwise."
    case .csv: "Whether CSV is for machines or for Excel."
    case .part: "Only a part of the report."
    case .output: "Writes to a file instead of standard output."
    case .force: "Replaces the file if there is one."
    }
  }

  package func help(_ option: QuestionOption) -> String {
    switch option {
    case .complaint: "The complaint; by default the list's."
    case .everyComplaint: "The complaint; by default each."
    case .against: "The plan to compare the others with."
    case .horizon: "How far to look, such as '12 months'."
    case .until: "The last day looked at, in place of --horizon."
    case .start: "The first day; by default today."
    case .extra: "Adds an extra to every visit."
    case .concession: "The group whose prices apply."
    case .insurance: "Who pays back a share of the sessions."
    case .holding: "Sessions left of a package that is paid for."
    case .member: "A membership the client has, and since when."
    case .pay: "Offers that may be used: cheapest, singly, or ids; PLAN=OFFERS for one plan."
    case .every: "How often the client comes under the plan held against."
    case .sessions: "How many sessions the course takes."
    }
  }

  package func help(_ option: PlanOption) -> String {
    switch option {
    case .toCompare: "A plan to compare; by default the list's."
    case .toQuote: "The plan's id."
    case .toSweep: "A plan to sweep; by default the list's."
    case .toReprice: "A plan to look at; by default each."
    case .toExamine: "The plan to look at; by default the list's first."
    case .points: "Which limits of the answer to show."
    case .noPoints: "Shows no limits of the answer."
    case .everyCase: "Compares in every case, one per row."
    case .about: "Shows what the plans are about, not what they cost."
    case .relative: "Days of a plan by their number, not by their date."
    case .chooser: "Questions to the reader of a page, with an answer for each value; at most two."
    case .brief: "Says it in a few sentences and a line for each plan."
    case .full: "Shows all of it on a terminal, too."
    }
  }

  package func help(_ option: AdviceOption) -> String {
    switch option {
    case .fever: "There is a fever."
    case .trauma: "There was a fall, a blow or an accident recently."
    case .intense: "The pain is intense, and nothing explains it."
    case .spot: "It returns to the same spot."
    case .positions: "It worsens in certain positions."
    case .movements: "It limits certain movements."
    case .weeks: "It has lasted for weeks."
    case .arranging: "The day is arranged around it."
    case .nothing: "None of these."
    case .place: "Where it is, so that the case that fits is compared."
    case .compare: "Shows what the plans cost, too."
    }
  }

  package func help(_ option: FileOption) -> String {
    switch option {
    case .folder: "The folder to write into."
    case .dryRun: "Tells what would change, and writes nothing."
    case .readOn: "The day on which pages are read; by default today."
    case .casesToPublish: "A case to publish; by default all."
    case .inPlace:
      "Writes file by file into the folder that is there, such as one that is mounted or watched, in place of exchanging it."
    case .replacesEdited: "Replaces files that somebody else wrote or edited."
    case .edition:
      "How readers write, such as fr_CH; an edition each, by default the list's own."
    case .jsonLD: "Tells search engines the prices, too."
    case .page: "A published folder, or a page."
    case .starter: "The file to write."
    case .currency: "The currency of the prices, such as EUR; by default the locale's."
    case .checked: "The price list to check, in place of --pricing."
    case .replacesExisting: "Replaces the file if there is one."
    case .strict: "Ends with status 1 if something looks wrong."
    case .selfTest: "Holds the laws of the computation against the list's own plans, too."
    }
  }

  package func help(_ option: OwnerOption) -> String {
    switch option {
    case .proposal: "What is proposed, as a JSON object of paths."
    case .from: "Makes it a dated change."
    case .base: "Replaces a value before and after alike."
    case .clients: "Who comes, as CSV, to tell the practice's income."
    case .variableCost: "What one session costs the practice; nothing if not given."
    case .hourCost: "What one hour of treatment costs the practice; nothing if not given."
    case .hours:
      "How many hours a week the practice treats, to tell how many are used."
    case .vary: "A path and its values: LOW..HIGH:STEP or A,B,C."
    case .goal: "A measure of sweep, and what it is to come to."
    case .varyOne: "The path of the value, with its range if wanted."
    case .keep: "Which clients stay: 98% for each 1% more, or 5%=90%,10%=75%."
    case .measure: "What is told of each combination."
    case .workers: "How many work at once; by default all cores."
    case .costs: "Which costs are held against each other."
    case .range: "Varies a value from LOW to HIGH."
    }
  }

  package func meaning(of status: StatusTopic) -> String {
    switch status {
    case .done: "done"
    case .notAsItShould: "something is not as it should be"
    case .wrongUsage: "wrong usage"
    case .badData: "bad data in the price list or another file"
    case .noInput: "no input to read"
    case .cannotCreate: "a file could not be made"
    case .cannotWrite: "a file could not be written"
    case .interrupted: "stopped from outside; what was written is whole"
    }
  }

  package func meaning(of variable: VariableTopic) -> String {
    switch variable {
    case .priceList: "the price list, where --pricing names none"
    case .columns: "how wide texts may be, where there is no terminal"
    case .language: "the language of messages and help; the first of them that is set"
    case .noColor: "if not empty, nothing is set in bold"
    case .terminal: "if 'dumb', nothing is set in bold"
    }
  }
}

// MARK: - Usage

extension English {
  package func thereIsNo(_ kind: NamedItem, _ id: String) -> String {
    "there is no \(name(kind)) \(id)"
  }
  package func thereAreSeveral(_ kind: NamedItem, _ word: String) -> String {
    "\(word) may mean several"
  }
  package func thereIs(_ ids: String) -> String { "; choose from: \(ids)" }
  package var listHasNone: String { "; the price list has none" }
  package func givenTwice(_ kind: NamedItem, _ id: String) -> String {
    "the \(name(kind)) \(id) is given twice"
  }

  private func name(_ kind: NamedItem) -> String {
    switch kind {
    case .plan: "plan"
    case .complaint: "case"
    case .service: "service"
    case .extra: "extra"
    case .concession: "group"
    case .insurance: "insurance"
    case .package: "package"
    case .membership: "membership"
    case .offer: "package or membership"
    }
  }

  package func exclude(_ option: String, _ other: String) -> String {
    "\(option) cannot be used with \(other)"
  }
  package func chooserHas(atMost questions: Int, replies: Int) -> String {
    "--chooser has at most \(questions) questions with \(replies) replies each"
  }
  package func hasNoPart(_ option: String) -> String { "there is no such part: \(option)" }
  package func isNotUsed(_ option: String, by command: String) -> String {
    "\(option) is not used by \(command)"
  }
  package func clientsNeedMeasure(_ measures: [String]) -> String {
    "--clients needs a measure of what the practice takes in: --measure \(measures.joined(separator: ", "))"
  }
  package func sharesMustFall(_ word: String, after first: String, _ next: String) -> String {
    "--keep \(word): after \(first) comes \(next), but from point to point the rise must be higher, and no more clients can stay"
  }
  package func needs(_ option: String, _ other: String) -> String {
    "\(option) works only with \(other)"
  }
  package func measureNeeds(_ measure: String, _ option: String) -> String {
    "the measure \(measure) needs \(option)"
  }
  package func excludesAnswers(_ option: String) -> String {
    "\(option) cannot be used with an answer"
  }
  package func needsOpenPlan(_ option: String, unlike plan: String) -> String {
    "\(option) needs a plan without an end, one that goes on; \(plan) is none"
  }
  package func needsCase(_ option: String) -> String {
    "\(option) needs a case; the price list has none"
  }
  package func isAboutCSV(_ option: String, notAbout format: String) -> String {
    "\(option) is about CSV, and the result is written as \(format)"
  }
  package func noFormat(ofEnding ending: String, chosenBy option: String) -> String {
    "no format has the ending \(ending); give one with \(option)"
  }
  package func noPicture(butOf commands: String) -> String {
    "there is no picture of this; one is drawn by \(commands)"
  }
  package var inputIsTakenTwice: String {
    "the price list and the answers cannot both come from standard input"
  }
  package var noAbout: String { "none of these plans has an 'about' in the price list" }
  package func adviceIsWritten(as formats: String) -> String { "advice is written as \(formats)" }
  package func writesText(_ option: String, others command: String) -> String {
    "\(option) writes text; \(command) writes the other formats"
  }
  package func tellsSamplePrices(_ option: String) -> String {
    "\(option) tells search engines what is charged, and the price list says that its prices are a sample"
  }
  package func localeGivenTwice(_ locale: String) -> String {
    "the locale \(locale) is given twice"
  }
  package func hasNoName(_ placeholder: String) -> String { "\(placeholder) has no name" }
  package func missingPage(_ placeholder: String) -> String {
    "missing \(placeholder): a published folder, or a page"
  }

  package func holding(_ words: String, hasOnly sessions: Int, of package: String) -> String {
    "\(words): \(package) has only \(counted(sessions, "session", "sessions"))"
  }
  package func holding(_ words: String, lapsedBefore start: String) -> String {
    "\(words): these sessions lapsed before the start, \(start)"
  }
  package func member(_ words: String, isAfter start: String) -> String {
    "\(words): that is after the start, \(start)"
  }
  package func givenTwiceForEveryPlan(_ option: String) -> String {
    "\(option) is given twice for every plan"
  }
  package func givenTwice(_ option: String, forPlan plan: String) -> String {
    "\(option) is given twice for the plan \(plan)"
  }

  package func tooManyDecimals(_ amount: String, _ currency: String, has decimals: Int) -> String {
    "\(amount) has too many decimals: \(currency) has \(decimals)"
  }
  package func tooLarge(_ amount: String, atMost most: String) -> String {
    "\(amount) is too large: an amount is at most \(most)"
  }
  package var nothingProposed: String {
    "nothing is proposed; give --set PATH=VALUE or --proposal FILE"
  }
  package func columnsIgnored(_ names: [String]) -> String {
    "columns that say nothing here: \(names.joined(separator: ", "))"
  }
  package func changesWhatIsCompared(_ path: String) -> String {
    "a proposal changes what things cost; '\(path)' would change what is compared"
  }
  package var basePartOfChanges: String {
    "beside --from, --base may set 'changes' only as a whole"
  }
  package func mapShows(_ measures: [String], not asked: String) -> String {
    "a heat map shows \(measures.joined(separator: ", ")), not \(asked); csv has every measure"
  }
  package func heldAgainstItself(_ plan: String) -> String {
    "\(plan) is held against itself; give another --plan or --against"
  }
  package func isNoRange(_ words: String) -> String {
    "\(words) is no range: it takes two numbers, percentages or lengths of time, the lesser first"
  }
  package func areTooManyComparisons(cases: Int, plans: Int, most: Int) -> String {
    "\(cases) cases with \(plans) plans each are more than the \(most) comparisons that are made at once; choose some with --plan"
  }
  package func hasTooManyValues(_ words: String, most: Int) -> String {
    "\(words) has more than \(most) values, the most that are tried one by one"
  }
  package func nothingToVary(_ form: String) -> String {
    "there is nothing to vary; give --vary \(form)"
  }
  package func sweepIsWritten(as format: String, drawnAs formats: String) -> String {
    "a sweep is written as \(format), or drawn as \(formats)"
  }
  package func mapTakesTwo(ofAtMost values: Int) -> String {
    "a heat map takes two --vary of at most \(values) values each; csv takes any number"
  }
  package func lineTakes(_ measures: [String], ofAtMost values: Int) -> String {
    "one --vary of at most \(values) values makes a line of one measure: \(measures.joined(separator: ", ")); csv has every measure"
  }
  package var mapNeedsTwoPlans: String {
    "a heat map takes a plan beside the one it is held against"
  }
  package func rowsLackFigures(_ faulty: Int, of rows: Int, first reason: String) -> String {
    "\(faulty) of \(rows) rows lack their figures; the first: \(reason)"
  }

  package func cannotCost(_ error: CostingError) -> String {
    switch error {
    case .onRequest(let name):
      "the price of '\(name)' is on request, so what a plan with it costs is not known"
    case .tooManyVisits(let plan):
      "'\(plan)' has more than \(Visit.most) visits over this time; look less far"
    case .extrasTooLarge: "the extras of one visit come to more than any price may be"
    case .sumTooLarge(let plan):
      "all that '\(plan)' could pay over this time comes to more than can be counted; look less far"
    case .tooMuch: "what all clients pay, or their sessions, come to more than can be counted"
    case .tooManyWays(let plan):
      "'\(plan)' has more visits and packages than can be looked at; look less far"
    case .tooLongToAverage(let plan, let visits, let most):
      "'\(plan)' may come to \(visits) visits, and at most \(most) can be averaged over; look less far"
    case .tooMuchWork(let plan):
      "what is asked about '\(plan)' takes too much work; look less far"
    }
  }

  package func cannotRead(_ name: String, because reason: String) -> String {
    "cannot read \(name): \(reason)"
  }
  package func cannotWrite(_ name: String, because reason: String) -> String {
    "cannot write \(name): \(reason)"
  }
  package var standardInput: String { "standard input" }
  package var standardOutput: String { "standard output" }
  package func reason(_ reason: FailureReason) -> String {
    switch reason {
    case .notFound: "no such file or folder"
    case .noPriceList(let command, let option):
      "no such file; \(command) writes a price list to start from, \(option) names another"
    case .isFolder: "it is a folder"
    case .notAllowed: "you may not do that"
    case .noSpace: "no space left on the disk"
    case .system(let words): words
    case .exists(let option): "it is there already; \(option) replaces it"
    case .inputEnded(let question): "it ended before the question '\(question)' was answered"
    case .changedMeanwhile(let file): "its \(file) was changed meanwhile; try again"
    case .anotherAtWork: "another carecost is changing a folder beside it"
    case .isCurrentFolder:
      "a folder is changed by putting a new one in its place, so it must not be the one you are in"
    case .cannotExchange(let words):
      "it cannot be exchanged for a new one in a single step: \(words)"
    case .namedByPage: "a command in a page may not name files"
    case .tooMuchWork(let count):
      "it would take more work than \(count) comparisons over a year, the most that verify does"
    case .notAnswered(let question, let tries):
      "none of \(tries) answers to the question '\(question)' is yes or no"
    case .notPlain: "it is no plain file"
    case .tooLarge(let mebibytes): "it has more than \(mebibytes) MiB, the most that is taken"
    case .isLink: "it is a link, and nothing is written to where it leads"
    case .unknownFiles(let option):
      "it is none that carecost has written, so nobody knows which files may go; \(option) replaces it"
    case .edited(let option):
      "somebody has edited it since it was published; \(option) replaces it"
    case .notPublished(let option): "it is not one that was published; \(option) replaces it"
    }
  }
  package var wasStopped: String { "stopped" }
  package func noTexts(for locale: String) -> String {
    "there are no texts in the language of \(locale) yet; English is used"
  }

  package func noPlace(_ place: String, among places: String) -> String {
    "no case fits \(place) alone; choose from: \(places)"
  }
  package func hasNoMessage(_ option: String) -> String {
    "\(option) has no room for this: it is a table"
  }
  package func wrote(_ file: String) -> String { "Wrote \(file)." }
  package func until(_ option: String, isBefore start: String) -> String {
    "\(option): that is before the start, \(start)"
  }
  package func wroteStarter(_ file: String, thenRun command: String) -> String {
    "Wrote \(file): change its names and prices, then run \(command)."
  }
  package func progress(
    _ done: Int, of total: Int, _ work: Work, perSecond: Int, left: String
  ) -> String {
    let things =
      switch work {
      case .rows: "rows"
      case .statements: "statements"
      }
    return "\(done) of \(total) \(things), \(perSecond)/s, \(left) left"
  }
  package func stillWorking(_ time: String) -> String {
    "working for \(time); Ctrl-C stops it"
  }
  package func time(_ count: Int, _ unit: ClockUnit) -> String {
    switch unit {
    case .seconds: "\(count) s"
    case .minutes: "\(count) min"
    case .hours: "\(count) h"
    }
  }
}

// MARK: - Publishing

extension English {
  package func indexTitle(_ practice: String) -> String { "\(practice): tables for the website" }
  package func indexIntroduction(stylesheet: String, command: String) -> String {
    "Each table as it looks in a page that links \(stylesheet). Under it: what to copy, and its files. \(command) tells whether a page still says what the price list says."
  }
  package var indexNavigation: String { "Languages and cases" }
  package var toCopy: String { "To copy into a page" }
  package var publishedFiles: String { "Files:" }
  package var comparisonPage: String { "Comparison" }
  package var allCasesPage: String { "All cases" }
  package var plansPage: String { "The plans in words" }
  package var priceListPage: String { "Price list" }
  package var sessionUnit: String { "session" }

  package func fileChange(_ change: FileChange) -> String {
    switch change {
    case .added: "added"
    case .changed: "changed"
    case .removed: "removed"
    case .unchanged: "unchanged"
    }
  }
  package func isUpToDate(_ folder: String, files: Int) -> String {
    "\(folder) is up to date: \(files) \(files == 1 ? "file" : "files")."
  }
  package func published(_ folder: String, _ counts: String) -> String {
    "Published \(folder): \(counts)."
  }
  package func wouldChange(_ folder: String, _ counts: String) -> String {
    "\(folder) would change: \(counts)."
  }
  package func fileCount(_ files: Int, _ change: FileChange) -> String {
    "\(files) \(fileChange(change))"
  }

  package func verdict(_ finding: VerifiedFinding) -> String {
    switch finding {
    case .fine: "fine"
    case .fineStill: "fine, though the price list has changed since"
    case .missing: "missing"
    case .stale: "stale: the price list says something else now"
    case .outOfDate(let day):
      "out of date: the price list changed on \(day), as announced"
    case .hidden: "not shown: a browser hides it"
    case .edited: "edited by hand: it is not what carecost wrote"
    case .editedAndStale: "edited by hand, and stale: the price list says something else now"
    case .unpublished: "missing: the price list has grown by it since"
    case .dropped: "stale: the price list has nothing for it any more"
    case .nothing: "there is no table of carecost in it"
    case .unmarked: "nobody can tell: it has lost its data-carecost attributes"
    case .foreign: "nobody can tell: its data-carecost-command makes no table"
    case .failing(let reason): "stale: its command does not work any more: \(reason)"
    case .foreignManifest: "nothing can be verified by it: it is none that carecost has written"
    case .brokenManifest(let line):
      "nothing can be verified by it: line \(line) is not JSON"
    case .ownValues(let options):
      "not vouched for: made with \(options), which the price list does not say; give verify the same to hold it against that"
    case .tooLarge(let mebibytes):
      "nobody can tell: it has more than \(mebibytes) MiB, the most that is read"
    case .notPlain: "nobody can tell: it is no plain file"
    case .tooMuchWork(let count):
      "nobody can tell: it asks for more work than \(count) comparisons over a year, the most that is done"
    case .unknownOptions(let reason): "nothing can be verified by it: \(reason)"
    }
  }
  package func seen(_ difference: SeenDifference) -> String {
    switch difference {
    case .value(let row, let column, let seen, let listed):
      "\(row)\(column.isEmpty ? "" : ", \(column)"): \(seen); by the price list \(listed)"
    case .words(let seen, let listed): "“\(seen)”; by the price list “\(listed)”"
    case .missing(let line): "missing: “\(line)”"
    case .extra(let line): "not in the price list: “\(line)”"
    case .picture: "the picture is drawn differently"
    case .order: "its lines stand in another order"
    }
  }
  package func found(_ verdict: String) -> String { "\(verdict):" }
  package func moreDiffer(_ count: Int) -> String { "… and \(count) more that differ" }
  package func looked(at folder: String, with tables: Int, without: Int) -> String {
    "\(folder): pages with tables of carecost: \(tables); without: \(without)."
  }
  package func notWhatListSays(_ folder: String, _ faulty: Int, of files: Int) -> String {
    "\(folder): \(faulty) of \(files) files \(faulty == 1 ? "does" : "do") not say what the price list says."
  }
  package func isWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): all \(files) files say what the price list says."
  }
  package func isStillWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): all \(files) files say what the price list says, though it has changed since."
  }
}

// MARK: - Command

extension English {
  package func unknownCommand(_ name: String) -> String { "unknown command \(name)" }
  package func unknownOption(_ option: String) -> String { "unknown option \(option)" }
  package func unknownOption(_ option: String, in word: String) -> String {
    "unknown option \(option) in \(word)"
  }
  package func misplacedOption(_ option: String) -> String {
    "option \(option) must come after the command"
  }
  package var missingCommand: String { "missing command before '--'" }
  package func needlessValue(of option: String) -> String { "option \(option) takes no value" }
  package func givenTwice(_ option: String) -> String { "option \(option) is given twice" }
  package func missingValue(of option: String, expected: String) -> String {
    "option \(option) needs a value: \(expected)"
  }
  package func invalidValue(_ word: String, of argument: String) -> String {
    "invalid value \(word) for \(argument)"
  }
  package func invalidValue(_ word: String, of argument: String, expected: String) -> String {
    "invalid value \(word) for \(argument): expected \(expected)"
  }
  package func missingArgument(_ placeholder: String) -> String { "missing \(placeholder)" }
  package func missingArgument(_ placeholder: String, expected: String) -> String {
    "missing \(placeholder): \(expected)"
  }
  package func unexpectedArgument(_ word: String) -> String { "unexpected argument \(word)" }
  package func didYouMean(_ word: String) -> String { "; did you mean \(word)?" }
  package func tryHelp(of line: String) -> String { "Try \(line)." }

  package var someText: String { "some text" }
  package var fileName: String { "the name of a file" }
  package var folderName: String { "the name of a folder" }
  package var wholeNumber: String { "a whole number" }
  package func wholeNumber(from least: Int, to most: Int) -> String {
    "a whole number from \(least) to \(most)"
  }
  package func oneOf(_ words: String) -> String { "one of \(words)" }
  package func someOf(_ words: String) -> String {
    "one or more of \(words), each once, separated by commas"
  }
  package func date(from firstYear: Int, to lastYear: Int, suchAs example: String) -> String {
    "a day that exists, from \(firstYear) to \(lastYear), such as \(example)"
  }
  package func lengthOfTime(suchAs examples: [String], atMost years: Int) -> String {
    let all = examples.dropLast().joined(separator: ", ") + " or " + examples.suffix(1).joined()
    return "a length of time such as \(all), at most \(years) years"
  }
  package var anItem: String { "an id, a name or a part of it" }
  package func locale(suchAs first: String, or second: String) -> String {
    "a locale such as \(first) or \(second)"
  }
  package func amount(suchAs example: String) -> String { "an amount such as \(example)" }
  package func form(_ form: String, suchAs example: String) -> String {
    "\(form), such as \(example)"
  }
  package func form(_ form: String, suchAs example: String, named names: String) -> String {
    "\(form), such as \(example), with one of these names: \(names)"
  }
  package func note(names: String) -> String { "names: \(names)" }

  package var usageHeading: String { "Usage:" }
  package func heading(_ heading: Heading) -> String {
    switch heading {
    case .name: "Name"
    case .synopsis: "Synopsis"
    case .description: "Description"
    case .commands: "Commands"
    case .arguments: "Arguments"
    case .options: "Options"
    case .commonOptions: "Common options"
    case .environment: "Environment"
    case .exitStatus: "Exit status"
    case .examples: "Examples"
    }
  }
  package func before(listOf heading: String) -> String { "\(heading):" }
  package var optionsPlaceholder: String { "options" }
  package var commandPlaceholder: String { "COMMAND" }
  package var shellPlaceholder: String { "SHELL" }
  package var localePlaceholder: String { placeholder(.locale) }
  package var localeHelp: String { "The language of the texts, such as fr_CH." }
  package func moreHelp(by line: String) -> String {
    "Run '\(line)' for the options and examples of a command."
  }
  package func note(default value: String) -> String { "default: \(value)" }
  package var noteOnRepetition: String { "may be repeated" }
  package var alsoTakes: String { "It also takes these common options:" }
  package var showsHelp: String { "Shows this help." }
  package var showsVersion: String { "Shows the version." }
  package var helpAbstract: String { "Shows help for the program or for one command." }
  package var helpCommand: String { "The command to show help for." }
  package var manualAbstract: String { "Prints the manual page in mdoc, the format of man pages." }

  package var completionsAbstract: String { "Prints a completion script for a shell." }
  package var completionsDiscussion: String {
    "The first lines of the script say how to load it."
  }
  package var completionsShell: String { "The shell to write the script for." }
  package func completions(of program: String, for shell: String) -> String {
    "Completions of \(program) for \(shell)."
  }
  package var toLoadNow: String { "To load them now:" }
  package func toLoadAlways(addingLineTo file: String) -> String {
    "To load them in every shell, add that line to \(file)."
  }
  package func toLoadAlways(savingAs file: String) -> String {
    "To load them in every shell, save this script as \(file)."
  }
}

// MARK: - Paying

extension English {
  package func onAverage(_ verdict: AverageVerdict) -> String {
    let groups = verdict.counting.map { group in
      switch group {
      case .notHelped: "those who are not helped"
      case .returning: "those in whom the complaint returns"
      }
    }
    let start = "On average" + (groups.isEmpty ? "" : ", counting \(joined(groups))")
    let time = interval(verdict.time)
    let both = "(\(verdict.cost) against \(verdict.otherCost))"
    return switch verdict.difference {
    case .less(let amount):
      "\(start), \(verdict.plan) costs \(amount) less over \(time) than \(verdict.other) \(both)."
    case .more(let amount):
      "\(start), \(verdict.other) is cheaper over \(time): \(verdict.plan) costs \(amount) more \(both)."
    case .none:
      "\(start), \(verdict.plan) costs as much over \(time) as \(verdict.other): \(verdict.cost)."
    }
  }
  package func ifAllGoesToPlan(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", ahead from \($0)" } ?? ""
    let failed = outlook.notHelped.map { "; if it does not help, \(short($0))" } ?? ""
    return "If all goes to plan, it costs \(short(outlook.planned))\(since)\(failed)."
  }
  fileprivate func short(_ difference: CostDifference) -> String {
    switch difference {
    case .less(let amount): less(amount)
    case .more(let amount): more(amount)
    case .none: "as much"
    }
  }
  package func atMostAboveTheLeast(_ plan: String, _ amount: String) -> String {
    "\(plan) may be had for less: its cost is at most \(amount) above the least possible."
  }
  package func leavesOutPoints(_ plan: String, _ rows: [String]) -> String {
    "For \(plan), the values at which the verdict turns (\(clauses(rows))) are not told: finding them takes too much work."
  }
  package var packagesMoveWithThePrice: String {
    "For the price of a session, the printed prices of packages of it alone move in proportion."
  }

  package func howToPay(_ plan: String, _ actions: [RuleAction]) -> String {
    "How to pay for \(plan) without knowing how long it takes: \(rule(actions))."
  }
  package func comesAsPlanned(to cost: String, insteadOf known: String) -> String {
    "If all goes to plan, that comes to \(cost); if it were known beforehand, to \(known)."
  }
  package func inShortAsPlanned(_ cost: String) -> String { "If all goes to plan: \(cost)." }
  package func asLongAsItGoesOn(_ actions: [RuleAction]) -> String {
    "As long as it goes on: \(rule(actions))."
  }
  package func followTheRule(isChosen: Bool) -> String {
    let offers = isChosen ? " with the offers chosen" : ""
    return
      "The table by date holds if all goes to plan, which nobody knows at the first session. This rule is cheapest on average\(offers); sessions are numbered from the first visit, and those not named are covered already."
  }
  package func ifNotHelped(
    _ share: String, after visits: ClosedRange<Int>, then other: String, _ actions: [RuleAction]
  ) -> String {
    "If it has not helped after \(many(visits)) and \(other) follows (\(share) of clients): \(rule(actions))."
  }
  package func ifItIsResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "If it is resolved after \(many(visits)) (\(share) of clients): \(rule(actions))."
  }
  package func ifItStaysResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "If it is resolved after \(many(visits)) and stays so (\(share) of clients): \(rule(actions))."
  }
  package func ifItComesBack(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "If it is resolved after \(many(visits)) and comes back (\(share) of clients): \(rule(actions))."
  }
  private func many(_ visits: ClosedRange<Int>) -> String {
    visits.count == 1
      ? self.visits(visits.upperBound)
      : "\(visits.lowerBound) \(visits.count == 2 ? "or" : "to") \(self.visits(visits.upperBound))"
  }
  private func rule(_ actions: [RuleAction]) -> String { clauses(actions.map(action)) }
  private func action(_ action: RuleAction) -> String {
    switch action {
    case .countsAnew: "count the sessions after the last one of the course from 1"
    case .singly(let places): "pay \(numbered(places)) singly"
    case .buys(let package, let places):
      "buy \(package) at \(joined(places.map { "session \($0)" }))"
    case .inHand(let places):
      "take \(numbered([places])) from what is in hand, first what lapses first"
    case .joins(let membership, let place): "join \(membership) at session \(place)"
    case .stays(let membership): "stay in \(membership) and go on paying its fees"
    case .leaves(let membership, let time): leave(membership, time)
    case .leavesInTheEnd(let membership): "when it is over, leave \(membership) before its next fee"
    case .leavesInTime(let membership): "leave \(membership) in time (the whole rule says when)"
    }
  }
  private func leave(_ membership: String, _ time: LeavingTime) -> String {
    let after =
      switch time.after {
      case nil: ""
      case .session(let place): "after session \(place), "
      case .resolved: "once it is resolved, "
      case .givenUp: "once it is given up, "
      }
    let day = time.feeDay.map { " (\($0))" } ?? ""
    let fees = counted(time.fees, "more fee", "more fees")
    if time.fees == 0 { return "\(after)leave \(membership) before its next fee\(day)" }
    if time.owed == time.fees {
      return
        "\(after)pay \(fees) of \(membership) (minimum term), then leave it before the next\(day)"
    }
    let owed = time.owed == 0 ? "" : ", of which \(time.owed) must be paid"
    let latest = owed + (time.feeDay.map { " (before \($0))" } ?? "")
    return
      "\(after)leave \(membership) as soon as that is clear, after \(fees) at the latest\(latest)"
  }
  private func numbered(_ places: [ClosedRange<Int>]) -> String {
    (places.joined().count == 1 ? "session " : "sessions ") + numbers(places)
  }
  package func simplerSingly(costs amount: String) -> String {
    "Simpler: always pay singly; \(amount) on average."
  }
  package func simplerBuyingNothing(leaving membership: String?, costs amount: String) -> String {
    let left = membership.map { ", and leave \($0) as soon as no fee is owed" } ?? ""
    return "Simpler: buy nothing more\(left); \(amount) on average."
  }
  package func simplerAlways(_ package: String, costs amount: String) -> String {
    "Simpler: buy \(package) whenever nothing is in hand; \(amount) on average."
  }
  package func paidLikeThis(_ costs: KnownCosts) -> String {
    let way = costs.hasOwn ? buyingNothingMore : "always singly"
    let alone = costs.singly.map { "; \(way), \($0)" } ?? ""
    let planned = costs.asPlanned.map { " (\($0) if all goes to plan)" } ?? ""
    return
      "Paid like this, it costs \(costs.paid) on average\(planned)\(alone); if it were known beforehand how it goes, \(costs.known)."
  }
  package var howToPayTitle: String { "How to pay, without knowing how long it takes" }

  package var waysToPay: String { "Ways to pay" }
  package var wayTitle: String { "Way" }
  package var theChosenWay: String { "as chosen" }
  package var theCheapestWay: String { "the cheapest" }
  package var singly: String { "singly" }
  package func only(_ offer: String) -> String { "only \(offer)" }
  package var buyingNothingMore: String { "buying nothing more" }
  package func also(_ offer: String) -> String { "also \(offer)" }

  package var paidAfterInsurance: String { "Paid in the cheapest way, after insurance" }
  package func paidBack(by insurance: String) -> String { "paid back by \(insurance)" }
  package func paidBack(_ steps: [RefundStep]) -> String { clauses(steps.map(step)) }
  private func step(_ step: RefundStep) -> String {
    switch step {
    case .eligible(let amount): "\(amount) eligible"
    case .excess(let amount): "\(amount) of the year’s excess"
    case .share(let share, let amount): "\(share) is \(amount)"
    case .cap(let amount): "at most \(amount) a session"
    case .noSessionLeft(let count): "the year’s \(sessions(count)) are used up"
    case .year(let amount): "\(amount) left of the year’s sum"
    }
  }
  package func afterInsurance(_ insurance: String, _ terms: InsuranceTerms) -> String {
    let basis = terms.source.map { " Source: \($0)." } ?? ""
    let words = [
      terms.share.map { "\($0) of the price" } ?? (terms.perSession == nil ? "the price" : nil),
      terms.countsPerSession.map { "counted up to \($0) a session" },
      terms.countsPerHour.map { "counted up to \($0) an hour" },
      terms.excess.map {
        "not the first \($0) of \(terms.isByCalendar ? "each calendar year" : "each year from the first session on")"
      },
      terms.perSession.map { "\(terms.share == nil ? "up to" : "at most") \($0) a session" },
      terms.perHour.map { "at most \($0) an hour" },
      terms.perYear.map { "at most \($0) a year" },
      terms.sessions.map { "at most \(sessions($0)) a year" },
      terms.coversPrepaid ? nil : "nothing for sessions paid for beforehand",
    ]
    return
      "After insurance: every cost is what is left once \(insurance) has paid back its part, on the day of each session. It pays back, for \(terms.services.joined(separator: ", ")): \(clauses(words.compactMap { $0 })).\(basis)"
  }
  package func usesUp(
    _ plan: String, sum: String, of insurance: String, on date: String
  ) -> String {
    "\(plan) has used up the \(sum) that \(insurance) pays back in a year by \(date)."
  }
  package func usesUp(
    _ plan: String, sessions count: Int, of insurance: String, on date: String
  ) -> String {
    "\(plan) has used up the \(sessions(count)) that \(insurance) pays back in a year by \(date)."
  }
  package var notCountedButInsurance: String {
    "Not counted: travel, tips."
  }

  package func memberSince(_ membership: String, _ date: String) -> String {
    "A member of \(membership) since \(date): fees before the start are not counted, nor are sessions of the period that runs then; once left, it is not joined again."
  }
  package func paidSinglyOnly(_ plan: String?) -> String {
    guard let plan else { return "Everything is paid singly: no package or membership is used." }
    return "\(plan) is paid singly: no package or membership is used."
  }
  package func usesOnly(_ offers: [String], for plan: String?) -> String {
    let used = "no offers are used but \(joined(offers))"
    return plan.map { "For \($0), \(used)." } ?? "To pay, \(used)."
  }
  package func notUsedInHand(
    _ sessions: Int, of all: Int, from package: String, by date: String
  ) -> String {
    "\(unused(sessions, of: all, " in hand, of \(package),")) used by \(date)."
  }
  package func notUsed(_ count: Int, of all: Int, fromMembership membership: String) -> String {
    "\(unused(count, of: all, " of \(membership)")) used by the end."
  }
  /// `48 of the 60 sessions of “Yearly” are not`, `None of the 4 sessions of “Monthly” is`.
  private func unused(_ count: Int, of all: Int, _ origin: String) -> String {
    if all == 1 { return "The only session\(origin) is not" }
    if count == all { return "None of the \(sessions(all))\(origin) is" }
    return "\(count) of the \(sessions(all))\(origin) \(count == 1 ? "is" : "are") not"
  }

  package func boughtBefore(
    rise price: String, of package: String, boughtOn date: String, from day: String
  ) -> String {
    "\(package) is bought on \(date), before the last is used up, because it costs \(price) from \(day) on."
  }
  package func boughtBefore(end day: String, of package: String, boughtOn date: String) -> String {
    "\(package) is bought on \(date), before the last is used up, because it is sold until \(day)."
  }
  package func boughtLate(_ package: String, on date: String) -> String {
    "\(package) is bought on \(date) and not sooner: sooner would not cost less in all."
  }
  package func isLeft(_ membership: String, before date: String) -> String {
    "In the table by date, \(membership) is left before its fee of \(date)."
  }
  package func stillRuns(_ membership: String, nextFee date: String) -> String {
    "\(membership) still runs when the time looked at ends; its next fee falls due on \(date)."
  }
}

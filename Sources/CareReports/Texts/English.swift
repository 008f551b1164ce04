package import CareAnalysis
package import CareModel

/// What is said in English.
package struct English: Texts {
  package var language: Language { .english }
}

// MARK: - Word

extension English {
  package var sampleMark: String { "SAMPLE PRICES" }
  package func quoted(_ name: String) -> String { "“\(name)”" }
  package func and(_ words: String, _ last: String) -> String { "\(words) and \(last)" }
  package func pricesOf(_ date: String) -> String { "prices of \(date)" }
  package func sessions(_ count: Int) -> String { counted(count, "session", "sessions") }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(count == 1 ? one : many)"
  }
}

// MARK: - Comparison

extension English {
}

// MARK: - Quote

extension English {
}

// MARK: - Price

extension English {
}

// MARK: - Advice

extension English {
}

// MARK: - Chart

extension English {
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
    _ package: String, sessions: Int, valid time: String, every: String, plan: String, usable: Int
  ) -> String {
    "\(package) has \(self.sessions(sessions)), valid \(time): at the quickest rhythm of a plan, \(every) (\(plan)), only \(usable) can be used."
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
  package func validLonger(atLeast time: String, orSessions sessions: Int) -> String {
    "Let it be valid for at least \(time), or sell \(self.sessions(sessions))."
  }
  package func validLonger(orSessions sessions: Int) -> String {
    "Let it be valid for longer, or sell \(self.sessions(sessions))."
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
    told("\(item), at \(price), is no more", on: days)
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
  package func becomes(_ path: String, _ value: String) -> String { "\(path) becomes \(value)." }
  package var noPriceChanges: String { "No price changes." }

  package func costsOver(
    _ horizon: String, for complaint: String?, _ clauses: [String]
  ) -> String {
    let whom = complaint.map { ", for \($0)" } ?? ""
    return "Over \(horizon)\(whom): \(clauses.joined(separator: "; "))."
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) costs \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) costs what it did" : "\(plans) cost what they did"
  }
  package func staysCheapest(_ plans: String) -> String { "\(plans) stays the cheapest" }
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
    "Nobody’s cheapest plan, or cheapest way to pay, becomes another."
  }
  package func otherPlanCheapest(for complaints: String?) -> String {
    "Another plan becomes the cheapest\(complaints.map { " for \($0)" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int) -> String {
    "The cheapest way to pay becomes another for \(counted(count, "cost", "costs")) of \(all)."
  }

  package func forgotten(_ sentence: String) -> String { "Forgotten: \(sentence)" }
  package func forgottenPrice(
    _ item: String, at price: String, service: String, sessions: Int, from before: String?,
    to after: String?
  ) -> String {
    "\(item) stays at \(price) while \(service) moves; its discount on \(self.sessions(sessions)) goes from \(before ?? "unknown") to \(after ?? "unknown")."
  }
  package func othersForgotten(_ count: Int) -> String { "Others in the table: \(count)." }

  package func takesInAsBefore(_ amount: String) -> String {
    "The practice takes in \(amount), as before."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?
  ) -> String {
    "The practice takes in \(amount) instead of \(before), \(difference)\(bracketed(share))."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "An hour of treatment brings \(amount), as before."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "An hour of treatment brings \(amount) instead of \(before)."
  }
  package func mayLoseNone(of clients: String, share: String?) -> String {
    "It may lose none of its \(clients) clients\(bracketed(share)) before it earns less."
  }
  package func mayLose(_ count: String, of clients: String, share: String?) -> String {
    "It may lose \(count) of its \(clients) clients\(bracketed(share)) before it earns less."
  }
  package func needsMore(_ count: String, beside clients: String, share: String?) -> String {
    "Beside its \(clients) clients it needs \(count) more\(bracketed(share)) to earn as much."
  }
  package var neverMadeUp: String {
    "No number of clients makes up for it: a session costs the practice more than it brings."
  }

  package var costsAsPlanned: String {
    "Costs are those of a course that goes as planned, paid for in the cheapest way, before and after."
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
  package func incomeMeans(variableCost: String) -> String {
    "Income is what clients pay over that time, tax included, if all of them start on the first day and pay in the cheapest way; each session is taken to cost the practice \(variableCost)."
  }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Costs before and after"
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
    case .forgotten: "Forgotten"
    case .service: "Service"
    case .from: "From"
    case .price: "Price"
    case .singlesBefore: "Singles before"
    case .discountBefore: "Discount before"
    case .afterwards: "after"
    case .practice: "The practice"
    case .income: "Income"
    case .sessions: "Sessions given"
    case .minutes: "Time in treatment"
    case .perSession: "Income per session"
    case .perHour: "Income per treatment hour"
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
  package var returnsVaried: String { "Chance that it returns" }
  package func resolvesVaried(by plan: String) -> String { "Chance that \(plan) resolves it" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: String, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costs exactly as much as \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: String,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costs \(difference) than \(other)."
  }
  private func over(_ horizon: String, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Over \(horizon), as planned"
    case .expected: "Over \(horizon), on average"
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
  package func notVaried(_ assumptions: [String]) -> String {
    "Not varied, as the list ties it to others: \(assumptions.joined(separator: "; "))."
  }

  package func swingTitle(_ title: SwingTitle) -> String {
    switch title {
    case .assumptions: "Assumptions"
    case .bars: "Bars"
    case .assumption: "Assumption"
    case .range: "From … to"
    case .difference: "Difference"
    case .toDifference: "… to"
    case .turnsAt: "Flips at"
    }
  }
  package var barLegend: String {
    "In the bars, │ is the difference as assumed, ░ leads to the one at the low end, █ to the one at the high end."
  }
  package var barLegendWithZero: String {
    "In the bars, │ is the difference as assumed, ░ leads to the one at the low end, █ to the one at the high end, ┊ is no difference: beyond it, the other one is cheaper."
  }
}

// MARK: - Sweep

extension English {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    "\(plan) costs no more than \(other) in \(holding) of \(known) combinations."
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    "Downward: \(down). Across: \(across). The figures are differences in \(currency): below zero, it costs less."
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) against \(other)"
  }
  package var tooManyCombinations: String {
    "there are more combinations than can be counted"
  }
  package func samePath(_ path: String, _ other: String) -> String {
    "'\(path)' and '\(other)' name the same value, or part of it"
  }
}

// MARK: - List

extension English {
}

// MARK: - File

extension English {
}

// MARK: - Option

extension English {
}

// MARK: - Usage

extension English {
}

// MARK: - Publishing

extension English {
}

package import CareAnalysis
package import CareModel
package import CareRecords
package import CommandSpec
internal import Diagnostics
package import PriceListFormat

extension Language {
  /// German.
  public static let german = Language(code: "de")
}

/// What is said in German, as people in Switzerland write it.
package struct German: Texts {
  package var language: Language { .german }
}

// MARK: - Word

extension German {
  package var nameOfLanguage: String { "Deutsch" }
  package var sampleMark: String { "BEISPIELPREISE" }
  package func quoted(_ name: String) -> String { "«\(name)»" }
  package func and(_ words: String, _ last: String) -> String { "\(words) und \(last)" }
  package func labelled(_ name: String, _ text: String) -> String { "\(name): \(text)" }
  package func numbers(from first: Int, to last: Int) -> String { "\(first) bis \(last)" }
  package func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }
  package func pricesOf(_ date: String) -> String { "Preise vom \(date)" }

  package func sessions(_ count: Int) -> String { counted(count, "Behandlung", "Behandlungen") }
  package func sessions(from fewest: Int, to most: Int, likely: [Int]) -> String {
    "\(fewest) bis \(most) Behandlungen, am ehesten \(alternatives(likely, "oder"))"
  }
  package func visits(_ count: Int) -> String { counted(count, "Termin", "Termine") }
  package func days(_ count: Int) -> String { counted(count, "Tag", "Tage") }
  package func months(_ count: Int) -> String { counted(count, "Monat", "Monate") }
  package func interval(_ interval: Interval) -> String {
    switch interval.unit {
    case .day: days(interval.count)
    case .week: counted(interval.count, "Woche", "Wochen")
    case .month: months(interval.count)
    case .year: counted(interval.count, "Jahr", "Jahre")
    }
  }
  package func day(_ number: String) -> String { "\(number).\u{A0}Tag" }
  package var howOften: String { "Wie oft kommen Sie?" }
  package func every(_ interval: Interval) -> String {
    switch (interval.count, interval.unit) {
    case (1, .day): "jeden Tag"
    case (1, .week): "jede Woche"
    case (1, .month): "jeden Monat"
    case (1, .year): "jedes Jahr"
    default: "alle \(self.interval(interval))"
    }
  }
  package var namesOfMonths: [String] {
    [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ]
  }
  package func names(of unit: Interval.Unit) -> [String] {
    switch unit {
    case .day: ["Tag", "Tage", "Tagen"]
    case .week: ["Woche", "Wochen"]
    case .month: ["Monat", "Monate", "Monaten"]
    case .year: ["Jahr", "Jahre", "Jahren"]
    }
  }
  package var firstOfMonth: String { "1." }

  package func less(_ amount: String) -> String { "\(amount) weniger" }
  package func more(_ amount: String) -> String { "\(amount) mehr" }
  package var fromTheFirstDay: String { "vom ersten Tag an" }
  package var never: String { "nie" }
  package var no: String { "nein" }
  package var onRequest: String { "auf Anfrage" }
  package var notApplicable: String { "entfällt" }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(count == 1 ? one : many)"
  }
  /// `nach 6 Monaten`: a length of time in the dative.
  private func dative(_ interval: Interval) -> String {
    switch interval.unit {
    case .day: counted(interval.count, "Tag", "Tagen")
    case .week: counted(interval.count, "Woche", "Wochen")
    case .month: counted(interval.count, "Monat", "Monaten")
    case .year: counted(interval.count, "Jahr", "Jahren")
    }
  }
  /// A value as it stands behind `von`, `bei` or `statt`: `14 Tagen`, `CHF 14.00`.
  private func dative(value: String) -> String {
    ["Tage", "Monate", "Jahre"].contains(where: value.hasSuffix) ? value + "n" : value
  }
  /// `jeden Tag`, `alle 5 Tage`.
  private func every(days count: Int) -> String { count == 1 ? "jeden Tag" : "alle \(days(count))" }
}

// MARK: - Comparison

extension German {
  package func unfinished(_ plan: String) -> String { "\(plan) (bis dahin nicht abgeschlossen)" }
  package func costs(_ plan: String, _ amount: String, over time: Interval) -> String {
    "Über \(interval(time)) kostet \(plan) \(amount)."
  }
  package func costsTheSame(_ plan: String, as other: String, over time: Interval) -> String {
    "Über \(interval(time)) kostet \(plan) genau gleich viel wie \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Über \(interval(time)) kostet \(plan) \(amount) weniger als \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval,
    paidForBy date: String
  ) -> String {
    "Über \(interval(time)) kostet \(plan) \(amount) weniger als \(other) und hat sich am \(date) bezahlt gemacht."
  }
  package func costsMore(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Über \(interval(time)) ist \(other) günstiger: \(plan) kostet \(amount) mehr."
  }
  package func wouldCostNoMore(over time: Interval) -> String {
    "Über \(interval(time)) wäre der Plan nicht mehr teurer."
  }
  package func wouldCostNoMore(overAnyTimeFrom least: Interval, to most: Interval) -> String {
    "Bei jeder Dauer von \(dative(least)) bis \(dative(most)) wäre der Plan nicht teurer."
  }
  package func wouldStillCostMore(over time: Interval) -> String {
    "Auch über \(interval(time)) bliebe der Plan teurer."
  }
  package func wouldCostMore(if conditions: [VerdictCondition]) -> String {
    "Teurer wäre der Plan, \(conditions.map(condition).joined(separator: " oder "))."
  }
  package func wouldCostNoMore(if conditions: [VerdictCondition]) -> String {
    "Nicht teurer wäre der Plan, \(conditions.map(condition).joined(separator: " oder "))."
  }
  private func condition(_ condition: VerdictCondition) -> String {
    switch condition {
    case .moreSessions(let most): "wenn mehr als \(sessions(most)) nötig wären"
    case .sessionsAreEnough(1): "wenn 1\u{A0}Behandlung genügte"
    case .sessionsAreEnough(let count): "wenn \(sessions(count)) genügten"
    case .takenLessOften(let plan, let count):
      "wenn \(plan) seltener als \(every(days: count)) stattfände"
    case .takenAsOften(let plan, let count):
      "wenn \(plan) \(every(days: count)) oder öfter stattfände"
    case .shorterTime(let count): "wenn man weniger als \(months(count)) betrachtete"
    }
  }

  package func costsLess(for clients: ShareOfClients) -> String {
    switch clients {
    case .none: "Unter diesen Annahmen kostet der Plan in keinem Verlauf weniger."
    case .all: "Unter diesen Annahmen kostet der Plan in jedem Verlauf weniger."
    case .fewer(let share):
      "Unter diesen Annahmen kostet der Plan für weniger als \(share) der Kundinnen und Kunden weniger."
    case .more(let share):
      "Unter diesen Annahmen kostet der Plan für mehr als \(share) der Kundinnen und Kunden weniger."
    case .exactly(let share):
      "Unter diesen Annahmen kostet der Plan für \(share) der Kundinnen und Kunden weniger."
    }
  }
  package func ifNotHelped(_ plan: String, then other: String, costs amount: String) -> String {
    "Wenn \(plan) nicht dauerhaft hilft und \(other) folgt: \(amount)."
  }
  package func noAverage(of plan: String, becauseOf other: String) -> String {
    "Kein Durchschnitt für \(plan): Mit \(other) kann niemand weitermachen, weil ein Abschnitt davon keinen Rhythmus hat."
  }

  package func compared(_ complaint: String, over time: Interval) -> String {
    "\(complaint), über \(interval(time))"
  }
  package func plans(over time: Interval) -> String { "Pläne über \(interval(time))" }
  package var plan: String { "Plan" }
  package var visitsTitle: String { "Termine" }
  package var timeInTreatment: String { "Behandlungszeit" }
  package var finishedByThen: String { "Bis dahin abgeschlossen" }
  package var paidSingly: String { "Einzeln bezahlt" }
  package var paidInTheCheapestWay: String { "Am günstigsten bezahlt" }
  package var paidWith: String { "mit" }
  package var sessionsNotUsed: String { "Bezahlte, ungenutzte Behandlungen" }
  package var worth: String { "im Wert von" }
  package func paidBefore(_ date: String) -> String { "Bezahlt vor dem \(date)" }
  package func comfortableDays(of days: String) -> String { "Tage mit Linderung, von \(days)" }
  package var costPerComfortableDay: String { "Kosten pro Tag" }
  package func against(_ other: String) -> String { "Gegenüber \(other)" }
  package var costsNoMoreFrom: String { "nicht teurer ab" }
  package var singleSessions: String { "Einzelbehandlungen" }
  package var sessionsInHand: String { "vorhandene Behandlungen" }

  package var overAllOutcomes: String { "Über alle Verläufe" }
  package var asPlanned: String { "Wenn alles nach Plan geht" }
  package var onAverage: String { "Im Durchschnitt" }
  package var oneInTenPaysAtMost: String { "Jede zehnte Person zahlt höchstens" }
  package var nineInTenPayAtMost: String { "Neun von zehn zahlen höchstens" }
  package func chanceToCostLess(than other: String) -> String {
    "Chance, weniger zu kosten als \(other)"
  }

  package var costsNoMoreAsFarAs: String { "Nicht teurer, solange …" }
  package func forTheSameMoney(_ other: String) -> String { "\(other) für das gleiche Geld" }
  package func forTheSameMoney(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: visits(0)
    case .never: "alles zusammen kostet weniger"
    case .at(let count): visits(count)
    }
  }
  package var sessionsItTakes: String { "Nötige Behandlungen" }
  package func sessionsAtMost(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "beliebig viele"
    case .never: "nicht einmal 1"
    case .at(let count): "höchstens \(count)"
    }
  }
  package func isTaken(_ other: String) -> String { "\(other) findet statt" }
  package func rarest(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "wie selten auch immer"
    case .never: "nicht einmal täglich"
    case .at(let count): "mindestens \(every(days: count))"
    }
  }
  package var priceOfASession: String { "Preis einer Behandlung" }
  package func dearest(_ point: TippingPoint<String>, until date: String?) -> String {
    let price =
      switch point {
      case .always: "jeder Preis"
      case .never: "kein Preis"
      case .at(let amount): "höchstens \(amount)"
      }
    return price + (date.map { " bis \($0)" } ?? "")
  }
  package var chanceItResolves: String { "Chance auf dauerhafte Hilfe, im Durchschnitt" }
  package func lowestChance(_ point: TippingPoint<String>) -> String {
    switch point {
    case .always: "jede"
    case .never: "nicht einmal bei 100\u{A0}%"
    case .at(let share): "mindestens \(share)"
    }
  }
  package var timeLookedAt: String { "Betrachtete Zeit" }
  package func shortestTime(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "jede Dauer"
    case .never: "nicht einmal 10 Jahre"
    case .at(let count): "mindestens \(months(count))"
    }
  }

  package func counted(from first: String, to last: String) -> String {
    "Gezählt vom \(first) bis zum \(last), beide Tage inbegriffen."
  }
  package func assumed(for complaint: String, _ facts: [String], source: String?) -> String {
    let basis = source.map { "Quelle: \($0)." } ?? "Annahme der Praxis."
    return "Angenommen für \(complaint): \(clauses(facts)). \(basis)"
  }
  package func aSessionEases(for days: Int) -> String {
    "die Linderung nach einer Behandlung hält \(self.days(days)) an"
  }
  package func aCourseTakes(_ sessions: String) -> String {
    "eine Behandlungsreihe umfasst \(sessions)"
  }
  package func resolves(for share: String, givenUpAfter sessions: Int?) -> String {
    let givenUp = sessions.map {
      " (sonst wird nach \($0 == 1 ? "1\u{A0}Behandlung" : self.sessions($0)) abgebrochen)"
    }
    return "sie behebt die Beschwerden in \(share) der Fälle\(givenUp ?? "")"
  }
  package func returns(for share: String, after time: Interval, taking sessions: Int) -> String {
    "bei \(share) davon kehren die Beschwerden nach \(dative(time)) zurück und brauchen \(sessions == 1 ? "eine weitere Behandlung" : "weitere \(self.sessions(sessions))")"
  }
  package func pricesFor(_ group: String) -> String { "Preise für: \(group)." }
  package func groupLowersNothing(_ group: String) -> String {
    "Für das Verglichene zahlt diese Gruppe, was alle zahlen: \(group)."
  }
  package func withEveryVisit(_ extras: [String]) -> String {
    "Bei jedem Termin dazu: \(joined(extras))."
  }
  package func alreadyPaid(_ holdings: [String]) -> String {
    "Schon bezahlt und darum nicht mitgezählt: \(joined(holdings))."
  }
  package func held(_ sessions: Int, of package: String, until date: String) -> String {
    "\(self.sessions(sessions)) aus \(package) bis \(date)"
  }
  package func pricesChange(on dates: [String]) -> String {
    "Die Preise ändern sich \(joined(dates.map { "am \($0)" })); es gilt jeweils der Preis am Tag der Zahlung."
  }
  package func firstDayIs(_ date: String) -> String { "Gerechnet mit dem \(date) als erstem Tag." }
  package func pricesAre(of date: String) -> String { "Es gelten die Preise vom \(date)." }
  package func pricesAreAlsoBefore(_ date: String) -> String {
    "Es gelten die Preise vom \(date), auch für frühere Zahlungen."
  }
  package var pricesAreMadeUp: String {
    "Die Preise sind erfunden, um das Programm zu zeigen; keine Praxis verlangt sie."
  }
  package var notCounted: String {
    "Nicht mitgezählt: Anfahrt, Versicherung, Trinkgeld."
  }
  package var noMedicalPromise: String { "Nichts davon ist ein medizinisches Versprechen." }

  package func whatEachCaseCosts(over time: Interval) -> String {
    "Was jede Beschwerde kostet, über \(interval(time))"
  }
  package func against(_ plan: String, _ other: String) -> String { "\(plan) gegenüber \(other)" }
  package var caseTitle: String { "Beschwerde" }
  package var sessionsTitle: String { "Behandlungen" }
  package var difference: String { "Unterschied" }
  package func difference(of plan: String) -> String { "Unterschied von \(plan)" }
  package var costsNoMoreFromTitle: String { "Nicht teurer ab" }
  package var mostSessions: String { "Nicht teurer bis (Behandlungen)" }
  package var anyNumber: String { "beliebig viele" }
  package var noSession: String { "keine" }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, of all: Int, over time: Interval
  ) -> String {
    "Über \(interval(time)) kostet \(plan) bei \(share(cases, of: all)) weniger als \(other), wenn alles nach Plan geht."
  }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, onAverage: Int, of all: Int,
    over time: Interval
  ) -> String {
    "Über \(interval(time)) kostet \(plan) bei \(share(cases, of: all)) weniger als \(other), wenn alles nach Plan geht, und im Durchschnitt über alle Verläufe bei \(share(onAverage, of: all))."
  }
  private func share(_ count: Int, of all: Int) -> String {
    "\(count) von \(all) \(all == 1 ? "Beschwerde" : "Beschwerden")"
  }
}

// MARK: - Basis

extension German {
  package func consists(_ plan: String, of phases: [String]) -> String {
    "\(plan): \(phases.joined(separator: ", danach "))."
  }
  package func inTurn(_ services: [String]) -> String { "\(joined(services)) im Wechsel" }
  package var asOftenAsTheCaseNeeds: String { "so oft, wie es die Beschwerden brauchen" }
  package func with(_ extras: [String]) -> String { "mit \(joined(extras))" }
  package func only(from first: String, to last: String) -> String {
    "nur vom \(first) bis zum \(last)"
  }
  package func price(_ amount: String, from date: String) -> String { "\(amount) ab dem \(date)" }

  package func setForThisRun(_ values: [String]) -> String {
    "Für diese Rechnung angenommen: \(clauses(values))."
  }
  package var somePricesAreSet: String { "zum Teil für diese Rechnung angenommen" }
  package func pricesAreButForThoseSet(of date: String) -> String {
    "Es gelten die Preise vom \(date), ausser wo für diese Rechnung andere angenommen sind."
  }
}

// MARK: - Brief

extension German {
  package func brief(_ verdict: BriefVerdict) -> String {
    let (plan, other, time) = (verdict.plan, verdict.other, interval(verdict.time))
    let end = aside(verdict.costs, verdict.conditions)
    let since = verdict.since.map { ", günstiger ab dem \($0)" } ?? ""
    let start = { opening(verdict.basis, $0, $1) }
    return switch (verdict.ranking, verdict.difference) {
    case (.pair, .less(let amount)):
      "\(start(plan, "kostet")) über \(time) \(amount) weniger als \(other)\(end)\(since)."
    case (.pair, .more(let amount)):
      "\(start(other, "ist")) über \(time) günstiger: \(plan) kostet \(amount) mehr\(end)."
    case (.pair, .none): "\(start(plan, "kostet")) über \(time) gleich viel wie \(other)\(end)."
    case (.planIsCheapest(let count), .less(let amount)):
      "\(start(plan, "ist")) über \(time) der günstigste von \(count) Plänen: \(amount) weniger als \(other)\(end)\(since)."
    case (.otherIsCheapest(let count), .more(let amount)):
      "\(start(other, "ist")) über \(time) der günstigste von \(count) Plänen; danach kommt \(plan), \(amount) mehr\(end)."
    case (.planIsCheapest(let count), _), (.otherIsCheapest(let count), _):
      "\(start("\(plan) und \(other)", "sind")) über \(time) die günstigsten von \(count) Plänen\(end)."
    }
  }
  package func brief(_ cost: BriefCost) -> String {
    let planned = cost.planned.map { " Wenn alles nach Plan geht, sind es \($0)" }
    let failed = cost.notHelped.map { "; wenn es nicht hilft, \($0)" } ?? ""
    return
      "\(opening(cost.basis, cost.plan, "kostet")) über \(interval(cost.time)) \(cost.cost)\(aside(nil, cost.conditions))."
      + (planned.map { $0 + failed + "." } ?? "")
  }
  /// The verb comes second.
  private func opening(_ basis: BriefVerdict.Basis, _ plan: String, _ verb: String) -> String {
    switch basis {
    case .average: "Im Durchschnitt \(verb) \(plan)"
    case .planned: "Wenn alles nach Plan geht, \(verb) \(plan)"
    case .certain: "\(plan) \(verb)"
    }
  }
  private func aside(_ costs: BriefVerdict.Costs?, _ conditions: [String]) -> String {
    let all = [costs.map { "\($0.plan) gegenüber \($0.other)" }].compactMap { $0 } + conditions
    return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
  }
  package func asPlanned(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", ab dem \($0)" } ?? ""
    let failed = outlook.notHelped.map { "; wenn es nicht hilft, \(short($0))" } ?? ""
    return "Nach Plan \(short(outlook.planned))\(since)\(failed)."
  }
  package var afterInsurance: String { "nach Rückerstattung der Versicherung" }
  package var cannotTellIfNotHelped: String {
    "Was es kostet, wenn es nicht hilft, lässt sich nicht sagen."
  }
  package func theAverageCounts(_ groups: [AverageVerdict.Group]) -> String {
    "Im Durchschnitt mitgezählt sind auch \(groups.map(group).joined(separator: ", und "))."
  }
  private func group(_ group: AverageVerdict.Group) -> String {
    switch group {
    case .notHelped: "jene, denen die Behandlung nicht hilft"
    case .returning: "jene, bei denen die Beschwerden zurückkehren"
    }
  }
  package func assumedInShort(_ facts: [String]) -> String { "Angenommen: \(clauses(facts))." }
  package var ifItDoesNotHelp: String { "Wenn es nicht hilft" }
  package func more(by option: String, dayByDay command: String) -> String {
    "Alles: derselbe Befehl mit \(option). Tag für Tag: \(command)."
  }
}

// MARK: - Quote

extension German {
  package func quote(
    _ plan: String, visits: Int, over time: Interval, cost: String, paidSingly: String?,
    isInsured: Bool, isChosen: Bool
  ) -> String {
    let singly =
      paidSingly.map { " (einzeln bezahlt: \($0))" } ?? (isInsured ? ", \(afterInsurance)" : "")
    let way = isChosen ? "mit den gewählten Angeboten" : "auf dem günstigsten Weg"
    return
      "\(plan): \(self.visits(visits)) über \(interval(time)), \(cost) \(way)\(singly)."
  }
  package var itIsNotFinishedByThen: String { "Bis dahin ist der Plan nicht abgeschlossen." }
  package func lastSession(on date: String) -> String { "Die letzte Behandlung ist am \(date)." }

  package var dateTitle: String { "Datum" }
  package var whatTitle: String { "Was" }
  package var howTitle: String { "Wie" }
  package var amountTitle: String { "Betrag" }
  package var soFarTitle: String { "Bisher" }
  package func bought(_ sessions: Int) -> String { "gekauft: \(self.sessions(sessions))" }
  package var extra: String { "Zuschlag" }
  package var feeOfAPeriod: String { "Beitrag für eine Periode" }
  package func feeOwed(on date: String) -> String { "Beitrag vom \(date), der geschuldet ist" }
  package var isPaidSingly: String { "einzeln bezahlt" }
  package func session(_ number: Int, of all: Int, from package: String) -> String {
    "\(package), Behandlung \(number) von \(all)"
  }
  package func period(_ number: Int, of membership: String) -> String {
    "\(membership), Periode \(number)"
  }
  package func sessionInHand(_ number: Int, of all: Int, from package: String) -> String {
    "vorhanden: \(package), Behandlung \(number) von \(all)"
  }
  package func notUsed(_ sessions: Int, of package: String, boughtOn date: String) -> String {
    "\(self.sessions(sessions)) aus \(package), gekauft am \(date), bis zum Ende nicht genutzt."
  }

  package var howEachAmountCameAbout: String { "Wie jeder Betrag zustande kommt" }
  package func asListed(_ amount: String) -> String { "\(amount) laut Preisliste" }
  package func service(_ name: String, is amount: String) -> String { "\(name) kostet \(amount)" }
  package func lessShare(_ share: String) -> String { "abzüglich \(share)" }
  package func payFor(_ paid: Int, of sessions: Int) -> String {
    "\(sessions) zum Preis von \(paid)"
  }
  package func amount(_ amount: String, forGroup group: String) -> String {
    "\(amount) für \(group)"
  }
  package func amount(_ amount: String, withMembership membership: String) -> String {
    "\(amount) mit \(membership)"
  }
  package func tax(of share: String) -> String { "Steuer von \(share)" }
  package func rounded(from exact: String) -> String { "gerundet von \(exact)" }
}

// MARK: - Price

extension German {
  package var priceList: String { "Preisliste" }
  package var offerTitle: String { "Angebot" }
  package var timeTitle: String { "Dauer" }
  package var priceTitle: String { "Preis" }
  package var singleSessionsTitle: String { "Einzelne Behandlungen" }
  package var packagesAndMemberships: String { "Pakete und Mitgliedschaften" }
  package var addedToAVisit: String { "Zuschläge pro Termin" }
  package var reducedPrices: String { "Ermässigte Preise" }
  package var coversTitle: String { "Für" }
  package var perSessionTitle: String { "Pro\u{A0}Mal" }
  package var perHourTitle: String { "Pro\u{A0}Stunde" }
  package var savesTitle: String { "Ersparnis" }
  package var termsTitle: String { "Bedingungen" }
  package func moreThanSingly(_ amount: String) -> String { "kostet \(amount) mehr als einzeln" }

  package func valid(for time: Interval) -> String { "\(interval(time)) gültig" }
  package func toBeUsed(by date: String) -> String { "bis \(date) einzulösen" }
  package func atMostPerClient(_ count: Int) -> String { "höchstens \(count) pro Person" }
  package func sold(until date: String) -> String { "erhältlich bis \(date)" }
  package func forAtLeast(_ time: Interval) -> String { "für mindestens \(interval(time))" }
  package func sessionsKept(for time: Interval) -> String {
    "Behandlungen bleiben \(interval(time)) erhalten"
  }
  package func furtherSessions(_ prices: String) -> String { "weitere Behandlungen \(prices)" }

  package func prices(on date: String) -> String { "Preise am \(date)." }
  package func prices(on date: String, for group: String) -> String {
    "Preise am \(date) für: \(group)."
  }
  package func includingTax(
    of share: String, but others: [(share: String, services: [String])]
  ) -> String {
    let rest = others.map { "\($0.share) bei \(joined($0.services))" }
    let but = rest.isEmpty ? "" : ", aber \(joined(rest)), auch in Paketen"
    return "Inklusive \(share) Mehrwertsteuer\(but)."
  }
  package func offSingleSessions(_ share: String, for group: String) -> String {
    "\(group): \(share) Rabatt auf Einzelbehandlungen."
  }
  package func paidBack(by insurance: String, for services: [String]) -> String {
    "\(quoted(insurance)) erstattet: \(services.joined(separator: ", "))."
  }
  package func from(_ date: String, _ prices: [String]) -> String {
    "Ab \(date): \(prices.joined(separator: ", "))."
  }

  package var whatThePlansAreAbout: String { "Worum es bei den Plänen geht" }
  package var aim: String { "Ziel" }
  package var before: String { "Vorher" }
  package var howItIsBuilt: String { "Aufbau" }
  package var whatItWorksOn: String { "Ansatzpunkt" }
  package var afterwards: String { "Danach" }
  package var inThePracticesOwnWords: String {
    "In den Worten der Praxis."
  }
}

// MARK: - Advice

extension German {
  package var theSimpleTest: String { "Der einfache Test" }
  package func question(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "Haben Sie Fieber?"
    case .trauma: "Gab es kürzlich einen Sturz, einen Schlag oder einen Unfall?"
    case .intense: "Ist der Schmerz stark und durch nichts zu erklären?"
    case .spot: "Kommen die Beschwerden immer an derselben Stelle wieder?"
    case .positions: "Werden sie in bestimmten Haltungen schlimmer?"
    case .movements: "Schränken sie bestimmte Bewegungen ein?"
    case .weeks: "Dauern sie schon Wochen?"
    case .arranging: "Richten Sie Ihren Alltag danach aus?"
    }
  }
  package func whereIsIt(_ places: [String]) -> String {
    "Wo sind die Beschwerden: \(places.joined(separator: ", "))? [Eingabetaste: nichts davon]"
  }
  package func explanation(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "38 °C oder mehr, oder Schüttelfrost."
    case .trauma: "In den letzten Tagen oder Wochen, auch wenn es harmlos schien."
    case .intense: "Schmerz, der Sie wach hält oder aus dem Nichts kam."
    case .spot: "Nachdem sie weg oder gelindert waren."
    case .positions: "Beim Sitzen, beim Liegen auf einer Seite, beim Autofahren."
    case .movements: "Den Kopf drehen, den Arm heben, sich bücken."
    case .weeks: "Drei Wochen oder länger."
    case .arranging: "Die Bettseite, den Stuhl, die Schulter für die Tasche."
    }
  }
  package func reason(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "Fieber"
    case .trauma: "ein kürzlicher Sturz, Schlag oder Unfall"
    case .intense: "starker Schmerz ohne Erklärung"
    case .spot: "immer an derselben Stelle"
    case .positions: "schlimmer in bestimmten Haltungen"
    case .movements: "eingeschränkte Bewegungen"
    case .weeks: "schon seit Wochen"
    case .arranging: "der Alltag richtet sich danach"
    }
  }
  package var yesWords: [String] { ["j", "ja"] }
  package var noWords: [String] { ["n", "nein"] }
  package var answerKeys: String { "[j/N/?]" }
  package func doctorFirst(because reasons: [String]) -> String {
    "Holen Sie vor jeder Massage zuerst ärztlichen Rat ein. Grund: \(reasons.joined(separator: ", "))."
  }
  package func courseFits(because reasons: [String]) -> String {
    "Das spricht für einen Befund und eine Behandlungsreihe: \(reasons.joined(separator: ", "))."
  }
  package var relaxationFits: String {
    "Nichts deutet auf Beschwerden mit Vorgeschichte hin: Entspannung ist das Richtige."
  }
  package var aDoctorDecides: String {
    "Dies ist keine Diagnose; eine Ärztin oder ein Arzt entscheidet."
  }
  package var theAssessmentDecides: String {
    "Dies ist keine Diagnose. Im Zweifel entscheidet der Befund."
  }
  package func allOfIt(_ command: String) -> String { "Alle Einzelheiten: \(command)" }
}

// MARK: - Chart

extension German {
  package func paidSoFar(_ complaint: String?, over time: Interval) -> String {
    "Bisher bezahlt\(complaint.map { ": \($0)" } ?? ""), über \(interval(time))"
  }
  package func paidSoFar(in currency: String) -> String { "Bisher bezahlt, \(currency)" }
  package func costsNoMore(from date: String) -> String { "Nicht teurer ab \(date)" }
  package func costsNoMore(_ plan: String, from date: String) -> String {
    "\(date): \(plan) ist nicht mehr teurer"
  }
  package func onAverage(_ amount: String) -> String { "im Durchschnitt \(amount)" }
  package func asPlanned(_ amount: String) -> String { "nach Plan \(amount)" }
  package func kindsOfLines(withDate: Bool) -> String {
    "Dicke Linie: im Durchschnitt. Getönte Fläche: acht von zehn Personen. Dünne Linie\(withDate ? " und Datum" : ""): wenn alles nach Plan geht."
  }
  package func costs(
    _ average: String, from low: String, to high: String, planned: String
  ) -> String {
    "im Durchschnitt \(average), für acht von zehn Personen \(low) bis \(high), wenn alles nach Plan geht \(planned)"
  }

  package func costsMoreOrLess(_ plan: String, than other: String) -> String {
    "Was \(plan) mehr oder weniger kostet als \(other)"
  }
  package func averaged(_ title: String) -> String { "\(title), im Durchschnitt" }
  package func ifAllGoesToPlan(_ title: String) -> String { "\(title), wenn alles nach Plan geht" }
  package var costsNoMoreField: String { "nicht teurer" }
  package var costsMoreField: String { "teurer" }
  package var bringsNoLessField: String { "nicht weniger als heute" }
  package var bringsLessField: String { "weniger als heute" }

  package func whatMatters(_ plan: String, against other: String) -> String {
    "Was zählt: \(plan) gegenüber \(other)"
  }
  package func lineInEachBar(_ difference: String) -> String {
    "Der Strich in jedem Balken: \(difference)"
  }
  package var halvesOfEachBar: String {
    "Die obere Hälfte führt zum unteren Ende, die untere Hälfte zum oberen"
  }
  package func bar(_ name: String, _ range: String, low: String, high: String) -> String {
    "\(name), \(range): \(low) … \(high)"
  }
  package func bar(
    _ name: String, _ range: String, low: String, high: String, turnsAt: String
  ) -> String {
    "\(name), \(range): \(low) … \(high); kippt bei \(turnsAt)"
  }
}

// MARK: - Check

extension German {
  package var contents: String { "Was die Preisliste enthält" }
  package var kindOfItem: String { "Art" }
  package var countOfItems: String { "Anzahl" }
  package func items(_ part: ListPart) -> String {
    switch part {
    case .services: "Leistungen"
    case .extras: "Zuschläge"
    case .packages: "Pakete"
    case .memberships: "Mitgliedschaften"
    case .concessions: "Ermässigungen"
    case .insurances: "Versicherungen"
    case .changes: "Preisänderungen"
    case .plans: "Pläne"
    case .cases: "Beschwerden"
    }
  }

  package var selfTest: String { "Selbsttest" }
  package var selfTestFailed: String {
    "Selbsttest: Eine Rechenregel gilt nicht. Das liegt nicht an der Preisliste: Es ist ein Fehler des Programms; bitte melden."
  }
  package func selfTestPassed(_ times: String) -> String {
    "Selbsttest: Alle Rechenregeln galten für diese Liste, insgesamt \(times)-mal."
  }
  package func notLookedAt(_ statements: Int) -> String {
    "Nicht geprüft, meist wegen eines Preises auf Anfrage: \(counted(statements, "Abrechnung", "Abrechnungen"))."
  }
  package var lawTitle: String { "Rechenregel" }
  package var lookedAt: String { "Geprüft" }
  package var holdsTitle: String { "Gilt" }
  package func holds(_ answer: Bool) -> String { answer ? "ja" : "NEIN" }
  package func law(_ law: Law) -> String {
    switch law {
    case .rowsAddUp: "die Zahlungen ergeben zusammen die Kosten"
    case .everyVisitIsPaidOnce: "jeder Termin ist einmal und rechtzeitig bezahlt"
    case .noMoreThanSingly: "nie mehr, als jeden Termin einzeln zu bezahlen"
    case .paidSoFarNeverFalls: "was bisher bezahlt wurde, nimmt nie ab"
    case .lastVisitNeverSaves: "die ersten Termine kosten nicht mehr als alle"
    case .addedSessionNeverSaves: "ohne Pakete spart eine weitere Behandlung nie"
    case .differenceChangesSign: "ein Unterschied kehrt mit der Reihenfolge sein Vorzeichen um"
    case .meanLiesWithin: "der Durchschnitt liegt zwischen dem Kleinsten und dem Grössten"
    case .lastVisitAtMostSingly: "der letzte Termin kostet höchstens seinen Einzelpreis mehr"
    case .widerChoiceNeverCosts: "eine grössere Auswahl an Angeboten kostet nie mehr"
    case .refundWithinPrice: "zurück kommt nie mehr als der Preis"
    case .insuranceNeverCosts: "eine Versicherung macht einen Plan nie teurer"
    case .knowingNeverCosts: "im Voraus zu wissen, wie es kommt, kostet nie mehr"
    case .bestRuleIsBest: "keine einfache Regel ist besser als die beste"
    }
  }
}

// MARK: - Lint

extension German {
  package func nothingLooksWrong(in file: String) -> String {
    "\(file) ist gültig, und nichts darin sieht falsch aus."
  }
  package func looksWrong(_ count: Int, in file: String) -> String {
    count == 1
      ? "\(file) ist gültig, aber etwas darin sieht falsch aus."
      : "\(file) ist gültig, aber \(count) Dinge darin sehen falsch aus."
  }
  package var worthKnowing: String { "Gut zu wissen" }
  package var whatLooksWrong: String { "Was falsch aussieht" }
  package func name(_ name: String, onLine line: Int) -> String { "\(name) (Zeile \(line))" }
  package func soldInNothing(_ names: String) -> String {
    "Im Angebot, aber in keinem Plan, keinem Paket und keiner Mitgliedschaft, also in keinem Vergleich: \(names)."
  }
  package func packagesOfNoPlan(_ names: String) -> String {
    "Pakete, die kein Plan brauchen könnte: \(names)."
  }
  package func on(_ days: DaysInWords, _ sentence: String) -> String {
    switch days {
    case .always: sentence
    case .from(let first): "Ab \(first): \(sentence)"
    case .until(let last): "Bis \(last): \(sentence)"
    case .between(let first, let last): "Vom \(first) bis \(last): \(sentence)"
    }
  }

  package func longerCostsLess(
    _ longer: TimedPriceInWords, than shorter: TimedPriceInWords
  ) -> String {
    "\(longer.name) kostet \(longer.price) für \(longer.time), weniger als \(shorter.name) mit \(shorter.price) für \(shorter.time)."
  }
  package func farBelow(
    _ service: String, at hourly: String, next other: String, at otherHourly: String
  ) -> String {
    "\(service) kommt auf \(hourly) pro Stunde, weniger als die Hälfte der nächstgünstigen Leistung, \(other), mit \(otherHourly) pro Stunde."
  }
  package func groupRoundedUp(
    _ group: String, service: String, from full: String, to rounded: String
  ) -> String {
    "Für \(group) wird \(service) zu \(full) auf \(rounded) gerundet, mehr als der volle Preis."
  }
  package func roundedToNothing(_ item: String, from unrounded: String) -> String {
    "\(item) käme auf \(unrounded), und das wird auf null gerundet."
  }
  package func roundedToNothing(
    _ item: String, for group: String, from unrounded: String
  ) -> String {
    "Für \(group) käme \(item) auf \(unrounded), und das wird auf null gerundet."
  }
  package func roundedToNothing(
    _ item: String, forMembersOf membership: String, from unrounded: String
  ) -> String {
    "Für Mitglieder von \(membership) käme \(item) auf \(unrounded), und das wird auf null gerundet."
  }

  package func savesNothing(
    _ package: String, at price: String, singly product: String
  ) -> String {
    "\(package) kostet \(price), genau so viel wie die Behandlungen einzeln (\(product)): Man spart nichts."
  }
  package func savesNothing(
    _ package: String, for group: String, at price: String, singly product: String
  ) -> String {
    "Für \(group) kostet \(package) \(price), genau so viel wie die Behandlungen einzeln (\(product)): Man spart nichts."
  }
  package func costsMoreThanSingly(
    _ package: String, at price: String, by difference: String, singly product: String,
    _ total: String
  ) -> String {
    "\(package) kostet \(price), \(difference) mehr als die Behandlungen einzeln (\(product) = \(total))."
  }
  package func costsMoreThanSingly(
    _ package: String, for group: String, at price: String, by difference: String,
    singly product: String, _ total: String
  ) -> String {
    "Für \(group) kostet \(package) \(price), \(difference) mehr als die Behandlungen einzeln (\(product) = \(total))."
  }
  package func dearestCovered(_ product: String) -> String {
    "\(product), die teuerste darin enthaltene Leistung"
  }
  package func packageRoundedUp(
    _ package: String, to price: String, over singles: String
  ) -> String {
    "\(package) wird auf \(price) gerundet, mehr als die Behandlungen einzeln kosten (\(singles))."
  }
  package func asMuchAsFewer(
    _ package: String, at price: String, for sessions: Int, fewer: Int, singly product: String
  ) -> String {
    "\(package) kostet \(price) für \(self.sessions(sessions)), nicht mehr als \(fewer) einzeln bezahlte (\(product))."
  }
  package func claimDiffers(
    _ package: String, claim: String, off product: String, promised: String, price: String,
    difference: String
  ) -> String {
    "\(package) wirbt mit \(claim) Rabatt auf \(product), das wären \(promised); der Preis ist \(price), \(difference)."
  }
  package func biggerDearer(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) kostet \(bigger.each) pro Behandlung (\(total(bigger))), mehr als \(smaller.name) mit \(smaller.each) (\(total(smaller)))."
  }
  package func asMuchAsSmaller(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) kostet nicht mehr (\(total(bigger))) als \(smaller.name) (\(total(smaller))): Niemand hat einen Grund, das kleinere zu kaufen."
  }
  private func total(_ package: PackageInWords) -> String {
    "\(package.price) für \(sessions(package.sessions))"
  }
  package func cannotBeUsedUp(
    _ package: String, sessions: Int, valid time: Interval, every: Interval, plan: String,
    usable: Int
  ) -> String {
    "\(package) hat \(self.sessions(sessions)) und ist \(interval(time)) gültig: Beim schnellsten Rhythmus eines Plans, \(self.every(every)) (\(plan)), \(usable == 1 ? "lässt sich" : "lassen sich") nur \(usable) nutzen."
  }

  package func changesOverlap(
    on date: String, _ target: String, first: String, to other: String, last: String
  ) -> String {
    "Zwei Änderungen vom \(date) setzen \(target): \(first) auf \(other), und diese hier, die gilt, auf \(last)."
  }
  package func line(_ number: Int) -> String { "Zeile \(number)" }
  package func changeWithoutEffect(
    on date: String, _ target: String, to value: String
  ) -> String {
    "Am \(date) wird \(target) auf \(value) gesetzt, was bereits gilt."
  }
  package func packageLeftBehind(_ move: LeftBehindInWords) -> String {
    let also = move.others.map { " (ebenso \($0))" } ?? ""
    let onIt = move.coversMore ? " darauf" : ""
    return
      "Am \(move.date) ändert sich \(move.service) von \(move.from) auf \(move.to)\(also), aber \(move.package) bleibt bei \(move.price): Der Rabatt\(onIt) ändert sich von \(move.discounts.before) auf \(move.discounts.after)."
  }

  package func farFromKind(_ service: String, at hourly: String, usual: String) -> String {
    "\(service) kommt auf \(hourly) je Stunde; Leistungen dieser Dauer kosten sonst \(usual)."
  }
  package func twinPackage(_ package: PackageInWords, of other: PackageInWords) -> String {
    "\(package.name) kostet \(total(package)), \(other.name) \(total(other)) der gleichen Art, ebenso lange gültig: Niemand hat einen Grund, das erste zu kaufen."
  }
  package func tooLong(_ membership: String, _ time: Interval) -> String {
    "Bei \(membership) steht \(interval(time)): So lange bindet sich niemand."
  }
  package func changeBeforeList(on date: String, list first: String) -> String {
    "Diese Änderung ist vom \(date), die Preisliste gilt aber erst ab \(first)."
  }
  package func changeFarOff(on date: String) -> String {
    "Diese Änderung ist vom \(date), Jahrzehnte voraus."
  }
  package func offerPast(_ package: String, last: String, list first: String) -> String {
    "\(package) endete am \(last), die Preisliste gilt aber erst ab \(first): Niemand kann es kaufen."
  }
  package func priceLeftBehind(_ move: LeftBehindInWords, for group: String) -> String {
    leftBehind(move, whom: "für \(group)")
  }
  package func priceLeftBehind(
    _ move: LeftBehindInWords, forMembersOf membership: String
  ) -> String {
    leftBehind(move, whom: "mit \(membership)")
  }
  private func leftBehind(_ move: LeftBehindInWords, whom: String) -> String {
    "Am \(move.date) ändert sich \(move.service) von \(move.from) auf \(move.to), bleibt aber \(whom) bei \(move.price): Der Rabatt ändert sich von \(move.discounts.before) auf \(move.discounts.after)."
  }
  package func sameName(_ name: String) -> String {
    "Noch etwas von dieser Art heisst \(name)."
  }
  package func dailyPlan(_ plan: String) -> String {
    "\(plan) sieht jeden Tag eine Behandlung vor: Das hält kaum jemand durch."
  }
  package func courseTooLong(
    _ plan: String, for complaint: String?, within horizon: Interval
  ) -> String {
    let whom = complaint.map { " bei \($0)" } ?? ""
    return
      "\(plan) kann\(whom) nicht innert der Zeit enden, die die Preisliste betrachtet (\(interval(horizon)))."
  }
  package func costsNothing(_ item: String, for group: String) -> String {
    "Für \(group) kostet \(item) nichts."
  }
  package func feeLess(than amount: String) -> String {
    "Setzen Sie den Beitrag unter \(amount), oder nehmen Sie die Mitgliedschaft heraus."
  }
  package var correctTime: String { "Setzen Sie die gemeinte Dauer ein." }
  package var correctDay: String {
    "Setzen Sie den gemeinten Tag ein, oder schreiben Sie die Werte dorthin, wo sie zuerst stehen."
  }
  package var correctDayOrRemovePackage: String {
    "Setzen Sie den gemeinten Tag ein, oder nehmen Sie das Paket heraus."
  }
  package var nameApart: String { "Geben Sie einem von beiden einen anderen Namen." }
  package var correctRhythm: String { "Setzen Sie den gemeinten Rhythmus ein." }
  package func lookFurther(atLeast time: Interval) -> String {
    "Setzen Sie defaults.horizon auf mindestens \(interval(time)), oder lassen Sie die Behandlungen rascher folgen."
  }
  package var hurry: String {
    "Lassen Sie die Behandlungen rascher folgen, oder sehen Sie weniger vor."
  }

  package func noSource(_ complaint: String) -> String {
    "\(complaint) sagt nicht, woher die Zahlen stammen."
  }
  package func unusedCase(_ complaint: String) -> String {
    "Kein Plan übernimmt die Zahl der Behandlungen aus einer Beschwerde oder will eine beheben, also ändert nichts, was \(complaint) dazu sagt."
  }
  package func twinPlan(_ plan: String, of other: String) -> String {
    "\(plan) hat dieselben Abschnitte wie \(other), also sind alle Zahlen gleich."
  }
  package func unpayablePlan(_ plan: String, service: String) -> String {
    "\(plan) braucht \(service), immer nur auf Anfrage und in keinem Angebot enthalten: Was der Plan kostet, lässt sich nie sagen."
  }
  package func unusedService(_ service: String) -> String {
    "\(service) steht in keinem Plan, keinem Paket und keiner Mitgliedschaft."
  }
  package func unusedPackage(_ package: String) -> String {
    "Kein Plan hat eine Behandlung, die \(package) abdeckt."
  }

  package var checkServices: String {
    "Prüfen Sie beide Preise und Dauern: Vielleicht sind zwei vertauscht, oder einer steht in der falschen Zeile."
  }
  package var putInPrice: String {
    "Setzen Sie den echten Preis ein, oder \"on request\", bis er feststeht."
  }
  package func roundFiner(_ step: String) -> String {
    "Wählen Sie Preise, die Vielfache von \(step) sind, oder einen kleineren Schritt für roundTo."
  }
  package func costLess(than amount: String) -> String {
    "Setzen Sie einen Preis unter \(amount), oder nehmen Sie das Paket heraus."
  }
  package func costAtMost(_ amount: String, _ package: String) -> String {
    "Lassen Sie \(package) höchstens \(amount) kosten, oder nehmen Sie es heraus."
  }
  package var checkPackage: String {
    "Prüfen Sie Preis und Zahl der Behandlungen: Vielleicht ist eines vertippt oder bei der letzten Preiserhöhung stehen geblieben."
  }
  package func print(_ price: String, orClaim claim: String) -> String {
    "Schreiben Sie \(price), oder werben Sie mit \(claim)."
  }
  package func correctOrRemove(_ package: String) -> String {
    "Berichtigen Sie einen der beiden Preise, oder nehmen Sie \(package) heraus."
  }
  package func validLonger(atLeast time: Interval?, orSessions sessions: Int?) -> String {
    let length = time.map { "mindestens \(interval($0))" } ?? "länger"
    return
      "Machen Sie es \(length) gültig\(sessions.map { ", oder verkaufen Sie \(self.sessions($0))" } ?? "")."
  }
  package var keepOneChange: String {
    "Lassen Sie die gemeinte stehen, oder geben Sie ihr einen anderen Tag."
  }
  package var putInValue: String {
    "Setzen Sie den gemeinten Wert ein, oder nehmen Sie die Änderung heraus."
  }
  package func moveToo(_ path: String) -> String { "Setzen Sie an diesem Tag auch \(path)." }
  package func moveToo(_ path: String, to kept: String) -> String {
    "Setzen Sie an diesem Tag auch \(path); mit \(kept) bliebe der Rabatt gleich."
  }
  package func moveOrSplit(_ path: String) -> String {
    "Setzen Sie an diesem Tag auch \(path), oder lassen Sie ein anderes Paket abdecken, was teurer oder günstiger wurde."
  }
  package var nameSource: String {
    "Fügen Sie \"source\" hinzu: eine Studie, oder die eigene Erfahrung der Praxis."
  }
  package var useCase: String {
    "Geben Sie einem Plan einen Abschnitt mit \"sessions\": \"case\" und \"resolves\": true, oder nehmen Sie die Beschwerde heraus."
  }
  package var removeTwin: String {
    "Nehmen Sie einen davon heraus, oder geben Sie ihm eigene Abschnitte."
  }
  package var putInPriceOrRemovePlan: String {
    "Setzen Sie einen Preis ein, oder nehmen Sie den Plan heraus."
  }
  package var nothingIfSoldSingly: String {
    "Nichts, wenn die Leistung einfach einzeln verkauft wird."
  }
  package var nothingIfSold: String { "Nichts, wenn es einfach verkauft wird." }
  package func dearer(
    for group: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) kostet für \(group) \(price), mehr als die üblichen \(ordinary): Das zahlt niemand."
  }
  package func dearer(
    forMembersOf membership: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) kostet Mitglieder von \(membership) \(price), mehr als die üblichen \(ordinary): Das zahlt niemand."
  }
  package func paysNothing(group: String) -> String {
    "Mit einem Rabatt von 100\u{A0}% bezahlt die Gruppe \(group) gar nichts."
  }
  package var removeFree: String {
    "Nehmen Sie das Paket heraus: Was es abdeckt, kostet nichts."
  }
  package var correctDiscount: String {
    "Setzen Sie den gemeinten Rabatt ein, oder nehmen Sie die Gruppe heraus."
  }
  package func paysNothing(_ insurance: String) -> String {
    "Nach ihren Regeln zahlt \(insurance) nie etwas zurück."
  }
  package func neverReached(_ insurance: String, _ rule: String, _ cap: String) -> String {
    "Bei diesen Preisen erreicht nichts, was \(insurance) deckt, je \(cap) (\(rule))."
  }
  package func missing(_ paths: [String], in languages: String) -> String {
    "Fehlt auf \(languages): \(paths.joined(separator: ", "))."
  }
  package func costAtMostOrLeaveOut(_ amount: String) -> String {
    "Setzen Sie höchstens \(amount) ein, oder nehmen Sie den Preis heraus: Dann gilt der übliche."
  }
  package var letInsurancePay: String {
    "Prüfen Sie Anteil, Franchise und Obergrenzen: Vielleicht ist etwas vertippt; oder nehmen Sie sie heraus."
  }
  package var nothingIfPolicySaysSo: String { "Nichts, wenn die Police es so sagt." }
  package var translate: String {
    "Ergänzen Sie den Text, oder lassen Sie alle Texte in einer Sprache."
  }
}

// MARK: - WhatIf

extension German {
  package func priceMoves(
    _ item: String, from old: String, to new: String, on days: DaysInWords
  ) -> String {
    told("\(item) kostet \(new) statt \(old)", on: days)
  }
  package func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item) ist neu, zu \(price)", on: days)
  }
  package func priceIsGone(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item), zu \(price), gibt es nicht mehr", on: days)
  }
  private func told(_ clause: String, on days: DaysInWords) -> String {
    switch days {
    case .always: "\(clause)."
    case .from(let first): "Ab \(first): \(clause)."
    case .until(let last): "Bis \(last): \(clause)."
    case .between(let first, let last): "Vom \(first) bis \(last): \(clause)."
    }
  }
  package var quotedOnRequest: String { "«auf Anfrage»" }
  package func otherPricesMove(_ count: String) -> String {
    "Weitere Preise, die sich ändern: \(count)."
  }
  package func becomes(_ what: String, _ value: String, insteadOf before: String?) -> String {
    "\(what): \(value)\(before.map { " statt \(dative(value: $0))" } ?? "")."
  }
  package func fieldOf(_ item: String, _ field: String) -> String { "\(item), \(field)" }
  package var nothingThere: String { "nichts" }
  package func isNew(_ item: String) -> String { "\(item) ist neu." }
  package func isReplaced(_ item: String) -> String { "\(item) wird ersetzt." }
  package func isTakenOut(_ item: String) -> String { "\(item) fällt weg." }
  package func field(_ key: String) -> String? {
    switch key {
    case "discount": "Rabatt"
    case "payFor": "bezahlte Behandlungen"
    case "sessions": "Behandlungen"
    case "valid": "Gültigkeit"
    case "every": "Rhythmus"
    case "minimum": "Mindestdauer"
    case "until": "letzter Gültigkeitstag"
    case "from": "erster Tag"
    case "to": "letzter Tag"
    case "keeps": "übertragbar"
    case "fee": "Beitrag"
    case "resolves": "Chance, dass es dauerhaft hilft"
    case "reliefDays": "Tage Linderung"
    case "stopAfter": "abgebrochen nach"
    case "chance": "Chance, dass die Beschwerden zurückkehren"
    case "after": "Rückkehr nach"
    case "topUp": "Behandlungen bei der Rückkehr"
    case "percent": "Steuer"
    case "minutes": "Dauer"
    case "name": "Name"
    case "limit": "Höchstzahl"
    case "share": "bezahlter Anteil"
    default: nil
    }
  }
  package var noPriceChanges: String { "Kein Preis ändert sich." }

  package func costsOver(
    _ horizon: Interval, for complaint: String?, onAverage: Bool, _ clauses: [String]
  ) -> String {
    let whom = (complaint.map { ", für \($0)" } ?? "") + (onAverage ? ", im Durchschnitt" : "")
    return "Über \(interval(horizon))\(whom): \(clauses.joined(separator: "; "))."
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) kostet \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) kostet gleich viel wie bisher" : "\(plans) kosten gleich viel wie bisher"
  }
  package func staysCheapest(_ plans: String, count: Int) -> String {
    count == 1 ? "am günstigsten bleibt \(plans)" : "am günstigsten bleiben \(plans)"
  }
  package func becomesCheapest(_ plans: String, insteadOf before: String) -> String {
    "am günstigsten ist dann \(plans) statt \(before)"
  }
  package func costsOverall(_ costs: OverallInWords) -> String {
    "Von allen Kosten in der Tabelle sind höher: \(side(costs.higher)); tiefer: \(side(costs.lower)); unverändert: \(costs.unchanged)."
  }
  private func side(_ side: OverallInWords.Side) -> String {
    side.count + (side.most.map { " (um höchstens \($0))" } ?? "")
  }

  package var nobodySwitches: String {
    "Für alle bleiben derselbe Plan und dieselbe Bezahlweise am günstigsten."
  }
  package func otherPlanCheapest(
    for complaints: String?, by gain: String?, isAtMost: Bool
  ) -> String {
    "Ein anderer Plan wird am günstigsten\(complaints.map { " für \($0)" } ?? "")\(gain.map { ", um \(isAtMost ? "höchstens " : "")\($0)" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int, saving: String?) -> String {
    "Wenn alles nach Plan geht, wird bei \(count) von \(all) Kosten eine andere Bezahlweise am günstigsten\(saving.map { "; gegenüber der bisherigen spart sie höchstens \($0)" } ?? "")."
  }

  package func clientsSwitch(
    _ count: String, of all: String, saving: String?, savingByPaying: String?
  ) -> String {
    let savings = [
      saving.map { "; ein anderer Plan spart höchstens \($0)" },
      savingByPaying.map { "; eine andere Bezahlweise spart höchstens \($0)" },
    ].compactMap(\.self).joined()
    return
      "Kundinnen und Kunden der Datei, die einen anderen Plan wählen oder anders bezahlen würden: \(count) von \(all)\(savings)."
  }
  package func noClientSwitches(of all: String) -> String {
    "Niemand in der Datei (Kundinnen und Kunden: \(all)) würde einen anderen Plan wählen oder anders bezahlen."
  }

  package func forgotten(_ sentence: String) -> String { "Vergessen: \(sentence)" }
  package func forgottenPrice(_ price: ForgottenInWords) -> String {
    let moves =
      price.before.map {
        "\(price.item) geht nur von \($0) auf \(price.price), während sich \(price.service) ändert"
      } ?? "\(price.item) bleibt bei \(price.price), während sich \(price.service) ändert"
    let sessions = sessions(price.sessions)
    let discount =
      price.dearerBy.map { "das ist dann \($0) teurer als \(sessions) einzeln" }
      ?? "der Rabatt auf \(sessions) ändert sich von \(price.discounts.before ?? "unbekannt") auf \(price.discounts.after ?? "unbekannt")"
    let kept = price.kept.map { "; mit \($0) bliebe er gleich" } ?? ""
    return
      "\(moves); \(discount)\(price.dearerBy == nil ? kept : price.kept.map { "; mit \($0) bliebe der Rabatt gleich" } ?? "")."
  }
  package func othersForgotten(_ count: Int) -> String { "Weitere in der Tabelle: \(count)." }

  package func takesInAsBefore(_ amount: String, withoutTax: Bool) -> String {
    "Die Praxis nimmt wie bisher \(amount) ein\(withoutTax ? ", ohne MWST" : "")."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?,
    withoutTax: Bool
  ) -> String {
    "Die Praxis nimmt\(withoutTax ? " ohne MWST" : "") \(amount) statt \(before) ein, \(difference)\(bracketed(share))."
  }
  package func owesTaxAsBefore(_ amount: String) -> String {
    "Sie schuldet wie bisher \(amount) MWST."
  }
  package func owesTax(_ amount: String, insteadOf before: String) -> String {
    "Sie schuldet \(amount) MWST statt \(before)."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "Eine Stunde Behandlung bringt wie bisher \(amount)."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "Eine Stunde Behandlung bringt \(amount) statt \(before)."
  }
  package func leavesAsBefore(_ amount: String) -> String {
    "Nach den Kosten der Behandlungen bleiben wie bisher \(amount)."
  }
  package func leaves(_ amount: String, insteadOf before: String) -> String {
    "Nach den Kosten der Behandlungen bleiben \(amount) statt \(before)."
  }
  package var comingEvenly: String { "über ein Jahr verteilt" }
  package func takesHours(_ share: String) -> String {
    "Die Behandlungen belegen \(share) der Stunden."
  }
  package func mayLoseNone(of clients: String) -> String {
    "Sie darf keine Kundin und keinen Kunden verlieren (heute: \(clients)), sonst verdient sie weniger, gerechnet mit dem, was eine Person im Durchschnitt einbringt."
  }
  package func mayLose(_ count: String, of clients: String, share: String) -> String {
    "So viele Kundinnen und Kunden darf sie verlieren, bevor sie weniger verdient: \(count) von \(clients) (\(share)), gerechnet mit dem, was eine Person im Durchschnitt einbringt."
  }
  package func mayLose(_ count: String, ofDearer clients: String, share: String) -> String {
    "Von jenen, deren Preis steigt (\(clients)), darf sie \(count) verlieren (\(share)), gerechnet mit dem, was eine von diesen Personen im Durchschnitt einbringt."
  }
  package func mayLoseNone(ofDearer clients: String) -> String {
    "Von jenen, deren Preis steigt (\(clients)), darf sie niemanden verlieren, gerechnet mit dem, was eine von diesen Personen im Durchschnitt einbringt."
  }
  package func needsMore(_ count: String, beside clients: String, share: String) -> String {
    "Um gleich viel zu verdienen, braucht sie mehr Kundinnen und Kunden: \(count) zusätzlich zu bisher \(clients) (\(share)), gerechnet mit dem, was eine Person im Durchschnitt einbringt."
  }
  package var neverMadeUp: String {
    "Keine Zahl von Kundinnen und Kunden gleicht das aus: Eine Behandlung kostet die Praxis mehr, als sie einbringt."
  }

  package var costsAsPlanned: String {
    "Die Kosten gelten, wenn alles nach Plan geht, auf dem günstigsten Weg bezahlt, vorher und nachher."
  }
  package var costsOnAverage: String {
    "Die Kosten sind Durchschnitte über alle Verläufe, auf dem günstigsten Weg bezahlt, ohne zu wissen, wie es kommt, vorher und nachher."
  }
  package func costUnknown(_ plan: String) -> String {
    "Was \(plan) kostet, ist nicht bekannt: Ein Preis, den es braucht, ist auf Anfrage."
  }
  package func leftOut(_ ids: String) -> String {
    "Weggelassen, weil der Vorschlag es streicht: \(ids)."
  }
  package var incomeWithClients: String {
    "Mit --clients DATEI werden auch die Einnahmen der Praxis gezeigt."
  }
  package func incomeMeans(perSession: String?, perHour: String?) -> String {
    let costs = [
      perSession.map { "für jede Behandlung sind Kosten der Praxis von \($0) angenommen" },
      perHour.map { "für jede Behandlungsstunde \($0)" },
    ].compactMap(\.self)
    let told = costs.isEmpty ? "" : "; \(costs.joined(separator: ", "))"
    return
      "Einnahmen sind, was die Kundinnen und Kunden über diese Zeit vom eigenen ersten Tag an im Durchschnitt über alle Verläufe bezahlen, ohne die geschuldete MWST; was eine Versicherung zurückzahlt, ändert daran nichts\(told)."
  }
  package func proposedRests(on source: String, for complaint: String) -> String {
    "Das für \(complaint) Vorgeschlagene beruht auf: \(source)."
  }
  package var foundInProposal: String { "Was die Prüfung im Vorschlag findet" }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Kosten vorher und nachher"
    case .averageCosts: "Kosten im Durchschnitt, vorher und nachher"
    case .complaint: "Beschwerde"
    case .plan: "Plan"
    case .before: "Vorher"
    case .after: "Nachher"
    case .difference: "Unterschied"
    case .growth: "Änderung"
    case .free: "gratis"
    case .new: "neu"
    case .switches: "Wer wechselt"
    case .whatChanges: "Was sich ändert"
    case .cheapestPlan: "günstigster Plan"
    case .saves: "Ersparnis"
    case .forgotten: "Vergessen"
    case .service: "Leistung"
    case .from: "Ab"
    case .price: "Preis"
    case .keeping: "Gleicher Rabatt bei"
    case .singlesBefore: "Einzeln bisher"
    case .discountBefore: "Rabatt bisher"
    case .singlesAfter: "Einzeln neu"
    case .discountAfter: "Rabatt neu"
    case .practice: "Die Praxis"
    case .takings: "Eingenommen"
    case .tax: "Geschuldete MWST"
    case .income: "Einnahmen ohne MWST"
    case .sessions: "Durchgeführte Behandlungen"
    case .minutes: "Behandlungszeit"
    case .perSession: "Einnahmen pro Behandlung"
    case .perHour: "Einnahmen pro Behandlungsstunde"
    case .margin: "Bleibt nach Kosten"
    case .clients: "Kundinnen und Kunden"
    case .who: "Wer"
    case .count: "Anzahl"
    case .becomes: "Wird zu"
    }
  }
}

// MARK: - Records

extension German {
  package func recordsGo(
    from first: String, to last: String, sessions: String, clients: String
  ) -> String {
    "Die Aufzeichnungen reichen vom \(first) bis zum \(last). Behandlungen: \(sessions); Kundinnen und Kunden: \(clients)."
  }
  package func daysBetweenSessions(of service: String, _ quartiles: QuartilesInWords) -> String {
    "\(service): Tage zwischen zwei Behandlungen: \(spread(quartiles)) (Abstände: \(quartiles.count))."
  }
  package func sessionsOfCourse(_ quartiles: QuartilesInWords, running: String) -> String {
    "Behandlungen einer Behandlungsreihe: \(spread(quartiles)) (abgeschlossen: \(quartiles.count); noch im Gang: \(running))."
  }
  private func spread(_ quartiles: QuartilesInWords) -> String {
    "im Median \(quartiles.median), in der mittleren Hälfte \(quartiles.lower) bis \(quartiles.upper)"
  }
  package func cameBack(
    within months: Int, _ share: ShareInWords, of courses: String
  ) -> String {
    "Innert \(dative(Interval(months: months))) nach einer Behandlungsreihe kamen \(share.share) wieder (\(interval(share))Behandlungsreihen: \(courses))."
  }
  package func returnsNotKnown(within months: Int) -> String {
    "Wer innert \(dative(Interval(months: months))) wiederkommt, ist nicht bekannt: die Aufzeichnungen sind zu kurz."
  }
  package func notedAsResolved(
    _ some: String, of all: String, _ share: ShareInWords
  ) -> String {
    "Als behoben vermerkt: \(share.share) (\(interval(share))\(some) von \(all) Behandlungsreihen mit Vermerk)."
  }
  private func interval(_ share: ShareInWords) -> String {
    share.interval.map { "95-%-Intervall: \($0.low) bis \($0.high); " } ?? ""
  }
  package var resolvedNotNoted: String {
    "Ob Beschwerden behoben wurden, sagen die Aufzeichnungen nicht: Aufhören heisst nicht geheilt sein."
  }
  package func clientsPaid(
    _ paid: String, cheapest: String, overpaying: String, of clients: String
  ) -> String {
    "Die Kundinnen und Kunden zahlten \(paid); die günstigste Art zu bezahlen kostet für dieselben Behandlungen \(cheapest). Mehr als nötig zahlten: \(overpaying) von \(clients)."
  }
  package func sessionsOpen(
    _ open: String, worth: String, until day: String?, lapsed: String, worth lapsedWorth: String
  ) -> String {
    "Offene Behandlungen aus Paketen: \(open), bezahlt mit \(worth)\(day.map { "; die ersten sind bis zum \($0) einzulösen" } ?? ""); verfallen: \(lapsed), bezahlt mit \(lapsedWorth)."
  }

  package func rowsLeftOut(_ clauses: [String]) -> String {
    "Weggelassene Zeilen: \(self.clauses(clauses))."
  }
  package func leftOut(_ rows: String, _ reason: LeftOutReason) -> String {
    switch reason {
    case .cancelled: "\(rows) abgesagt oder verpasst"
    case .later: "\(rows) nach dem letzten betrachteten Tag"
    case .unknown: "\(rows) mit Leistungen, welche die Preisliste nicht hat"
    case .unreadable: "\(rows) nicht lesbar"
    }
  }
  package var daysBetweenMean: String {
    "Tage zwischen Behandlungen: von einer Behandlung bis zur nächsten derselben Leistung und Person, an einem anderen Tag; die Pause zwischen zwei Behandlungsreihen zählt nicht. Ein Viertel liegt unter dem unteren Quartil, ein Viertel über dem oberen."
  }
  package func courseMeans(_ services: String, gap: Interval) -> String {
    "Eine Behandlungsreihe ist eine Folge von Behandlungen einer Person (\(services)) ohne Unterbruch von \(dative(gap)) oder mehr. Sie ist abgeschlossen, wenn so lange nichts folgte; sonst ist sie am Ende der Aufzeichnungen noch im Gang und zählt nur, so weit sie bekannt ist. Was bei derselben Person auf eine Behandlungsreihe folgt, ist eine Rückkehr, ausser wenn die Beschwerden als nicht behoben vermerkt sind."
  }
  package func coursesNoted(for complaint: String) -> String {
    "Behandlungsreihen sind jene, die für \(complaint) vermerkt sind."
  }
  package var coursesOfAll: String {
    "Die Aufzeichnungen unterscheiden keine Beschwerden: es zählen die Behandlungsreihen aller."
  }
  package var sharesMean: String {
    "Wer mehr Behandlungen brauchte und wer wiederkam, ist nach Kaplan-Meier geschätzt (Intervall: Greenwood, Log-Log-Transformation), gezählt ab der letzten Behandlung der Reihe; was vermerkt wurde, ist ein einfacher Anteil (Intervall: Wilson). Jedes Intervall enthält den wahren Anteil in 95 von 100 solchen Aufzeichnungen, wenn die Behandlungsreihen nicht voneinander abhängen."
  }
  package var paymentsMean: String {
    "Die günstigste Art zu bezahlen ist jene nach der Preisliste am Tag jeder Behandlung, ohne Gruppen, Zuschläge und Versicherung; was noch offene Behandlungen kosteten, zählt nicht als bezahlt."
  }
  package func paymentsIncomplete(_ clients: String) -> String {
    "Kundinnen und Kunden, die nicht verglichen sind, weil nicht jede Zahlung bekannt ist: \(clients)."
  }
  package func paymentsUncosted(_ clients: String) -> String {
    "Kundinnen und Kunden, die nicht verglichen sind, weil sich die günstigste Art zu bezahlen nicht bestimmen lässt: \(clients)."
  }
  package func paymentsUnproven(_ clients: String) -> String {
    "Kundinnen und Kunden, bei denen die gefundene Art zu bezahlen nicht als günstigste bewiesen ist: \(clients)."
  }
  package var packagesMean: String {
    "Eine Zeile mit einem Paket und einem Betrag ist sein Verkauf; jede andere löst eine Behandlung daraus ein. Offene und verfallene sind am letzten Tag gezählt, zu ihrem Anteil am Bezahlten."
  }
  package func cashNotCounted(_ amount: String) -> String {
    "Nicht gezählt: \(amount), bezahlt für Leistungen, welche die Preisliste nicht hat."
  }
  package var cashMeans: String {
    "Einnahmen sind, was nach den Zeilen des Monats bezahlt wurde."
  }
  package var nobodyNamed: String { "Niemand wird genannt; --clients-by-name nennt die Namen." }
  package var clientsNamed: String { "Hier stehen Namen: dies ist nicht für andere bestimmt." }

  package func recordsTitle(_ title: RecordsTitle) -> String {
    switch title {
    case .rhythms: "Tage zwischen Behandlungen"
    case .service: "Leistung"
    case .clients: "Kundinnen und Kunden"
    case .gaps: "Abstände"
    case .lower: "Unteres Quartil"
    case .median: "Median"
    case .upper: "Oberes Quartil"
    case .lengths: "Behandlungen pro Behandlungsreihe"
    case .sessions: "Behandlungen"
    case .courses: "Reihen"
    case .more: "Länger"
    case .low: "von"
    case .high: "bis"
    case .returns: "Nach einer Behandlungsreihe wiedergekommen"
    case .within: "Innert"
    case .cameBack: "Wiedergekommen"
    case .watched: "Länger ohne"
    case .outcomes: "Vermerktes Ergebnis"
    case .resolved: "Behoben"
    case .noted: "Vermerkt"
    case .share: "Anteil"
    case .payments: "Was bezahlt wurde und die günstigste Art zu bezahlen"
    case .what: "Alle Behandlungen"
    case .sum: "Summe"
    case .paid: "Bezahlt"
    case .cheapest: "Günstigste Art"
    case .difference: "Unterschied"
    case .clientsByName: "Person für Person"
    case .client: "Name"
    case .packages: "Pakete"
    case .package: "Paket"
    case .sold: "Verkauft"
    case .used: "Eingelöst"
    case .open: "Offen"
    case .owed: "Offener Wert"
    case .firstLapse: "Erste bis"
    case .lapsed: "Verfallen"
    case .lapsedWorth: "Verfallener Wert"
    case .months: "Monat für Monat"
    case .month: "Monat"
    case .minutes: "Stunden"
    case .cash: "Einnahmen"
    case .inDays: "Tage"
    case .inMonths: "Monate nach der letzten Behandlung"
    case .notBack: "Anteil, der nicht wiedergekommen ist"
    case .picture: "Was die eigenen Aufzeichnungen der Praxis sagen"
    }
  }

  package func problem(_ fault: RecordsFault) -> String {
    switch fault {
    case .syntax(.strayQuote): "ein Anführungszeichen in einem Feld ohne Anführungszeichen"
    case .syntax(.textAfterQuote):
      "nach dem schliessenden Anführungszeichen eines Feldes folgt etwas"
    case .syntax(.quoteNotClosed): "das Anführungszeichen, das hier beginnt, wird nie geschlossen"
    case .syntax(.tooLong): "die Zeile ist zu lang"
    case .fieldCount(let count, let columns):
      "hat \(counted(count, "Feld", "Felder")); die Kopfzeile hat \(columns)"
    case .notADate: "kein Datum wie 2026-09-01"
    case .noSuchDay: "der Monat hat keinen solchen Tag"
    case .noClient: "nichts sagt, wer kam"
    case .noService: "nichts sagt, welche Leistung es war"
    case .notAnAmount: "kein Betrag wie 130.00"
    }
  }
  package func problem(_ error: RecordsError) -> String {
    switch error {
    case .noHeader: "die Datei ist leer; ihre erste Zeile muss die Spalten nennen"
    case .columnsMissing(let columns, let titles):
      "es gibt keine Spalte für \(columns.map(\.rawValue).joined(separator: ", ")) \(among(titles)); --column \(columns.first?.rawValue ?? "date")=TITEL sagt, welche es ist"
    case .columnTwice(let column, let first, let second):
      "zwei Spalten können für \(column.rawValue) sein: \(listed([first, second])); --column \(column.rawValue)=TITEL sagt, welche es ist"
    case .noSuchColumn(let title, let titles):
      "es gibt keine Spalte \(Quoted.word(title)) \(among(titles))"
    case .otherDateOrder(let line):
      "auf Zeile \(line) stehen Tag und Monat eines Datums umgekehrt; sagen Sie --dates day-first oder --dates month-first"
    case .tooLarge(let size): "die Datei ist grösser als \(size) GiB; mehr wird nicht gelesen"
    case .noSessions: "keine Zeile der Datei ist zu gebrauchen"
    }
  }
  private func among(_ titles: [String]) -> String {
    titles.isEmpty ? "in der ersten Zeile" : "unter \(listed(titles))"
  }
  private func listed(_ titles: [String]) -> String {
    titles.prefix(30).map(Quoted.word).joined(separator: ", ")
  }
  package func unknown(_ kind: RecordsName, _ rows: String, _ names: String) -> String {
    switch kind {
    case .service:
      "weggelassene Zeilen (\(rows)), weil die Preisliste diese Leistung nicht hat: \(names); --service 'NAME=LEISTUNG' sagt, welche es ist"
    case .package: "Zeilen (\(rows)) mit einem Paket, das die Preisliste nicht hat: \(names)"
    case .complaint:
      "Zeilen (\(rows)) mit einer Beschwerde, welche die Preisliste nicht hat: \(names)"
    case .outcome: "Zeilen (\(rows)) mit einem Ergebnis, das weder ja noch nein sagt: \(names)"
    }
  }
  package func moreRows(_ count: String) -> String { "andere (\(count))" }
  package func rowsUnreadable(_ count: String) -> String { "nicht lesbare Zeilen: \(count)" }
  package func fewCourses(_ ended: String, unless enough: String) -> String {
    "Abgeschlossene Behandlungsreihen: \(ended). Bei weniger als \(enough) ist ein Anteil bestenfalls auf 20 Prozentpunkte genau bekannt, nicht besser als geschätzt."
  }
  package func restsOnFew(_ courses: String, unless enough: String) -> String {
    "der Vorschlag beruht auf wenigen Behandlungsreihen: \(courses); bei weniger als \(enough) ist ein Anteil bestenfalls auf 20 Prozentpunkte genau bekannt, nicht besser als geschätzt"
  }
  package var nothingToPropose: String {
    "es gibt nichts vorzuschlagen: keine Behandlungsreihe ist abgeschlossen, und niemand kam zweimal"
  }
  package func sourceOfFew(_ source: String, unless enough: String) -> String {
    "\(source); bei weniger als \(enough) Reihen ist ein Anteil bestenfalls auf 20 Prozentpunkte genau bekannt"
  }
  package func recordsBeforeList(from date: String) -> String {
    "Die Preise der Liste gelten ab \(date); auch was vorher bezahlt wurde, ist mit ihnen verglichen."
  }
  package func proposalSource(
    from first: String, to last: String, courses: String, clients: String, gap: Interval
  ) -> String {
    "eigene Aufzeichnungen der Praxis, \(first) bis \(last): Behandlungsreihen: \(courses), Kundinnen und Kunden: \(clients); ein Unterbruch von \(dative(gap)) beendet eine Reihe"
  }

  package func help(_ option: RecordsOption) -> String {
    switch option {
    case .file: "Der Export der Termine als CSV; '-' ist die Standardeingabe."
    case .column: "Welche Spalte welche ist, etwa date=Datum."
    case .service: "Was ein Name in der Datei bedeutet, etwa 'Massage 60=relaxation'."
    case .dates: "Was zwischen Schrägstrichen zuerst steht; sonst je nach --locale."
    case .until: "Der letzte betrachtete Tag; sonst heute."
    case .complaint: "Wessen Behandlungsreihen gezeigt werden; sonst jene der Liste."
    case .gap: "Ein so langer Unterbruch beendet eine Behandlungsreihe."
    case .byName: "Nennt Namen und was jede Person bezahlt hat."
    case .propose: "Schreibt die Annahmen als Vorschlag von Werten."
    }
  }
}

// MARK: - Sensitivity

extension German {
  package func priceVaried(_ item: String) -> String { "Preis von \(item)" }
  package func priceVaried(_ item: String, from date: String) -> String {
    "Preis von \(item) ab \(date)"
  }
  package func rhythmVaried(_ plan: String) -> String { "Rhythmus von \(plan)" }
  package var sessionsVaried: String { "Nötige Behandlungen" }
  package var reliefVaried: String { "Tage mit Linderung pro Behandlung" }
  package var resolvesVaried: String { "Chance, dass sie dauerhaft hilft" }
  package var horizonVaried: String { "Betrachtete Zeit" }
  package var returnsVaried: String { "Chance, dass die Beschwerden zurückkehren" }
  package func resolvesVaried(by plan: String) -> String { "Chance, dass \(plan) dauerhaft hilft" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: Interval, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)) kostet \(plan) genau gleich viel wie \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: Interval,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)) kostet \(plan) \(difference) als \(other)."
  }
  private func over(_ horizon: Interval, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Nach Plan über \(interval(horizon))"
    case .expected: "Im Durchschnitt über \(interval(horizon))"
    }
  }
  package func mattersMost(
    _ assumption: String, at low: String, _ lowDifference: String, at high: String,
    _ highDifference: String
  ) -> String {
    "Am meisten zählt: \(assumption). Bei \(dative(value: low)) kostet der Plan \(lowDifference), bei \(dative(value: high)) \(highDifference)."
  }
  package var nothingTurns: String {
    "Nichts innerhalb dieser Bereiche würde ändern, welcher Plan günstiger ist."
  }
  package func onlyTheseTurn(_ assumptions: [String]) -> String {
    "Welcher Plan günstiger ist, wechselt innerhalb dieser Bereiche nur durch: \(assumptions.joined(separator: "; "))."
  }

  package func differenceMeans(_ plan: String, _ other: String, _ measure: CostMeasure) -> String {
    let costs =
      switch measure {
      case .planned: "der Kosten, wenn alles nach Plan geht"
      case .expected: "der durchschnittlichen Kosten über alle Verläufe"
      }
    return
      "Gezeigt ist der Unterschied \(costs), negativ, wo \(plan) weniger kostet als \(other); eine Annahme nach der anderen wird verändert, alles andere bleibt wie angenommen."
  }
  package func withoutEffect(_ assumptions: [String]) -> String {
    "Ohne Wirkung auf diesen Unterschied: \(assumptions.joined(separator: "; "))."
  }
  package func withoutEffectOnIncome(_ assumptions: [String]) -> String {
    "Ohne Wirkung auf diesen Betrag: \(assumptions.joined(separator: "; "))."
  }
  package func notVaried(_ assumptions: [String]) -> String {
    "Nicht verändert, weil die Liste es an anderes bindet: \(assumptions.joined(separator: "; "))."
  }
  package func notVariedOnRequest(_ assumptions: [String]) -> String {
    "Nicht verändert, weil es bei einigen Werten einen Preis braucht, den es nur auf Anfrage gibt: \(assumptions.joined(separator: "; "))."
  }

  package func swingTitle(_ title: SwingTitle) -> String {
    switch title {
    case .assumptions: "Annahmen"
    case .bars: "Balken"
    case .assumption: "Annahme"
    case .range: "Von … bis"
    case .difference: "Unterschied"
    case .toDifference: "… bis"
    case .turnsAt: "Kippt bei"
    }
  }
  package var barLegend: String {
    "In den Balken führt ░ zum unteren Ende jedes Bereichs, █ zum oberen."
  }
  package func asAssumed(_ value: String) -> String { "wie angenommen: \(value)" }
  package var bothCostTheSame: String { "beide kosten gleich viel" }

  package func clientsBring(
    _ clients: String, _ measure: String, _ amount: String, over horizon: Interval
  ) -> String {
    "Über \(interval(horizon)), Kundinnen und Kunden: \(clients); \(measure): \(amount)."
  }
  package func movesMost(
    _ assumption: String, at low: String, _ lowAmount: String, at high: String,
    _ highAmount: String
  ) -> String {
    "Am meisten bewegt das: \(assumption). Bei \(dative(value: low)) sind es \(lowAmount), bei \(dative(value: high)) \(highAmount)."
  }
  package var oneAtATime: String {
    "Jede Annahme wird für sich verändert, alles andere bleibt wie angenommen."
  }
  package func whatMovesIncome(_ measure: String) -> String { "Was sie bewegt: \(measure)" }
}

// MARK: - Sweep

extension German {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    "\(plan) ist in \(holding) von \(known) Kombinationen nicht teurer als \(other)."
  }
  package func bringsNoLess(
    _ measure: String, now today: String, in holding: String, of known: String
  ) -> String {
    "\(measure): nicht weniger als heute (\(today)) bei \(holding) von \(known) Kombinationen."
  }
  package func directionsOfAmounts(down: String, across: String, in currency: String) -> String {
    "Nach unten: \(down). Nach rechts: \(across). Die Zahlen sind Beträge in \(currency)."
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    "Nach unten: \(down). Nach rechts: \(across). Die Zahlen sind Unterschiede in \(currency): unter null kostet der Plan weniger."
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) gegenüber \(other)"
  }
  package func varied(_ names: [String]) -> String {
    "Verändert werden, auch wenn unten ein fester Wert steht: \(names.joined(separator: "; "))."
  }
  package func lineTitle(_ measure: String, by name: String) -> String {
    "\(measure), je nach: \(name)"
  }
  package func costsDrawn(_ measure: SweepMeasure) -> String? {
    switch measure {
    case .cost: "Kosten nach Plan"
    case .expected: "Durchschnittliche Kosten"
    default: nil
    }
  }
  package func between(_ value: String, _ other: String) -> String {
    "zwischen \(value) und \(other)"
  }
  package func cheaperTurns(_ name: String, _ betweens: [String]) -> String {
    "\(name): Welcher Plan günstiger ist, kippt \(betweens.joined(separator: "; "))."
  }
  package var cheaperTurnsHere: String { "der günstigere Plan kippt" }
  package func leastAndMost(
    _ measure: String, _ least: String, at low: String, _ most: String, at high: String
  ) -> String {
    "\(measure): am wenigsten \(least) bei \(low), am meisten \(most) bei \(high)."
  }
  package func holdsUntil(_ name: String, _ date: String, then path: String) -> String {
    "\(name): Was verändert wird, gilt nur bis und mit \(date); danach tritt eine datierte Änderung der Liste an seine Stelle, die --vary \(path) verändert."
  }
  package func inChange(_ number: String, _ name: String) -> String {
    "\(name), in der datierten Änderung \(number)"
  }
  package func ofClients(_ count: String) -> String {
    "Alle Zahlen gelten für die Kundinnen und Kunden der Datei (\(count)), alle mit eigener Beschwerde und eigenem Plan."
  }
  package var tooManyCombinations: String {
    "es sind mehr Kombinationen, als sich zählen lassen"
  }
  package func noSuchPlan(_ id: String) -> String { "es gibt keinen Plan '\(id)'" }
  package func noLongerThere(_ id: String) -> String {
    "'\(id)', das zu Kundinnen und Kunden der Datei gehört, ist nicht mehr in der Liste"
  }
  package func samePath(_ path: String, _ other: String) -> String {
    "'\(path)' und '\(other)' nennen denselben Wert oder einen Teil davon"
  }
}

// MARK: - Goal

extension German {
  package func measureName(
    _ measure: SweepMeasure, of plan: String, against other: String
  ) -> String {
    switch measure {
    case .cost: "Kosten von \(plan) nach Plan"
    case .difference: "Kosten von \(plan) minus jene von \(other), nach Plan"
    case .averageDifference: "Durchschnittliche Kosten von \(plan) minus jene von \(other)"
    case .cheaper: "Der günstigere Plan"
    case .expected: "Durchschnittliche Kosten von \(plan)"
    case .listCost: "Kosten von \(plan), einzeln bezahlt"
    case .visits: "Termine bei \(plan)"
    case .comfortableDays: "Tage mit Linderung bei \(plan)"
    case .unusedSessions: "Bezahlte und nicht genutzte Behandlungen von \(plan)"
    case .breakEven: "Tag, ab dem \(plan) nicht teurer ist als \(other)"
    case .worthInSessions: "Termine bei \(other), die gleich viel kosten wie \(plan)"
    case .mostSessions: "Behandlungen, bis zu denen \(plan) nicht teurer ist als \(other)"
    case .rarestRhythm:
      "Tage zwischen zwei Terminen bei \(other), bis zu denen \(plan) nicht teurer ist"
    case .dearestSession: "Preis einer Behandlung, bis zu dem \(plan) nicht teurer ist als \(other)"
    case .lowestChance: "Chance, ab der \(plan) nicht teurer ist als \(other)"
    case .horizonMonths: "Monate, ab denen \(plan) nicht teurer ist als \(other)"
    case .income: changeTitle(.income)
    case .tax: changeTitle(.tax)
    case .margin: changeTitle(.margin)
    case .incomePerHour: changeTitle(.perHour)
    case .hoursUsed: "Anteil der Stunden, die das Behandeln beansprucht"
    }
  }
  package func goalWord(_ word: GoalWord) -> String {
    switch word {
    case .always: "immer"
    case .never: "nie"
    case .unknown: "nicht bekannt"
    }
  }

  package func wouldDo(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): \(value)\(today.map { " statt \(dative(value: $0))" } ?? ""), das genügt."
  }
  package func bringsMost(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): \(value)\(today.map { " statt \(dative(value: $0))" } ?? ""), das bringt am meisten."
  }
  package func comesTo(
    _ measure: String, _ value: String, asked: String?, now: String
  ) -> String {
    "\(measure): dann \(value)\(asked.map { "; verlangt: \($0)" } ?? ""); heute: \(now)."
  }
  package func besideIt(_ values: [String]) -> String {
    "Werte daneben: \(values.joined(separator: "; "))."
  }
  package func turnsElsewhere(_ values: [String]) -> String {
    "Es kippt auch bei \(values.count == 1 ? "einem anderen Wert" : "anderen Werten"): \(values.joined(separator: "; "))."
  }
  package func stay(_ count: String, of clients: String) -> String {
    "Es bleiben \(count) von \(clients) Kundinnen und Kunden."
  }
  package func risesAtTheEnd(_ value: String, wider: String) -> String {
    "Am Ende des Bereichs, bei \(dative(value: value)), steigt es noch; darüber hinaus kann es einen besseren Wert geben: \(wider)"
  }
  package func everyValueDoes(from low: String, to high: String) -> String {
    "Jeder Wert von \(dative(value: low)) bis \(dative(value: high)) genügt."
  }
  package func noValueDoes(
    _ name: String, from low: String, to high: String, _ measure: String, asked: String, now: String
  ) -> String {
    "\(name): Kein Wert von \(dative(value: low)) bis \(dative(value: high)) genügt. \(measure): verlangt: \(asked); heute: \(now)."
  }
  package func nearest(_ value: String, _ reading: String) -> String {
    "Am nächsten kommt \(value): \(reading)."
  }
  package func isThere(_ measure: String, _ value: String) -> String {
    "Es braucht keine Änderung. \(measure): \(value), wie verlangt."
  }
  package func doesNotBear(_ name: String, on measure: String, _ value: String) -> String {
    "\(name) hat darauf keinen Einfluss. \(measure): \(value), bei jedem Wert."
  }

  package func allTried(_ count: String, from low: String, to high: String) -> String {
    "Geprüft wurden alle \(count) Werte von \(dative(value: low)) bis \(dative(value: high))."
  }
  package var stepTriesFewer: String {
    "Mit einem Schritt sind es weniger: --vary PFAD=VON..BIS:SCHRITT"
  }
  package func sideTold(_ side: GoalSide, isDay: Bool) -> String {
    switch side {
    case .atLeast:
      "Wo kein Wert genau das Verlangte ergibt, steht der nächste, der nicht darunter liegt."
    case .atMost:
      "Wo kein Wert genau das Verlangte ergibt, steht der nächste, der nicht \(isDay ? "später" : "darüber") liegt."
    case .nearest: "Wo kein Wert genau das Verlangte ergibt, steht der, der ihm näher kommt."
    }
  }
  package func someTried(
    _ tried: String, of count: String, from low: String, to high: String
  ) -> String {
    "Von den \(count) Werten von \(dative(value: low)) bis \(dative(value: high)) wurden \(tried) geprüft. Jeder andere liegt zwischen zweien, deren Zahlen keinen Zweifel lassen."
  }
  package func triedEvery(
    _ stride: String, of count: String, from low: String, to high: String, _ tried: String
  ) -> String {
    "Von den \(count) Werten von \(low) bis \(high) wurde jeder \(stride). versucht, danach alle neben dem gefundenen: zusammen \(tried). Andere versucht --vary PFAD=VON..BIS:SCHRITT"
  }
  package func notTold(at count: String) -> String {
    "Werte, die dort nicht stehen können oder bei denen sich das nicht sagen lässt: \(count)."
  }
  package func retentionMeans(_ points: [(rise: String, stays: String)]) -> String {
    let words = points.map { "bei \($0.rise) mehr \($0.stays)" }.joined(separator: "; ")
    return
      "Von den Kundinnen und Kunden, die mehr bezahlen müssten, bleiben laut Annahme so viele: \(words); dazwischen und darüber hinaus im gleichen Verhältnis. Angenommen ist auch, dass ein tieferer Preis niemanden zusätzlich bringt."
  }

  package func goalTitle(_ title: GoalTitle) -> String {
    switch title {
    case .values: "Die Werte rundum"
    case .value: "Wert"
    case .what: "Welcher"
    case .staying: "Wer bleibt"
    case .today: "heute"
    case .found: "gefunden"
    case .best: "der beste"
    case .beside: "daneben"
    case .nearest: "am nächsten"
    case .elsewhere: "kippt auch hier"
    }
  }

  package func noGoal(_ bad: BadGoal) -> String {
    switch bad {
    case .noRange:
      "dort steht keine Zahl, kein Prozentsatz und keine Zeitdauer, aus der ein Bereich folgen würde; geben Sie einen an: --vary PFAD=VON..BIS"
    case .notARange:
      "--vary braucht zwei Zahlen, Prozentsätze oder Zeitdauern, die kleinere zuerst, und einen Schritt der gleichen Art: PFAD=VON..BIS:SCHRITT"
    case .tooMany:
      "der Bereich hat zu viele Werte zum Durchprobieren; geben Sie einen engeren oder einen grösseren Schritt an"
    case .noSuchFigure:
      "der Plan wird sich selbst gegenübergestellt; geben Sie ein anderes --plan oder --against an"
    case .nothingToMoveFrom:
      "nach der heutigen Liste ist das kein Betrag, also lässt sich kein Anteil davon verlangen"
    }
  }
  package func isNoGoal(_ word: String, _ measure: String, _ kind: SweepMeasure.Kind) -> String {
    guard kind != .name else {
      return
        "\(measure) ist der Name eines Plans und keine Zahl, die auf etwas kommen könnte"
    }
    let form =
      switch kind {
      case .amount: "einen Betrag oder wie viel mehr oder weniger als heute: 1200, +3%, -5%"
      case .count: "eine ganze Zahl: 9"
      case .share: "einen Prozentsatz: 40%"
      case .day: "eine Zeitdauer ab Beginn oder ein Datum: '5 months'"
      case .name: ""
      }
    return "\(measure) nimmt \(form), nicht \(word)"
  }
  package func goalNeedsValue(_ measure: String) -> String {
    "sagen Sie, worauf \(measure) kommen soll: \(measure)=WERT; nur mit --keep wird das meiste gesucht"
  }
  package func keepsNothing(_ measure: String) -> String {
    "--keep gehört zu income und margin, nicht zu \(measure)"
  }
}

// MARK: - List

extension German {
  package func problem(_ fault: SyntaxFault) -> String {
    switch fault {
    case .fileTooLarge(let size): "die Datei ist grösser als \(size) MiB, mehr wird nicht gelesen"
    case .notUTF8: "dieses Byte ist kein UTF-8; speichern Sie die Datei als UTF-8"
    case .nestedTooDeep(let limit):
      "Listen und Objekte sind mehr als \(limit) Ebenen tief verschachtelt"
    case .nothingHere: "hier steht nichts; nötig ist ein JSON-Objekt"
    case .moreAfterEnd: "nach dem Ende des JSON-Werts folgt noch etwas"
    case .secondFile:
      "hier beginnt eine zweite Datei, nach dem Ende der ersten; behalten Sie eine davon"
    case .valueMissingAtEnd: "die Datei endet, wo ein Wert stehen müsste"
    case .valueExpected(let found): "hier müsste ein Wert stehen, nicht \(word(found))"
    case .keyExpected(let found):
      "hier müsste ein Schlüssel in geraden Anführungszeichen stehen, nicht \(word(found))"
    case .decimalComma(let found):
      "hier müsste ein Schlüssel in geraden Anführungszeichen stehen, nicht \(word(found)); eine Dezimalzahl hat einen Punkt, etwa 72.50"
    case .colonExpected(let found):
      "nach dem Schlüssel müsste ein Doppelpunkt folgen, nicht \(word(found))"
    case .separatorExpected(let closing, let found):
      "hier müsste ein Komma oder '\(closing)' stehen, nicht \(word(found))"
    case .quoteWithinText(let closing, let found):
      "hier müsste ein Komma oder '\(closing)' stehen, nicht \(word(found)); ein Anführungszeichen in einem Text schreibt man \\\""
    case .typographicQuote(let mark):
      "\(mark) ist ein typografisches Anführungszeichen; jeder Text in JSON braucht gerade, \""
    case .singleQuotes:
      "dieser Text steht in einfachen Anführungszeichen; jeder Text in JSON braucht doppelte, \""
    case .foreignSpace(let kind, let code): foreignSpace(kind, code)
    case .keyTwice(let line):
      "dieser Schlüssel steht zweimal im selben Objekt; zuerst auf Zeile \(line)"
    case .commaMissing(.key): "hier fehlt ein Komma vor dem nächsten Schlüssel"
    case .commaMissing(.item): "hier fehlt ein Komma vor dem nächsten Eintrag"
    case .commaTooMany: "ein Komma zu viel; davor steht nichts"
    case .commaBeforeEnd: "ein Komma, nach dem nichts folgt; nehmen Sie es heraus"
    case .notClosed(let container, let closing, let line, let column):
      "die Datei endet, bevor \(container == .object ? "das Objekt" : "die Liste") von Zeile \(line), Spalte \(column) geschlossen ist; '\(closing)' fehlt"
    case .objectNotClosed(let line, let column):
      "hier beginnt ein Objekt, aber das von Zeile \(line), Spalte \(column) ist nicht geschlossen; davor fehlt '}'"
    case .comment: "JSON kennt keine Kommentare; nehmen Sie diesen heraus"
    case .commentNotClosed: "dieser Kommentar ist nicht geschlossen; '*/' fehlt"
    }
  }

  private func word(_ found: SyntaxFault.Found) -> String {
    switch found {
    case .end: "das Ende der Datei"
    case .character(let character): "'\(character)'"
    }
  }

  private func foreignSpace(_ kind: SyntaxFault.ForeignSpace, _ code: String) -> String {
    switch kind {
    case .noBreakSpace:
      "hier steht ein geschütztes Leerzeichen (\(code)); schreiben Sie ein gewöhnliches"
    case .invisible: "hier steht ein unsichtbares Zeichen (\(code)); nehmen Sie es heraus"
    case .other:
      "hier steht ein Leerzeichen anderer Art (\(code)); schreiben Sie ein gewöhnliches"
    }
  }

  package func problem(_ fault: LiteralFault) -> String {
    switch fault {
    case .leadingZero(let number): "\(number) beginnt mit einer Null; eine JSON-Zahl hat keine"
    case .notANumber(let text): "\(text) ist keine JSON-Zahl; schreiben Sie sie wie 12 oder 12.50"
    case .notAWord(let word, let near?): "\(word) ist kein JSON-Wert; meinten Sie '\(near)'?"
    case .notAWord(let word, nil):
      "\(word) ist kein JSON-Wert; ein Text braucht gerade Anführungszeichen"
    case .notClosedOnLine: "dieser Text ist auf seiner Zeile nicht geschlossen; '\"' fehlt"
    case .closedByTypographicQuote(let mark):
      "dieser Text ist auf seiner Zeile nicht geschlossen; \(mark) ist ein typografisches Anführungszeichen, schreiben Sie \""
    case .notClosed: "dieser Text ist nicht geschlossen; '\"' fehlt"
    case .controlCharacter(let escape):
      "ein Steuerzeichen in einem Text; schreiben Sie es als \(escape)"
    case .badEscape:
      "ein umgekehrter Schrägstrich ohne Bedeutung; für das Zeichen selbst schreiben Sie \\\\"
    case .loneSurrogate:
      "die Hälfte eines Surrogatpaars steht allein; schreiben Sie das Zeichen selbst"
    case .badUnicodeEscape: "\\u braucht vier hexadezimale Ziffern"
    }
  }

  package func moreIsWrong(told: Int) -> String {
    "ausser diesen \(told) Fehlern gibt es weitere; beheben Sie zuerst diese"
  }

  package func problem(_ fault: ValueFault) -> String {
    switch fault {
    case .refused(let value, let expected, let correction):
      "ist \(written(value)); erlaubt ist \(allowed(expected))\(hint(correction))"
    case .tooManyDecimals(let value, let currency, let decimals):
      "ist \(written(value)); das sind zu viele Nachkommastellen: \(currency ?? "eine Währung") hat \(decimals)"
    case .otherFormat(let value): "ist \(written(value)); dieses Programm liest Format 1"
    case .emptyText: "ist leer; erlaubt ist ein Text"
    case .textTooLong(let most): "hat mehr als \(most) Zeichen, so viel wird hier höchstens gelesen"
    case .tooFewItems(let count, let least):
      "hat \(counted(count, "Eintrag", "Einträge")); nötig \(least == 1 ? "ist mindestens ein Eintrag" : "sind mindestens \(least)")"
    case .tooManyItems(let count, let most): "hat \(count) Einträge; erlaubt sind höchstens \(most)"
    case .zeroStep(let least): "ist 0; es muss mehr sein, etwa \(least)"
    case .notALanguage(let key):
      "'\(key)' ist kein Kürzel einer Sprache; Texte nach Sprachen haben Schlüssel wie \"de\" und \"fr\""
    case .noLanguage:
      "hat keinen Text; schreiben Sie einen je Sprache, etwa {\"de\": \"Massage\", \"it\": \"Massaggio\"}"
    }
  }

  private func written(_ value: WrittenValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .text(let text): "\"\(text)\""
    case .list: "eine Liste"
    case .object: "ein Objekt"
    case .unreadable: "etwas anderes"
    }
  }

  private func allowed(_ expected: Allowed) -> String {
    switch expected {
    case .text: "ein Text"
    case .localText: "ein Text, oder einer je Sprache"
    case .form(let form): self.form(form)
    case .word(let word): "\"\(word)\""
    case .flag: "true oder false"
    case .yes: "true"
    case .amount(let most): "ein Betrag von 0 bis \(most)"
    case .count(let range): "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)"
    case .list: "eine Liste"
    case .object(required: []): "ein Objekt"
    case .object(let keys): "ein Objekt mit \(keys.joined(separator: ", "))"
    case .sessionCounts:
      "ein Objekt: je Zahl der Behandlungen, wie viele Personen so viele brauchten"
    case .anything: "ein Wert"
    case .either(let choices): choices.map(allowed).joined(separator: " oder ")
    }
  }

  private func hint(_ correction: Correction?) -> String {
    switch correction {
    case .unquoted(let text): "; schreiben Sie \(text) ohne Anführungszeichen"
    case .quoted(let text): "; schreiben Sie \"\(text)\""
    case .near(let name): "; meinten Sie '\(name)'?"
    case nil: ""
    }
  }

  package func form(_ form: Form) -> String {
    switch form {
    case .id: "ein Kürzel aus den Buchstaben a bis z, Ziffern und Bindestrichen, etwa \"low-back\""
    case .percentage:
      "ein Prozentsatz von \"0%\" bis \"100%\" mit höchstens vier Nachkommastellen, etwa \"8.1%\""
    case .interval: "eine Dauer wie \"10 days\", \"1 week\", \"6 months\" oder \"1 year\""
    case .day: "ein Datum der Jahre 1900 bis 2999 wie \"2026-09-01\""
    case .seasonDate: "ein Tag im Jahr wie \"11-01\""
    case .currency: "ein Währungskürzel nach ISO 4217 wie \"CHF\""
    case .locale: "ein Gebietsschema wie de_CH"
    }
  }

  package func problem(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown(.near(let name)): "diesen Schlüssel gibt es nicht; meinten Sie '\(name)'?"
    case .unknown(.all(let names)):
      "diesen Schlüssel gibt es nicht; hier erlaubt: \(names.joined(separator: ", "))"
    case .unknown(.untold): "diesen Schlüssel gibt es nicht"
    case .missing(let key, let meaning): "'\(key)' fehlt: \(self.meaning(meaning))"
    case .noneOf(let keys): "eines davon fehlt: \(keys.joined(separator: ", "))"
    case .excluded(let key, let other, let keys):
      "'\(key)' neben '\(other)'; erlaubt ist nur eines von \(keys.joined(separator: ", "))"
    }
  }

  package func problem(_ fault: ReferenceFault) -> String {
    switch fault {
    case .idTwice(let kind, let id, let line?):
      "das Kürzel '\(id)' gibt es für \(plural(kind)) schon auf Zeile \(line)"
    case .idTwice(let kind, let id, nil): "das Kürzel '\(id)' gibt es für \(plural(kind)) schon"
    case .unknown(let kind, let id, .near(let name)):
      "es gibt \(none(kind)) '\(id)'; meinten Sie '\(name)'?"
    case .unknown(let kind, let id, .all([])):
      "es gibt \(none(kind)) '\(id)'; die Liste hat überhaupt \(none(kind))"
    case .unknown(let kind, let id, .all(let names)):
      "es gibt \(none(kind)) '\(id)'; vorhanden: \(names.joined(separator: ", "))"
    case .unknown(let kind, let id, .untold): "es gibt \(none(kind)) '\(id)'"
    case .coveredTwice(let id): "'\(id)' ist zweimal abgedeckt"
    case .addedTwice(let id): "'\(id)' ist zweimal hinzugefügt"
    case .notCovered(let id): "die Mitgliedschaft deckt '\(id)' nicht ab"
    case .serviceAndPackage:
      "eine Leistung und ein Paket haben beide dieses Kürzel; benennen Sie eines um"
    }
  }

  private func plural(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "Leistungen"
    case .extra: "Zuschläge"
    case .package: "Pakete"
    case .serviceOrPackage: "Leistungen und Pakete"
    case .membership: "Mitgliedschaften"
    case .concession: "Gruppen"
    case .insurance: "Versicherungen"
    case .plan: "Pläne"
    case .complaint: "Beschwerden"
    }
  }

  private func none(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "keine Leistung"
    case .extra: "keinen Zuschlag"
    case .package: "kein Paket"
    case .serviceOrPackage: "keine Leistung und kein Paket"
    case .membership: "keine Mitgliedschaft"
    case .concession: "keine Gruppe"
    case .insurance: "keine Versicherung"
    case .plan: "keinen Plan"
    case .complaint: "keine Beschwerde"
    }
  }

  package func problem(_ fault: PriceFault) -> String {
    switch fault {
    case .paysForMore(let paid, let sessions):
      "ist \(paid), mehr als die \(sessions) Behandlungen des Pakets"
    case .claimBesideRule: "steht nur neben 'price'; eine Regel verspricht, was sie gibt"
    case .endsBefore(let day): "liegt vor 'from', \(day)"
    case .unequalPrices(let one, let other, let rule):
      "'\(one)' und '\(other)' müssen für '\(rule)' an jedem Tag gleich viel kosten; geben Sie dem Paket einen 'price'"
    case .packageTooDear(let most): "macht das Paket teurer als \(most), den grössten Betrag"
    case .unequalTaxes(let one, let other):
      "'\(one)' und '\(other)' müssen an jedem Tag dieselbe Steuer haben"
    case .taxLeftOpen(let percent):
      "lässt offen, ob der Preis sie enthält; schreiben Sie {\"percent\": \"\(percent)\", \"included\": true}, oder geben Sie der Liste 'tax'"
    case .lengthUnknown(let id):
      "muss an jedem Tag wissen, wie lange eine Behandlung dauert; '\(id)' hat keine 'minutes'"
    }
  }

  package func problem(_ fault: PlanFault) -> String {
    switch fault {
    case .secondResolution:
      "nur ein Abschnitt eines Plans darf die Beschwerden beheben; ein früherer tut es schon"
    case .noCase: "ist \"case\", aber die Liste hat keine Beschwerde, die sagt, wie viele"
    case .seasonOfCounted: "nur ein Abschnitt ohne 'sessions' darf eine Saison haben"
    case .openResolves: "nur ein Abschnitt mit 'sessions' darf die Beschwerden beheben"
    case .openBeforeLast: "nur der letzte Abschnitt darf ohne 'sessions' sein"
    case .rhythmMissing:
      "'every' fehlt: wie oft, etwa \"1 week\"; nur ein erster Abschnitt mit einer einzigen Behandlung kann es weglassen"
    case .rhythmMissingForTopUp(let id):
      "'every' fehlt: '\(id)' braucht nach einem Rückfall mehrere Behandlungen"
    case .likelyBelowFewest(let likely, let fewest):
      "ist \(likely), weniger als 'fewest', \(fewest)"
    case .mostBelowLikely(let most, let likely): "ist \(most), weniger als 'likely', \(likely)"
    case .notASessionCount(let word, let most):
      "'\(word)' ist keine Zahl von Behandlungen von 1 bis \(most)"
    case .tooManyClients(let most):
      "zählt mehr als \(most) Personen; geben Sie stattdessen ihre Anteile an"
    }
  }

  package func problem(_ fault: PathFault) -> String {
    switch fault {
    case .noPrice(.near(let name)): "nennt keinen Preis; meinten Sie '\(name)'?"
    case .noPrice(.all(let names)):
      "nennt keinen Preis; eine Änderung darf berühren: \(names.joined(separator: ", "))"
    case .noPrice(.untold): "nennt keinen Preis"
    case .wholeItem:
      "eine Änderung nennt einen einzelnen Wert, etwa services.relaxation.price, keinen ganzen Eintrag und keine Liste; ein neuer Eintrag steht von Anfang an in seiner Liste, mit einem Preis \"on request\" bis zu seinem Tag"
    case .fixed(let key):
      "'\(key)' kann sich nicht an einem Tag ändern; fügen Sie stattdessen einen weiteren Eintrag hinzu"
    case .unknownKey(let name, .near(let near)), .unknownItem(let name, .near(let near)):
      "hier gibt es kein '\(name)'; meinten Sie '\(near)'?"
    case .unknownKey(let name, .all(let names)):
      "hier gibt es kein '\(name)'; vorhanden: \(names.joined(separator: ", "))"
    case .unknownItem(let name, .all(let names)) where !names.isEmpty:
      "hier gibt es kein '\(name)'; vorhanden: \(names.joined(separator: ", "))"
    case .unknownKey(let name, _), .unknownItem(let name, _): "hier gibt es kein '\(name)'"
    case .nothingWithin(let name): "in einem einzelnen Wert gibt es nichts namens '\(name)'"
    case .listAbsent(let name): "die Liste hat kein '\(name)', also lässt sich darin nichts setzen"
    case .required(let key, let meaning):
      "'\(key)' lässt sich nicht wegnehmen: \(self.meaning(meaning))"
    }
  }

  package func problem(_ fault: Variation.Fault) -> String {
    switch fault {
    case .notAVariation: "erwartet wird \(formOfVariation)"
    case .mixedUnits:
      "die Enden eines Bereichs und sein Schritt sind alle Zahlen, alle Prozente oder alle in einer Zeiteinheit"
    case .numberTooLarge: "eine Zahl ist zu gross"
    case .zeroStep: "der Schritt ist 0; er muss grösser sein"
    case .endsBeforeItBegins: "der Bereich endet, bevor er beginnt"
    case .tooManyValues: "es sind mehr als \(Variation.most) Werte"
    }
  }

  package var formOfVariation: String {
    "PFAD=VON..BIS:SCHRITT oder PFAD=A,B,C, etwa services.relaxation.price=100..130:5"
  }
}

// The format's keys.
extension German {
  package func meaning(_ key: ListMeaning) -> String {
    switch key {
    case .format: "die Nummer des Formats, 1"
    case .practice: "der Name der Praxis"
    case .sample: "ob die Preise erfunden sind"
    case .currency: "die Währung, etwa \"CHF\""
    case .locale: "wie Zahlen und Daten geschrieben werden, etwa \"de_CH\""
    case .from: "der Tag, ab dem die Preise gelten"
    case .changes: "Preise, die sich an einem Tag ändern"
    case .plans: "die Pläne, die verglichen werden"
    case .cases: "die Beschwerden und was angenommen wird"
    case .insurances: "wer einen Teil einer Behandlung zurückerstattet"
    case .defaults: "was verglichen wird, wenn nichts gesagt ist"
    case .schema: "wo das Schema des Formats liegt; wird nicht gelesen"
    case .roundTo: "der Schritt, auf den abgeleitete Preise gerundet werden"
    case .tax: "die Steuer auf Zahlungen"
    case .services: "was verkauft wird"
    case .extras: "Beträge, die zu jedem Termin dazukommen"
    case .packages: "gemeinsam verkaufte Behandlungen"
    case .memberships: "Behandlungen gegen einen Beitrag je Periode"
    case .concessions: "tiefere Preise für Gruppen"
    case .taxPercent: "wie viel, etwa \"8.1%\""
    case .taxIncluded: "ob die Preise sie schon enthalten"
    case .changeFrom: "der Tag, ab dem es gilt"
    case .changeSet: "Pfade von Preisen und ihre neuen Werte"
    case .defaultComplaint: "die Beschwerde"
    case .defaultPlans: "die Pläne, der Reihe nach"
    case .defaultAgainst: "der Plan, mit dem sie verglichen werden"
    case .defaultHorizon: "wie weit vorausgeschaut wird"
    }
  }

  package func meaning(_ key: ItemMeaning) -> String {
    switch key {
    case .id: "ein kurzer Name"
    case .name: "der Name, den Kundinnen und Kunden lesen"
    case .description: "was es ist, in Worten"
    }
  }

  package func meaning(_ key: SaleMeaning) -> String {
    switch key {
    case .serviceMinutes: "wie lange eine Behandlung dauert"
    case .servicePrice: "der Preis einer Behandlung"
    case .serviceTax: "die eigene Steuer, wo sie von jener der Liste abweicht"
    case .serviceGroup: "die Überschrift, unter der Preistabellen sie zeigen"
    case .extraPerVisit: "was er zu jedem Termin hinzufügt"
    case .packageCovers: "die Leistungen, die es bezahlt"
    case .packageSessions: "wie viele Behandlungen es hat"
    case .packagePrice: "was es kostet"
    case .packageDiscount: "so viel Rabatt auf ebenso viele einzelne"
    case .packagePayFor: "so viele einzelne zahlen alle"
    case .packageValid: "wie lange nach dem Kauf es gilt"
    case .packageUntil: "der letzte Tag, an dem es gilt"
    case .packageLimit: "wie viele davon eine Person höchstens kaufen darf"
    case .packageOffered: "wann es erhältlich ist"
    case .packageClaims: "womit es wirbt"
    case .offeredFrom: "der erste Tag"
    case .offeredTo: "der letzte Tag"
    }
  }

  package func meaning(_ key: TermsMeaning) -> String {
    switch key {
    case .membershipCovers: "die Leistungen, die sie gibt"
    case .membershipFee: "was jede Periode kostet"
    case .membershipEvery: "wie lange eine Periode ist"
    case .membershipSessions: "wie viele Behandlungen eine Periode gibt"
    case .membershipKeeps: "wie lange nach der Periode eine Behandlung nutzbar bleibt"
    case .membershipMinimum: "wie lange man bleiben muss"
    case .membershipDiscount: "so viel Rabatt auf Einzelbehandlungen"
    case .membershipPrices: "was Einzelbehandlungen für Mitglieder kosten"
    case .concessionDiscount: "so viel Rabatt auf Einzelbehandlungen"
    case .concessionPrices: "was Leistungen und Pakete für die Gruppe kosten"
    case .insuranceCovers: "die Leistungen, von denen sie einen Teil zurückerstattet"
    case .insuranceShare: "wie viel sie zurückerstattet"
    case .insuranceEligible: "wie viel eine Behandlung höchstens zählt"
    case .insuranceRefund: "wie viel sie höchstens zurückerstattet"
    case .insuranceExcess: "was man jedes Jahr zuerst selbst trägt"
    case .insuranceSessions: "wie viele Behandlungen im Jahr sie zurückerstattet"
    case .insuranceYear: "wann ihr Jahr beginnt"
    case .insurancePrepaid: "was mit vorausbezahlten Behandlungen geschieht"
    case .insuranceSource: "woher ihre Regeln stammen"
    case .capPerYear: "höchstens pro Jahr"
    case .capPerSession: "höchstens pro Behandlung"
    case .capPerHour: "höchstens pro Stunde einer Behandlung"
    }
  }

  package func meaning(_ key: PlanMeaning) -> String {
    switch key {
    case .about: "worum es beim Plan geht, in Worten"
    case .phases: "was aufeinander folgt"
    case .aboutAim: "wozu er dient"
    case .aboutBefore: "was vorher kommt"
    case .aboutProtocolUsed: "wie er aufgebaut ist"
    case .aboutTarget: "woran er ansetzt"
    case .aboutAfterwards: "was danach kommt"
    case .phaseService: "was gegeben wird; mehrere abwechselnd"
    case .phaseWith: "was zu seinen Terminen dazukommt"
    case .phaseSessions: "wie viele; ohne Ende, wenn weggelassen"
    case .phaseEvery: "wie oft"
    case .phaseResolves: "ob er die Beschwerden beheben kann"
    case .phaseSeason: "der Teil des Jahres, in dem er läuft"
    case .seasonFrom: "der erste Tag, etwa \"11-01\""
    case .seasonTo: "der letzte Tag, etwa \"03-31\""
    }
  }

  package func meaning(_ key: CaseMeaning) -> String {
    switch key {
    case .sessions: "wie viele Behandlungen eine Reihe umfasst"
    case .reliefDays: "wie viele Tage eine Behandlung lindert"
    case .resolves: "wie wahrscheinlich eine Reihe die Beschwerden behebt"
    case .stopAfter: "nach wie vielen Behandlungen man abbricht, wenn es nicht hilft"
    case .returns: "wie wahrscheinlich sie zurückkehrt"
    case .source: "woher die Zahlen stammen"
    case .places: "wo es ist, wie es Kundinnen und Kunden sagen"
    case .fewest: "mindestens"
    case .likely: "am ehesten"
    case .most: "höchstens"
    case .returnChance: "wie wahrscheinlich, einmal behoben"
    case .returnAfter: "wie lange nach dem Beheben"
    case .returnTopUp: "wie viele Behandlungen es dann braucht"
    }
  }
}

// MARK: - File

extension German {
  package func problem(_ fault: FileFault) -> String {
    switch fault {
    case .tooLarge(let size): "die Datei ist grösser als \(size) MiB, mehr wird nicht gelesen"
    case .notUTF8: "ist kein UTF-8; speichern Sie die Datei als UTF-8"
    case .strayQuote:
      "ein Anführungszeichen in einem Feld; ein solches Feld steht in Anführungszeichen, jedes darin verdoppelt"
    case .textAfterQuote:
      "nach einem Feld in Anführungszeichen muss ein Komma oder das Ende der Zeile folgen"
    case .quoteNotClosed: "das Anführungszeichen, das hier beginnt, wird nie geschlossen"
    case .noHeader: "hat keine Kopfzeile; \(clientsHeader)"
    case .noClients: "hat eine Kopfzeile, aber niemanden darunter"
    case .unknownColumn(let name, .near(let near)):
      "die Spalte '\(name)' gibt es nicht; meinten Sie '\(near)'?"
    case .unknownColumn(let name, _): "die Spalte '\(name)' gibt es nicht; \(clientsHeader)"
    case .otherSeparator(let name):
      "die Spalte '\(name)' gibt es nicht; Spalten stehen zwischen Kommas, Strichpunkten oder Tabulatoren"
    case .columnTwice(let name): "die Spalte '\(name)' steht zweimal da"
    case .columnsMissing(let names):
      "der Kopfzeile fehlt \(names.map { "'\($0)'" }.joined(separator: ", ")); \(clientsHeader)"
    case .fieldCount(let count, let columns):
      "hat \(count) Felder; die Kopfzeile hat \(columns)"
    case .sameClients(let line): "dieselben Kundinnen und Kunden stehen schon auf Zeile \(line)"
    case .notACount(let word, let most):
      "'\(word)' ist keine Zahl von Personen: eine ganze Zahl von 0 bis \(most)"
    case .notAnArrival(let word): "'\(word)' ist kein Beginn: ein Tag wie 2027-01-31, oder even"
    case .notAProposal(let value):
      "ist \(written(value)); ein Vorschlag ist ein Objekt aus Pfaden und Werten, etwa {\"services.relaxation.price\": 120}"
    }
  }

  private var clientsHeader: String {
    "sie muss case,plan,clients sein und darf concession, extra, insurance, pay und start haben"
  }
}

// MARK: - Option

extension German {
  package var programAbstract: String {
    "Sagt, ob eine Behandlungsreihe ihren Preis wert ist, nach der Preisliste der Praxis."
  }

  package func abstract(of command: CommandTopic) -> String {
    switch command {
    case .compare: "Vergleicht Pläne nebeneinander: die Hauptsache."
    case .quote: "Zeigt Termine und Zahlungen eines Plans und wie jeder Betrag zustande kommt."
    case .prices: "Zeigt die Preisliste als Tabelle."
    case .check: "Sagt, ob die Preisliste gültig ist und was darin falsch aussieht."
    case .advise:
      "Empfiehlt Entspannung, eine Behandlungsreihe oder zuerst ärztlichen Rat: der einfache Test."
    case .publish: "Schreibt alle Tabellen für die Website, ganz oder gar nicht."
    case .verify: "Sagt, ob veröffentlichte Seiten noch sagen, was die Preisliste sagt."
    case .whatIf: "Zeigt, was eine Preisänderung bewirkt und was vergessen wurde."
    case .sweep: "Probiert viele Werte einer oder mehrerer Annahmen durch und schreibt CSV."
    case .goal:
      "Findet den Preis oder die Bedingung, damit ein Mass den verlangten Wert erreicht."
    case .sensitivity: "Zeigt, welche Annahme am meisten zählt und wo die Antwort kippt."
    case .start: "Schreibt eine Preisliste für den Anfang, nie über eine vorhandene."
    case .records:
      "Sagt, was die eigenen Termine der Praxis zeigen, damit nichts geraten werden muss."
    case .schema: "Gibt das Format der Preisliste als JSON Schema 2020-12 aus."
    }
  }

  package func discussion(of command: CommandTopic) -> String {
    switch command {
    case .compare, .quote, .prices, .start: ""
    case .check:
      """
      Jeder Fehler wird in einem Lauf gemeldet, in der Reihenfolge der Datei, mit Zeile und Spalte. \
      Eine gültige Liste wird darauf durchgesehen, was sie sagt, aber kaum so meint, etwa ein Paket, \
      das nichts spart.
      """
    case .advise:
      """
      Ohne eine Antwort als Option werden die Fragen eine nach der anderen gestellt: j für ja, n oder \
      die Eingabetaste für nein, ? erklärt.
      Es ist keine Diagnose.
      """
    case .publish:
      """
      Für jede Beschwerde und Sprache: der Vergleich, die Preisliste und die Pläne in Worten, als HTML \
      zum Einsetzen in eine Seite, Markdown, CSV und SVG; eine Seite, die alle zeigt, index.html; \
      eine Stilvorlage.
      Andere Dateien im Ordner bleiben, wie sie sind. Eine Datei eines früheren Satzes, die nicht mehr \
      dazugehört, verschwindet, ausser jemand hat sie bearbeitet.
      """
    case .verify:
      """
      In einem Ordner, den 'carecost publish' geschrieben hat, wird jede Datei geprüft; in jedem anderen \
      Ordner alle Seiten darin; in einer Seite, oder mit '-' in der Standardeingabe, jede Tabelle von \
      carecost, wo immer sie eingesetzt wurde. Es zählt, was die Lesenden sehen, am Tag, an dem sie lesen.
      Der Status ist 1, wenn etwas veraltet oder überholt ist, von Hand bearbeitet wurde oder fehlt.
      """
    case .whatIf:
      """
      Der Vorschlag wird mit --set gegeben oder mit --proposal als JSON-Objekt aus Pfaden und Werten, \
      oder mit beidem. Was vorher und nachher gleich angenommen wird, gibt --base.
      Ein Wert darf vom vorhandenen aus gesagt werden (+5%, -3), und ein * in einem Pfad steht für \
      jeden Eintrag. Eine neue id mit einem Objekt als Wert fügt einen Eintrag hinzu: \
      memberships.weekly={…}.
      Die Kundendatei ist CSV mit den Spalten case, plan und clients, wenn gewünscht auch \
      concession, extra, insurance, pay (singly oder ids von Angeboten) und start (ein Tag oder \
      even): so viele Personen, die für eine Beschwerde einem Plan folgen.
      """
    case .records:
      """
      DATEI ist ein Export von Terminen als CSV, mit Spalten für den Tag, die Kundin oder den Kunden \
      und die Leistung, und wo vorhanden für Preis, Paket, Beschwerde, Ergebnis und Status. Ihre Titel \
      sind in vier Sprachen und aus mehreren Buchungsprogrammen bekannt; andere sagt --column, was \
      Namen von Leistungen bedeuten, --service. Abgesagte und verpasste Termine werden weggelassen.
      Niemand wird genannt, in keinem Ergebnis und keiner Meldung, ausser --clients-by-name verlangt \
      es; nirgendwo sonst wird etwas geschrieben.
      """
    case .sweep:
      """
      Jede Kombination ist eine Zeile; das letzte --vary ändert sich am schnellsten. Einer Zeile, \
      deren Werte nicht zusammenpassen, fehlen die Zahlen.
      """
    case .goal:
      """
      MASS ist eines von sweep. Gesucht wird von der Hälfte bis zum Doppelten dessen, was am Pfad \
      steht, bei Prozentsätzen von nichts bis zum Ganzen, oder in VON..BIS, in Schritten von roundTo, \
      0,1 % oder eins. Einnahmen und Ähnliches brauchen --clients.
      """
    case .sensitivity:
      """
      Eine Annahme nach der anderen wird verändert: die Zahl der Behandlungen vom kleinsten zum \
      grössten Wert, die Tage der Linderung um 2, Chancen um 20 Punkte, der Rhythmus des anderen \
      Plans und die betrachtete Zeit von der Hälfte bis zum Doppelten, Preise um einen Zehntel.
      Gemessen wird der Unterschied der durchschnittlichen Kosten über alle Verläufe, oder der \
      geplanten, wo alles sicher ist; mit --clients, was die Praxis einnimmt.
      """
    case .schema: "Editoren, die JSON Schema kennen, ergänzen und prüfen damit eine Preisliste."
    }
  }

  package func meaning(of example: DeskExample) -> String {
    switch example {
    case .ownPlans: "Vergleicht die Pläne der Liste."
    case .lessOften: "Kommt seltener, schaut weiter."
    case .pageTable: "Schreibt die Tabelle für eine Seite."
    case .everyCase: "Eine Zeile für jede Beschwerde."
    case .everyPayment: "Jeder Termin und jede Zahlung der Behandlungsreihe."
    case .forStudent: "Dasselbe für Studierende."
    case .todaysPrices: "Die heutigen Preise."
    case .pricesInFrench: "Jene eines Tages, auf Französisch."
    case .questions: "Stellt die Fragen."
    case .answersAndCosts: "Antwortet und vergleicht die Pläne."
    }
  }

  package func meaning(of example: OwnerExample) -> String {
    switch example {
    case .check: "Prüft pricing.json."
    case .checkOther: "Prüft eine andere Preisliste."
    case .strict: "Scheitert auch, wo etwas falsch aussieht."
    case .selfTest: "Prüft das Programm an den Zahlen der Liste."
    case .checkForMachines: "Dasselbe für einen Editor oder ein Skript."
    case .raisedPrice: "Erhöht einen Preis."
    case .datedProposal: "Gilt ab einem Tag; spätere Änderungen gelten weiterhin."
    case .income: "Sagt auch die Einnahmen der Praxis."
    case .sessionsSwept: "Was die Zahl der Behandlungen ausmacht."
    case .twoAtOnce: "Zwei auf einmal."
    case .averageGoal: "Bei welchem Preis beide im Durchschnitt gleich viel kosten."
    case .incomeGoal: "Welcher Preis 3 % mehr Einnahmen bringt."
    case .keptGoal: "Welcher Preis am meisten bringt, wenn pro 1 % mehr 2 % gehen."
    case .everyAssumption: "Verändert jede Annahme des Vergleichs, den die Liste vorsieht."
    case .widerRange: "Verändert eine davon weiter."
    case .plannedCosts: "Betrachtet, was geplant ist."
    case .incomeSwings: "Welche Annahme die Einnahmen der Praxis am meisten bewegt."
    case .ownRecords: "Liest einen Export von Terminen."
    case .namedColumns: "Sagt, was Spalten und Namen bedeuten."
    case .proposedAssumptions: "Schreibt, was er zeigt, als Vorschlag für whatif."
    }
  }

  package func meaning(of example: WebsiteExample) -> String {
    switch example {
    case .ownLocale: "Veröffentlicht in der Sprache der Preisliste."
    case .dryRun: "Sagt, was sich ändern würde."
    case .publishedSet: "Prüft einen veröffentlichten Satz."
    case .page: "Prüft die Tabellen in einer Seite der Website."
    case .starter: "Schreibt pricing.json hierher."
    case .starterElsewhere: "Schreibt eine in Euro, für Deutschland."
    case .schemaFile: "Schreibt es in eine Datei."
    }
  }

  package func placeholder(_ placeholder: Placeholder) -> String {
    switch placeholder {
    case .file: "DATEI"
    case .folder: "ORDNER"
    case .part: "TEIL"
    case .page: "SEITE"
    case .path: "PFAD"
    case .format: "FORMAT"
    case .locale: "SPRACHE"
    case .kind: "ART"
    case .list: "LISTE"
    case .clients: "KUNDSCHAFT"
    case .amount: "BETRAG"
    case .count: "N"
    case .currency: "WÄHRUNG"
    case .plan: "PLAN"
    case .complaint: "BESCHWERDE"
    case .place: "ORT"
    case .extra: "ZUSCHLAG"
    case .group: "GRUPPE"
    case .insurance: "VERSICHERUNG"
    case .offers: "ANGEBOTE"
    case .date: "DATUM"
    case .time: "DAUER"
    case .setting: "PFAD=WERT"
    case .range: "PFAD=VON..BIS"
    case .variation: "PFAD=WERTE"
    case .goal: "MASS=WERT"
    case .shares: "ANTEILE"
    case .holding: "PAKET:ANZAHL:LETZTER-TAG"
    case .member: "MITGLIEDSCHAFT:DATUM"
    case .column: "SPALTE=TITEL"
    case .named: "NAME=LEISTUNG"
    }
  }

  package func help(_ option: ListOption) -> String {
    switch option {
    case .pricing:
      "Die Preisliste; sonst $CARECOST_PRICING oder pricing.json; '-' ist die Standardeingabe."
    case .settings: "Ersetzt einen Wert der Preisliste; +5% und -3 verschieben ihn."
    case .locale: "Sprache und Schreibweise, etwa de_CH; sonst jene der Liste."
    case .format: "Wie das Ergebnis geschrieben wird; text, wenn der Dateiname nichts anderes sagt."
    case .csv: "Ob CSV für Maschinen oder für Excel ist."
    case .part: "Nur ein Teil des Berichts."
    case .output: "Schreibt in eine Datei statt auf die Standardausgabe."
    case .force: "Ersetzt die Datei, wenn es sie gibt."
    }
  }

  package func help(_ option: QuestionOption) -> String {
    switch option {
    case .complaint: "Die Beschwerde; sonst jene der Liste."
    case .everyComplaint: "Die Beschwerde; sonst jede."
    case .against: "Der Plan, mit dem die anderen verglichen werden."
    case .horizon: "Wie weit vorausgeschaut wird, etwa '12 months'."
    case .until: "Der letzte gezählte Tag, anstelle von --horizon."
    case .start: "Der erste Tag; sonst heute."
    case .extra: "Fügt jedem Termin einen Zuschlag hinzu."
    case .concession: "Die Gruppe, deren Preise gelten."
    case .insurance: "Wer einen Teil der Behandlungen zurückerstattet."
    case .holding: "Übrige Behandlungen eines bezahlten Pakets."
    case .member: "Eine bestehende Mitgliedschaft und seit wann."
    case .pay: "Erlaubte Angebote: cheapest, singly oder Kürzel; PLAN=ANGEBOTE für einen Plan."
    case .every: "Wie oft jemand im Vergleichsplan kommt."
    case .sessions: "Wie viele Behandlungen die Reihe umfasst."
    }
  }

  package func help(_ option: PlanOption) -> String {
    switch option {
    case .toCompare: "Ein Plan zum Vergleichen; sonst jene der Liste."
    case .toQuote: "Das Kürzel des Plans."
    case .toSweep: "Ein Plan zum Durchprobieren; sonst jene der Liste."
    case .toReprice: "Ein Plan, der betrachtet wird; sonst jeder."
    case .toExamine: "Der betrachtete Plan; sonst der erste der Liste."
    case .points: "Welche Grenzen der Antwort gezeigt werden."
    case .noPoints: "Zeigt keine Grenzen der Antwort."
    case .everyCase: "Vergleicht für jede Beschwerde, eine pro Zeile."
    case .about: "Zeigt, worum es bei den Plänen geht, nicht, was sie kosten."
    case .relative: "Tage eines Plans nach ihrer Nummer statt nach dem Datum."
    case .chooser:
      "Fragen an die Lesenden einer Seite, mit einer Antwort zu jedem Wert; höchstens zwei."
    case .brief: "Sagt es in wenigen Sätzen und einer Zeile pro Plan."
    case .full: "Zeigt alles, auch am Bildschirm."
    }
  }

  package func help(_ option: AdviceOption) -> String {
    switch option {
    case .fever: "Es besteht Fieber."
    case .trauma: "Es gab kürzlich einen Sturz, einen Schlag oder einen Unfall."
    case .intense: "Der Schmerz ist stark und durch nichts zu erklären."
    case .spot: "Es kehrt an dieselbe Stelle zurück."
    case .positions: "Es wird in bestimmten Haltungen schlimmer."
    case .movements: "Es schränkt bestimmte Bewegungen ein."
    case .weeks: "Es dauert schon Wochen."
    case .arranging: "Der Tag richtet sich danach."
    case .nothing: "Nichts davon."
    case .place: "Wo es ist, damit der passende Fall verglichen wird."
    case .compare: "Zeigt auch, was die Pläne kosten."
    }
  }

  package func help(_ option: FileOption) -> String {
    switch option {
    case .folder: "Der Ordner, in den geschrieben wird."
    case .dryRun: "Sagt, was sich ändern würde, und schreibt nichts."
    case .readOn: "Der Tag, an dem die Seiten gelesen werden; sonst heute."
    case .casesToPublish: "Ein Fall, der veröffentlicht wird; sonst alle."
    case .inPlace:
      "Schreibt Datei um Datei in den bestehenden Ordner, etwa einen eingehängten oder überwachten, statt ihn auszutauschen."
    case .replacesEdited: "Ersetzt Dateien, die jemand anderes geschrieben oder bearbeitet hat."
    case .edition:
      "Wie die Leserschaft schreibt, etwa de_CH; je eine Ausgabe, sonst wie die Liste."
    case .jsonLD: "Nennt die Preise auch Suchmaschinen."
    case .page: "Ein veröffentlichter Ordner oder eine Seite."
    case .starter: "Die Datei, die geschrieben wird."
    case .currency: "Die Währung der Preise, etwa EUR; sonst jene des Ortes."
    case .checked: "Die Preisliste, die geprüft wird, anstelle von --pricing."
    case .replacesExisting: "Ersetzt die Datei, wenn es sie gibt."
    case .strict: "Endet mit Status 1, wenn etwas falsch aussieht."
    case .selfTest: "Prüft auch die Regeln der Rechnung an den Plänen der Liste."
    }
  }

  package func help(_ option: OwnerOption) -> String {
    switch option {
    case .proposal: "Der Vorschlag, als JSON-Objekt aus Pfaden."
    case .from: "Macht daraus eine Änderung ab einem Tag."
    case .base: "Ersetzt einen Wert vorher und nachher."
    case .clients: "Wer kommt, als CSV, für die Einnahmen der Praxis."
    case .variableCost: "Was eine Behandlung die Praxis kostet; sonst nichts."
    case .hourCost: "Was eine Behandlungsstunde die Praxis kostet; sonst nichts."
    case .hours:
      "Behandlungsstunden der Praxis pro Woche, um die Auslastung zu sagen."
    case .vary: "Ein Pfad und seine Werte: VON..BIS:SCHRITT oder A,B,C."
    case .goal: "Ein Mass von sweep und der Wert, den es erreichen soll."
    case .varyOne: "Der Pfad des Werts, auf Wunsch mit seinem Bereich."
    case .keep: "Welcher Anteil bleibt: 98% pro 1% mehr, oder 5%=90%,10%=75%."
    case .measure: "Was von jeder Kombination gesagt wird."
    case .workers: "Wie viele zugleich rechnen; sonst alle Kerne."
    case .costs: "Welche Kosten verglichen werden."
    case .range: "Verändert einen Wert in diesem Bereich."
    }
  }

  package func meaning(of status: StatusTopic) -> String {
    switch status {
    case .done: "erledigt"
    case .notAsItShould: "etwas ist nicht, wie es sein soll"
    case .wrongUsage: "falscher Aufruf"
    case .badData: "falsche Angaben in der Preisliste oder einer anderen Datei"
    case .noInput: "nichts zu lesen"
    case .cannotCreate: "eine Datei liess sich nicht anlegen"
    case .cannotWrite: "eine Datei liess sich nicht schreiben"
    case .interrupted: "von aussen abgebrochen; was geschrieben ist, ist vollständig"
    }
  }

  package func meaning(of variable: VariableTopic) -> String {
    switch variable {
    case .priceList: "die Preisliste, falls --pricing keine nennt"
    case .columns: "wie breit Texte sein dürfen, falls es kein Terminal gibt"
    case .language: "die Sprache von Meldungen und Hilfe; die erste gesetzte gilt"
    case .noColor: "wenn nicht leer, wird nichts fett gezeigt"
    case .terminal: "bei 'dumb' wird nichts fett gezeigt"
    }
  }
}

// MARK: - Usage

extension German {
  package func thereIsNo(_ kind: NamedItem, _ id: String) -> String {
    "es gibt \(none(kind)) \(id)"
  }

  private func none(_ kind: NamedItem) -> String {
    switch kind {
    case .plan: "keinen Plan"
    case .complaint: "keine Beschwerde"
    case .service: "keine Leistung"
    case .extra: "keinen Zuschlag"
    case .concession: "keine Gruppe"
    case .insurance: "keine Versicherung"
    case .package: "kein Paket"
    case .membership: "keine Mitgliedschaft"
    case .offer: "kein Paket und keine Mitgliedschaft"
    }
  }
  package func thereAreSeveral(_ kind: NamedItem, _ word: String) -> String {
    "\(word) kann mehrere meinen"
  }
  package func thereIs(_ ids: String) -> String { "; vorhanden: \(ids)" }
  package var listHasNone: String { "; die Preisliste hat nichts davon" }
  package func givenTwice(_ kind: NamedItem, _ id: String) -> String {
    "\(id) (\(name(kind))) ist zweimal angegeben"
  }

  private func name(_ kind: NamedItem) -> String {
    switch kind {
    case .plan: "Plan"
    case .complaint: "Beschwerde"
    case .service: "Leistung"
    case .extra: "Zuschlag"
    case .concession: "Gruppe"
    case .insurance: "Versicherung"
    case .package: "Paket"
    case .membership: "Mitgliedschaft"
    case .offer: "Paket oder Mitgliedschaft"
    }
  }

  package func exclude(_ option: String, _ other: String) -> String {
    "\(option) lässt sich nicht mit \(other) kombinieren"
  }
  package func chooserHas(atMost questions: Int, replies: Int) -> String {
    "--chooser hat höchstens \(questions) Fragen mit je \(replies) Antworten"
  }
  package func hasNoPart(_ option: String) -> String { "davon gibt es hier nichts: \(option)" }
  package func isNotUsed(_ option: String, by command: String) -> String {
    "\(command) braucht \(option) nicht"
  }
  package func clientsNeedMeasure(_ measures: [String]) -> String {
    "--clients braucht ein Mass dessen, was die Praxis einnimmt: --measure \(measures.joined(separator: ", "))"
  }
  package func sharesMustFall(_ word: String, after first: String, _ next: String) -> String {
    "--keep \(word): auf \(first) folgt \(next), doch von Punkt zu Punkt muss der Aufschlag höher sein, und es können nicht mehr Kundinnen und Kunden bleiben"
  }
  package func needs(_ option: String, _ other: String) -> String {
    "\(option) wirkt nur zusammen mit \(other)"
  }
  package func measureNeeds(_ measure: String, _ option: String) -> String {
    "das Mass \(measure) braucht \(option)"
  }
  package func excludesAnswers(_ option: String) -> String {
    "\(option) lässt sich nicht mit einer Antwort kombinieren"
  }
  package func needsOpenPlan(_ option: String, unlike plan: String) -> String {
    "\(option) braucht einen Plan, der weitergeht; \(plan) hat ein Ende"
  }
  package func needsCase(_ option: String) -> String {
    "\(option) braucht eine Beschwerde; die Preisliste hat keine"
  }
  package func isAboutCSV(_ option: String, notAbout format: String) -> String {
    "\(option) betrifft CSV, aber das Ergebnis wird als \(format) geschrieben"
  }
  package func noFormat(ofEnding ending: String, chosenBy option: String) -> String {
    "kein Format hat die Endung \(ending); geben Sie eines mit \(option) an"
  }
  package func noPicture(butOf commands: String) -> String {
    "davon gibt es kein Bild; Bilder zeichnen \(commands)"
  }
  package var inputIsTakenTwice: String {
    "die Preisliste und die Antworten können nicht beide von der Standardeingabe kommen"
  }
  package var noAbout: String { "keiner dieser Pläne hat in der Preisliste ein 'about'" }
  package func adviceIsWritten(as formats: String) -> String {
    "der Rat wird geschrieben als \(formats)"
  }
  package func writesText(_ option: String, others command: String) -> String {
    "\(option) schreibt Text; die anderen Formate schreibt \(command)"
  }
  package func tellsSamplePrices(_ option: String) -> String {
    "\(option) nennt Suchmaschinen, was verlangt wird, und die Preisliste sagt, ihre Preise seien ein Beispiel"
  }
  package func localeGivenTwice(_ locale: String) -> String {
    "\(locale) ist zweimal angegeben"
  }
  package func hasNoName(_ placeholder: String) -> String { "\(placeholder) hat keinen Namen" }
  package func missingPage(_ placeholder: String) -> String {
    "\(placeholder) fehlt: ein veröffentlichter Ordner oder eine Seite"
  }

  package func holding(_ words: String, hasOnly sessions: Int, of package: String) -> String {
    "\(words): \(package) hat nur \(counted(sessions, "Behandlung", "Behandlungen"))"
  }
  package func holding(_ words: String, lapsedBefore start: String) -> String {
    "\(words): diese Behandlungen sind vor dem Beginn, \(start), verfallen"
  }
  package func member(_ words: String, isAfter start: String) -> String {
    "\(words): das liegt nach dem Beginn, \(start)"
  }
  package func givenTwiceForEveryPlan(_ option: String) -> String {
    "\(option) ist zweimal für alle Pläne angegeben"
  }
  package func givenTwice(_ option: String, forPlan plan: String) -> String {
    "\(option) ist für den Plan \(plan) zweimal angegeben"
  }

  package func tooManyDecimals(_ amount: String, _ currency: String, has decimals: Int) -> String {
    "\(amount) hat zu viele Nachkommastellen: \(currency) hat \(decimals)"
  }
  package func tooLarge(_ amount: String, atMost most: String) -> String {
    "\(amount) ist zu gross: ein Betrag ist höchstens \(most)"
  }
  package var nothingProposed: String {
    "es ist nichts vorgeschlagen; geben Sie --set PFAD=WERT oder --proposal DATEI an"
  }
  package func columnsIgnored(_ names: [String]) -> String {
    "Spalten, die hier nichts sagen: \(names.joined(separator: ", "))"
  }
  package func changesWhatIsCompared(_ path: String) -> String {
    "ein Vorschlag ändert, was etwas kostet; '\(path)' würde ändern, was verglichen wird"
  }
  package var basePartOfChanges: String {
    "zusammen mit --from darf --base 'changes' nur als Ganzes setzen"
  }
  package func mapShows(_ measures: [String], not asked: String) -> String {
    "eine Karte zeigt \(measures.joined(separator: ", ")), nicht \(asked); csv hat jedes Mass"
  }
  package func heldAgainstItself(_ plan: String) -> String {
    "\(plan) wird mit sich selbst verglichen; geben Sie einen anderen Plan mit --plan oder --against an"
  }
  package func isNoRange(_ words: String) -> String {
    "\(words) ist kein Bereich: nötig sind zwei Zahlen, Prozente oder Dauern, die kleinere zuerst"
  }
  package func areTooManyComparisons(cases: Int, plans: Int, most: Int) -> String {
    "\(cases) Beschwerden mit je \(plans) Plänen sind mehr als die \(most) Vergleiche, die auf einmal gemacht werden; wählen Sie mit --plan einige aus"
  }
  package func hasTooManyValues(_ words: String, most: Int) -> String {
    "\(words) hat mehr als \(most) Werte; mehr werden nicht einzeln probiert"
  }
  package func nothingToVary(_ form: String) -> String {
    "es gibt nichts zu verändern; geben Sie --vary \(form) an"
  }
  package func sweepIsWritten(as format: String, drawnAs formats: String) -> String {
    "das Ergebnis wird als \(format) geschrieben oder als \(formats) gezeichnet"
  }
  package func mapTakesTwo(ofAtMost values: Int) -> String {
    "eine Karte braucht zwei --vary mit je höchstens \(values) Werten; csv nimmt beliebig viele"
  }
  package func lineTakes(_ measures: [String], ofAtMost values: Int) -> String {
    "ein --vary mit höchstens \(values) Werten ergibt eine Linie für ein Mass: \(measures.joined(separator: ", ")); csv hat jedes Mass"
  }
  package var mapNeedsTwoPlans: String {
    "eine Karte braucht einen Plan neben jenem, mit dem verglichen wird"
  }
  package func rowsLackFigures(_ faulty: Int, of rows: Int, first reason: String) -> String {
    "bei \(faulty) von \(rows) Zeilen fehlen die Zahlen; zuerst: \(reason)"
  }

  package func cannotCost(_ error: CostingError) -> String {
    switch error {
    case .onRequest(let name):
      "der Preis von '\(name)' ist auf Anfrage, also ist nicht bekannt, was ein Plan damit kostet"
    case .tooManyVisits(let plan):
      "'\(plan)' hat über diese Zeit mehr als \(Visit.most) Termine; schauen Sie weniger weit voraus"
    case .extrasTooLarge: "die Zuschläge eines Termins ergeben mehr, als ein Preis sein darf"
    case .sumTooLarge(let plan):
      "alles, was '\(plan)' über diese Zeit bezahlen könnte, ergibt mehr, als sich zählen lässt; schauen Sie weniger weit voraus"
    case .tooMuch: "was alle bezahlen, oder ihre Behandlungen, ergeben mehr, als sich zählen lässt"
    case .tooManyWays(let plan):
      "'\(plan)' hat mehr Termine und Pakete, als sich ansehen lassen; schauen Sie weniger weit voraus"
    case .tooLongToAverage(let plan, let visits, let most):
      "'\(plan)' kann auf \(visits) Termine kommen, und ein Durchschnitt geht über höchstens \(most); schauen Sie weniger weit voraus"
    case .tooMuchWork(let plan):
      "was über '\(plan)' gefragt ist, braucht zu viel Rechenarbeit; schauen Sie weniger weit voraus"
    }
  }

  package func cannotRead(_ name: String, because reason: String) -> String {
    "\(name) lässt sich nicht lesen: \(reason)"
  }
  package func cannotWrite(_ name: String, because reason: String) -> String {
    "\(name) lässt sich nicht schreiben: \(reason)"
  }
  package var standardInput: String { "die Standardeingabe" }
  package var standardOutput: String { "die Standardausgabe" }
  package func reason(_ reason: FailureReason) -> String {
    switch reason {
    case .notFound: "keine solche Datei und kein solcher Ordner"
    case .noPriceList(let command, let option):
      "keine solche Datei; \(command) schreibt eine Preisliste für den Anfang, \(option) nennt eine andere"
    case .isFolder: "es ist ein Ordner"
    case .notAllowed: "dazu fehlt die Berechtigung"
    case .noSpace: "auf dem Datenträger ist kein Platz mehr"
    case .system(let words): words
    case .exists(let option): "es gibt sie schon; \(option) ersetzt sie"
    case .inputEnded(let question): "sie endete, bevor die Frage '\(question)' beantwortet war"
    case .changedMeanwhile(let file):
      "\(file) darin wurde inzwischen geändert; versuchen Sie es noch einmal"
    case .anotherAtWork: "ein anderes carecost ändert gerade einen Ordner daneben"
    case .isCurrentFolder:
      "ein Ordner wird durch einen neuen ersetzt, also darf es nicht jener sein, in dem Sie sind"
    case .cannotExchange(let words):
      "er lässt sich nicht in einem Schritt durch einen neuen ersetzen: \(words)"
    case .namedByPage: "ein Befehl in einer Seite darf keine Dateien nennen"
    case .tooMuchWork(let count):
      "das verlangt mehr Arbeit als \(count) Vergleiche über ein Jahr, so viel rechnet verify höchstens nach"
    case .notAnswered(let question, let tries):
      "keine von \(tries) Antworten auf die Frage '\(question)' ist Ja oder Nein"
    case .notPlain: "es ist keine gewöhnliche Datei"
    case .tooLarge(let mebibytes): "mehr als \(mebibytes) MiB, so viel wird höchstens angenommen"
    case .isLink: "es ist eine Verknüpfung, und wohin sie führt, wird nichts geschrieben"
    case .unknownFiles(let option):
      "carecost hat ihn nicht geschrieben, also weiss niemand, welche Dateien weg dürfen; \(option) ersetzt ihn"
    case .edited(let option):
      "jemand hat sie seit der Veröffentlichung bearbeitet; \(option) ersetzt sie"
    case .notPublished(let option):
      "sie gehört nicht zu den veröffentlichten; \(option) ersetzt sie"
    }
  }
  package var wasStopped: String { "angehalten" }
  package func noTexts(for locale: String) -> String {
    "in der Sprache von \(locale) gibt es noch keine Texte; sie sind auf Englisch"
  }

  package func noPlace(_ place: String, among places: String) -> String {
    "zu \(place) passt keine einzelne Beschwerde; vorhanden: \(places)"
  }
  package func hasNoMessage(_ option: String) -> String {
    "für dies hat \(option) keinen Platz: es ist eine Tabelle"
  }
  package func wrote(_ file: String) -> String { "\(file) ist geschrieben." }
  package func until(_ option: String, isBefore start: String) -> String {
    "\(option): das liegt vor dem Beginn, dem \(start)"
  }
  package func wroteStarter(_ file: String, thenRun command: String) -> String {
    "\(file) ist geschrieben: Ändern Sie Namen und Preise und führen Sie dann \(command) aus."
  }
  package func progress(
    _ done: Int, of total: Int, _ work: Work, perSecond: Int, left: String
  ) -> String {
    let things =
      switch work {
      case .rows: "Zeilen"
      case .statements: "Abrechnungen"
      }
    return "\(done) von \(total) \(things), \(perSecond)/s, noch \(left)"
  }
  package func stillWorking(_ time: String) -> String {
    "rechnet seit \(time); Ctrl-C hält es an"
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

extension German {
  package func indexTitle(_ practice: String) -> String { "\(practice): Tabellen für die Website" }
  package func indexIntroduction(stylesheet: String, command: String) -> String {
    "Jede Tabelle, wie sie in einer Seite aussieht, die \(stylesheet) einbindet. Darunter: was zu kopieren ist, und die Dateien. \(command) sagt, ob eine Seite noch sagt, was die Preisliste sagt."
  }
  package var indexNavigation: String { "Sprachen und Beschwerden" }
  package var toCopy: String { "Zum Kopieren in eine Seite" }
  package var publishedFiles: String { "Dateien:" }
  package var comparisonPage: String { "Vergleich" }
  package var allCasesPage: String { "Alle Beschwerden" }
  package var plansPage: String { "Die Pläne in Worten" }
  package var priceListPage: String { "Preisliste" }
  package var sessionUnit: String { "Behandlung" }

  package func fileChange(_ change: FileChange) -> String {
    switch change {
    case .added: "neu"
    case .changed: "geändert"
    case .removed: "entfernt"
    case .unchanged: "unverändert"
    }
  }
  package func isUpToDate(_ folder: String, files: Int) -> String {
    "\(folder) ist aktuell: \(files) \(files == 1 ? "Datei" : "Dateien")."
  }
  package func published(_ folder: String, _ counts: String) -> String {
    "\(folder) veröffentlicht: \(counts)."
  }
  package func wouldChange(_ folder: String, _ counts: String) -> String {
    "\(folder) würde sich ändern: \(counts)."
  }
  package func fileCount(_ files: Int, _ change: FileChange) -> String {
    "\(files) \(fileChange(change))"
  }

  package func verdict(_ finding: VerifiedFinding) -> String {
    switch finding {
    case .fine: "in Ordnung"
    case .fineStill: "in Ordnung, obwohl sich die Preisliste seither geändert hat"
    case .missing: "fehlt"
    case .stale: "veraltet: die Preisliste sagt jetzt etwas anderes"
    case .outOfDate(let day):
      "überholt: die Preisliste hat sich am \(day) geändert, wie angekündigt"
    case .hidden: "nicht zu sehen: der Browser blendet es aus"
    case .edited: "von Hand bearbeitet: so hat es carecost nicht geschrieben"
    case .editedAndStale:
      "von Hand bearbeitet und veraltet: die Preisliste sagt jetzt etwas anderes"
    case .unpublished: "fehlt: das kam in der Preisliste seither dazu"
    case .dropped: "veraltet: die Preisliste hat nichts mehr dafür"
    case .nothing: "darin steht keine Tabelle von carecost"
    case .unmarked: "nicht feststellbar: die Attribute data-carecost sind verloren gegangen"
    case .foreign: "nicht feststellbar: data-carecost-command erzeugt keine Tabelle"
    case .failing(let reason): "veraltet: der Befehl darin geht nicht mehr: \(reason)"
    case .foreignManifest: "damit lässt sich nichts prüfen: carecost hat es nicht geschrieben"
    case .brokenManifest(let line):
      "damit lässt sich nichts prüfen: Zeile \(line) ist kein JSON"
    case .ownValues(let options):
      "nicht verbürgt: mit \(options) gemacht, was nicht in der Preisliste steht; mit derselben Option vergleicht verify damit"
    case .tooLarge(let mebibytes):
      "nicht feststellbar: mehr als \(mebibytes) MiB, so viel wird höchstens gelesen"
    case .notPlain: "nicht feststellbar: es ist keine gewöhnliche Datei"
    case .tooMuchWork(let count):
      "nicht feststellbar: das verlangt mehr Arbeit als \(count) Vergleiche über ein Jahr, so viel wird höchstens gerechnet"
    case .unknownOptions(let reason): "damit lässt sich nichts prüfen: \(reason)"
    }
  }
  package func seen(_ difference: SeenDifference) -> String {
    switch difference {
    case .value(let row, let column, let seen, let listed):
      "\(row)\(column.isEmpty ? "" : ", \(column)"): \(seen); laut Preisliste \(listed)"
    case .words(let seen, let listed): "\(quoted(seen)); laut Preisliste \(quoted(listed))"
    case .missing(let line): "fehlt: \(quoted(line))"
    case .extra(let line): "steht nicht in der Preisliste: \(quoted(line))"
    case .picture: "das Bild ist anders gezeichnet"
    case .order: "die Zeilen stehen in anderer Reihenfolge"
    }
  }
  package func found(_ verdict: String) -> String { "\(verdict):" }
  package func moreDiffer(_ count: Int) -> String {
    "… und \(count == 1 ? "ein weiterer Unterschied" : "\(count) weitere Unterschiede")"
  }
  package func looked(at folder: String, with tables: Int, without: Int) -> String {
    "\(folder): Seiten mit Tabellen von carecost: \(tables); ohne: \(without)."
  }
  package func notWhatListSays(_ folder: String, _ faulty: Int, of files: Int) -> String {
    "\(folder): \(faulty) von \(files) Dateien \(faulty == 1 ? "sagt" : "sagen") nicht, was die Preisliste sagt."
  }
  package func isWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): alle \(files) Dateien sagen, was die Preisliste sagt."
  }
  package func isStillWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): alle \(files) Dateien sagen, was die Preisliste sagt, obwohl sie sich seither geändert hat."
  }
}

// MARK: - Command

extension German {
  package func unknownCommand(_ name: String) -> String { "unbekannter Befehl \(name)" }
  package func unknownOption(_ option: String) -> String { "unbekannte Option \(option)" }
  package func unknownOption(_ option: String, in word: String) -> String {
    "unbekannte Option \(option) in \(word)"
  }
  package func misplacedOption(_ option: String) -> String {
    "die Option \(option) gehört hinter den Befehl"
  }
  package var missingCommand: String { "vor '--' fehlt ein Befehl" }
  package func needlessValue(of option: String) -> String {
    "die Option \(option) nimmt keinen Wert"
  }
  package func givenTwice(_ option: String) -> String {
    "die Option \(option) ist zweimal angegeben"
  }
  package func missingValue(of option: String, expected: String) -> String {
    "die Option \(option) braucht einen Wert: \(expected)"
  }
  package func invalidValue(_ word: String, of argument: String) -> String {
    "ungültiger Wert \(word) für \(argument)"
  }
  package func invalidValue(_ word: String, of argument: String, expected: String) -> String {
    "ungültiger Wert \(word) für \(argument): erlaubt ist \(expected)"
  }
  package func missingArgument(_ placeholder: String) -> String { "\(placeholder) fehlt" }
  package func missingArgument(_ placeholder: String, expected: String) -> String {
    "\(placeholder) fehlt: \(expected)"
  }
  package func unexpectedArgument(_ word: String) -> String { "unerwartete Angabe \(word)" }
  package func didYouMean(_ word: String) -> String { "; meinten Sie \(word)?" }
  package func tryHelp(of line: String) -> String { "Hilfe: \(line)" }

  package var someText: String { "ein Text" }
  package var fileName: String { "der Name einer Datei" }
  package var folderName: String { "der Name eines Ordners" }
  package var wholeNumber: String { "eine ganze Zahl" }
  package func wholeNumber(from least: Int, to most: Int) -> String {
    "eine ganze Zahl von \(least) bis \(most)"
  }
  package func oneOf(_ words: String) -> String { "eines von \(words)" }
  package func someOf(_ words: String) -> String {
    "eines oder mehrere von \(words), jedes einmal, durch Kommas getrennt"
  }
  package func date(from firstYear: Int, to lastYear: Int, suchAs example: String) -> String {
    "ein Datum der Jahre \(firstYear) bis \(lastYear) wie \(example)"
  }
  package func lengthOfTime(suchAs examples: [String], atMost years: Int) -> String {
    let all = examples.dropLast().joined(separator: ", ") + " oder " + examples.suffix(1).joined()
    return "eine Dauer wie \(all), höchstens \(years) Jahre"
  }
  package var anItem: String { "ein Kürzel, ein Name oder ein Teil davon" }
  package func locale(suchAs first: String, or second: String) -> String {
    "ein Gebietsschema wie \(first) oder \(second)"
  }
  package func amount(suchAs example: String) -> String { "ein Betrag wie \(example)" }
  package func form(_ form: String, suchAs example: String) -> String {
    "\(form), etwa \(example)"
  }
  package func form(_ form: String, suchAs example: String, named names: String) -> String {
    "\(form), etwa \(example), mit einem dieser Namen: \(names)"
  }
  package func note(names: String) -> String { "Namen: \(names)" }

  package var usageHeading: String { "Aufruf:" }
  package func heading(_ heading: Heading) -> String {
    switch heading {
    case .name: "Name"
    case .synopsis: "Übersicht"
    case .description: "Beschreibung"
    case .commands: "Befehle"
    case .arguments: "Angaben"
    case .options: "Optionen"
    case .commonOptions: "Gemeinsame Optionen"
    case .environment: "Umgebung"
    case .exitStatus: "Status am Ende"
    case .examples: "Beispiele"
    }
  }
  package func before(listOf heading: String) -> String { "\(heading):" }
  package var optionsPlaceholder: String { "Optionen" }
  package var commandPlaceholder: String { "BEFEHL" }
  package var shellPlaceholder: String { "SHELL" }
  package func moreHelp(by line: String) -> String {
    "Optionen und Beispiele eines Befehls zeigt '\(line)'."
  }
  package func note(default value: String) -> String { "sonst: \(value)" }
  package var noteOnRepetition: String { "mehrmals möglich" }
  package var alsoTakes: String { "Dazu kommen diese gemeinsamen Optionen:" }
  package var localePlaceholder: String { placeholder(.locale) }
  package var localeHelp: String { "Die Sprache der Texte, etwa de_CH." }
  package var showsHelp: String { "Zeigt diese Hilfe." }
  package var showsVersion: String { "Zeigt die Version." }
  package var helpAbstract: String { "Zeigt die Hilfe zum Programm oder zu einem Befehl." }
  package var helpCommand: String { "Der Befehl, zu dem Hilfe gezeigt wird." }
  package var manualAbstract: String {
    "Gibt das Handbuch in mdoc aus, dem Format von Handbuchseiten."
  }

  package var completionsAbstract: String {
    "Gibt ein Skript zum Vervollständigen für eine Shell aus."
  }
  package var completionsDiscussion: String {
    "Die ersten Zeilen des Skripts sagen, wie man es lädt."
  }
  package var completionsShell: String { "Die Shell, für die das Skript geschrieben wird." }
  package func completions(of program: String, for shell: String) -> String {
    "Vervollständigungen von \(program) für \(shell)."
  }
  package var toLoadNow: String { "Jetzt laden:" }
  package func toLoadAlways(addingLineTo file: String) -> String {
    "Um sie in jeder Shell zu laden, fügen Sie diese Zeile zu \(file) hinzu."
  }
  package func toLoadAlways(savingAs file: String) -> String {
    "Um sie in jeder Shell zu laden, speichern Sie dieses Skript als \(file)."
  }
}

// MARK: - Paying

extension German {
  package func onAverage(_ verdict: AverageVerdict) -> String {
    let groups = verdict.counting.map { group in
      switch group {
      case .notHelped: "jene, denen die Behandlung nicht hilft"
      case .returning: "jene, bei denen die Beschwerden zurückkehren"
      }
    }
    let counting = groups.isEmpty ? "" : " (mitgezählt \(groups.joined(separator: ", und ")))"
    let time = interval(verdict.time)
    let both = "(\(verdict.cost) gegenüber \(verdict.otherCost))"
    return switch verdict.difference {
    case .less(let amount):
      "Im Durchschnitt\(counting) kostet \(verdict.plan) über \(time) \(amount) weniger als \(verdict.other) \(both)."
    case .more(let amount):
      "Im Durchschnitt\(counting) ist \(verdict.other) über \(time) günstiger: \(verdict.plan) kostet \(amount) mehr \(both)."
    case .none:
      "Im Durchschnitt\(counting) kostet \(verdict.plan) über \(time) gleich viel wie \(verdict.other): \(verdict.cost)."
    }
  }
  package func ifAllGoesToPlan(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", günstiger ab dem \($0)" } ?? ""
    let failed = outlook.notHelped.map { "; wenn es nicht hilft, \(short($0))" } ?? ""
    return
      "Wenn alles nach Plan geht, sind es \(short(outlook.planned))\(since)\(failed)."
  }
  fileprivate func short(_ difference: CostDifference) -> String {
    switch difference {
    case .less(let amount): less(amount)
    case .more(let amount): more(amount)
    case .none: "gleich viel"
    }
  }
  package func atMostAboveTheLeast(_ plan: String, _ amount: String) -> String {
    "\(plan) ist vielleicht günstiger zu haben: Die Kosten liegen höchstens \(amount) über den kleinstmöglichen."
  }
  package func leavesOutPoints(_ plan: String, _ rows: [String]) -> String {
    "Für \(plan) wird nicht gesagt, bei welchen Werten es kippt (\(clauses(rows))): Das zu finden braucht zu viel Rechenarbeit."
  }
  package var packagesMoveWithThePrice: String {
    "Beim Preis einer Behandlung ändern sich die festen Preise der Pakete, die nur sie enthalten, im gleichen Verhältnis mit."
  }

  package func howToPay(_ plan: String, _ actions: [RuleAction]) -> String {
    "So bezahlt man \(plan), ohne zu wissen, wie lange es dauert: \(rule(actions))."
  }
  package func comesAsPlanned(to cost: String, insteadOf known: String) -> String {
    "Wenn alles nach Plan geht, sind das \(cost); wüsste man es im Voraus, \(known)."
  }
  package func inShortAsPlanned(_ cost: String) -> String { "Wenn alles nach Plan geht: \(cost)." }
  package func asLongAsItGoesOn(_ actions: [RuleAction]) -> String {
    "Solange es weitergeht: \(rule(actions))."
  }
  package func followTheRule(isChosen: Bool) -> String {
    let offers = isChosen ? " mit den gewählten Angeboten" : ""
    return
      "Die Tabelle nach Datum gilt, wenn alles nach Plan geht, und das weiss bei der ersten Behandlung niemand. Diese Regel ist\(offers) im Durchschnitt am günstigsten; Behandlungen sind vom ersten Termin an gezählt, und nicht genannte sind schon gedeckt."
  }
  package func ifNotHelped(
    _ share: String, after visits: ClosedRange<Int>, then other: String, _ actions: [RuleAction]
  ) -> String {
    "Wenn es nach \(many(visits)) nicht geholfen hat und \(other) folgt (\(share) der Kundinnen und Kunden): \(rule(actions))."
  }
  package func ifItIsResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Wenn die Beschwerden nach \(many(visits)) behoben sind (\(share) der Kundinnen und Kunden): \(rule(actions))."
  }
  package func ifItStaysResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Wenn die Beschwerden nach \(many(visits)) behoben sind und nicht zurückkehren (\(share) der Kundinnen und Kunden): \(rule(actions))."
  }
  package func ifItComesBack(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Wenn die Beschwerden nach \(many(visits)) behoben sind und zurückkehren (\(share) der Kundinnen und Kunden): \(rule(actions))."
  }
  private func many(_ visits: ClosedRange<Int>) -> String {
    visits == 1...1
      ? "1\u{A0}Termin"
      : (visits.count == 1 ? "" : "\(visits.lowerBound) \(visits.count == 2 ? "oder" : "bis") ")
        + "\(visits.upperBound)\u{A0}Terminen"
  }
  private func rule(_ actions: [RuleAction]) -> String { clauses(actions.map(action)) }
  private func action(_ action: RuleAction) -> String {
    switch action {
    case .countsAnew: "die Behandlungen nach der letzten der Behandlungsreihe ab 1 zählen"
    case .singly(let places): "\(numbered(places)) einzeln bezahlen"
    case .buys(let package, let places):
      "bei \(joined(places.map { "Behandlung \($0)" })) \(package) kaufen"
    case .inHand(let places):
      "\(numbered([places])) aus dem Guthaben beziehen, zuerst, was zuerst verfällt"
    case .joins(let membership, let place): "bei Behandlung \(place) \(membership) beitreten"
    case .stays(let membership): "bei \(membership) bleiben und die Beiträge weiter bezahlen"
    case .leaves(let membership, let time): leave(membership, time)
    case .leavesInTime(let membership):
      "\(membership) rechtzeitig kündigen (wann, sagt die ganze Regel)"
    case .leavesInTheEnd(let membership):
      "wenn es vorbei ist, \(membership) vor dem nächsten Beitrag kündigen"
    }
  }
  private func leave(_ membership: String, _ time: LeavingTime) -> String {
    let after =
      switch time.after {
      case nil: ""
      case .session(let place): "nach Behandlung \(place) "
      case .resolved: "sobald die Beschwerden behoben sind, "
      case .givenUp: "sobald damit aufgehört wird, "
      }
    let day = time.feeDay.map { " (\($0))" } ?? ""
    if time.fees == 0 { return "\(after)\(membership) vor dem nächsten Beitrag\(day) kündigen" }
    if time.owed == time.fees {
      let fees = counted(time.fees, "Beitrag", "Beiträge")
      return
        "\(after)noch \(fees) für \(membership) bezahlen (Mindestdauer) und vor dem nächsten\(day) kündigen"
    }
    let owed = time.owed == 0 ? "" : ", davon \(time.owed) geschuldet"
    let latest = owed + (time.feeDay.map { " (vor dem \($0))" } ?? "")
    return
      "\(after)\(membership) kündigen, sobald das feststeht, spätestens nach noch \(counted(time.fees, "Beitrag", "Beiträgen"))\(latest)"
  }
  private func numbered(_ places: [ClosedRange<Int>]) -> String {
    (places.joined().count == 1 ? "Behandlung " : "Behandlungen ") + numbers(places)
  }
  package func simplerSingly(costs amount: String) -> String {
    "Einfacher: immer einzeln bezahlen; im Durchschnitt \(amount)."
  }
  package func simplerBuyingNothing(leaving membership: String?, costs amount: String) -> String {
    let left =
      membership.map { " und \($0) kündigen, sobald kein Beitrag mehr geschuldet ist" } ?? ""
    return "Einfacher: nichts weiter kaufen\(left); im Durchschnitt \(amount)."
  }
  package func simplerAlways(_ package: String, costs amount: String) -> String {
    "Einfacher: \(package) kaufen, sooft keine Behandlung mehr vorhanden ist; im Durchschnitt \(amount)."
  }
  package func paidLikeThis(_ costs: KnownCosts) -> String {
    let way = costs.hasOwn ? buyingNothingMore : "immer einzeln bezahlt"
    let alone = costs.singly.map { "; \(way) \($0)" } ?? ""
    let planned = costs.asPlanned.map { " (\($0), wenn alles nach Plan geht)" } ?? ""
    return
      "So bezahlt kostet es im Durchschnitt \(costs.paid)\(planned)\(alone); wäre alles im Voraus bekannt, \(costs.known)."
  }
  package var howToPayTitle: String { "Wie man bezahlt, ohne zu wissen, wie lange es dauert" }

  package var waysToPay: String { "Bezahlweisen" }
  package var wayTitle: String { "Bezahlweise" }
  package var theChosenWay: String { "wie gewählt" }
  package var theCheapestWay: String { "am günstigsten" }
  package var singly: String { "einzeln" }
  package func only(_ offer: String) -> String { "nur \(offer)" }
  package var buyingNothingMore: String { "ohne weiteren Kauf" }
  package func also(_ offer: String) -> String { "auch mit \(offer)" }

  package var paidAfterInsurance: String { "Am günstigsten bezahlt, nach Versicherung" }
  package func paidBack(by insurance: String) -> String { "zurückerstattet von \(insurance)" }
  package func paidBack(_ steps: [RefundStep]) -> String { clauses(steps.map(step)) }
  private func step(_ step: RefundStep) -> String {
    switch step {
    case .eligible(let amount): "angerechnet \(amount)"
    case .excess(let amount): "\(amount) von der Franchise des Jahres"
    case .share(let share, let amount): "\(share) sind \(amount)"
    case .cap(let amount): "höchstens \(amount) pro Behandlung"
    case .noSessionLeft(let count): "\(sessions(count)) im Jahr sind aufgebraucht"
    case .year(let amount): "von der Jahressumme bleiben \(amount)"
    }
  }
  package func afterInsurance(_ insurance: String, _ terms: InsuranceTerms) -> String {
    let basis = terms.source.map { " Quelle: \($0)." } ?? ""
    let words = [
      terms.share.map { "\($0) des Preises" } ?? (terms.perSession == nil ? "den Preis" : nil),
      terms.countsPerSession.map { "angerechnet höchstens \($0) pro Behandlung" },
      terms.countsPerHour.map { "angerechnet höchstens \($0) pro Stunde" },
      terms.excess.map {
        "Franchise \($0) pro \(terms.isByCalendar ? "Kalenderjahr" : "Jahr ab der ersten Behandlung")"
      },
      terms.perSession.map { "\(terms.share == nil ? "bis" : "höchstens") \($0) pro Behandlung" },
      terms.perHour.map { "höchstens \($0) pro Stunde" },
      terms.perYear.map { "höchstens \($0) im Jahr" },
      terms.sessions.map { "höchstens \(sessions($0)) im Jahr" },
      terms.coversPrepaid ? nil : "nichts für im Voraus bezahlte Behandlungen",
    ]
    return
      "Nach Rückerstattung: Alle Kosten verstehen sich abzüglich dessen, was \(insurance) jeweils am Tag der Behandlung zurückerstattet. Sie erstattet für \(terms.services.joined(separator: ", ")): \(clauses(words.compactMap { $0 })).\(basis)"
  }
  package func usesUp(
    _ plan: String, sum: String, of insurance: String, on date: String
  ) -> String {
    "\(plan) hat die \(sum), die \(insurance) im Jahr zurückerstattet, am \(date) aufgebraucht."
  }
  package func usesUp(
    _ plan: String, sessions count: Int, of insurance: String, on date: String
  ) -> String {
    "\(plan) hat die \(sessions(count)), die \(insurance) im Jahr zurückerstattet, am \(date) aufgebraucht."
  }
  package var notCountedButInsurance: String {
    "Nicht mitgezählt: Anfahrt, Trinkgeld."
  }

  package func memberSince(_ membership: String, _ date: String) -> String {
    "\(membership) besteht seit dem \(date): Beiträge vor dem ersten Tag zählen nicht, Behandlungen der dann laufenden Periode auch nicht; wer kündigt, tritt nicht wieder bei."
  }
  package func paidSinglyOnly(_ plan: String?) -> String {
    guard let plan else {
      return "Alles wird einzeln bezahlt, ohne Paket und ohne Mitgliedschaft."
    }
    return "\(plan) wird einzeln bezahlt, ohne Paket und ohne Mitgliedschaft."
  }
  package func usesOnly(_ offers: [String], for plan: String?) -> String {
    let used = "nur \(joined(offers))"
    return plan.map { "Für \($0) genutzte Angebote: \(used)." } ?? "Genutzte Angebote: \(used)."
  }
  package func notUsedInHand(
    _ sessions: Int, of all: Int, from package: String, by date: String
  ) -> String {
    "Bis \(date) ungenutzt bleiben \(sessions) von den vorhandenen aus \(package) (\(self.sessions(all)))."
  }
  package func notUsed(_ count: Int, of all: Int, fromMembership membership: String) -> String {
    if all == 1 { return "Die eine Behandlung aus \(membership) bleibt bis zum Ende ungenutzt." }
    let unused =
      count == all
      ? "bleibt bis zum Ende jede ungenutzt"
      : "\(count == 1 ? "bleibt 1" : "bleiben \(count)") bis zum Ende ungenutzt"
    return "Von den \(sessions(all)) aus \(membership) \(unused)."
  }

  package func boughtBefore(
    rise price: String, of package: String, boughtOn date: String, from day: String
  ) -> String {
    "\(package) wird am \(date) gekauft, bevor das letzte aufgebraucht ist, weil es ab \(day) \(price) kostet."
  }
  package func boughtBefore(end day: String, of package: String, boughtOn date: String) -> String {
    "\(package) wird am \(date) gekauft, bevor das letzte aufgebraucht ist, weil es nur bis \(day) erhältlich ist."
  }
  package func boughtLate(_ package: String, on date: String) -> String {
    "\(package) wird erst am \(date) gekauft: Früher gekauft würde es insgesamt nicht günstiger."
  }
  package func isLeft(_ membership: String, before date: String) -> String {
    "In der Tabelle nach Datum wird \(membership) vor dem Beitrag vom \(date) gekündigt."
  }
  package func stillRuns(_ membership: String, nextFee date: String) -> String {
    "\(membership) läuft am Ende der betrachteten Zeit weiter; der nächste Beitrag ist am \(date) fällig."
  }
}

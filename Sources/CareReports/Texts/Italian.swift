package import CareAnalysis
package import CareModel
package import CareRecords
package import CommandSpec
internal import Diagnostics
package import PriceListFormat

extension Language {
  /// Italian.
  public static let italian = Language(code: "it")
}

/// What is said in Italian.
package struct Italian: Texts {
  package var language: Language { .italian }
}

// MARK: - Word

extension Italian {
  package var nameOfLanguage: String { "Italiano" }
  package var sampleMark: String { "PREZZI DI ESEMPIO" }
  package func quoted(_ name: String) -> String { "«\(name)»" }
  package func and(_ words: String, _ last: String) -> String { "\(words) e \(last)" }
  package func labelled(_ name: String, _ text: String) -> String { "\(name): \(text)" }
  package func numbers(from first: Int, to last: Int) -> String { "da \(first) a \(last)" }
  package func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }
  package func pricesOf(_ date: String) -> String { "prezzi in vigore \(article("dal", date))" }

  package func sessions(_ count: Int) -> String { counted(count, "seduta", "sedute") }
  package func sessions(from fewest: Int, to most: Int, likely: [Int]) -> String {
    "da \(fewest) a \(most) sedute, più spesso \(alternatives(likely, "o"))"
  }
  package func visits(_ count: Int) -> String { counted(count, "appuntamento", "appuntamenti") }
  package func days(_ count: Int) -> String { counted(count, "giorno", "giorni") }
  package func months(_ count: Int) -> String { counted(count, "mese", "mesi") }
  package func interval(_ interval: Interval) -> String {
    switch interval.unit {
    case .day: days(interval.count)
    case .week: counted(interval.count, "settimana", "settimane")
    case .month: months(interval.count)
    case .year: counted(interval.count, "anno", "anni")
    }
  }
  package func day(_ number: String) -> String { "giorno\u{A0}\(number)" }
  package var howOften: String { "Ogni quanto viene?" }
  package func every(_ interval: Interval) -> String {
    switch (interval.count, interval.unit) {
    case (1, .day): "ogni giorno"
    case (1, .week): "ogni settimana"
    case (1, .month): "ogni mese"
    case (1, .year): "ogni anno"
    default: "ogni \(self.interval(interval))"
    }
  }
  package var namesOfMonths: [String] {
    [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre",
    ]
  }
  package func names(of unit: Interval.Unit) -> [String] {
    switch unit {
    case .day: ["giorno", "giorni"]
    case .week: ["settimana", "settimane"]
    case .month: ["mese", "mesi"]
    case .year: ["anno", "anni"]
    }
  }
  package var firstOfMonth: String { "1º" }

  package func less(_ amount: String) -> String { "\(amount) in meno" }
  package func more(_ amount: String) -> String { "\(amount) in più" }
  package var fromTheFirstDay: String { "dal primo giorno" }
  package var never: String { "mai" }
  package var no: String { "no" }
  package var onRequest: String { "su richiesta" }
  package var notApplicable: String { "non applicabile" }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(count == 1 ? one : many)"
  }
  /// `ogni giorno`, `ogni 5 giorni`.
  private func every(days count: Int) -> String {
    count == 1 ? "ogni giorno" : "ogni \(days(count))"
  }
}

// MARK: - Comparison

extension Italian {
  package func unfinished(_ plan: String) -> String { "\(plan) (non ancora concluso)" }
  package func costs(_ plan: String, _ amount: String, over time: Interval) -> String {
    "Su \(interval(time)), \(plan) costa \(amount)."
  }
  package func costsTheSame(_ plan: String, as other: String, over time: Interval) -> String {
    "Su \(interval(time)), \(plan) costa esattamente quanto \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Su \(interval(time)), \(plan) costa \(amount) in meno di \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval,
    paidForBy date: String
  ) -> String {
    "Su \(interval(time)), \(plan) costa \(amount) in meno di \(other), e la spesa iniziale è recuperata entro \(article("il", date))."
  }
  package func costsMore(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Su \(interval(time)) conviene \(other): \(plan) costa \(amount) in più."
  }
  package func wouldCostNoMore(over time: Interval) -> String {
    "Su \(interval(time)) il piano non costerebbe di più."
  }
  package func wouldCostNoMore(overAnyTimeFrom least: Interval, to most: Interval) -> String {
    "Su qualsiasi durata da \(interval(least)) a \(interval(most)) il piano non costerebbe di più."
  }
  package func wouldStillCostMore(over time: Interval) -> String {
    "Anche su \(interval(time)) il piano costerebbe di più."
  }
  package func wouldCostMore(if conditions: [VerdictCondition]) -> String {
    "Il piano costerebbe di più \(conditions.map(condition).joined(separator: ", o "))."
  }
  package func wouldCostNoMore(if conditions: [VerdictCondition]) -> String {
    "Il piano non costerebbe di più \(conditions.map(condition).joined(separator: ", o "))."
  }
  private func condition(_ condition: VerdictCondition) -> String {
    switch condition {
    case .moreSessions(let most): "se servissero più di \(sessions(most))"
    case .sessionsAreEnough(1): "se bastasse 1\u{A0}seduta"
    case .sessionsAreEnough(let count): "se bastassero \(sessions(count))"
    case .takenLessOften(let plan, let count):
      "se \(plan) si facesse meno di una volta \(every(days: count))"
    case .takenAsOften(let plan, let count):
      "se \(plan) si facesse \(every(days: count)) o più spesso"
    case .shorterTime(let count):
      "se si \(count == 1 ? "considerasse" : "considerassero") meno di \(months(count))"
    }
  }

  package func costsLess(for clients: ShareOfClients) -> String {
    switch clients {
    case .none: "Secondo queste ipotesi, il piano non costa meno in nessun caso."
    case .all: "Secondo queste ipotesi, il piano costa meno in ogni caso."
    case .fewer(let share):
      "Secondo queste ipotesi, il piano costa meno per meno \(article("del", share)) dei clienti."
    case .more(let share):
      "Secondo queste ipotesi, il piano costa meno per più \(article("del", share)) dei clienti."
    case .exactly(let share):
      "Secondo queste ipotesi, il piano costa meno per \(article("il", share)) dei clienti."
    }
  }
  package func ifNotHelped(_ plan: String, then other: String, costs amount: String) -> String {
    "Se \(plan) non aiutasse in modo duraturo e si proseguisse con \(other): \(amount)."
  }
  package func noAverage(of plan: String, becauseOf other: String) -> String {
    "Nessuna media per \(plan): non si può proseguire con \(other), che ha una fase senza ritmo."
  }

  package func compared(_ complaint: String, over time: Interval) -> String {
    "\(complaint), su \(interval(time))"
  }
  package func plans(over time: Interval) -> String { "Piani su \(interval(time))" }
  package var plan: String { "Piano" }
  package var visitsTitle: String { "Appuntamenti" }
  package var timeInTreatment: String { "Tempo di trattamento" }
  package var finishedByThen: String { "Concluso nel periodo" }
  package var paidSingly: String { "Pagando ogni seduta" }
  package var paidInTheCheapestWay: String { "Pagando nel modo più conveniente" }
  package var paidWith: String { "con" }
  package var sessionsNotUsed: String { "Sedute pagate e non utilizzate" }
  package var worth: String { "per un valore di" }
  package func paidBefore(_ date: String) -> String { "Pagato prima \(article("del", date))" }
  package func comfortableDays(of days: String) -> String { "Giorni di sollievo, su \(days)" }
  package var costPerComfortableDay: String { "costo al giorno" }
  package func against(_ other: String) -> String { "Rispetto a \(other)" }
  package var costsNoMoreFrom: String { "non costa di più dal" }
  package var singleSessions: String { "sedute singole" }
  package var sessionsInHand: String { "sedute già pagate" }

  package var overAllOutcomes: String { "Su tutti gli esiti" }
  package var asPlanned: String { "Se tutto va come previsto" }
  package var onAverage: String { "In media" }
  package var oneInTenPaysAtMost: String { "Una persona su dieci paga al massimo" }
  package var nineInTenPayAtMost: String { "Nove su dieci pagano al massimo" }
  package func chanceToCostLess(than other: String) -> String {
    "Probabilità di costare meno di \(other)"
  }

  package var costsNoMoreAsFarAs: String { "Non costa di più finché …" }
  package func forTheSameMoney(_ other: String) -> String { "\(other) con la stessa spesa" }
  package func forTheSameMoney(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: visits(0)
    case .never: "in tutto costa meno"
    case .at(let count): visits(count)
    }
  }
  package var sessionsItTakes: String { "Sedute necessarie" }
  package func sessionsAtMost(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "quante si vuole"
    case .never: "nemmeno 1"
    case .at(let count): "al massimo \(count)"
    }
  }
  package func isTaken(_ other: String) -> String { "Ritmo di \(other)" }
  package func rarest(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "per quanto di rado"
    case .never: "nemmeno ogni giorno"
    case .at(let count): "almeno \(every(days: count))"
    }
  }
  package var priceOfASession: String { "Prezzo di una seduta" }
  package func dearest(_ point: TippingPoint<String>, until date: String?) -> String {
    let price =
      switch point {
      case .always: "qualsiasi prezzo"
      case .never: "nessun prezzo"
      case .at(let amount): "al massimo \(amount)"
      }
    return price + (date.map { " fino \(article("al", $0))" } ?? "")
  }
  package var chanceItResolves: String { "In media: il disturbo si risolve" }
  package func lowestChance(_ point: TippingPoint<String>) -> String {
    switch point {
    case .always: "anche per pochissimi"
    case .never: "nemmeno per tutti"
    case .at(let share): "almeno per \(article("il", share))"
    }
  }
  package var timeLookedAt: String { "Durata considerata" }
  package func shortestTime(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "qualsiasi durata"
    case .never: "nemmeno 10 anni"
    case .at(let count): "almeno \(months(count))"
    }
  }

  package func counted(from first: String, to last: String) -> String {
    "Periodo \(article("dal", first)) \(article("al", last)), giorni estremi compresi."
  }
  package func assumed(for complaint: String, _ facts: [String], source: String?) -> String {
    let basis = source.map { "Fonte: \($0)." } ?? "Ipotesi dello studio."
    return "Ipotesi per \(complaint): \(clauses(facts)). \(basis)"
  }
  package func aSessionEases(for days: Int) -> String {
    "una seduta dà sollievo per \(self.days(days))"
  }
  package func aCourseTakes(_ sessions: String) -> String { "un ciclo richiede \(sessions)" }
  package func resolves(for share: String, givenUpAfter sessions: Int?) -> String {
    let givenUp = sessions.map { " (altrimenti si smette dopo \(self.sessions($0)))" }
    return "risolve per \(article("il", share)) delle persone\(givenUp ?? "")"
  }
  package func returns(for share: String, after time: Interval, taking sessions: Int) -> String {
    "di queste, \(article("il", share)) ha una ricaduta dopo \(interval(time)), con \(sessions == 1 ? "un’altra seduta" : "altre \(self.sessions(sessions))")"
  }
  package func pricesFor(_ group: String) -> String { "Prezzi per: \(group)." }
  package func groupLowersNothing(_ group: String) -> String {
    "Per ciò che si confronta, questo gruppo paga quanto tutti: \(group)."
  }
  package func withEveryVisit(_ extras: [String]) -> String {
    "A ogni appuntamento si aggiunge: \(joined(extras))."
  }
  package func alreadyPaid(_ holdings: [String]) -> String {
    "Già pagato, quindi non contato: \(joined(holdings))."
  }
  package func held(_ sessions: Int, of package: String, until date: String) -> String {
    "\(self.sessions(sessions)) di \(package) fino \(article("al", date))"
  }
  package func pricesChange(on dates: [String]) -> String {
    "I prezzi cambiano \(joined(dates.map { article("il", $0) })); per ogni pagamento vale il prezzo di quel giorno."
  }
  package func firstDayIs(_ date: String) -> String {
    "Calcolato con \(article("il", date)) come primo giorno."
  }
  package func pricesAre(of date: String) -> String { "Valgono i prezzi \(article("del", date))." }
  package func pricesAreAlsoBefore(_ date: String) -> String {
    "Valgono i prezzi \(article("del", date)), anche per i pagamenti precedenti."
  }
  package var pricesAreMadeUp: String {
    "I prezzi sono inventati per mostrare il programma; nessuno studio li pratica."
  }
  package var notCounted: String {
    "Non contati: trasferta, assicurazione, mance."
  }
  package var noMedicalPromise: String { "Nulla di quanto scritto è una promessa medica." }

  package func whatEachCaseCosts(over time: Interval) -> String {
    "Quanto costa ogni disturbo, su \(interval(time))"
  }
  package func against(_ plan: String, _ other: String) -> String { "\(plan) rispetto a \(other)" }
  package var caseTitle: String { "Disturbo" }
  package var sessionsTitle: String { "Sedute" }
  package var difference: String { "Differenza" }
  package func difference(of plan: String) -> String { "Differenza di \(plan)" }
  package var costsNoMoreFromTitle: String { "Non costa di più dal" }
  package var mostSessions: String { "Non costa di più fino a (sedute)" }
  package var anyNumber: String { "quante si vuole" }
  package var noSession: String { "nessuna" }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, of all: Int, over time: Interval
  ) -> String {
    "Su \(interval(time)), \(plan) costa meno di \(other) in \(share(cases, of: all)) se tutto va come previsto."
  }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, onAverage: Int, of all: Int,
    over time: Interval
  ) -> String {
    "Su \(interval(time)), \(plan) costa meno di \(other) in \(share(cases, of: all)) se tutto va come previsto, e in \(share(onAverage, of: all)) in media su tutti gli esiti."
  }
  private func share(_ count: Int, of all: Int) -> String {
    "\(count) \(count == 1 ? "disturbo" : "disturbi") su \(all)"
  }
}

// MARK: - Basis

extension Italian {
  package func consists(_ plan: String, of phases: [String]) -> String {
    "\(plan): \(phases.joined(separator: ", poi "))."
  }
  package func inTurn(_ services: [String]) -> String { "\(joined(services)) a turno" }
  package var asOftenAsTheCaseNeeds: String { "tutte le volte che il caso lo richiede" }
  package func with(_ extras: [String]) -> String { "con \(joined(extras))" }
  package func only(from first: String, to last: String) -> String {
    "solo \(article("dal", first)) \(article("al", last))"
  }
  package func price(_ amount: String, from date: String) -> String {
    "\(amount) \(article("dal", date))"
  }

  package func setForThisRun(_ values: [String]) -> String {
    "Fissato per questo calcolo: \(clauses(values))."
  }
  package var somePricesAreSet: String { "alcuni fissati per questo calcolo" }
  package func pricesAreButForThoseSet(of date: String) -> String {
    "Valgono i prezzi \(article("del", date)), salvo quelli fissati per questo calcolo."
  }
}

// MARK: - Brief

extension Italian {
  package func brief(_ verdict: BriefVerdict) -> String {
    let (plan, other, time) = (verdict.plan, verdict.other, interval(verdict.time))
    let (start, end) = (opening(verdict.basis), aside(verdict.costs, verdict.conditions))
    let since = verdict.since.map { ", conveniente \(article("dal", $0))" } ?? ""
    return switch (verdict.ranking, verdict.difference) {
    case (.pair, .less(let amount)):
      "\(start)\(plan) costa su \(time) \(amount) in meno di \(other)\(end)\(since)."
    case (.pair, .more(let amount)):
      "\(start)\(other) conviene su \(time): \(plan) costa \(amount) in più\(end)."
    case (.pair, .none): "\(start)\(plan) costa su \(time) quanto \(other)\(end)."
    case (.planIsCheapest(let count), .less(let amount)):
      "\(start)\(plan) è il più conveniente di \(count) piani su \(time): \(amount) in meno di \(other)\(end)\(since)."
    case (.otherIsCheapest(let count), .more(let amount)):
      "\(start)\(other) è il più conveniente di \(count) piani su \(time); poi viene \(plan), \(amount) in più\(end)."
    case (.planIsCheapest(let count), _), (.otherIsCheapest(let count), _):
      "\(start)\(plan) e \(other) sono i più convenienti di \(count) piani su \(time)\(end)."
    }
  }
  package func brief(_ cost: BriefCost) -> String {
    let planned = cost.planned.map { " Se tutto va come previsto, costa \($0)" }
    let failed = cost.notHelped.map { "; se non aiuta, \($0)" } ?? ""
    return
      "\(opening(cost.basis))\(cost.plan) costa su \(interval(cost.time)) \(cost.cost)\(aside(nil, cost.conditions))."
      + (planned.map { $0 + failed + "." } ?? "")
  }
  private func opening(_ basis: BriefVerdict.Basis) -> String {
    switch basis {
    case .average: "In media, "
    case .planned: "Se tutto va come previsto, "
    case .certain: ""
    }
  }
  private func aside(_ costs: BriefVerdict.Costs?, _ conditions: [String]) -> String {
    let all = [costs.map { "\($0.plan) contro \($0.other)" }].compactMap { $0 } + conditions
    return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
  }
  package func asPlanned(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", a partire \(article("dal", $0))" } ?? ""
    let failed = outlook.notHelped.map { "; se non aiuta, \(short($0))" } ?? ""
    return "Come previsto, \(short(outlook.planned))\(since)\(failed)."
  }
  package var afterInsurance: String { "al netto del rimborso" }
  package var cannotTellIfNotHelped: String { "Non si può dire quanto costa se non aiuta." }
  package func theAverageCounts(_ groups: [AverageVerdict.Group]) -> String {
    "La media conta anche \(joined(groups.map(group)))."
  }
  private func group(_ group: AverageVerdict.Group) -> String {
    switch group {
    case .notHelped: "chi non ne trae beneficio"
    case .returning: "chi ha una ricaduta"
    }
  }
  package func assumedInShort(_ facts: [String]) -> String { "Ipotesi: \(clauses(facts))." }
  package var ifItDoesNotHelp: String { "Se non aiuta" }
  package func more(by option: String, dayByDay command: String) -> String {
    "Il resto: lo stesso con \(option). Giorno per giorno: \(command)."
  }
}

// MARK: - Quote

extension Italian {
  package func quote(
    _ plan: String, visits: Int, over time: Interval, cost: String, paidSingly: String?,
    isInsured: Bool, isChosen: Bool
  ) -> String {
    let singly =
      paidSingly.map { " (pagando ogni seduta singolarmente: \($0))" }
      ?? (isInsured ? ", \(afterInsurance)" : "")
    let way = isChosen ? "con le offerte scelte" : "nel modo più conveniente"
    return
      "\(plan): \(self.visits(visits)) su \(interval(time)), \(cost) \(way)\(singly)."
  }
  package var itIsNotFinishedByThen: String {
    "A fine periodo il ciclo non è concluso."
  }
  package func lastSession(on date: String) -> String {
    "L’ultima seduta è \(article("il", date))."
  }

  package var dateTitle: String { "Data" }
  package var whatTitle: String { "Che cosa" }
  package var howTitle: String { "Come" }
  package var amountTitle: String { "Importo" }
  package var soFarTitle: String { "Finora" }
  package func bought(_ sessions: Int) -> String { "acquisto: \(self.sessions(sessions))" }
  package var extra: String { "supplemento" }
  package var feeOfAPeriod: String { "quota di un periodo" }
  package func feeOwed(on date: String) -> String {
    "quota \(article("del", date)), che resta dovuta"
  }
  package var isPaidSingly: String { "seduta singola" }
  package func session(_ number: Int, of all: Int, from package: String) -> String {
    "\(package), seduta \(number) di \(all)"
  }
  package func period(_ number: Int, of membership: String) -> String {
    "\(membership), periodo \(number)"
  }
  package func sessionInHand(_ number: Int, of all: Int, from package: String) -> String {
    "già pagata: \(package), seduta \(number) di \(all)"
  }
  package func notUsed(_ sessions: Int, of package: String, boughtOn date: String) -> String {
    "Sedute di \(package), acquistato \(article("il", date)), inutilizzate alla fine: \(sessions)."
  }

  package var howEachAmountCameAbout: String { "Da dove viene ogni importo" }
  package func asListed(_ amount: String) -> String { "\(amount) da listino" }
  package func service(_ name: String, is amount: String) -> String { "\(name) costa \(amount)" }
  package func lessShare(_ share: String) -> String { "meno \(article("il", share))" }
  package func payFor(_ paid: Int, of sessions: Int) -> String {
    "\(sessions) al prezzo di \(paid)"
  }
  package func amount(_ amount: String, forGroup group: String) -> String {
    "\(amount) per \(group)"
  }
  package func amount(_ amount: String, withMembership membership: String) -> String {
    "\(amount) con \(membership)"
  }
  package func tax(of share: String) -> String { "imposta \(article("del", share))" }
  package func rounded(from exact: String) -> String { "arrotondamento di \(exact)" }
}

// MARK: - Price

extension Italian {
  package var priceList: String { "Listino prezzi" }
  package var offerTitle: String { "Offerta" }
  package var timeTitle: String { "Durata" }
  package var priceTitle: String { "Prezzo" }
  package var singleSessionsTitle: String { "Sedute singole" }
  package var packagesAndMemberships: String { "Pacchetti e abbonamenti" }
  package var addedToAVisit: String { "Supplementi per appuntamento" }
  package var reducedPrices: String { "Tariffe ridotte" }
  package var coversTitle: String { "Per" }
  package var perSessionTitle: String { "A\u{A0}seduta" }
  package var perHourTitle: String { "Per\u{A0}ora" }
  package var savesTitle: String { "Risparmio" }
  package var termsTitle: String { "Condizioni" }
  package func moreThanSingly(_ amount: String) -> String {
    "costa \(amount) in più delle sedute singole"
  }

  package func valid(for time: Interval) -> String { "validità \(interval(time))" }
  package func toBeUsed(by date: String) -> String { "da usare entro \(article("il", date))" }
  package func atMostPerClient(_ count: Int) -> String { "al massimo \(count) per persona" }
  package func sold(until date: String) -> String { "in vendita fino \(article("al", date))" }
  package func forAtLeast(_ time: Interval) -> String { "per almeno \(interval(time))" }
  package func sessionsKept(for time: Interval) -> String {
    "sedute conservate per \(interval(time))"
  }
  package func furtherSessions(_ prices: String) -> String { "altre sedute a \(prices)" }

  package func prices(on date: String) -> String { "Prezzi in data \(date)." }
  package func prices(on date: String, for group: String) -> String {
    "Prezzi in data \(date) per: \(group)."
  }
  package func includingTax(
    of share: String, but others: [(share: String, services: [String])]
  ) -> String {
    let rest = others.map { "\(article("del", $0.share)) per \(joined($0.services))" }
    let but = rest.isEmpty ? "" : ", ma \(joined(rest)), anche nei pacchetti"
    return "IVA \(article("del", share)) inclusa\(but)."
  }
  package func offSingleSessions(_ share: String, for group: String) -> String {
    "\(group): \(share) di sconto sulle sedute singole."
  }
  package func paidBack(by insurance: String, for services: [String]) -> String {
    "\(quoted(insurance)) rimborsa: \(services.joined(separator: ", "))."
  }
  package func from(_ date: String, _ prices: [String]) -> String {
    "\(article("Dal", date)): \(prices.joined(separator: ", "))."
  }

  package var whatThePlansAreAbout: String { "Che cosa prevedono i piani" }
  package var aim: String { "Obiettivo" }
  package var before: String { "Prima" }
  package var howItIsBuilt: String { "Come è costruito" }
  package var whatItWorksOn: String { "Su che cosa agisce" }
  package var afterwards: String { "Dopo" }
  package var inThePracticesOwnWords: String {
    "Con le parole dello studio."
  }
}

// MARK: - Advice

extension Italian {
  package var theSimpleTest: String { "Il test semplice" }
  package func question(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "Ha la febbre?"
    case .trauma: "C’è stata di recente una caduta, un colpo o un incidente?"
    case .intense: "Il dolore è intenso, senza nulla che lo spieghi?"
    case .spot: "Il disturbo ritorna sempre nello stesso punto?"
    case .positions: "Il disturbo peggiora in certe posizioni?"
    case .movements: "Le impedisce certi movimenti?"
    case .weeks: "Il disturbo dura da settimane?"
    case .arranging: "Organizza la giornata in funzione di questo?"
    }
  }
  package func whereIsIt(_ places: [String]) -> String {
    "Dov’è: \(places.joined(separator: ", "))? [Invio: niente di tutto ciò]"
  }
  package func explanation(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "38 °C o più, oppure brividi."
    case .trauma: "Negli ultimi giorni o settimane, anche se sembrava leggero."
    case .intense: "Dolore che non lascia dormire, o che è venuto dal nulla."
    case .spot: "Dopo che era passato o si era alleviato."
    case .positions: "Da seduti, sdraiati su un fianco, alla guida."
    case .movements: "Girare la testa, alzare il braccio, chinarsi."
    case .weeks: "Tre settimane o più."
    case .arranging: "Il lato del letto, la sedia, la spalla per la borsa."
    }
  }
  package func reason(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "febbre"
    case .trauma: "caduta, colpo o incidente recente"
    case .intense: "dolore intenso senza spiegazione"
    case .spot: "ritorna nello stesso punto"
    case .positions: "certe posizioni lo peggiorano"
    case .movements: "limita i movimenti"
    case .weeks: "dura da settimane"
    case .arranging: "la giornata è organizzata in sua funzione"
    }
  }
  package var yesWords: [String] { ["s", "sì", "si"] }
  package var noWords: [String] { ["n", "no"] }
  package var answerKeys: String { "[s/N/?]" }
  package func doctorFirst(because reasons: [String]) -> String {
    "Prima di qualsiasi massaggio ci vuole un parere medico (motivo: \(reasons.joined(separator: "; ")))."
  }
  package func courseFits(because reasons: [String]) -> String {
    "C’è una storia alle spalle (\(reasons.joined(separator: ", "))): una valutazione e un ciclo sono la scelta adatta."
  }
  package var relaxationFits: String {
    "Nulla fa pensare a un disturbo con una storia: la scelta adatta è il rilassamento."
  }
  package var aDoctorDecides: String { "Questa non è una diagnosi; decide un medico." }
  package var theAssessmentDecides: String {
    "Questa non è una diagnosi. Nel dubbio decide la valutazione."
  }
  package func allOfIt(_ command: String) -> String { "Per i dettagli: \(command)" }
}

// MARK: - Chart

extension Italian {
  package func paidSoFar(_ complaint: String?, over time: Interval) -> String {
    "Pagato finora\(complaint.map { ": \($0)" } ?? ""), su \(interval(time))"
  }
  package func paidSoFar(in currency: String) -> String { "Pagato finora, \(currency)" }
  package func costsNoMore(from date: String) -> String {
    "Non costa di più \(article("dal", date))"
  }
  package func costsNoMore(_ plan: String, from date: String) -> String {
    "\(date): \(plan) non costa più dell’altro"
  }
  package func onAverage(_ amount: String) -> String { "in media \(amount)" }
  package func asPlanned(_ amount: String) -> String { "come previsto \(amount)" }
  package func kindsOfLines(withDate: Bool) -> String {
    "Linea spessa: in media. Area colorata: otto persone su dieci. Linea sottile\(withDate ? " e data" : ""): se tutto va come previsto."
  }
  package func costs(
    _ average: String, from low: String, to high: String, planned: String
  ) -> String {
    "in media \(average), da \(low) a \(high) per otto persone su dieci, \(planned) se tutto va come previsto"
  }

  package func costsMoreOrLess(_ plan: String, than other: String) -> String {
    "Quanto \(plan) costa in più o in meno di \(other)"
  }
  package func averaged(_ title: String) -> String { "\(title), in media" }
  package func ifAllGoesToPlan(_ title: String) -> String { "\(title), se tutto va come previsto" }
  package var costsNoMoreField: String { "non costa di più" }
  package var costsMoreField: String { "costa di più" }
  package var bringsNoLessField: String { "non meno di oggi" }
  package var bringsLessField: String { "meno di oggi" }

  package func whatMatters(_ plan: String, against other: String) -> String {
    "Che cosa conta: \(plan) rispetto a \(other)"
  }
  package func lineInEachBar(_ difference: String) -> String {
    "La linea in ogni barra: \(difference)"
  }
  package var halvesOfEachBar: String {
    "La metà superiore porta al valore basso, la metà inferiore al valore alto"
  }
  package func bar(_ name: String, _ range: String, low: String, high: String) -> String {
    "\(name), \(range): \(low) … \(high)"
  }
  package func bar(
    _ name: String, _ range: String, low: String, high: String, turnsAt: String
  ) -> String {
    "\(name), \(range): \(low) … \(high); cambia a \(turnsAt)"
  }
}

// MARK: - Check

extension Italian {
  package var contents: String { "Che cosa contiene il listino" }
  package var kindOfItem: String { "Tipo" }
  package var countOfItems: String { "Quantità" }
  package func items(_ part: ListPart) -> String {
    switch part {
    case .services: "prestazioni"
    case .extras: "supplementi"
    case .packages: "pacchetti"
    case .memberships: "abbonamenti"
    case .concessions: "tariffe ridotte"
    case .insurances: "assicurazioni"
    case .changes: "cambiamenti di prezzo"
    case .plans: "piani"
    case .cases: "disturbi"
    }
  }

  package var selfTest: String { "Autotest" }
  package var selfTestFailed: String {
    "Autotest: una regola di calcolo non vale. La colpa non è del listino: è un errore del programma; per favore, segnalatelo."
  }
  package func selfTestPassed(_ times: String) -> String {
    "Autotest: tutte le regole di calcolo valgono per questo listino, \(times) volte in tutto."
  }
  package func notLookedAt(_ statements: Int) -> String {
    "Non esaminati, per lo più per un prezzo su richiesta: \(counted(statements, "conto", "conti"))."
  }
  package var lawTitle: String { "Regola di calcolo" }
  package var lookedAt: String { "Esaminati" }
  package var holdsTitle: String { "Vale" }
  package func holds(_ answer: Bool) -> String { answer ? "sì" : "NO" }
  package func law(_ law: Law) -> String {
    switch law {
    case .rowsAddUp: "i pagamenti sommati danno il costo"
    case .everyVisitIsPaidOnce: "ogni appuntamento è pagato una volta, in tempo"
    case .noMoreThanSingly: "mai più che pagando ogni seduta"
    case .paidSoFarNeverFalls: "quanto pagato finora non diminuisce mai"
    case .lastVisitNeverSaves: "i primi appuntamenti non costano più di tutti insieme"
    case .addedSessionNeverSaves: "senza pacchetti, una seduta in più non fa mai risparmiare"
    case .differenceChangesSign: "una differenza cambia segno con l’ordine"
    case .meanLiesWithin: "la media sta tra il minimo e il massimo"
    case .lastVisitAtMostSingly: "l’ultimo appuntamento aggiunge al massimo il suo prezzo singolo"
    case .widerChoiceNeverCosts: "una scelta più ampia di offerte non costa mai di più"
    case .refundWithinPrice: "il rimborso non supera mai il prezzo"
    case .insuranceNeverCosts: "un’assicurazione non rende mai più caro un piano"
    case .knowingNeverCosts: "sapere prima come andrà non costa mai di più"
    case .bestRuleIsBest: "nessuna regola semplice è migliore della migliore"
    }
  }
}

// MARK: - Lint

extension Italian {
  package func nothingLooksWrong(in file: String) -> String {
    "\(file) è valido e nulla sembra sbagliato."
  }
  package func looksWrong(_ count: Int, in file: String) -> String {
    count == 1
      ? "\(file) è valido, ma una cosa sembra sbagliata."
      : "\(file) è valido, ma \(count) cose sembrano sbagliate."
  }
  package var worthKnowing: String { "Buono a sapersi" }
  package var whatLooksWrong: String { "Che cosa sembra sbagliato" }
  package func name(_ name: String, onLine line: Int) -> String { "\(name) (riga \(line))" }
  package func soldInNothing(_ names: String) -> String {
    "In vendita, ma in nessun piano, pacchetto o abbonamento, quindi in nessun confronto: \(names)."
  }
  package func packagesOfNoPlan(_ names: String) -> String {
    "Pacchetti che nessun piano potrebbe usare: \(names)."
  }
  package func on(_ days: DaysInWords, _ sentence: String) -> String {
    switch days {
    case .always: sentence
    case .from(let first): "\(article("Dal", first)): \(sentence)"
    case .until(let last): "Fino \(article("al", last)): \(sentence)"
    case .between(let first, let last):
      "\(article("Dal", first)) \(article("al", last)): \(sentence)"
    }
  }

  package func longerCostsLess(
    _ longer: TimedPriceInWords, than shorter: TimedPriceInWords
  ) -> String {
    "\(longer.name) costa \(longer.price) per \(longer.time), meno di \(shorter.name), che costa \(shorter.price) per \(shorter.time)."
  }
  package func farBelow(
    _ service: String, at hourly: String, next other: String, at otherHourly: String
  ) -> String {
    "\(service) viene \(hourly) all’ora, meno della metà della prestazione più economica dopo di essa, \(other), a \(otherHourly) all’ora."
  }
  package func groupRoundedUp(
    _ group: String, service: String, from full: String, to rounded: String
  ) -> String {
    "Per \(group), \(service) a \(full) si arrotonda a \(rounded), più del prezzo intero."
  }
  package func roundedToNothing(_ item: String, from unrounded: String) -> String {
    "\(item) viene \(unrounded), che si arrotonda a zero."
  }
  package func roundedToNothing(
    _ item: String, for group: String, from unrounded: String
  ) -> String {
    "Per \(group), \(roundedToNothing(item, from: unrounded))"
  }
  package func roundedToNothing(
    _ item: String, forMembersOf membership: String, from unrounded: String
  ) -> String {
    "Per chi ha \(membership), \(roundedToNothing(item, from: unrounded))"
  }

  package func savesNothing(
    _ package: String, at price: String, singly product: String
  ) -> String {
    "\(package) costa \(price), esattamente quanto le sedute singole (\(product)): non fa risparmiare nulla."
  }
  package func savesNothing(
    _ package: String, for group: String, at price: String, singly product: String
  ) -> String {
    "Per \(group), \(savesNothing(package, at: price, singly: product))"
  }
  package func costsMoreThanSingly(
    _ package: String, at price: String, by difference: String, singly product: String,
    _ total: String
  ) -> String {
    "\(package) costa \(price), \(difference) in più delle sedute singole (\(product) = \(total))."
  }
  package func costsMoreThanSingly(
    _ package: String, for group: String, at price: String, by difference: String,
    singly product: String, _ total: String
  ) -> String {
    let sentence = costsMoreThanSingly(
      package, at: price, by: difference, singly: product, total)
    return "Per \(group), \(sentence)"
  }
  package func dearestCovered(_ product: String) -> String {
    "\(product), la prestazione più cara che comprende"
  }
  package func packageRoundedUp(
    _ package: String, to price: String, over singles: String
  ) -> String {
    "\(package) si arrotonda a \(price), più delle sedute singole (\(singles))."
  }
  package func asMuchAsFewer(
    _ package: String, at price: String, for sessions: Int, fewer: Int, singly product: String
  ) -> String {
    "\(package) costa \(price) per \(self.sessions(sessions)), non più di \(fewer) pagate singolarmente (\(product))."
  }
  package func claimDiffers(
    _ package: String, claim: String, off product: String, promised: String, price: String,
    difference: String
  ) -> String {
    "\(package) annuncia uno sconto \(claim.last == "%" ? article("del", claim) : "di \(claim)") su \(product), cioè \(promised); costa \(price), \(difference)."
  }
  package func biggerDearer(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) costa \(bigger.each) a seduta (\(total(bigger))), più di \(smaller.name) a \(smaller.each) (\(total(smaller)))."
  }
  package func asMuchAsSmaller(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) non costa di più (\(total(bigger))) di \(smaller.name) (\(total(smaller))): nessuno ha motivo di comprare il più piccolo."
  }
  private func total(_ package: PackageInWords) -> String {
    "\(package.price) per \(sessions(package.sessions))"
  }
  package func cannotBeUsedUp(
    _ package: String, sessions: Int, valid time: Interval, every: Interval, plan: String,
    usable: Int
  ) -> String {
    "\(package) ha \(self.sessions(sessions)), valide \(interval(time)): al ritmo più fitto di un piano, \(self.every(every)) (\(plan)), \(usable == 1 ? "se ne può" : "se ne possono") usare solo \(usable)."
  }

  package func changesOverlap(
    on date: String, _ target: String, first: String, to other: String, last: String
  ) -> String {
    "Due cambiamenti \(article("del", date)) riguardano \(target): la \(first) lo porta a \(other), e questo, che vale, a \(last)."
  }
  package func line(_ number: Int) -> String { "riga \(number)" }
  package func changeWithoutEffect(
    on date: String, _ target: String, to value: String
  ) -> String {
    "\(article("Il", date)) \(target) passa a \(value), ma è già così."
  }
  package func packageLeftBehind(_ move: LeftBehindInWords) -> String {
    let also = move.others.map { " (come pure \($0))" } ?? ""
    let onIt = move.coversMore ? " su questa prestazione" : ""
    return
      "\(article("Il", move.date)) \(move.service) passa da \(move.from) a \(move.to)\(also), ma \(move.package) resta a \(move.price): lo sconto\(onIt) passa \(article("dal", move.discounts.before)) \(article("al", move.discounts.after))."
  }

  package func farFromKind(_ service: String, at hourly: String, usual: String) -> String {
    "\(service) viene \(hourly) all’ora; le prestazioni di questa durata di solito vengono \(usual)."
  }
  package func twinPackage(_ package: PackageInWords, of other: PackageInWords) -> String {
    "\(package.name) costa \(total(package)), e \(other.name) \(total(other)) delle stesse prestazioni, valide altrettanto: nessuno ha motivo di comprare il primo."
  }
  package func tooLong(_ membership: String, _ time: Interval) -> String {
    "\(membership) parla di \(interval(time)): nessuno si impegna così a lungo."
  }
  package func changeBeforeList(on date: String, list first: String) -> String {
    "Questo cambiamento è \(article("del", date)), ma il listino vale solo \(article("dal", first))."
  }
  package func changeFarOff(on date: String) -> String {
    "Questo cambiamento è \(article("del", date)), fra decenni."
  }
  package func offerPast(_ package: String, last: String, list first: String) -> String {
    "L’offerta \(package) è finita \(article("il", last)), ma il listino vale solo \(article("dal", first)): nessuno può comprarlo."
  }
  package func priceLeftBehind(_ move: LeftBehindInWords, for group: String) -> String {
    leftBehind(move, whom: "per \(group)")
  }
  package func priceLeftBehind(
    _ move: LeftBehindInWords, forMembersOf membership: String
  ) -> String {
    leftBehind(move, whom: "con \(membership)")
  }
  private func leftBehind(_ move: LeftBehindInWords, whom: String) -> String {
    "\(article("Il", move.date)) \(move.service) passa da \(move.from) a \(move.to), ma \(whom) resta a \(move.price): lo sconto passa \(article("dal", move.discounts.before)) \(article("al", move.discounts.after))."
  }
  package func sameName(_ name: String) -> String {
    "Anche un altro elemento dello stesso tipo si chiama \(name)."
  }
  package func dailyPlan(_ plan: String) -> String {
    "\(plan) prevede una seduta al giorno: quasi nessuno può reggere questo ritmo."
  }
  package func courseTooLong(
    _ plan: String, for complaint: String?, within horizon: Interval
  ) -> String {
    let whom = complaint.map { " per \($0)" } ?? ""
    return
      "\(plan) non può finire\(whom) entro \(interval(horizon)), il periodo che il listino considera."
  }
  package func costsNothing(_ item: String, for group: String) -> String {
    "Per \(group), \(item) non costa nulla."
  }
  package func feeLess(than amount: String) -> String {
    "Mettete una quota sotto \(amount), o togliete l’abbonamento."
  }
  package var correctTime: String { "Mettete la durata voluta." }
  package var correctDay: String {
    "Mettete il giorno voluto, o scrivete i valori dove stanno all’inizio."
  }
  package var correctDayOrRemovePackage: String {
    "Mettete il giorno voluto, o togliete il pacchetto."
  }
  package var nameApart: String { "Date un altro nome a uno dei due." }
  package var correctRhythm: String { "Mettete il ritmo voluto." }
  package func lookFurther(atLeast time: Interval) -> String {
    "Portate defaults.horizon ad almeno \(interval(time)), o avvicinate le sedute."
  }
  package var hurry: String { "Avvicinate le sedute, o prevedetene meno." }

  package func noSource(_ complaint: String) -> String {
    "\(complaint) non dice da dove vengono le sue cifre."
  }
  package func unusedCase(_ complaint: String) -> String {
    "Nessun piano prende il numero di sedute da un disturbo, né mira a risolverlo, quindi ciò che ne dice \(complaint) non cambia nulla."
  }
  package func twinPlan(_ plan: String, of other: String) -> String {
    "\(plan) ha le stesse fasi di \(other), quindi tutte le cifre sono uguali."
  }
  package func unpayablePlan(_ plan: String, service: String) -> String {
    "\(plan) richiede \(service), sempre su richiesta e in nessuna offerta: quanto costa non si potrà mai dire."
  }
  package func unusedService(_ service: String) -> String {
    "\(service) non è in nessun piano, pacchetto o abbonamento."
  }
  package func unusedPackage(_ package: String) -> String {
    "Nessun piano ha una seduta che \(package) comprende."
  }

  package var checkServices: String {
    "Controllate prezzi e durate: forse due sono scambiati, o uno sta nella riga sbagliata."
  }
  package var putInPrice: String {
    "Mettete il prezzo vero, o \"on request\" finché non è noto."
  }
  package func roundFiner(_ step: String) -> String {
    "Scegliete prezzi multipli di \(step), o un passo più piccolo per roundTo."
  }
  package func costLess(than amount: String) -> String {
    "Mettete un prezzo sotto \(amount), o togliete il pacchetto."
  }
  package func costAtMost(_ amount: String, _ package: String) -> String {
    "Fate costare \(package) al massimo \(amount), o toglietelo."
  }
  package var checkPackage: String {
    "Controllate il prezzo e il numero di sedute: forse c’è un errore di battitura, o non ha seguito l’ultimo aumento."
  }
  package func print(_ price: String, orClaim claim: String) -> String {
    "Scrivete \(price), o annunciate \(claim)."
  }
  package func correctOrRemove(_ package: String) -> String {
    "Correggete uno dei due prezzi, o togliete \(package)."
  }
  package func validLonger(atLeast time: Interval?, orSessions sessions: Int?) -> String {
    let longer =
      time.map { "Portate la validità ad almeno \(interval($0))" } ?? "Allungate la validità"
    return "\(longer)\(sessions.map { ", o riducete a \(self.sessions($0))" } ?? "")."
  }
  package var keepOneChange: String { "Lasciate quello giusto, o dategli un altro giorno." }
  package var putInValue: String { "Mettete il valore giusto, o toglietelo." }
  package func moveToo(_ path: String) -> String { "Impostate quel giorno anche \(path)." }
  package func moveToo(_ path: String, to kept: String) -> String {
    "Impostate quel giorno anche \(path); con \(kept) lo sconto resterebbe uguale."
  }
  package func moveOrSplit(_ path: String) -> String {
    "Impostate quel giorno anche \(path), o fate comprendere a un altro pacchetto ciò che è cambiato di prezzo."
  }
  package var nameSource: String {
    "Aggiungete \"source\": uno studio, o l’esperienza propria."
  }
  package var useCase: String {
    "Date a un piano una fase con \"sessions\": \"case\" e \"resolves\": true, o togliete il disturbo."
  }
  package var removeTwin: String { "Toglietene uno, o dategli fasi proprie." }
  package var putInPriceOrRemovePlan: String { "Mettete un prezzo, o togliete il piano." }
  package var nothingIfSoldSingly: String { "Nulla, se si vende semplicemente a seduta." }
  package var nothingIfSold: String { "Nulla, se si vende semplicemente." }
  package func dearer(
    for group: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) costa \(price) per \(group), più del prezzo normale di \(ordinary): nessuno lo paga."
  }
  package func dearer(
    forMembersOf membership: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    "\(item) costa \(price) a chi ha \(membership), più del prezzo normale di \(ordinary): nessuno lo paga."
  }
  package func paysNothing(group: String) -> String {
    "Con il 100% di sconto \(group) non paga nulla."
  }
  package var removeFree: String { "Togliete il pacchetto: ciò che comprende non costa nulla." }
  package var correctDiscount: String { "Mettete lo sconto voluto, o togliete il gruppo." }
  package func paysNothing(_ insurance: String) -> String {
    "Con le sue regole \(insurance) non rimborsa mai nulla."
  }
  package func neverReached(_ insurance: String, _ rule: String, _ cap: String) -> String {
    "A questi prezzi nulla di ciò che \(insurance) copre arriva mai a \(cap) (\(rule))."
  }
  package func missing(_ paths: [String], in languages: String) -> String {
    "Manca in \(languages): \(paths.joined(separator: ", "))."
  }
  package func costAtMostOrLeaveOut(_ amount: String) -> String {
    "Mettete al massimo \(amount), o togliete il prezzo: allora vale quello normale."
  }
  package var letInsurancePay: String {
    "Controllate quota, franchigia e massimali: potrebbe esserci un errore di battitura; oppure toglietela."
  }
  package var nothingIfPolicySaysSo: String { "Nulla, se la polizza dice così." }
  package var translate: String {
    "Aggiungete il testo, o lasciate tutti i testi in una sola lingua."
  }
}

// MARK: - WhatIf

extension Italian {
  package func priceMoves(
    _ item: String, from old: String, to new: String, on days: DaysInWords
  ) -> String {
    told("\(item) passa da \(old) a \(new)", on: days)
  }
  package func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item) si aggiunge, a \(price)", on: days)
  }
  package func priceIsGone(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item), a \(price), non c’è più", on: days)
  }
  private func told(_ clause: String, on days: DaysInWords) -> String {
    switch days {
    case .always: "\(clause)."
    case .from(let first): "\(article("Dal", first)), \(clause)."
    case .until(let last): "Fino \(article("al", last)), \(clause)."
    case .between(let first, let last):
      "\(article("Dal", first)) \(article("al", last)), \(clause)."
    }
  }
  package var quotedOnRequest: String { "«su richiesta»" }
  package func otherPricesMove(_ count: String) -> String { "Altri prezzi che cambiano: \(count)." }
  package func becomes(_ what: String, _ value: String, insteadOf before: String?) -> String {
    "\(what): \(value)\(before.map { " (prima: \($0))" } ?? "")."
  }
  package func fieldOf(_ item: String, _ field: String) -> String { "\(item), \(field)" }
  package var nothingThere: String { "niente" }
  package func isNew(_ item: String) -> String { "Si aggiunge \(item)." }
  package func isReplaced(_ item: String) -> String { "Si sostituisce \(item)." }
  package func isTakenOut(_ item: String) -> String { "Si toglie \(item)." }
  package func field(_ key: String) -> String? {
    switch key {
    case "discount": "sconto"
    case "payFor": "sedute pagate"
    case "sessions": "sedute"
    case "valid": "validità"
    case "every": "ritmo"
    case "minimum": "durata minima"
    case "until": "ultimo giorno di validità"
    case "from": "primo giorno"
    case "to": "ultimo giorno"
    case "keeps": "si conservano"
    case "fee": "quota"
    case "resolves": "probabilità che si risolva"
    case "reliefDays": "giorni di sollievo"
    case "stopAfter": "interruzione dopo"
    case "chance": "probabilità di ricaduta"
    case "after": "ricaduta dopo"
    case "topUp": "sedute alla ricaduta"
    case "percent": "imposta"
    case "minutes": "durata"
    case "name": "nome"
    case "limit": "limite"
    case "share": "quota rimborsata"
    default: nil
    }
  }
  package var noPriceChanges: String { "Nessun prezzo cambia." }

  package func costsOver(
    _ horizon: Interval, for complaint: String?, onAverage: Bool, _ clauses: [String]
  ) -> String {
    let whom = (complaint.map { ", per \($0)" } ?? "") + (onAverage ? ", in media" : "")
    return "Su \(interval(horizon))\(whom): \(clauses.joined(separator: "; "))."
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) costa \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) costa come prima" : "\(plans) costano come prima"
  }
  package func staysCheapest(_ plans: String, count: Int) -> String {
    count == 1 ? "il più conveniente resta \(plans)" : "i più convenienti restano \(plans)"
  }
  package func becomesCheapest(_ plans: String, insteadOf before: String) -> String {
    "il più conveniente diventa \(plans) al posto di \(before)"
  }
  package func costsOverall(_ costs: OverallInWords) -> String {
    "Di tutti i costi in tabella, più alti: \(side(costs.higher)); più bassi: \(side(costs.lower)); invariati: \(costs.unchanged)."
  }
  private func side(_ side: OverallInWords.Side) -> String {
    side.count + (side.most.map { " (al massimo di \($0))" } ?? "")
  }

  package var nobodySwitches: String {
    "Per nessuno cambia il piano, o il modo di pagare, più conveniente."
  }
  package func otherPlanCheapest(
    for complaints: String?, by gain: String?, isAtMost: Bool
  ) -> String {
    "Un altro piano diventa il più conveniente\(complaints.map { " per \($0)" } ?? "")\(gain.map { ", di \(isAtMost ? "al massimo " : "")\($0)" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int, saving: String?) -> String {
    "Se tutto va come previsto, per \(counted(count, "costo", "costi")) su \(all) cambia il modo di pagare più conveniente\(saving.map { "; rispetto a quello di prima fa risparmiare al massimo \($0)" } ?? "")."
  }

  package func clientsSwitch(
    _ count: String, of all: String, saving: String?, savingByPaying: String?
  ) -> String {
    let savings = [
      saving.map { "; un altro piano fa risparmiare al massimo \($0)" },
      savingByPaying.map { "; un altro modo di pagare fa risparmiare al massimo \($0)" },
    ].compactMap(\.self).joined()
    return
      "Clienti che sceglierebbero un altro piano o un altro modo di pagare: \(count) su \(all)\(savings)."
  }
  package func noClientSwitches(of all: String) -> String {
    "Nessun cliente del file (\(all)) sceglierebbe un altro piano o un altro modo di pagare."
  }

  package func forgotten(_ sentence: String) -> String { "Dimenticato: \(sentence)" }
  package func forgottenPrice(_ price: ForgottenInWords) -> String {
    let moves =
      price.before.map {
        "\(price.item) passa soltanto da \($0) a \(price.price) mentre cambia \(price.service)"
      } ?? "\(price.item) resta a \(price.price) mentre cambia \(price.service)"
    let sessions = sessions(price.sessions)
    let discount =
      price.dearerBy.map {
        "costa allora \($0) in più di \(sessions) \(price.sessions == 1 ? "pagata" : "pagate") singolarmente"
      }
      ?? "lo sconto su \(sessions) passa \(price.discounts.before.map { article("dal", $0) } ?? "da ignoto") \(price.discounts.after.map { article("al", $0) } ?? "a ignoto")"
    let kept = price.kept.map { "; con \($0) lo sconto resterebbe uguale" } ?? ""
    return "\(moves); \(discount)\(kept)."
  }
  package func othersForgotten(_ count: Int) -> String { "Altri nella tabella: \(count)." }

  package func takesInAsBefore(_ amount: String, withoutTax: Bool) -> String {
    "\(withoutTax ? "Al netto dell’IVA lo" : "Lo") studio incassa \(amount), come prima."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?,
    withoutTax: Bool
  ) -> String {
    "\(withoutTax ? "Al netto dell’IVA lo" : "Lo") studio incassa \(amount) invece di \(before), \(difference)\(bracketed(share))."
  }
  package func owesTaxAsBefore(_ amount: String) -> String {
    "Deve \(amount) di IVA, come prima."
  }
  package func owesTax(_ amount: String, insteadOf before: String) -> String {
    "Deve \(amount) di IVA invece di \(before)."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "Un’ora di trattamento rende \(amount), come prima."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "Un’ora di trattamento rende \(amount) invece di \(before)."
  }
  package func leavesAsBefore(_ amount: String) -> String {
    "Dopo i costi dei trattamenti restano \(amount), come prima."
  }
  package func leaves(_ amount: String, insteadOf before: String) -> String {
    "Dopo i costi dei trattamenti restano \(amount) invece di \(before)."
  }
  package var comingEvenly: String { "distribuiti su un anno" }
  package func takesHours(_ share: String) -> String {
    "I trattamenti occupano \(article("il", share)) delle ore."
  }
  package func mayLoseNone(of clients: String) -> String {
    "Non può perdere nemmeno un cliente (oggi: \(clients)) senza guadagnare meno, contando quanto un cliente rende in media."
  }
  package func mayLose(_ count: String, of clients: String, share: String) -> String {
    "Clienti che può perdere prima di guadagnare meno: \(count) su \(clients) (\(share)), contando quanto un cliente rende in media."
  }
  package func mayLose(_ count: String, ofDearer clients: String, share: String) -> String {
    "Tra quelli per cui il prezzo sale (\(clients)) può perderne \(count) (\(share)), contando quanto uno di loro rende in media."
  }
  package func mayLoseNone(ofDearer clients: String) -> String {
    "Tra quelli per cui il prezzo sale (\(clients)) non può perderne nessuno, contando quanto uno di loro rende in media."
  }
  package func needsMore(_ count: String, beside clients: String, share: String) -> String {
    "Per guadagnare altrettanto servono clienti in più: \(count) (\(share)), oltre \(articles("ai", clients)) di oggi, contando quanto un cliente rende in media."
  }
  package var neverMadeUp: String {
    "Nessun numero di clienti lo compensa: una seduta costa allo studio più di quanto rende."
  }

  package var costsAsPlanned: String {
    "I costi sono quelli di un piano che va come previsto, pagato nel modo più conveniente, prima e dopo."
  }
  package var costsOnAverage: String {
    "I costi sono medie su tutti gli esiti, pagando prima e dopo nel modo più conveniente, senza sapere come andrà."
  }
  package func costUnknown(_ plan: String) -> String {
    "Quanto costa \(plan) non è noto: un prezzo che gli serve è su richiesta."
  }
  package func leftOut(_ ids: String) -> String {
    "Omessi, perché la proposta li toglie: \(ids)."
  }
  package var incomeWithClients: String {
    "Con --clients FILE mostra anche gli incassi dello studio."
  }
  package func incomeMeans(perSession: String?, perHour: String?) -> String {
    let costs = [
      perSession.map { "ogni seduta costa allo studio, per ipotesi, \($0)" },
      perHour.map { "ogni ora di trattamento \($0)" },
    ].compactMap(\.self)
    let told = costs.isEmpty ? "" : "; \(costs.joined(separator: ", "))"
    return
      "Gli incassi sono quanto pagano i clienti in questo periodo dal loro primo giorno, in media su tutti gli esiti, senza l’IVA dovuta; ciò che rimborsa un’assicurazione non li cambia\(told)."
  }
  package func proposedRests(on source: String, for complaint: String) -> String {
    "Quanto proposto per \(complaint) si basa su: \(source)."
  }
  package var foundInProposal: String { "Che cosa trova il controllo nella proposta" }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Costi prima e dopo"
    case .averageCosts: "Costi medi, prima e dopo"
    case .complaint: "Disturbo"
    case .plan: "Piano"
    case .before: "Prima"
    case .after: "Dopo"
    case .difference: "Differenza"
    case .growth: "Variazione"
    case .free: "gratis"
    case .new: "nuovo"
    case .switches: "Chi cambia"
    case .whatChanges: "Che cosa cambia"
    case .cheapestPlan: "piano più conveniente"
    case .saves: "Risparmio"
    case .forgotten: "Dimenticati"
    case .service: "Prestazione"
    case .from: "Dal"
    case .price: "Prezzo"
    case .keeping: "Stesso sconto a"
    case .singlesBefore: "Singole prima"
    case .discountBefore: "Sconto prima"
    case .singlesAfter: "Singole dopo"
    case .discountAfter: "Sconto dopo"
    case .practice: "Lo studio"
    case .takings: "Incassato"
    case .tax: "IVA dovuta"
    case .income: "Incassi senza IVA"
    case .sessions: "Sedute effettuate"
    case .minutes: "Tempo di trattamento"
    case .perSession: "Incassi per seduta"
    case .perHour: "Incassi per ora di trattamento"
    case .margin: "Resta dopo i costi"
    case .clients: "I clienti"
    case .who: "Chi"
    case .count: "Clienti"
    case .becomes: "Diventa"
    }
  }
}

// MARK: - Records

extension Italian {
  package func recordsGo(
    from first: String, to last: String, sessions: String, clients: String
  ) -> String {
    "I dati vanno \(article("dal", first)) \(article("al", last)). Sedute: \(sessions); clienti: \(clients)."
  }
  package func daysBetweenSessions(of service: String, _ quartiles: QuartilesInWords) -> String {
    "\(service): giorni tra due sedute: \(spread(quartiles)) (intervalli: \(quartiles.count))."
  }
  package func sessionsOfCourse(_ quartiles: QuartilesInWords, running: String) -> String {
    "Sedute di un ciclo: \(spread(quartiles)) (conclusi: \(quartiles.count); ancora in corso: \(running))."
  }
  private func spread(_ quartiles: QuartilesInWords) -> String {
    "mediana \(quartiles.median), da \(quartiles.lower) a \(quartiles.upper) nella metà centrale"
  }
  package func cameBack(
    within months: Int, _ share: ShareInWords, of courses: String
  ) -> String {
    "Entro \(self.months(months)) dopo un ciclo è tornato \(article("il", share.share)) (\(interval(share))cicli: \(courses))."
  }
  package func returnsNotKnown(within months: Int) -> String {
    "Chi torna entro \(self.months(months)) non si sa: i dati sono troppo brevi."
  }
  package func notedAsResolved(
    _ some: String, of all: String, _ share: ShareInWords
  ) -> String {
    "Annotati come risolti: \(share.share) (\(interval(share))\(some) su \(all) cicli con un’annotazione)."
  }
  private func interval(_ share: ShareInWords) -> String {
    share.interval.map {
      "intervallo al 95%: \(article("dal", $0.low)) \(article("al", $0.high)); "
    } ?? ""
  }
  package var resolvedNotNoted: String {
    "Se i disturbi siano stati risolti, i dati non lo dicono: smettere non è guarire."
  }
  package func clientsPaid(
    _ paid: String, cheapest: String, overpaying: String, of clients: String
  ) -> String {
    "I clienti hanno pagato \(paid); il modo più conveniente per le stesse sedute costa \(cheapest). Clienti che hanno pagato più del necessario: \(overpaying) su \(clients)."
  }
  package func sessionsOpen(
    _ open: String, worth: String, until day: String?, lapsed: String, worth lapsedWorth: String
  ) -> String {
    "Sedute di pacchetti ancora dovute: \(open), pagate \(worth)\(day.map { "; ultimo giorno per le prime: \($0)" } ?? ""); scadute: \(lapsed), pagate \(lapsedWorth)."
  }

  package func rowsLeftOut(_ clauses: [String]) -> String {
    "Righe lasciate da parte: \(self.clauses(clauses))."
  }
  package func leftOut(_ rows: String, _ reason: LeftOutReason) -> String {
    switch reason {
    case .cancelled: "\(rows) per annullamento o assenza"
    case .later: "\(rows) dopo l’ultimo giorno considerato"
    case .unknown: "\(rows) di prestazioni che il listino non ha"
    case .unreadable: "\(rows) per dati illeggibili"
    }
  }
  package var daysBetweenMean: String {
    "Giorni tra due sedute: da una seduta di un cliente alla successiva della stessa prestazione, in un altro giorno; la pausa tra due cicli non conta. Un quarto sta sotto il quartile inferiore, un quarto sopra quello superiore."
  }
  package func courseMeans(_ services: String, gap: Interval) -> String {
    "Un ciclo è una serie di sedute di un cliente (\(services)) senza un’interruzione di \(interval(gap)) o più. È concluso se per quel tempo non è seguito nulla; altrimenti alla fine dei dati è ancora in corso, e conta solo per quanto se ne sa. Ciò che segue un ciclo dello stesso cliente è una ricaduta, salvo che il ciclo sia annotato come non risolto."
  }
  package func coursesNoted(for complaint: String) -> String {
    "I cicli sono quelli annotati per \(complaint)."
  }
  package var coursesOfAll: String {
    "I dati non distinguono i disturbi: contano i cicli di tutti i clienti."
  }
  package var sharesMean: String {
    "Le quote di chi ha fatto più sedute e di chi è tornato sono stime di Kaplan-Meier (intervallo: Greenwood, trasformazione log–log), contate dall’ultima seduta di un ciclo; ciò che è annotato è una quota semplice (intervallo: Wilson). Ogni intervallo contiene la quota vera in 95 casi su 100, se i cicli non dipendono l’uno dall’altro."
  }
  package var paymentsMean: String {
    "Il modo più conveniente è quello del listino nel giorno di ogni seduta, senza gruppi, supplementi e assicurazione; ciò che sono costate sedute ancora utilizzabili non conta come pagato."
  }
  package func paymentsIncomplete(_ clients: String) -> String {
    "Non confrontati, perché non tutti i pagamenti sono noti: clienti: \(clients)."
  }
  package func paymentsUncosted(_ clients: String) -> String {
    "Non confrontati, perché non si può calcolare: clienti: \(clients)."
  }
  package func paymentsUnproven(_ clients: String) -> String {
    "Trovato, ma senza prova che sia il più conveniente: clienti: \(clients)."
  }
  package var packagesMean: String {
    "Una riga che nomina un pacchetto e un importo ne è la vendita; ogni altra ne usa una seduta. Le sedute dovute e scadute sono contate nell’ultimo giorno, per la loro parte di quanto pagato."
  }
  package func cashNotCounted(_ amount: String) -> String {
    "Non contati: \(amount), pagati per prestazioni che il listino non ha."
  }
  package var cashMeans: String {
    "L’incassato è quanto le righe del mese dicono pagato."
  }
  package var nobodyNamed: String { "Nessun cliente è nominato; lo fa --clients-by-name." }
  package var clientsNamed: String { "Contiene nomi di clienti: da non trasmettere a terzi." }

  package func recordsTitle(_ title: RecordsTitle) -> String {
    switch title {
    case .rhythms: "Giorni tra due sedute"
    case .service: "Prestazione"
    case .clients: "Clienti"
    case .gaps: "Intervalli"
    case .lower: "Quartile inferiore"
    case .median: "Mediana"
    case .upper: "Quartile superiore"
    case .lengths: "Sedute per ciclo"
    case .sessions: "Sedute"
    case .courses: "Cicli"
    case .more: "Più lunghi"
    case .low: "da"
    case .high: "a"
    case .returns: "Tornati dopo un ciclo"
    case .within: "Entro"
    case .cameBack: "Tornati"
    case .watched: "Non ancora tornati"
    case .outcomes: "Esito annotato"
    case .resolved: "Risolti"
    case .noted: "Annotati"
    case .share: "Quota"
    case .payments: "Quanto hanno pagato i clienti, e il modo più conveniente"
    case .what: "Tutte le sedute"
    case .sum: "Somma"
    case .paid: "Pagato"
    case .cheapest: "Più conveniente"
    case .difference: "Differenza"
    case .clientsByName: "Cliente per cliente"
    case .client: "Cliente"
    case .packages: "Pacchetti"
    case .package: "Pacchetto"
    case .sold: "Venduti"
    case .used: "Usate"
    case .open: "Dovute"
    case .owed: "Valore dovuto"
    case .firstLapse: "Prima scadenza"
    case .lapsed: "Scadute"
    case .lapsedWorth: "Valore scaduto"
    case .months: "Mese per mese"
    case .month: "Mese"
    case .minutes: "Ore"
    case .cash: "Incassato"
    case .inDays: "giorni"
    case .inMonths: "mesi dopo l’ultima seduta"
    case .notBack: "Quota che non è tornata"
    case .picture: "Che cosa dicono i dati dello studio"
    }
  }

  package func problem(_ fault: RecordsFault) -> String {
    switch fault {
    case .syntax(.strayQuote): "virgolette in un campo che non sta tra virgolette"
    case .syntax(.textAfterQuote): "qualcosa segue le virgolette che chiudono un campo"
    case .syntax(.quoteNotClosed): "le virgolette che si aprono qui non si chiudono mai"
    case .syntax(.tooLong): "la riga è troppo lunga"
    case .fieldCount(let count, let columns):
      "i campi sono \(count); nell’intestazione \(columns)"
    case .notADate: "non è una data come 2026-09-01"
    case .noSuchDay: "il mese non ha quel giorno"
    case .noClient: "nulla dice chi è venuto"
    case .noService: "nulla dice quale prestazione fosse"
    case .notAnAmount: "non è un importo come 130.00"
    }
  }
  package func problem(_ error: RecordsError) -> String {
    switch error {
    case .noHeader: "il file è vuoto; la prima riga deve nominare le colonne"
    case .columnsMissing(let columns, let titles):
      "non c’è una colonna per \(columns.map(\.rawValue).joined(separator: ", ")) \(among(titles)); --column \(columns.first?.rawValue ?? "date")=TITOLO dice qual è"
    case .columnTwice(let column, let first, let second):
      "due colonne possono essere per \(column.rawValue): \(listed([first, second])); --column \(column.rawValue)=TITOLO dice qual è"
    case .noSuchColumn(let title, let titles):
      "non c’è una colonna \(Quoted.word(title)) \(among(titles))"
    case .otherDateOrder(let line):
      "alla riga \(line) il giorno e il mese di una data stanno al contrario; indicare --dates day-first o --dates month-first"
    case .tooLarge(let size): "il file supera \(size) GiB, il massimo che si legge"
    case .noSessions: "nessuna riga del file è utilizzabile"
    }
  }
  private func among(_ titles: [String]) -> String {
    titles.isEmpty ? "nella prima riga" : "tra \(listed(titles))"
  }
  private func listed(_ titles: [String]) -> String {
    titles.prefix(30).map(Quoted.word).joined(separator: ", ")
  }
  package func unknown(_ kind: RecordsName, _ rows: String, _ names: String) -> String {
    switch kind {
    case .service:
      "righe lasciate da parte (\(rows)), perché il listino non ha questa prestazione: \(names); --service 'NOME=PRESTAZIONE' dice qual è"
    case .package: "righe (\(rows)) con un pacchetto che il listino non ha: \(names)"
    case .complaint: "righe con un disturbo che il listino non ha: \(rows): \(names)"
    case .outcome: "righe con un esito che non dice né sì né no: \(rows): \(names)"
    }
  }
  package func moreRows(_ count: String) -> String { "altre (\(count))" }
  package func rowsUnreadable(_ count: String) -> String { "righe illeggibili: \(count)" }
  package func fewCourses(_ ended: String, unless enough: String) -> String {
    "Cicli conclusi: \(ended). Con meno di \(enough), una quota è nota, nel migliore dei casi, con un margine di 20 punti: non meglio di una supposizione."
  }
  package func restsOnFew(_ courses: String, unless enough: String) -> String {
    "la proposta si basa su pochi cicli: \(courses); con meno di \(enough) una quota è nota, nel migliore dei casi, con un margine di 20 punti: non meglio di una supposizione"
  }
  package var nothingToPropose: String {
    "non c’è nulla da proporre: nessun ciclo è concluso, e nessuno è venuto due volte"
  }
  package func sourceOfFew(_ source: String, unless enough: String) -> String {
    "\(source); con meno di \(enough) cicli una quota è nota, nel migliore dei casi, con un margine di 20 punti"
  }
  package func recordsBeforeList(from date: String) -> String {
    "I prezzi del listino valgono \(article("dal", date)); anche ciò che è stato pagato prima è confrontato con essi."
  }
  package func proposalSource(
    from first: String, to last: String, courses: String, clients: String, gap: Interval
  ) -> String {
    "dati dello studio, da \(first) a \(last): cicli: \(courses), clienti: \(clients); un’interruzione di \(interval(gap)) conclude un ciclo"
  }

  package func help(_ option: RecordsOption) -> String {
    switch option {
    case .file: "L’esportazione degli appuntamenti in CSV; '-' è lo standard input."
    case .column: "Quale colonna è quale, ad esempio date=Datum."
    case .service: "Che cosa indica un nome del file, ad esempio 'Massage 60=relaxation'."
    case .dates: "Che cosa viene prima tra le barre; altrimenti come si scrive sul posto."
    case .until: "L’ultimo giorno considerato; altrimenti oggi."
    case .complaint: "Il disturbo di cui si mostrano i cicli; altrimenti quello del listino."
    case .gap: "Un’interruzione così lunga conclude un ciclo."
    case .byName: "Nomina i clienti, e quanto ha pagato ciascuno."
    case .propose: "Scrive le ipotesi come proposta di valori."
    }
  }
}

// MARK: - Sensitivity

extension Italian {
  package func priceVaried(_ item: String) -> String { "Prezzo di \(item)" }
  package func priceVaried(_ item: String, from date: String) -> String {
    "Prezzo di \(item) \(article("dal", date))"
  }
  package func rhythmVaried(_ plan: String) -> String { "Ritmo di \(plan)" }
  package var sessionsVaried: String { "Sedute necessarie per un ciclo" }
  package var reliefVaried: String { "Giorni di sollievo di una seduta" }
  package var resolvesVaried: String { "Probabilità che si risolva" }
  package var horizonVaried: String { "Periodo considerato" }
  package var returnsVaried: String { "Probabilità di ricaduta" }
  package func resolvesVaried(by plan: String) -> String { "Probabilità che \(plan) lo risolva" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: Interval, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costa esattamente quanto \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: Interval,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) costa \(difference) di \(other)."
  }
  private func over(_ horizon: Interval, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Su \(interval(horizon)), se tutto va come previsto"
    case .expected: "Su \(interval(horizon)), in media"
    }
  }
  package func mattersMost(
    _ assumption: String, at low: String, _ lowDifference: String, at high: String,
    _ highDifference: String
  ) -> String {
    "Conta soprattutto: \(assumption). Con \(low) il piano costa \(lowDifference), con \(high) \(highDifference)."
  }
  package var nothingTurns: String {
    "Entro questi limiti nessuna ipotesi cambierebbe il piano più conveniente."
  }
  package func onlyTheseTurn(_ assumptions: [String]) -> String {
    "Entro questi limiti, \(assumptions.count == 1 ? "una sola ipotesi cambierebbe" : "solo queste ipotesi cambierebbero") il piano più conveniente: \(assumptions.joined(separator: "; "))."
  }

  package func differenceMeans(_ plan: String, _ other: String, _ measure: CostMeasure) -> String {
    let costs =
      switch measure {
      case .planned: "i costi se tutto va come previsto"
      case .expected: "i costi medi su tutti gli esiti"
      }
    return
      "È la differenza tra \(costs), negativa dove \(plan) costa meno di \(other); si varia un’ipotesi alla volta, tutto il resto com’è ipotizzato."
  }
  package func withoutEffect(_ assumptions: [String]) -> String {
    "Senza effetto su questa differenza: \(assumptions.joined(separator: "; "))."
  }
  package func withoutEffectOnIncome(_ assumptions: [String]) -> String {
    "Senza effetto su questo importo: \(assumptions.joined(separator: "; "))."
  }
  package func notVaried(_ assumptions: [String]) -> String {
    "Non variati, perché il listino li lega ad altri: \(assumptions.joined(separator: "; "))."
  }
  package func notVariedOnRequest(_ assumptions: [String]) -> String {
    "Non variati, perché alcuni valori richiedono un prezzo che è su richiesta: \(assumptions.joined(separator: "; "))."
  }

  package func swingTitle(_ title: SwingTitle) -> String {
    switch title {
    case .assumptions: "Ipotesi"
    case .bars: "Barre"
    case .assumption: "Ipotesi"
    case .range: "Da … a"
    case .difference: "Differenza"
    case .toDifference: "… a"
    case .turnsAt: "Cambia a"
    }
  }
  package var barLegend: String {
    "Nelle barre, ░ porta al valore basso di ogni intervallo, █ a quello alto."
  }
  package func asAssumed(_ value: String) -> String { "come ipotizzato: \(value)" }
  package var bothCostTheSame: String { "i due costano uguale" }

  package func clientsBring(
    _ clients: String, _ measure: String, _ amount: String, over horizon: Interval
  ) -> String {
    "In \(interval(horizon)), clienti: \(clients); \(measure): \(amount)."
  }
  package func movesMost(
    _ assumption: String, at low: String, _ lowAmount: String, at high: String,
    _ highAmount: String
  ) -> String {
    "Ciò che conta di più: \(assumption). Con \(low): \(lowAmount); con \(high): \(highAmount)."
  }
  package var oneAtATime: String {
    "Si varia un’ipotesi alla volta, tutto il resto come ipotizzato."
  }
  package func whatMovesIncome(_ measure: String) -> String { "Che cosa fa variare: \(measure)" }
}

// MARK: - Sweep

extension Italian {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    "Combinazioni in cui \(plan) non costa più di \(other): \(holding) su \(known)."
  }
  package func bringsNoLess(
    _ measure: String, now today: String, in holding: String, of known: String
  ) -> String {
    "\(measure): non meno di oggi (\(today)) in \(holding) su \(known) combinazioni."
  }
  package func directionsOfAmounts(down: String, across: String, in currency: String) -> String {
    "Verso il basso: \(down). Verso destra: \(across). Le cifre sono importi in \(currency)."
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    "Verso il basso: \(down). Verso destra: \(across). Le cifre sono differenze in \(currency): sotto zero, il piano costa meno."
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) rispetto a \(other)"
  }
  package func varied(_ names: [String]) -> String {
    "Variano, anche se sotto compare il valore di oggi: \(names.joined(separator: "; "))."
  }
  package func lineTitle(_ measure: String, by name: String) -> String {
    "\(measure), secondo: \(name)"
  }
  package func costsDrawn(_ measure: SweepMeasure) -> String? {
    switch measure {
    case .cost: "Costo, come previsto"
    case .expected: "Costo medio"
    default: nil
    }
  }
  package func between(_ value: String, _ other: String) -> String {
    "tra \(value) e \(other)"
  }
  package func cheaperTurns(_ name: String, _ betweens: [String]) -> String {
    "\(name): il piano più conveniente cambia \(betweens.joined(separator: "; "))."
  }
  package var cheaperTurnsHere: String { "cambia il più conveniente" }
  package func leastAndMost(
    _ measure: String, _ least: String, at low: String, _ most: String, at high: String
  ) -> String {
    "\(measure): al minimo \(least) con \(low), al massimo \(most) con \(high)."
  }
  package func holdsUntil(_ name: String, _ date: String, then path: String) -> String {
    "\(name): ciò che varia vale solo fino \(article("al", date)) compreso; poi ne prende il posto un cambiamento di prezzo datato, che --vary \(path) fa variare."
  }
  package func inChange(_ number: String, _ name: String) -> String {
    "\(name), nel cambiamento datato \(number)"
  }
  package func ofClients(_ count: String) -> String {
    "Tutto questo riguarda i clienti del file (\(count)), ciascuno con il proprio disturbo e il proprio piano."
  }
  package var tooManyCombinations: String {
    "le combinazioni sono più di quante se ne possano contare"
  }
  package func noSuchPlan(_ id: String) -> String { "'\(id)' non c’è tra i piani" }
  package func noLongerThere(_ id: String) -> String {
    "'\(id)', che riguarda clienti del file, non è più nel listino"
  }
  package func samePath(_ path: String, _ other: String) -> String {
    "'\(path)' e '\(other)' indicano lo stesso valore, o una sua parte"
  }
}

// MARK: - Goal

extension Italian {
  package func measureName(
    _ measure: SweepMeasure, of plan: String, against other: String
  ) -> String {
    switch measure {
    case .cost: "Costo di \(plan), come previsto"
    case .difference: "Costo di \(plan) meno quello di \(other), come previsto"
    case .averageDifference: "Costo medio di \(plan) meno quello di \(other)"
    case .cheaper: "Il piano più conveniente"
    case .expected: "Costo medio di \(plan)"
    case .listCost: "Costo di \(plan) pagato singolarmente"
    case .visits: "Appuntamenti di \(plan)"
    case .comfortableDays: "Giorni di sollievo con \(plan)"
    case .unusedSessions: "Sedute di \(plan) pagate e non utilizzate"
    case .breakEven: "Giorno dal quale \(plan) non è costato più di \(other)"
    case .worthInSessions: "Sedute di \(other) che costano quanto \(plan)"
    case .mostSessions: "Sedute fino alle quali \(plan) non costa più di \(other)"
    case .rarestRhythm: "Giorni tra due sedute di \(other) fino ai quali \(plan) non costa di più"
    case .dearestSession: "Prezzo di una seduta fino al quale \(plan) non costa più di \(other)"
    case .lowestChance: "Probabilità dalla quale \(plan) non costa più di \(other)"
    case .horizonMonths: "Mesi dai quali \(plan) non costa più di \(other)"
    case .income: changeTitle(.income)
    case .tax: changeTitle(.tax)
    case .margin: changeTitle(.margin)
    case .incomePerHour: changeTitle(.perHour)
    case .hoursUsed: "Quota delle ore occupata dai trattamenti"
    }
  }
  package func goalWord(_ word: GoalWord) -> String {
    switch word {
    case .always: "sempre"
    case .never: "mai"
    case .unknown: "non noto"
    }
  }

  package func wouldDo(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): ci si arriva con \(value)\(today.map { " (oggi: \($0))" } ?? "")."
  }
  package func bringsMost(_ name: String, _ value: String, insteadOf today: String?) -> String {
    "\(name): rende di più \(value)\(today.map { " (oggi: \($0))" } ?? "")."
  }
  package func comesTo(
    _ measure: String, _ value: String, asked: String?, now: String
  ) -> String {
    "\(measure): allora \(value)\(asked.map { "; richiesto: \($0)" } ?? ""); oggi: \(now)."
  }
  package func besideIt(_ values: [String]) -> String {
    "Valori vicini: \(values.joined(separator: "; "))."
  }
  package func turnsElsewhere(_ values: [String]) -> String {
    "Si inverte anche con \(values.count == 1 ? "un altro valore" : "altri valori"): \(values.joined(separator: "; "))."
  }
  package func stay(_ count: String, of clients: String) -> String {
    "Clienti che restano: \(count) su \(clients)."
  }
  package func risesAtTheEnd(_ value: String, wider: String) -> String {
    "Alla fine dell’intervallo, a \(value), sale ancora; più in là può esserci di meglio: \(wider)"
  }
  package func everyValueDoes(from low: String, to high: String) -> String {
    "Basta qualsiasi valore da \(low) a \(high)."
  }
  package func noValueDoes(
    _ name: String, from low: String, to high: String, _ measure: String, asked: String, now: String
  ) -> String {
    "\(name): non basta alcun valore da \(low) a \(high). \(measure): richiesto: \(asked); oggi: \(now)."
  }
  package func nearest(_ value: String, _ reading: String) -> String {
    "Il più vicino: \(value) (\(reading))."
  }
  package func isThere(_ measure: String, _ value: String) -> String {
    "Non serve cambiare nulla. \(measure): \(value), come richiesto."
  }
  package func doesNotBear(_ name: String, on measure: String, _ value: String) -> String {
    "\(name): non cambia nulla. \(measure): \(value), con qualsiasi valore."
  }

  package func allTried(_ count: String, from low: String, to high: String) -> String {
    "Sono stati provati tutti \(articles("i", count)) valori da \(low) a \(high)."
  }
  package var stepTriesFewer: String {
    "Con un passo sono meno: --vary PERCORSO=DA..A:PASSO"
  }
  package func sideTold(_ side: GoalSide, isDay: Bool) -> String {
    switch side {
    case .atLeast:
      "Se nessun valore dà esattamente quanto richiesto, è indicato il più vicino che non resta al di sotto."
    case .atMost:
      "Se nessun valore dà esattamente quanto richiesto, è indicato il più vicino che non è \(isDay ? "più tardi" : "al di sopra")."
    case .nearest:
      "Se nessun valore dà esattamente quanto richiesto, è indicato quello che più si avvicina."
    }
  }
  package func someTried(
    _ tried: String, of count: String, from low: String, to high: String
  ) -> String {
    "\(articles("Dei", count)) valori da \(low) a \(high) ne sono stati provati \(tried). Ogni altro sta tra due le cui cifre non lasciano dubbi."
  }
  package func triedEvery(
    _ stride: String, of count: String, from low: String, to high: String, _ tried: String
  ) -> String {
    "Valori da \(low) a \(high): \(count). Ne è stato provato uno ogni \(stride), poi tutti quelli vicini al risultato: \(tried) in tutto. Per provarne altri: --vary PERCORSO=DA..A:PASSO"
  }
  package func notTold(at count: String) -> String {
    "Valori che non possono stare lì, o con i quali non si può dire: \(count)."
  }
  package func retentionMeans(_ points: [(rise: String, stays: String)]) -> String {
    let words = points.map { "con \(article("il", $0.rise)) in più, \(article("il", $0.stays))" }
      .joined(separator: "; ")
    return
      "Dei clienti che pagherebbero di più si suppone che ne restino: \(words); tra questi punti e oltre, in proporzione. Si suppone che un prezzo più basso non attiri altri clienti."
  }

  package func goalTitle(_ title: GoalTitle) -> String {
    switch title {
    case .values: "I valori accanto"
    case .value: "Valore"
    case .what: "Quale"
    case .staying: "Clienti che restano"
    case .today: "oggi"
    case .found: "trovato"
    case .best: "il migliore"
    case .beside: "accanto"
    case .nearest: "il più vicino"
    case .elsewhere: "si inverte anche qui"
    }
  }

  package func noGoal(_ bad: BadGoal) -> String {
    switch bad {
    case .noRange:
      "lì non c’è un numero, una percentuale o una durata da cui ricavare un intervallo; indicatene uno: --vary PERCORSO=DA..A"
    case .notARange:
      "--vary richiede due numeri, percentuali o durate, il minore per primo, e un passo dello stesso tipo: PERCORSO=DA..A:PASSO"
    case .tooMany:
      "l’intervallo ha troppi valori da provare; indicatene uno più stretto, o un passo più grande"
    case .noSuchFigure:
      "il piano è confrontato con sé stesso; indicate un altro --plan o --against"
    case .nothingToMoveFrom:
      "secondo il listino attuale non è un importo, quindi non se ne può chiedere una parte"
    }
  }
  package func isNoGoal(_ word: String, _ measure: String, _ kind: SweepMeasure.Kind) -> String {
    guard kind != .name else {
      return
        "\(measure) è il nome di un piano, non una cifra che possa arrivare a qualcosa"
    }
    let form =
      switch kind {
      case .amount: "un importo, o quanto in più o in meno di oggi: 1200, +3%, -5%"
      case .count: "un numero intero: 9"
      case .share: "una percentuale: 40%"
      case .day: "una durata dall’inizio, o una data: '5 months'"
      case .name: ""
      }
    return "\(word) non va bene per \(measure): serve \(form)"
  }
  package func goalNeedsValue(_ measure: String) -> String {
    "dite a quanto deve arrivare \(measure): \(measure)=VALORE; solo con --keep si cerca il massimo"
  }
  package func keepsNothing(_ measure: String) -> String {
    "--keep va con income e margin, non con \(measure)"
  }
}

// MARK: - List

extension Italian {
  package func problem(_ fault: SyntaxFault) -> String {
    switch fault {
    case .fileTooLarge(let size): "il file supera \(size) MiB, il massimo che si legge"
    case .notUTF8: "questo byte non è UTF-8; salvate il file come UTF-8"
    case .nestedTooDeep(let limit): "liste e oggetti sono annidati oltre \(limit) livelli"
    case .nothingHere: "qui non c’è nulla; serve un oggetto JSON"
    case .moreAfterEnd: "c’è altro dopo la fine del valore JSON"
    case .secondFile: "qui comincia un secondo file, dopo la fine del primo; tenetene uno"
    case .valueMissingAtEnd: "il file finisce dove dovrebbe esserci un valore"
    case .valueExpected(let found): "qui dovrebbe esserci un valore, non \(word(found))"
    case .keyExpected(let found):
      "qui dovrebbe esserci una chiave tra virgolette dritte, non \(word(found))"
    case .decimalComma(let found):
      "qui dovrebbe esserci una chiave tra virgolette dritte, non \(word(found)); un numero decimale ha il punto, come 72.50"
    case .colonExpected(let found):
      "dopo la chiave dovrebbero esserci i due punti, non \(word(found))"
    case .separatorExpected(let closing, let found):
      "qui dovrebbe esserci una virgola o '\(closing)', non \(word(found))"
    case .quoteWithinText(let closing, let found):
      "qui dovrebbe esserci una virgola o '\(closing)', non \(word(found)); le virgolette dentro un testo si scrivono \\\""
    case .typographicQuote(let mark):
      "\(mark) è una virgoletta tipografica; ogni testo JSON vuole quelle dritte, \""
    case .singleQuotes:
      "questo testo è tra apici; ogni testo JSON vuole le virgolette doppie, \""
    case .foreignSpace(let kind, let code): foreignSpace(kind, code)
    case .keyTwice(let line):
      "questa chiave compare due volte nello stesso oggetto; la prima è alla riga \(line)"
    case .commaMissing(.key): "qui manca una virgola, prima della chiave seguente"
    case .commaMissing(.item): "qui manca una virgola, prima dell’elemento seguente"
    case .commaTooMany: "una virgola di troppo; prima non c’è nulla"
    case .commaBeforeEnd: "una virgola con nulla dopo; toglietela"
    case .notClosed(let container, let closing, let line, let column):
      "il file finisce prima che sia \(container == .object ? "chiuso l’oggetto" : "chiusa la lista") che comincia alla riga \(line), colonna \(column); manca '\(closing)'"
    case .objectNotClosed(let line, let column):
      "qui comincia un oggetto, ma quello della riga \(line), colonna \(column) non è chiuso; prima manca '}'"
    case .comment: "JSON non ha commenti; togliete questo"
    case .commentNotClosed: "questo commento non è chiuso; manca '*/'"
    }
  }

  private func word(_ found: SyntaxFault.Found) -> String {
    switch found {
    case .end: "la fine del file"
    case .character(let character): "'\(character)'"
    }
  }

  private func foreignSpace(_ kind: SyntaxFault.ForeignSpace, _ code: String) -> String {
    switch kind {
    case .noBreakSpace: "qui c’è uno spazio indivisibile (\(code)); scrivete uno spazio normale"
    case .invisible: "qui c’è un carattere invisibile (\(code)); toglietelo"
    case .other: "qui c’è uno spazio di altro tipo (\(code)); scrivete uno spazio normale"
    }
  }

  package func problem(_ fault: LiteralFault) -> String {
    switch fault {
    case .leadingZero(let number): "\(number) comincia con uno zero; un numero JSON non ne ha"
    case .notANumber(let text): "\(text) non è un numero JSON; scrivetelo come 12 o 12.50"
    case .notAWord(let word, let near?): "\(word) non è un valore JSON; intendevate '\(near)'?"
    case .notAWord(let word, nil):
      "\(word) non è un valore JSON; un testo vuole le virgolette doppie"
    case .notClosedOnLine: "questo testo non è chiuso sulla sua riga; manca '\"'"
    case .closedByTypographicQuote(let mark):
      "questo testo non è chiuso sulla sua riga; \(mark) è una virgoletta tipografica, scrivete \""
    case .notClosed: "questo testo non è chiuso; manca '\"'"
    case .controlCharacter(let escape):
      "un carattere di controllo in un testo; scrivetelo come \(escape)"
    case .badEscape: "una barra inversa senza significato; per la barra stessa scrivete \\\\"
    case .loneSurrogate: "metà di una coppia surrogata sta da sola; scrivete il carattere stesso"
    case .badUnicodeEscape: "\\u vuole quattro cifre esadecimali"
    }
  }

  package func moreIsWrong(told: Int) -> String {
    "oltre a questi \(told) errori ce ne sono altri; correggete prima questi"
  }

  package func problem(_ fault: ValueFault) -> String {
    switch fault {
    case .refused(let value, let expected, let correction):
      "è \(written(value)); deve essere \(allowed(expected))\(hint(correction))"
    case .tooManyDecimals(let value, let currency, let decimals):
      "è \(written(value)); ha troppi decimali: \(currency ?? "una valuta") ne ha \(decimals)"
    case .otherFormat(let value): "è \(written(value)); questo programma legge il formato 1"
    case .emptyText: "è vuoto; deve essere un testo"
    case .textTooLong(let most): "supera \(most) caratteri, il massimo che qui si legge"
    case .tooFewItems(let count, let least):
      "elementi: \(count); ne servono almeno \(least)"
    case .tooManyItems(let count, let most): "ha \(count) elementi; può averne al massimo \(most)"
    case .zeroStep(let least): "è 0; deve essere di più, come \(least)"
    case .notALanguage(let key):
      "'\(key)' non è la sigla di una lingua; un testo per lingua ha chiavi come \"it\" e \"de\""
    case .noLanguage:
      "non ha testo; scrivetene uno per lingua, come {\"it\": \"Massaggio\", \"de\": \"Massage\"}"
    }
  }

  private func written(_ value: WrittenValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .text(let text): "\"\(text)\""
    case .list: "una lista"
    case .object: "un oggetto"
    case .unreadable: "qualcos’altro"
    }
  }

  private func allowed(_ expected: Allowed) -> String {
    switch expected {
    case .text: "un testo"
    case .localText: "un testo, o uno per lingua"
    case .form(let form): self.form(form)
    case .word(let word): "\"\(word)\""
    case .flag: "true o false"
    case .yes: "true"
    case .amount(let most): "un importo da 0 a \(most)"
    case .count(let range): "un numero intero da \(range.lowerBound) a \(range.upperBound)"
    case .list: "una lista"
    case .object(required: []): "un oggetto"
    case .object(let keys): "un oggetto con \(keys.joined(separator: ", "))"
    case .sessionCounts:
      "un oggetto: per ogni numero di sedute, quanti clienti ne hanno avute tante"
    case .anything: "un valore"
    case .either(let choices): choices.map(allowed).joined(separator: ", o ")
    }
  }

  private func hint(_ correction: Correction?) -> String {
    switch correction {
    case .unquoted(let text): "; scrivete \(text) senza virgolette"
    case .quoted(let text): "; scrivete \"\(text)\""
    case .near(let name): "; intendevate '\(name)'?"
    case nil: ""
    }
  }

  package func form(_ form: Form) -> String {
    switch form {
    case .id: "una sigla di lettere dalla a alla z, cifre e trattini, come \"low-back\""
    case .percentage:
      "una percentuale da \"0%\" a \"100%\" con al massimo quattro decimali, come \"8.1%\""
    case .interval: "una durata come \"10 days\", \"1 week\", \"6 months\" o \"1 year\""
    case .day: "una data degli anni dal 1900 al 2999 come \"2026-09-01\""
    case .seasonDate: "un giorno dell’anno come \"11-01\""
    case .currency: "il codice ISO 4217 di una valuta, come \"CHF\""
    case .locale: "un’impostazione locale come it_CH"
    }
  }

  package func problem(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown(.near(let name)): "questa chiave non esiste; intendevate '\(name)'?"
    case .unknown(.all(let names)):
      "questa chiave non esiste; qui sono ammesse: \(names.joined(separator: ", "))"
    case .unknown(.untold): "questa chiave non esiste"
    case .missing(let key, let meaning): "manca '\(key)': \(self.meaning(meaning))"
    case .noneOf(let keys): "ne manca una: \(keys.joined(separator: ", "))"
    case .excluded(let key, let other, let keys):
      "'\(key)' accanto a '\(other)'; è ammessa solo una di \(keys.joined(separator: ", "))"
    }
  }

  package func problem(_ fault: ReferenceFault) -> String {
    switch fault {
    case .idTwice(let kind, let id, let line?):
      "la sigla '\(id)' c’è già tra \(plural(kind)), alla riga \(line)"
    case .idTwice(let kind, let id, nil): "la sigla '\(id)' c’è già tra \(plural(kind))"
    case .unknown(let kind, let id, .near(let name)):
      "'\(id)' non c’è tra \(plural(kind)); intendevate '\(name)'?"
    case .unknown(let kind, let id, .all([])):
      "'\(id)' non c’è tra \(plural(kind)); il listino non ne ha"
    case .unknown(let kind, let id, .all(let names)):
      "'\(id)' non c’è tra \(plural(kind)); ci sono: \(names.joined(separator: ", "))"
    case .unknown(let kind, let id, .untold): "'\(id)' non c’è tra \(plural(kind))"
    case .coveredTwice(let id): "'\(id)' è compreso due volte"
    case .addedTwice(let id): "'\(id)' è aggiunto due volte"
    case .notCovered(let id): "l’abbonamento non comprende '\(id)'"
    case .serviceAndPackage:
      "una prestazione e un pacchetto hanno entrambi questa sigla; cambiatene una"
    }
  }

  private func plural(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "le prestazioni"
    case .extra: "i supplementi"
    case .package: "i pacchetti"
    case .serviceOrPackage: "le prestazioni e i pacchetti"
    case .membership: "gli abbonamenti"
    case .concession: "i gruppi"
    case .insurance: "le assicurazioni"
    case .plan: "i piani"
    case .complaint: "i disturbi"
    }
  }

  package func problem(_ fault: PriceFault) -> String {
    switch fault {
    case .paysForMore(let paid, let sessions):
      "è \(paid), più delle \(sessions) sedute del pacchetto"
    case .claimBesideRule: "sta solo accanto a 'price'; una regola promette ciò che dà"
    case .endsBefore(let day): "viene prima di 'from', \(day)"
    case .unequalPrices(let one, let other, let rule):
      "'\(one)' e '\(other)' devono costare lo stesso per '\(rule)', ogni giorno; date al pacchetto un 'price'"
    case .packageTooDear(let most): "rende il pacchetto più caro di \(most), l’importo massimo"
    case .unequalTaxes(let one, let other):
      "'\(one)' e '\(other)' devono avere la stessa imposta, ogni giorno"
    case .taxLeftOpen(let percent):
      "lascia aperto se il prezzo la comprende; scrivete {\"percent\": \"\(percent)\", \"included\": true}, o date al listino 'tax'"
    case .lengthUnknown(let id):
      "richiede la durata delle sedute; a '\(id)' manca 'minutes'"
    }
  }

  package func problem(_ fault: PlanFault) -> String {
    switch fault {
    case .secondResolution:
      "una sola fase di un piano può risolvere il disturbo; una precedente lo fa già"
    case .noCase: "è \"case\", ma il listino non ha un disturbo che dica quante"
    case .seasonOfCounted: "solo una fase senza 'sessions' può avere una stagione"
    case .openResolves: "solo una fase con 'sessions' può risolvere il disturbo"
    case .openBeforeLast: "solo l’ultima fase può essere senza 'sessions'"
    case .rhythmMissing:
      "manca 'every': ogni quanto, come \"1 week\"; può ometterlo solo una prima fase di una seduta"
    case .rhythmMissingForTopUp(let id):
      "manca 'every': '\(id)' richiede più sedute dopo una ricaduta"
    case .likelyBelowFewest(let likely, let fewest):
      "è \(likely), meno di 'fewest', \(fewest)"
    case .mostBelowLikely(let most, let likely): "è \(most), meno di 'likely', \(likely)"
    case .notASessionCount(let word, let most):
      "'\(word)' non è un numero di sedute da 1 a \(most)"
    case .tooManyClients(let most): "conta più di \(most) clienti; date invece le loro quote"
    }
  }

  package func problem(_ fault: PathFault) -> String {
    switch fault {
    case .noPrice(.near(let name)): "non indica un prezzo; intendevate '\(name)'?"
    case .noPrice(.all(let names)):
      "non indica un prezzo; un cambiamento può toccare: \(names.joined(separator: ", "))"
    case .noPrice(.untold): "non indica un prezzo"
    case .wholeItem:
      "un cambiamento indica un solo valore, come services.relaxation.price, non un elemento intero né una lista; un nuovo elemento sta nella sua lista dall’inizio, con il prezzo \"on request\" fino al suo giorno"
    case .fixed(let key):
      "'\(key)' non può cambiare in un dato giorno; aggiungete invece un altro elemento"
    case .unknownKey(let name, .near(let near)), .unknownItem(let name, .near(let near)):
      "qui non c’è '\(name)'; intendevate '\(near)'?"
    case .unknownKey(let name, .all(let names)):
      "qui non c’è '\(name)'; ci sono: \(names.joined(separator: ", "))"
    case .unknownItem(let name, .all(let names)) where !names.isEmpty:
      "qui non c’è '\(name)'; ci sono: \(names.joined(separator: ", "))"
    case .unknownKey(let name, _), .unknownItem(let name, _): "qui non c’è '\(name)'"
    case .nothingWithin(let name): "in un singolo valore non c’è nulla di nome '\(name)'"
    case .listAbsent(let name): "il listino non ha '\(name)', quindi non vi si può impostare nulla"
    case .required(let key, let meaning): "'\(key)' non si può togliere: \(self.meaning(meaning))"
    }
  }

  package func problem(_ fault: Variation.Fault) -> String {
    switch fault {
    case .notAVariation: "la forma attesa è \(formOfVariation)"
    case .mixedUnits:
      "gli estremi di un intervallo e il suo passo sono tutti numeri, tutti percentuali o tutti di una stessa unità di tempo"
    case .numberTooLarge: "un numero è troppo grande"
    case .zeroStep: "il passo è 0; deve essere maggiore"
    case .endsBeforeItBegins: "l’intervallo finisce prima di cominciare"
    case .tooManyValues: "ha più di \(Variation.most) valori"
    }
  }

  package var formOfVariation: String {
    "PERCORSO=DA..A:PASSO o PERCORSO=A,B,C, come services.relaxation.price=100..130:5"
  }
}

// The format's keys.
extension Italian {
  package func meaning(_ key: ListMeaning) -> String {
    switch key {
    case .format: "il numero del formato, 1"
    case .practice: "il nome dello studio"
    case .sample: "se i prezzi sono inventati"
    case .currency: "la valuta, come \"CHF\""
    case .locale: "come si scrivono numeri e date, ad esempio \"it_CH\""
    case .from: "il giorno dal quale valgono i prezzi"
    case .changes: "i prezzi che cambiano in un dato giorno"
    case .plans: "i piani da confrontare"
    case .cases: "i disturbi, e che cosa si ipotizza"
    case .insurances: "chi rimborsa una parte di una seduta"
    case .defaults: "che cosa si confronta quando non si dice nulla"
    case .schema: "dove si trova lo schema del formato; non viene letto"
    case .roundTo: "il passo al quale si arrotondano i prezzi derivati"
    case .tax: "l’imposta sui pagamenti"
    case .services: "che cosa si vende"
    case .extras: "importi aggiunti a ogni appuntamento"
    case .packages: "sedute vendute insieme"
    case .memberships: "sedute in cambio di una quota per periodo"
    case .concessions: "prezzi più bassi per gruppi di clienti"
    case .taxPercent: "quanto, come \"8.1%\""
    case .taxIncluded: "se i prezzi la comprendono già"
    case .changeFrom: "il giorno dal quale vale"
    case .changeSet: "percorsi di prezzi e i loro nuovi valori"
    case .defaultComplaint: "il disturbo"
    case .defaultPlans: "i piani, in ordine"
    case .defaultAgainst: "il piano con cui si confrontano"
    case .defaultHorizon: "quanto avanti si guarda"
    }
  }

  package func meaning(_ key: ItemMeaning) -> String {
    switch key {
    case .id: "un nome breve"
    case .name: "il nome che leggono i clienti"
    case .description: "che cos’è, a parole"
    }
  }

  package func meaning(_ key: SaleMeaning) -> String {
    switch key {
    case .serviceMinutes: "quanto dura una seduta"
    case .servicePrice: "il prezzo di una seduta"
    case .serviceTax: "la sua imposta, se diversa da quella del listino"
    case .serviceGroup: "il titolo sotto cui la mostrano le tabelle dei prezzi"
    case .extraPerVisit: "quanto aggiunge a ogni appuntamento"
    case .packageCovers: "le prestazioni che paga"
    case .packageSessions: "quante sedute ha"
    case .packagePrice: "quanto costa"
    case .packageDiscount: "quanto sconto su altrettante sedute singole"
    case .packagePayFor: "quante sedute singole le pagano tutte"
    case .packageValid: "per quanto tempo vale dopo l’acquisto"
    case .packageUntil: "l’ultimo giorno in cui vale"
    case .packageLimit: "quanti ne può comprare al massimo una persona"
    case .packageOffered: "quando è in vendita"
    case .packageClaims: "il risparmio che annuncia"
    case .offeredFrom: "il primo giorno"
    case .offeredTo: "l’ultimo giorno"
    }
  }

  package func meaning(_ key: TermsMeaning) -> String {
    switch key {
    case .membershipCovers: "le prestazioni che dà"
    case .membershipFee: "quanto costa ogni periodo"
    case .membershipEvery: "quanto dura un periodo"
    case .membershipSessions: "quante sedute dà un periodo"
    case .membershipKeeps: "per quanto tempo dopo il periodo una seduta si può usare"
    case .membershipMinimum: "quanto bisogna restare"
    case .membershipDiscount: "quanto sconto sulle sedute singole"
    case .membershipPrices: "quanto costano le sedute singole agli abbonati"
    case .concessionDiscount: "quanto sconto sulle sedute singole"
    case .concessionPrices: "quanto costano prestazioni e pacchetti al gruppo"
    case .insuranceCovers: "le prestazioni di cui rimborsa una parte"
    case .insuranceShare: "quanto rimborsa"
    case .insuranceEligible: "per quanto conta al massimo una seduta"
    case .insuranceRefund: "quanto rimborsa al massimo"
    case .insuranceExcess: "quanto resta prima a carico ogni anno"
    case .insuranceSessions: "quante sedute rimborsa all’anno"
    case .insuranceYear: "quando comincia il suo anno"
    case .insurancePrepaid: "che cosa succede alle sedute pagate in anticipo"
    case .insuranceSource: "da dove vengono le sue regole"
    case .capPerYear: "al massimo all’anno"
    case .capPerSession: "al massimo a seduta"
    case .capPerHour: "al massimo per ogni ora di seduta"
    }
  }

  package func meaning(_ key: PlanMeaning) -> String {
    switch key {
    case .about: "di che cosa tratta il piano, a parole"
    case .phases: "che cosa segue che cosa"
    case .aboutAim: "a che cosa serve"
    case .aboutBefore: "che cosa viene prima"
    case .aboutProtocolUsed: "come è costruito"
    case .aboutTarget: "su che cosa agisce"
    case .aboutAfterwards: "che cosa viene dopo"
    case .phaseService: "che cosa si dà; più prestazioni, a turno"
    case .phaseWith: "che cosa si aggiunge ai suoi appuntamenti"
    case .phaseSessions: "quante; senza fine se omesso"
    case .phaseEvery: "ogni quanto"
    case .phaseResolves: "se può risolvere il disturbo"
    case .phaseSeason: "la parte dell’anno in cui ha luogo"
    case .seasonFrom: "il primo giorno, come \"11-01\""
    case .seasonTo: "l’ultimo giorno, come \"03-31\""
    }
  }

  package func meaning(_ key: CaseMeaning) -> String {
    switch key {
    case .sessions: "quante sedute richiede un ciclo"
    case .reliefDays: "per quanti giorni una seduta dà sollievo"
    case .resolves: "quanto è probabile che un ciclo lo risolva"
    case .stopAfter: "dopo quante sedute si smette se non aiuta"
    case .returns: "quanto è probabile una ricaduta"
    case .source: "da dove vengono le cifre"
    case .places: "dov’è, come lo direbbe un cliente"
    case .fewest: "al minimo"
    case .likely: "più probabilmente"
    case .most: "al massimo"
    case .returnChance: "quanto è probabile, una volta risolto"
    case .returnAfter: "dopo quanto tempo"
    case .returnTopUp: "le sedute che richiede allora"
    }
  }
}

// MARK: - File

extension Italian {
  package func problem(_ fault: FileFault) -> String {
    switch fault {
    case .tooLarge(let size): "il file supera \(size) MiB, il massimo che si legge"
    case .notUTF8: "non è UTF-8; salvate il file come UTF-8"
    case .strayQuote:
      "virgolette dentro un campo; un campo con virgolette sta tra virgolette, ognuna raddoppiata"
    case .textAfterQuote:
      "dopo un campo tra virgolette deve esserci una virgola o la fine della riga"
    case .quoteNotClosed: "le virgolette che si aprono qui non si chiudono mai"
    case .noHeader: "non ha intestazione; \(clientsHeader)"
    case .noClients: "ha un’intestazione, ma nessun cliente sotto"
    case .unknownColumn(let name, .near(let near)):
      "la colonna '\(name)' non esiste; intendevate '\(near)'?"
    case .unknownColumn(let name, _): "la colonna '\(name)' non esiste; \(clientsHeader)"
    case .otherSeparator(let name):
      "la colonna '\(name)' non esiste; le colonne si separano con virgole, punti e virgola o tabulazioni"
    case .columnTwice(let name): "la colonna '\(name)' compare due volte"
    case .columnsMissing(let names):
      "all’intestazione manca \(names.map { "'\($0)'" }.joined(separator: ", ")); \(clientsHeader)"
    case .fieldCount(let count, let columns):
      "i campi sono \(count); nell’intestazione \(columns)"
    case .sameClients(let line): "gli stessi clienti sono già alla riga \(line)"
    case .notACount(let word, let most):
      "'\(word)' non è un numero di clienti: un numero intero da 0 a \(most)"
    case .notAnArrival(let word):
      "'\(word)' non è un inizio: un giorno come 2027-01-31, oppure even"
    case .notAProposal(let value):
      "è \(written(value)); una proposta è un oggetto di percorsi e valori, come {\"services.relaxation.price\": 120}"
    }
  }

  private var clientsHeader: String {
    "deve essere case,plan,clients, e può avere concession, extra, insurance, pay e start"
  }
}

// MARK: - Option

extension Italian {
  package var programAbstract: String {
    "Dice se un ciclo terapeutico vale il suo prezzo, secondo il listino dello studio."
  }

  package func abstract(of command: CommandTopic) -> String {
    switch command {
    case .compare: "Confronta i piani fianco a fianco: il compito principale."
    case .quote: "Mostra appuntamenti e pagamenti di un piano, e da dove viene ogni importo."
    case .prices: "Mostra il listino prezzi come tabella."
    case .check: "Dice se il listino è valido, e che cosa sembra sbagliato."
    case .advise: "Orienta verso il rilassamento, un ciclo o prima un medico: il test semplice."
    case .publish: "Scrive tutte le tabelle per il sito, per intero o per niente."
    case .verify: "Dice se le pagine pubblicate dicono ancora ciò che dice il listino."
    case .whatIf:
      "Mostra il prima e il dopo di un cambio di prezzi, e che cosa è stato dimenticato."
    case .sweep: "Prova molti valori di una o più ipotesi e scrive CSV."
    case .goal: "Trova il prezzo o la condizione con cui una misura arriva a quanto richiesto."
    case .sensitivity: "Mostra quale ipotesi conta di più, e dove cambia la risposta."
    case .start: "Scrive un listino per cominciare, mai sopra uno esistente."
    case .records:
      "Dice che cosa mostrano gli appuntamenti dello studio, per non dover indovinare nulla."
    case .schema: "Scrive il formato del listino come JSON Schema 2020-12."
    }
  }

  package func discussion(of command: CommandTopic) -> String {
    switch command {
    case .compare, .quote, .prices, .start: ""
    case .check:
      """
      Tutti gli errori sono segnalati insieme, nell’ordine del file, con riga e colonna. In un \
      listino valido si cerca ciò che probabilmente non è voluto, come un pacchetto che non fa \
      risparmiare nulla.
      """
    case .advise:
      """
      Senza alcuna risposta come opzione, le domande sono poste una per una: s per sì, n o Invio per \
      no, ? spiega.
      Non è una diagnosi.
      """
    case .publish:
      """
      Per ogni disturbo e lingua: il confronto, il listino e i piani a parole, come HTML da inserire \
      in una pagina, Markdown, CSV e SVG; una pagina che li mostra tutti, index.html; un foglio di \
      stile.
      Gli altri file della cartella restano come sono. Un file di una serie precedente che non ne fa \
      più parte viene tolto, a meno che qualcuno l’abbia modificato.
      """
    case .verify:
      """
      Di una cartella scritta da 'carecost publish' si esamina ogni file; di ogni altra cartella, tutte \
      le pagine che contiene; di una pagina, o di '-' per lo standard input, ogni tabella di carecost, \
      ovunque sia stata incollata. Conta ciò che vede chi legge, nel giorno in cui legge.
      Lo stato è 1 se qualcosa è superato, scaduto, modificato a mano o mancante.
      """
    case .whatIf:
      """
      La proposta si dà con --set, o con --proposal come oggetto JSON di percorsi e valori, o con \
      entrambi. Ciò che si ipotizza sia prima sia dopo si dà con --base.
      Un valore si può dire a partire da quello che c’è (+5%, -3), e un * in un percorso vale per \
      ogni elemento. Una nuova sigla con un oggetto per valore aggiunge un elemento: \
      memberships.weekly={…}.
      Il file dei clienti è CSV con le colonne case, plan e clients, e se serve concession, extra, \
      insurance, pay (singly, o sigle di offerte) e start (un giorno, o even): quanti clienti seguono \
      un piano per un disturbo.
      """
    case .records:
      """
      FILE è un’esportazione di appuntamenti in CSV, con colonne per il giorno, il cliente e la \
      prestazione, e se ci sono per prezzo, pacchetto, disturbo, esito e stato. I loro titoli sono noti \
      in quattro lingue e da vari programmi di prenotazione; altri li dice --column, che cosa indicano i \
      nomi delle prestazioni lo dice --service. Le sedute annullate o mancate sono lasciate da parte.
      Nessuno è nominato, in nessun risultato e in nessun messaggio, a meno che lo chieda \
      --clients-by-name; nulla viene scritto altrove.
      """
    case .sweep:
      """
      Ogni combinazione è una riga; l’ultimo --vary cambia più in fretta. A una riga i cui valori non \
      stanno insieme mancano le cifre.
      """
    case .goal:
      """
      MISURA è una di quelle di sweep. Si cerca dalla metà al doppio di ciò che sta al percorso, per le \
      percentuali da niente al tutto, o in DA..A, a passi di roundTo, dello 0,1% o di uno. Gli incassi e \
      simili richiedono --clients.
      """
    case .sensitivity:
      """
      Si varia un’ipotesi alla volta: le sedute dal minimo al massimo, i giorni di sollievo di 2, le \
      probabilità di 20 punti, il ritmo dell’altro piano e il periodo considerato dalla metà al doppio, i \
      prezzi di un decimo.
      Si misura la differenza dei costi medi su tutti gli esiti, o di quelli previsti dove tutto è \
      certo; con --clients, ciò che lo studio incassa.
      """
    case .schema: "Gli editor che conoscono JSON Schema completano e controllano così un listino."
    }
  }

  package func meaning(of example: DeskExample) -> String {
    switch example {
    case .ownPlans: "Confronta i piani del listino."
    case .lessOften: "Viene meno spesso, guarda più avanti."
    case .pageTable: "Scrive la tabella di una pagina."
    case .everyCase: "Una riga per ogni disturbo."
    case .everyPayment: "Ogni appuntamento e pagamento del ciclo."
    case .forStudent: "Lo stesso per chi studia."
    case .todaysPrices: "I prezzi di oggi."
    case .pricesInFrench: "Quelli di un dato giorno, in francese."
    case .questions: "Pone le domande."
    case .answersAndCosts: "Risponde e confronta i piani."
    }
  }

  package func meaning(of example: OwnerExample) -> String {
    switch example {
    case .check: "Controlla pricing.json."
    case .checkOther: "Verifica un altro listino."
    case .strict: "Fallisce anche dove qualcosa sembra sbagliato."
    case .selfTest: "Prova il programma sulle cifre del listino."
    case .checkForMachines: "Lo stesso per un editor o uno script."
    case .raisedPrice: "Aumenta un prezzo."
    case .datedProposal: "Vale da un dato giorno; i cambiamenti successivi valgono ancora."
    case .income: "Dice anche gli incassi dello studio."
    case .sessionsSwept: "Che cosa cambia con il numero di sedute."
    case .twoAtOnce: "Due insieme."
    case .averageGoal: "A quale prezzo i due costano uguale in media."
    case .incomeGoal: "Quale prezzo porta il 3% di incassi in più."
    case .keptGoal: "Quale prezzo rende di più, se per l’1% in più se ne va il 2%."
    case .everyAssumption: "Varia ogni ipotesi del confronto previsto dal listino."
    case .widerRange: "Ne varia una di più."
    case .plannedCosts: "Guarda a ciò che è previsto."
    case .incomeSwings: "Quale ipotesi fa variare di più gli incassi dello studio."
    case .ownRecords: "Legge un’esportazione di appuntamenti."
    case .namedColumns: "Dice che cosa indicano colonne e nomi."
    case .proposedAssumptions: "Scrive ciò che mostra come proposta per whatif."
    }
  }

  package func meaning(of example: WebsiteExample) -> String {
    switch example {
    case .ownLocale: "Pubblica nella lingua del listino."
    case .dryRun: "Dice che cosa cambierebbe."
    case .publishedSet: "Esamina una serie pubblicata."
    case .page: "Esamina le tabelle in una pagina del sito."
    case .starter: "Scrive pricing.json qui."
    case .starterElsewhere: "Ne scrive uno in euro, per la Germania."
    case .schemaFile: "Lo scrive in un file."
    }
  }

  package func placeholder(_ placeholder: Placeholder) -> String {
    switch placeholder {
    case .file: "FILE"
    case .folder: "CARTELLA"
    case .part: "PARTE"
    case .page: "PAGINA"
    case .path: "PERCORSO"
    case .format: "FORMATO"
    case .locale: "LINGUA"
    case .kind: "TIPO"
    case .list: "LISTA"
    case .clients: "CLIENTI"
    case .amount: "IMPORTO"
    case .count: "N"
    case .currency: "VALUTA"
    case .plan: "PIANO"
    case .complaint: "DISTURBO"
    case .place: "LUOGO"
    case .extra: "SUPPLEMENTO"
    case .group: "GRUPPO"
    case .insurance: "ASSICURAZIONE"
    case .offers: "OFFERTE"
    case .date: "DATA"
    case .time: "DURATA"
    case .setting: "PERCORSO=VALORE"
    case .range: "PERCORSO=DA..A"
    case .variation: "PERCORSO=VALORI"
    case .goal: "MISURA=VALORE"
    case .shares: "PARTI"
    case .holding: "PACCHETTO:SEDUTE:ULTIMO-GIORNO"
    case .member: "ABBONAMENTO:DATA"
    case .column: "COLONNA=TITOLO"
    case .named: "NOME=PRESTAZIONE"
    }
  }

  package func help(_ option: ListOption) -> String {
    switch option {
    case .pricing:
      "Il listino prezzi; altrimenti $CARECOST_PRICING o pricing.json; '-' è lo standard input."
    case .settings: "Sostituisce un valore del listino; +5% e -3 lo spostano."
    case .locale: "Lingua e modo di scrivere, ad esempio it_CH; altrimenti come il listino."
    case .format: "Come si scrive il risultato; text, se il nome del file non dice altro."
    case .csv: "Se il CSV è per macchine o per Excel."
    case .part: "Solo una parte del rapporto."
    case .output: "Scrive in un file invece che sullo standard output."
    case .force: "Sostituisce il file se esiste."
    }
  }

  package func help(_ option: QuestionOption) -> String {
    switch option {
    case .complaint: "Il disturbo; altrimenti quello del listino."
    case .everyComplaint: "Il disturbo; altrimenti ognuno."
    case .against: "Il piano con cui si confrontano gli altri."
    case .horizon: "Quanto avanti si guarda, ad esempio '12 months'."
    case .until: "L’ultimo giorno contato, al posto di --horizon."
    case .start: "Il primo giorno; altrimenti oggi."
    case .extra: "Aggiunge un supplemento a ogni appuntamento."
    case .concession: "Il gruppo di cui valgono i prezzi."
    case .insurance: "Chi rimborsa una parte delle sedute."
    case .holding: "Sedute rimaste di un pacchetto già pagato."
    case .member: "Un abbonamento già in corso, e da quando."
    case .pay: "Offerte ammesse: cheapest, singly o sigle; PIANO=OFFERTE per un solo piano."
    case .every: "Ogni quanto si viene con il piano di confronto."
    case .sessions: "Quante sedute richiede il ciclo."
    }
  }

  package func help(_ option: PlanOption) -> String {
    switch option {
    case .toCompare: "Un piano da confrontare; altrimenti quelli del listino."
    case .toQuote: "La sigla del piano."
    case .toSweep: "Un piano da provare; altrimenti quelli del listino."
    case .toReprice: "Un piano da guardare; altrimenti ognuno."
    case .toExamine: "Il piano da guardare; altrimenti il primo del listino."
    case .points: "Fin dove vale la risposta: quali limiti indicare."
    case .noPoints: "Non indica fin dove vale la risposta."
    case .everyCase: "Confronta per ogni disturbo, uno per riga."
    case .about: "Mostra di che cosa trattano i piani, non quanto costano."
    case .relative: "I giorni di un piano con il loro numero, non con la data."
    case .chooser:
      "Domande a chi legge la pagina, con una risposta per ogni valore; al massimo due."
    case .brief: "Lo dice in poche frasi e una riga per piano."
    case .full: "Mostra tutto, anche sullo schermo."
    }
  }

  package func help(_ option: AdviceOption) -> String {
    switch option {
    case .fever: "C’è febbre."
    case .trauma: "C’è stata di recente una caduta, un colpo o un incidente."
    case .intense: "Il dolore è intenso e nulla lo spiega."
    case .spot: "Ritorna nello stesso punto."
    case .positions: "Peggiora in certe posizioni."
    case .movements: "Limita certi movimenti."
    case .weeks: "Dura da settimane."
    case .arranging: "La giornata è organizzata in sua funzione."
    case .nothing: "Nulla di tutto ciò."
    case .place: "Dov’è, per confrontare il disturbo che corrisponde."
    case .compare: "Mostra anche quanto costano i piani."
    }
  }

  package func help(_ option: FileOption) -> String {
    switch option {
    case .folder: "La cartella in cui scrivere."
    case .dryRun: "Dice che cosa cambierebbe, e non scrive nulla."
    case .readOn: "Il giorno in cui le pagine sono lette; oggi se manca."
    case .casesToPublish: "Un disturbo da pubblicare; tutti se manca."
    case .inPlace:
      "Scrive file per file nella cartella esistente, per esempio montata o sorvegliata, invece di scambiarla."
    case .replacesEdited: "Sostituisce i file che altri hanno scritto o modificato."
    case .edition:
      "Come scrive chi legge, ad esempio it_CH; un’edizione ciascuna, altrimenti come il listino."
    case .jsonLD: "Comunica i prezzi anche ai motori di ricerca."
    case .page: "Una cartella pubblicata, o una pagina."
    case .starter: "Il file da scrivere."
    case .currency: "La valuta dei prezzi, ad esempio EUR; altrimenti quella del luogo."
    case .checked: "Il listino da verificare, al posto di --pricing."
    case .replacesExisting: "Sostituisce il file se c’è già."
    case .strict: "Finisce con stato 1 se qualcosa sembra sbagliato."
    case .selfTest: "Prova anche le leggi del calcolo sui piani del listino."
    }
  }

  package func help(_ option: OwnerOption) -> String {
    switch option {
    case .proposal: "La proposta, come oggetto JSON di percorsi."
    case .from: "Ne fa un cambiamento da un dato giorno."
    case .base: "Sostituisce un valore sia prima sia dopo."
    case .clients: "Chi viene, come CSV, per dire gli incassi dello studio."
    case .variableCost: "Quanto costa una seduta allo studio; altrimenti nulla."
    case .hourCost: "Quanto costa un’ora di trattamento allo studio; altrimenti nulla."
    case .hours:
      "Ore di trattamento dello studio a settimana, per dire quante sono occupate."
    case .vary: "Un percorso e i suoi valori: DA..A:PASSO o A,B,C."
    case .goal: "Una misura di sweep, e a quanto deve arrivare."
    case .varyOne: "Il percorso del valore, se serve con il suo intervallo."
    case .keep: "Quali clienti restano: 98% per l’1% in più, o 5%=90%,10%=75%."
    case .measure: "Che cosa si dice di ogni combinazione."
    case .workers: "Quanti lavorano insieme; altrimenti tutti i processori."
    case .costs: "Quali costi si confrontano."
    case .range: "Varia un valore entro questi limiti."
    }
  }

  package func meaning(of status: StatusTopic) -> String {
    switch status {
    case .done: "fatto"
    case .notAsItShould: "qualcosa non è come dovrebbe"
    case .wrongUsage: "uso sbagliato"
    case .badData: "dati sbagliati nel listino o in un altro file"
    case .noInput: "nulla da leggere"
    case .cannotCreate: "impossibile creare un file"
    case .cannotWrite: "impossibile scrivere un file"
    case .interrupted: "fermato dall’esterno; ciò che è scritto è intero"
    }
  }

  package func meaning(of variable: VariableTopic) -> String {
    switch variable {
    case .priceList: "il listino prezzi, quando --pricing non ne indica"
    case .columns: "quanto possono essere larghi i testi, dove non c’è un terminale"
    case .language: "la lingua di messaggi e aiuto; vale la prima impostata"
    case .noColor: "se non è vuota, nulla è in grassetto"
    case .terminal: "se è 'dumb', nulla è in grassetto"
    }
  }
}

// MARK: - Usage

extension Italian {
  package func thereIsNo(_ kind: NamedItem, _ id: String) -> String {
    "\(id) non c’è tra \(plural(kind))"
  }
  package func thereAreSeveral(_ kind: NamedItem, _ word: String) -> String {
    "\(word) può indicare più cose"
  }
  package func thereIs(_ ids: String) -> String { "; ci sono: \(ids)" }
  package var listHasNone: String { "; il listino non ne ha" }
  package func givenTwice(_ kind: NamedItem, _ id: String) -> String {
    "\(id), tra \(plural(kind)), è indicato due volte"
  }

  private func plural(_ kind: NamedItem) -> String {
    switch kind {
    case .plan: "i piani"
    case .complaint: "i disturbi"
    case .service: "le prestazioni"
    case .extra: "i supplementi"
    case .concession: "i gruppi"
    case .insurance: "le assicurazioni"
    case .package: "i pacchetti"
    case .membership: "gli abbonamenti"
    case .offer: "i pacchetti e gli abbonamenti"
    }
  }

  package func exclude(_ option: String, _ other: String) -> String {
    "\(option) non si può usare insieme a \(other)"
  }
  package func chooserHas(atMost questions: Int, replies: Int) -> String {
    "--chooser ha al massimo \(questions) domande, con \(replies) risposte ciascuna"
  }
  package func hasNoPart(_ option: String) -> String { "questa parte non c’è: \(option)" }
  package func isNotUsed(_ option: String, by command: String) -> String {
    "\(command) non usa \(option)"
  }
  package func clientsNeedMeasure(_ measures: [String]) -> String {
    "--clients richiede una misura di quanto incassa lo studio: --measure \(measures.joined(separator: ", "))"
  }
  package func sharesMustFall(_ word: String, after first: String, _ next: String) -> String {
    "--keep \(word): dopo \(first) viene \(next), ma da un punto all’altro l’aumento dev’essere maggiore e non possono restare più clienti"
  }
  package func needs(_ option: String, _ other: String) -> String {
    "\(option) si usa solo insieme a \(other)"
  }
  package func measureNeeds(_ measure: String, _ option: String) -> String {
    "la misura \(measure) richiede \(option)"
  }
  package func excludesAnswers(_ option: String) -> String {
    "\(option) non si può usare insieme a una risposta"
  }
  package func needsOpenPlan(_ option: String, unlike plan: String) -> String {
    "\(option) vuole un piano senza fine, che prosegue; \(plan) non lo è"
  }
  package func needsCase(_ option: String) -> String {
    "\(option) vuole un disturbo; il listino non ne ha"
  }
  package func isAboutCSV(_ option: String, notAbout format: String) -> String {
    "\(option) riguarda il CSV, ma il risultato è scritto come \(format)"
  }
  package func noFormat(ofEnding ending: String, chosenBy option: String) -> String {
    "nessun formato ha l’estensione \(ending); sceglietene uno con \(option)"
  }
  package func noPicture(butOf commands: String) -> String {
    "per questo non c’è un grafico; ne fanno uno: \(commands)"
  }
  package var inputIsTakenTwice: String {
    "il listino e le risposte non possono venire entrambi dallo standard input"
  }
  package var noAbout: String { "nessuno di questi piani ha un 'about' nel listino" }
  package func adviceIsWritten(as formats: String) -> String {
    "il consiglio si scrive come \(formats)"
  }
  package func writesText(_ option: String, others command: String) -> String {
    "\(option) scrive testo; gli altri formati li scrive \(command)"
  }
  package func tellsSamplePrices(_ option: String) -> String {
    "\(option) comunica ai motori di ricerca che cosa si chiede, e il listino dice che i suoi prezzi sono un esempio"
  }
  package func localeGivenTwice(_ locale: String) -> String {
    "\(locale) è indicato due volte"
  }
  package func hasNoName(_ placeholder: String) -> String { "\(placeholder) non ha nome" }
  package func missingPage(_ placeholder: String) -> String {
    "manca \(placeholder): una cartella pubblicata, o una pagina"
  }

  package func holding(_ words: String, hasOnly sessions: Int, of package: String) -> String {
    "\(words): \(package) ha solo \(counted(sessions, "seduta", "sedute"))"
  }
  package func holding(_ words: String, lapsedBefore start: String) -> String {
    "\(words): queste sedute sono scadute prima dell’inizio, \(start)"
  }
  package func member(_ words: String, isAfter start: String) -> String {
    "\(words): è dopo l’inizio, \(start)"
  }
  package func givenTwiceForEveryPlan(_ option: String) -> String {
    "\(option) è indicato due volte per tutti i piani"
  }
  package func givenTwice(_ option: String, forPlan plan: String) -> String {
    "\(option) è indicato due volte per il piano \(plan)"
  }

  package func tooManyDecimals(_ amount: String, _ currency: String, has decimals: Int) -> String {
    "\(amount) ha troppi decimali: \(currency) ne ha \(decimals)"
  }
  package func tooLarge(_ amount: String, atMost most: String) -> String {
    "\(amount) è troppo grande: un importo è al massimo \(most)"
  }
  package var nothingProposed: String {
    "non è proposto nulla; date --set PERCORSO=VALORE o --proposal FILE"
  }
  package func columnsIgnored(_ names: [String]) -> String {
    "colonne che qui non dicono nulla: \(names.joined(separator: ", "))"
  }
  package func changesWhatIsCompared(_ path: String) -> String {
    "una proposta cambia quanto costano le cose; '\(path)' cambierebbe ciò che si confronta"
  }
  package var basePartOfChanges: String {
    "accanto a --from, --base può impostare 'changes' solo per intero"
  }
  package func mapShows(_ measures: [String], not asked: String) -> String {
    "una mappa mostra \(measures.joined(separator: ", ")), non \(asked); csv ha ogni misura"
  }
  package func heldAgainstItself(_ plan: String) -> String {
    "\(plan) è confrontato con sé stesso; date un altro --plan o --against"
  }
  package func isNoRange(_ words: String) -> String {
    "\(words) non è un intervallo: servono due numeri, percentuali o durate, prima il minore"
  }
  package func areTooManyComparisons(cases: Int, plans: Int, most: Int) -> String {
    "\(cases) disturbi con \(plans) piani ciascuno superano i \(most) confronti che si fanno in una volta; sceglietene alcuni con --plan"
  }
  package func hasTooManyValues(_ words: String, most: Int) -> String {
    "\(words) ha più di \(most) valori, il massimo che si prova uno per uno"
  }
  package func nothingToVary(_ form: String) -> String {
    "non c’è nulla da variare; date --vary \(form)"
  }
  package func sweepIsWritten(as format: String, drawnAs formats: String) -> String {
    "il risultato si scrive come \(format), o si disegna come \(formats)"
  }
  package func mapTakesTwo(ofAtMost values: Int) -> String {
    "una mappa vuole due --vary di al massimo \(values) valori ciascuno; csv ne accetta quanti si vuole"
  }
  package func lineTakes(_ measures: [String], ofAtMost values: Int) -> String {
    "un solo --vary di al massimo \(values) valori dà una linea di una misura: \(measures.joined(separator: ", ")); csv ha ogni misura"
  }
  package var mapNeedsTwoPlans: String {
    "una mappa vuole un piano oltre a quello di confronto"
  }
  package func rowsLackFigures(_ faulty: Int, of rows: Int, first reason: String) -> String {
    "righe senza cifre: \(faulty) su \(rows); la prima: \(reason)"
  }

  package func cannotCost(_ error: CostingError) -> String {
    switch error {
    case .onRequest(let name):
      "il prezzo di '\(name)' è su richiesta, quindi non si sa quanto costa un piano che lo usa"
    case .tooManyVisits(let plan):
      "'\(plan)' ha più di \(Visit.most) appuntamenti in questo periodo; guardate meno avanti"
    case .extrasTooLarge: "i supplementi di un appuntamento superano il massimo di un prezzo"
    case .sumTooLarge(let plan):
      "tutto ciò che '\(plan)' potrebbe pagare in questo periodo supera ciò che si può contare; guardate meno avanti"
    case .tooMuch: "quanto pagano tutti i clienti, o le loro sedute, supera ciò che si può contare"
    case .tooManyWays(let plan):
      "'\(plan)' ha più appuntamenti e pacchetti di quanti se ne possano esaminare; guardate meno avanti"
    case .tooLongToAverage(let plan, let visits, let most):
      "'\(plan)' può arrivare a \(visits) appuntamenti, e una media ne considera al massimo \(most); guardate meno avanti"
    case .tooMuchWork(let plan):
      "quanto chiesto su '\(plan)' richiede troppi calcoli; guardate meno avanti"
    }
  }

  package func cannotRead(_ name: String, because reason: String) -> String {
    "non si può leggere \(name): \(reason)"
  }
  package func cannotWrite(_ name: String, because reason: String) -> String {
    "non si può scrivere \(name): \(reason)"
  }
  package var standardInput: String { "lo standard input" }
  package var standardOutput: String { "lo standard output" }
  package func reason(_ reason: FailureReason) -> String {
    switch reason {
    case .notFound: "file o cartella inesistente"
    case .noPriceList(let command, let option):
      "file inesistente; \(command) scrive un listino per cominciare, \(option) ne indica un altro"
    case .isFolder: "è una cartella"
    case .notAllowed: "manca il permesso"
    case .noSpace: "non c’è più spazio sul disco"
    case .system(let words): words
    case .exists(let option): "c’è già; \(option) lo sostituisce"
    case .inputEnded(let question): "è finito prima della risposta alla domanda '\(question)'"
    case .changedMeanwhile(let file): "\(file) è cambiato nel frattempo; riprovate"
    case .anotherAtWork: "un altro carecost sta cambiando una cartella accanto"
    case .isCurrentFolder:
      "una cartella si cambia mettendone una nuova al suo posto, quindi non deve essere quella in cui vi trovate"
    case .cannotExchange(let words):
      "non si può sostituire con una nuova in un solo passo: \(words)"
    case .namedByPage: "un comando in una pagina non può indicare file"
    case .tooMuchWork(let count):
      "richiede più lavoro di \(count) confronti su un anno, il massimo che verify ricalcola"
    case .notAnswered(let question, let tries):
      "nessuna delle \(tries) risposte alla domanda '\(question)' è sì o no"
    case .notPlain: "non è un file ordinario"
    case .tooLarge(let mebibytes): "supera \(mebibytes) MiB, il massimo accettato"
    case .isLink: "è un collegamento, e dove porta non si scrive nulla"
    case .unknownFiles(let option):
      "carecost non l’ha scritta, quindi non si sa quali file possono sparire; \(option) la sostituisce"
    case .edited(let option):
      "qualcuno l’ha modificato dopo la pubblicazione; \(option) lo sostituisce"
    case .notPublished(let option): "non è tra quelli pubblicati; \(option) lo sostituisce"
    }
  }
  package var wasStopped: String { "fermato" }
  package func noTexts(for locale: String) -> String {
    "non ci sono ancora testi nella lingua di \(locale); sono in inglese"
  }

  package func noPlace(_ place: String, among places: String) -> String {
    "nessun disturbo, o più di uno, corrisponde a \(place); ci sono: \(places)"
  }
  package func hasNoMessage(_ option: String) -> String {
    "\(option) non ha posto per questo: è una tabella"
  }
  package func wrote(_ file: String) -> String { "Scritto \(file)." }
  package func until(_ option: String, isBefore start: String) -> String {
    "\(option): è prima dell’inizio, \(article("il", start))"
  }
  package func wroteStarter(_ file: String, thenRun command: String) -> String {
    "Scritto \(file): cambiate nomi e prezzi, poi \(command)."
  }
  package func progress(
    _ done: Int, of total: Int, _ work: Work, perSecond: Int, left: String
  ) -> String {
    let things =
      switch work {
      case .rows: "righe"
      case .statements: "conti"
      }
    return "\(done) di \(total) \(things), \(perSecond)/s, ancora \(left)"
  }
  package func stillWorking(_ time: String) -> String {
    "calcolo in corso da \(time); Ctrl-C lo interrompe"
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

extension Italian {
  package func indexTitle(_ practice: String) -> String { "\(practice): tabelle per il sito" }
  package func indexIntroduction(stylesheet: String, command: String) -> String {
    "Ogni tabella come appare in una pagina che collega \(stylesheet). Sotto: che cosa copiare, e i suoi file. \(command) dice se una pagina dice ancora ciò che dice il listino."
  }
  package var indexNavigation: String { "Lingue e disturbi" }
  package var toCopy: String { "Da copiare in una pagina" }
  package var publishedFiles: String { "File:" }
  package var comparisonPage: String { "Confronto" }
  package var allCasesPage: String { "Tutti i disturbi" }
  package var plansPage: String { "I piani a parole" }
  package var priceListPage: String { "Listino prezzi" }
  package var sessionUnit: String { "seduta" }

  package func fileChange(_ change: FileChange) -> String {
    switch change {
    case .added: "nuovo"
    case .changed: "cambiato"
    case .removed: "tolto"
    case .unchanged: "invariato"
    }
  }
  package func isUpToDate(_ folder: String, files: Int) -> String {
    "\(folder) è aggiornata: \(files) file."
  }
  package func published(_ folder: String, _ counts: String) -> String {
    "Pubblicato in \(folder): \(counts)."
  }
  package func wouldChange(_ folder: String, _ counts: String) -> String {
    "\(folder) cambierebbe: \(counts)."
  }
  package func fileCount(_ files: Int, _ change: FileChange) -> String {
    "file \(fileChange(change)): \(files)"
  }

  package func verdict(_ finding: VerifiedFinding) -> String {
    switch finding {
    case .fine: "a posto"
    case .fineStill: "a posto, anche se da allora il listino è cambiato"
    case .missing: "manca"
    case .stale: "superato: ora il listino dice altro"
    case .outOfDate(let day):
      "scaduto (il listino è cambiato \(article("il", day)), come annunciato)"
    case .hidden: "non visibile: il browser non lo mostra"
    case .edited: "modificato a mano: non è ciò che ha scritto carecost"
    case .editedAndStale: "modificato a mano e superato: ora il listino dice altro"
    case .unpublished: "manca: da allora il listino è cresciuto"
    case .dropped: "superato: il listino non ha più nulla per questo"
    case .nothing: "non contiene alcuna tabella di carecost"
    case .unmarked: "non si può dire: ha perso i suoi attributi data-carecost"
    case .foreign: "non si può dire: il suo data-carecost-command non fa una tabella"
    case .failing(let reason): "superato: il suo comando non funziona più: \(reason)"
    case .foreignManifest: "non permette alcuna verifica: non l’ha scritto carecost"
    case .brokenManifest(let line):
      "non permette alcuna verifica: la riga \(line) non è JSON"
    case .ownValues(let options):
      "non garantito: fatto con \(options), che il listino non dice; date a verify la stessa opzione per confrontarlo con quella"
    case .tooLarge(let mebibytes):
      "non si può dire: supera \(mebibytes) MiB, il massimo letto"
    case .notPlain: "non si può dire: non è un file ordinario"
    case .tooMuchWork(let count):
      "non si può dire: chiede più lavoro di \(count) confronti su un anno, il massimo calcolato"
    case .unknownOptions(let reason): "non permette alcuna verifica: \(reason)"
    }
  }
  package func seen(_ difference: SeenDifference) -> String {
    switch difference {
    case .value(let row, let column, let seen, let listed):
      "\(row)\(column.isEmpty ? "" : ", \(column)"): \(seen); secondo il listino \(listed)"
    case .words(let seen, let listed): "\(quoted(seen)); secondo il listino \(quoted(listed))"
    case .missing(let line): "manca: \(quoted(line))"
    case .extra(let line): "non è nel listino: \(quoted(line))"
    case .picture: "il grafico è disegnato in modo diverso"
    case .order: "le righe sono in un altro ordine"
    }
  }
  package func found(_ verdict: String) -> String { "\(verdict):" }
  package func moreDiffer(_ count: Int) -> String {
    "… e \(count == 1 ? "un’altra differenza" : "altre \(count) differenze")"
  }
  package func looked(at folder: String, with tables: Int, without: Int) -> String {
    "\(folder): pagine con tabelle di carecost: \(tables); senza: \(without)."
  }
  package func notWhatListSays(_ folder: String, _ faulty: Int, of files: Int) -> String {
    "\(folder): file che non dicono ciò che dice il listino: \(faulty) su \(files)."
  }
  package func isWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): tutti \(articles("i", "\(files)")) file dicono ciò che dice il listino."
  }
  package func isStillWhatListSays(_ folder: String, files: Int) -> String {
    "\(folder): tutti \(articles("i", "\(files)")) file dicono ciò che dice il listino, anche se da allora è cambiato."
  }
}

// MARK: - Command

extension Italian {
  package func unknownCommand(_ name: String) -> String { "comando sconosciuto \(name)" }
  package func unknownOption(_ option: String) -> String { "opzione sconosciuta \(option)" }
  package func unknownOption(_ option: String, in word: String) -> String {
    "opzione sconosciuta \(option) in \(word)"
  }
  package func misplacedOption(_ option: String) -> String {
    "l’opzione \(option) va dopo il comando"
  }
  package var missingCommand: String { "manca un comando prima di '--'" }
  package func needlessValue(of option: String) -> String {
    "l’opzione \(option) non vuole un valore"
  }
  package func givenTwice(_ option: String) -> String {
    "l’opzione \(option) è indicata due volte"
  }
  package func missingValue(of option: String, expected: String) -> String {
    "l’opzione \(option) vuole un valore: \(expected)"
  }
  package func invalidValue(_ word: String, of argument: String) -> String {
    "valore \(word) non valido per \(argument)"
  }
  package func invalidValue(_ word: String, of argument: String, expected: String) -> String {
    "valore \(word) non valido per \(argument); serve \(expected)"
  }
  package func missingArgument(_ placeholder: String) -> String { "manca \(placeholder)" }
  package func missingArgument(_ placeholder: String, expected: String) -> String {
    "manca \(placeholder): \(expected)"
  }
  package func unexpectedArgument(_ word: String) -> String { "argomento inatteso \(word)" }
  package func didYouMean(_ word: String) -> String { "; intendevate \(word)?" }
  package func tryHelp(of line: String) -> String { "Per l’aiuto: \(line)" }

  package var someText: String { "un testo" }
  package var fileName: String { "il nome di un file" }
  package var folderName: String { "il nome di una cartella" }
  package var wholeNumber: String { "un numero intero" }
  package func wholeNumber(from least: Int, to most: Int) -> String {
    "un numero intero da \(least) a \(most)"
  }
  package func oneOf(_ words: String) -> String { "uno di \(words)" }
  package func someOf(_ words: String) -> String {
    "uno o più di \(words), ciascuno una volta, separati da virgole"
  }
  package func date(from firstYear: Int, to lastYear: Int, suchAs example: String) -> String {
    "una data degli anni dal \(firstYear) al \(lastYear) come \(example)"
  }
  package func lengthOfTime(suchAs examples: [String], atMost years: Int) -> String {
    let all = examples.dropLast().joined(separator: ", ") + " o " + examples.suffix(1).joined()
    return "una durata come \(all), al massimo \(years) anni"
  }
  package var anItem: String { "una sigla, un nome o una parte del nome" }
  package func locale(suchAs first: String, or second: String) -> String {
    "un’impostazione locale come \(first) o \(second)"
  }
  package func amount(suchAs example: String) -> String { "un importo come \(example)" }
  package func form(_ form: String, suchAs example: String) -> String {
    "\(form), come \(example)"
  }
  package func form(_ form: String, suchAs example: String, named names: String) -> String {
    "\(form), come \(example), con uno di questi nomi: \(names)"
  }
  package func note(names: String) -> String { "nomi: \(names)" }

  package var usageHeading: String { "Uso:" }
  package func heading(_ heading: Heading) -> String {
    switch heading {
    case .name: "Nome"
    case .synopsis: "Sintassi"
    case .description: "Descrizione"
    case .commands: "Comandi"
    case .arguments: "Argomenti"
    case .options: "Opzioni"
    case .commonOptions: "Opzioni comuni"
    case .environment: "Ambiente"
    case .exitStatus: "Stato finale"
    case .examples: "Esempi"
    }
  }
  package func before(listOf heading: String) -> String { "\(heading):" }
  package var optionsPlaceholder: String { "opzioni" }
  package var commandPlaceholder: String { "COMANDO" }
  package var shellPlaceholder: String { "SHELL" }
  package func moreHelp(by line: String) -> String {
    "Con '\(line)' si vedono le opzioni e gli esempi di un comando."
  }
  package func note(default value: String) -> String { "altrimenti: \(value)" }
  package var noteOnRepetition: String { "si può ripetere" }
  package var alsoTakes: String { "Accetta anche queste opzioni comuni:" }
  package var localePlaceholder: String { placeholder(.locale) }
  package var localeHelp: String { "La lingua da usare, ad esempio it_CH." }
  package var showsHelp: String { "Mostra questo aiuto." }
  package var showsVersion: String { "Mostra la versione." }
  package var helpAbstract: String { "Mostra l’aiuto del programma o di un comando." }
  package var helpCommand: String { "Il comando di cui mostrare l’aiuto." }
  package var manualAbstract: String {
    "Scrive la pagina di manuale in mdoc, il formato delle pagine man."
  }

  package var completionsAbstract: String { "Scrive uno script di completamento per una shell." }
  package var completionsDiscussion: String {
    "Le prime righe dello script dicono come caricarlo."
  }
  package var completionsShell: String { "La shell per cui scrivere lo script." }
  package func completions(of program: String, for shell: String) -> String {
    "Completamenti di \(program) per \(shell)."
  }
  package var toLoadNow: String { "Per caricarli ora:" }
  package func toLoadAlways(addingLineTo file: String) -> String {
    "Per caricarli in ogni shell, aggiungete questa riga a \(file)."
  }
  package func toLoadAlways(savingAs file: String) -> String {
    "Per caricarli in ogni shell, salvate questo script come \(file)."
  }
}

// MARK: - Paying

extension Italian {
  package func onAverage(_ verdict: AverageVerdict) -> String {
    let groups = verdict.counting.map { group in
      switch group {
      case .notHelped: "chi non ne trae beneficio"
      case .returning: "chi ha una ricaduta"
      }
    }
    let start = "In media" + (groups.isEmpty ? "" : ", contando anche \(joined(groups))")
    let time = interval(verdict.time)
    let both = "(\(verdict.cost) contro \(verdict.otherCost))"
    return switch verdict.difference {
    case .less(let amount):
      "\(start), \(verdict.plan) costa su \(time) \(amount) in meno di \(verdict.other) \(both)."
    case .more(let amount):
      "\(start), su \(time) conviene \(verdict.other): \(verdict.plan) costa \(amount) in più \(both)."
    case .none:
      "\(start), \(verdict.plan) costa su \(time) quanto \(verdict.other): \(verdict.cost)."
    }
  }
  package func ifAllGoesToPlan(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", conveniente \(article("dal", $0))" } ?? ""
    let failed = outlook.notHelped.map { "; se non aiuta, \(short($0))" } ?? ""
    return "Se tutto va come previsto, costa \(short(outlook.planned))\(since)\(failed)."
  }
  fileprivate func short(_ difference: CostDifference) -> String {
    switch difference {
    case .less(let amount): less(amount)
    case .more(let amount): more(amount)
    case .none: "lo stesso"
    }
  }
  package func atMostAboveTheLeast(_ plan: String, _ amount: String) -> String {
    "\(plan) potrebbe costare meno: il suo costo supera il minimo possibile al massimo di \(amount)."
  }
  package func leavesOutPoints(_ plan: String, _ rows: [String]) -> String {
    "Per \(plan) non si dice a quali valori cambia il piano più conveniente (\(clauses(rows))): trovarli richiede troppi calcoli."
  }
  package var packagesMoveWithThePrice: String {
    "Per il prezzo di una seduta, i prezzi fissi dei pacchetti di quella sola seduta cambiano in proporzione."
  }

  package func howToPay(_ plan: String, _ actions: [RuleAction]) -> String {
    "Come pagare \(plan) senza sapere quanto durerà: \(rule(actions))."
  }
  package func comesAsPlanned(to cost: String, insteadOf known: String) -> String {
    "Se tutto va come previsto, sono \(cost); sapendolo in anticipo, \(known)."
  }
  package func inShortAsPlanned(_ cost: String) -> String { "Se tutto va come previsto: \(cost)." }
  package func asLongAsItGoesOn(_ actions: [RuleAction]) -> String {
    "Finché il ciclo prosegue: \(rule(actions))."
  }
  package func followTheRule(isChosen: Bool) -> String {
    let offers = isChosen ? " con le offerte scelte" : ""
    return
      "La tabella per data vale se tutto va come previsto, cosa che alla prima seduta nessuno sa. Questa regola è in media la più conveniente\(offers); le sedute si contano dal primo appuntamento, e quelle non nominate sono già coperte."
  }
  package func ifNotHelped(
    _ share: String, after visits: ClosedRange<Int>, then other: String, _ actions: [RuleAction]
  ) -> String {
    "Se dopo \(many(visits)) il ciclo non ha aiutato e si prosegue con \(other) (\(article("il", share)) dei clienti): \(rule(actions))."
  }
  package func ifItIsResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Se il disturbo si risolve dopo \(many(visits)) (\(article("il", share)) dei clienti): \(rule(actions))."
  }
  package func ifItStaysResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Se il disturbo si risolve dopo \(many(visits)) e non ritorna (\(article("il", share)) dei clienti): \(rule(actions))."
  }
  package func ifItComesBack(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    "Se il disturbo si risolve dopo \(many(visits)) e poi ritorna (\(article("il", share)) dei clienti): \(rule(actions))."
  }
  private func many(_ visits: ClosedRange<Int>) -> String {
    visits.count == 1
      ? self.visits(visits.upperBound)
      : "\(visits.lowerBound)\(visits.count == 2 ? " o " : "–")\(self.visits(visits.upperBound))"
  }
  private func rule(_ actions: [RuleAction]) -> String { clauses(actions.map(action)) }
  private func action(_ action: RuleAction) -> String {
    switch action {
    case .countsAnew: "contare da 1 le sedute successive all’ultima del ciclo"
    case .singly(let places): "pagare singolarmente \(numbered(places))"
    case .buys(let package, let places):
      "acquistare \(package) \(joined(places.map { "alla seduta \($0)" }))"
    case .inHand(let places):
      "per \(numbered([places])) usare quanto già pagato, prima ciò che scade prima"
    case .joins(let membership, let place): "sottoscrivere \(membership) alla seduta \(place)"
    case .stays(let membership): "tenere \(membership) e continuare a pagarne le quote"
    case .leaves(let membership, let time): leave(membership, time)
    case .leavesInTime(let membership):
      "disdire \(membership) per tempo (la regola intera dice quando)"
    case .leavesInTheEnd(let membership):
      "a ciclo concluso, disdire \(membership) prima della quota successiva"
    }
  }
  private func leave(_ membership: String, _ time: LeavingTime) -> String {
    let after =
      switch time.after {
      case nil: ""
      case .session(let place): "dopo la seduta \(place) "
      case .resolved: "una volta risolto il disturbo "
      case .givenUp: "una volta interrotto il ciclo "
      }
    let day = time.feeDay.map { " (\($0))" } ?? ""
    let fees = counted(time.fees, "quota", "quote")
    if time.fees == 0 { return "\(after)disdire \(membership) prima della prossima quota\(day)" }
    if time.owed == time.fees {
      return
        "\(after)pagare ancora \(fees) di \(membership) (durata minima), poi disdire prima della successiva\(day)"
    }
    let owed =
      time.owed == 0 ? "" : ", di cui \(time.owed) comunque \(time.owed == 1 ? "dovuta" : "dovute")"
    let latest = owed + (time.feeDay.map { " (prima \(article("del", $0)))" } ?? "")
    return
      "\(after)disdire \(membership) appena è chiaro, al più tardi dopo ancora \(fees)\(latest)"
  }
  private func numbered(_ places: [ClosedRange<Int>]) -> String {
    (places.joined().count == 1 ? "la seduta " : "le sedute ") + numbers(places)
  }
  package func simplerSingly(costs amount: String) -> String {
    "Più semplice: pagare sempre singolarmente; in media \(amount)."
  }
  package func simplerBuyingNothing(leaving membership: String?, costs amount: String) -> String {
    let left = membership.map { " e disdire \($0) appena nessuna quota è più dovuta" } ?? ""
    return "Più semplice: non acquistare altro\(left); in media \(amount)."
  }
  package func simplerAlways(_ package: String, costs amount: String) -> String {
    "Più semplice: acquistare \(package) ogni volta che non ne restano; in media \(amount)."
  }
  package func paidLikeThis(_ costs: KnownCosts) -> String {
    let way = costs.hasOwn ? buyingNothingMore : "pagando sempre singolarmente"
    let alone = costs.singly.map { "; \(way), \($0)" } ?? ""
    let planned = costs.asPlanned.map { " (\($0) se tutto va come previsto)" } ?? ""
    return
      "Pagando così, costa in media \(costs.paid)\(planned)\(alone); sapendo tutto in anticipo, \(costs.known)."
  }
  package var howToPayTitle: String { "Come pagare, senza sapere quanto durerà" }

  package var waysToPay: String { "Modi di pagare" }
  package var wayTitle: String { "Modo di pagare" }
  package var theChosenWay: String { "come scelto" }
  package var theCheapestWay: String { "il più conveniente" }
  package var singly: String { "singolarmente" }
  package func only(_ offer: String) -> String { "solo \(offer)" }
  package var buyingNothingMore: String { "senza altri acquisti" }
  package func also(_ offer: String) -> String { "anche con \(offer)" }

  package var paidAfterInsurance: String {
    "Pagando nel modo più conveniente, dopo l’assicurazione"
  }
  package func paidBack(by insurance: String) -> String { "rimborso di \(insurance)" }
  package func paidBack(_ steps: [RefundStep]) -> String { clauses(steps.map(step)) }
  private func step(_ step: RefundStep) -> String {
    switch step {
    case .eligible(let amount): "contano \(amount)"
    case .excess(let amount): "\(amount) della franchigia dell’anno"
    case .share(let share, let amount): "\(article("il", share)) fa \(amount)"
    case .cap(let amount): "al massimo \(amount) a seduta"
    case .noSessionLeft(let count): "già rimborsate le \(sessions(count)) dell’anno"
    case .year(let amount): "della somma annua restano \(amount)"
    }
  }
  package func afterInsurance(_ insurance: String, _ terms: InsuranceTerms) -> String {
    let basis = terms.source.map { " Fonte: \($0)." } ?? ""
    let words = [
      terms.share.map { "\(article("il", $0)) del prezzo" }
        ?? (terms.perSession == nil ? "il prezzo" : nil),
      terms.countsPerSession.map { "contato fino a \($0) a seduta" },
      terms.countsPerHour.map { "contato fino a \($0) all’ora" },
      terms.excess.map {
        "franchigia di \($0) per anno \(terms.isByCalendar ? "civile" : "dalla prima seduta")"
      },
      terms.perSession.map { "\(terms.share == nil ? "fino a" : "al massimo") \($0) a seduta" },
      terms.perHour.map { "al massimo \($0) all’ora" },
      terms.perYear.map { "al massimo \($0) all’anno" },
      terms.sessions.map { "al massimo \(sessions($0)) all’anno" },
      terms.coversPrepaid ? nil : "nulla per le sedute pagate in anticipo",
    ]
    return
      "Al netto del rimborso: ogni costo è ciò che resta dopo che \(insurance) ha rimborsato la sua parte, il giorno di ogni seduta. Rimborsa per \(terms.services.joined(separator: ", ")): \(clauses(words.compactMap { $0 })).\(basis)"
  }
  package func usesUp(
    _ plan: String, sum: String, of insurance: String, on date: String
  ) -> String {
    "\(plan) esaurisce \(article("il", date)) i \(sum) che \(insurance) rimborsa all’anno."
  }
  package func usesUp(
    _ plan: String, sessions count: Int, of insurance: String, on date: String
  ) -> String {
    "\(plan) esaurisce \(article("il", date)) \(count == 1 ? "l’unica seduta" : "le \(sessions(count))") che \(insurance) rimborsa all’anno."
  }
  package var notCountedButInsurance: String {
    "Non contati: trasferta, mance."
  }

  package func memberSince(_ membership: String, _ date: String) -> String {
    "Con \(membership) \(article("dal", date)): le quote pagate prima del primo giorno considerato non contano, né le sedute del periodo in corso in quel momento; una volta disdetto, non si sottoscrive di nuovo."
  }
  package func paidSinglyOnly(_ plan: String?) -> String {
    guard let plan else {
      return "Si paga tutto singolarmente: nessun pacchetto né abbonamento."
    }
    return "\(plan) si paga singolarmente: nessun pacchetto né abbonamento."
  }
  package func usesOnly(_ offers: [String], for plan: String?) -> String {
    let used = "\(offers.count == 1 ? "si usa" : "si usano") solo \(joined(offers))"
    return plan.map { "Per \($0) \(used)." } ?? "Per pagare \(used)."
  }
  package func notUsedInHand(
    _ sessions: Int, of all: Int, from package: String, by date: String
  ) -> String {
    "Di \(self.sessions(all)) già pagate, da \(package), \(sessions) \(sessions == 1 ? "resta inutilizzata" : "restano inutilizzate") alla scadenza \(article("del", date))."
  }
  package func notUsed(_ count: Int, of all: Int, fromMembership membership: String) -> String {
    "Di \(sessions(all)) da \(membership), \(count) \(count == 1 ? "resta inutilizzata" : "restano inutilizzate") alla fine."
  }

  package func boughtBefore(
    rise price: String, of package: String, boughtOn date: String, from day: String
  ) -> String {
    "\(package) si acquista \(article("il", date)), prima di finire il precedente, perché \(article("dal", day)) costa \(price)."
  }
  package func boughtBefore(end day: String, of package: String, boughtOn date: String) -> String {
    "\(package) si acquista \(article("il", date)), prima di finire il precedente, perché è in vendita fino \(article("al", day))."
  }
  package func boughtLate(_ package: String, on date: String) -> String {
    "\(package) si acquista solo \(article("il", date)): prima, in tutto non si spenderebbe meno."
  }
  package func isLeft(_ membership: String, before date: String) -> String {
    "Nella tabella per data, \(membership) si disdice prima della quota \(article("del", date))."
  }
  package func stillRuns(_ membership: String, nextFee date: String) -> String {
    "\(membership) prosegue alla fine del periodo considerato; la prossima quota scade \(article("il", date))."
  }
}

/// An article before a number in figures: `dal 7 giugno`, but `dall’8 giugno`, `dall’11 giugno`, `l’80%`,
/// since these begin with a vowel when they are read, and `dello 0%`.
private func article(_ article: String, _ figures: String) -> String {
  let digits = figures.prefix { $0.isWholeNumber }
  let isOne = digits == "1" && !figures.dropFirst().hasPrefix("º")
  if digits == "0" { return "\(beforeZero(article)) \(figures)" }
  guard beginsWithVowel(figures) || isOne else { return "\(article) \(figures)" }
  let elided =
    switch article {
    case "il": "l"
    case "Il": "L"
    default: article.hasSuffix("l") ? "\(article)l" : article
    }
  return "\(elided)’\(figures)"
}

/// An article before *zero*: `lo`, `dello`.
private func beforeZero(_ article: String) -> String {
  switch article {
  case "il": "lo"
  case "Il": "Lo"
  default: article.hasSuffix("l") ? "\(article)lo" : article
  }
}

/// Whether a number begins with a vowel when it is read: `otto`, `undici`.
private func beginsWithVowel(_ figures: String) -> Bool {
  let digits = figures.prefix { $0.isWholeNumber }
  return digits.first == "8" || digits == "11"
}

/// `i 10`, `gli 11`, of several things.
private func articles(_ plural: String, _ figures: String) -> String {
  guard beginsWithVowel(figures) else { return "\(plural) \(figures)" }
  return plural.dropLast() + "gli \(figures)"
}

package import CareAnalysis
package import CareModel
package import CareRecords
package import CommandSpec
internal import Diagnostics
package import PriceListFormat

extension Language {
  /// French.
  public static let french = Language(code: "fr")
}

/// What is said in French.
package struct French: Texts {
  package var language: Language { .french }
}

/// French with its spaces before double punctuation and inside quotation marks held together, so that
/// no line ends there.
private func spaced(_ text: String) -> String {
  var result = ""
  for character in text {
    if "»:;!?".contains(character), result.last == " " {
      result.removeLast()
      result.append("\u{A0}")
    }
    result.append(character == " " && result.last == "«" ? "\u{A0}" : character)
  }
  return result
}

// MARK: - Word

extension French {
  package var nameOfLanguage: String { "Français" }
  package var sampleMark: String { "PRIX D’EXEMPLE" }
  package func quoted(_ name: String) -> String { spaced("« \(name) »") }
  package func and(_ words: String, _ last: String) -> String { "\(words) et \(last)" }
  package func labelled(_ name: String, _ text: String) -> String { spaced("\(name) : \(text)") }
  package func numbers(from first: Int, to last: Int) -> String { "\(first) à \(last)" }
  package func clauses(_ clauses: [String]) -> String {
    spaced(clauses.joined(separator: " ; "))
  }
  package func pricesOf(_ date: String) -> String { "prix du \(date)" }

  package func sessions(_ count: Int) -> String { counted(count, "séance", "séances") }
  package func sessions(from fewest: Int, to most: Int, likely: [Int]) -> String {
    "de \(fewest) à \(most) séances, \(alternatives(likely, "ou")) le plus souvent"
  }
  package func visits(_ count: Int) -> String { sessions(count) }
  package func days(_ count: Int) -> String { counted(count, "jour", "jours") }
  package func months(_ count: Int) -> String { counted(count, "mois", "mois") }
  package func interval(_ interval: Interval) -> String {
    switch interval.unit {
    case .day: days(interval.count)
    case .week: counted(interval.count, "semaine", "semaines")
    case .month: months(interval.count)
    case .year: counted(interval.count, "an", "ans")
    }
  }
  package func day(_ number: String) -> String {
    number == "1" ? "1er\u{A0}jour" : "\(number)e\u{A0}jour"
  }
  package var howOften: String { "À quel rythme venez-vous ?" }
  package func every(_ interval: Interval) -> String {
    switch (interval.count, interval.unit) {
    case (1, .day): "chaque jour"
    case (1, .week): "chaque semaine"
    case (1, .month): "chaque mois"
    case (1, .year): "chaque année"
    case (_, .week): "toutes les \(self.interval(interval))"
    default: "tous les \(self.interval(interval))"
    }
  }
  package var namesOfMonths: [String] {
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
  }
  package func names(of unit: Interval.Unit) -> [String] {
    switch unit {
    case .day: ["jour", "jours"]
    case .week: ["semaine", "semaines"]
    case .month: ["mois"]
    case .year: ["an", "ans", "année", "années"]
    }
  }
  package var firstOfMonth: String { "1er" }

  package func less(_ amount: String) -> String { "\(amount) de moins" }
  package func more(_ amount: String) -> String { "\(amount) de plus" }
  package var fromTheFirstDay: String { "le premier jour" }
  package var never: String { "jamais" }
  package var no: String { "non" }
  package var onRequest: String { "sur demande" }
  package var notApplicable: String { "sans objet" }

  /// None is singular, too.
  fileprivate func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(abs(count) < 2 ? one : many)"
  }
  /// `tous les jours`, `tous les 5 jours`.
  private func every(days count: Int) -> String {
    count == 1 ? "tous les jours" : "tous les \(days(count))"
  }
}

// MARK: - Comparison

extension French {
  package func unfinished(_ plan: String) -> String { "\(plan) (pas terminée d’ici là)" }
  package func costs(_ plan: String, _ amount: String, over time: Interval) -> String {
    "Sur \(interval(time)), \(plan) coûte \(amount)."
  }
  package func costsTheSame(_ plan: String, as other: String, over time: Interval) -> String {
    "Sur \(interval(time)), \(plan) coûte exactement autant que \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    "Sur \(interval(time)), \(plan) coûte \(amount) de moins que \(other)."
  }
  package func costsLess(
    _ plan: String, by amount: String, than other: String, over time: Interval,
    paidForBy date: String
  ) -> String {
    "Sur \(interval(time)), \(plan) coûte \(amount) de moins que \(other), et le surcoût de départ est rattrapé le \(date)."
  }
  package func costsMore(
    _ plan: String, by amount: String, than other: String, over time: Interval
  ) -> String {
    spaced(
      "Sur \(interval(time)), \(other) revient moins cher : \(plan) coûte \(amount) de plus.")
  }
  package func wouldCostNoMore(over time: Interval) -> String {
    "Sur \(interval(time)), ce surcoût disparaîtrait."
  }
  package func wouldCostNoMore(overAnyTimeFrom least: Interval, to most: Interval) -> String {
    "Sur toute durée de \(interval(least)) à \(interval(most)), ce surcoût disparaîtrait."
  }
  package func wouldStillCostMore(over time: Interval) -> String {
    "Même sur \(interval(time)), ce surcoût resterait."
  }
  package func wouldCostMore(if conditions: [VerdictCondition]) -> String {
    "Cette formule coûterait plus cher \(conditions.map(condition).joined(separator: ", ou "))."
  }
  package func wouldCostNoMore(if conditions: [VerdictCondition]) -> String {
    "Cette formule ne coûterait pas plus cher \(conditions.map(condition).joined(separator: ", ou "))."
  }
  private func condition(_ condition: VerdictCondition) -> String {
    switch condition {
    case .moreSessions(1): "s’il fallait plus d’une séance"
    case .moreSessions(let most): "s’il fallait plus de \(sessions(most))"
    case .sessionsAreEnough(1): "si 1\u{A0}séance suffisait"
    case .sessionsAreEnough(let count): "si \(sessions(count)) suffisaient"
    case .takenLessOften(let plan, let count):
      "si \(plan) avait lieu moins souvent que \(every(days: count))"
    case .takenAsOften(let plan, let count):
      "si \(plan) avait lieu \(every(days: count)) ou plus souvent"
    case .shorterTime(let count): "si l’on comparait sur moins de \(months(count))"
    }
  }

  package func costsLess(for clients: ShareOfClients) -> String {
    switch clients {
    case .none: "Selon ces hypothèses, cette formule ne coûte moins dans aucune issue."
    case .all: "Selon ces hypothèses, cette formule coûte moins dans chaque issue."
    case .fewer(let share):
      "Selon ces hypothèses, cette formule coûte moins pour moins de \(share) des clients."
    case .more(let share):
      "Selon ces hypothèses, cette formule coûte moins pour plus de \(share) des clients."
    case .exactly(let share):
      "Selon ces hypothèses, cette formule coûte moins pour \(share) des clients."
    }
  }
  package func ifNotHelped(_ plan: String, then other: String, costs amount: String) -> String {
    spaced("Si \(plan) n’aidait pas durablement et que \(other) suivait : \(amount).")
  }
  package func noAverage(of plan: String, becauseOf other: String) -> String {
    spaced(
      "Pas de moyenne pour \(plan) : on ne peut pas continuer avec \(other), dont une phase n’a pas de rythme."
    )
  }

  package func compared(_ complaint: String, over time: Interval) -> String {
    "\(complaint), sur \(interval(time))"
  }
  package func plans(over time: Interval) -> String { "Formules sur \(interval(time))" }
  package var plan: String { "Formule" }
  package var visitsTitle: String { "Séances" }
  package var timeInTreatment: String { "Temps de soin" }
  package var finishedByThen: String { "Terminée d’ici là" }
  package var paidSingly: String { "Payé à l’unité" }
  package var paidInTheCheapestWay: String { "Payé au plus avantageux" }
  package var paidWith: String { "avec" }
  package var sessionsNotUsed: String { "Séances payées, non utilisées" }
  package var worth: String { "d’une valeur de" }
  package func paidBefore(_ date: String) -> String { "Payé avant le \(date)" }
  package func comfortableDays(of days: String) -> String { "Jours de soulagement, sur \(days)" }
  package var costPerComfortableDay: String { "coût par jour" }
  package func against(_ other: String) -> String { "Face à \(other)" }
  package var costsNoMoreFrom: String { "pas plus cher dès" }
  package var singleSessions: String { "séances à l’unité" }
  package var sessionsInHand: String { "séances déjà payées" }

  package var overAllOutcomes: String { "Toutes issues confondues" }
  package var asPlanned: String { "Si tout se passe comme prévu" }
  package var onAverage: String { "En moyenne" }
  package var oneInTenPaysAtMost: String { "Un client sur dix paie au plus" }
  package var nineInTenPayAtMost: String { "Neuf sur dix paient au plus" }
  package func chanceToCostLess(than other: String) -> String {
    "Probabilité de coûter moins que \(other)"
  }

  package var costsNoMoreAsFarAs: String { "Ne coûte pas plus cher tant que…" }
  package func forTheSameMoney(_ other: String) -> String { "Pour le même prix, \(other)" }
  package func forTheSameMoney(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: visits(0)
    case .never: "aucune (tout coûte moins)"
    case .at(let count): visits(count)
    }
  }
  package var sessionsItTakes: String { "Séances nécessaires" }
  package func sessionsAtMost(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "peu importe combien"
    case .never: "pas même une"
    case .at(let count): "\(count) au plus"
    }
  }
  package func isTaken(_ other: String) -> String { "Rythme de \(other)" }
  package func rarest(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "même le plus rare"
    case .never: "pas même chaque jour"
    case .at(1): "chaque jour"
    case .at(let count): "au moins tous les \(days(count))"
    }
  }
  package var priceOfASession: String { "Prix d’une séance" }
  package func dearest(_ point: TippingPoint<String>, until date: String?) -> String {
    let price =
      switch point {
      case .always: "n’importe lequel"
      case .never: "aucun"
      case .at(let amount): "\(amount) au plus"
      }
    return price + (date.map { " jusqu’au \($0)" } ?? "")
  }
  package var chanceItResolves: String { "Troubles résolus, en moyenne" }
  package func lowestChance(_ point: TippingPoint<String>) -> String {
    switch point {
    case .always: "pas de minimum"
    case .never: "pas même toutes"
    case .at(let share): "au moins \(share)"
    }
  }
  package var timeLookedAt: String { "Durée comparée" }
  package func shortestTime(_ point: TippingPoint<Int>) -> String {
    switch point {
    case .always: "n’importe laquelle"
    case .never: "pas même 10\u{A0}ans"
    case .at(let count): "\(months(count)) au moins"
    }
  }

  package func counted(from first: String, to last: String) -> String {
    "Compté du \(first) au \(last), ces deux jours compris."
  }
  package func assumed(for complaint: String, _ facts: [String], source: String?) -> String {
    let basis = source.map { "Source : \($0)." } ?? "Hypothèse propre au cabinet."
    return spaced("Hypothèses pour \(complaint) : \(clauses(facts)). \(basis)")
  }
  package func aSessionEases(for days: Int) -> String {
    "une séance soulage \(self.days(days))"
  }
  package func aCourseTakes(_ sessions: String) -> String {
    "une cure demande \(sessions)"
  }
  package func resolves(for share: String, givenUpAfter sessions: Int?) -> String {
    let givenUp = sessions.map { " (sinon, arrêt après \(self.sessions($0)))" }
    return "le trouble est résolu dans \(share) des cas\(givenUp ?? "")"
  }
  package func returns(for share: String, after time: Interval, taking sessions: Int) -> String {
    "une fois résolu, il revient dans \(share) des cas après \(interval(time)) et demande encore \(self.sessions(sessions))"
  }
  package func pricesFor(_ group: String) -> String { spaced("Tarif : \(group).") }
  package func groupLowersNothing(_ group: String) -> String {
    spaced("Pour ce qui est comparé, ce groupe paie le prix de tous : \(group).")
  }
  package func withEveryVisit(_ extras: [String]) -> String {
    spaced("À chaque séance : \(joined(extras)).")
  }
  package func alreadyPaid(_ holdings: [String]) -> String {
    spaced("Déjà payé, donc non compté : \(joined(holdings)).")
  }
  package func held(_ sessions: Int, of package: String, until date: String) -> String {
    "\(self.sessions(sessions)) de \(package) jusqu’au \(date)"
  }
  package func pricesChange(on dates: [String]) -> String {
    let days = joined(dates.map { "le \($0)" })
    return spaced("Les prix changent \(days) ; chaque paiement est au prix du jour.")
  }
  package func firstDayIs(_ date: String) -> String { "Compté avec le \(date) comme premier jour." }
  package func pricesAre(of date: String) -> String { "Les prix sont ceux du \(date)." }
  package func pricesAreAlsoBefore(_ date: String) -> String {
    spaced("Les prix sont ceux du \(date) ; les paiements antérieurs y sont comptés aussi.")
  }
  package var pricesAreMadeUp: String {
    spaced("Les prix sont inventés pour montrer le programme ; aucun cabinet ne les pratique.")
  }
  package var notCounted: String {
    spaced("Non comptés : trajets, assurances, pourboires.")
  }
  package var noMedicalPromise: String { "Rien ici n’est une promesse médicale." }

  package func whatEachCaseCosts(over time: Interval) -> String {
    "Ce que coûte chaque trouble, sur \(interval(time))"
  }
  package func against(_ plan: String, _ other: String) -> String { "\(plan) face à \(other)" }
  package var caseTitle: String { "Cas" }
  package var sessionsTitle: String { "Séances" }
  package var difference: String { "Différence" }
  package func difference(of plan: String) -> String { "Différence de \(plan)" }
  package var costsNoMoreFromTitle: String { "Pas plus cher dès" }
  package var mostSessions: String { "Pas plus cher jusqu’à (séances)" }
  package var anyNumber: String { "peu importe" }
  package var noSession: String { "aucune" }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, of all: Int, over time: Interval
  ) -> String {
    "Sur \(interval(time)), \(plan) coûte moins que \(other) dans \(share(cases, of: all)) si tout se passe comme prévu."
  }
  package func costsLess(
    _ plan: String, than other: String, in cases: Int, onAverage: Int, of all: Int,
    over time: Interval
  ) -> String {
    "Sur \(interval(time)), \(plan) coûte moins que \(other) dans \(share(cases, of: all)) si tout se passe comme prévu, et dans \(share(onAverage, of: all)) en moyenne, toutes issues confondues."
  }
  private func share(_ count: Int, of all: Int) -> String { "\(count) cas sur \(all)" }
}

// MARK: - Basis

extension French {
  package func consists(_ plan: String, of phases: [String]) -> String {
    spaced("\(plan) : \(phases.joined(separator: ", puis ")).")
  }
  package func inTurn(_ services: [String]) -> String { "\(joined(services)) en alternance" }
  package var asOftenAsTheCaseNeeds: String { "aussi souvent que le trouble le demande" }
  package func with(_ extras: [String]) -> String { "avec \(joined(extras))" }
  package func only(from first: String, to last: String) -> String {
    "seulement du \(first) au \(last)"
  }
  package func price(_ amount: String, from date: String) -> String { "\(amount) dès le \(date)" }

  package func setForThisRun(_ values: [String]) -> String {
    spaced("Fixé pour ce calcul : \(clauses(values)).")
  }
  package var somePricesAreSet: String { "certains fixés pour ce calcul" }
  package func pricesAreButForThoseSet(of date: String) -> String {
    "Les prix sont ceux du \(date), sauf ceux qui ont été fixés pour ce calcul."
  }
}

// MARK: - Brief

extension French {
  package func brief(_ verdict: BriefVerdict) -> String {
    let (plan, other, time) = (verdict.plan, verdict.other, interval(verdict.time))
    let (start, end) = (opening(verdict.basis), aside(verdict.costs, verdict.conditions))
    let since = verdict.since.map { ", rentable dès le \($0)" } ?? ""
    let said =
      switch (verdict.ranking, verdict.difference) {
      case (.pair, .less(let amount)):
        "\(start)\(plan) coûte \(amount) de moins sur \(time) que \(other)\(end)\(since)."
      case (.pair, .more(let amount)):
        "\(start)\(other) revient moins cher sur \(time) : \(plan) coûte \(amount) de plus\(end)."
      case (.pair, .none): "\(start)\(plan) coûte autant sur \(time) que \(other)\(end)."
      case (.planIsCheapest(let count), .less(let amount)):
        "\(start)\(plan) est la moins chère des \(count) formules sur \(time) : \(amount) de moins que \(other)\(end)\(since)."
      case (.otherIsCheapest(let count), .more(let amount)):
        "\(start)\(other) est la moins chère des \(count) formules sur \(time) ; ensuite vient \(plan), \(amount) de plus\(end)."
      case (.planIsCheapest(let count), _), (.otherIsCheapest(let count), _):
        "\(start)\(plan) et \(other) sont les moins chères des \(count) formules sur \(time)\(end)."
      }
    return spaced(said)
  }
  package func brief(_ cost: BriefCost) -> String {
    let planned = cost.planned.map { " Si tout se passe comme prévu, cette formule coûte \($0)" }
    let failed = cost.notHelped.map { " ; si elle n’aide pas, \($0)" } ?? ""
    return spaced(
      "\(opening(cost.basis))\(cost.plan) coûte \(cost.cost) sur \(interval(cost.time))\(aside(nil, cost.conditions))."
        + (planned.map { $0 + failed + "." } ?? ""))
  }
  private func opening(_ basis: BriefVerdict.Basis) -> String {
    switch basis {
    case .average: "En moyenne, "
    case .planned: "Si tout se passe comme prévu, "
    case .certain: ""
    }
  }
  private func aside(_ costs: BriefVerdict.Costs?, _ conditions: [String]) -> String {
    let all = [costs.map { "\($0.plan) contre \($0.other)" }].compactMap { $0 } + conditions
    return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
  }
  package func asPlanned(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", dès le \($0)" } ?? ""
    let failed = outlook.notHelped.map { " ; si elle n’aide pas, \(short($0))" } ?? ""
    return spaced("Si tout va bien : \(short(outlook.planned))\(since)\(failed).")
  }
  package var afterInsurance: String { "après assurance" }
  package var cannotTellIfNotHelped: String {
    "Son coût si elle n’aide pas n’est pas connu."
  }
  package func theAverageCounts(_ groups: [AverageVerdict.Group]) -> String {
    "La moyenne compte aussi \(joined(groups.map(group)))."
  }
  private func group(_ group: AverageVerdict.Group) -> String {
    switch group {
    case .notHelped: "ceux que la cure n’aide pas"
    case .returning: "ceux chez qui le trouble revient"
    }
  }
  package func assumedInShort(_ facts: [String]) -> String {
    spaced("Hypothèses : \(clauses(facts)).")
  }
  package var ifItDoesNotHelp: String { "Si elle n’aide pas" }
  package func more(by option: String, dayByDay command: String) -> String {
    spaced("Le détail : la même commande avec \(option). Jour par jour : \(command).")
  }
}

// MARK: - Quote

extension French {
  package func quote(
    _ plan: String, visits: Int, over time: Interval, cost: String, paidSingly: String?,
    isInsured: Bool, isChosen: Bool
  ) -> String {
    let singly =
      paidSingly.map { " (à l’unité : \($0))" } ?? (isInsured ? ", \(afterInsurance)" : "")
    let way = isChosen ? "avec les offres choisies" : "au plus avantageux"
    return spaced(
      "\(plan) : \(self.visits(visits)) sur \(interval(time)), \(cost) \(way)\(singly)."
    )
  }
  package var itIsNotFinishedByThen: String { "La cure n’est pas terminée d’ici là." }
  package func lastSession(on date: String) -> String { "La dernière séance est le \(date)." }

  package var dateTitle: String { "Date" }
  package var whatTitle: String { "Quoi" }
  package var howTitle: String { "Comment" }
  package var amountTitle: String { "Montant" }
  package var soFarTitle: String { "Cumul" }
  package func bought(_ sessions: Int) -> String {
    spaced("achat : \(self.sessions(sessions))")
  }
  package var extra: String { "supplément" }
  package var feeOfAPeriod: String { "échéance d’une période" }
  package func feeOwed(on date: String) -> String { "échéance du \(date), qui reste due" }
  package var isPaidSingly: String { "payé à l’unité" }
  package func session(_ number: Int, of all: Int, from package: String) -> String {
    "\(package), séance \(number) sur \(all)"
  }
  package func period(_ number: Int, of membership: String) -> String {
    "\(membership), période \(number)"
  }
  package func sessionInHand(_ number: Int, of all: Int, from package: String) -> String {
    spaced("déjà payé : \(package), séance \(number) sur \(all)")
  }
  package func notUsed(_ sessions: Int, of package: String, boughtOn date: String) -> String {
    spaced(
      "Séances de \(package) (achat du \(date)) non utilisées à la fin : \(sessions).")
  }

  package var howEachAmountCameAbout: String { "D’où vient chaque montant" }
  package func asListed(_ amount: String) -> String { "\(amount) selon le tarif" }
  package func service(_ name: String, is amount: String) -> String { "\(name) coûte \(amount)" }
  package func lessShare(_ share: String) -> String { "moins \(share)" }
  package func payFor(_ paid: Int, of sessions: Int) -> String { "\(sessions) pour \(paid)" }
  package func amount(_ amount: String, forGroup group: String) -> String {
    "\(amount) pour \(group)"
  }
  package func amount(_ amount: String, withMembership membership: String) -> String {
    "\(amount) avec \(membership)"
  }
  package func tax(of share: String) -> String { "TVA de \(share)" }
  package func rounded(from exact: String) -> String { "arrondi de \(exact)" }
}

// MARK: - Price

extension French {
  package var priceList: String { "Tarif" }
  package var offerTitle: String { "Prestation" }
  package var timeTitle: String { "Durée" }
  package var priceTitle: String { "Prix" }
  package var singleSessionsTitle: String { "À la séance" }
  package var packagesAndMemberships: String { "Forfaits et abonnements" }
  package var addedToAVisit: String { "Suppléments par séance" }
  package var reducedPrices: String { "Tarifs réduits" }
  package var coversTitle: String { "Pour" }
  package var perSessionTitle: String { "La\u{A0}séance" }
  package var perHourTitle: String { "L’heure" }
  package var savesTitle: String { "Remise" }
  package var termsTitle: String { "Conditions" }
  package func moreThanSingly(_ amount: String) -> String {
    "\(amount) de plus qu’à l’unité"
  }

  package func valid(for time: Interval) -> String { "valable \(interval(time))" }
  package func toBeUsed(by date: String) -> String { "à utiliser jusqu’au \(date)" }
  package func atMostPerClient(_ count: Int) -> String { "au plus \(count) par personne" }
  package func sold(until date: String) -> String { "en vente jusqu’au \(date)" }
  package func forAtLeast(_ time: Interval) -> String { "\(interval(time)) au moins" }
  package func sessionsKept(for time: Interval) -> String {
    "séances gardées \(interval(time))"
  }
  package func furtherSessions(_ prices: String) -> String { "autres séances à \(prices)" }

  package func prices(on date: String) -> String { "Prix au \(date)." }
  package func prices(on date: String, for group: String) -> String {
    spaced("Prix au \(date), tarif : \(group).")
  }
  package func includingTax(
    of share: String, but others: [(share: String, services: [String])]
  ) -> String {
    let rest = others.map { "\($0.share) pour \(joined($0.services))" }
    let but = rest.isEmpty ? "" : ", mais \(joined(rest)), forfaits compris"
    return "TVA de \(share) comprise\(but)."
  }
  package func offSingleSessions(_ share: String, for group: String) -> String {
    spaced("\(group) : remise de \(share) sur les séances à l’unité.")
  }
  package func paidBack(by insurance: String, for services: [String]) -> String {
    spaced("\(quoted(insurance)) rembourse : \(services.joined(separator: ", ")).")
  }
  package func from(_ date: String, _ prices: [String]) -> String {
    spaced("Dès le \(date) : \(prices.joined(separator: ", ")).")
  }

  package var whatThePlansAreAbout: String { "Ce que propose chaque formule" }
  package var aim: String { "But" }
  package var before: String { "Avant" }
  package var howItIsBuilt: String { "Déroulement" }
  package var whatItWorksOn: String { "Ce qu’elle vise" }
  package var afterwards: String { "Après" }
  package var inThePracticesOwnWords: String {
    "Dans les termes du cabinet."
  }
}

// MARK: - Advice

extension French {
  package var theSimpleTest: String { "Le test simple" }
  package func question(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "Avez-vous de la fièvre\u{A0}?"
    case .trauma: "Y a-t-il eu récemment une chute, un choc ou un accident\u{A0}?"
    case .intense: "La douleur est-elle intense, sans rien qui l’explique\u{A0}?"
    case .spot: "Revient-elle toujours au même endroit\u{A0}?"
    case .positions: "S’aggrave-t-elle dans certaines positions\u{A0}?"
    case .movements: "Limite-t-elle certains mouvements\u{A0}?"
    case .weeks: "Dure-t-elle depuis des semaines\u{A0}?"
    case .arranging: "Organisez-vous vos journées autour d’elle\u{A0}?"
    }
  }
  package func whereIsIt(_ places: [String]) -> String {
    spaced("Où avez-vous mal : \(places.joined(separator: ", ")) ? [Entrée : ailleurs]")
  }
  package func explanation(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "38\u{A0}°C ou plus, ou des frissons."
    case .trauma: "Ces derniers jours ou semaines, même s’il a paru léger."
    case .intense: "Une douleur qui empêche de dormir, ou sans cause connue."
    case .spot: "Après avoir disparu, ou été soulagée."
    case .positions: "Assis, couché sur un côté, au volant."
    case .movements: "Tourner la tête, lever le bras, se pencher."
    case .weeks: "Trois semaines ou plus."
    case .arranging: "Par exemple le côté où vous dormez, votre chaise, l’épaule qui porte le sac."
    }
  }
  package func reason(_ question: AdviceQuestion) -> String {
    switch question {
    case .fever: "fièvre"
    case .trauma: "chute, choc ou accident récent"
    case .intense: "douleur intense inexpliquée"
    case .spot: "elle revient au même endroit"
    case .positions: "certaines positions l’aggravent"
    case .movements: "elle limite des mouvements"
    case .weeks: "elle dure depuis des semaines"
    case .arranging: "les journées s’organisent autour d’elle"
    }
  }
  package var yesWords: [String] { ["o", "oui"] }
  package var noWords: [String] { ["n", "non"] }
  package var answerKeys: String { "[o/N/?]" }
  package func doctorFirst(because reasons: [String]) -> String {
    spaced("Consultez un médecin avant tout massage (motif : \(reasons.joined(separator: " ; "))).")
  }
  package func courseFits(because reasons: [String]) -> String {
    spaced(
      "Cette douleur dure ou revient (\(reasons.joined(separator: ", "))) : un bilan et une cure sont indiqués."
    )
  }
  package var relaxationFits: String {
    spaced("Rien n’indique une douleur qui dure ou revient : la détente convient.")
  }
  package var aDoctorDecides: String {
    spaced("Ceci n’est pas un diagnostic ; c’est au médecin d’en juger.")
  }
  package var theAssessmentDecides: String {
    "Ceci n’est pas un diagnostic. Dans le doute, le bilan décide."
  }
  package func allOfIt(_ command: String) -> String { spaced("Le détail : \(command)") }
}

// MARK: - Chart

extension French {
  package func paidSoFar(_ complaint: String?, over time: Interval) -> String {
    spaced("Payé au fil du temps\(complaint.map { " : \($0)" } ?? ""), sur \(interval(time))")
  }
  package func paidSoFar(in currency: String) -> String { "Payé à ce jour, \(currency)" }
  package func costsNoMore(from date: String) -> String { "Pas plus cher dès le \(date)" }
  package func costsNoMore(_ plan: String, from date: String) -> String {
    spaced("\(date) : \(plan) n’est pas plus cher")
  }
  package func onAverage(_ amount: String) -> String { "en moyenne \(amount)" }
  package func asPlanned(_ amount: String) -> String { "comme prévu \(amount)" }
  package func kindsOfLines(withDate: Bool) -> String {
    spaced(
      "Trait épais : en moyenne. Surface teintée : huit clients sur dix. Trait fin\(withDate ? " et date" : "") : si tout se passe comme prévu."
    )
  }
  package func costs(
    _ average: String, from low: String, to high: String, planned: String
  ) -> String {
    "\(average) en moyenne, de \(low) à \(high) pour huit clients sur dix, \(planned) si tout se passe comme prévu"
  }

  package func costsMoreOrLess(_ plan: String, than other: String) -> String {
    "Ce que \(plan) coûte de plus ou de moins que \(other)"
  }
  package func averaged(_ title: String) -> String { "\(title), en moyenne" }
  package func ifAllGoesToPlan(_ title: String) -> String {
    "\(title), si tout se passe comme prévu"
  }
  package var costsNoMoreField: String { "pas plus cher" }
  package var costsMoreField: String { "plus cher" }
  package var bringsNoLessField: String { "pas moins qu’aujourd’hui" }
  package var bringsLessField: String { "moins qu’aujourd’hui" }

  package func whatMatters(_ plan: String, against other: String) -> String {
    spaced("Ce qui compte : \(plan) face à \(other)")
  }
  package func lineInEachBar(_ difference: String) -> String {
    spaced("Le trait de chaque barre : \(difference)")
  }
  package var halvesOfEachBar: String {
    spaced("Moitié supérieure : vers la valeur basse ; moitié inférieure : vers la valeur haute")
  }
  package func bar(_ name: String, _ range: String, low: String, high: String) -> String {
    spaced("\(name), \(range) : \(low) … \(high)")
  }
  package func bar(
    _ name: String, _ range: String, low: String, high: String, turnsAt: String
  ) -> String {
    spaced("\(name), \(range) : \(low) … \(high) ; la réponse change à \(turnsAt)")
  }
}

// MARK: - Check

extension French {
  package var contents: String { "Contenu de la liste de prix" }
  package var kindOfItem: String { "Sorte" }
  package var countOfItems: String { "Nombre" }
  package func items(_ part: ListPart) -> String {
    switch part {
    case .services: "prestations"
    case .extras: "suppléments"
    case .packages: "forfaits"
    case .memberships: "abonnements"
    case .concessions: "tarifs réduits"
    case .insurances: "assurances"
    case .changes: "changements datés"
    case .plans: "formules"
    case .cases: "troubles"
    }
  }

  package var selfTest: String { "Autotest" }
  package var selfTestFailed: String {
    spaced(
      "Autotest : une règle de calcul n’est pas respectée. La liste de prix n’y est pour rien : c’est une erreur du programme ; merci de la signaler."
    )
  }
  package func selfTestPassed(_ times: String) -> String {
    spaced(
      "Autotest : toutes les règles de calcul sont respectées sur cette liste, \(times) fois en tout."
    )
  }
  package func notLookedAt(_ statements: Int) -> String {
    spaced(
      "Non examinés, le plus souvent faute de prix : \(counted(statements, "décompte", "décomptes"))."
    )
  }
  package var lawTitle: String { "Règle de calcul" }
  package var lookedAt: String { "Examinée" }
  package var holdsTitle: String { "Respectée" }
  package func holds(_ answer: Bool) -> String { answer ? "oui" : "NON" }
  package func law(_ law: Law) -> String {
    switch law {
    case .rowsAddUp: "les paiements font le coût"
    case .everyVisitIsPaidOnce: "chaque séance est payée une fois, à temps"
    case .noMoreThanSingly: "pas plus que chaque séance à l’unité"
    case .paidSoFarNeverFalls: "ce qui est payé ne diminue jamais"
    case .lastVisitNeverSaves: "les premières séances, pas plus que toutes"
    case .addedSessionNeverSaves: "sans forfait, une séance de plus n’épargne rien"
    case .differenceChangesSign: "une différence change de signe avec l’ordre"
    case .meanLiesWithin: "la moyenne est entre le moins et le plus"
    case .lastVisitAtMostSingly: "la dernière séance ajoute au plus son prix à l’unité"
    case .widerChoiceNeverCosts: "un plus grand choix d’offres ne coûte jamais plus"
    case .refundWithinPrice: "le remboursement ne dépasse jamais le prix"
    case .insuranceNeverCosts: "une assurance ne renchérit jamais une formule"
    case .knowingNeverCosts: "savoir d’avance ne coûte jamais plus"
    case .bestRuleIsBest: "aucune règle simple n’est meilleure que la meilleure"
    }
  }
}

// MARK: - Lint

extension French {
  package func nothingLooksWrong(in file: String) -> String {
    "\(file) est valide, et rien n’y semble faux."
  }
  package func looksWrong(_ count: Int, in file: String) -> String {
    count == 1
      ? "\(file) est valide, mais un point y semble faux."
      : "\(file) est valide, mais \(count) points y semblent faux."
  }
  package var worthKnowing: String { "Bon à savoir" }
  package var whatLooksWrong: String { "Ce qui semble faux" }
  package func name(_ name: String, onLine line: Int) -> String { "\(name) (ligne \(line))" }
  package func soldInNothing(_ names: String) -> String {
    spaced(
      "En vente, mais dans aucune formule, aucun forfait ni abonnement, donc dans aucune comparaison : \(names)."
    )
  }
  package func packagesOfNoPlan(_ names: String) -> String {
    spaced("Forfaits qu’aucune formule ne pourrait utiliser : \(names).")
  }
  package func on(_ days: DaysInWords, _ sentence: String) -> String {
    switch days {
    case .always: sentence
    case .from(let first): spaced("Dès le \(first) : \(sentence)")
    case .until(let last): spaced("Jusqu’au \(last) : \(sentence)")
    case .between(let first, let last): spaced("Du \(first) au \(last) : \(sentence)")
    }
  }

  package func longerCostsLess(
    _ longer: TimedPriceInWords, than shorter: TimedPriceInWords
  ) -> String {
    "\(longer.name) coûte \(longer.price) pour \(longer.time), moins que \(shorter.name), qui coûte \(shorter.price) pour \(shorter.time)."
  }
  package func farBelow(
    _ service: String, at hourly: String, next other: String, at otherHourly: String
  ) -> String {
    "\(service) revient à \(hourly) de l’heure, moins de la moitié de la prestation suivante, \(other), à \(otherHourly) de l’heure."
  }
  package func groupRoundedUp(
    _ group: String, service: String, from full: String, to rounded: String
  ) -> String {
    "Pour \(group), \(service) à \(full) est arrondi à \(rounded), plus que le plein tarif."
  }
  package func roundedToNothing(_ item: String, from unrounded: String) -> String {
    "\(item) revient à \(unrounded), ce qui est arrondi à zéro."
  }
  package func roundedToNothing(
    _ item: String, for group: String, from unrounded: String
  ) -> String {
    "Pour \(group), \(roundedToNothing(item, from: unrounded))"
  }
  package func roundedToNothing(
    _ item: String, forMembersOf membership: String, from unrounded: String
  ) -> String {
    "Pour les titulaires de \(membership), \(roundedToNothing(item, from: unrounded))"
  }

  package func savesNothing(
    _ package: String, at price: String, singly product: String
  ) -> String {
    spaced(
      "\(package) coûte \(price), exactement le prix de ses séances à l’unité (\(product)) : aucune économie."
    )
  }
  package func savesNothing(
    _ package: String, for group: String, at price: String, singly product: String
  ) -> String {
    "Pour \(group), \(savesNothing(package, at: price, singly: product))"
  }
  package func costsMoreThanSingly(
    _ package: String, at price: String, by difference: String, singly product: String,
    _ total: String
  ) -> String {
    "\(package) coûte \(price), \(difference) de plus que ses séances à l’unité (\(product) = \(total))."
  }
  package func costsMoreThanSingly(
    _ package: String, for group: String, at price: String, by difference: String,
    singly product: String, _ total: String
  ) -> String {
    let sentence = costsMoreThanSingly(
      package, at: price, by: difference, singly: product, total)
    return "Pour \(group), \(sentence)"
  }
  package func dearestCovered(_ product: String) -> String {
    "\(product), la plus chère qu’il couvre"
  }
  package func packageRoundedUp(
    _ package: String, to price: String, over singles: String
  ) -> String {
    "\(package) est arrondi à \(price), plus que ses séances à l’unité (\(singles))."
  }
  package func asMuchAsFewer(
    _ package: String, at price: String, for sessions: Int, fewer: Int, singly product: String
  ) -> String {
    "\(package) coûte \(price) pour \(self.sessions(sessions)), pas plus que \(fewer) à l’unité (\(product))."
  }
  package func claimDiffers(
    _ package: String, claim: String, off product: String, promised: String, price: String,
    difference: String
  ) -> String {
    spaced(
      "\(package) annonce \(claim) de moins sur \(product), soit \(promised) ; il coûte \(price), \(difference)."
    )
  }
  package func biggerDearer(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    "\(bigger.name) coûte \(bigger.each) la séance (\(total(bigger))), plus que \(smaller.name) à \(smaller.each) (\(total(smaller)))."
  }
  package func asMuchAsSmaller(_ bigger: PackageInWords, than smaller: PackageInWords) -> String {
    spaced(
      "\(bigger.name) ne coûte pas plus (\(total(bigger))) que \(smaller.name) (\(total(smaller))) : personne n’a de raison d’acheter le plus petit."
    )
  }
  private func total(_ package: PackageInWords) -> String {
    "\(package.price) pour \(sessions(package.sessions))"
  }
  package func cannotBeUsedUp(
    _ package: String, sessions: Int, valid time: Interval, every: Interval, plan: String,
    usable: Int
  ) -> String {
    let count =
      usable < 2 ? (usable == 0 ? "aucune ne peut" : "une seule peut") : "seules \(usable) peuvent"
    return spaced(
      "\(package) compte \(self.sessions(sessions)) et reste valable \(interval(time)) : au rythme le plus rapide d’une formule, \(self.every(every)) (\(plan)), \(count) servir."
    )
  }

  package func changesOverlap(
    on date: String, _ target: String, first: String, to other: String, last: String
  ) -> String {
    spaced(
      "Deux changements du \(date) fixent \(target) : \(first) à \(other), et celui-ci, qui l’emporte, à \(last)."
    )
  }
  package func line(_ number: Int) -> String { "ligne \(number)" }
  package func changeWithoutEffect(
    on date: String, _ target: String, to value: String
  ) -> String {
    "Le \(date), \(target) est fixé à \(value), ce qu’il est déjà."
  }
  package func packageLeftBehind(_ move: LeftBehindInWords) -> String {
    let also = move.others.map { " (comme \($0))" } ?? ""
    let onIt = move.coversMore ? " sur cette prestation" : ""
    return spaced(
      "Le \(move.date), \(move.service) passe de \(move.from) à \(move.to)\(also), mais \(move.package) reste à \(move.price) : sa remise\(onIt) passe de \(move.discounts.before) à \(move.discounts.after)."
    )
  }

  package func farFromKind(_ service: String, at hourly: String, usual: String) -> String {
    spaced(
      "\(service) revient à \(hourly) de l’heure ; les prestations de cette durée reviennent d’ordinaire à \(usual)."
    )
  }
  package func twinPackage(_ package: PackageInWords, of other: PackageInWords) -> String {
    spaced(
      "\(package.name) coûte \(total(package)), et \(other.name) \(total(other)) des mêmes prestations, utilisables aussi longtemps : personne n’a de raison d’acheter le premier."
    )
  }
  package func tooLong(_ membership: String, _ time: Interval) -> String {
    spaced("\(membership) parle de \(interval(time)) : personne ne s’engage si longtemps.")
  }
  package func changeBeforeList(on date: String, list first: String) -> String {
    "Ce changement est du \(date), mais la liste de prix ne vaut que dès le \(first)."
  }
  package func changeFarOff(on date: String) -> String {
    "Ce changement est du \(date), dans des dizaines d’années."
  }
  package func offerPast(_ package: String, last: String, list first: String) -> String {
    spaced(
      "\(package) a pris fin le \(last), mais la liste de prix ne vaut que dès le \(first) : personne ne peut l’acheter."
    )
  }
  package func priceLeftBehind(_ move: LeftBehindInWords, for group: String) -> String {
    leftBehind(move, whom: "pour \(group)")
  }
  package func priceLeftBehind(
    _ move: LeftBehindInWords, forMembersOf membership: String
  ) -> String {
    leftBehind(move, whom: "avec \(membership)")
  }
  private func leftBehind(_ move: LeftBehindInWords, whom: String) -> String {
    spaced(
      "Le \(move.date), \(move.service) passe de \(move.from) à \(move.to), mais reste à \(move.price) \(whom) : la remise passe de \(move.discounts.before) à \(move.discounts.after)."
    )
  }
  package func sameName(_ name: String) -> String {
    "Un autre élément du même genre s’appelle aussi \(name)."
  }
  package func dailyPlan(_ plan: String) -> String {
    spaced("\(plan) prévoit une séance par jour : presque personne ne peut tenir ce rythme.")
  }
  package func courseTooLong(
    _ plan: String, for complaint: String?, within horizon: Interval
  ) -> String {
    let whom = complaint.map { " pour \($0)" } ?? ""
    return
      "\(plan) ne peut pas se terminer\(whom) en \(interval(horizon)), la durée que la liste de prix considère."
  }
  package func costsNothing(_ item: String, for group: String) -> String {
    "Pour \(group), \(item) ne coûte rien."
  }
  package func feeLess(than amount: String) -> String {
    "Fixez une cotisation au-dessous de \(amount), ou retirez l’abonnement."
  }
  package var correctTime: String { "Indiquez la durée voulue." }
  package var correctDay: String {
    "Indiquez le jour voulu, ou mettez ces valeurs là où elles figurent d’abord."
  }
  package var correctDayOrRemovePackage: String {
    "Indiquez le jour voulu, ou retirez le forfait."
  }
  package var nameApart: String { "Donnez un autre nom à l’un des deux." }
  package var correctRhythm: String { "Indiquez le rythme voulu." }
  package func lookFurther(atLeast time: Interval) -> String {
    "Portez defaults.horizon à \(interval(time)) ou plus, ou rapprochez ses séances."
  }
  package var hurry: String { "Rapprochez ses séances, ou prévoyez-en moins." }

  package func noSource(_ complaint: String) -> String {
    "\(complaint) ne dit pas d’où viennent ses chiffres."
  }
  package func unusedCase(_ complaint: String) -> String {
    spaced(
      "Aucune formule ne tire d’un trouble son nombre de séances ni ne vise à le résoudre : ce que \(complaint) en dit ne change rien."
    )
  }
  package func twinPlan(_ plan: String, of other: String) -> String {
    spaced("\(plan) a les mêmes phases que \(other) : tous leurs chiffres sont les mêmes.")
  }
  package func unpayablePlan(_ plan: String, service: String) -> String {
    spaced(
      "\(plan) suppose \(service), toujours sur demande et que rien d’autre ne comprend : son coût ne peut jamais être donné."
    )
  }
  package func unusedService(_ service: String) -> String {
    "\(service) ne figure dans aucune formule, aucun forfait ni abonnement."
  }
  package func unusedPackage(_ package: String) -> String {
    "Aucune formule n’a de séance que \(package) couvre."
  }

  package var checkServices: String {
    spaced(
      "Vérifiez les deux prix et les deux durées : peut-être sont-ils inversés, ou l’un est-il sur la mauvaise ligne."
    )
  }
  package var putInPrice: String {
    "Inscrivez le vrai prix, ou \"on request\" tant qu’il n’est pas connu."
  }
  package func roundFiner(_ step: String) -> String {
    "Choisissez des prix multiples de \(step), ou un pas plus petit pour roundTo."
  }
  package func costLess(than amount: String) -> String {
    "Fixez un prix inférieur à \(amount), ou retirez le forfait."
  }
  package func costAtMost(_ amount: String, _ package: String) -> String {
    "Que \(package) coûte au plus \(amount), ou retirez-le."
  }
  package var checkPackage: String {
    spaced(
      "Vérifiez son prix et son nombre de séances : faute de frappe, ou oubli lors d’une hausse ?")
  }
  package func print(_ price: String, orClaim claim: String) -> String {
    "Inscrivez \(price), ou annoncez \(claim)."
  }
  package func correctOrRemove(_ package: String) -> String {
    "Corrigez l’un des deux prix, ou retirez \(package)."
  }
  package func validLonger(atLeast time: Interval?, orSessions sessions: Int?) -> String {
    let longer =
      time.map { "Portez sa validité à au moins \(interval($0))" } ?? "Prolongez sa validité"
    return "\(longer)\(sessions.map { ", ou ramenez-le à \(self.sessions($0))" } ?? "")."
  }
  package var keepOneChange: String { "Gardez celui qui est voulu, ou donnez-lui un autre jour." }
  package var putInValue: String { "Inscrivez la valeur voulue, ou retirez cette ligne." }
  package func moveToo(_ path: String) -> String { "Fixez aussi \(path) ce jour-là." }
  package func moveToo(_ path: String, to kept: String) -> String {
    spaced("Fixez aussi \(path) ce jour-là ; à \(kept), la remise resterait la même.")
  }
  package func moveOrSplit(_ path: String) -> String {
    "Fixez aussi \(path) ce jour-là, ou couvrez par un autre forfait ce qui a changé de prix."
  }
  package var nameSource: String {
    spaced("Ajoutez « source » : une étude, ou l’expérience du cabinet.")
  }
  package var useCase: String {
    "Donnez à une formule une phase avec \"sessions\": \"case\" et \"resolves\": true, ou retirez le trouble."
  }
  package var removeTwin: String {
    "Retirez l’une des deux, ou donnez-lui ses propres phases."
  }
  package var putInPriceOrRemovePlan: String { "Inscrivez un prix, ou retirez la formule." }
  package var nothingIfSoldSingly: String { "Rien, si elle se vend simplement à l’unité." }
  package var nothingIfSold: String { "Rien, s’il est simplement en vente." }
  package func dearer(
    for group: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    spaced(
      "\(item) coûte \(price) pour \(group), plus que le tarif ordinaire de \(ordinary) : personne ne paie ce prix."
    )
  }
  package func dearer(
    forMembersOf membership: String, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    spaced(
      "\(item) coûte \(price) aux titulaires de \(membership), plus que le tarif ordinaire de \(ordinary) : personne ne paie ce prix."
    )
  }
  package func paysNothing(group: String) -> String {
    spaced("Avec 100 % de remise, \(group) ne paie rien du tout.")
  }
  package var removeFree: String { spaced("Retirez le forfait : ce qu’il couvre ne coûte rien.") }
  package var correctDiscount: String { "Inscrivez la remise voulue, ou retirez le groupe." }
  package func paysNothing(_ insurance: String) -> String {
    "Avec ses règles, \(insurance) ne rembourse jamais rien."
  }
  package func neverReached(_ insurance: String, _ rule: String, _ cap: String) -> String {
    "À ces tarifs, rien de ce que \(insurance) prend en charge n’atteint \(cap) (\(rule))."
  }
  package func missing(_ paths: [String], in languages: String) -> String {
    spaced("Manque en \(languages) : \(paths.joined(separator: ", ")).")
  }
  package func costAtMostOrLeaveOut(_ amount: String) -> String {
    spaced("Inscrivez \(amount) au plus, ou retirez ce prix : le tarif ordinaire s’applique alors.")
  }
  package var letInsurancePay: String {
    spaced(
      "Vérifiez sa part, sa franchise et ses plafonds : une faute de frappe est possible ; ou retirez-la."
    )
  }
  package var nothingIfPolicySaysSo: String { "Rien, si c’est ce que dit la police." }
  package var translate: String {
    "Ajoutez le texte, ou laissez tous les textes dans une seule langue."
  }
}

// MARK: - WhatIf

extension French {
  package func priceMoves(
    _ item: String, from old: String, to new: String, on days: DaysInWords
  ) -> String {
    told("\(item) passe de \(old) à \(new)", on: days)
  }
  package func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String {
    told(spaced("nouveau : \(item), à \(price)"), on: days)
  }
  package func priceIsGone(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item), à \(price), disparaît", on: days)
  }
  private func told(_ clause: String, on days: DaysInWords) -> String {
    switch days {
    case .always: "\(clause)."
    case .from(let first): "Dès le \(first), \(clause)."
    case .until(let last): "\(clause), jusqu’au \(last)."
    case .between(let first, let last): "Dès le \(first), \(clause), jusqu’au \(last)."
    }
  }
  package var quotedOnRequest: String { spaced("« sur demande »") }
  package func otherPricesMove(_ count: String) -> String {
    spaced("Autres prix qui changent : \(count).")
  }
  package func becomes(_ what: String, _ value: String, insteadOf before: String?) -> String {
    spaced("\(what) : \(value)\(before.map { " (avant : \($0))" } ?? "").")
  }
  package func fieldOf(_ item: String, _ field: String) -> String { "\(item), \(field)" }
  package var nothingThere: String { "rien" }
  package func isNew(_ item: String) -> String { spaced("Nouveau : \(item).") }
  package func isReplaced(_ item: String) -> String { spaced("Remplacé : \(item).") }
  package func isTakenOut(_ item: String) -> String { spaced("Retiré : \(item).") }
  package func field(_ key: String) -> String? {
    switch key {
    case "discount": "remise"
    case "payFor": "séances payées"
    case "sessions": "séances"
    case "valid": "validité"
    case "every": "rythme"
    case "minimum": "durée minimale"
    case "until": "dernier jour d’utilisation"
    case "from": "premier jour"
    case "to": "dernier jour"
    case "keeps": "report"
    case "fee": "cotisation"
    case "resolves": "chance que le trouble soit résolu"
    case "reliefDays": "jours soulagés"
    case "stopAfter": "arrêt après"
    case "chance": "chance que le trouble revienne"
    case "after": "retour après"
    case "topUp": "séances au retour"
    case "percent": "taxe"
    case "minutes": "durée en minutes"
    case "name": "nom"
    case "limit": "limite"
    case "share": "part remboursée"
    default: nil
    }
  }
  package var noPriceChanges: String { "Aucun prix ne change." }

  package func costsOver(
    _ horizon: Interval, for complaint: String?, onAverage: Bool, _ clauses: [String]
  ) -> String {
    let whom = (complaint.map { ", pour \($0)" } ?? "") + (onAverage ? ", en moyenne" : "")
    return spaced("Sur \(interval(horizon))\(whom) : \(clauses.joined(separator: " ; ")).")
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) coûte \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) coûte autant qu’avant" : "\(plans) coûtent autant qu’avant"
  }
  package func staysCheapest(_ plans: String, count: Int) -> String {
    count == 1 ? "la moins chère reste \(plans)" : "les moins chères restent \(plans)"
  }
  package func becomesCheapest(_ plans: String, insteadOf before: String) -> String {
    "la moins chère devient \(plans) au lieu de \(before)"
  }
  package func costsOverall(_ costs: OverallInWords) -> String {
    spaced(
      "Parmi tous les coûts du tableau, en hausse : \(side(costs.higher)) ; en baisse : \(side(costs.lower)) ; inchangés : \(costs.unchanged)."
    )
  }
  private func side(_ side: OverallInWords.Side) -> String {
    side.count + (side.most.map { " (de \($0) au plus)" } ?? "")
  }

  package var nobodySwitches: String {
    "La formule et la façon de payer les moins chères ne changent pour personne."
  }
  package func otherPlanCheapest(
    for complaints: String?, by gain: String?, isAtMost: Bool
  ) -> String {
    "Une autre formule devient la moins chère\(complaints.map { " pour \($0)" } ?? "")\(gain.map { ", de \($0)\(isAtMost ? " au plus" : "")" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int, saving: String?) -> String {
    spaced(
      "Si tout se passe comme prévu, la façon de payer la moins chère change pour \(counted(count, "coût", "coûts")) sur \(all)\(saving.map { " ; par rapport à l’ancienne, elle économise au plus \($0)" } ?? "")."
    )
  }

  package func clientsSwitch(
    _ count: String, of all: String, saving: String?, savingByPaying: String?
  ) -> String {
    let savings = [
      saving.map { " ; une autre formule économise au plus \($0)" },
      savingByPaying.map { " ; une autre façon de payer économise au plus \($0)" },
    ].compactMap(\.self).joined()
    return spaced(
      "Clients qui choisiraient une autre formule ou une autre façon de payer : \(count) sur \(all)\(savings)."
    )
  }
  package func noClientSwitches(of all: String) -> String {
    "Aucun client du fichier (\(all)) ne choisirait une autre formule ou une autre façon de payer."
  }

  package func forgotten(_ sentence: String) -> String { spaced("Oublié : \(sentence)") }
  package func forgottenPrice(_ price: ForgottenInWords) -> String {
    let moves =
      price.before.map {
        "\(price.item) passe seulement de \($0) à \(price.price) alors que \(price.service) change"
      } ?? "\(price.item) reste à \(price.price) alors que \(price.service) change"
    let sessions = sessions(price.sessions)
    let discount =
      price.dearerBy.map {
        "c’est alors \($0) de plus que \(price.sessions == 1 ? "la séance" : sessions) à l’unité"
      }
      ?? "sa remise sur \(sessions) passe de \(price.discounts.before ?? "inconnu") à \(price.discounts.after ?? "inconnu")"
    let kept = price.kept.map { " ; à \($0), la remise resterait la même" } ?? ""
    return spaced("\(moves) ; \(discount)\(kept).")
  }
  package func othersForgotten(_ count: Int) -> String { spaced("Autres au tableau : \(count).") }

  package func takesInAsBefore(_ amount: String, withoutTax: Bool) -> String {
    "\(withoutTax ? "Hors TVA, le" : "Le") cabinet encaisse \(amount), comme avant."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?,
    withoutTax: Bool
  ) -> String {
    "\(withoutTax ? "Hors TVA, le" : "Le") cabinet encaisse \(amount) au lieu de \(before), soit \(difference)\(bracketed(share))."
  }
  package func owesTaxAsBefore(_ amount: String) -> String {
    "Il doit \(amount) de TVA, comme avant."
  }
  package func owesTax(_ amount: String, insteadOf before: String) -> String {
    "Il doit \(amount) de TVA au lieu de \(before)."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "Une heure de soin rapporte \(amount), comme avant."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "Une heure de soin rapporte \(amount) au lieu de \(before)."
  }
  package func leavesAsBefore(_ amount: String) -> String {
    "Après les coûts des soins, il reste \(amount), comme avant."
  }
  package func leaves(_ amount: String, insteadOf before: String) -> String {
    "Après les coûts des soins, il reste \(amount) au lieu de \(before)."
  }
  package var comingEvenly: String { "répartis sur un an" }
  package func takesHours(_ share: String) -> String { "Les soins prennent \(share) des heures." }
  package func mayLoseNone(of clients: String) -> String {
    "Le cabinet ne peut perdre aucun client (il en a \(clients)) sans gagner moins, en comptant ce qu’un client rapporte en moyenne."
  }
  package func mayLose(_ count: String, of clients: String, share: String) -> String {
    "Avant de gagner moins, le cabinet peut perdre des clients : \(count) sur \(clients) (\(share)), en comptant ce qu’un client rapporte en moyenne."
  }
  package func mayLose(_ count: String, ofDearer clients: String, share: String) -> String {
    "Parmi ceux dont le prix augmente (\(clients)), il peut en perdre \(count) (\(share)), en comptant ce que l’un d’eux rapporte en moyenne."
  }
  package func mayLoseNone(ofDearer clients: String) -> String {
    "Parmi ceux dont le prix augmente (\(clients)), il ne peut en perdre aucun, en comptant ce que l’un d’eux rapporte en moyenne."
  }
  package func needsMore(_ count: String, beside clients: String, share: String) -> String {
    "Pour gagner autant, il lui faut plus de clients : \(count) (\(share)) en plus des \(clients) actuels, en comptant ce qu’un client rapporte en moyenne."
  }
  package var neverMadeUp: String {
    spaced(
      "Aucun nombre de clients ne compense : une séance coûte au cabinet plus qu’elle ne rapporte.")
  }

  package var costsAsPlanned: String {
    "Coûts d’une formule qui se déroule comme prévu, payée au plus avantageux, avant et après."
  }
  package var costsOnAverage: String {
    "Coûts moyens, toutes issues confondues, payés au plus avantageux sans savoir laquelle viendra, avant et après."
  }
  package func costUnknown(_ plan: String) -> String {
    spaced("Le coût de \(plan) n’est pas connu : un prix dont il dépend est sur demande.")
  }
  package func leftOut(_ ids: String) -> String {
    spaced("Non compté, car la proposition le supprime : \(ids).")
  }
  package var incomeWithClients: String {
    "Avec --clients FICHIER, les recettes du cabinet sont données aussi."
  }
  package func incomeMeans(perSession: String?, perHour: String?) -> String {
    let costs = [
      perSession.map { "chaque séance est supposée coûter \($0) au cabinet" },
      perHour.map { "chaque heure de soin \($0)" },
    ].compactMap(\.self)
    let told = costs.isEmpty ? "" : " ; \(costs.joined(separator: ", "))"
    return spaced(
      "Les recettes sont ce que paient les clients sur cette durée dès leur premier jour, en moyenne toutes issues confondues, sans la TVA due ; ce qu’une assurance rembourse n’y change rien\(told)."
    )
  }
  package func proposedRests(on source: String, for complaint: String) -> String {
    spaced("Ce qui est proposé pour \(complaint) repose sur : \(source).")
  }
  package var foundInProposal: String { "Ce que la vérification trouve dans la proposition" }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Coûts avant et après"
    case .averageCosts: "Coûts moyens, avant et après"
    case .complaint: "Cas"
    case .plan: "Formule"
    case .before: "Avant"
    case .after: "Après"
    case .difference: "Différence"
    case .growth: "Évolution"
    case .free: "gratuit"
    case .new: "nouveau"
    case .switches: "Qui change"
    case .whatChanges: "Ce qui change"
    case .cheapestPlan: "formule la moins chère"
    case .saves: "Économie"
    case .forgotten: "Oublié"
    case .service: "Prestation"
    case .from: "Dès"
    case .price: "Prix"
    case .keeping: "Même remise à"
    case .singlesBefore: "À l’unité avant"
    case .discountBefore: "Remise avant"
    case .singlesAfter: "À l’unité après"
    case .discountAfter: "Remise après"
    case .practice: "Le cabinet"
    case .takings: "Encaissé"
    case .tax: "TVA due"
    case .income: "Recettes hors TVA"
    case .sessions: "Séances données"
    case .minutes: "Temps de soin"
    case .perSession: "Recettes par séance"
    case .perHour: "Recettes par heure de soin"
    case .margin: "Reste après coûts"
    case .clients: "Les clients"
    case .who: "Qui"
    case .count: "Clients"
    case .becomes: "Devient"
    }
  }
}

// MARK: - Records

extension French {
  package func recordsGo(
    from first: String, to last: String, sessions: String, clients: String
  ) -> String {
    spaced(
      "Les données vont du \(first) au \(last). Séances : \(sessions) ; clients : \(clients).")
  }
  package func daysBetweenSessions(of service: String, _ quartiles: QuartilesInWords) -> String {
    spaced(
      "\(service), jours entre deux séances : \(spread(quartiles)) (intervalles : \(quartiles.count))."
    )
  }
  package func sessionsOfCourse(_ quartiles: QuartilesInWords, running: String) -> String {
    spaced(
      "Séances d’une cure : \(spread(quartiles)) (terminées : \(quartiles.count) ; encore en cours : \(running))."
    )
  }
  private func spread(_ quartiles: QuartilesInWords) -> String {
    "médiane \(quartiles.median), de \(quartiles.lower) à \(quartiles.upper) pour la moitié centrale"
  }
  package func cameBack(
    within months: Int, _ share: ShareInWords, of courses: String
  ) -> String {
    spaced(
      "Dans les \(self.months(months)) après une cure, \(share.share) sont revenus (\(interval(share))cures : \(courses))."
    )
  }
  package func returnsNotKnown(within months: Int) -> String {
    spaced(
      "On ne sait pas qui revient dans les \(self.months(months)) : les données sont trop courtes.")
  }
  package func notedAsResolved(
    _ some: String, of all: String, _ share: ShareInWords
  ) -> String {
    spaced(
      "Notées comme résolues : \(share.share) (\(interval(share))\(some) sur \(all) cures annotées)."
    )
  }
  private func interval(_ share: ShareInWords) -> String {
    share.interval.map { "intervalle à 95 % : de \($0.low) à \($0.high) ; " } ?? ""
  }
  package var resolvedNotNoted: String {
    spaced(
      "Les données ne disent pas si les troubles ont été résolus : arrêter n’est pas être guéri.")
  }
  package func clientsPaid(
    _ paid: String, cheapest: String, overpaying: String, of clients: String
  ) -> String {
    spaced(
      "Les clients ont payé \(paid) ; la façon la moins chère pour les mêmes séances coûte \(cheapest). Clients qui ont payé plus que nécessaire : \(overpaying) sur \(clients)."
    )
  }
  package func sessionsOpen(
    _ open: String, worth: String, until day: String?, lapsed: String, worth lapsedWorth: String
  ) -> String {
    spaced(
      "Séances de forfaits encore dues : \(open), payées \(worth)\(day.map { " ; les premières sont à prendre jusqu’au \($0)" } ?? "") ; perdues : \(lapsed), payées \(lapsedWorth)."
    )
  }

  package func rowsLeftOut(_ clauses: [String]) -> String {
    spaced("Lignes laissées de côté : \(self.clauses(clauses)).")
  }
  package func leftOut(_ rows: String, _ reason: LeftOutReason) -> String {
    switch reason {
    case .cancelled: "\(rows) pour annulation ou absence"
    case .later: "\(rows) après le dernier jour retenu"
    case .unknown: "\(rows) de prestations que la liste de prix n’a pas"
    case .unreadable: "\(rows) à cause de données illisibles"
    }
  }
  package var daysBetweenMean: String {
    spaced(
      "Jours entre deux séances : d’une séance d’un client à la suivante de la même prestation, un autre jour ; la pause entre deux cures n’en est pas. Un quart est au-dessous du quartile inférieur, un quart au-dessus du quartile supérieur."
    )
  }
  package func courseMeans(_ services: String, gap: Interval) -> String {
    spaced(
      "Une cure est une suite de séances d’un client (\(services)) sans interruption de \(interval(gap)) ou plus. Elle est terminée si rien n’a suivi pendant ce temps ; sinon elle est encore en cours à la fin des données, et ne compte que pour ce qu’on en sait. Ce qui suit une cure du même client est un retour, sauf si cette cure est notée comme non résolue."
    )
  }
  package func coursesNoted(for complaint: String) -> String {
    "Les cures sont celles notées pour \(complaint)."
  }
  package var coursesOfAll: String {
    spaced("Les données ne distinguent pas les troubles : les cures de tous les clients comptent.")
  }
  package var sharesMean: String {
    spaced(
      "Qui a pris plus de séances et qui est revenu : estimations de Kaplan-Meier (intervalle : Greenwood, transformation log–log), comptées depuis la dernière séance d’une cure ; ce qui est noté est une simple part (intervalle : Wilson). Chaque intervalle contient la vraie part dans 95 cas sur 100, si les cures ne dépendent pas les unes des autres."
    )
  }
  package var paymentsMean: String {
    spaced(
      "La façon la moins chère est celle de la liste de prix, au jour de chaque séance, sans groupes, suppléments ni assurance ; ce qu’ont coûté des séances encore utilisables n’est pas compté comme payé."
    )
  }
  package func paymentsIncomplete(_ clients: String) -> String {
    spaced("Clients non comparés, car tous les paiements ne sont pas connus : \(clients).")
  }
  package func paymentsUncosted(_ clients: String) -> String {
    spaced(
      "Clients non comparés, car la façon la moins chère n’a pas pu être calculée : \(clients).")
  }
  package func paymentsUnproven(_ clients: String) -> String {
    spaced("Clients pour qui la façon trouvée n’est peut-être pas la moins chère : \(clients).")
  }
  package var packagesMean: String {
    spaced(
      "Une ligne qui nomme un forfait et un montant en est la vente ; toute autre en utilise une séance. Les séances dues et perdues sont comptées au dernier jour, pour leur part de ce qui a été payé."
    )
  }
  package func cashNotCounted(_ amount: String) -> String {
    spaced("Non compté : \(amount), payé pour des prestations que la liste de prix n’a pas.")
  }
  package var cashMeans: String {
    "L’encaissé est ce que les lignes du mois disent avoir été payé."
  }
  package var nobodyNamed: String {
    spaced("Aucun client n’est nommé ; --clients-by-name les nomme.")
  }
  package var clientsNamed: String {
    spaced("Des clients sont nommés : ne pas transmettre.")
  }

  package func recordsTitle(_ title: RecordsTitle) -> String {
    switch title {
    case .rhythms: "Jours entre deux séances"
    case .service: "Prestation"
    case .clients: "Clients"
    case .gaps: "Intervalles"
    case .lower: "Quartile inférieur"
    case .median: "Médiane"
    case .upper: "Quartile supérieur"
    case .lengths: "Séances par cure"
    case .sessions: "Séances"
    case .courses: "Cures"
    case .more: "Plus longues"
    case .low: "de"
    case .high: "à"
    case .returns: "Revenus après une cure"
    case .within: "Dans les"
    case .cameBack: "Revenus"
    case .watched: "Pas encore revenus"
    case .outcomes: "Issue notée"
    case .resolved: "Résolues"
    case .noted: "Notées"
    case .share: "Part"
    case .payments: "Ce qu’ont payé les clients, et la façon la moins chère"
    case .what: "Toutes les séances"
    case .sum: "Somme"
    case .paid: "Payé"
    case .cheapest: "Le moins cher"
    case .difference: "Différence"
    case .clientsByName: "Client par client"
    case .client: "Client"
    case .packages: "Forfaits"
    case .package: "Forfait"
    case .sold: "Vendus"
    case .used: "Utilisées"
    case .open: "Encore dues"
    case .owed: "Valeur due"
    case .firstLapse: "Premières jusqu’au"
    case .lapsed: "Perdues"
    case .lapsedWorth: "Valeur perdue"
    case .months: "Mois par mois"
    case .month: "Mois"
    case .minutes: "Heures"
    case .cash: "Encaissé"
    case .inDays: "jours"
    case .inMonths: "mois après la dernière séance"
    case .notBack: "Part qui n’est pas revenue"
    case .picture: "Ce que montrent les données du cabinet"
    }
  }

  package func problem(_ fault: RecordsFault) -> String {
    switch fault {
    case .syntax(.strayQuote): "un guillemet dans un champ qui n’est pas entre guillemets"
    case .syntax(.textAfterQuote): "quelque chose suit le guillemet qui ferme un champ"
    case .syntax(.quoteNotClosed): "le guillemet ouvert ici n’est jamais fermé"
    case .syntax(.tooLong): "la ligne est trop longue"
    case .fieldCount(let count, let columns):
      spaced("contient \(count) champs ; l’en-tête en a \(columns)")
    case .notADate: "ce n’est pas une date comme 2026-09-01"
    case .noSuchDay: "le mois n’a pas ce jour"
    case .noClient: "rien ne dit qui est venu"
    case .noService: "rien ne dit ce qui a été donné"
    case .notAnAmount: "ce n’est pas un montant comme 130.00"
    }
  }
  package func problem(_ error: RecordsError) -> String {
    switch error {
    case .noHeader: spaced("le fichier est vide ; sa première ligne doit nommer les colonnes")
    case .columnsMissing(let columns, let titles):
      spaced(
        "il n’y a pas de colonne pour \(columns.map(\.rawValue).joined(separator: ", ")) \(among(titles)) ; --column \(columns.first?.rawValue ?? "date")=TITRE dit laquelle c’est"
      )
    case .columnTwice(let column, let first, let second):
      spaced(
        "deux colonnes peuvent être pour \(column.rawValue) : \(listed([first, second])) ; --column \(column.rawValue)=TITRE dit laquelle c’est"
      )
    case .noSuchColumn(let title, let titles):
      "il n’y a pas de colonne \(Quoted.word(title)) \(among(titles))"
    case .otherDateOrder(let line):
      spaced(
        "à la ligne \(line), le jour et le mois d’une date sont dans l’autre ordre ; dites --dates day-first ou --dates month-first"
      )
    case .tooLarge(let size): "le fichier dépasse \(size) Gio, le plus qui soit lu"
    case .noSessions: "aucune ligne du fichier ne peut servir"
    }
  }
  private func among(_ titles: [String]) -> String {
    titles.isEmpty ? "dans la première ligne" : "parmi \(listed(titles))"
  }
  private func listed(_ titles: [String]) -> String {
    titles.prefix(30).map(Quoted.word).joined(separator: ", ")
  }
  package func unknown(_ kind: RecordsName, _ rows: String, _ names: String) -> String {
    switch kind {
    case .service:
      spaced(
        "lignes laissées de côté (\(rows)), car la liste de prix n’a pas cette prestation : \(names) ; --service 'NOM=PRESTATION' dit laquelle c’est"
      )
    case .package: spaced("lignes (\(rows)) d’un forfait que la liste de prix n’a pas : \(names)")
    case .complaint:
      spaced("lignes (\(rows)) d’un trouble que la liste de prix n’a pas : \(names)")
    case .outcome: spaced("lignes (\(rows)) d’une issue qui ne dit ni oui ni non : \(names)")
    }
  }
  package func moreRows(_ count: String) -> String { "d’autres (\(count))" }
  package func rowsUnreadable(_ count: String) -> String { spaced("lignes illisibles : \(count)") }
  package func fewCourses(_ ended: String, unless enough: String) -> String {
    spaced(
      "Cures terminées : \(ended). Au-dessous de \(enough), une part n’est connue qu’à 20 points près au mieux, pas mieux qu’une supposition."
    )
  }
  package func restsOnFew(_ courses: String, unless enough: String) -> String {
    spaced(
      "la proposition repose sur peu de cures : \(courses) ; à moins de \(enough), une part n’est connue qu’à 20 points près au mieux, pas mieux qu’une supposition"
    )
  }
  package var nothingToPropose: String {
    spaced(
      "il n’y a rien à proposer : aucune cure n’est terminée, et personne n’est venu deux fois")
  }
  package func sourceOfFew(_ source: String, unless enough: String) -> String {
    spaced(
      "\(source) ; à moins de \(enough) cures, une part n’est connue qu’à 20 points près au mieux")
  }
  package func recordsBeforeList(from date: String) -> String {
    spaced(
      "Les prix de la liste valent dès le \(date) ; ce qui a été payé avant est aussi comparé à ces prix."
    )
  }
  package func proposalSource(
    from first: String, to last: String, courses: String, clients: String, gap: Interval
  ) -> String {
    spaced(
      "données du cabinet, \(first) à \(last) : cures : \(courses), clients : \(clients) ; une interruption de \(interval(gap)) termine une cure"
    )
  }

  package func help(_ option: RecordsOption) -> String {
    switch option {
    case .file: spaced("L’export de réservations en CSV ; '-' est l’entrée standard.")
    case .column: "Ce que contient une colonne, par exemple date=Datum."
    case .service: "Ce que désigne un nom du fichier, par exemple 'Massage 60=relaxation'."
    case .dates: spaced("Ce qui vient d’abord dans une date comme 3/4/2027 ; sinon selon --locale.")
    case .until: spaced("Le dernier jour retenu ; sinon aujourd’hui.")
    case .complaint: spaced("Le trouble dont les cures sont dites ; sinon celui de la liste.")
    case .gap: "Une interruption aussi longue termine une cure."
    case .byName: "Nomme les clients, et ce que chacun a payé."
    case .propose: "Écrit les hypothèses comme proposition de valeurs."
    }
  }
}

// MARK: - Sensitivity

extension French {
  package func priceVaried(_ item: String) -> String { "Prix de \(item)" }
  package func priceVaried(_ item: String, from date: String) -> String {
    "Prix de \(item) dès le \(date)"
  }
  package func rhythmVaried(_ plan: String) -> String { "Rythme de \(plan)" }
  package var sessionsVaried: String { "Séances d’une cure" }
  package var reliefVaried: String { "Jours de soulagement par une séance" }
  package var resolvesVaried: String { "Chance que le trouble soit résolu" }
  package var horizonVaried: String { "Durée considérée" }
  package var returnsVaried: String { "Chance que le trouble revienne" }
  package func resolvesVaried(by plan: String) -> String { "Chance que \(plan) la résolve" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: Interval, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) coûte exactement autant que \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: Interval,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) coûte \(difference) que \(other)."
  }
  private func over(_ horizon: Interval, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Sur \(interval(horizon)), comme prévu"
    case .expected: "Sur \(interval(horizon)), en moyenne"
    }
  }
  package func mattersMost(
    _ assumption: String, at low: String, _ lowDifference: String, at high: String,
    _ highDifference: String
  ) -> String {
    spaced(
      "Ce qui compte le plus : \(assumption). Avec \(low), la formule coûte \(lowDifference) ; avec \(high), \(highDifference)."
    )
  }
  package var nothingTurns: String {
    "Dans ces limites, rien ne changerait la formule la moins chère."
  }
  package func onlyTheseTurn(_ assumptions: [String]) -> String {
    let all = assumptions.joined(separator: " ; ")
    return spaced(
      assumptions.count == 1
        ? "Dans ces limites, une seule hypothèse changerait la formule la moins chère : \(all)."
        : "Dans ces limites, seules ces hypothèses changeraient la formule la moins chère : \(all)."
    )
  }

  package func differenceMeans(_ plan: String, _ other: String, _ measure: CostMeasure) -> String {
    let costs =
      switch measure {
      case .planned: "coûts si tout se déroule comme prévu"
      case .expected: "coûts moyens sur toutes les issues"
      }
    return spaced(
      "La différence est celle des \(costs), négative si \(plan) coûte moins que \(other) ; une seule hypothèse varie à la fois, le reste comme supposé."
    )
  }
  package func withoutEffect(_ assumptions: [String]) -> String {
    spaced("Sans effet sur cette différence : \(assumptions.joined(separator: " ; ")).")
  }
  package func withoutEffectOnIncome(_ assumptions: [String]) -> String {
    spaced("Sans effet sur ce montant : \(assumptions.joined(separator: " ; ")).")
  }
  package func notVaried(_ assumptions: [String]) -> String {
    spaced(
      "Non varié, car la liste le lie à d’autres : \(assumptions.joined(separator: " ; ")).")
  }
  package func notVariedOnRequest(_ assumptions: [String]) -> String {
    spaced(
      "Non varié, car certaines valeurs demandent un prix qui est sur demande : \(assumptions.joined(separator: " ; "))."
    )
  }

  package func swingTitle(_ title: SwingTitle) -> String {
    switch title {
    case .assumptions: "Hypothèses"
    case .bars: "Barres"
    case .assumption: "Hypothèse"
    case .range: "De … à"
    case .difference: "Différence"
    case .toDifference: "… à"
    case .turnsAt: "Change à"
    }
  }
  package var barLegend: String {
    spaced("Barres : ░ vers la valeur basse, █ vers la valeur haute.")
  }
  package func asAssumed(_ value: String) -> String { spaced("comme supposé : \(value)") }
  package var bothCostTheSame: String { "les deux coûtent autant" }

  package func clientsBring(
    _ clients: String, _ measure: String, _ amount: String, over horizon: Interval
  ) -> String {
    spaced("Sur \(interval(horizon)), clients : \(clients) ; \(measure) : \(amount).")
  }
  package func movesMost(
    _ assumption: String, at low: String, _ lowAmount: String, at high: String,
    _ highAmount: String
  ) -> String {
    spaced(
      "Ce qui compte le plus : \(assumption). À \(low), c’est \(lowAmount), à \(high), \(highAmount)."
    )
  }
  package var oneAtATime: String {
    "Une hypothèse varie à la fois, tout le reste comme supposé."
  }
  package func whatMovesIncome(_ measure: String) -> String {
    spaced("Ce qui les fait varier : \(measure)")
  }
}

// MARK: - Sweep

extension French {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    spaced("Combinaisons où \(plan) ne coûte pas plus que \(other) : \(holding) sur \(known).")
  }
  package func bringsNoLess(
    _ measure: String, now today: String, in holding: String, of known: String
  ) -> String {
    spaced(
      "\(measure), pas moins qu’aujourd’hui (\(today)) : \(holding) sur \(known) des combinaisons.")
  }
  package func directionsOfAmounts(down: String, across: String, in currency: String) -> String {
    spaced(
      "Vers le bas : \(down). Vers la droite : \(across). Les chiffres sont des montants en \(currency)."
    )
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    spaced(
      "De haut en bas : \(down). De gauche à droite : \(across). Les chiffres sont des différences en \(currency) : au-dessous de zéro, elle coûte moins."
    )
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) face à \(other)"
  }
  package func varied(_ names: [String]) -> String {
    spaced(
      "Valeurs qui varient, même si une valeur fixe est dite plus bas : \(names.joined(separator: " ; "))."
    )
  }
  package func lineTitle(_ measure: String, by name: String) -> String {
    spaced("\(measure), selon : \(name)")
  }
  package func costsDrawn(_ measure: SweepMeasure) -> String? {
    switch measure {
    case .cost: "Coût, comme prévu"
    case .expected: "Coût moyen"
    default: nil
    }
  }
  package func between(_ value: String, _ other: String) -> String {
    "entre \(value) et \(other)"
  }
  package func cheaperTurns(_ name: String, _ betweens: [String]) -> String {
    spaced("\(name) : la formule la moins chère change \(betweens.joined(separator: " ; ")).")
  }
  package var cheaperTurnsHere: String { "la moins chère change" }
  package func leastAndMost(
    _ measure: String, _ least: String, at low: String, _ most: String, at high: String
  ) -> String {
    spaced("\(measure) : au minimum \(least) avec \(low), au maximum \(most) avec \(high).")
  }
  package func holdsUntil(_ name: String, _ date: String, then path: String) -> String {
    spaced(
      "\(name) : ce qui varie ne vaut que jusqu’au \(date) inclus ; ensuite, un changement daté de la liste prend sa place, que --vary \(path) fait varier."
    )
  }
  package func inChange(_ number: String, _ name: String) -> String {
    spaced("\(name), au changement daté n° \(number)")
  }
  package func ofClients(_ count: String) -> String {
    "Tout cela porte sur les clients du fichier (\(count)), chacun avec son trouble et sa formule."
  }
  package var tooManyCombinations: String {
    "il y a plus de combinaisons qu’on ne peut en compter"
  }
  package func noLongerThere(_ id: String) -> String {
    spaced("« \(id) », que des clients du fichier ont, n’est plus dans la liste")
  }
  package func samePath(_ path: String, _ other: String) -> String {
    spaced("« \(path) » et « \(other) » désignent la même valeur, ou une partie de celle-ci")
  }
  package func noSuchPlan(_ id: String) -> String { spaced("il n’y a pas de formule « \(id) »") }
}

// MARK: - Goal

extension French {
  package func measureName(
    _ measure: SweepMeasure, of plan: String, against other: String
  ) -> String {
    switch measure {
    case .cost: "Coût de \(plan), comme prévu"
    case .difference: "Coût de \(plan) moins celui de \(other), comme prévu"
    case .averageDifference: "Coût moyen de \(plan) moins celui de \(other)"
    case .cheaper: "La formule la moins chère"
    case .expected: "Coût moyen de \(plan)"
    case .listCost: "Coût de \(plan) payé à l’unité"
    case .visits: "Séances de \(plan)"
    case .comfortableDays: "Jours de soulagement avec \(plan)"
    case .unusedSessions: "Séances de \(plan) payées et non utilisées"
    case .breakEven: "Jour à partir duquel \(plan) n’a pas coûté plus que \(other)"
    case .worthInSessions: "Séances de \(other) qui coûtent autant que \(plan)"
    case .mostSessions: "Nombre de séances jusqu’auquel \(plan) ne coûte pas plus que \(other)"
    case .rarestRhythm:
      "Nombre de jours entre deux séances de \(other) jusqu’auquel \(plan) ne coûte pas plus"
    case .dearestSession: "Prix d’une séance jusqu’auquel \(plan) ne coûte pas plus que \(other)"
    case .lowestChance: "Chance à partir de laquelle \(plan) ne coûte pas plus que \(other)"
    case .horizonMonths: "Nombre de mois à partir duquel \(plan) ne coûte pas plus que \(other)"
    case .income: changeTitle(.income)
    case .tax: changeTitle(.tax)
    case .margin: changeTitle(.margin)
    case .incomePerHour: changeTitle(.perHour)
    case .hoursUsed: "Part des heures que prennent les soins"
    }
  }
  package func goalWord(_ word: GoalWord) -> String {
    switch word {
    case .always: "toujours"
    case .never: "jamais"
    case .unknown: "inconnu"
    }
  }

  package func wouldDo(_ name: String, _ value: String, insteadOf today: String?) -> String {
    spaced("\(name) : il suffit de \(value)\(today.map { " (aujourd’hui : \($0))" } ?? "").")
  }
  package func bringsMost(_ name: String, _ value: String, insteadOf today: String?) -> String {
    spaced(
      "\(name) : c’est \(value) qui rapporte le plus\(today.map { " (aujourd’hui : \($0))" } ?? "")."
    )
  }
  package func comesTo(
    _ measure: String, _ value: String, asked: String?, now: String
  ) -> String {
    spaced(
      "\(measure) : alors \(value)\(asked.map { " ; demandé : \($0)" } ?? "") ; aujourd’hui : \(now)."
    )
  }
  package func besideIt(_ values: [String]) -> String {
    spaced("Valeurs voisines : \(values.joined(separator: " ; ")).")
  }
  package func turnsElsewhere(_ values: [String]) -> String {
    let all = values.joined(separator: " ; ")
    return spaced(
      values.count == 1
        ? "Cela bascule aussi à une autre valeur : \(all)."
        : "Cela bascule aussi à d’autres valeurs : \(all).")
  }
  package func stay(_ count: String, of clients: String) -> String {
    spaced("Clients qui restent : \(count) sur \(clients).")
  }
  package func risesAtTheEnd(_ value: String, wider: String) -> String {
    spaced(
      "Au bout de la plage, à \(value), cela monte encore ; au-delà, il peut y avoir mieux : \(wider)"
    )
  }
  package func everyValueDoes(from low: String, to high: String) -> String {
    "Toute valeur de \(low) à \(high) suffit."
  }
  package func noValueDoes(
    _ name: String, from low: String, to high: String, _ measure: String, asked: String, now: String
  ) -> String {
    spaced(
      "\(name) : aucune valeur de \(low) à \(high) ne suffit. \(measure) : demandé : \(asked) ; aujourd’hui : \(now)."
    )
  }
  package func nearest(_ value: String, _ reading: String) -> String {
    spaced("Au plus près : \(value), avec \(reading).")
  }
  package func isThere(_ measure: String, _ value: String) -> String {
    spaced("Rien n’est à changer. \(measure) : \(value), comme demandé.")
  }
  package func doesNotBear(_ name: String, on measure: String, _ value: String) -> String {
    spaced("\(name) : sans effet là-dessus. \(measure) : \(value), quelle que soit la valeur.")
  }

  package func allTried(_ count: String, from low: String, to high: String) -> String {
    "Les \(count) valeurs de \(low) à \(high) ont toutes été essayées."
  }
  package var stepTriesFewer: String {
    spaced("Un pas en laisse moins : --vary CHEMIN=BAS..HAUT:PAS")
  }
  package func sideTold(_ side: GoalSide, isDay: Bool) -> String {
    switch side {
    case .atLeast:
      "Si aucune valeur ne donne exactement ce qui est demandé, on donne la plus proche qui n’est pas en dessous."
    case .atMost:
      "Si aucune valeur ne donne exactement ce qui est demandé, on donne la plus proche qui n’est pas \(isDay ? "plus tardive" : "au-dessus")."
    case .nearest:
      "Si aucune valeur ne donne exactement ce qui est demandé, celle qui s’en approche le plus est donnée."
    }
  }
  package func someTried(
    _ tried: String, of count: String, from low: String, to high: String
  ) -> String {
    spaced(
      "Des \(count) valeurs de \(low) à \(high), \(tried) ont été essayées. Chaque autre se trouve entre deux dont les chiffres ne laissent aucun doute."
    )
  }
  package func triedEvery(
    _ stride: String, of count: String, from low: String, to high: String, _ tried: String
  ) -> String {
    spaced(
      "Des \(count) valeurs de \(low) à \(high), une sur \(stride) a été essayée, puis toutes celles qui entourent le résultat : \(tried) en tout. Pour en essayer d’autres : --vary CHEMIN=BAS..HAUT:PAS"
    )
  }
  package func notTold(at count: String) -> String {
    spaced(
      "Valeurs qui ne peuvent pas figurer là, ou qui ne donnent pas de résultat : \(count).")
  }
  package func retentionMeans(_ points: [(rise: String, stays: String)]) -> String {
    let words = points.map { "à \($0.rise) de plus, \($0.stays)" }.joined(separator: " ; ")
    return spaced(
      "Parmi les clients qui auraient à payer plus, on suppose qu’il en reste : \(words) ; entre ces points et au-delà, en proportion. On suppose qu’un prix plus bas n’attire personne de plus."
    )
  }

  package func goalTitle(_ title: GoalTitle) -> String {
    switch title {
    case .values: "Les valeurs voisines"
    case .value: "Valeur"
    case .what: "Laquelle"
    case .staying: "Clients qui restent"
    case .today: "aujourd’hui"
    case .found: "trouvée"
    case .best: "la meilleure"
    case .beside: "à côté"
    case .nearest: "au plus près"
    case .elsewhere: "bascule aussi"
    }
  }

  package func noGoal(_ bad: BadGoal) -> String {
    switch bad {
    case .noRange:
      spaced(
        "il n’y a là ni nombre, ni pourcentage, ni durée dont une plage découlerait ; donnez-en une : --vary CHEMIN=BAS..HAUT"
      )
    case .notARange:
      spaced(
        "--vary demande deux nombres, pourcentages ou durées, le plus petit d’abord, et un pas du même genre : CHEMIN=BAS..HAUT:PAS"
      )
    case .tooMany:
      spaced(
        "la plage a trop de valeurs à essayer ; donnez-en une plus étroite, ou un pas plus grand")
    case .noSuchFigure:
      spaced("la formule est comparée à elle-même ; donnez un autre --plan ou --against")
    case .nothingToMoveFrom:
      "selon la liste actuelle, ce n’est pas un montant, et l’on ne peut en demander une part"
    }
  }
  package func isNoGoal(_ word: String, _ measure: String, _ kind: SweepMeasure.Kind) -> String {
    guard kind != .name else {
      return
        "\(measure) est le nom d’une formule, non un chiffre qui puisse arriver à quelque chose"
    }
    let form =
      switch kind {
      case .amount: "un montant, ou combien de plus ou de moins qu’aujourd’hui : 1200, +3%, -5%"
      case .count: "un nombre entier : 9"
      case .share: "un pourcentage : 40%"
      case .day: "une durée dès le début, ou une date : '5 months'"
      case .name: ""
      }
    return spaced("\(measure) prend \(form), et non \(word)")
  }
  package func goalNeedsValue(_ measure: String) -> String {
    spaced(
      "dites à combien \(measure) doit arriver : \(measure)=VALEUR ; seul --keep fait chercher le maximum"
    )
  }
  package func keepsNothing(_ measure: String) -> String {
    "--keep va avec income et margin, non avec \(measure)"
  }
}

// MARK: - List

extension French {
  package func problem(_ fault: SyntaxFault) -> String {
    switch fault {
    case .fileTooLarge(let size):
      "le fichier dépasse \(size)\u{A0}Mio, le maximum qui puisse être lu"
    case .notUTF8: spaced("cet octet n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8")
    case .nestedTooDeep(let limit):
      "les listes et les objets sont imbriqués sur plus de \(limit) niveaux"
    case .nothingHere: spaced("il n’y a rien ici ; il faut un objet JSON")
    case .moreAfterEnd: "il y a encore quelque chose après la fin de la valeur JSON"
    case .secondFile:
      spaced("un deuxième fichier commence ici, après la fin du premier ; n’en gardez qu’un")
    case .valueMissingAtEnd: "le fichier s’arrête là où il faut une valeur"
    case .valueExpected(let found): "il faut ici une valeur, et non \(word(found))"
    case .keyExpected(let found):
      "il faut ici une clé entre guillemets droits, et non \(word(found))"
    case .decimalComma(let found):
      spaced(
        "il faut ici une clé entre guillemets droits, et non \(word(found)) ; un nombre décimal s’écrit avec un point, comme 72.50"
      )
    case .colonExpected(let found): "il faut un deux-points après la clé, et non \(word(found))"
    case .separatorExpected(let closing, let found):
      "il faut ici une virgule ou \(quoted("\(closing)")), et non \(word(found))"
    case .quoteWithinText(let closing, let found):
      spaced(
        "il faut ici une virgule ou \(quoted("\(closing)")), et non \(word(found)) ; dans un texte, un guillemet droit s’écrit \\\""
      )
    case .typographicQuote(let mark):
      spaced(
        "\(mark) est un guillemet typographique ; en JSON, tout texte se met entre guillemets droits, \""
      )
    case .singleQuotes:
      spaced(
        "ce texte est entre apostrophes ; en JSON, tout texte se met entre guillemets droits, \"")
    case .foreignSpace(let kind, let code): foreignSpace(kind, code)
    case .keyTwice(let line):
      spaced("cette clé figure deux fois dans le même objet ; la première est à la ligne \(line)")
    case .commaMissing(.key): "il manque ici une virgule, avant la clé suivante"
    case .commaMissing(.item): "il manque ici une virgule, avant l’élément suivant"
    case .commaTooMany: spaced("une virgule de trop ; il n’y a rien devant elle")
    case .commaBeforeEnd: spaced("une virgule qui n’est suivie de rien ; enlevez-la")
    case .notClosed(let container, let closing, let line, let column):
      notClosed(container, closing, line, column)
    case .objectNotClosed(let line, let column):
      spaced(
        "un objet commence ici, mais celui de la ligne \(line), colonne \(column), n’est pas fermé ; il manque « } » avant"
      )
    case .comment: spaced("JSON ne connaît pas de commentaires ; enlevez celui-ci")
    case .commentNotClosed: spaced("ce commentaire n’est pas fermé ; il manque « */ »")
    }
  }

  private func word(_ found: SyntaxFault.Found) -> String {
    switch found {
    case .end: "la fin du fichier"
    case .character(let character): quoted(character)
    }
  }

  private func notClosed(
    _ container: SyntaxFault.Container, _ closing: Character, _ line: Int, _ column: Int
  ) -> String {
    let opened = container == .object ? "l’objet ouvert" : "la liste ouverte"
    return spaced(
      "le fichier s’arrête avant que \(opened) à la ligne \(line), colonne \(column), soit fermé\(container == .list ? "e" : "") ; il manque « \(closing) »"
    )
  }

  private func foreignSpace(_ kind: SyntaxFault.ForeignSpace, _ code: String) -> String {
    switch kind {
    case .noBreakSpace:
      spaced("il y a ici une espace insécable (\(code)) ; mettez une espace ordinaire")
    case .invisible: spaced("il y a ici un caractère invisible (\(code)) ; enlevez-le")
    case .other:
      spaced("il y a ici une espace d’une autre sorte (\(code)) ; mettez une espace ordinaire")
    }
  }

  package func problem(_ fault: LiteralFault) -> String {
    switch fault {
    case .leadingZero(let number):
      spaced("\(number) commence par un zéro ; un nombre JSON n’en a pas")
    case .notANumber(let text):
      spaced("\(text) n’est pas un nombre JSON ; écrivez-le comme 12 ou 12.50")
    case .notAWord(let word, let near?):
      spaced("\(word) n’est pas une valeur JSON ; vouliez-vous dire « \(near) » ?")
    case .notAWord(let word, nil):
      spaced("\(word) n’est pas une valeur JSON ; un texte se met entre guillemets droits")
    case .notClosedOnLine:
      spaced("ce texte n’est pas fermé à la fin de sa ligne ; il manque « \" »")
    case .closedByTypographicQuote(let mark):
      spaced(
        "ce texte n’est pas fermé à la fin de sa ligne ; \(mark) est un guillemet typographique, écrivez \""
      )
    case .notClosed: spaced("ce texte n’est pas fermé ; il manque « \" »")
    case .controlCharacter(let escape):
      spaced("un caractère de contrôle dans un texte ; écrivez-le \(escape)")
    case .badEscape:
      spaced("une barre oblique inverse mal suivie ; pour elle-même, écrivez \\\\")
    case .loneSurrogate:
      spaced("une moitié de paire de substitution est seule ; écrivez le caractère lui-même")
    case .badUnicodeEscape: "il faut quatre chiffres hexadécimaux après \\u"
    }
  }

  package func moreIsWrong(told: Int) -> String {
    spaced("d’autres erreurs suivent ces \(told) ; corrigez d’abord celles-ci")
  }

  package func problem(_ fault: ValueFault) -> String {
    switch fault {
    case .refused(let value, let expected, let correction):
      spaced("vaut \(written(value)) ; il faut \(allowed(expected))\(hint(correction))")
    case .tooManyDecimals(let value, let currency?, let decimals):
      spaced("vaut \(written(value)) ; c’est trop de décimales : le \(currency) en a \(decimals)")
    case .tooManyDecimals(let value, nil, let decimals):
      spaced(
        "vaut \(written(value)) ; c’est trop de décimales : une monnaie en a au plus \(decimals)")
    case .otherFormat(let value):
      spaced("vaut \(written(value)) ; ce programme lit le format 1")
    case .emptyText: spaced("est vide ; il faut un texte")
    case .textTooLong(let most): "dépasse \(most) caractères, le plus qui soit lu ici"
    case .tooFewItems(let count, let least):
      spaced("compte \(elements(count)) ; il en faut au moins \(least)")
    case .tooManyItems(let count, let most):
      spaced("compte \(elements(count)) ; il en faut au plus \(most)")
    case .zeroStep(let least): spaced("vaut 0 ; il faut davantage, par exemple \(least)")
    case .notALanguage(let key):
      spaced(
        "« \(key) » n’est pas le code d’une langue ; un texte par langue a des clés comme \"en\" et \"fr\""
      )
    case .noLanguage:
      spaced(
        "ne contient aucun texte ; il en faut un par langue, comme {\"fr\": \"Massage\", \"it\": \"Massaggio\"}"
      )
    }
  }

  private func elements(_ count: Int) -> String { counted(count, "élément", "éléments") }

  private func written(_ value: WrittenValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .text(let text): "\"\(text)\""
    case .list: "une liste"
    case .object: "un objet"
    case .unreadable: "autre chose"
    }
  }

  private func allowed(_ expected: Allowed) -> String {
    switch expected {
    case .text: "un texte"
    case .localText: "un texte, ou un texte par langue"
    case .form(let form): self.form(form)
    case .word(let word): "\"\(word)\""
    case .flag: "true ou false"
    case .yes: "true"
    case .amount(let most): "un montant de 0 à \(most)"
    case .count(let range): "un nombre entier de \(range.lowerBound) à \(range.upperBound)"
    case .list: "une liste"
    case .object(required: []): "un objet"
    case .object(let keys): "un objet avec \(keys.joined(separator: ", "))"
    case .sessionCounts:
      "un objet qui dit, pour des nombres de séances, combien de clients les ont suivies"
    case .anything: "une valeur"
    case .either(let choices): choices.map(allowed).joined(separator: ", ou ")
    }
  }

  private func hint(_ correction: Correction?) -> String {
    switch correction {
    case .unquoted(let text): " ; écrivez \(text) sans guillemets"
    case .quoted(let text): " ; écrivez \"\(text)\""
    case .near(let name): " ; vouliez-vous dire « \(name) » ?"
    case nil: ""
    }
  }

  package func form(_ form: Form) -> String {
    switch form {
    case .id:
      "un identifiant fait de lettres de a à z, de chiffres et de traits d’union, comme \"low-back\""
    case .percentage:
      "un pourcentage de \"0%\" à \"100%\", avec quatre décimales au plus, comme \"8.1%\""
    case .interval: "une durée comme \"10 days\", \"1 week\", \"6 months\" ou \"1 year\""
    case .day: "une date des années 1900 à 2999, comme \"2026-09-01\""
    case .seasonDate: "un jour de l’année, comme \"11-01\""
    case .currency: "un code de monnaie ISO 4217, comme \"CHF\""
    case .locale: "un code de langue et de pays, comme fr_CH"
    }
  }

  package func problem(_ fault: KeyFault) -> String {
    switch fault {
    case .unknown(.near(let name)):
      spaced("cette clé n’existe pas ; vouliez-vous dire « \(name) » ?")
    case .unknown(.all(let names)):
      spaced("cette clé n’existe pas ; sont admises ici : \(names.joined(separator: ", "))")
    case .unknown(.untold): "cette clé n’existe pas"
    case .missing(let key, let meaning): spaced("il manque « \(key) » : \(self.meaning(meaning))")
    case .noneOf(let keys): spaced("il manque l’une de ces clés : \(keys.joined(separator: ", "))")
    case .excluded(let key, let other, let keys):
      spaced(
        "« \(key) » à côté de « \(other) » ; une seule de ces clés est admise : \(keys.joined(separator: ", "))"
      )
    }
  }

  package func problem(_ fault: ReferenceFault) -> String {
    switch fault {
    case .idTwice(let kind, let id, let line?):
      spaced("\(another(kind)) a déjà l’identifiant « \(id) » ; voyez la ligne \(line)")
    case .idTwice(let kind, let id, nil):
      spaced("\(another(kind)) a déjà l’identifiant « \(id) »")
    case .unknown(let kind, let id, .near(let name)):
      spaced("il n’y a pas \(of(kind)) « \(id) » ; vouliez-vous dire « \(name) » ?")
    case .unknown(let kind, let id, .all([])):
      spaced("il n’y a pas \(of(kind)) « \(id) » ; la liste n’en a pas")
    case .unknown(let kind, let id, .all(let names)):
      spaced("il n’y a pas \(of(kind)) « \(id) » ; il y a \(names.joined(separator: ", "))")
    case .unknown(let kind, let id, .untold): spaced("il n’y a pas \(of(kind)) « \(id) »")
    case .coveredTwice(let id): spaced("« \(id) » est couvert deux fois")
    case .addedTwice(let id): spaced("« \(id) » est ajouté deux fois")
    case .notCovered(let id): spaced("l’abonnement ne couvre pas « \(id) »")
    case .serviceAndPackage:
      spaced("une prestation et un forfait ont cet identifiant ; changez l’un des deux")
    }
  }

  private func another(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "une autre prestation"
    case .extra: "un autre supplément"
    case .package: "un autre forfait"
    case .serviceOrPackage: "une autre prestation ou un autre forfait"
    case .membership: "un autre abonnement"
    case .concession: "un autre tarif réduit"
    case .insurance: "une autre assurance"
    case .plan: "une autre formule"
    case .complaint: "un autre trouble"
    }
  }

  private func of(_ kind: ItemKind) -> String {
    switch kind {
    case .service: "de prestation"
    case .extra: "de supplément"
    case .package: "de forfait"
    case .serviceOrPackage: "de prestation ni de forfait"
    case .membership: "d’abonnement"
    case .concession: "de tarif réduit"
    case .insurance: "d’assurance"
    case .plan: "de formule"
    case .complaint: "de trouble"
    }
  }

  package func problem(_ fault: PriceFault) -> String {
    switch fault {
    case .paysForMore(let paid, let count):
      "vaut \(paid), plus que les \(sessions(count)) du forfait"
    case .claimBesideRule:
      spaced("n’a de sens qu’à côté de « price » ; une règle annonce déjà ce qu’elle donne")
    case .endsBefore(let day): spaced("précède « from », le \(day)")
    case .unequalPrices(let one, let other, let rule):
      spaced(
        "avec « \(rule) », « \(one) » et « \(other) » doivent coûter autant chaque jour ; donnez un « price » au forfait"
      )
    case .packageTooDear(let most):
      "rend le forfait plus cher que \(most), le montant le plus élevé"
    case .unequalTaxes(let one, let other):
      spaced("« \(one) » et « \(other) » doivent avoir la même taxe chaque jour")
    case .taxLeftOpen(let percent):
      spaced(
        "ne dit pas si le prix la comprend ; écrivez {\"percent\": \"\(percent)\", \"included\": true}, ou donnez une « tax » à la liste"
      )
    case .lengthUnknown(let id):
      spaced(
        "a besoin de la durée d’une séance, quel que soit le jour ; « \(id) » n’a pas de « minutes »"
      )
    }
  }

  package func problem(_ fault: PlanFault) -> String {
    switch fault {
    case .secondResolution:
      spaced("une seule phase d’une formule peut guérir ; une phase précédente le peut déjà")
    case .noCase: "vaut \"case\", mais la liste n’a aucun trouble qui dise combien"
    case .seasonOfCounted: spaced("seule une phase sans « sessions » peut avoir une saison")
    case .openResolves: spaced("seule une phase avec « sessions » peut guérir")
    case .openBeforeLast: spaced("seule la dernière phase peut être sans « sessions »")
    case .rhythmMissing:
      spaced(
        "il manque « every » : le rythme, comme \"1 week\" ; seule une première phase d’une séance peut s’en passer"
      )
    case .rhythmMissingForTopUp(let id):
      spaced("il manque « every » : en cas de rechute, « \(id) » demande plusieurs séances")
    case .likelyBelowFewest(let likely, let fewest):
      spaced("vaut \(likely), moins que « fewest », \(fewest)")
    case .mostBelowLikely(let most, let likely):
      spaced("vaut \(most), moins que « likely », \(likely)")
    case .notASessionCount(let word, let most):
      spaced("« \(word) » n’est pas un nombre de séances de 1 à \(most)")
    case .tooManyClients(let most):
      spaced("compte plus de \(most) clients ; donnez plutôt leurs proportions")
    }
  }

  package func problem(_ fault: PathFault) -> String {
    switch fault {
    case .noPrice(.near(let name)):
      spaced("ne désigne aucun prix ; vouliez-vous dire « \(name) » ?")
    case .noPrice(.all(let names)):
      spaced("ne désigne aucun prix ; un changement peut toucher \(names.joined(separator: ", "))")
    case .noPrice(.untold): "ne désigne aucun prix"
    case .wholeItem:
      spaced(
        "un changement désigne une seule valeur, comme services.relaxation.price, et non un élément ou une liste entière ; un nouvel élément figure dès le début dans sa liste, au prix \"on request\" jusqu’à son jour"
      )
    case .fixed(let key):
      spaced("« \(key) » ne peut changer à une date ; ajoutez plutôt un autre élément")
    case .unknownKey(let name, .near(let near)), .unknownItem(let name, .near(let near)):
      spaced("il n’y a pas de « \(name) » ici ; vouliez-vous dire « \(near) » ?")
    case .unknownKey(let name, .all(let names)) where !names.isEmpty,
      .unknownItem(let name, .all(let names)) where !names.isEmpty:
      spaced("il n’y a pas de « \(name) » ici ; il y a \(names.joined(separator: ", "))")
    case .unknownKey(let name, _), .unknownItem(let name, _):
      spaced("il n’y a pas de « \(name) » ici")
    case .nothingWithin(let name):
      spaced("une valeur simple ne contient rien qui s’appelle « \(name) »")
    case .listAbsent(let name):
      spaced("la liste n’a pas de « \(name) » ; rien ne peut y être fixé")
    case .required(let key, let meaning):
      spaced("« \(key) » ne peut pas être enlevé : \(self.meaning(meaning))")
    }
  }

  package func problem(_ fault: Variation.Fault) -> String {
    switch fault {
    case .notAVariation: "il faut \(formOfVariation)"
    case .mixedUnits:
      "les bornes d’une plage et son pas sont tous des nombres, tous des pourcentages, ou tous de la même unité de temps"
    case .numberTooLarge: "un nombre est trop grand"
    case .zeroStep: spaced("le pas vaut 0 ; il faut davantage")
    case .endsBeforeItBegins: "la plage finit avant de commencer"
    case .tooManyValues: "il y a plus de \(Variation.most) valeurs"
    }
  }

  package var formOfVariation: String {
    "CHEMIN=BAS..HAUT:PAS ou CHEMIN=A,B,C, comme services.relaxation.price=100..130:5"
  }
}

// The format's keys.
extension French {
  package func meaning(_ key: ListMeaning) -> String {
    switch key {
    case .format: "le numéro du format, 1"
    case .practice: "le nom du cabinet"
    case .sample: "si les prix sont inventés"
    case .currency: "la monnaie, comme \"CHF\""
    case .locale: "comment s’écrivent les nombres et les dates, comme \"fr_CH\""
    case .from: "le jour à partir duquel les prix sont valables"
    case .changes: "les prix qui changent à une date"
    case .plans: "les formules à comparer"
    case .cases: "les troubles, et ce qui est supposé"
    case .insurances: "qui rembourse une part des séances"
    case .defaults: "ce qui est comparé quand rien n’est dit"
    case .schema: spaced("où se trouve le schéma du format ; n’est pas lu")
    case .roundTo: "le pas auquel les prix calculés sont arrondis"
    case .tax: "la taxe sur les paiements"
    case .services: "ce qui est vendu"
    case .extras: "les montants ajoutés à chaque séance"
    case .packages: "les séances vendues ensemble"
    case .memberships: "les séances contre un prix par période"
    case .concessions: "les tarifs réduits de groupes de clients"
    case .taxPercent: "le taux, comme \"8.1%\""
    case .taxIncluded: "si les prix la comprennent déjà"
    case .changeFrom: "le jour à partir duquel il s’applique"
    case .changeSet: "les chemins de prix et leurs nouvelles valeurs"
    case .defaultComplaint: "le trouble"
    case .defaultPlans: "les formules, dans l’ordre"
    case .defaultAgainst: "la formule à laquelle les autres sont comparées"
    case .defaultHorizon: "sur combien de temps comparer"
    }
  }

  package func meaning(_ key: ItemMeaning) -> String {
    switch key {
    case .id: "un nom court"
    case .name: "le nom que lisent les clients"
    case .description: "ce que c’est, en quelques mots"
    }
  }

  package func meaning(_ key: SaleMeaning) -> String {
    switch key {
    case .serviceMinutes: "la durée d’une séance"
    case .servicePrice: "le prix d’une séance"
    case .serviceTax: "sa propre taxe, si elle diffère de celle de la liste"
    case .serviceGroup: "le titre sous lequel les tableaux de prix la montrent"
    case .extraPerVisit: "ce qu’il ajoute à chaque séance"
    case .packageCovers: "les prestations qu’il paie"
    case .packageSessions: "combien de séances il a"
    case .packagePrice: "ce qu’il coûte"
    case .packageDiscount: "la remise sur autant de séances à l’unité"
    case .packagePayFor: "combien de séances à l’unité paient toutes les autres"
    case .packageValid: "combien de temps après l’achat il est valable"
    case .packageUntil: "le dernier jour où il est valable"
    case .packageLimit: "combien un client peut en acheter au plus"
    case .packageOffered: "quand il peut être acheté"
    case .packageClaims: "l’économie annoncée"
    case .offeredFrom: "le premier jour"
    case .offeredTo: "le dernier jour"
    }
  }

  package func meaning(_ key: TermsMeaning) -> String {
    switch key {
    case .membershipCovers: "les prestations qu’il donne"
    case .membershipFee: "ce que coûte chaque période"
    case .membershipEvery: "la durée d’une période"
    case .membershipSessions: "combien de séances donne une période"
    case .membershipKeeps: "combien de temps après sa période une séance reste utilisable"
    case .membershipMinimum: "la durée minimale d’engagement"
    case .membershipDiscount, .concessionDiscount: "la remise sur les séances à l’unité"
    case .membershipPrices: "ce que coûtent les séances à l’unité aux abonnés"
    case .concessionPrices: "ce que coûtent les prestations et les forfaits au groupe"
    case .insuranceCovers: "les prestations dont elle rembourse une part"
    case .insuranceShare: "la part qu’elle rembourse"
    case .insuranceEligible: "le montant d’une séance qu’elle prend au plus en compte"
    case .insuranceRefund: "ce qu’elle rembourse au plus"
    case .insuranceExcess: "la franchise annuelle du client"
    case .insuranceSessions: "combien de séances elle rembourse par an"
    case .insuranceYear: "quand commence son année"
    case .insurancePrepaid: "ce que deviennent les séances payées d’avance"
    case .insuranceSource: "d’où viennent ses règles"
    case .capPerYear: "au plus par année"
    case .capPerSession: "au plus par séance"
    case .capPerHour: "au plus par heure de séance"
    }
  }

  package func meaning(_ key: PlanMeaning) -> String {
    switch key {
    case .about: "ce qu’est la formule, en quelques mots"
    case .phases: "ce qui se suit"
    case .aboutAim: "à quoi elle sert"
    case .aboutBefore: "ce qui vient avant"
    case .aboutProtocolUsed: "comment elle est construite"
    case .aboutTarget: "ce qu’elle travaille"
    case .aboutAfterwards: "ce qui vient après"
    case .phaseService: spaced("la prestation ; s’il y en a plusieurs, tour à tour")
    case .phaseWith: "ce qui s’ajoute à ses séances"
    case .phaseSessions: spaced("combien de séances ; sans limite si rien n’est dit")
    case .phaseEvery: "à quel rythme"
    case .phaseResolves: "si elle peut guérir le trouble"
    case .phaseSeason: "la partie de chaque année où elle se poursuit"
    case .seasonFrom: "le premier jour, comme \"11-01\""
    case .seasonTo: "le dernier jour, comme \"03-31\""
    }
  }

  package func meaning(_ key: CaseMeaning) -> String {
    switch key {
    case .sessions: "combien de séances demande une cure"
    case .reliefDays: "combien de jours une séance soulage"
    case .resolves: "la chance qu’une cure guérisse"
    case .stopAfter: "après combien de séances une cure sans effet est abandonnée"
    case .returns: "la chance d’une rechute"
    case .source: "d’où viennent les chiffres"
    case .places: "où cela se situe, avec les mots d’un client"
    case .fewest: "au moins"
    case .likely: "le plus souvent"
    case .most: "au plus"
    case .returnChance: "la chance d’une rechute, une fois guéri"
    case .returnAfter: "combien de temps après la guérison"
    case .returnTopUp: "combien de séances elle demande alors"
    }
  }
}

// MARK: - File

extension French {
  package func problem(_ fault: FileFault) -> String {
    switch fault {
    case .tooLarge(let size): "le fichier dépasse \(size)\u{A0}Mio, le maximum qui puisse être lu"
    case .notUTF8: spaced("n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8")
    case .strayQuote:
      spaced(
        "un guillemet au milieu d’un champ ; un tel champ se met entre guillemets, et les siens sont doublés"
      )
    case .textAfterQuote:
      "après un champ entre guillemets, il faut une virgule ou la fin de la ligne"
    case .quoteNotClosed: "le guillemet ouvert ici n’est jamais fermé"
    case .noHeader: spaced("n’a pas d’en-tête ; \(clientsHeader)")
    case .noClients: "a un en-tête, mais aucun client dessous"
    case .unknownColumn(let name, .near(let near)):
      spaced("il n’y a pas de colonne « \(name) » ; vouliez-vous dire « \(near) » ?")
    case .unknownColumn(let name, _):
      spaced("il n’y a pas de colonne « \(name) » ; \(clientsHeader)")
    case .otherSeparator(let name):
      spaced(
        "il n’y a pas de colonne « \(name) » ; les colonnes se séparent par des virgules, des points-virgules ou des tabulations"
      )
    case .columnTwice(let name): spaced("la colonne « \(name) » figure deux fois")
    case .columnsMissing(let names):
      spaced(
        "il manque à l’en-tête \(names.map { "« \($0) »" }.joined(separator: ", ")) ; \(clientsHeader)"
      )
    case .fieldCount(let count, let columns):
      spaced("a \(counted(count, "champ", "champs")) ; l’en-tête en a \(columns)")
    case .sameClients(let line): "les mêmes clients sont déjà à la ligne \(line)"
    case .notACount(let word, let most):
      spaced("« \(word) » n’est pas un nombre de clients : un nombre entier de 0 à \(most)")
    case .notAnArrival(let word):
      spaced("« \(word) » n’est pas un début : un jour comme 2027-01-31, ou even")
    case .notAProposal(let value):
      spaced(
        "vaut \(written(value)) ; une proposition est un objet de chemins et de valeurs, comme {\"services.relaxation.price\": 120}"
      )
    }
  }

  private var clientsHeader: String {
    "il doit être case,plan,clients, et peut avoir concession, extra, insurance, pay et start"
  }
}

// MARK: - Option

extension French {
  package var programAbstract: String {
    "Dit si une cure thérapeutique vaut son prix, d’après les tarifs du cabinet."
  }

  package func abstract(of command: CommandTopic) -> String {
    switch command {
    case .compare: spaced("Compare des formules côte à côte : la commande principale.")
    case .quote: "Montre les séances et les paiements d’une formule, et d’où vient chaque montant."
    case .prices: "Montre la liste de prix sous forme de tableau."
    case .check: "Dit si la liste de prix est valide, et ce qui y semble faux."
    case .advise:
      spaced("Oriente vers la détente, une cure, ou d’abord un médecin : le test simple.")
    case .publish: "Écrit tous les tableaux pour le site, en entier ou pas du tout."
    case .verify: "Dit si les pages publiées sont encore conformes à la liste de prix."
    case .whatIf: "Montre l’avant et l’après d’un changement de prix, et ce qu’il a oublié."
    case .sweep: "Essaie beaucoup de valeurs d’une ou plusieurs hypothèses, et écrit du CSV."
    case .goal: "Trouve le prix ou la condition qui amène une mesure à la valeur voulue."
    case .sensitivity: "Montre quelle hypothèse compte le plus, et où la réponse change."
    case .start: "Écrit une liste de prix de départ, sans jamais en écraser une autre."
    case .records:
      "Dit ce que montrent les rendez-vous du cabinet, pour ne rien devoir deviner."
    case .schema: "Écrit le format de la liste de prix en JSON Schema 2020-12."
    }
  }

  package func discussion(of command: CommandTopic) -> String {
    switch command {
    case .compare, .quote, .prices, .start: ""
    case .check:
      """
      Toutes les fautes sont signalées en une fois, dans l’ordre du fichier, avec leur ligne et leur \
      colonne. Une liste valable est parcourue à la recherche de ce qu’elle dit mais ne peut guère \
      vouloir dire, comme un forfait qui ne fait rien économiser.
      """
    case .advise:
      spaced(
        """
        Si aucune réponse n’est donnée en option, les questions sont posées une à une : o pour oui, n \
        ou Entrée pour non, ? pour une explication.
        Ce n’est pas un diagnostic.
        """)
    case .publish:
      spaced(
        """
        Pour chaque trouble et chaque langue : la comparaison, la liste de prix et les formules en \
        mots, en HTML à placer dans une page, en Markdown, CSV et SVG ; une page qui montre le tout, \
        index.html ; une feuille de style.
        Les autres fichiers de DOSSIER restent tels quels. Un fichier d’une publication précédente \
        qui n’en fait plus partie s’en va, sauf si quelqu’un l’a modifié.
        """)
    case .verify:
      spaced(
        """
        Dans un dossier écrit par 'carecost publish', chaque fichier est examiné ; dans tout autre \
        dossier, toutes les pages ; dans une page, ou dans l’entrée standard avec '-', chaque tableau de \
        carecost, où qu’il ait été collé. Seul compte ce que voit le lecteur, le jour où il lit.
        Le statut est 1 si quelque chose est périmé, dépassé, modifié à la main ou manquant.
        """)
    case .whatIf:
      spaced(
        """
        Ce qui est proposé est donné par --set, ou par --proposal sous forme d’objet JSON de chemins \
        et de valeurs, ou par les deux. Ce qui est supposé avant comme après est donné par --base.
        Une valeur peut se dire à partir de celle qui est là (+5%, -3), et un * dans un chemin \
        vaut pour chaque élément. Un nouvel id avec un objet pour valeur ajoute un élément : \
        memberships.weekly={…}.
        CLIENTS est un CSV avec les colonnes case, plan et clients et, au besoin, concession, \
        extra, insurance, pay (singly, ou des ids d’offres) et start (un jour, ou even) : tant de \
        clients qui suivent une formule pour un trouble.
        """)
    case .records:
      spaced(
        """
        FICHIER est un export de réservations en CSV, avec des colonnes pour le jour, le client et la \
        prestation et, s’il y en a, le prix, le forfait, le trouble, l’issue et le statut. Leurs titres \
        sont connus en quatre langues et tels que plusieurs logiciels les écrivent ; --column en dit \
        d’autres, --service ce que désignent les noms de prestations. Les séances annulées ou manquées \
        sont laissées de côté.
        Personne n’est nommé, dans aucun résultat ni message, sauf si --clients-by-name le demande ; \
        rien n’est écrit ailleurs.
        """)
    case .sweep:
      spaced(
        """
        Chaque combinaison est une ligne ; le dernier --vary varie le plus vite. Une ligne dont les \
        valeurs ne vont pas ensemble reste sans chiffres.
        """)
    case .goal:
      spaced(
        """
        MESURE est l’une de celles de sweep. On cherche de la moitié au double de ce qui figure au \
        chemin, pour un pourcentage de rien au tout, ou dans BAS..HAUT, par pas de roundTo, de 0,1 % ou \
        d’un. Les recettes et leurs semblables demandent --clients.
        """)
    case .sensitivity:
      spaced(
        """
        Une hypothèse varie à la fois : les séances du minimum au maximum, les jours de soulagement \
        de 2, les chances de 20 points, le rythme de l’autre formule et la durée considérée de la \
        moitié au double, les prix d’un dixième.
        Ce qui est mesuré est la différence des coûts moyens sur toutes les issues, ou des coûts \
        prévus quand tout est certain ; avec --clients, ce que le cabinet encaisse.
        """)
    case .schema:
      "Les éditeurs qui connaissent JSON Schema complètent et vérifient une liste de prix avec lui."
    }
  }

  package func meaning(of example: DeskExample) -> String {
    switch example {
    case .ownPlans: "Compare les formules que la liste elle-même propose."
    case .lessOften: "Vient moins souvent, regarde plus loin."
    case .pageTable: "Écrit le tableau d’une page."
    case .everyCase: "Une ligne par trouble."
    case .everyPayment: "Chaque séance et chaque paiement de la cure."
    case .forStudent: "La même chose pour une étudiante."
    case .todaysPrices: "Les prix d’aujourd’hui."
    case .pricesInFrench: "Ceux d’un jour donné, en français."
    case .questions: "Pose les questions."
    case .answersAndCosts: "Répond, et compare les formules."
    }
  }

  package func meaning(of example: OwnerExample) -> String {
    switch example {
    case .check: "Vérifie pricing.json."
    case .checkOther: "Vérifie une autre liste de prix."
    case .strict: "Échoue aussi quand quelque chose semble faux."
    case .selfTest: "Met le programme à l’épreuve sur les chiffres de la liste."
    case .checkForMachines: "La même chose pour un éditeur ou un script."
    case .raisedPrice: "Augmente un prix."
    case .datedProposal:
      spaced("Prend effet un jour donné ; les changements de jours suivants restent valables.")
    case .income: "Dit aussi les recettes du cabinet."
    case .sessionsSwept: "L’effet du nombre de séances."
    case .twoAtOnce: "Deux à la fois."
    case .averageGoal: "À quel prix les deux coûtent autant en moyenne."
    case .incomeGoal: "Quel prix apporte 3 % de recettes de plus."
    case .keptGoal: "Quel prix rapporte le plus, si 2 % s’en vont pour 1 % de plus."
    case .everyAssumption: "Fait varier chaque hypothèse de la comparaison de la liste."
    case .widerRange: "Fait varier l’une d’elles davantage."
    case .plannedCosts: "Regarde les coûts prévus."
    case .incomeSwings: "Quelle hypothèse fait le plus varier les recettes du cabinet."
    case .ownRecords: "Lit un export de réservations."
    case .namedColumns: "Dit ce que désignent les colonnes et les noms."
    case .proposedAssumptions: "Écrit ce qu’il montre comme proposition pour whatif."
    }
  }

  package func meaning(of example: WebsiteExample) -> String {
    switch example {
    case .ownLocale: "Publie dans la langue de la liste de prix."
    case .dryRun: "Dit ce qui changerait."
    case .publishedSet: "Examine un dossier publié."
    case .page: "Examine les tableaux d’une page du site."
    case .starter: "Écrit pricing.json ici."
    case .starterElsewhere: "En écrit une en euros, pour l’Allemagne."
    case .schemaFile: "L’écrit dans un fichier."
    }
  }

  package func placeholder(_ placeholder: Placeholder) -> String {
    switch placeholder {
    case .file: "FICHIER"
    case .folder: "DOSSIER"
    case .part: "PARTIE"
    case .page: "PAGE"
    case .path: "CHEMIN"
    case .format: "FORMAT"
    case .locale: "LIEU"
    case .kind: "GENRE"
    case .list: "LISTE"
    case .clients: "CLIENTS"
    case .amount: "MONTANT"
    case .count: "N"
    case .currency: "MONNAIE"
    case .plan: "FORMULE"
    case .complaint: "TROUBLE"
    case .place: "ENDROIT"
    case .extra: "SUPPLÉMENT"
    case .group: "GROUPE"
    case .insurance: "ASSURANCE"
    case .offers: "OFFRES"
    case .date: "DATE"
    case .time: "DURÉE"
    case .setting: "CHEMIN=VALEUR"
    case .range: "CHEMIN=BAS..HAUT"
    case .variation: "CHEMIN=VALEURS"
    case .goal: "MESURE=VALEUR"
    case .shares: "PARTS"
    case .holding: "FORFAIT:SÉANCES:DERNIER-JOUR"
    case .member: "ABONNEMENT:DATE"
    case .column: "COLONNE=TITRE"
    case .named: "NOM=PRESTATION"
    }
  }

  package func help(_ option: ListOption) -> String {
    switch option {
    case .pricing:
      spaced(
        "La liste de prix ; par défaut $CARECOST_PRICING ou pricing.json ; '-' est l’entrée standard."
      )
    case .settings: spaced("Remplace une valeur de la liste de prix ; +5% et -3 la déplacent.")
    case .locale: spaced("Langue, nombres et dates, par exemple fr_CH ; par défaut comme la liste.")
    case .format:
      spaced("La forme du résultat ; text, sauf si le nom de FICHIER dit autre chose.")
    case .csv: "Si le CSV est pour des machines ou pour Excel."
    case .part: "Une seule partie du rapport."
    case .output: "Écrit dans un fichier plutôt que sur la sortie standard."
    case .force: "Remplace le fichier s’il existe."
    }
  }

  package func help(_ option: QuestionOption) -> String {
    switch option {
    case .complaint: spaced("Le trouble ; par défaut celui de la liste.")
    case .everyComplaint: spaced("Le trouble ; par défaut chacun.")
    case .against: "La formule à laquelle les autres sont comparées."
    case .horizon: "Jusqu’où regarder, par exemple '12 months'."
    case .until: "Le dernier jour compté, à la place de --horizon."
    case .start: spaced("Le premier jour ; par défaut aujourd’hui.")
    case .extra: "Ajoute un supplément à chaque séance."
    case .concession: "Le groupe dont les tarifs réduits s’appliquent."
    case .insurance: "Qui rembourse une part des séances."
    case .holding: "Les séances qui restent d’un forfait déjà payé."
    case .member: "Un abonnement que la personne a déjà, et depuis quand."
    case .pay:
      spaced(
        "Les offres permises : cheapest, singly, ou des id ; FORMULE=OFFRES pour une seule formule."
      )
    case .every: "Le rythme des séances dans la formule de comparaison."
    case .sessions: "Combien de séances dure la cure."
    }
  }

  package func help(_ option: PlanOption) -> String {
    switch option {
    case .toCompare: spaced("Une formule à comparer ; par défaut celles de la liste.")
    case .toQuote: "L’id de la formule."
    case .toSweep: spaced("Une formule à parcourir ; par défaut celles de la liste.")
    case .toReprice: spaced("Une formule à examiner ; par défaut chacune.")
    case .toExamine: spaced("La formule à examiner ; par défaut la première de la liste.")
    case .points: "Ce qui est dit des limites de la réponse."
    case .noPoints: "Ne dit rien des limites de la réponse."
    case .everyCase: "Compare pour chaque trouble, un par ligne."
    case .about: "Montre de quoi parlent les formules, non ce qu’elles coûtent."
    case .relative: "Les jours d’un parcours par leur numéro, non par leur date."
    case .chooser:
      "Questions à qui lit la page, avec une réponse pour chaque valeur ; deux au plus."
    case .brief: "Le dit en quelques phrases, et une ligne par formule."
    case .full: "Montre tout, sur un terminal aussi."
    }
  }

  package func help(_ option: AdviceOption) -> String {
    switch option {
    case .fever: "Il y a de la fièvre."
    case .trauma: "Il y a eu récemment une chute, un choc ou un accident."
    case .intense: "La douleur est intense, et rien ne l’explique."
    case .spot: "Elle revient au même endroit."
    case .positions: "Certaines positions l’aggravent."
    case .movements: "Elle limite certains mouvements."
    case .weeks: "Elle dure depuis des semaines."
    case .arranging: "La journée s’organise autour d’elle."
    case .nothing: "Rien de tout cela."
    case .place: "Où c’est, pour comparer le trouble qui convient."
    case .compare: "Montre aussi ce que coûtent les formules."
    }
  }

  package func help(_ option: FileOption) -> String {
    switch option {
    case .folder: "Le dossier où écrire."
    case .dryRun: "Dit ce qui changerait, et n’écrit rien."
    case .readOn: "Le jour où les pages sont lues ; aujourd’hui par défaut."
    case .casesToPublish: "Un trouble à publier ; tous par défaut."
    case .inPlace:
      "Écrit fichier par fichier dans le dossier en place, par exemple monté ou surveillé, au lieu de l’échanger."
    case .replacesEdited: "Remplace les fichiers que quelqu’un d’autre a écrits ou modifiés."
    case .edition:
      spaced(
        "Comment écrivent les lecteurs, par exemple fr_CH ; une édition pour chacun, par défaut comme la liste."
      )
    case .jsonLD: "Dit aussi les prix aux moteurs de recherche."
    case .page: "Un dossier publié, ou une page."
    case .starter: "Le fichier à écrire."
    case .currency: spaced("La monnaie des prix, par exemple EUR ; par défaut celle du lieu.")
    case .checked: spaced("La liste de prix à vérifier, à la place de --pricing.")
    case .replacesExisting: "Remplace le fichier s’il existe."
    case .strict: "Finit avec le statut 1 si quelque chose semble faux."
    case .selfTest: "Vérifie aussi les lois du calcul sur les formules de la liste."
    }
  }

  package func help(_ option: OwnerOption) -> String {
    switch option {
    case .proposal: "Ce qui est proposé, sous forme d’objet JSON de chemins."
    case .from: "En fait un changement daté."
    case .base: "Remplace une valeur avant comme après."
    case .clients: "Qui vient, en CSV, pour dire les recettes du cabinet."
    case .variableCost: spaced("Ce qu’une séance coûte au cabinet ; rien si ce n’est pas donné.")
    case .hourCost: spaced("Ce qu’une heure de soin coûte au cabinet ; rien si ce n’est pas donné.")
    case .hours:
      "Heures de soin du cabinet par semaine, pour dire combien sont prises."
    case .vary: spaced("Un chemin et ses valeurs : BAS..HAUT:PAS ou A,B,C.")
    case .goal: "Une mesure de sweep, et à quoi elle doit arriver."
    case .varyOne: "Le chemin de la valeur, avec sa plage au besoin."
    case .keep: spaced("Quels clients restent : 98% par 1% de plus, ou 5%=90%,10%=75%.")
    case .measure: "Ce qui est dit de chaque combinaison."
    case .workers: spaced("Combien travaillent à la fois ; par défaut tous les cœurs.")
    case .costs: "Quels coûts sont comparés."
    case .range: "Fait varier une valeur de BAS à HAUT."
    }
  }

  package func meaning(of status: StatusTopic) -> String {
    switch status {
    case .done: "fait"
    case .notAsItShould: "quelque chose n’est pas comme il faut"
    case .wrongUsage: "mauvais usage"
    case .badData: "données erronées dans la liste de prix ou un autre fichier"
    case .noInput: "rien à lire"
    case .cannotCreate: "un fichier n’a pas pu être créé"
    case .cannotWrite: "un fichier n’a pas pu être écrit"
    case .interrupted: spaced("arrêté de l’extérieur ; ce qui est écrit est entier")
    }
  }

  package func meaning(of variable: VariableTopic) -> String {
    switch variable {
    case .priceList: spaced("la liste de prix, quand --pricing n’en désigne pas")
    case .columns: "la largeur des textes, là où il n’y a pas de terminal"
    case .language: spaced("la langue des messages et de l’aide ; la première qui est définie")
    case .noColor: "si elle n’est pas vide, rien n’est mis en gras"
    case .terminal: "si elle vaut 'dumb', rien n’est mis en gras"
    }
  }
}

// MARK: - Usage

extension French {
  package func thereIsNo(_ kind: NamedItem, _ id: String) -> String {
    switch kind {
    case .plan: "il n’y a pas de formule \(id)"
    case .complaint: "il n’y a pas de trouble \(id)"
    case .service: "il n’y a pas de prestation \(id)"
    case .extra: "il n’y a pas de supplément \(id)"
    case .concession: "il n’y a pas de groupe \(id)"
    case .insurance: "il n’y a pas d’assurance \(id)"
    case .package: "il n’y a pas de forfait \(id)"
    case .membership: "il n’y a pas d’abonnement \(id)"
    case .offer: "il n’y a ni forfait ni abonnement \(id)"
    }
  }
  package func thereAreSeveral(_ kind: NamedItem, _ word: String) -> String {
    "\(word) convient à plusieurs éléments"
  }
  package func thereIs(_ ids: String) -> String { spaced(" ; il y a \(ids)") }
  package var listHasNone: String { spaced(" ; la liste de prix n’en a pas") }
  package func givenTwice(_ kind: NamedItem, _ id: String) -> String {
    switch kind {
    case .plan: "la formule \(id) est donnée deux fois"
    case .complaint: "le trouble \(id) est donné deux fois"
    case .service: "la prestation \(id) est donnée deux fois"
    case .extra: "le supplément \(id) est donné deux fois"
    case .concession: "le groupe \(id) est donné deux fois"
    case .insurance: "l’assurance \(id) est donnée deux fois"
    case .package: "le forfait \(id) est donné deux fois"
    case .membership: "l’abonnement \(id) est donné deux fois"
    case .offer: "l’offre \(id) est donnée deux fois"
    }
  }

  package func exclude(_ option: String, _ other: String) -> String {
    "\(option) ne va pas avec \(other)"
  }
  package func chooserHas(atMost questions: Int, replies: Int) -> String {
    "--chooser a au plus \(questions) questions, de \(replies) réponses chacune"
  }
  package func hasNoPart(_ option: String) -> String { "cette partie n’existe pas : \(option)" }
  package func isNotUsed(_ option: String, by command: String) -> String {
    "\(option) ne sert à rien dans \(command)"
  }
  package func clientsNeedMeasure(_ measures: [String]) -> String {
    spaced(
      "--clients demande une mesure de ce que le cabinet encaisse : --measure \(measures.joined(separator: ", "))"
    )
  }
  package func sharesMustFall(_ word: String, after first: String, _ next: String) -> String {
    spaced(
      "--keep \(word) : après \(first) vient \(next), mais d’un point à l’autre la hausse doit être plus forte, et il ne peut pas rester davantage de clients"
    )
  }
  package func needs(_ option: String, _ other: String) -> String {
    "\(option) ne sert qu’avec \(other)"
  }
  package func measureNeeds(_ measure: String, _ option: String) -> String {
    "la mesure \(measure) demande \(option)"
  }
  package func excludesAnswers(_ option: String) -> String {
    "\(option) ne va pas avec une réponse"
  }
  package func needsOpenPlan(_ option: String, unlike plan: String) -> String {
    spaced("\(option) demande une formule sans fin, qui continue ; \(plan) n’en est pas une")
  }
  package func needsCase(_ option: String) -> String {
    spaced("\(option) demande un trouble ; la liste de prix n’en a pas")
  }
  package func isAboutCSV(_ option: String, notAbout format: String) -> String {
    "\(option) concerne le CSV, et le résultat est écrit en \(format)"
  }
  package func noFormat(ofEnding ending: String, chosenBy option: String) -> String {
    spaced("aucune forme n’a la terminaison \(ending) ; choisissez-en une avec \(option)")
  }
  package func noPicture(butOf commands: String) -> String {
    spaced("cela ne se dessine pas ; se dessinent : \(commands)")
  }
  package var inputIsTakenTwice: String {
    "la liste de prix et les réponses ne peuvent pas venir toutes deux de l’entrée standard"
  }
  package var noAbout: String { "aucune de ces formules n’a de 'about' dans la liste de prix" }
  package func adviceIsWritten(as formats: String) -> String {
    "un conseil est écrit sous la forme \(formats)"
  }
  package func writesText(_ option: String, others command: String) -> String {
    spaced("\(option) écrit du texte ; \(command) écrit les autres formes")
  }
  package func tellsSamplePrices(_ option: String) -> String {
    "\(option) dit aux moteurs de recherche ce qui est demandé, et la liste dit que ses prix sont un exemple"
  }
  package func localeGivenTwice(_ locale: String) -> String {
    "le lieu \(locale) est donné deux fois"
  }
  package func hasNoName(_ placeholder: String) -> String { "\(placeholder) n’a pas de nom" }
  package func missingPage(_ placeholder: String) -> String {
    spaced("il manque \(placeholder) : un dossier publié, ou une page")
  }

  package func holding(_ words: String, hasOnly sessions: Int, of package: String) -> String {
    spaced("\(words) : \(package) n’a que \(counted(sessions, "séance", "séances"))")
  }
  package func holding(_ words: String, lapsedBefore start: String) -> String {
    spaced("\(words) : ces séances sont échues avant le début, le \(start)")
  }
  package func member(_ words: String, isAfter start: String) -> String {
    spaced("\(words) : c’est après le début, le \(start)")
  }
  package func givenTwiceForEveryPlan(_ option: String) -> String {
    "\(option) est donné deux fois pour toutes les formules"
  }
  package func givenTwice(_ option: String, forPlan plan: String) -> String {
    "\(option) est donné deux fois pour la formule \(plan)"
  }

  package func tooManyDecimals(_ amount: String, _ currency: String, has decimals: Int) -> String {
    spaced("\(amount) a trop de décimales : \(currency) en a \(decimals)")
  }
  package func tooLarge(_ amount: String, atMost most: String) -> String {
    spaced("\(amount) est trop grand : un montant est au plus \(most)")
  }
  package var nothingProposed: String {
    spaced("rien n’est proposé ; donnez --set CHEMIN=VALEUR ou --proposal FICHIER")
  }
  package func columnsIgnored(_ names: [String]) -> String {
    spaced("colonnes qui ne disent rien ici : \(names.joined(separator: ", "))")
  }
  package func changesWhatIsCompared(_ path: String) -> String {
    spaced(
      "une proposition change ce que les choses coûtent ; « \(path) » changerait ce qui est comparé"
    )
  }
  package var basePartOfChanges: String {
    "à côté de --from, --base ne peut remplacer 'changes' qu’en entier"
  }
  package func mapShows(_ measures: [String], not asked: String) -> String {
    spaced(
      "une carte montre \(measures.joined(separator: ", ")), et non \(asked) ; csv a toutes les mesures"
    )
  }
  package func heldAgainstItself(_ plan: String) -> String {
    spaced("\(plan) est comparée à elle-même ; donnez un autre --plan ou --against")
  }
  package func isNoRange(_ words: String) -> String {
    spaced(
      "\(words) n’est pas une plage : il faut deux nombres, pourcentages ou durées, le plus petit d’abord"
    )
  }
  package func areTooManyComparisons(cases: Int, plans: Int, most: Int) -> String {
    spaced(
      "\(cases) troubles avec \(plans) formules chacun dépassent les \(most) comparaisons faites en une fois ; choisissez-en avec --plan"
    )
  }
  package func hasTooManyValues(_ words: String, most: Int) -> String {
    "\(words) a plus de \(most) valeurs, le plus qu’on essaie une à une"
  }
  package func nothingToVary(_ form: String) -> String {
    spaced("il n’y a rien à faire varier ; donnez --vary \(form)")
  }
  package func sweepIsWritten(as format: String, drawnAs formats: String) -> String {
    "un parcours est écrit en \(format), ou dessiné en \(formats)"
  }
  package func mapTakesTwo(ofAtMost values: Int) -> String {
    spaced(
      "une carte demande deux --vary d’au plus \(values) valeurs chacun ; csv en prend autant qu’on veut"
    )
  }
  package func lineTakes(_ measures: [String], ofAtMost values: Int) -> String {
    spaced(
      "un seul --vary d’au plus \(values) valeurs fait une ligne d’une mesure : \(measures.joined(separator: ", ")) ; csv a toutes les mesures"
    )
  }
  package var mapNeedsTwoPlans: String {
    "une carte demande une formule à côté de celle à laquelle elle est comparée"
  }
  package func rowsLackFigures(_ faulty: Int, of rows: Int, first reason: String) -> String {
    spaced(
      "\(faulty) ligne\(faulty < 2 ? "" : "s") sur \(rows) \(faulty < 2 ? "reste" : "restent") sans chiffres ; la première : \(reason)"
    )
  }

  package func cannotCost(_ error: CostingError) -> String {
    switch error {
    case .onRequest(let name):
      "le prix de '\(name)' est sur demande, on ne sait donc pas ce que coûte une formule qui en a besoin"
    case .tooManyVisits(let plan):
      spaced("'\(plan)' a plus de \(Visit.most) séances sur cette durée ; regardez moins loin")
    case .extrasTooLarge: "les suppléments d’une séance dépassent tout prix possible"
    case .sumTooLarge(let plan):
      spaced(
        "tout ce que '\(plan)' pourrait payer sur cette durée dépasse ce qui peut être compté ; regardez moins loin"
      )
    case .tooMuch:
      "ce que paient tous les clients, ou leurs séances, dépasse ce qui peut être compté"
    case .tooManyWays(let plan):
      spaced(
        "'\(plan)' a plus de séances et de forfaits qu’on n’en peut examiner ; regardez moins loin"
      )
    case .tooLongToAverage(let plan, let visits, let most):
      spaced(
        "'\(plan)' peut compter \(visits) séances, et une moyenne en porte sur \(most) au plus ; regardez moins loin"
      )
    case .tooMuchWork(let plan):
      spaced(
        "ce qui est demandé sur '\(plan)' prend trop de calcul ; regardez moins loin")
    }
  }

  package func cannotRead(_ name: String, because reason: String) -> String {
    spaced("impossible de lire \(name) : \(reason)")
  }
  package func cannotWrite(_ name: String, because reason: String) -> String {
    spaced("impossible d’écrire \(name) : \(reason)")
  }
  package var standardInput: String { "l’entrée standard" }
  package var standardOutput: String { "la sortie standard" }
  package func reason(_ reason: FailureReason) -> String {
    switch reason {
    case .notFound: "aucun fichier ni dossier de ce nom"
    case .noPriceList(let command, let option):
      spaced(
        "aucun fichier de ce nom ; \(command) écrit une liste de prix de départ, \(option) en désigne une autre"
      )
    case .isFolder: "c’est un dossier"
    case .notAllowed: "vous n’en avez pas le droit"
    case .noSpace: "le disque est plein"
    case .system(let words): words
    case .exists(let option): spaced("il existe déjà ; \(option) le remplace")
    case .inputEnded(let question):
      "elle a pris fin avant la réponse à la question '\(question)'"
    case .changedMeanwhile(let file):
      spaced("son fichier \(file) a changé entre-temps ; recommencez")
    case .anotherAtWork: "un autre carecost change un dossier voisin"
    case .isCurrentFolder:
      "un dossier est changé en mettant un nouveau à sa place, ce ne doit donc pas être celui où vous êtes"
    case .cannotExchange(let words):
      spaced("il ne peut pas être remplacé d’un seul coup par un nouveau : \(words)")
    case .namedByPage: "une commande dans une page ne peut pas nommer de fichiers"
    case .tooMuchWork(let count):
      "cela demande plus de travail que \(count) comparaisons sur un an, le plus que verify fasse"
    case .notAnswered(let question, let tries):
      "aucune des \(tries) réponses à la question '\(question)' n’est oui ou non"
    case .notPlain: "ce n’est pas un fichier ordinaire"
    case .tooLarge(let mebibytes): "il dépasse \(mebibytes) Mio, le plus qui soit accepté"
    case .isLink: "c’est un lien, et rien n’est écrit là où il mène"
    case .unknownFiles(let option):
      spaced(
        "carecost ne l’a pas écrit, personne ne sait donc quels fichiers peuvent partir ; \(option) le remplace"
      )
    case .edited(let option):
      spaced("quelqu’un l’a modifié depuis sa publication ; \(option) le remplace")
    case .notPublished(let option): spaced("il n’a pas été publié ; \(option) le remplace")
    }
  }
  package var wasStopped: String { "arrêté" }
  package func noTexts(for locale: String) -> String {
    spaced("il n’y a pas encore de textes dans la langue de \(locale) ; ils sont en anglais")
  }

  package func noPlace(_ place: String, among places: String) -> String {
    spaced("aucun trouble ne répond seul à \(place) ; il y a \(places)")
  }
  package func hasNoMessage(_ option: String) -> String {
    spaced("\(option) n’a pas de place pour ceci : c’est un tableau")
  }
  package func wrote(_ file: String) -> String { "\(file) est écrit." }
  package func until(_ option: String, isBefore start: String) -> String {
    spaced("\(option) : c’est avant le début, le \(start)")
  }
  package func wroteStarter(_ file: String, thenRun command: String) -> String {
    spaced("\(file) est écrit : changez-y les noms et les prix, puis \(command).")
  }
  package func progress(
    _ done: Int, of total: Int, _ work: Work, perSecond: Int, left: String
  ) -> String {
    let things =
      switch work {
      case .rows: "lignes"
      case .statements: "décomptes"
      }
    return "\(done) \(things) sur \(total), \(perSecond)/s, encore \(left)"
  }
  package func stillWorking(_ time: String) -> String {
    "calcul en cours depuis \(time)\u{A0}; Ctrl-C l’arrête"
  }
  package func time(_ count: Int, _ unit: ClockUnit) -> String {
    switch unit {
    case .seconds: "\(count)\u{A0}s"
    case .minutes: "\(count)\u{A0}min"
    case .hours: "\(count)\u{A0}h"
    }
  }
}

// MARK: - Publishing

extension French {
  package func indexTitle(_ practice: String) -> String {
    spaced("\(practice) : tableaux pour le site")
  }
  package func indexIntroduction(stylesheet: String, command: String) -> String {
    spaced(
      "Chaque tableau, tel qu’il apparaît dans une page qui lie \(stylesheet). Dessous : ce qu’il faut copier, et ses fichiers. \(command) dit si une page est encore conforme à la liste de prix."
    )
  }
  package var indexNavigation: String { "Langues et troubles" }
  package var toCopy: String { "À copier dans une page" }
  package var publishedFiles: String { spaced("Fichiers :") }
  package var comparisonPage: String { "Comparaison" }
  package var allCasesPage: String { "Tous les troubles" }
  package var plansPage: String { "Les formules en mots" }
  package var priceListPage: String { "Liste de prix" }
  package var sessionUnit: String { "séance" }

  package func fileChange(_ change: FileChange) -> String {
    switch change {
    case .added: "nouveau"
    case .changed: "changé"
    case .removed: "retiré"
    case .unchanged: "inchangé"
    }
  }
  package func isUpToDate(_ folder: String, files: Int) -> String {
    spaced("\(folder) est à jour : \(counted(files, "fichier", "fichiers")).")
  }
  package func published(_ folder: String, _ counts: String) -> String {
    spaced("\(folder) est publié : \(counts).")
  }
  package func wouldChange(_ folder: String, _ counts: String) -> String {
    spaced("\(folder) changerait : \(counts).")
  }
  package func fileCount(_ files: Int, _ change: FileChange) -> String {
    switch change {
    case .added: counted(files, "nouveau", "nouveaux")
    case .changed: counted(files, "changé", "changés")
    case .removed: counted(files, "retiré", "retirés")
    case .unchanged: counted(files, "inchangé", "inchangés")
    }
  }

  package func verdict(_ finding: VerifiedFinding) -> String {
    switch finding {
    case .fine: "conforme"
    case .fineStill: "conforme, bien que la liste de prix ait changé depuis"
    case .missing: "manquant"
    case .stale: spaced("périmé : la liste de prix dit autre chose maintenant")
    case .outOfDate(let day):
      spaced("dépassé : la liste de prix a changé le \(day), comme elle l’annonçait")
    case .hidden: spaced("invisible : le navigateur ne l’affiche pas")
    case .edited: spaced("modifié à la main : ce n’est pas ce que carecost a écrit")
    case .editedAndStale:
      spaced("modifié à la main, et périmé : la liste de prix dit autre chose maintenant")
    case .unpublished: spaced("manque : la liste de prix l’a gagné depuis")
    case .dropped: spaced("périmé : la liste de prix n’a plus rien pour lui")
    case .nothing: "aucun tableau de carecost ne s’y trouve"
    case .unmarked: spaced("impossible à dire : il a perdu ses attributs data-carecost")
    case .foreign: spaced("impossible à dire : son data-carecost-command ne fait pas de tableau")
    case .failing(let reason): spaced("périmé : sa commande ne marche plus : \(reason)")
    case .foreignManifest:
      spaced("rien ne peut être vérifié avec lui : carecost ne l’a pas écrit")
    case .brokenManifest(let line):
      spaced("rien ne peut être vérifié avec lui : la ligne \(line) n’est pas du JSON")
    case .ownValues(let options):
      spaced(
        "sans garantie : fait avec \(options), ce que la liste de prix ne dit pas ; donnez la même option à verify pour comparer avec cela"
      )
    case .tooLarge(let mebibytes):
      spaced("impossible à dire : il dépasse \(mebibytes) Mio, le plus qui soit lu")
    case .notPlain: spaced("impossible à dire : ce n’est pas un fichier ordinaire")
    case .tooMuchWork(let count):
      spaced(
        "impossible à dire : il demande plus de travail que \(count) comparaisons sur un an, le plus qui soit fait"
      )
    case .unknownOptions(let reason):
      spaced("rien ne peut être vérifié avec lui : \(reason)")
    }
  }
  package func seen(_ difference: SeenDifference) -> String {
    switch difference {
    case .value(let row, let column, let seen, let listed):
      spaced(
        "\(row)\(column.isEmpty ? "" : ", \(column)") : \(seen) ; selon la liste de prix \(listed)")
    case .words(let seen, let listed):
      spaced("\(quoted(seen)) ; selon la liste de prix \(quoted(listed))")
    case .missing(let line): spaced("manque : \(quoted(line))")
    case .extra(let line): spaced("absent de la liste de prix : \(quoted(line))")
    case .picture: "le graphique est dessiné autrement"
    case .order: "ses lignes sont dans un autre ordre"
    }
  }
  package func found(_ verdict: String) -> String { "\(verdict)\u{A0}:" }
  package func moreDiffer(_ count: Int) -> String {
    "… et \(count) \(count == 1 ? "autre différence" : "autres différences")"
  }
  package func looked(at folder: String, with tables: Int, without: Int) -> String {
    spaced("\(folder) : pages avec des tableaux de carecost : \(tables) ; sans : \(without).")
  }
  package func notWhatListSays(_ folder: String, _ faulty: Int, of files: Int) -> String {
    let isOne = faulty < 2
    return spaced(
      "\(folder) : \(faulty) fichier\(isOne ? "" : "s") sur \(files) ne \(isOne ? "dit" : "disent") pas ce que dit la liste de prix."
    )
  }
  package func isWhatListSays(_ folder: String, files: Int) -> String {
    spaced("\(folder) : les \(files) fichiers disent ce que dit la liste de prix.")
  }
  package func isStillWhatListSays(_ folder: String, files: Int) -> String {
    spaced(
      "\(folder) : les \(files) fichiers disent ce que dit la liste de prix, bien qu’elle ait changé depuis."
    )
  }
}

// MARK: - Command

extension French {
  package func unknownCommand(_ name: String) -> String { "commande inconnue \(name)" }
  package func unknownOption(_ option: String) -> String { "option inconnue \(option)" }
  package func unknownOption(_ option: String, in word: String) -> String {
    "option inconnue \(option) dans \(word)"
  }
  package func misplacedOption(_ option: String) -> String {
    "l’option \(option) vient après la commande"
  }
  package var missingCommand: String { "il manque une commande avant '--'" }
  package func needlessValue(of option: String) -> String {
    "l’option \(option) ne prend pas de valeur"
  }
  package func givenTwice(_ option: String) -> String { "l’option \(option) est donnée deux fois" }
  package func missingValue(of option: String, expected: String) -> String {
    spaced("l’option \(option) demande une valeur : \(expected)")
  }
  package func invalidValue(_ word: String, of argument: String) -> String {
    "valeur \(word) incorrecte pour \(argument)"
  }
  package func invalidValue(_ word: String, of argument: String, expected: String) -> String {
    spaced("valeur \(word) incorrecte pour \(argument) : il faut \(expected)")
  }
  package func missingArgument(_ placeholder: String) -> String { "il manque \(placeholder)" }
  package func missingArgument(_ placeholder: String, expected: String) -> String {
    spaced("il manque \(placeholder) : \(expected)")
  }
  package func unexpectedArgument(_ word: String) -> String { "le mot \(word) est de trop" }
  package func didYouMean(_ word: String) -> String {
    spaced(" ; vouliez-vous dire \(word) ?")
  }
  package func tryHelp(of line: String) -> String { "Essayez \(line)." }

  package var someText: String { "un texte" }
  package var fileName: String { "le nom d’un fichier" }
  package var folderName: String { "le nom d’un dossier" }
  package var wholeNumber: String { "un nombre entier" }
  package func wholeNumber(from least: Int, to most: Int) -> String {
    "un nombre entier de \(least) à \(most)"
  }
  package func oneOf(_ words: String) -> String { spaced("l’un de ces mots : \(words)") }
  package func someOf(_ words: String) -> String {
    spaced("un ou plusieurs de ces mots, chacun une fois, séparés par des virgules : \(words)")
  }
  package func date(from firstYear: Int, to lastYear: Int, suchAs example: String) -> String {
    "une date des années \(firstYear) à \(lastYear), comme \(example)"
  }
  package func lengthOfTime(suchAs examples: [String], atMost years: Int) -> String {
    let all = examples.dropLast().joined(separator: ", ") + " ou " + examples.suffix(1).joined()
    return "une durée comme \(all), de \(years) ans au plus"
  }
  package var anItem: String { "un id, un nom ou une partie du nom" }
  package func locale(suchAs first: String, or second: String) -> String {
    "un lieu comme \(first) ou \(second)"
  }
  package func amount(suchAs example: String) -> String { "un montant comme \(example)" }
  package func form(_ form: String, suchAs example: String) -> String {
    "\(form), par exemple \(example)"
  }
  package func form(_ form: String, suchAs example: String, named names: String) -> String {
    spaced("\(form), par exemple \(example), avec l’un de ces noms : \(names)")
  }
  package func note(names: String) -> String { spaced("noms : \(names)") }

  package var usageHeading: String { spaced("Usage :") }
  package func heading(_ heading: Heading) -> String {
    switch heading {
    case .name: "Nom"
    case .synopsis: "Synopsis"
    case .description: "Description"
    case .commands: "Commandes"
    case .arguments: "Arguments"
    case .options: "Options"
    case .commonOptions: "Options communes"
    case .environment: "Environnement"
    case .exitStatus: "Statut de sortie"
    case .examples: "Exemples"
    }
  }
  package func before(listOf heading: String) -> String { spaced("\(heading) :") }
  package var optionsPlaceholder: String { "options" }
  package var commandPlaceholder: String { "COMMANDE" }
  package var shellPlaceholder: String { "SHELL" }
  package var localePlaceholder: String { placeholder(.locale) }
  package var localeHelp: String { "La langue des textes, par exemple fr_CH." }
  package func moreHelp(by line: String) -> String {
    "'\(line)' montre les options et les exemples d’une commande."
  }
  package func note(default value: String) -> String { spaced("par défaut : \(value)") }
  package var noteOnRepetition: String { "peut être répété" }
  package var alsoTakes: String { spaced("Elle prend aussi ces options communes :") }
  package var showsHelp: String { "Montre cette aide." }
  package var showsVersion: String { "Montre la version." }
  package var helpAbstract: String { "Montre l’aide du programme ou d’une commande." }
  package var helpCommand: String { "La commande dont l’aide est montrée." }
  package var manualAbstract: String { "Écrit la page de manuel en mdoc, le format de man." }

  package var completionsAbstract: String { "Écrit un script de complétion pour un shell." }
  package var completionsDiscussion: String {
    "Les premières lignes du script disent comment le charger."
  }
  package var completionsShell: String { "Le shell pour lequel le script est écrit." }
  package func completions(of program: String, for shell: String) -> String {
    "Complétion de \(program) pour \(shell)."
  }
  package var toLoadNow: String { spaced("Pour la charger maintenant :") }
  package func toLoadAlways(addingLineTo file: String) -> String {
    "Pour la charger dans chaque shell, ajoutez cette ligne à \(file)."
  }
  package func toLoadAlways(savingAs file: String) -> String {
    "Pour la charger dans chaque shell, enregistrez ce script sous \(file)."
  }
}

// MARK: - Paying

extension French {
  package func onAverage(_ verdict: AverageVerdict) -> String {
    let groups = verdict.counting.map { group in
      switch group {
      case .notHelped: "ceux que la cure n’aide pas"
      case .returning: "ceux chez qui le trouble revient"
      }
    }
    let start = "En moyenne" + (groups.isEmpty ? "" : ", en comptant \(joined(groups))")
    let time = interval(verdict.time)
    let both = "(\(verdict.cost) contre \(verdict.otherCost))"
    return switch verdict.difference {
    case .less(let amount):
      "\(start), \(verdict.plan) coûte \(amount) de moins sur \(time) que \(verdict.other) \(both)."
    case .more(let amount):
      spaced(
        "\(start), \(verdict.other) revient moins cher sur \(time) : \(verdict.plan) coûte \(amount) de plus \(both)."
      )
    case .none:
      spaced(
        "\(start), \(verdict.plan) coûte autant sur \(time) que \(verdict.other) : \(verdict.cost)."
      )
    }
  }
  package func ifAllGoesToPlan(_ outlook: PlannedOutlook) -> String {
    let since = outlook.since.map { ", rentable dès le \($0)" } ?? ""
    let failed = outlook.notHelped.map { " ; si elle n’aide pas, \(short($0))" } ?? ""
    return spaced(
      "Si tout se passe comme prévu, cette formule coûte \(short(outlook.planned))\(since)\(failed)."
    )
  }
  fileprivate func short(_ difference: CostDifference) -> String {
    switch difference {
    case .less(let amount): less(amount)
    case .more(let amount): more(amount)
    case .none: "autant"
    }
  }
  package func atMostAboveTheLeast(_ plan: String, _ amount: String) -> String {
    spaced(
      "\(plan) peut revenir moins cher : son coût dépasse le minimum possible d’au plus \(amount).")
  }
  package func leavesOutPoints(_ plan: String, _ rows: [String]) -> String {
    spaced(
      "Pour \(plan), les valeurs auxquelles cela bascule (\(clauses(rows))) ne sont pas indiquées : les trouver prend trop de calcul."
    )
  }
  package var packagesMoveWithThePrice: String {
    "Pour le prix d’une séance, les prix affichés des forfaits réservés à cette séance changent proportionnellement."
  }

  package func howToPay(_ plan: String, _ actions: [RuleAction]) -> String {
    spaced("Comment payer \(plan) sans savoir combien de temps elle dure : \(rule(actions)).")
  }
  package func comesAsPlanned(to cost: String, insteadOf known: String) -> String {
    spaced("Si tout se passe comme prévu, cela fait \(cost) ; si on le savait d’avance, \(known).")
  }
  package func inShortAsPlanned(_ cost: String) -> String {
    spaced("Si tout se passe comme prévu : \(cost).")
  }
  package func asLongAsItGoesOn(_ actions: [RuleAction]) -> String {
    spaced("Tant que la cure se poursuit : \(rule(actions)).")
  }
  package func followTheRule(isChosen: Bool) -> String {
    let offers = isChosen ? " avec les offres choisies" : ""
    return spaced(
      "Le tableau par date vaut si tout se passe comme prévu, ce que personne ne sait à la première séance. Cette règle est la plus avantageuse en moyenne\(offers) ; les séances sont comptées depuis le premier rendez-vous, et celles qui ne sont pas nommées sont déjà couvertes."
    )
  }
  package func ifNotHelped(
    _ share: String, after visits: ClosedRange<Int>, then other: String, _ actions: [RuleAction]
  ) -> String {
    spaced(
      "Si la cure n’a pas aidé après \(many(visits)) et que \(other) suit (\(share) des clients) : \(rule(actions))."
    )
  }
  package func ifItIsResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    spaced(
      "Si le trouble est résolu après \(many(visits)) (\(share) des clients) : \(rule(actions)).")
  }
  package func ifItStaysResolved(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    spaced(
      "Si le trouble est résolu pour de bon après \(many(visits)) (\(share) des clients) : \(rule(actions))."
    )
  }
  package func ifItComesBack(
    _ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction]
  ) -> String {
    spaced(
      "Si le trouble est résolu après \(many(visits)), puis revient (\(share) des clients) : \(rule(actions))."
    )
  }
  private func many(_ visits: ClosedRange<Int>) -> String {
    // The assumptions count a course's own sessions.
    let before = visits.count == 1 ? "" : "\(visits.lowerBound) \(visits.count == 2 ? "ou" : "à") "
    return "\(before)\(visits.upperBound)\u{A0}rendez-vous"
  }
  private func rule(_ actions: [RuleAction]) -> String { clauses(actions.map(action)) }
  private func action(_ action: RuleAction) -> String {
    switch action {
    case .countsAnew: "compter à partir de 1 les séances qui suivent la dernière de la cure"
    case .singly(let places): "payer \(numbered(places)) à l’unité"
    case .buys(let package, let places): "acheter \(package) \(at(places))"
    case .inHand(let places):
      "prendre \(numbered([places])) sur ce qui est déjà payé, d’abord ce qui expire en premier"
    case .joins(let membership, let place): "souscrire \(membership) à la séance \(place)"
    case .stays(let membership): "garder \(membership) et continuer à payer ses échéances"
    case .leaves(let membership, let time): leave(membership, time)
    case .leavesInTime(let membership):
      "résilier \(membership) à temps (la règle entière dit quand)"
    case .leavesInTheEnd(let membership):
      "une fois la cure finie, résilier \(membership) avant l’échéance suivante"
    }
  }
  private func leave(_ membership: String, _ time: LeavingTime) -> String {
    let after =
      switch time.after {
      case nil: ""
      case .session(let place): "après la séance \(place), "
      case .resolved: "une fois le trouble résolu, "
      case .givenUp: "une fois la cure abandonnée, "
      }
    let day = time.feeDay.map { " (\($0))" } ?? ""
    let fees = counted(time.fees, "échéance", "échéances")
    if time.fees == 0 { return "\(after)résilier \(membership) avant sa prochaine échéance\(day)" }
    if time.owed == time.fees {
      return
        "\(after)payer encore \(fees) de \(membership) (durée minimale), puis résilier avant la suivante\(day)"
    }
    let owed = time.owed == 0 ? "" : ", dont \(time.owed) de toute façon"
    let latest = owed + (time.feeDay.map { " (avant le \($0))" } ?? "")
    return
      "\(after)résilier \(membership) dès que c’est clair, au plus tard après encore \(fees)\(latest)"
  }
  private func at(_ places: [Int]) -> String {
    let numbers = joined(places.map(String.init))
    return places.count == 1 ? "à la séance \(numbers)" : "aux séances \(numbers)"
  }
  private func numbered(_ places: [ClosedRange<Int>]) -> String {
    (places.joined().count == 1 ? "la séance " : "les séances ") + numbers(places)
  }
  package func simplerSingly(costs amount: String) -> String {
    spaced("Plus simple : toujours payer à l’unité ; \(amount) en moyenne.")
  }
  package func simplerBuyingNothing(leaving membership: String?, costs amount: String) -> String {
    let left = membership.map { " et résilier \($0) dès qu’aucune échéance n’est plus due" } ?? ""
    return spaced("Plus simple : ne rien acheter de plus\(left) ; \(amount) en moyenne.")
  }
  package func simplerAlways(_ package: String, costs amount: String) -> String {
    spaced(
      "Plus simple : acheter \(package) dès que le précédent est épuisé ; \(amount) en moyenne."
    )
  }
  package func paidLikeThis(_ costs: KnownCosts) -> String {
    let way = costs.hasOwn ? buyingNothingMore : "toujours à l’unité"
    let alone = costs.singly.map { " ; \(way), \($0)" } ?? ""
    let planned = costs.asPlanned.map { " (\($0) si tout se passe comme prévu)" } ?? ""
    return spaced(
      "Payée ainsi, la cure coûte \(costs.paid) en moyenne\(planned)\(alone) ; si tout était connu d’avance, \(costs.known)."
    )
  }
  package var howToPayTitle: String { "Comment payer, sans savoir combien de temps durera la cure" }

  package var waysToPay: String { "Façons de payer" }
  package var wayTitle: String { "Façon de payer" }
  package var theChosenWay: String { "celle qui est choisie" }
  package var theCheapestWay: String { "la plus avantageuse" }
  package var singly: String { "à l’unité" }
  package func only(_ offer: String) -> String { "\(offer) seulement" }
  package var buyingNothingMore: String { "sans rien acheter de plus" }
  package func also(_ offer: String) -> String { "avec aussi \(offer)" }

  package var paidAfterInsurance: String { "Payé au plus avantageux, après remboursement" }
  package func paidBack(by insurance: String) -> String { "remboursé par \(insurance)" }
  package func paidBack(_ steps: [RefundStep]) -> String { clauses(steps.map(step)) }
  private func step(_ step: RefundStep) -> String {
    switch step {
    case .eligible(let amount): "\(amount) pris en compte"
    case .excess(let amount): "\(amount) de la franchise annuelle"
    case .share(let share, let amount): "\(share) font \(amount)"
    case .cap(let amount): "au plus \(amount) par séance"
    case .noSessionLeft(let count): "quota annuel de \(sessions(count)) épuisé"
    case .year(let amount): "\(amount) restants du plafond annuel"
    }
  }
  package func afterInsurance(_ insurance: String, _ terms: InsuranceTerms) -> String {
    let basis = terms.source.map { " Source : \($0)." } ?? ""
    let words = [
      terms.share.map { "\($0) du prix" } ?? (terms.perSession == nil ? "le prix" : nil),
      terms.countsPerSession.map { "compté jusqu’à \($0) par séance" },
      terms.countsPerHour.map { "compté jusqu’à \($0) de l’heure" },
      terms.excess.map {
        "franchise de \($0) par \(terms.isByCalendar ? "année civile" : "année dès la première séance")"
      },
      terms.perSession.map { "\(terms.share == nil ? "jusqu’à" : "au plus") \($0) par séance" },
      terms.perHour.map { "au plus \($0) de l’heure" },
      terms.perYear.map { "au plus \($0) par an" },
      terms.sessions.map { "au plus \(sessions($0)) par an" },
      terms.coversPrepaid ? nil : "rien pour les séances payées d’avance",
    ]
    return spaced(
      "Après remboursement : chaque coût est ce qui reste une fois que \(insurance) a remboursé sa part, le jour de chaque séance. Remboursé pour \(terms.services.joined(separator: ", ")) : \(clauses(words.compactMap { $0 })).\(basis)"
    )
  }
  package func usesUp(
    _ plan: String, sum: String, of insurance: String, on date: String
  ) -> String {
    "\(plan) épuise le \(date) les \(sum) que \(insurance) rembourse par an."
  }
  package func usesUp(
    _ plan: String, sessions count: Int, of insurance: String, on date: String
  ) -> String {
    "\(plan) épuise le \(date) \(count == 1 ? "la seule séance" : "les \(sessions(count))") que \(insurance) rembourse par an."
  }
  package var notCountedButInsurance: String {
    spaced("Non comptés : trajets, pourboires.")
  }

  package func memberSince(_ membership: String, _ date: String) -> String {
    spaced(
      "\(membership) depuis le \(date) : ce qui a été payé avant le premier jour du calcul ne compte pas, les séances de la période en cours au premier jour non plus ; une fois résilié, on ne le reprend pas."
    )
  }
  package func paidSinglyOnly(_ plan: String?) -> String {
    let paid = plan.map { "\($0) est payée" } ?? "Tout est payé"
    return spaced("\(paid) à l’unité : ni forfait ni abonnement.")
  }
  package func usesOnly(_ offers: [String], for plan: String?) -> String {
    let used = "seules offres utilisées : \(joined(offers))"
    return spaced(plan.map { "Pour \($0), \(used)." } ?? "Pour payer, \(used).")
  }
  package func notUsedInHand(
    _ sessions: Int, of all: Int, from package: String, by date: String
  ) -> String {
    spaced(
      "Séances déjà payées (\(package)) non utilisées au \(date) : \(sessions) sur \(all).")
  }
  package func notUsed(_ count: Int, of all: Int, fromMembership membership: String) -> String {
    spaced("Séances (\(membership)) non utilisées à la fin : \(count) sur \(all).")
  }

  package func boughtBefore(
    rise price: String, of package: String, boughtOn date: String, from day: String
  ) -> String {
    "\(package) est acheté le \(date), avant que le précédent soit épuisé, car il coûte \(price) dès le \(day)."
  }
  package func boughtBefore(end day: String, of package: String, boughtOn date: String) -> String {
    "\(package) est acheté le \(date), avant que le précédent soit épuisé, car il se vend jusqu’au \(day)."
  }
  package func boughtLate(_ package: String, on date: String) -> String {
    "\(package) n’est acheté que le \(date) : plus tôt, l’ensemble ne coûterait pas moins."
  }
  package func isLeft(_ membership: String, before date: String) -> String {
    "Dans le tableau par date, \(membership) est résilié avant son échéance du \(date)."
  }
  package func stillRuns(_ membership: String, nextFee date: String) -> String {
    spaced(
      "\(membership) court encore à la fin de la période considérée ; prochaine échéance le \(date)."
    )
  }
}

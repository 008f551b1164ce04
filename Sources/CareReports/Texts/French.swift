package import CareAnalysis
package import CareModel

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
  package var sampleMark: String { "PRIX D’EXEMPLE" }
  package func quoted(_ name: String) -> String { spaced("« \(name) »") }
  package func and(_ words: String, _ last: String) -> String { "\(words) et \(last)" }
  package func pricesOf(_ date: String) -> String { "prix du \(date)" }
  package func sessions(_ count: Int) -> String { counted(count, "séance", "séances") }

  /// None is singular, too.
  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\u{A0}\(abs(count) < 2 ? one : many)"
  }
}

// MARK: - Comparison

extension French {
}

// MARK: - Quote

extension French {
}

// MARK: - Price

extension French {
}

// MARK: - Advice

extension French {
}

// MARK: - Chart

extension French {
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
    case .changes: "changements datés"
    case .plans: "formules"
    case .cases: "cas"
    }
  }

  package var selfTest: String { "Autotest" }
  package var selfTestFailed: String {
    spaced(
      "Autotest : une loi n’est pas respectée. La liste de prix n’y est pour rien : c’est une erreur du programme ; merci de la signaler."
    )
  }
  package func selfTestPassed(_ times: String) -> String {
    spaced("Autotest : toutes les lois sont respectées sur cette liste, \(times) fois en tout.")
  }
  package func notLookedAt(_ statements: Int) -> String {
    spaced(
      "Non examinés, le plus souvent faute de prix : \(counted(statements, "décompte", "décomptes"))."
    )
  }
  package var lawTitle: String { "Loi" }
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
    }
  }
}

// MARK: - Lint

extension French {
  package func nothingLooksWrong(in file: String) -> String {
    "\(file) est valide, et rien n’y paraît faux."
  }
  package func looksWrong(_ count: Int, in file: String) -> String {
    count == 1
      ? "\(file) est valide, mais un point y paraît faux."
      : "\(file) est valide, mais \(count) points y paraissent faux."
  }
  package var worthKnowing: String { "Bon à savoir" }
  package var whatLooksWrong: String { "Ce qui paraît faux" }
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
    _ package: String, sessions: Int, valid time: String, every: String, plan: String, usable: Int
  ) -> String {
    let count =
      usable < 2 ? (usable == 0 ? "aucune ne peut" : "une seule peut") : "seules \(usable) peuvent"
    return spaced(
      "\(package) compte \(self.sessions(sessions)), valable \(time) : au rythme le plus rapide d’une formule, \(every) (\(plan)), \(count) servir."
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

  package func noSource(_ complaint: String) -> String {
    "\(complaint) ne dit pas d’où viennent ses chiffres."
  }
  package func unusedCase(_ complaint: String) -> String {
    spaced(
      "Aucune formule ne tire d’un cas son nombre de séances ni ne vise à le résoudre : ce que \(complaint) en dit ne change rien."
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
  package func validLonger(atLeast time: String, orSessions sessions: Int) -> String {
    "Qu’il soit valable au moins \(time), ou vendez \(self.sessions(sessions))."
  }
  package func validLonger(orSessions sessions: Int) -> String {
    "Prolongez sa validité, ou vendez \(self.sessions(sessions))."
  }
  package var keepOneChange: String { "Gardez celui qui est voulu, ou donnez-lui un autre jour." }
  package var putInValue: String { "Inscrivez la valeur voulue, ou retirez cette ligne." }
  package func moveToo(_ path: String) -> String { "Fixez aussi \(path) ce jour-là." }
  package func moveToo(_ path: String, to kept: String) -> String {
    spaced("Fixez aussi \(path) ce jour-là ; \(kept) garderait la remise.")
  }
  package func moveOrSplit(_ path: String) -> String {
    "Fixez aussi \(path) ce jour-là, ou couvrez par un autre forfait ce qui a changé de prix."
  }
  package var nameSource: String {
    spaced("Ajoutez « source » : une étude, ou l’expérience du cabinet.")
  }
  package var useCase: String {
    "Donnez à une formule une phase avec \"sessions\": \"case\" et \"resolves\": true, ou retirez le cas."
  }
  package var removeTwin: String {
    "Retirez l’une des deux, ou donnez-lui ses propres phases."
  }
  package var putInPriceOrRemovePlan: String { "Inscrivez un prix, ou retirez la formule." }
  package var nothingIfSoldSingly: String { "Rien, si elle se vend simplement à l’unité." }
  package var nothingIfSold: String { "Rien, s’il est simplement en vente." }
}

// MARK: - WhatIf

extension French {
  package func priceMoves(
    _ item: String, from old: String, to new: String, on days: DaysInWords
  ) -> String {
    told("\(item) passe de \(old) à \(new)", on: days)
  }
  package func priceIsNew(_ item: String, at price: String, on days: DaysInWords) -> String {
    told("\(item) est nouveau, à \(price)", on: days)
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
  package func becomes(_ path: String, _ value: String) -> String { "\(path) devient \(value)." }
  package var noPriceChanges: String { "Aucun prix ne change." }

  package func costsOver(
    _ horizon: String, for complaint: String?, _ clauses: [String]
  ) -> String {
    let whom = complaint.map { ", pour \($0)" } ?? ""
    return spaced("Sur \(horizon)\(whom) : \(clauses.joined(separator: " ; ")).")
  }
  package func planCosts(_ plan: String, _ difference: String, share: String?) -> String {
    "\(plan) coûte \(difference)\(bracketed(share))"
  }
  private func bracketed(_ share: String?) -> String { share.map { " (\($0))" } ?? "" }
  package func costTheSame(_ plans: String, count: Int) -> String {
    count == 1 ? "\(plans) coûte autant qu’avant" : "\(plans) coûtent autant qu’avant"
  }
  package func staysCheapest(_ plans: String) -> String { "le moins cher reste \(plans)" }
  package func becomesCheapest(_ plans: String, insteadOf before: String) -> String {
    "le moins cher devient \(plans) au lieu de \(before)"
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
    "Pour personne, la formule ou la façon de payer la moins chère ne change."
  }
  package func otherPlanCheapest(for complaints: String?) -> String {
    "Une autre formule devient la moins chère\(complaints.map { " pour \($0)" } ?? "")."
  }
  package func otherWayToPay(_ count: Int, of all: Int) -> String {
    "La façon de payer la moins chère change pour \(counted(count, "coût", "coûts")) sur \(all)."
  }

  package func forgotten(_ sentence: String) -> String { spaced("Oublié : \(sentence)") }
  package func forgottenPrice(
    _ item: String, at price: String, service: String, sessions: Int, from before: String?,
    to after: String?
  ) -> String {
    spaced(
      "\(item) reste à \(price) alors que \(service) change ; sa remise sur \(self.sessions(sessions)) passe de \(before ?? "inconnu") à \(after ?? "inconnu")."
    )
  }
  package func othersForgotten(_ count: Int) -> String { spaced("Autres au tableau : \(count).") }

  package func takesInAsBefore(_ amount: String) -> String {
    "Le cabinet encaisse \(amount), comme avant."
  }
  package func takesIn(
    _ amount: String, insteadOf before: String, _ difference: String, share: String?
  ) -> String {
    "Le cabinet encaisse \(amount) au lieu de \(before), soit \(difference)\(bracketed(share))."
  }
  package func hourBringsAsBefore(_ amount: String) -> String {
    "Une heure de soin rapporte \(amount), comme avant."
  }
  package func hourBrings(_ amount: String, insteadOf before: String) -> String {
    "Une heure de soin rapporte \(amount) au lieu de \(before)."
  }
  package func mayLoseNone(of clients: String, share: String?) -> String {
    "Il ne peut perdre aucun de ses \(clients) clients\(bracketed(share)) sans gagner moins."
  }
  package func mayLose(_ count: String, of clients: String, share: String?) -> String {
    "Il peut perdre \(count) de ses \(clients) clients\(bracketed(share)) avant de gagner moins."
  }
  package func needsMore(_ count: String, beside clients: String, share: String?) -> String {
    "En plus de ses \(clients) clients, il lui en faut \(count)\(bracketed(share)) pour gagner autant."
  }
  package var neverMadeUp: String {
    spaced(
      "Aucun nombre de clients ne compense : une séance coûte au cabinet plus qu’elle ne rapporte.")
  }

  package var costsAsPlanned: String {
    "Coûts d’une formule qui se déroule comme prévu, payée au plus avantageux, avant et après."
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
  package func incomeMeans(variableCost: String) -> String {
    spaced(
      "Les recettes sont ce que paient les clients sur cette durée, taxe comprise, si tous commencent le premier jour et paient au plus avantageux ; chaque séance est supposée coûter \(variableCost) au cabinet."
    )
  }

  package func changeTitle(_ title: ChangeTitle) -> String {
    switch title {
    case .costs: "Coûts avant et après"
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
    case .forgotten: "Oublié"
    case .service: "Prestation"
    case .from: "Dès"
    case .price: "Prix"
    case .singlesBefore: "À l’unité avant"
    case .discountBefore: "Remise avant"
    case .afterwards: "après"
    case .practice: "Le cabinet"
    case .income: "Recettes"
    case .sessions: "Séances données"
    case .minutes: "Temps de soin"
    case .perSession: "Recettes par séance"
    case .perHour: "Recettes par heure de soin"
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
  package var sessionsVaried: String { "Séances d’un traitement" }
  package var reliefVaried: String { "Jours soulagés par une séance" }
  package var resolvesVaried: String { "Chance que le mal soit résolu" }
  package var returnsVaried: String { "Chance que le mal revienne" }
  package func resolvesVaried(by plan: String) -> String { "Chance que \(plan) le résolve" }

  package func costsTheSame(
    _ plan: String, as other: String, over horizon: String, _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) coûte exactement autant que \(other)."
  }
  package func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: String,
    _ measure: CostMeasure
  ) -> String {
    "\(over(horizon, measure)), \(plan) coûte \(difference) que \(other)."
  }
  private func over(_ horizon: String, _ measure: CostMeasure) -> String {
    switch measure {
    case .planned: "Sur \(horizon), comme prévu"
    case .expected: "Sur \(horizon), en moyenne"
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
    "Rien dans ces limites ne changerait laquelle est la moins chère."
  }
  package func onlyTheseTurn(_ assumptions: [String]) -> String {
    let all = assumptions.joined(separator: " ; ")
    return spaced(
      assumptions.count == 1
        ? "Dans ces limites, seul ceci changerait laquelle est la moins chère : \(all)."
        : "Dans ces limites, seuls ceux-ci changeraient laquelle est la moins chère : \(all).")
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
  package func notVaried(_ assumptions: [String]) -> String {
    spaced(
      "Non varié, car la liste le lie à d’autres : \(assumptions.joined(separator: " ; ")).")
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
    "Dans les barres, │ est la différence comme supposé, ░ mène à celle du bas de l’hypothèse, █ à celle du haut."
  }
  package var barLegendWithZero: String {
    spaced(
      "Dans les barres, │ est la différence comme supposé, ░ mène à celle du bas de l’hypothèse, █ à celle du haut, ┊ est une différence nulle : au-delà, l’autre est la moins chère."
    )
  }
}

// MARK: - Sweep

extension French {
  package func costsNoMore(
    _ plan: String, than other: String, in holding: String, of known: String
  ) -> String {
    "\(plan) ne coûte pas plus que \(other) dans \(holding) combinaisons sur \(known)."
  }
  package func directions(down: String, across: String, in currency: String) -> String {
    spaced(
      "De haut en bas : \(down). De gauche à droite : \(across). Les chiffres sont des différences en \(currency) : au-dessous de zéro, elle coûte moins."
    )
  }
  package func heldAgainst(_ plan: String, _ other: String) -> String {
    "\(plan) face à \(other)"
  }
  package var tooManyCombinations: String {
    "il y a plus de combinaisons qu’on ne peut en compter"
  }
  package func samePath(_ path: String, _ other: String) -> String {
    spaced("« \(path) » et « \(other) » désignent la même valeur, ou une partie de celle-ci")
  }
}

// MARK: - List

extension French {
}

// MARK: - File

extension French {
}

// MARK: - Option

extension French {
}

// MARK: - Usage

extension French {
}

// MARK: - Publishing

extension French {
}

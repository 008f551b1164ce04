import CareModel
import TestSupport
import Testing

@testable import CareReports

struct RuleWordsTests {
  /// A course of two sessions or three; everybody is helped, and needs two more after two weeks.
  ///
  /// Nothing is sold but single sessions.
  private func sentences(_ locale: String) throws -> [String] {
    let sample = try SampleComparison.small(
      complaint: #"""
        "sessions": {"2": 1, "3": 1}, "returns": {"chance": "100%", "after": "2 weeks", "topUp": 2}
        """#)
    let comparison = try sample.compared([], points: [])
    let words = RuleWords(
      plan: Ref(0), against: Ref(1),
      phrases: Phrases(style: try style(locale), list: comparison.list))
    let rule = try #require(comparison.plans.first?.expected?.rule)
    return words.sentences(rule).map(\.plain)
  }

  /// Their first session after it is the third of some, the fourth of others.
  @Test(arguments: [
    (
      "en_CH",
      "count the sessions after the last one of the course from 1; pay sessions 1 and 2 singly."
    ),
    (
      "fr_CH",
      "compter à partir de 1 les séances qui suivent la dernière de la cure ; payer les séances 1 et 2 à l’unité."
    ),
    (
      "de_CH",
      "die Behandlungen nach der letzten der Behandlungsreihe ab 1 zählen; Behandlungen 1 und 2 einzeln bezahlen."
    ),
    (
      "it_CH",
      "contare da 1 le sedute successive all’ultima del ciclo; pagare singolarmente le sedute 1 e 2."
    ),
  ])
  func `who comes back after two sessions, or after three, counts anew`(
    locale: String, ending: String
  ) throws {
    let sentences = try sentences(locale)
    #expect(sentences.count == 2)
    #expect(sentences.last?.hasSuffix(": " + ending) ?? false, "\(sentences)")
  }

  /// Before the next fee; after those that are owed, and on whichever day the next falls; as soon as it is clear.
  @Test(arguments: [
    (
      "en", "leave “Club” before its next fee (1 May)",
      "after session 4, leave “Club” before its next fee",
      "once it is resolved, pay 1 more fee of “Club” (minimum term), then leave it before the next",
      "once it is given up, leave “Club” as soon as that is clear, after 2 more fees at the latest (before 1 May)",
      "leave “Club” as soon as that is clear, after 3 more fees at the latest, of which 2 must be paid"
    ),
    (
      "fr", "résilier “Club” avant sa prochaine échéance (1 May)",
      "après la séance 4, résilier “Club” avant sa prochaine échéance",
      "une fois le trouble résolu, payer encore 1 échéance de “Club” (durée minimale), puis résilier avant la suivante",
      "une fois la cure abandonnée, résilier “Club” dès que c’est clair, au plus tard après encore 2 échéances (avant le 1 May)",
      "résilier “Club” dès que c’est clair, au plus tard après encore 3 échéances, dont 2 de toute façon"
    ),
    (
      "de", "“Club” vor dem nächsten Beitrag (1 May) kündigen",
      "nach Behandlung 4 “Club” vor dem nächsten Beitrag kündigen",
      "sobald die Beschwerden behoben sind, noch 1 Beitrag für “Club” bezahlen (Mindestdauer) und vor dem nächsten kündigen",
      "sobald damit aufgehört wird, “Club” kündigen, sobald das feststeht, spätestens nach noch 2 Beiträgen (vor dem 1 May)",
      "“Club” kündigen, sobald das feststeht, spätestens nach noch 3 Beiträgen, davon 2 geschuldet"
    ),
    (
      "it", "disdire “Club” prima della prossima quota (1 May)",
      "dopo la seduta 4 disdire “Club” prima della prossima quota",
      "una volta risolto il disturbo pagare ancora 1 quota di “Club” (durata minima), poi disdire prima della successiva",
      "una volta interrotto il ciclo disdire “Club” appena è chiaro, al più tardi dopo ancora 2 quote (prima dell’1 May)",
      "disdire “Club” appena è chiaro, al più tardi dopo ancora 3 quote, di cui 2 comunque dovute"
    ),
  ])
  func `a rule says before which fee a membership is left`(
    code: String, atOnce: String, afterFour: String, owed: String, unclear: String, partly: String
  ) {
    let times = [
      LeavingTime(after: nil, fees: 0, owed: 0, feeDay: "1 May"),
      LeavingTime(after: .session(4), fees: 0, owed: 0, feeDay: nil),
      LeavingTime(after: .resolved, fees: 1, owed: 1, feeDay: nil),
      LeavingTime(after: .givenUp, fees: 2, owed: 0, feeDay: "1 May"),
      LeavingTime(after: nil, fees: 3, owed: 2, feeDay: nil),
    ]
    for (time, told) in zip(times, [atOnce, afterFour, owed, unclear, partly]) {
      let sentence = Language(code: code).texts.asLongAsItGoesOn([.leaves("“Club”", time)])
      #expect(sentence.plain.hasSuffix(": \(told)."), "\(sentence)")
    }
  }

  @Test(arguments: [
    (
      "en", "stay in “Club” and go on paying its fees",
      "when it is over, leave “Club” before its next fee",
      "leave “Club” in time (the whole rule says when)",
      "take sessions 1 and 2 from what is in hand, first what lapses first"
    ),
    (
      "fr", "garder “Club” et continuer à payer ses échéances",
      "une fois la cure finie, résilier “Club” avant l’échéance suivante",
      "résilier “Club” à temps (la règle entière dit quand)",
      "prendre les séances 1 et 2 sur ce qui est déjà payé, d’abord ce qui expire en premier"
    ),
    (
      "de", "bei “Club” bleiben und die Beiträge weiter bezahlen",
      "wenn es vorbei ist, “Club” vor dem nächsten Beitrag kündigen",
      "“Club” rechtzeitig kündigen (wann, sagt die ganze Regel)",
      "Behandlungen 1 und 2 aus dem Guthaben beziehen, zuerst, was zuerst verfällt"
    ),
    (
      "it", "tenere “Club” e continuare a pagarne le quote",
      "a ciclo concluso, disdire “Club” prima della quota successiva",
      "disdire “Club” per tempo (la regola intera dice quando)",
      "per le sedute 1 e 2 usare quanto già pagato, prima ciò che scade prima"
    ),
  ])
  func `a rule says what is kept, and what must not be forgotten`(
    code: String, stays: String, inTheEnd: String, inTime: String, inHand: String
  ) {
    let actions: [RuleAction] = [
      .stays("“Club”"), .leavesInTheEnd("“Club”"), .leavesInTime("“Club”"), .inHand(1...2),
    ]
    for (action, told) in zip(actions, [stays, inTheEnd, inTime, inHand]) {
      let sentence = Language(code: code).texts.asLongAsItGoesOn([action])
      #expect(sentence.plain.hasSuffix(": \(told)."), "\(sentence)")
    }
  }

  @Test(arguments: [
    (
      "en",
      "Paid like this, it costs 20 on average (15 if all goes to plan); always singly, 30; if it were known beforehand how it goes, 10.",
      "plan); buying nothing more, 30;", "cheapest on average with the offers chosen;"
    ),
    (
      "fr",
      "Payée ainsi, la cure coûte 20 en moyenne (15 si tout se passe comme prévu) ; toujours à l’unité, 30 ; si tout était connu d’avance, 10.",
      "prévu) ; sans rien acheter de plus, 30 ;", "en moyenne avec les offres choisies ;"
    ),
    (
      "de",
      "So bezahlt kostet es im Durchschnitt 20 (15, wenn alles nach Plan geht); immer einzeln bezahlt 30; wäre alles im Voraus bekannt, 10.",
      "geht); ohne weiteren Kauf 30;",
      "ist mit den gewählten Angeboten im Durchschnitt am günstigsten;"
    ),
    (
      "it",
      "Pagando così, costa in media 20 (15 se tutto va come previsto); pagando sempre singolarmente, 30; sapendo tutto in anticipo, 10.",
      "previsto); senza altri acquisti, 30;", "in media la più conveniente con le offerte scelte;"
    ),
  ])
  func `a rule says what it costs, and what it is held against`(
    code: String, all: String, own: String, chosen: String
  ) {
    let texts = Language(code: code).texts
    let costs = { KnownCosts(paid: "20", asPlanned: "15", known: "10", singly: "30", hasOwn: $0) }
    #expect(texts.paidLikeThis(costs(false)).plain == all)
    #expect(texts.paidLikeThis(costs(true)).plain.contains(own))
    #expect(texts.followTheRule(isChosen: true).plain.contains(chosen))
    let whole = texts.followTheRule(isChosen: false).plain
    #expect(whole.count < texts.followTheRule(isChosen: true).plain.count)
  }

  @Test(arguments: [
    ("en", "If all goes to plan, that comes to 15; if it were known beforehand, to 14."),
    ("fr", "Si tout se passe comme prévu, cela fait 15 ; si on le savait d’avance, 14."),
    ("de", "Wenn alles nach Plan geht, sind das 15; wüsste man es im Voraus, 14."),
    ("it", "Se tutto va come previsto, sono 15; sapendolo in anticipo, 14."),
  ])
  func `what a rule comes to if all goes to plan is told beside what it would if that were known`(
    code: String, told: String
  ) {
    #expect(Language(code: code).texts.comesAsPlanned(to: "15", insteadOf: "14").plain == told)
  }

  @Test(arguments: [
    ("en", "Including tax of 19%, but 7% for “A” and “B”, also in packages."),
    ("fr", "TVA de 19% comprise, mais 7% pour « A » et « B », forfaits compris."),
    ("de", "Inklusive 19% Mehrwertsteuer, aber 7% bei «A» und «B», auch in Paketen."),
    ("it", "IVA del 19% inclusa, ma del 7% per «A» e «B», anche nei pacchetti."),
  ])
  func `services with a tax of their own are named`(code: String, told: String) {
    let texts = Language(code: code).texts
    let services = ["A", "B"].map(texts.quoted)
    #expect(texts.includingTax(of: "19%", but: [("7%", services)]).plain == told)
  }

  @Test(arguments: [
    (
      "en", "Let it be valid for longer.",
      "Let it be valid for at least 5 days, or sell 3 sessions."
    ),
    (
      "fr", "Prolongez sa validité.",
      "Portez sa validité à au moins 5 jours, ou ramenez-le à 3 séances."
    ),
    (
      "de", "Machen Sie es länger gültig.",
      "Machen Sie es mindestens 5 Tage gültig, oder verkaufen Sie 3 Behandlungen."
    ),
    (
      "it", "Allungate la validità.",
      "Portate la validità ad almeno 5 giorni, o riducete a 3 sedute."
    ),
  ])
  func `nobody is told to sell a package of one`(code: String, alone: String, both: String) {
    let texts = Language(code: code).texts
    #expect(texts.validLonger(atLeast: nil, orSessions: nil).plain == alone)
    #expect(texts.validLonger(atLeast: Interval(days: 5), orSessions: 3).plain == both)
  }

  @Test(arguments: [
    (
      "en",
      [
        "48 of the 60 sessions of “A” are not used by the end.",
        "1 of the 4 sessions of “A” is not used by the end.",
        "None of the 4 sessions of “A” is used by the end.",
        "The only session of “A” is not used by the end.",
      ]
    ),
    (
      "de",
      [
        "Von den 60 Behandlungen aus “A” bleiben 48 bis zum Ende ungenutzt.",
        "Von den 4 Behandlungen aus “A” bleibt 1 bis zum Ende ungenutzt.",
        "Von den 4 Behandlungen aus “A” bleibt bis zum Ende jede ungenutzt.",
        "Die eine Behandlung aus “A” bleibt bis zum Ende ungenutzt.",
      ]
    ),
  ])
  func `how much of a membership is not used is said as people count`(code: String, told: [String])
  {
    let texts = Language(code: code).texts
    for ((unused, all), told) in zip([(48, 60), (1, 4), (4, 4), (1, 1)], told) {
      #expect(texts.notUsed(unused, of: all, fromMembership: "“A”").plain == told)
    }
  }

  @Test(arguments: [
    ("en", "buying nothing more", "also “Five”", "as chosen", "fee of 1 May, which is owed"),
    (
      "fr", "sans rien acheter de plus", "avec aussi “Five”", "celle qui est choisie",
      "échéance du 1 May, qui reste due"
    ),
    (
      "de", "ohne weiteren Kauf", "auch mit “Five”", "wie gewählt",
      "Beitrag vom 1 May, der geschuldet ist"
    ),
    (
      "it", "senza altri acquisti", "anche con “Five”", "come scelto",
      "quota dell’1 May, che resta dovuta"
    ),
  ])
  func `ways and fees have names in every language`(
    code: String, nothing: String, also: String, chosen: String, owed: String
  ) {
    let texts = Language(code: code).texts
    #expect(texts.buyingNothingMore == nothing && texts.also("“Five”") == also)
    #expect(texts.theChosenWay == chosen && texts.feeOwed(on: "1 May") == owed)
  }

  @Test(arguments: [
    (
      "en", "is bought on 1 May and not sooner: sooner would not cost less in all.",
      "of the period that runs then; once left, it is not joined again.",
      "packages of it alone move in proportion."
    ),
    (
      "fr", "n’est acheté que le 1 May : plus tôt, l’ensemble ne coûterait pas moins.",
      "non plus ; une fois résilié, on ne le reprend pas.",
      "réservés à cette séance changent proportionnellement."
    ),
    (
      "de", "wird erst am 1 May gekauft: Früher gekauft würde es insgesamt nicht günstiger.",
      "Periode auch nicht; wer kündigt, tritt nicht wieder bei.",
      "die nur sie enthalten, im gleichen Verhältnis mit."
    ),
    (
      "it", "si acquista solo l’1 May: prima, in tutto non si spenderebbe meno.",
      "in quel momento; una volta disdetto, non si sottoscrive di nuovo.",
      "di quella sola seduta cambiano in proporzione."
    ),
  ])
  func `notes on packages and memberships are told in every language`(
    code: String, late: String, member: String, packages: String
  ) {
    let texts = Language(code: code).texts
    #expect(texts.boughtLate("“Five”", on: "1 May").plain.hasSuffix(late))
    #expect(texts.memberSince("“Club”", "1 May").plain.hasSuffix(member))
    #expect(texts.packagesMoveWithThePrice.plain.hasSuffix(packages))
  }

  @Test(arguments: [
    (
      "en", "In the table by date, “Club” is left before its fee of 1 May.",
      "“Club” still runs when the time looked at ends; its next fee falls due on 1 May.",
      "Simpler: buy nothing more; 5 on average."
    ),
    (
      "fr", "Dans le tableau par date, “Club” est résilié avant son échéance du 1 May.",
      "“Club” court encore à la fin de la période considérée ; prochaine échéance le 1 May.",
      "Plus simple : ne rien acheter de plus ; 5 en moyenne."
    ),
    (
      "de", "In der Tabelle nach Datum wird “Club” vor dem Beitrag vom 1 May gekündigt.",
      "“Club” läuft am Ende der betrachteten Zeit weiter; der nächste Beitrag ist am 1 May fällig.",
      "Einfacher: nichts weiter kaufen; im Durchschnitt 5."
    ),
    (
      "it", "Nella tabella per data, “Club” si disdice prima della quota dell’1 May.",
      "“Club” prosegue alla fine del periodo considerato; la prossima quota scade l’1 May.",
      "Più semplice: non acquistare altro; in media 5."
    ),
  ])
  func `a quote says before which fee a membership is left, or that it runs on`(
    code: String, left: String, runs: String, simpler: String
  ) {
    let texts = Language(code: code).texts
    #expect(texts.isLeft("“Club”", before: "1 May").plain == left)
    #expect(texts.stillRuns("“Club”", nextFee: "1 May").plain == runs)
    #expect(texts.simplerBuyingNothing(leaving: nil, costs: "5").plain == simpler)
  }

  @Test(arguments: [
    ("en", "after 7 or 8 visits", "after 7 to 9 visits", "after 5 visits"),
    ("fr", "après 7 ou 8 rendez-vous", "après 7 à 9 rendez-vous", "après 5 rendez-vous"),
    ("de", "nach 7 oder 8 Terminen", "nach 7 bis 9 Terminen", "nach 5 Terminen"),
    ("it", "dopo 7 o 8 appuntamenti", "dopo 7–9 appuntamenti", "dopo 5 appuntamenti"),
  ])
  func `each ending says after how many visits`(
    code: String, two: String, three: String, one: String
  ) {
    let texts = Language(code: code).texts
    let actions = [RuleAction.singly([1...2])]
    #expect(texts.ifItIsResolved("10%", after: 7...8, actions).plain.contains(two))
    #expect(texts.ifItStaysResolved("10%", after: 7...9, actions).plain.contains(three))
    #expect(texts.ifNotHelped("10%", after: 5...5, then: "B", actions).plain.contains(one))
  }

  /// Everything that an insurance may say of itself, and as little as it may.
  @Test(arguments: [
    (
      "en",
      "75% of the price; counted up to 90 a session; counted up to 120 an hour; not the first 150 of each calendar year; at most 50 a session; at most 60 an hour; at most 1000 a year; at most 6 sessions a year; nothing for sessions paid for beforehand. Source: a policy.",
      "for A, B: the price.",
      "for A, B: not the first 150 of each year from the first session on; up to 50 a session."
    ),
    (
      "fr",
      "75% du prix ; compté jusqu’à 90 par séance ; compté jusqu’à 120 de l’heure ; franchise de 150 par année civile ; au plus 50 par séance ; au plus 60 de l’heure ; au plus 1000 par an ; au plus 6 séances par an ; rien pour les séances payées d’avance. Source : a policy.",
      "pour A, B : le prix.",
      "pour A, B : franchise de 150 par année dès la première séance ; jusqu’à 50 par séance."
    ),
    (
      "de",
      "75% des Preises; angerechnet höchstens 90 pro Behandlung; angerechnet höchstens 120 pro Stunde; Franchise 150 pro Kalenderjahr; höchstens 50 pro Behandlung; höchstens 60 pro Stunde; höchstens 1000 im Jahr; höchstens 6 Behandlungen im Jahr; nichts für im Voraus bezahlte Behandlungen. Quelle: a policy.",
      "für A, B: den Preis.",
      "für A, B: Franchise 150 pro Jahr ab der ersten Behandlung; bis 50 pro Behandlung."
    ),
    (
      "it",
      "il 75% del prezzo; contato fino a 90 a seduta; contato fino a 120 all’ora; franchigia di 150 per anno civile; al massimo 50 a seduta; al massimo 60 all’ora; al massimo 1000 all’anno; al massimo 6 sedute all’anno; nulla per le sedute pagate in anticipo. Fonte: a policy.",
      "per A, B: il prezzo.",
      "per A, B: franchigia di 150 per anno dalla prima seduta; fino a 50 a seduta."
    ),
  ])
  func `what an insurance pays back is told with all its limits`(
    code: String, all: String, least: String, sum: String
  ) {
    let texts = Language(code: code).texts
    let whole = InsuranceTerms(
      services: ["A", "B"], share: "75%", countsPerSession: "90", countsPerHour: "120",
      excess: "150", isByCalendar: true, perSession: "50", perHour: "60", perYear: "1000",
      sessions: 6,
      coversPrepaid: false, source: "a policy")
    let bare = InsuranceTerms(
      services: ["A", "B"], share: nil, countsPerSession: nil, countsPerHour: nil, excess: nil,
      isByCalendar: true, perSession: nil, perHour: nil, perYear: nil, sessions: nil,
      coversPrepaid: true, source: nil)
    #expect(texts.afterInsurance("P", whole).plain.hasSuffix(all))
    #expect(texts.afterInsurance("P", bare).plain.hasSuffix(least))
    let fixed = InsuranceTerms(
      services: ["A", "B"], share: nil, countsPerSession: nil, countsPerHour: nil, excess: "150",
      isByCalendar: false, perSession: "50", perHour: nil, perYear: nil, sessions: nil,
      coversPrepaid: true, source: nil)
    #expect(texts.afterInsurance("P", fixed).plain.hasSuffix(sum))
  }

  @Test(arguments: [
    ("en", "7, 8, 10 and 12 to 29"), ("fr", "7, 8, 10 et 12 à 29"),
    ("de", "7, 8, 10 und 12 bis 29"), ("it", "7, 8, 10 e da 12 a 29"),
  ])
  func `only three numbers and more in a row are told as from the first to the last`(
    code: String, told: String
  ) throws {
    let language = try #require(Language.all.first { $0.code == code })
    #expect(language.texts.numbers([7...8, 10...10, 12...29]) == told)
  }
}

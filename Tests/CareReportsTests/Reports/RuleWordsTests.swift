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
    ("en_CH", "start counting sessions again there; pay sessions 1 and 2 singly."),
    ("fr_CH", "recommencer à compter les séances ; payer les séances 1 et 2 à l’unité."),
    ("de_CH", "die Behandlungen von da an neu zählen; Behandlungen 1 und 2 einzeln bezahlen."),
    ("it_CH", "ricominciare a contare le sedute; pagare singolarmente le sedute 1 e 2."),
  ])
  func `who comes back after two sessions, or after three, counts anew`(
    locale: String, ending: String
  ) throws {
    let sentences = try sentences(locale)
    #expect(sentences.count == 2)
    #expect(sentences.last?.hasSuffix(": " + ending) ?? false, "\(sentences)")
  }

  /// Before the next fee, after so many more, and on whichever day it falls.
  @Test(arguments: [
    (
      "en", "leave “Club” before its next fee (1 May)",
      "after session 4, leave “Club” before its next fee",
      "once it is resolved, pay 1 more fee of “Club”, then leave it before the next",
      "once it is given up, pay 2 more fees of “Club”, then leave it before the next (1 May)"
    ),
    (
      "fr", "résilier “Club” avant sa prochaine échéance (1 May)",
      "après la séance 4, résilier “Club” avant sa prochaine échéance",
      "une fois la plainte résolue, payer encore 1 échéance de “Club”, puis résilier avant la suivante",
      "une fois la cure abandonnée, payer encore 2 échéances de “Club”, puis résilier avant la suivante (1 May)"
    ),
    (
      "de", "“Club” vor dem nächsten Beitrag (1 May) kündigen",
      "nach Behandlung 4 “Club” vor dem nächsten Beitrag kündigen",
      "sobald die Beschwerde behoben ist, noch 1 Beitrag für “Club” bezahlen und vor dem nächsten kündigen",
      "sobald damit aufgehört wird, noch 2 Beiträge für “Club” bezahlen und vor dem nächsten (1 May) kündigen"
    ),
    (
      "it", "disdire “Club” prima della prossima quota (1 May)",
      "dopo la seduta 4 disdire “Club” prima della prossima quota",
      "una volta risolto il disturbo pagare ancora 1 quota di “Club”, poi disdire prima della successiva",
      "una volta interrotto il ciclo pagare ancora 2 quote di “Club”, poi disdire prima della successiva (1 May)"
    ),
  ])
  func `a rule says before which fee a membership is left`(
    code: String, atOnce: String, afterFour: String, resolved: String, givenUp: String
  ) {
    let times = [
      LeavingTime(after: nil, fees: 0, feeDay: "1 May"),
      LeavingTime(after: .session(4), fees: 0, feeDay: nil),
      LeavingTime(after: .resolved, fees: 1, feeDay: nil),
      LeavingTime(after: .givenUp, fees: 2, feeDay: "1 May"),
    ]
    for (time, told) in zip(times, [atOnce, afterFour, resolved, givenUp]) {
      let sentence = Language(code: code).texts.asLongAsItGoesOn([.leaves("“Club”", time)])
      #expect(sentence.plain.hasSuffix(": \(told)."), "\(sentence)")
    }
  }

  @Test(arguments: [
    ("en", "“Club” is left before its fee of 1 May."),
    ("fr", "“Club” est résilié avant son échéance du 1 May."),
    ("de", "“Club” wird vor dem Beitrag vom 1 May gekündigt."),
    ("it", "“Club” si disdice prima della quota dell’1 May."),
  ])
  func `a quote says before which fee a membership is left`(code: String, told: String) {
    #expect(Language(code: code).texts.isLeft("“Club”", before: "1 May").plain == told)
  }

  @Test(arguments: [
    ("en", "after 7 or 8 visits", "after 7 to 9 visits", "after 5 visits"),
    ("fr", "après 7 ou 8 séances", "après 7 à 9 séances", "après 5 séances"),
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
      "75% of the price; counted up to 90 a session; counted up to 120 an hour; not the first 150 of a year; at most 50 a session; at most 60 an hour; at most 1000 a year; at most 6 sessions a year; nothing for sessions paid for beforehand. Source: a policy.",
      "for A, B: the price."
    ),
    (
      "fr",
      "75% du prix ; compté jusqu’à 90 par séance ; compté jusqu’à 120 de l’heure ; sans les premiers 150 de l’année ; au plus 50 par séance ; au plus 60 de l’heure ; au plus 1000 par an ; au plus 6 séances par an ; rien pour les séances payées d’avance. Source : a policy.",
      "pour A, B : le prix."
    ),
    (
      "de",
      "75% des Preises; angerechnet höchstens 90 pro Behandlung; angerechnet höchstens 120 pro Stunde; ohne die ersten 150 im Jahr; höchstens 50 pro Behandlung; höchstens 60 pro Stunde; höchstens 1000 im Jahr; höchstens 6 Behandlungen im Jahr; nichts für im Voraus bezahlte Behandlungen. Quelle: a policy.",
      "für A, B: den Preis."
    ),
    (
      "it",
      "il 75% del prezzo; contato fino a 90 a seduta; contato fino a 120 all’ora; senza i primi 150 dell’anno; al massimo 50 a seduta; al massimo 60 all’ora; al massimo 1000 all’anno; al massimo 6 sedute all’anno; nulla per le sedute pagate in anticipo. Fonte: a policy.",
      "per A, B: il prezzo."
    ),
  ])
  func `what an insurance pays back is told with all its limits`(
    code: String, all: String, least: String
  ) {
    let texts = Language(code: code).texts
    let whole = InsuranceTerms(
      services: ["A", "B"], share: "75%", countsPerSession: "90", countsPerHour: "120",
      excess: "150", perSession: "50", perHour: "60", perYear: "1000", sessions: 6,
      coversPrepaid: false, source: "a policy")
    let bare = InsuranceTerms(
      services: ["A", "B"], share: nil, countsPerSession: nil, countsPerHour: nil, excess: nil,
      perSession: nil, perHour: nil, perYear: nil, sessions: nil, coversPrepaid: true, source: nil)
    #expect(texts.afterInsurance("P", whole).plain.hasSuffix(all))
    #expect(texts.afterInsurance("P", bare).plain.hasSuffix(least))
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

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

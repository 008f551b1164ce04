import CareAnalysis
import TestSupport
import Testing

@testable import CareReports

/// What is said of goals in each language.
struct GoalTextsTests {
  private static let faults: [BadGoal] = [
    .noRange, .notARange, .tooMany, .noSuchFigure, .nothingToMoveFrom,
  ]

  private func all(_ texts: any Texts) -> [String] {
    SweepMeasure.allCases.map { texts.measureName($0, of: "“A”", against: "“B”") }
      + GoalWord.allCases.map(texts.goalWord) + GoalTitle.allCases.map(texts.goalTitle)
      + Self.faults.map(texts.noGoal)
  }

  @Test(arguments: Language.all)
  func `every measure, word, title and fault has its own words`(language: Language) {
    let own = all(language.texts)
    #expect(Set(own).count == own.count && !own.contains(""))
    guard language != .english else { return }
    #expect(zip(own, all(Language.english.texts)).allSatisfy { $0 != $1 })
  }

  @Test(arguments: Language.all)
  func `each side that may be told is said in its own words`(language: Language) {
    let texts = language.texts
    let own =
      [GoalSide.atLeast, .atMost, .nearest].map { texts.sideTold($0, isDay: false) }
      + [texts.sideTold(.atMost, isDay: true), texts.stepTriesFewer]
      + [texts.risesAtTheEnd("9", wider: "--vary p=1..9")]
    #expect(Set(own).count == own.count)
    #expect(own.last?.hasSuffix("--vary p=1..9") == true)
  }

  @Test(arguments: Language.all)
  func `a measure that a plan has names it, one of the practice does not`(language: Language) {
    for measure in SweepMeasure.allCases where measure != .cheaper {
      let name = language.texts.measureName(measure, of: "“A”", against: "“B”")
      #expect(name.contains("“A”") != measure.needsClients, "\(measure)")
    }
  }
}

import Testing

@testable import CareReports

/// How often letters are measured, which is what takes long in long names.
struct LineBreakerTests {
  /// How many letters are measured when a text is broken into lines of forty columns.
  private static func measured(_ text: String) -> (letters: Int, lines: [String]) {
    var letters = 0
    let breaker = LineBreaker(width: 40) { part in
      letters += part.count
      return part.displayWidth
    }
    let lines = breaker.lines(of: text)
    return (letters, lines)
  }

  @Test(arguments: ["a", "א", "語", "word ", "שלום "])
  func `no letter is measured more than three times, however long a text is`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.count)
    let (letters, lines) = Self.measured(text)
    #expect(letters <= 3 * text.count)
    #expect(lines.allSatisfy { $0.displayWidth <= 40 })
    #expect(lines.joined().count { $0 != " " } == text.count { $0 != " " })
  }

  @Test func `a text that fits is measured once`() {
    #expect(Self.measured("a few words").letters == 11)
  }
}

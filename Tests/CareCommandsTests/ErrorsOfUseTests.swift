import Foundation
import Testing

struct ErrorsOfUseTests {
  static func lines() throws -> [Substring] {
    try Repository.text("Tests/CareCommandsTests/Transcripts/errors-of-use.md")
      .split(separator: "\n").filter { $0.hasPrefix("! ") }
  }

  @Test(arguments: ["plan", "case", "extra", "group", "package"])
  func `a wrong name is met by the nearest, or by all there are`(kind: String) throws {
    let lines = try Self.lines().filter { $0.contains("there is no \(kind) '") }
    #expect(
      lines.allSatisfy {
        $0.contains("; did you mean '") || $0.contains("; choose from: ")
          || $0.contains("; the")
      })
    #expect(!lines.isEmpty)
  }

  @Test(arguments: [64, 65, 66, 73, 74])
  func `every status of failure is shown`(status: Int) throws {
    let page = try Repository.text("Tests/CareCommandsTests/Transcripts/errors-of-use.md")
    #expect(page.contains("\n? \(status)\n"))
  }
}

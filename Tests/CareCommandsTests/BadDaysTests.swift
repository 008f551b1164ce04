import Foundation
import Testing

/// The page that says what was tried with what.
struct BadDaysTests {
  @Test func `each test that the page of bad days names is there`() throws {
    let page = try Repository.text("Sources/CareCommands/CareCommands.docc/BadDays.md")
    let named = Set(page.matches(of: /`(\w+Tests)`/).map { String($0.1) })
    let files = Repository.files(below: "Tests", ending: ".swift")
    let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    #expect(named.count > 20)
    #expect(named.filter { !sources.contains("struct \($0) {") } == [])
  }
}

import CommandSpec
import Testing

struct AnswerTests {
  @Test(arguments: [
    [], ["-h"], ["--help"], ["help"], ["--help", "order"],
  ])
  func `the program's help answers`(words: [String]) throws {
    guard case .text(let text) = try Sample.program.run(words, in: 0) else {
      Issue.record("not a text")
      return
    }
    #expect(text == Sample.program.help())
  }

  @Test(arguments: [
    ["order", "-h"], ["order", "--help"], ["help", "order"], ["order", "Ada", "soup", "-lh"],
    ["order", "--bogus", "--help"], ["order", "--cups", "ten", "--help", "--", "x"],
  ])
  func `a command's help answers wherever it is asked for`(words: [String]) throws {
    guard case .text(let text) = try Sample.program.run(words, in: 0) else {
      Issue.record("not a text")
      return
    }
    #expect(try text == Sample.program.help(for: "order"))
  }

  @Test func `help is not asked for by an option's value`() throws {
    let outcome = try Sample.outcome(["order", "Ada", "--menu", "--help"])
    #expect(outcome == .order(Order(common: Common(menu: "--help"), guest: "Ada"), 0))
  }

  @Test func `the version is one line`() throws {
    #expect(try Sample.text("--version") == "cafe 1.2.3\n")
  }

  @Test func `built-in commands print the documents`() throws {
    #expect(try Sample.text("manual") == Sample.program.manual())
    for shell in Shell.allCases {
      let script = Sample.program.completions(for: shell)
      #expect(try Sample.text("completions", shell.rawValue) == script)
    }
  }

  @Test func `built-in commands have help too`() throws {
    #expect(try Sample.text("manual", "--help") == Sample.program.help(for: "manual"))
    #expect(try Sample.text("help", "help") == Sample.program.help(for: "help"))
  }
}

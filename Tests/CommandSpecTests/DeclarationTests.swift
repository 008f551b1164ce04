import CommandSpec
import TestSupport
import Testing

struct DeclarationTests {
  private func faults(_ arguments: [Argument<Order>]) -> [String] {
    let command = Command<Int, Int>("try", abstract: "Try it.", Order(), arguments) { _, _ in 0 }
    return program([command]).info.declarationFaults()
  }

  private func program(_ commands: [Command<Int, Int>]) -> Program<Int, Int> {
    Program(
      name: "prog", version: "1", date: "July 1, 2026", abstract: "A program.", commands: commands,
      texts: Sample.texts)
  }

  @Test func `the sample keeps all laws`() {
    #expect(Sample.program.info.declarationFaults() == [])
  }

  @Test(arguments: ["x", "Upper", "-dash", "under_score", "name2", ""])
  func `a name is at least two lower-case letters`(name: String) {
    let faults = faults([.flag(name, \.loud, help: "Be loud.")])
    #expect(faults == ["try: --\(name) is not a name of at least two lower-case letters"])
  }

  @Test(arguments: ["No full stop", "Two. Sentences.", "", ".", "Two\nlines."])
  func `a help text is one sentence with a full stop`(help: String) {
    let faults = faults([.flag("loud", \.loud, help: help)])
    #expect(faults == ["try: --loud is not described by one sentence with a full stop"])
  }

  @Test func `names and letters are declared once`() {
    let flag = Argument<Order>.flag("loud", short: "l", \.loud, help: "Be loud.")
    #expect(
      faults([flag, flag]) == ["try: --loud is declared twice", "try: -l is declared twice"])
    let help = Argument<Order>.flag("help", \.loud, help: "Be loud.")
    #expect(faults([help]).first == "try: --help is declared twice")
  }

  @Test func `a short name is a letter or digit`() {
    let faults = faults([.flag("loud", short: "é", \.loud, help: "Be loud.")])
    #expect(faults == ["try: --loud: the short name 'é' is not a letter or digit"])
  }

  @Test func `a placeholder is in capitals`() {
    let faults = faults([.option("cups", "count", \.cups, help: "How many.")])
    #expect(faults == ["try: --cups: the placeholder 'count' is not in capitals"])
  }

  @Test func `required operands come first, and all remaining words last`() {
    let first = Argument<Order>.operand("FIRST", \.guest, help: "The first.")
    let needed = Argument<Order>.operand("NEEDED", \.guest, required: true, help: "The needed.")
    let all = Argument<Order>.operands("ALL", \.dishes, help: "All others.")
    #expect(faults([needed, first, all]) == [])
    #expect(faults([first, needed]) == ["try: NEEDED is required but follows an optional operand"])
    #expect(faults([all, first]) == ["try: nothing is left for FIRST"])
  }

  @Test func `an option means the same in all commands`() {
    let one = Command<Int, Int>(
      "one", abstract: "One.", Order(),
      [.option("cups", short: "n", "COUNT", \.cups, help: "How many.")]
    ) { _, _ in 0 }
    let two = Command<Int, Int>(
      "two", abstract: "Two.", Order(),
      [.flag("cups", \.loud, help: "Any."), .flag("night", short: "n", \.loud, help: "Late.")]
    ) { _, _ in 0 }
    #expect(
      program([one, two]).info.declarationFaults() == [
        "two: --cups differs from an earlier --cups",
        "two: --night differs from an earlier --cups",
      ])
  }

  @Test func `choices need no quotes in a shell`() {
    let words = Completion.words(["a b", "fine"])
    let faults = faults([.operand("WORD", \.guest, help: "A word.", completion: words)])
    #expect(faults == ["try: WORD: the choice 'a b' would need quotes in a shell"])
  }

  @Test func `commands have one name each, and help is never too wide`() {
    let line = "prog " + String(repeating: "x", count: 80)
    let command = Command<Int, Int>(
      "help", abstract: "Help.", examples: [.init(line, "Too wide.")], (), []
    ) { _, _ in 0 }
    let faults = program([command]).info.declarationFaults()
    #expect(faults.contains("the command 'help' is declared twice"))
    #expect(faults.contains("help is too wide:   \(line)"))
  }

  @Test func `names and statuses of the program are checked`() {
    let program = Program<Int, Int>(
      name: "Prog!", version: "1", date: "July 1, 2026", abstract: "A program.", commands: [],
      exitStatuses: [(0, "Done."), (0, "Done.")], texts: Sample.texts)
    #expect(
      program.info.declarationFaults() == [
        "the name 'Prog!' is not lower-case letters", "the exit status 0 is declared twice",
      ])
  }
}

import CareCommands
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// Command lines put together at random from what command lines are made of.
struct ArgumentFuzzTests {
  private static let commands = [
    "compare", "quote", "prices", "check", "advise", "whatif", "sensitivity", "sweep", "verify",
    "init", "schema", "help",
  ]
  private static let options: [(String, [String])] = [
    ("--case", ["back", "gone", ""]), ("--plan", ["course", "relaxation", "x", "a b"]),
    ("--against", ["relaxation", "course"]), ("--with", ["home", "x"]),
    ("--horizon", ["1 day", "2 years", "3 months", "0 days", "99999999999 days", "x"]),
    ("--every", ["1 week", "3 days", "301 years"]), ("--start", ["2026-11-22", "2999-12-31", "x"]),
    ("--sessions", ["1", "12", "0", "-1", "99999999999999999999"]),
    ("--format", ["text", "json", "csv", "html", "svg", "markdown", "x"]),
    ("--locale", ["fr_CH", "de_DE", "nl_NL", "x"]), ("--csv", ["excel", "plain"]),
    ("--set", ["services.relaxation.price=1", "practice=\u{1B}[1m", "x", "plans=[]", "roundTo=0"]),
    ("--vary", ["roundTo=1,5", "roundTo=1..3", "p=0..1:0.0000000000000000000001", "x"]),
    ("--range", ["services.relaxation.price=90..130", "x=1..2"]),
    ("--holding", ["five:3", "x", "five:3:2026-01-12"]), ("--points", ["sessions", "x,", "price"]),
    ("--concession", ["student", "x"]), ("-o", ["-"]), ("--all-cases", []), ("--no-points", []),
    ("--nothing", []), ("--compare", []), ("--about", []), ("--help", []), ("--", []),
  ]

  private static func words(_ random: inout SeededGenerator) -> [String] {
    [random.pick(commands)]
      + (0..<random.int(0...5)).flatMap { _ in
        let (option, values) = random.pick(options)
        return [option] + (values.isEmpty || random.chance(10) ? [] : [random.pick(values)])
      }
  }

  @Test(arguments: Cases.parts(100, of: 10))
  func `any words end in a documented way, and say nothing that steers a terminal`(
    part: Range<UInt64>
  ) {
    let list = Array(Starter.priceList.utf8)
    for seed in part {
      var random = SeededGenerator(seed: seed)
      let words = Self.words(&random)
      let outcome = Application.run(words, in: TranscriptWorld(files: ["pricing.json": list]).world)
      #expect(outcome.messages.utf8.count < 20_000, "\(words)")
      #expect(
        outcome.messages.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }, "\(words)")
      #expect(outcome.status == .done || !(outcome.messages + outcome.output).isEmpty, "\(words)")
    }
  }
}

internal import CareModel
internal import CareReports
package import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// The program as a function: from words and a world to an outcome.
package enum Application {
  /// The name under which it is called.
  static let name = "carecost"

  /// The commands, declared once.
  package static var program: Program<World, Outcome> {
    Program(
      name: name, version: "0.1.0", date: "November 22, 2026",
      abstract:
        "Tells whether a therapeutic course is worth its price, by a practice's own price list.",
      commands: [
        CompareCommand.command, QuoteCommand.command, PricesCommand.command, CheckCommand.command,
        AdviseCommand.command, PublishCommand.command, VerifyCommand.command,
        WhatIfCommand.command, SweepCommand.command, SensitivityCommand.command,
        InitCommand.command, SchemaCommand.command,
      ],
      exitStatuses: ExitStatus.allCases.map { (Int($0.rawValue), $0.meaning) },
      environment: [
        ("COLUMNS", "how wide texts may be, where it is no terminal"),
        ("NO_COLOR", "if not empty, nothing is set in bold"),
        ("TERM", "if 'dumb', nothing is set in bold"),
      ])
  }

  /// Does what the words after the program's name ask for.
  ///
  /// It never throws, prints or exits.
  package static func run(_ words: [String], in world: World) -> Outcome {
    do {
      switch try program.run(words, in: world) {
      case .text(let text): return Outcome(output: text.hasSuffix("\n") ? text : text + "\n")
      case .output(let outcome): return outcome
      }
    } catch {
      return outcome(of: error)
    }
  }

  /// The one table from what went wrong to what is said and with which status.
  private static func outcome(of error: any Error) -> Outcome {
    switch error {
    case let error as UsageError:
      Outcome(
        messages: "\(name): \(error.message)\n\(error.helpHint)\n", status: .wrongUsage)
    case let error as InvalidPriceList:
      Outcome(
        messages: error.lines(in: .english) + "\n",
        status: error.isOnlyInOptions ? .wrongUsage : .badData)
    case is Interrupted: Outcome(messages: "\(name): stopped\n", status: .interrupted)
    case let error as InvalidFile:
      Outcome(messages: error.lines(in: .english) + "\n", status: .badData)
    case let error as CostingError:
      Outcome(messages: "\(name): \(error)\n", status: .badData)
    case let error as InputFailure:
      Outcome(
        messages: "\(name): cannot read \(Quoted.whole(error.name)): \(error.reason)\n",
        status: .noInput)
    case let error as OutputFailure:
      Outcome(
        messages: message(error),
        status: error.kind == .creating ? .cannotCreate : .cannotWrite)
    default: Outcome(messages: "\(name): \(error)\n", status: .badData)
    }
  }

  static func message(_ error: OutputFailure) -> String {
    "\(name): cannot write \(Quoted.whole(error.name)): \(error.reason)\n"
  }
}

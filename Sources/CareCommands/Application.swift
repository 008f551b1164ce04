internal import CareModel
package import CareReports
package import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// The program as a function: from words and a world to an outcome.
package enum Application {
  /// The name under which it is called.
  static let name = "carecost"

  /// The commands, declared once, described in a language.
  package static func program(in language: Language) -> Program<World, Outcome> {
    let texts = language.texts
    return Program(
      name: name, version: "0.1.0", date: "November 22, 2026", abstract: texts.programAbstract,
      commands: [
        CompareCommand.command(texts), QuoteCommand.command(texts), PricesCommand.command(texts),
        CheckCommand.command(texts), AdviseCommand.command(texts), PublishCommand.command(texts),
        VerifyCommand.command(texts), WhatIfCommand.command(texts), SweepCommand.command(texts),
        GoalCommand.command(texts), SensitivityCommand.command(texts),
        RecordsCommand.command(texts), InitCommand.command(texts), SchemaCommand.command(texts),
        CompleteCommand.command(texts),
      ],
      exitStatuses: ExitStatus.allCases.map { (Int($0.rawValue), texts.meaning(of: $0.topic)) },
      environment: [
        (ListOptions.variable, texts.meaning(of: .priceList)),
        ("COLUMNS", texts.meaning(of: .columns)),
        (ProgramLanguage.variables.joined(separator: ", "), texts.meaning(of: .language)),
        ("NO_COLOR", texts.meaning(of: .noColor)),
        ("TERM", texts.meaning(of: .terminal)),
      ], texts: texts)
  }

  /// Does what the words after the program's name ask for.
  ///
  /// It never throws, prints or exits.
  package static func run(_ words: [String], in world: World) -> Outcome {
    let spoken = ProgramLanguage(words, world.variables)
    let texts = spoken.language.texts
    var outcome = world.working({ texts.stillWorking(texts.time($0, .seconds)) }) {
      run(words, in: world, speaking: spoken.language)
    }
    let notes = spoken.withoutTexts.map { message(spoken.language.texts.noTexts(for: $0)) }
    outcome.language = spoken.language
    // Whatever a message quotes, it steers no terminal.
    outcome.messages = Quoted.lines(notes.joined() + outcome.messages)
    return outcome
  }

  /// Does what the words ask for, and speaks that language to whoever called it.
  static func run(
    _ words: [String], in world: World, speaking language: Language
  ) -> Outcome {
    var world = world
    world.language = language
    do {
      switch try program(in: language).run(words, in: world) {
      case .text(let text): return Outcome(output: text.hasSuffix("\n") ? text : text + "\n")
      case .output(let outcome): return outcome
      }
    } catch {
      var outcome = outcome(of: error, language.texts)
      if let error = error as? UsageError, let known = known(error, words, in: world) {
        outcome.messages =
          message(error.message(in: language.texts) + known) + error.hint(in: language.texts) + "\n"
      }
      return outcome
    }
  }

  /// What the list has where a word is missing: `; there is course (Therapeutic course), …`; `nil` if
  /// nothing is missing, or the list cannot tell.
  private static func known(_ error: UsageError, _ words: [String], in world: World) -> String? {
    guard let kind = error.missing?.askedFor.flatMap(KnownWord.init), kind.isOfItems,
      let known = try? CompleteCommand.words(kind, after: words, in: world), !known.isEmpty
    else { return nil }
    return world.texts.thereIs(
      known.map { "\($0.word) (\(Quoted.whole($0.meaning)))" }.joined(separator: ", "))
  }

  /// The one table from what went wrong to what is said and with which status.
  private static func outcome(of error: any Error, _ texts: any Texts) -> Outcome {
    switch error {
    case let error as UsageError:
      Outcome(
        messages: message(error.message(in: texts)) + error.hint(in: texts) + "\n",
        status: .wrongUsage)
    case let error as InvalidPriceList:
      Outcome(
        messages: error.lines(in: texts.language) + "\n",
        status: error.isOnlyInOptions ? .wrongUsage : .badData)
    case is Interrupted: Outcome(messages: message(texts.wasStopped), status: .interrupted)
    case let error as InvalidFile:
      Outcome(messages: error.lines(in: texts.language) + "\n", status: .badData)
    case let error as RecordsFailure:
      Outcome(
        messages: error.lines(in: texts), status: error.isOfOptions ? .wrongUsage : .badData)
    case let error as CostingError:
      Outcome(messages: message(texts.cannotCost(error)), status: .badData)
    case let error as InputFailure:
      Outcome(messages: message(error.words(in: texts)), status: .noInput)
    case let error as OutputFailure:
      Outcome(
        messages: message(error.words(in: texts)),
        status: error.kind == .creating ? .cannotCreate : .cannotWrite)
    default: Outcome(messages: message("\(error)"), status: .badData)
    }
  }

  /// A line for standard error.
  static func message(_ words: String) -> String { "\(name): \(words)\n" }
}

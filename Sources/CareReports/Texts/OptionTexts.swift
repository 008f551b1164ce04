/// What commands and options are for, as help, manual and completions say it.
///
/// An abstract and the help of an option are one sentence with a full stop, at most as long as reads
/// well in a table; what people type (`pricing.json`, `--set`, `y`) stands in them as it is typed.
package protocol OptionTexts {
  /// What the program does: `Tells whether a therapeutic course is worth its price, by a practice's own
  /// price list.`
  var programAbstract: String { get }
  /// What a command does: `Compares plans side by side: the main job.`
  func abstract(of command: CommandTopic) -> String
  /// Further sentences on a command; a line break begins a new paragraph; may be empty.
  func discussion(of command: CommandTopic) -> String

  /// What an example for the front desk does: `Compares the list's own plans.`
  func meaning(of example: DeskExample) -> String
  /// What an example for the owner does: `Raises one price.`
  func meaning(of example: OwnerExample) -> String
  /// What an example for the website does: `Looks at a published set.`
  func meaning(of example: WebsiteExample) -> String

  /// What stands for a value, in capitals without accents: `FILE`, `PATH=VALUE`
  func placeholder(_ placeholder: Placeholder) -> String

  /// The help of an option on the price list or the output: `Replaces a value of the price list.`
  func help(_ option: ListOption) -> String
  /// The help of an option on what is asked: `How far to look, such as '12 months'.`
  func help(_ option: QuestionOption) -> String
  /// The help of an option or a word that names plans, or what is told of them.
  func help(_ option: PlanOption) -> String
  /// The help of an answer to the simple test: `There is a fever.`
  func help(_ option: AdviceOption) -> String
  /// The help of an option of `publish`, `verify`, `init` or `check`.
  func help(_ option: FileOption) -> String
  /// The help of an option on the owner's questions.
  func help(_ option: OwnerOption) -> String

  /// What a status means with which the program ends: `wrong usage`; no capital, no full stop.
  func meaning(of status: StatusTopic) -> String
  /// What an environment variable is for: `how wide texts may be, where there is no terminal`.
  func meaning(of variable: VariableTopic) -> String
}

/// A command.
package enum CommandTopic: CaseIterable, Sendable {
  case compare, quote, prices, check, advise, publish, verify, whatIf, sweep, goal, sensitivity,
    records
  /// `init`.
  case start
  case schema
}

/// A command line worth showing to the front desk.
package enum DeskExample: CaseIterable, Sendable {
  /// `compare` alone.
  case ownPlans
  /// `compare --every '3 weeks' --horizon '2 years'`.
  case lessOften
  /// `compare … -o course.md`.
  case pageTable
  /// `compare --all-cases`.
  case everyCase
  /// `quote course`.
  case everyPayment
  /// `quote … --concession student`.
  case forStudent
  /// `prices` alone.
  case todaysPrices
  /// `prices --start … --locale fr_CH`.
  case pricesInFrench
  /// `advise` alone.
  case questions
  /// `advise --spot --weeks --compare`.
  case answersAndCosts
}

/// A command line worth showing to the owner.
package enum OwnerExample: CaseIterable, Sendable {
  /// `check` alone.
  case check
  /// `check FILE`.
  case checkOther
  /// `check --strict`.
  case strict
  /// `check --self-test`.
  case selfTest
  /// `check --format json`.
  case checkForMachines
  /// `whatif --set …`.
  case raisedPrice
  /// `whatif --from … --proposal …`.
  case datedProposal
  /// `whatif … --clients … --variable-cost …`.
  case income
  /// `sweep` of one path.
  case sessionsSwept
  /// `sweep` of two paths.
  case twoAtOnce
  /// `goal average-difference=0 …`.
  case averageGoal
  /// `goal income=+3% …`.
  case incomeGoal
  /// `goal income --keep …`.
  case keptGoal
  /// `sensitivity` alone.
  case everyAssumption
  /// `sensitivity --range …`.
  case widerRange
  /// `sensitivity --costs planned`.
  case plannedCosts
  case incomeSwings
  /// `records` alone.
  case ownRecords
  /// `records --column … --service …`.
  case namedColumns
  /// `records … --propose …`.
  case proposedAssumptions
}

/// A command line worth showing to who keeps the website and the files.
package enum WebsiteExample: CaseIterable, Sendable {
  /// `publish` alone.
  case ownLocale
  /// `publish … --dry-run`.
  case dryRun
  /// `verify` of a folder.
  case publishedSet
  /// `verify` of a page.
  case page
  /// `init` alone.
  case starter
  /// `init --locale … --currency …`.
  case starterElsewhere
  /// `schema -o FILE`.
  case schemaFile
}

/// An option on the price list, or on how the result is written.
package enum ListOption: CaseIterable, Sendable {
  case pricing, settings, locale, format, csv, part, output, force
}

/// An option on what is asked for which client.
package enum QuestionOption: CaseIterable, Sendable {
  case complaint
  /// `--case` where each is looked at by default.
  case everyComplaint
  case against, horizon, until, start, extra, concession, insurance, holding, member, pay, every,
    sessions
}

/// An option or a word that names plans, or what is told of them.
package enum PlanOption: CaseIterable, Sendable {
  /// `--plan` of `compare`.
  case toCompare
  /// `PLAN` of `quote`.
  case toQuote
  /// `--plan` of `sweep`.
  case toSweep
  /// `--plan` of `whatif`.
  case toReprice
  /// `--plan` of `sensitivity`.
  case toExamine
  case points, noPoints, everyCase, about, chooser, relative, brief, full
}

/// An answer to the simple test, as an option.
package enum AdviceOption: CaseIterable, Sendable {
  case fever, trauma, intense, spot, positions, movements, weeks, arranging, nothing, place, compare
}

/// An option or a word of the commands that write and look after files.
package enum FileOption: CaseIterable, Sendable {
  /// `DIR` of `publish`.
  case folder
  case dryRun
  /// `--force` of `publish`.
  case replacesEdited
  /// The day on which pages are read.
  case readOn
  /// `--locale` of `publish`.
  case edition
  case jsonLD
  /// `--case` of `publish`.
  case casesToPublish
  case inPlace
  /// `PAGE` of `verify`.
  case page
  /// `FILE` of `init`.
  case starter
  /// `--currency` of `init`.
  case currency
  /// `FILE` of `check`.
  case checked
  /// `--force` of `init`.
  case replacesExisting
  /// `--strict` of `check`.
  case strict
  case selfTest
}

/// An option on the owner's questions.
package enum OwnerOption: CaseIterable, Sendable {
  case proposal, from, base, clients, variableCost, hourCost, hours, vary, measure, workers, costs,
    range
  /// `MEASURE=VALUE` of `goal`.
  case goal
  /// `--vary` of `goal`.
  case varyOne
  case keep
}

/// How the program ends.
package enum StatusTopic: CaseIterable, Sendable {
  case done, notAsItShould, wrongUsage, badData, noInput, cannotCreate, cannotWrite, interrupted
}

/// An environment variable that the program reads.
package enum VariableTopic: CaseIterable, Sendable {
  /// `CARECOST_PRICING`.
  case priceList
  /// `COLUMNS`.
  case columns
  /// `LC_ALL`, `LC_MESSAGES`, `LANG`.
  case language
  /// `NO_COLOR`.
  case noColor
  /// `TERM`.
  case terminal
}

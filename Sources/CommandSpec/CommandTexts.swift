/// What a command line says about itself, in one language.
///
/// It takes what people type (commands, options, values) ready to be shown: words from outside already
/// stand in single quotes, `'--horizon'`. A language is a type that gives all of this.
package protocol CommandTexts: Sendable {
  // MARK: What is wrong with the words

  /// `unknown command 'compair'`
  func unknownCommand(_ name: String) -> String
  /// `unknown option '--horizn'`
  func unknownOption(_ option: String) -> String
  /// `unknown option '-c' in '-case'`
  func unknownOption(_ option: String, in word: String) -> String
  /// `option '--case' must come after the command`
  func misplacedOption(_ option: String) -> String
  /// `missing command before '--'`
  var missingCommand: String { get }
  /// `option '--about' takes no value`
  func needlessValue(of option: String) -> String
  /// `option '--horizon' is given twice`
  func givenTwice(_ option: String) -> String
  /// `option '--horizon' needs a value: a length of time`
  func missingValue(of option: String, expected: String) -> String
  /// `invalid value 'soon' for '--horizon'`; of an operand the placeholder is given: `for PLAN`.
  func invalidValue(_ word: String, of argument: String) -> String
  /// `invalid value 'soon' for '--horizon': expected a length of time`
  func invalidValue(_ word: String, of argument: String, expected: String) -> String
  /// `missing PLAN`
  func missingArgument(_ placeholder: String) -> String
  /// `missing SHELL: one of bash, zsh, fish`
  func missingArgument(_ placeholder: String, expected: String) -> String
  /// `unexpected argument 'course'`
  func unexpectedArgument(_ word: String) -> String
  /// The end of a message that offers what was probably meant: `; did you mean '--horizon'?`
  func didYouMean(_ word: String) -> String
  /// `Try 'carecost compare --help'.`
  func tryHelp(of line: String) -> String

  // MARK: What a value must be

  /// `some text`
  var someText: String { get }
  /// `the name of a file`
  var fileName: String { get }
  /// `the name of a folder`
  var folderName: String { get }
  /// `a whole number`
  var wholeNumber: String { get }
  /// `a whole number from 1 to 300`
  func wholeNumber(from least: Int, to most: Int) -> String
  /// `one of text, csv, json`
  func oneOf(_ words: String) -> String
  /// `one or more of worth, sessions, separated by commas`
  func someOf(_ words: String) -> String
  /// `a date of the years 1900 to 2999 such as 2026-11-22`
  func date(from firstYear: Int, to lastYear: Int, suchAs example: String) -> String
  /// `a length of time such as '10 days', '1 week', '6 months' or '1 year', at most 300 years`; the
  /// four examples are given, as they are typed.
  func lengthOfTime(suchAs examples: [String], atMost years: Int) -> String
  /// `an id, a name or a part of it`
  var anItem: String { get }
  /// `a locale such as en_CH or fr_CH`; both examples are given.
  func locale(suchAs first: String, or second: String) -> String
  /// `an amount such as 12.50`
  func amount(suchAs example: String) -> String
  /// `PATH=VALUE, such as services.relaxation.price=120`
  func form(_ form: String, suchAs example: String) -> String
  /// `MEASURE=VALUE, such as income=+3%, with one of these names: cost, income`
  func form(_ form: String, suchAs example: String, named names: String) -> String

  // MARK: Help and manual

  /// `Usage:`, before the form of a command.
  var usageHeading: String { get }
  /// The heading of a part of the help or the manual: `Exit status`.
  func heading(_ heading: Heading) -> String
  /// A heading before its list: `Options:`
  func before(listOf heading: String) -> String
  /// What stands for the options of a command: `options`
  var optionsPlaceholder: String { get }
  /// What stands for the name of a command, in capitals: `COMMAND`
  var commandPlaceholder: String { get }
  /// What stands for the name of a shell, in capitals: `SHELL`
  var shellPlaceholder: String { get }
  /// What stands for a locale, in capitals: `LOCALE`
  var localePlaceholder: String { get }
  /// The help of `--locale` where only the language matters: `Whose language is spoken, such as fr_CH.`
  var localeHelp: String { get }
  /// `Run 'carecost help COMMAND' for the options and examples of a command.`
  func moreHelp(by line: String) -> String
  /// A note on an option: `default: text`
  func note(default value: String) -> String
  /// A note on an option whose value begins with a name: `names: cost, income`
  func note(names: String) -> String
  /// A note on an option: `may be repeated`
  var noteOnRepetition: String { get }
  /// Notes beside each other: `default: text; may be repeated`
  func clauses(_ clauses: [String]) -> String
  /// `It also takes these common options:`
  var alsoTakes: String { get }
  /// `Show this help.`
  var showsHelp: String { get }
  /// `Show the version.`
  var showsVersion: String { get }
  /// `Show help for the program or for one command.`
  var helpAbstract: String { get }
  /// `The command to show help for.`
  var helpCommand: String { get }
  /// `Print the manual page in mdoc, the format of man pages.`
  var manualAbstract: String { get }

  // MARK: Completions

  /// `Print a completion script for a shell.`
  var completionsAbstract: String { get }
  /// `The first lines of the script say how to load it.`
  var completionsDiscussion: String { get }
  /// `The shell to write the script for.`
  var completionsShell: String { get }
  /// `Completions of carecost for bash.`
  func completions(of program: String, for shell: String) -> String
  /// `To load them now:`
  var toLoadNow: String { get }
  /// `To load them in every shell, add that line to ~/.bashrc.`
  func toLoadAlways(addingLineTo file: String) -> String
  /// `To load them in every shell, save this script as FILE.`
  func toLoadAlways(savingAs file: String) -> String
}

/// A part of the help or the manual.
package enum Heading: CaseIterable, Sendable {
  /// The program's name and what it does.
  case name
  /// The form of its command line.
  case synopsis
  /// What it does, at length.
  case description
  /// Its commands.
  case commands
  /// The words of a command that are no options.
  case arguments
  /// The options of a command, or of the program.
  case options
  /// The options that many commands share.
  case commonOptions
  /// The environment variables that the program reads.
  case environment
  /// The statuses with which it may end.
  case exitStatus
  /// Lines worth showing.
  case examples
}

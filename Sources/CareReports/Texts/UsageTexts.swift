package import CareModel

/// What is wrong with the words of a command line, and what cannot be read or written.
///
/// Unless it says otherwise, a text is one line without the program's name and without a full stop, as
/// it follows `carecost: `. Options stand in it as they are typed; names from outside are given in
/// single quotes.
package protocol UsageTexts {
  // MARK: Names

  /// `there is no plan 'corse'`; the end follows.
  func thereIsNo(_ kind: NamedItem, _ id: String) -> String
  /// `'course' may mean several`: a part of several names; the end follows.
  func thereAreSeveral(_ kind: NamedItem, _ word: String) -> String
  /// The end of a message on a wrong name: `; there is course, relaxation`
  func thereIs(_ ids: String) -> String
  /// The end of a message on a wrong name: `; the price list has none`
  var listHasNone: String { get }
  /// `the plan 'course' is given twice`
  func givenTwice(_ kind: NamedItem, _ id: String) -> String

  // MARK: What does not fit together

  /// `--all-cases cannot stand beside --case`
  func exclude(_ option: String, _ other: String) -> String
  /// `--every is not used by 'compare --about'`: an option that would be ignored.
  func isNotUsed(_ option: String, by command: String) -> String
  /// `--chooser has at most 2 questions with 8 replies each`
  func chooserHas(atMost questions: Int, replies: Int) -> String
  /// `there is no such part: --part chart`; what there is follows as ``thereIs(_:)``.
  func hasNoPart(_ option: String) -> String
  /// `--clients needs a measure of what the practice takes in: --measure income, margin`
  func clientsNeedMeasure(_ measures: [String]) -> String
  /// `--keep 5%=90%,10%=95%: after 5%=90% comes 10%=95%, but …`: shares that rise with what is paid.
  func sharesMustFall(_ word: String, after first: String, _ next: String) -> String
  /// `--variable-cost is of use only beside --clients`
  func needs(_ option: String, _ other: String) -> String
  /// `the measure income needs --clients`
  func measureNeeds(_ measure: String, _ option: String) -> String
  /// `--nothing cannot stand beside an answer`
  func excludesAnswers(_ option: String) -> String
  /// `--every needs a plan without an end, one that goes on; 'course' is none`
  func needsOpenPlan(_ option: String, unlike plan: String) -> String
  /// `--sessions needs a case; the price list has none`
  func needsCase(_ option: String) -> String
  /// `--until 2026-01-01: that is before the start, 2026-11-22`
  func until(_ option: String, isBefore start: String) -> String
  /// `no case fits 'knee' alone; there is low back, neck`
  func noPlace(_ place: String, among places: String) -> String
  /// `--csv is about CSV, and the result is written as html`
  func isAboutCSV(_ option: String, notAbout format: String) -> String
  /// `no format has the ending '.pdf'; give one with --format text|csv`
  func noFormat(ofEnding ending: String, chosenBy option: String) -> String
  /// `there is no picture of this; one is drawn by 'carecost compare' of one case`, and by others: the
  /// commands that draw, separated by commas.
  func noPicture(butOf commands: String) -> String
  /// `the price list and the answers cannot both come from standard input`
  var inputIsTakenTwice: String { get }
  /// `--format message has no room for this: it is a table`
  func hasNoMessage(_ option: String) -> String
  /// `none of these plans has an 'about' in the price list`
  var noAbout: String { get }
  /// `advice is written as text or json`
  func adviceIsWritten(as formats: String) -> String
  /// `--compare writes text; 'carecost compare' writes the other formats`
  func writesText(_ option: String, others command: String) -> String
  /// `--json-ld tells search engines what is charged, and the price list says that its prices are a
  /// sample`
  func tellsSamplePrices(_ option: String) -> String
  /// `the locale 'fr_CH' is given twice`
  func localeGivenTwice(_ locale: String) -> String
  /// `DIR has no name`
  func hasNoName(_ placeholder: String) -> String
  /// `missing PAGE: a published folder, or a page`
  func missingPage(_ placeholder: String) -> String

  // MARK: What the client has in hand

  /// `--holding ten:9:2027-03-01: 'ten' has only 5 sessions`
  func holding(_ words: String, hasOnly sessions: Int, of package: String) -> String
  /// `--holding ten:3:2026-01-12: these sessions lapsed before the start, 2026-11-22`
  func holding(_ words: String, lapsedBefore start: String) -> String
  /// `--member monthly:2027-01-01: that is after the start, 2026-11-22`
  func member(_ words: String, isAfter start: String) -> String
  /// `--pay is given twice for every plan`
  func givenTwiceForEveryPlan(_ option: String) -> String
  /// `--pay is given twice for the plan 'course'`
  func givenTwice(_ option: String, forPlan plan: String) -> String

  // MARK: The owner's questions

  /// `12.505 has too many decimals: CHF has 2`
  func tooManyDecimals(_ amount: String, _ currency: String, has decimals: Int) -> String
  /// `20000000000 is too large: an amount is at most 1000000000`
  func tooLarge(_ amount: String, atMost most: String) -> String
  /// `nothing is proposed; give --set PATH=VALUE or --proposal FILE`
  var nothingProposed: String { get }
  /// `columns that say nothing here: 'note'`
  func columnsIgnored(_ names: [String]) -> String
  /// `a proposal changes what things cost; 'currency' would change what is compared`
  func changesWhatIsCompared(_ path: String) -> String
  /// `beside --from, --base may set 'changes' only as a whole`
  var basePartOfChanges: String { get }
  /// `a heat map shows cost, difference or expected, not --measure visits; csv has every measure`
  func mapShows(_ measures: [String], not asked: String) -> String
  /// `'relaxation' is held against itself; give another --plan or --against`
  func heldAgainstItself(_ plan: String) -> String
  /// `--range PATH=9..1 is no range: it takes two numbers, percentages or lengths of time, the lesser
  /// first`
  func isNoRange(_ words: String) -> String
  /// `--range PATH=1..9999 has more than 2000 values, the most that are tried one by one`
  func hasTooManyValues(_ words: String, most: Int) -> String
  /// Cases and plans that are too many to work all of them out: `200 cases with 100 plans each are more than the
  /// 1000 comparisons that are made at once; choose some with --plan`.
  func areTooManyComparisons(cases: Int, plans: Int, most: Int) -> String
  /// `there is nothing to vary; give --vary PATH=VALUES, such as …`
  func nothingToVary(_ form: String) -> String
  /// `a sweep is written as csv, or drawn as text, html or svg`
  func sweepIsWritten(as format: String, drawnAs formats: String) -> String
  /// `a heat map takes two --vary of at most 60 values each; csv takes any number`
  func mapTakesTwo(ofAtMost values: Int) -> String
  /// `one --vary of at most 400 values makes a line of one measure: cost, …; csv has every measure`
  func lineTakes(_ measures: [String], ofAtMost values: Int) -> String
  /// `a heat map takes a plan beside the one it is held against`
  var mapNeedsTwoPlans: String { get }
  /// `12 of 90 rows lack their figures; the first: REASON`
  func rowsLackFigures(_ faulty: Int, of rows: Int, first reason: String) -> String

  // MARK: What cannot be worked out

  /// Why a plan's cost cannot be told: `the price of 'Course' is on request, so what a plan with it
  /// costs is not known`
  func cannotCost(_ error: CostingError) -> String

  // MARK: Reading and writing

  /// `cannot read prices.json: REASON`
  func cannotRead(_ name: String, because reason: String) -> String
  /// `cannot write page.md: REASON`
  func cannotWrite(_ name: String, because reason: String) -> String
  /// `standard input`, as the name of a file.
  var standardInput: String { get }
  /// `standard output`, as the name of a file.
  var standardOutput: String { get }
  /// Why a file cannot be read or written.
  func reason(_ reason: FailureReason) -> String
  /// `stopped`: by somebody, before the work was done.
  var wasStopped: String { get }
  /// `there are no texts in the language of nl_NL yet; they are in English`
  func noTexts(for locale: String) -> String

  // MARK: Conversation

  /// `Wrote page.md.`
  func wrote(_ file: String) -> String

  /// `Wrote pricing.json: change its names and prices, then 'carecost check'.` and a full stop.
  func wroteStarter(_ file: String, thenRun command: String) -> String
  /// How far long work has come: `12 of 90 rows, 30/s, 3 s left`
  func progress(_ done: Int, of total: Int, _ work: Work, perSecond: Int, left: String) -> String
  /// That work goes on, and has for so long: `working for 3 s; Ctrl-C stops it`
  func stillWorking(_ time: String) -> String
  /// A short length of time: `3 s`, `2 min`, `1 h`
  func time(_ count: Int, _ unit: ClockUnit) -> String
}

/// What has a name in the price list.
package enum NamedItem: CaseIterable, Sendable {
  case plan, complaint, service, extra, concession, insurance, package, membership
  /// A package or a membership.
  case offer
}

/// Why a file cannot be read or written.
package enum FailureReason: Hashable, Sendable {
  /// There is no such file or folder.
  case notFound
  /// There is no such file, and it was to be a price list: the command that writes one, and the option
  /// that names another.
  case noPriceList(writtenBy: String, chosenBy: String)
  /// It is a folder, and a file is wanted.
  case isFolder
  /// The user may not do that.
  case notAllowed
  /// The disk is full.
  case noSpace
  /// What else the system says, in its own words.
  case system(String)
  /// It exists, and only an option replaces it: `--force`.
  case exists(replacedBy: String)
  /// The input ended before a question was answered.
  case inputEnded(question: String)
  /// A file of the folder was changed while the work went on.
  case changedMeanwhile(String)
  /// Another carecost changes a folder beside it.
  case anotherAtWork
  /// The folder is the one the user is in, or around it.
  case isCurrentFolder
  /// The system cannot put a new folder in its place in one step; what it says.
  case cannotExchange(String)
  /// A command in a page may not name files.
  case namedByPage
  /// It is a pipe or a device, and only a plain file is read there.
  case notPlain
  /// It has more than so many mebibytes, the most that are taken.
  case tooLarge(mebibytes: Int)
  /// It is more work than so many comparisons over a year, the most that can be verified.
  case tooMuchWork(comparisons: Int)
  /// The question was asked so often, and no answer was yes or no.
  case notAnswered(question: String, tries: Int)
  /// It is a link, and what it leads to is not the folder's own.
  case isLink
  /// The manifest cannot be read, so nobody knows which files may go; an option replaces it.
  case unknownFiles(replacedBy: String)
  /// Somebody has edited it since it was published; an option replaces it.
  case edited(replacedBy: String)
  /// It was not published; an option replaces it.
  case notPublished(replacedBy: String)
}

/// Long work.
package enum Work: CaseIterable, Sendable {
  /// Rows of a sweep.
  case rows
  /// Statements: plans paid for.
  case statements
}

/// A unit of the clock.
package enum ClockUnit: CaseIterable, Sendable {
  case seconds, minutes, hours
}

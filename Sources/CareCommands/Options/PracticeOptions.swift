internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// Which clients a practice has and what treating them takes: what the commands that tell its income share.
struct PracticeOptions: Sendable {
  /// `--clients`: a file of who follows what.
  var clients: String?
  /// `--variable-cost`: what a session costs the practice.
  var variableCost: AmountWord?
  /// `--hour-cost`: what an hour of treatment costs the practice.
  var hourCost: AmountWord?
  /// `--hours`: how many hours a week the practice treats.
  var hours: HoursWord?

  /// How they are given.
  static func arguments(_ texts: any Texts) -> [Argument<PracticeOptions>] {
    [
      .option(
        "clients", texts.placeholder(.clients), \.clients, help: texts.help(.clients),
        completion: .file),
      .option(
        "variable-cost", texts.placeholder(.amount), \.variableCost,
        help: texts.help(.variableCost)),
      .option(
        "hour-cost", texts.placeholder(.amount), \.hourCost, help: texts.help(.hourCost)),
      .option("hours", texts.placeholder(.count), \.hours, help: texts.help(.hours)),
    ]
  }

  /// What is said of clients needs a file of them, and who they are is said there and nowhere else.
  ///
  /// - Throws: ``UsageError`` if an option would be ignored.
  func check(beside question: QuestionOptions, _ texts: any Texts) throws(UsageError) {
    guard clients != nil else {
      let needing = [
        ("--variable-cost", variableCost != nil), ("--hour-cost", hourCost != nil),
        ("--hours", hours != nil),
      ]
      for (option, isGiven) in needing where isGiven {
        throw UsageError(texts.needs(option, "--clients"))
      }
      return
    }
    for (option, isGiven) in question.givenOfClient where isGiven {
      throw UsageError(texts.exclude(option, "--clients"))
    }
  }

  /// Measures of a practice need its clients, and the share of its hours needs those; without such measures
  /// clients would be ignored.
  ///
  /// - Parameters:
  ///   - measures: What is measured.
  ///   - areAsked: Whether somebody asked for these; else they are only what is usual.
  ///   - texts: The language of messages.
  /// - Throws: ``UsageError`` if one lacks what it needs, or clients are of no use.
  func check(
    _ measures: [SweepMeasure], areAsked: Bool = true, _ texts: any Texts
  ) throws(UsageError) {
    let needing = measures.filter(\.needsClients)
    if let measure = needing.first, clients == nil {
      throw UsageError(texts.measureNeeds(measure.rawValue, "--clients"))
    }
    if needing.contains(.hoursUsed), hours == nil {
      throw UsageError(texts.measureNeeds(SweepMeasure.hoursUsed.rawValue, "--hours"))
    }
    if needing.isEmpty, clients != nil {
      guard areAsked else {
        let ofPractice = SweepMeasure.allCases.filter(\.needsClients).map(\.rawValue)
        throw UsageError(texts.clientsNeedMeasure(ofPractice))
      }
      let told = measures.map(\.rawValue).joined(separator: ",")
      throw UsageError(texts.isNotUsed("--clients", by: "--measure \(told)"))
    }
  }

  /// The practice, by lists that all have the names of its file; and the columns of the file that say nothing.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read, ``InvalidFile`` for what is wrong with it.
  func practice(
    by lists: [PriceList], in world: World
  ) throws -> (practice: Practice, ignored: [String])? {
    guard let clients, let list = lists.first else { return nil }
    let bytes = try world.readFile(clients)
    let files = try lists.map {
      try ClientsReader.read(bytes, named: Quoted.whole(clients), for: $0)
    }
    let costs = TreatmentCosts(
      perSession: try variableCost?.amount(in: list.currency, world.texts) ?? .zero,
      perHour: try hourCost?.amount(in: list.currency, world.texts) ?? .zero)
    let practice = Practice(files[0].groups, costs: costs, hours: hours?.count)
    return (practice, files[0].unreadColumns)
  }

  /// What is told of columns that say nothing; nothing if there are none.
  static func message(ignoring columns: [String], _ texts: any Texts) -> String {
    columns.isEmpty
      ? "" : Application.message(texts.columnsIgnored(columns.map(Quoted.word)))
  }
}

extension QuestionOptions {
  /// The options that say who the client is, and whether each is given.
  fileprivate var givenOfClient: [(option: String, isGiven: Bool)] {
    [
      ("--concession", concession != nil), ("--with", !extras.isEmpty),
      ("--insurance", insurance != nil), ("--holding", !holdings.isEmpty),
      ("--member", member != nil), ("--pay", !pay.isEmpty),
    ]
  }
}

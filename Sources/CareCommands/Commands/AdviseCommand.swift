internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost advise`: the simple test, which points to relaxation, a course, or a doctor first.
struct AdviseCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  var fever = false
  var trauma = false
  var intense = false
  var spot = false
  var positions = false
  var movements = false
  var weeks = false
  var arranging = false
  var nothing = false
  var place: ItemWord?
  var compares = false

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "advise", abstract: texts.abstract(of: .advise), discussion: texts.discussion(of: .advise),
      examples: [
        .init("carecost advise", texts.meaning(of: .questions)),
        .init("carecost advise --spot --weeks --compare", texts.meaning(of: .answersAndCosts)),
      ], AdviseCommand(),
      answers(texts) + [
        .flag("nothing", \.nothing, help: texts.help(.nothing)),
        .option(
          "where", texts.placeholder(.place), \.place, help: texts.help(AdviceOption.place),
          completion: .known(.place)),
        .flag("compare", \.compares, help: texts.help(.compare)),
      ] + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
        + ListOptions.arguments(texts).map { $0.pullback(\.list) }
    ) { options, world in try options.answer(in: world) }
  }

  /// An option for each answer, so that a script need not be asked.
  private static func answers(_ texts: any Texts) -> [Argument<AdviseCommand>] {
    [
      .flag("fever", \.fever, help: texts.help(.fever)),
      .flag("trauma", \.trauma, help: texts.help(.trauma)),
      .flag("intense", \.intense, help: texts.help(.intense)),
      .flag("spot", \.spot, help: texts.help(.spot)),
      .flag("positions", \.positions, help: texts.help(.positions)),
      .flag("movements", \.movements, help: texts.help(.movements)),
      .flag("weeks", \.weeks, help: texts.help(.weeks)),
      .flag("arranging", \.arranging, help: texts.help(.arranging)),
    ]
  }

  /// The answers that are given as options.
  private var given: Set<AdviceQuestion> {
    let answers: [(AdviceQuestion, Bool)] = [
      (.fever, fever), (.trauma, trauma), (.intense, intense), (.spot, spot),
      (.positions, positions), (.movements, movements), (.weeks, weeks), (.arranging, arranging),
    ]
    return Set(answers.filter(\.1).map(\.0))
  }
}

extension AdviseCommand {
  /// Asks what is not given, and tells what the answers come to.
  private func answer(in world: World) throws -> Outcome {
    if nothing, !given.isEmpty {
      throw UsageError(world.texts.excludesAnswers("--nothing"))
    }
    let format = try list.layout(in: world).format
    guard format != .csv, format != .svg, format != .json || !compares else {
      throw UsageError(
        compares
          ? world.texts.writesText("--compare", others: "'\(Application.name) compare'")
          : world.texts.adviceIsWritten(as: "text, json, markdown, message, html, page"))
    }
    if place != nil, question.complaint != nil {
      throw UsageError(world.texts.exclude("--where", "--case"))
    }
    let file = Result { try list.file(in: world) }
    let style = style(of: file, in: world)
    let answers = given.isEmpty && !nothing ? try ask(style.language.texts, in: world) : given
    let advice = Advice(answers)
    guard advice.tool != .doctor else {
      return try list.deliver(
        Report(advice, command: nil, proof: nil, style: style), in: world)
    }
    var (prices, question) = try self.question.ask([], of: file.get(), in: world)
    let set = try self.question.overrides([], of: file.get(), in: world)
    let isAsked = given.isEmpty && !nothing
    if let complaint = try complaint(in: prices, isAsked: isAsked && advice.tool == .course, world)
    {
      question.complaint = complaint
    }
    let proof = try proof(of: advice, prices, question, set: set)
    let command = command(after: advice, prices, question, world.texts)
    return try list.deliver(
      Report(
        advice, command: compares ? nil : command, proof: proof, style: list.style(for: prices)),
      in: world)
  }

  /// The style asked for; else the price list's, if there is one to read; else the program's language.
  private func style(of file: Result<ListFile, any Error>, in world: World) -> LocaleStyle {
    let known = try? file.get().priceList()
    return known.map(list.style)
      ?? LocaleStyle(withoutAmounts: list.locale?.identifier ?? world.language.code)
  }

  /// The case that fits where it is: as was said, or as is answered now; `nil` for the one that is asked
  /// about anyway.
  private func complaint(
    in list: PriceList, isAsked: Bool, _ world: World
  ) throws(UsageError) -> Ref<Case>? {
    let finder = PlaceFinder(cases: list.cases, texts: world.texts)
    if let place { return try finder.find(place) }
    guard isAsked, question.complaint == nil, list.cases.count > 1 else { return nil }
    return finder.ask(self.list.style(for: list).language.texts, in: world)
  }

  /// Asks the questions one by one; those about a doctor come first, and after a yes to
  /// any of them no others are asked.
  private func ask(_ texts: any Texts, in world: World) throws -> Set<AdviceQuestion> {
    guard world.priceListName(list.pricing) != "-" else {
      throw UsageError(world.texts.inputIsTakenTwice)
    }
    var answers: Set<AdviceQuestion> = []
    for question in AdviceQuestion.allCases {
      if !question.isMedical, answers.contains(where: \.isMedical) { break }
      if try ask(question, texts, in: world) { answers.insert(question) }
    }
    return answers
  }

  /// Asks one question until the answer is yes or no.
  private func ask(
    _ question: AdviceQuestion, _ texts: any Texts, in world: World
  ) throws(InputFailure) -> Bool {
    let words = texts.question(question)
    for _ in 0..<Self.tries {
      guard let line = world.ask("\(words) \(texts.answerKeys) ") else {
        throw InputFailure(name: "-", reason: .inputEnded(question: words))
      }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if word.isEmpty || texts.noWords.contains(word) { return false }
      if texts.yesWords.contains(word) { return true }
      world.tell(texts.explanation(question) + "\n")
    }
    throw InputFailure(name: "-", reason: .notAnswered(question: words, tries: Self.tries))
  }

  /// How often a question is asked again.
  private static let tries = 10

  /// The command that shows what the advice costs, for the same client.
  private func command(
    after advice: Advice, _ list: PriceList, _ question: Question, _ texts: any Texts
  ) -> String {
    let start =
      advice.tool == .course ? ["compare"] : ["quote", list.plans[question.against].id.text]
    let complaint =
      self.question.complaint == nil && advice.tool == .course ? question.complaint : nil
    let file = self.list.pricing.map { ["--pricing", $0] } ?? []
    let settings = self.list.settings.flatMap { ["--set", $0.argument] }
    let words =
      start + (complaint.map { ["--case", list.cases[$0].id.text] } ?? [])
      + self.question.words(texts)
      + settings + file + (self.list.locale.map { ["--locale", $0.identifier] } ?? [])
    return Quoted.whole(ShellWords.joined([Application.name] + words))
  }

  /// What the advice costs, in brief unless all of it is asked for: for a course the plans side by side,
  /// else the plan without one.
  private func proof(
    of advice: Advice, _ list: PriceList, _ question: Question, set: [Override]
  ) throws -> Report {
    let style = self.list.style(for: list)
    guard advice.tool == .course else {
      let quote = Report(
        try Quote(question.against, of: question, in: list), set: set, style: style)
      return compares ? quote : quote.onlyItsAnswer
    }
    let comparison = try Comparison(
      question, in: list, points: compares ? Set(Assumption.allCases) : [])
    let report = Report(comparison, set: set, style: style)
    return compares ? report : report.shortened()
  }
}

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
  var compares = false

  static var command: Command<World, Outcome> {
    Command(
      "advise", abstract: "Points to relaxation, a course, or a doctor first: the simple test.",
      discussion: """
        Without any of the answers as an option, the questions are asked one by one: y for yes, n or \
        Enter for no, ? explains.
        It is no diagnosis.
        """,
      examples: [
        .init("carecost advise", "Asks the questions."),
        .init("carecost advise --spot --weeks --compare", "Answers, and compares the plans."),
      ], AdviseCommand(),
      answers + [
        .flag("nothing", \.nothing, help: "None of these."),
        .flag("compare", \.compares, help: "Shows what the plans cost, too."),
      ] + QuestionOptions.arguments.map { $0.pullback(\.question) }
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in try options.answer(in: world) }
  }

  private static var answers: [Argument<AdviseCommand>] {
    [
      .flag("fever", \.fever, help: "There is a fever."),
      .flag("trauma", \.trauma, help: "There was a fall, a blow or an accident recently."),
      .flag("intense", \.intense, help: "The pain is intense, and nothing explains it."),
      .flag("spot", \.spot, help: "It returns to the same spot."),
      .flag("positions", \.positions, help: "It worsens in certain positions."),
      .flag("movements", \.movements, help: "It limits certain movements."),
      .flag("weeks", \.weeks, help: "It has lasted for weeks."),
      .flag("arranging", \.arranging, help: "The day is arranged around it."),
    ]
  }

  private var given: Set<AdviceQuestion> {
    let answers: [(AdviceQuestion, Bool)] = [
      (.fever, fever), (.trauma, trauma), (.intense, intense), (.spot, spot),
      (.positions, positions), (.movements, movements), (.weeks, weeks), (.arranging, arranging),
    ]
    return Set(answers.filter(\.1).map(\.0))
  }
}

extension AdviseCommand {
  private func answer(in world: World) throws -> Outcome {
    if nothing, !given.isEmpty {
      throw UsageError("--nothing cannot stand beside an answer")
    }
    let format = try list.layout(in: world).format
    guard format == .text || format == .json && !compares else {
      throw UsageError(
        compares
          ? "--compare writes text; 'carecost compare' writes the other formats"
          : "advice is written as text or json")
    }
    let file = Result { try list.file(in: world) }
    let style = self.style(of: file)
    let answers = given.isEmpty && !nothing ? try ask(style.language.texts, in: world) : given
    let advice = Advice(answers)
    guard advice.tool != .doctor else {
      return try list.deliver(
        Report(advice, command: nil, proof: nil, style: style), in: world)
    }
    let (prices, question) = try self.question.ask([], of: file.get(), in: world)
    let proof = compares ? try proof(of: advice, prices, question) : nil
    return try list.deliver(
      Report(
        advice, command: command(after: advice, prices, question), proof: proof,
        style: list.style(for: prices)), in: world)
  }

  /// The style asked for; else the price list's, if there is one to read.
  private func style(of file: Result<ListFile, any Error>) -> LocaleStyle {
    let known = try? file.get().priceList()
    return known.map(list.style)
      ?? LocaleStyle(withoutAmounts: list.locale?.identifier ?? "en")
  }

  /// Asks the questions one by one; those about a doctor come first, and after a yes to
  /// any of them no others are asked.
  private func ask(_ texts: any Texts, in world: World) throws -> Set<AdviceQuestion> {
    guard list.pricing != "-" else {
      throw UsageError("the price list and the answers cannot both come from standard input")
    }
    var answers: Set<AdviceQuestion> = []
    for question in AdviceQuestion.allCases {
      if !question.isMedical, answers.contains(where: \.isMedical) { break }
      if try ask(question, texts, in: world) { answers.insert(question) }
    }
    return answers
  }

  private func ask(
    _ question: AdviceQuestion, _ texts: any Texts, in world: World
  ) throws(InputFailure) -> Bool {
    let words = texts.question(question)
    while true {
      guard let line = world.ask("\(words) \(texts.answerKeys) ") else {
        throw InputFailure(
          name: "standard input", reason: "it ended before the question '\(words)' was answered")
      }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if word.isEmpty || texts.noWords.contains(word) { return false }
      if texts.yesWords.contains(word) { return true }
      world.tell(texts.explanation(question) + "\n")
    }
  }

  /// The command that shows what the advice costs, for the same client.
  private func command(after advice: Advice, _ list: PriceList, _ question: Question) -> String {
    let start =
      advice.tool == .course ? ["compare"] : ["quote", list.plans[question.against].id.text]
    let complaint =
      self.question.complaint == nil && advice.tool == .course ? question.complaint : nil
    let file = self.list.pricing == "pricing.json" ? [] : ["--pricing", self.list.pricing]
    let settings = self.list.settings.flatMap { ["--set", $0.argument] }
    let words =
      start + (complaint.map { ["--case", list.cases[$0].id.text] } ?? []) + self.question.words
      + settings + file
    return Quoted.whole(ShellWords.joined([Application.name] + words))
  }

  /// What the advice costs: for a course all plans side by side, else the plan without one.
  private func proof(
    of advice: Advice, _ list: PriceList, _ question: Question
  ) throws -> Report {
    let style = self.list.style(for: list)
    return advice.tool == .course
      ? Report(try Comparison(question, in: list), style: style)
      : Report(try Quote(question.against, of: question, in: list), style: style)
  }
}

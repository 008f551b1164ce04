internal import CareFormats
internal import CareModel
internal import CommandSpec
internal import Wording

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
    let language = language(in: world)
    let answers = given.isEmpty && !nothing ? try ask(language, in: world) : given
    let text = AdviceText(answers, language: language)
    let isJSON = try list.layout(in: world).format == .json
    guard text.advice != .doctor else {
      return try deliver(
        isJSON ? text.json(command: nil) : lines(text.sentences, in: world), in: world)
    }
    let command = try followUp(text.advice, in: world)
    if isJSON { return try deliver(text.json(command: command), in: world) }
    guard compares else {
      let price = language.pick("What it costs: \(command)", "Ce que cela coûte : \(command)")
      return try deliver(lines(text.sentences, in: world) + price + "\n", in: world)
    }
    return try deliver(lines(text.sentences, in: world) + "\n" + comparison(in: world), in: world)
  }

  private func lines(_ sentences: [String], in world: World) -> String {
    sentences.flatMap { wrapped($0, width: world.width) }.map { $0 + "\n" }.joined()
  }

  private func deliver(_ text: String, in world: World) throws -> Outcome {
    try list.deliver(text, in: world)
  }

  /// The language asked for; else the price list's, if there is one to read.
  private func language(in world: World) -> Language {
    if let locale = list.locale { return Language(locale: locale.identifier) }
    let known = try? list.priceList(in: world)
    return Language(locale: known?.locale ?? "en")
  }

  /// Asks the questions one by one; those about a doctor come first, and after a yes to
  /// any of them no others are asked.
  private func ask(_ language: Language, in world: World) throws -> Set<AdviceQuestion> {
    guard list.pricing != "-" else {
      throw UsageError("the price list and the answers cannot both come from standard input")
    }
    var answers: Set<AdviceQuestion> = []
    for question in AdviceQuestion.allCases {
      if !question.isMedical, answers.contains(where: \.isMedical) { break }
      if try ask(question, language, in: world) { answers.insert(question) }
    }
    return answers
  }

  private func ask(
    _ question: AdviceQuestion, _ language: Language, in world: World
  ) throws(InputFailure) -> Bool {
    let (yes, no) =
      language == .french ? (["o", "oui"], ["n", "non"]) : (["y", "yes"], ["n", "no"])
    let keys = language == .french ? "[o/N/?]" : "[y/N/?]"
    while true {
      guard let line = world.ask("\(question.text(language)) \(keys) ") else {
        throw InputFailure(
          name: "standard input",
          reason: "it ended before the question '\(question.text(language))' was answered")
      }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if word.isEmpty || no.contains(word) { return false }
      if yes.contains(word) { return true }
      world.tell(question.explanation(language) + "\n")
    }
  }

  /// The command that shows what the advice costs.
  private func followUp(_ advice: Advice, in world: World) throws -> String {
    let (list, question) = try self.question.ask([], of: self.list, in: world)
    let file =
      self.list.pricing == "pricing.json" ? "" : " --pricing \(shellWord(self.list.pricing))"
    guard advice == .course, let complaint = question.complaint else {
      return "\(Application.name) quote \(list.plans[question.against].id)\(file)"
    }
    return "\(Application.name) compare --case \(list.cases[complaint].id)\(file)"
  }

  /// A word as a shell needs it: in quotes, unless it means itself.
  private func shellWord(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "./_-".contains($0))
    }
    return isPlain ? word : "'\(Quoted.whole(word).replacing("'", with: "'\\''"))'"
  }

  private func comparison(in world: World) throws -> String {
    let (list, question) = try self.question.ask([], of: self.list, in: world)
    let report = Report(
      try Comparison(question, in: list), style: self.list.style(for: list))
    return report.written(try self.list.layout(in: world))
  }
}

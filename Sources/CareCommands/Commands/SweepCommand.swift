internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost sweep`: many values of one or more assumptions, as rows, a line or a heat map.
struct SweepCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `--plan`: in this order; none for those of the list's defaults.
  var plans: [ItemWord] = []
  /// `--vary`: paths and their values; the last varies fastest.
  var variations: [VariationWord] = []
  var measures = MeasuresWord([.cost, .difference, .cheaper])
  /// `--workers`: how many share the work; as many as the machine has cores without it.
  var workers: WorkersWord?
  /// Which clients the practice has.
  var practice = PracticeOptions()

  /// What is measured where nothing is asked for.
  private static var usual: [SweepMeasure] { SweepCommand().measures.measures }

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "sweep", abstract: texts.abstract(of: .sweep), discussion: texts.discussion(of: .sweep),
      examples: [
        .init(
          "carecost sweep --vary cases.low-back.sessions=4..12", texts.meaning(of: .sessionsSwept)),
        .init(
          "carecost sweep --vary roundTo=1,5 --vary extras.home.perVisit=0..50:5",
          texts.meaning(of: .twoAtOnce)),
      ], SweepCommand(),
      [
        .options(
          "vary", texts.placeholder(.variation), \.variations, help: texts.help(.vary),
          completion: .known(.path)),
        .option("measure", texts.placeholder(.list), \.measures, help: texts.help(.measure)),
        .options(
          "plan", texts.placeholder(.plan), \.plans, help: texts.help(.toSweep),
          completion: .known(.plan)),
        .option("workers", texts.placeholder(.count), \.workers, help: texts.help(.workers)),
      ] + PracticeOptions.arguments(texts).map { $0.pullback(\.practice) }
        + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
        + ListOptions.arguments(texts).map { $0.pullback(\.list) }
    ) { options, world in
      try options.run(in: world)
    }
  }

  /// Writes all rows, or draws the map of two assumptions.
  private func run(in world: World) throws -> Outcome {
    let texts = world.texts
    guard !variations.isEmpty else {
      throw UsageError(texts.nothingToVary(texts.formOfVariation))
    }
    try practice.check(beside: question, texts)
    try practice.check(
      measures.measures, areAsked: measures.measures != Self.usual, texts)
    let format = try list.layout(in: world, otherwise: .csv).format
    let file = try list.file(in: world)
    let clients = try practice.practice(by: [file.priceList()], in: world)
    var outcome = try answer(as: format, of: file, clients?.practice, in: world)
    outcome.messages += PracticeOptions.message(ignoring: clients?.ignored ?? [], texts)
    return outcome
  }

  /// The rows, or the map.
  private func answer(
    as format: OutputFormat, of file: ListFile, _ practice: Practice?, in world: World
  ) throws -> Outcome {
    switch format {
    case .csv:
      return try write(
        sweep(measures.measures, of: file, practice, in: world), set: set(of: file, in: world),
        in: world)
    case .text, .html, .page, .svg:
      guard variations.count > 1 else { return try drawLine(of: file, practice, in: world) }
      if measures.measures.count == 1, HeatMap.isDrawn(measures.measures[0]) {
        return try drawPractice(of: file, practice, in: world)
      }
      let measure = try drawn(world.texts)
      return try draw(
        sweep([measure == .planned ? .difference : .expected], of: file, practice, in: world),
        set: set(of: file, in: world), in: world
      ) { HeatMap($0, $1, by: measure) }
    default:
      throw UsageError(world.texts.sweepIsWritten(as: "csv", drawnAs: "text, html, page, svg"))
    }
  }

  /// All values that are replaced in every row.
  private func set(of file: ListFile, in world: World) throws -> [Override] {
    try question.overrides(plans, of: file, in: world)
  }

  /// Whose differences a map shows: what is planned unless the means are asked for.
  ///
  /// - Throws: ``UsageError`` for a measure of which there is no map.
  private func drawn(_ texts: any Texts) throws(UsageError) -> CostMeasure {
    if measures.measures == [.expected] { return .expected }
    let planned: [SweepMeasure] = [.cost, .difference, .cheaper]
    guard measures.measures.allSatisfy(planned.contains) else {
      throw UsageError(
        texts.mapShows(
          ["cost", "difference", "expected"]
            + SweepMeasure.allCases.filter(HeatMap.isDrawn).map(\.rawValue),
          not: "--measure \(measures.argument)"))
    }
    return .planned
  }

  /// The line of one assumption.
  private func drawLine(of file: ListFile, _ practice: Practice?, in world: World) throws -> Outcome
  {
    let asked = measures.measures == Self.usual ? [.cost] : measures.measures
    let sweep = try sweep(asked, of: file, practice, in: world)
    let shared = sweep.count <= SweepLine.most ? sweep.sharedFigures(with: pool(in: world)) : nil
    guard asked.count == 1, let shared, let line = SweepLine(sweep, shared, of: asked[0]) else {
      let drawn = SweepMeasure.allCases.filter(SweepLine.isDrawn).map(\.rawValue)
      throw UsageError(world.texts.lineTakes(drawn, ofAtMost: SweepLine.most))
    }
    let set = try set(of: file, in: world)
    return try list.deliver(Report(line, set: set, style: list.style(for: sweep.list)), in: world)
  }

  private func pool(in world: World) -> WorkerPool { WorkerPool(workers?.count ?? world.cores()) }

  /// A heat map of what the practice takes in.
  private func drawPractice(
    of file: ListFile, _ practice: Practice?, in world: World
  ) throws -> Outcome {
    let measure = measures.measures[0]
    return try draw(
      sweep([measure], of: file, practice, in: world), set: set(of: file, in: world), in: world
    ) { HeatMap($0, $1, ofPractice: measure) }
  }

  /// A heat map of two assumptions.
  private func draw(
    _ sweep: Sweep, set: [Override], in world: World,
    map: (Sweep, SharedFigures) -> HeatMap?
  ) throws -> Outcome {
    guard sweep.variations.count == 2,
      sweep.variations.allSatisfy({ $0.values.count <= HeatMap.most })
    else {
      throw UsageError(world.texts.mapTakesTwo(ofAtMost: HeatMap.most))
    }
    guard let shared = sweep.sharedFigures(with: pool(in: world)),
      let map = map(sweep, shared)
    else { throw UsageError(world.texts.mapNeedsTwoPlans) }
    let report = Report(map, set: set, style: list.style(for: sweep.list))
    return try list.deliver(report, in: world)
  }

  /// Prepares the sweep of these measures.
  private func sweep(
    _ measures: [SweepMeasure], of file: ListFile, _ practice: Practice?, in world: World
  ) throws -> Sweep {
    var question = question
    question.start = question.start ?? world.today()
    let (asked, plans) = (question, plans)
    let scenarios = try question.scenarios(plans, of: file, in: world)
    let variations = try variations.map { word throws(UsageError) in
      try word.variation(world.texts)
    }
    do throws(AnalysisError) {
      return try Sweep(variations, measures: measures, of: scenarios, practice: practice) {
        list throws(AnalysisError) in
        try AnalysisError.asking(in: world.texts) { () throws(UsageError) in
          try asked.question(about: plans, of: list, in: world)
        }
      }
    } catch {
      throw error.cause(in: world.language)
    }
  }

  /// Writes row after row, as many at a time as the workers can make.
  private func write(_ sweep: Sweep, set: [Override], in world: World) throws -> Outcome {
    let pool = pool(in: world)
    var outcome = Outcome()
    let target = try list.target(in: world)
    try world.stream(target.name) { stream in
      let shared = try sharedFigures(of: sweep, by: pool, stream, in: world)
      let writer = SweepWriter(
        sweep, shared, set: set, isForExcel: list.csv == .excel, style: list.style(for: sweep.list))
      outcome = try SweepRun(
        writer: writer, language: world.language, count: sweep.count, pool: pool
      )
      .write(to: stream, in: world)
    }
    let phrases = Phrases(style: list.style(for: sweep.list), list: sweep.list)
    let overtaken = sweep.variations.compactMap { variation in
      sweep.overtaken(variation.path).map {
        phrases.held(variation.path, until: $0, sweep.question.complaint)
      }
    }
    outcome.messages =
      overtaken.map(Application.message).joined() + outcome.messages + target.wrote(world.texts)
    return outcome
  }

  /// Works out what many rows share, and shows how far it is.
  ///
  /// - Throws: ``Interrupted`` if somebody stops it.
  private func sharedFigures(
    of sweep: Sweep, by pool: WorkerPool, _ stream: Stream, in world: World
  ) throws(Interrupted) -> SharedFigures {
    var progress = Progress(of: sweep.shared, .statements, in: world)
    let shared = sweep.sharedFigures(with: pool) { done in
      progress.tell(done)
      return !stream.isInterrupted()
    }
    progress.clear()
    guard let shared else { throw Interrupted() }
    return shared
  }
}

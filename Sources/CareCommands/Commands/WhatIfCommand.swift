internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost whatif`: before and after a price change.
struct WhatIfCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `--plan`: those whose costs are told; none for all.
  var plans: [ItemWord] = []
  /// `--base`: values set before and after.
  var base: [BaseWord] = []
  /// `--proposal`: a file of further values.
  var proposal: String?
  /// `--from`: the day from which on the proposal holds.
  var from: Day?
  /// Which clients the practice has.
  var practice = PracticeOptions()

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "whatif", abstract: texts.abstract(of: .whatIf), discussion: texts.discussion(of: .whatIf),
      examples: [
        .init(
          "carecost whatif --set services.relaxation.price=120", texts.meaning(of: .raisedPrice)),
        .init(
          "carecost whatif --from 2027-01-01 --proposal 2027.json",
          texts.meaning(of: .datedProposal)),
        .init(
          "carecost whatif --proposal 2027.json --clients clients.csv --variable-cost 15",
          texts.meaning(of: .income)),
      ], WhatIfCommand(), arguments(texts)
    ) { options, world in
      try options.practice.check(beside: options.question, world.texts)
      let (whatIf, ignored) = try options.whatIf(in: world)
      let style = options.list.style(for: whatIf.change.lists.before)
      let report = Report(whatIf, set: options.base.map(\.setting), style: style)
      var outcome = try options.list.deliver(report, in: world)
      outcome.messages += PracticeOptions.message(ignoring: ignored, world.texts)
      return outcome
    }
  }

  /// Its own options, in the order of the help.
  private static func arguments(_ texts: any Texts) -> [Argument<WhatIfCommand>] {
    [
      .option(
        "proposal", texts.placeholder(.file), \.proposal, help: texts.help(.proposal),
        completion: .file),
      .option("from", texts.placeholder(.date), \.from, help: texts.help(.from)),
      .options(
        "base", texts.placeholder(.setting), \.base, help: texts.help(.base),
        completion: .known(.path)),
      .options(
        "plan", texts.placeholder(.plan), \.plans, help: texts.help(.toReprice),
        completion: .known(.plan)),
    ] + PracticeOptions.arguments(texts).map { $0.pullback(\.practice) }
      + QuestionOptions.clientArguments(texts).map { $0.pullback(\.question) }
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Both lists, and what differs between them; and the columns of the clients file that say nothing.
  private func whatIf(in world: World) throws -> (whatIf: WhatIf, ignored: [String]) {
    let file = try list.file(in: world)
    let proposal = try self.proposal(file.settings, in: world)
    let before = file.setting(base.map(\.setting))
    let asked = try question.ask(plans, of: before, in: world)
    let proposed = try self.proposed(proposal, on: before, in: world)
    let after = try ask(proposed, in: world)
    try checkSame(asked, after, world.texts)
    let lists = Change(before: asked.list, after: after.list)
    let plans = (plans.isEmpty ? asked.list.plans.refs : asked.question.plans)
      .map { asked.list.plans[$0].id }
    let complaints = complaints(asked.question, in: asked.list)
    try ComparisonBound.check(cases: complaints.count, plans: plans.count, world.texts)
    let change = try PriceChange(
      lists, questions: Change(before: asked.question, after: after.question),
      complaints: complaints, plans: plans)
    let clients = try practice.practice(by: [lists.before, lists.after], in: world)
    let practice = try clients.map { clients throws(CostingError) in
      try PracticeChange(clients.practice, by: lists, among: plans, over: change.horizon)
    }
    let found = try Lint(proposed.located()).warnings(notIn: Lint(before.located()))
    let values = ProposedValue.all(
      proposal, of: try before.scenarios(), in: from == nil ? try proposed.scenarios() : nil)
    let whatIf = WhatIf(
      change, proposal: proposal, values: values, from: from, practice: practice, warnings: found)
    return (whatIf, clients?.ignored ?? [])
  }

  /// A proposal changes what things cost, not what is compared.
  private func checkSame(
    _ before: (list: PriceList, question: Question), _ after: (list: PriceList, question: Question),
    _ texts: any Texts
  ) throws(UsageError) {
    if before.list.currency != after.list.currency {
      throw UsageError(texts.changesWhatIsCompared("currency"))
    }
    if before.question.horizon != after.question.horizon {
      throw UsageError(texts.changesWhatIsCompared("defaults.horizon"))
    }
  }

  /// The complaint that was asked about; else each.
  private func complaints(_ asked: Question, in list: PriceList) -> [ID] {
    let own = question.complaint == nil ? nil : asked.complaint
    return own.map { [list.cases[$0].id] } ?? list.cases.map(\.id)
  }

  /// What is proposed: the file's values first, then those of the command line.
  private func proposal(_ settings: [Override], in world: World) throws -> [Override] {
    let fromFile =
      try proposal.map {
        try ProposalReader.read(world.readFile($0), named: Quoted.whole($0))
      } ?? []
    guard !(fromFile + settings).isEmpty else {
      throw UsageError(world.texts.nothingProposed)
    }
    return fromFile + settings
  }

  /// The list's file with the proposal in place.
  private func proposed(
    _ proposal: [Override], on base: ListFile, in world: World
  ) throws -> ListFile {
    guard let from else { return base.setting(base.settings + proposal) }
    guard !base.settings.contains(where: { $0.path.part == "changes" && $0.path.names.count > 1 })
    else {
      throw UsageError(world.texts.basePartOfChanges)
    }
    let dated = DatedProposal(proposal, from: from, in: base.bytes, base: base.settings)
    return base.setting(base.settings + dated.settings)
  }

  /// The list as proposed, and the same question about it.
  private func ask(
    _ file: ListFile, in world: World
  ) throws -> (list: PriceList, question: Question) {
    do {
      return try question.ask(plans, of: file, in: world)
    } catch let invalid as InvalidPriceList {
      guard let name = self.proposal.map(Quoted.whole) else { throw invalid }
      throw invalid.blaming(name) ?? invalid
    }
  }
}

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
  /// `--clients`: a file of who follows what.
  var clients: String?
  /// `--variable-cost`: what a session costs the practice.
  var variableCost: AmountWord?

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
      if options.variableCost != nil, options.clients == nil {
        throw UsageError(world.texts.needs("--variable-cost", "--clients"))
      }
      let whatIf = try options.whatIf(in: world)
      let style = options.list.style(for: whatIf.change.lists.before)
      let set = options.base.map(\.setting)
      return try options.list.deliver(Report(whatIf, set: set, style: style), in: world)
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
      .option(
        "clients", texts.placeholder(.clients), \.clients, help: texts.help(.clients),
        completion: .file),
      .option(
        "variable-cost", texts.placeholder(.amount), \.variableCost,
        help: texts.help(.variableCost)),
    ] + QuestionOptions.clientArguments(texts).map { $0.pullback(\.question) }
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Both lists, and what differs between them.
  private func whatIf(in world: World) throws -> WhatIf {
    let file = try list.file(in: world)
    let proposal = try self.proposal(file.settings, in: world)
    let before = file.setting(base.map(\.setting))
    let asked = try question.ask(plans, of: before, in: world)
    let after = try proposed(proposal, on: before, in: world)
    let lists = Change(before: asked.list, after: after.list)
    let change = try PriceChange(
      lists, questions: Change(before: asked.question, after: after.question),
      complaints: complaints(asked.question, in: asked.list),
      plans: (plans.isEmpty ? asked.list.plans.refs : asked.question.plans)
        .map { asked.list.plans[$0].id })
    return WhatIf(
      change, proposal: proposal, from: from, income: try income(lists, change.horizon, in: world),
      variableCost: try variableCost?.amount(in: asked.list.currency, world.texts) ?? .zero)
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

  /// The list with the proposal in place, and the same question about it.
  private func proposed(
    _ proposal: [Override], on base: ListFile, in world: World
  ) throws -> (list: PriceList, question: Question) {
    var settings = base.settings
    if let from {
      guard !base.settings.contains(where: { $0.path.part == "changes" && $0.path.names.count > 1 })
      else {
        throw UsageError(world.texts.basePartOfChanges)
      }
      settings.append(
        ProposalReader.dated(proposal, from: from, in: base.bytes, base: base.settings))
    } else {
      settings += proposal
    }
    let file = base.setting(settings)
    do {
      return try question.ask(plans, of: file, in: world)
    } catch let invalid as InvalidPriceList {
      guard let name = self.proposal.map(Quoted.whole) else { throw invalid }
      throw invalid.blaming(name) ?? invalid
    }
  }

  /// What the clients of the file bring in, before and after; `nil` without one.
  private func income(
    _ lists: Change<PriceList>, _ horizon: Horizon, in world: World
  ) throws -> Change<Income>? {
    guard let clients else { return nil }
    let bytes = try world.readFile(clients)
    return try lists.map { list in
      let groups = try ClientsReader.read(bytes, named: Quoted.whole(clients), for: list)
      return try Income(of: groups, in: list, over: horizon)
    }
  }
}

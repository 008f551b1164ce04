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
  /// `--hour-cost`: what an hour of treatment costs the practice.
  var hourCost: AmountWord?
  /// `--hours`: how many hours a week the practice treats.
  var hours: HoursWord?

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
      try options.checkClients(world.texts)
      let (whatIf, ignored) = try options.whatIf(in: world)
      let style = options.list.style(for: whatIf.change.lists.before)
      let report = Report(whatIf, set: options.base.map(\.setting), style: style)
      var outcome = try options.list.deliver(report, in: world)
      if !ignored.isEmpty {
        outcome.messages += Application.message(
          world.texts.columnsIgnored(ignored.map(Quoted.word)))
      }
      return outcome
    }
  }

  /// What is said of clients needs a file of them, and who they are is said there and nowhere else.
  private func checkClients(_ texts: any Texts) throws(UsageError) {
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
    let excluded = [
      ("--concession", question.concession != nil), ("--with", !question.extras.isEmpty),
      ("--insurance", question.insurance != nil), ("--holding", !question.holdings.isEmpty),
      ("--member", question.member != nil), ("--pay", !question.pay.isEmpty),
    ]
    for (option, isGiven) in excluded where isGiven {
      throw UsageError(texts.exclude(option, "--clients"))
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
      .option(
        "hour-cost", texts.placeholder(.amount), \.hourCost, help: texts.help(.hourCost)),
      .option("hours", texts.placeholder(.count), \.hours, help: texts.help(.hours)),
    ] + QuestionOptions.clientArguments(texts).map { $0.pullback(\.question) }
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
    let change = try PriceChange(
      lists, questions: Change(before: asked.question, after: after.question),
      complaints: complaints(asked.question, in: asked.list), plans: plans)
    let clients = try self.clients.map { try practice($0, lists, plans, change.horizon, in: world) }
    let found = try Lint(proposed.located()).warnings(notIn: Lint(before.located()))
    let whatIf = WhatIf(
      change, proposal: proposal, from: from, practice: clients?.change, warnings: found)
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
    let dated = ProposalReader.dated(proposal, from: from, in: base.bytes, base: base.settings)
    return base.setting(base.settings + [dated])
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

  /// What the change does to the clients of a file, and the columns of it that say nothing.
  private func practice(
    _ name: String, _ lists: Change<PriceList>, _ plans: [ID], _ horizon: Horizon, in world: World
  ) throws -> (change: PracticeChange, ignored: [String]) {
    let bytes = try world.readFile(name)
    let file = try ClientsReader.read(bytes, named: Quoted.whole(name), for: lists.before)
    _ = try ClientsReader.read(bytes, named: Quoted.whole(name), for: lists.after)
    let currency = lists.before.currency
    let costs = TreatmentCosts(
      perSession: try variableCost?.amount(in: currency, world.texts) ?? .zero,
      perHour: try hourCost?.amount(in: currency, world.texts) ?? .zero)
    let change = try PracticeChange(
      file.groups, by: lists, among: plans, over: horizon, costs: costs, hours: hours?.count)
    return (change, file.unreadColumns)
  }
}

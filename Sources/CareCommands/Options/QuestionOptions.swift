internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// What is asked about which client: what the commands that cost plans share.
struct QuestionOptions: Sendable {
  /// `--case`: the complaint; that of the list's defaults without it.
  var complaint: ItemWord?
  /// `--against`: the plan that the others are held against.
  var against: ItemWord?
  /// `--horizon`: how far is looked.
  var horizon: Interval?
  /// `--until`: the last day that is looked at, in place of `--horizon`.
  var until: Day?
  /// `--start`: the first day; today without it.
  var start: Day?
  /// `--with`: added to every visit.
  var extras: [ItemWord] = []
  /// `--concession`: the group whose prices are paid.
  var concession: ItemWord?
  /// `--insurance`: who pays back.
  var insurance: ItemWord?
  /// `--holding`: sessions of packages that are paid for already.
  var holdings: [HoldingWord] = []
  /// `--member`: a membership that the client has already.
  var member: MemberWord?
  /// `--pay`: the offers that may be used, for all plans or for one.
  var pay: [PayWord] = []
  /// `--every`: the rhythm of the other plan's open phase.
  var every: Interval?
  /// `--sessions`: how many a course takes.
  var sessions: SessionsWord?
}

extension QuestionOptions {
  /// The price list, and the question about it.
  func ask(
    _ plans: [ItemWord], of file: ListFile, in world: World
  ) throws -> (list: PriceList, question: Question) {
    let scenarios = try self.scenarios(plans, of: file, in: world)
    return (scenarios.base, try question(about: plans, of: scenarios.base, in: world))
  }

  /// The same where plans stand side by side: the one that the others are held against is one of them,
  /// since a difference can be checked only beside what it is a difference to.
  func ask(
    toCompare plans: [ItemWord], of file: ListFile, in world: World
  ) throws -> (list: PriceList, question: Question) {
    var (list, question) = try ask(plans, of: file, in: world)
    if !question.plans.contains(question.against) { question.plans.append(question.against) }
    return (list, question)
  }

  /// The price list, from which others can be made.
  ///
  /// Rhythm and sessions are values of the list like any other, so they become settings, and the list
  /// is read with them in place.
  func scenarios(
    _ plans: [ItemWord], of file: ListFile, in world: World
  ) throws -> Scenarios {
    let scenarios = try file.scenarios()
    guard every != nil || sessions != nil else { return scenarios }
    let question = try question(about: plans, of: scenarios.base, in: world)
    return try file.scenarios(adding: settings(for: question, in: scenarios.base, world.texts))
  }

  /// All values of the list that are replaced for this run: those that are set, and those that follow
  /// from other options.
  func overrides(
    _ plans: [ItemWord], of file: ListFile, in world: World
  ) throws -> [Override] {
    guard every != nil || sessions != nil else { return file.settings }
    let list = try file.priceList()
    let question = try question(about: plans, of: list, in: world)
    return file.settings + (try settings(for: question, in: list, world.texts))
  }

  /// The options as they would be given again.
  func words(_ texts: any Texts) -> [String] {
    Self.arguments(texts).words(for: self, besides: QuestionOptions())
  }

  /// Those that were given, as they are typed.
  func given(_ texts: any Texts) -> [String] {
    Self.arguments(texts).givenOptions(in: self, besides: QuestionOptions())
  }

  /// What is asked of a list.
  func question(
    about plans: [ItemWord], of list: PriceList, in world: World
  ) throws(UsageError) -> Question {
    let finder = ItemFinder(texts: world.texts)
    var question = Question(defaultsOf: list, start: start ?? world.today())
    if let length = try length(from: question.horizon.start, world.texts) {
      question.horizon = Horizon(from: question.horizon.start, length: length)
    }
    question.complaint =
      try complaint.map { word throws(UsageError) in
        try finder.find(word, in: list.cases, .complaint)
      } ?? question.complaint
    question.against =
      try against.map { id throws(UsageError) in
        try finder.find(id, in: list.plans, .plan)
      } ?? question.against
    if !plans.isEmpty {
      question.plans = try finder.findEach(plans, in: list.plans, .plan)
    }
    question.concession = try concession.map { id throws(UsageError) in
      try finder.find(id, in: list.base.concessions, .concession)
    }
    question.extras = try finder.findEach(extras, in: list.base.extras, .extra)
    try addPurse(to: &question, of: list, finder)
    return question
  }

  /// How far to look; `nil` for the list's own.
  private func length(from start: Day, _ texts: any Texts) throws(UsageError) -> Interval? {
    guard let until else { return horizon }
    guard horizon == nil else { throw UsageError(texts.exclude("--until", "--horizon")) }
    guard let length = Interval(from: start, through: until) else {
      throw UsageError(texts.until("--until \(until)", isBefore: start.description))
    }
    return length
  }

  /// What the client has already, who pays back, and which offers may be used.
  private func addPurse(
    to question: inout Question, of list: PriceList, _ finder: ItemFinder
  ) throws(UsageError) {
    let start = question.horizon.start
    question.holdings = try holdings.map { word throws(UsageError) in
      try word.holding(in: list, on: start, finder)
    }
    question.insurance = try insurance.map { id throws(UsageError) in
      try finder.find(id, in: list.insurances, .insurance)
    }
    question.member = try member.map { word throws(UsageError) in
      try word.membership(in: list, on: start, finder)
    }
    question.pay = try PayWord.choices(pay, in: list, finder)
  }

  /// Rhythm and sessions as values of the list.
  ///
  /// - Throws: ``UsageError`` if the list has no place for them.
  private func settings(
    for question: Question, in list: PriceList, _ texts: any Texts
  ) throws(UsageError) -> [Override] {
    var settings: [Override] = []
    if let every {
      let plan = list.plans[question.against]
      guard let phase = plan.openPhase else {
        throw UsageError(texts.needsOpenPlan("--every", unlike: Quoted.word(plan.id.text)))
      }
      settings.append(
        Override(
          path: .rhythm(of: plan.id, phase: phase), value: every.description,
          source: "--every \(every)"))
    }
    if let sessions {
      guard let complaint = question.complaint else {
        throw UsageError(texts.needsCase("--sessions"))
      }
      settings.append(
        Override(
          path: Path("cases", list.cases[complaint].id, "sessions"), value: String(sessions.count),
          source: "--sessions \(sessions.count)"))
    }
    return settings
  }
}

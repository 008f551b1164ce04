internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// What is asked about which client: what the commands that cost plans share.
struct QuestionOptions: Sendable {
  var complaint: ID?
  var against: ID?
  var horizon: Interval?
  var start: Day?
  var extras: [ID] = []
  var concession: ID?
  var insurance: ID?
  var holdings: [HoldingWord] = []
  var member: MemberWord?
  var pay: [PayWord] = []
  var every: Interval?
  var sessions: SessionsWord?

  /// The first day, for any command that has one.
  static func start<Root>(_ path: any WritableKeyPath<Root, Day?> & Sendable) -> Argument<Root> {
    .option("start", "DATE", path, help: "The first day; by default today.")
  }

  /// The client's group, for any command that has one.
  static func concession<Root>(
    _ path: any WritableKeyPath<Root, ID?> & Sendable
  ) -> Argument<Root> {
    .option("concession", "GROUP", path, help: "The group whose prices apply.")
  }

  private static var complaint: Argument<QuestionOptions> {
    .option("case", "CASE", \.complaint, help: "The complaint; by default the list's.")
  }

  private static var against: Argument<QuestionOptions> {
    .option("against", "PLAN", \.against, help: "The plan that others are held against.")
  }

  private static var holdings: Argument<QuestionOptions> {
    .options(
      "holding", "HOLDING", \.holdings, help: "Sessions left of a package: ID:SESSIONS:LAST-DAY.")
  }

  /// What the client has already, who pays back, and which offers may be used.
  private static var purse: [Argument<QuestionOptions>] {
    [
      .option(
        "insurance", "INSURANCE", \.insurance, help: "Who pays back a share of the sessions."),
      .option(
        "member", "MEMBERSHIP", \.member, help: "A membership the client has, and since when."),
      .options(
        "pay", "OFFERS", \.pay,
        help: "Offers that may be used: cheapest, singly, or ids; PLAN=OFFERS for one plan."),
    ]
  }

  private static var every: Argument<QuestionOptions> {
    .option(
      "every", "TIME", \.every, help: "The rhythm of the open phase of the plan held against.")
  }

  /// Who asks, over which time.
  private static var client: [Argument<QuestionOptions>] {
    [
      .option("horizon", "TIME", \.horizon, help: "How far to look, such as '12 months'."),
      start(\.start),
      .options("with", "EXTRA", \.extras, help: "Adds an extra to every visit."),
      concession(\.concession),
    ]
  }

  static var arguments: [Argument<QuestionOptions>] {
    [complaint] + ofEveryCase + [holdings] + purse + [
      .option("sessions", "N", \.sessions, help: "How many sessions the course takes.")
    ]
  }

  /// The options that mean the same whatever the complaint.
  static var ofEveryCase: [Argument<QuestionOptions>] { [against] + client + [every] }

  /// The options of a command that looks at each case and holds no plan against another.
  static var clientArguments: [Argument<QuestionOptions>] {
    [.option("case", "CASE", \.complaint, help: "The complaint; by default each.")] + client
      + [holdings] + purse
  }
}

extension QuestionOptions {
  /// The price list, and the question about it.
  func ask(
    _ plans: [ID], of file: ListFile, in world: World
  ) throws -> (list: PriceList, question: Question) {
    let scenarios = try self.scenarios(plans, of: file, in: world)
    return (scenarios.base, try question(about: plans, of: scenarios.base, in: world))
  }

  /// The price list, from which others can be made.
  ///
  /// Rhythm and sessions are values of the list like any other, so they become settings, and the list
  /// is read with them in place.
  func scenarios(
    _ plans: [ID], of file: ListFile, in world: World
  ) throws -> Scenarios {
    let scenarios = try file.scenarios()
    guard every != nil || sessions != nil else { return scenarios }
    let question = try question(about: plans, of: scenarios.base, in: world)
    return try file.scenarios(adding: settings(for: question, in: scenarios.base))
  }

  /// The options as they would be given again.
  var words: [String] {
    let single: [(String, String?)] = [
      ("case", complaint?.text), ("against", against?.text), ("horizon", horizon?.argument),
      ("start", start?.argument), ("concession", concession?.text), ("insurance", insurance?.text),
      ("member", member?.argument), ("every", every?.argument), ("sessions", sessions?.argument),
    ]
    let several: [(String, [String])] = [
      ("with", extras.map(\.text)), ("holding", holdings.map(\.argument)),
      ("pay", pay.map(\.argument)),
    ]
    let all = single.map { name, value in (name, value.map { [$0] } ?? []) } + several
    return all.flatMap { name, values in values.flatMap { ["--\(name)", $0] } }
  }

  /// What is asked of a list.
  func question(
    about plans: [ID], of list: PriceList, in world: World
  ) throws(UsageError) -> Question {
    var question = Question(defaultsOf: list, start: start ?? world.today())
    if let horizon { question.horizon = Horizon(from: question.horizon.start, length: horizon) }
    question.complaint =
      try complaint.map { id throws(UsageError) in
        try Self.find(id, in: list.cases, "case")
      } ?? question.complaint
    question.against =
      try against.map { id throws(UsageError) in
        try Self.find(id, in: list.plans, "plan")
      } ?? question.against
    if !plans.isEmpty {
      question.plans = try Self.findEach(plans, in: list.plans, "plan")
    }
    question.concession = try concession.map { id throws(UsageError) in
      try Self.find(id, in: list.base.concessions, "concession")
    }
    question.extras = try Self.findEach(extras, in: list.base.extras, "extra")
    try addPurse(to: &question, of: list)
    return question
  }

  /// What the client has already, who pays back, and which offers may be used.
  private func addPurse(
    to question: inout Question, of list: PriceList
  ) throws(UsageError) {
    let start = question.horizon.start
    question.holdings = try holdings.map { word throws(UsageError) in
      try word.holding(in: list, on: start)
    }
    question.insurance = try insurance.map { id throws(UsageError) in
      try Self.find(id, in: list.insurances, "insurance")
    }
    question.member = try member.map { word throws(UsageError) in
      try word.membership(in: list, on: start)
    }
    question.pay = try PayWord.choices(pay, in: list)
  }

  /// The items of several ids; one that is given twice is a usage error.
  private static func findEach<Item: Identified>(
    _ ids: [ID], in items: [Item], _ kind: String
  ) throws(UsageError) -> [Ref<Item>] {
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      throw UsageError("the \(kind) '\(id)' is given twice")
    }
    return try ids.map { id throws(UsageError) in try find(id, in: items, kind) }
  }

  /// The item of an id, or a usage error that names the nearest.
  static func find<Item: Identified>(
    _ id: ID, in items: [Item], _ kind: String
  ) throws(UsageError) -> Ref<Item> {
    if let ref = items.ref(id) { return ref }
    throw missing(id, among: items.map(\.id), kind)
  }

  /// That there is no such item, with the nearest that there is.
  static func missing(_ id: ID, among ids: [ID], _ kind: String) -> UsageError {
    let names = ids.map(\.text)
    let near = Suggestion.clause(for: id.text, among: names)
    let all =
      names.isEmpty ? "; the price list has none" : "; there is \(names.joined(separator: ", "))"
    return UsageError("there is no \(kind) '\(id)'\(near.isEmpty ? all : near)")
  }

  private func settings(
    for question: Question, in list: PriceList
  ) throws(UsageError) -> [Override] {
    var settings: [Override] = []
    if let every {
      let plan = list.plans[question.against]
      guard let phase = plan.openPhase else {
        throw UsageError("--every needs a plan with an open phase; '\(plan.id)' has none")
      }
      settings.append(
        Override(
          path: Path("plans", plan.id, "phases").appending(item: phase).appending("every"),
          value: every.description,
          source: "--every \(every)"))
    }
    if let sessions {
      guard let complaint = question.complaint else {
        throw UsageError("--sessions needs a case; the price list has none")
      }
      settings.append(
        Override(
          path: Path("cases", list.cases[complaint].id, "sessions"), value: String(sessions.count),
          source: "--sessions \(sessions.count)"))
    }
    return settings
  }
}

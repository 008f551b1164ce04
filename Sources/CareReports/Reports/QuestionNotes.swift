internal import CareModel

/// What a plan costs those whom it does not help, for every plan that sets out to resolve.
struct NotResolvedNotes {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  func sentences() -> [String] {
    comparison.plans.compactMap { plan in
      guard list.plans[plan.plan].resolution != nil else { return nil }
      let name = phrases.quoted(plan.plan)
      let other = phrases.quoted(comparison.question.against)
      guard let cost = plan.expected?.ifNotResolved else {
        return phrases.texts.noAverage(of: name, becauseOf: other)
      }
      let amount = phrases.style.amount(Amount(rounding: cost))
      return phrases.texts.ifNotHelped(name, then: other, costs: amount)
    }
  }
}

/// What every figure about a question rests on, in whole sentences.
struct QuestionNotes {
  let question: Question
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  func sentences() -> [String] { complaint + rest }

  /// What does not depend on the complaint.
  var rest: [String] { [time] + setForThisRun + prices + sample + [notCounted] }

  /// Who the client is, what is in hand, and how it may be paid.
  var setForThisRun: [String] { client + paying }

  private var paying: [String] { PayingNotes(question: question, phrases: phrases).sentences() }

  private var notCounted: String {
    question.insurance == nil ? texts.notCounted : texts.notCountedButInsurance
  }

  private var time: String {
    let horizon = question.horizon
    return texts.counted(from: style.date(horizon.start), to: style.date(horizon.lastDay))
  }

  private var prices: [String] {
    let horizon = question.horizon
    let changes = list.versions.compactMap(\.from).filter { horizon.start < $0 && $0 < horizon.end }
    let change = changes.isEmpty ? [] : [texts.pricesChange(on: changes.map(style.date))]
    guard let from = list.from else { return change }
    let date = style.date(from)
    let dated = horizon.start < from ? texts.pricesAreAlsoBefore(date) : texts.pricesAre(of: date)
    return change + [dated]
  }

  private var sample: [String] { list.isSample ? [texts.pricesAreMadeUp] : [] }
}

// What is assumed of the complaint.
extension QuestionNotes {
  /// What is assumed of the complaint, and where that comes from.
  var complaint: [String] {
    guard let complaint = question.complaint.map({ list.cases[$0] }) else { return [] }
    let course = setsOutToResolve ? self.course(complaint) : []
    return [
      texts.assumed(
        for: phrases.quoted(complaint.name),
        [texts.aSessionEases(for: complaint.reliefDays)] + course, source: complaint.source)
    ]
  }

  /// Whose prices, and which complaint over which days.
  var headInShort: [String] {
    let days = [question.horizon.start, question.horizon.lastDay].map(style.shortDate)
    let complaint = question.complaint.map { list.cases[$0].name }
    return [
      [phrases.sampleMark, list.practice].compactMap { $0 }.joined(separator: " · "),
      [complaint, days.joined(separator: " – ")].compactMap { $0 }.joined(separator: " · "),
    ]
  }

  /// What is assumed and what is not counted, in few words.
  var inShort: [String] {
    guard let complaint = question.complaint.map({ list.cases[$0] }), setsOutToResolve else {
      return [notCounted]
    }
    let facts = [
      texts.aCourseTakes(phrases.sessions(complaint.sessions)),
      texts.resolves(for: style.share(complaint.resolves), givenUpAfter: nil),
    ]
    return [texts.assumedInShort(facts), notCounted]
  }

  /// Whether a plan that is asked about sets out to resolve; else that part is not assumed.
  private var setsOutToResolve: Bool {
    (question.plans + [question.against]).contains { list.plans[$0].resolution != nil }
  }

  private func course(_ complaint: Case) -> [String] {
    [
      texts.aCourseTakes(phrases.sessions(complaint.sessions)),
      texts.resolves(
        for: style.share(complaint.resolves), givenUpAfter: complaint.stopAfter),
      returns(complaint),
    ].compactMap { $0 }
  }

  private func returns(_ complaint: Case) -> String? {
    guard let returns = complaint.returns, complaint.resolves > .none else { return nil }
    return texts.returns(
      for: style.share(returns.chance), after: returns.after, taking: returns.topUp)
  }
}

// Who the client is, and what is paid already.
extension QuestionNotes {
  private var client: [String] {
    let group = question.concession.map { texts.pricesFor(list.base.concessions[$0].name) }
    let extras = question.extras.map { list.base.extras[$0].name }
    let holdings = question.holdings.map(held)
    return [
      group,
      extras.isEmpty ? nil : texts.withEveryVisit(extras),
      holdings.isEmpty ? nil : texts.alreadyPaid(holdings),
    ].compactMap { $0 }
  }

  private func held(_ holding: Holding) -> String {
    texts.held(
      holding.sessions, of: phrases.quoted(list.base.packages[holding.package].name),
      until: style.date(holding.until))
  }
}

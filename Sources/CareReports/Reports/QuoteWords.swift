internal import CareModel
internal import PriceListFormat

/// What a quote says to people.
struct QuoteWords {
  /// What is told.
  let quote: Quote
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  /// The list that the plan is paid by.
  private var list: PriceList { quote.list }
  /// The visits and payments as planned.
  private var statement: Statement { quote.statement }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// How many visits, over which time, for how much, what they would cost singly, and when they end.
  var summary: String {
    let quoted = texts.quote(
      list.plans[quote.plan].name, visits: statement.visits.count,
      over: quote.question.horizon.length, cost: style.amount(statement.cost),
      paidSingly: isInsured || isMember ? nil : statement.listCost.map(style.amount),
      isInsured: isInsured,
      isChosen: isChosen)
    // A course that is cut off must not read as a whole one.
    let end = statement.schedule.isFinished ? lastSession : texts.itIsNotFinishedByThen
    return [quoted, end].compactMap { $0 }.joined(separator: " ")
  }

  /// Then what is paid singly cannot be held against a cost from which something came back.
  private var isInsured: Bool { quote.question.insurance != nil }

  /// When a plan that ends does; `nil` for one that goes on.
  private var lastSession: String? {
    guard list.plans[quote.plan].openPhase == nil, let last = statement.visits.last else {
      return nil
    }
    return texts.lastSession(on: style.date(last.visit.day))
  }

  /// A line for each visit, payment and refund, with what was paid so far.
  func table() -> Table {
    var soFar = Amount.zero
    let basis = self.basis
    let codes = QuoteCodes(quote: quote)
    let rows = QuoteLine.lines(of: statement, quote.refunds).map { line -> [Cell] in
      soFar += line.amount ?? .zero
      return [
        .date(line.day), .text(codes.kind(line)), .text(codes.id(line)), .text(codes.source(line)),
        .text(what(line)), .text(how(line)), line.amount.map { .amount($0) } ?? .absent,
        .amount(soFar),
      ] + basis.map(\.cell)
    }
    return Table(
      caption: list.plans[quote.plan].name,
      columns: [
        .init("date", texts.dateTitle),
        .machine("kind"), .machine("id"), .machine("from"),
        .init("what", texts.whatTitle, for: .people),
        .init("how", texts.howTitle, for: .people),
        .init("amount", texts.amountTitle),
        .init("soFar", texts.soFarTitle),
      ] + basis.map { .machine($0.key) }, rows: rows)
  }

  /// What every row rests on, so that a table that is handed on still says so.
  private var basis: [(key: String, cell: Cell)] {
    [("plan", .text(list.plans[quote.plan].id.text))]
      + QuestionBasis(question: quote.question, list: list, set: set).cells
      + [("phases", .phases(of: quote.plan, quote.question, in: list))]
  }

  /// What a line is about, by the name that clients know.
  private func what(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit(let visit, _): list.base.services[visit.visit.service].name
    case .payment(let payment, _): phrases.name(of: payment.subject)
    case .refund: insurance?.name ?? ""
    }
  }

  /// Who pays back; `nil` if nobody does.
  private var insurance: Insurance? { quote.question.insurance.map { list.insurances[$0] } }

  /// How a line came about.
  private func how(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit(let visit, _): return how(visit.cover)
    case .payment(let payment, let period): return how(payment, of: period, on: line.day)
    case .refund(let refund):
      return insurance.map { texts.paidBack(told(refund.steps(by: $0)).map(words)) } ?? ""
    }
  }

  /// What a payment buys.
  private func how(_ payment: Payment, of period: MembershipRun.Period?, on day: Day) -> String {
    switch payment.subject {
    case .package(let ref): texts.bought(list.prices(on: day).packages[ref].sessions)
    case .extra: texts.extra
    case .fee:
      // What is owed past the horizon is booked on its last day.
      period.flatMap { $0.from > day ? texts.feeOwed(on: style.moment($0.from)) : nil }
        ?? texts.feeOfAPeriod
    case .single: ""
    }
  }

  /// The steps that say something: that the whole of something is that much does not, beside others.
  private func told(_ steps: [Refund.Step]) -> [Refund.Step] {
    let telling = steps.filter { step in
      if case .share(let share, _) = step { share.millionths != Percentage.whole } else { true }
    }
    return telling.isEmpty ? steps : telling
  }

  /// A step of how a refund came about.
  private func words(_ step: Refund.Step) -> RefundStep {
    switch step {
    case .eligible(let amount): .eligible(style.amount(amount))
    case .excess(let amount): .excess(style.amount(amount))
    case .share(let share, let amount): .share(style.share(share), style.amount(amount))
    case .cap(let amount): .cap(style.amount(amount))
    case .noSessionLeft(let count): .noSessionLeft(count)
    case .year(let amount): .year(style.amount(amount))
    }
  }

  /// What paid for a session, and which of its sessions it is.
  private func how(_ cover: PaidVisit.Cover) -> String {
    switch cover {
    case .single: return texts.isPaidSingly
    case .package(let index, let session):
      return texts.session(
        session, of: statement.purchases[index].sessions, from: name(of: index))
    case .membership(let period):
      let name = statement.membership.map { list.base.memberships[$0.membership].name } ?? ""
      return texts.period(period + 1, of: name)
    case .holding(let index, let session):
      let holding = quote.question.holdings[index]
      return texts.sessionInHand(
        session, of: holding.sessions, from: list.base.packages[holding.package].name)
    }
  }

  /// A purchase's name, numbered if the same package is bought more than once.
  private func name(of index: Int) -> String {
    let package = statement.purchases[index].package
    let same = statement.purchases.indices.filter { statement.purchases[$0].package == package }
    let name = list.base.packages[package].name
    guard same.count > 1, let number = same.firstIndex(of: index) else { return name }
    return "\(name) (\(number + 1))"
  }

  /// Each amount once, in the order in which it is first paid.
  var explanations: [String] {
    var seen: Set<String> = []
    return statement.payments.compactMap { payment in
      let name = phrases.name(of: payment.subject)
      let sentence = Explanation(phrases: phrases).sentence(name, payment.derivation)
      return seen.insert(sentence).inserted ? sentence : nil
    }
  }

  /// How to pay when nobody knows how long it takes: the rule, part by part, and what is simpler.
  var rule: [String] {
    guard let expected = quote.expected, let rule = expected.rule else { return [] }
    return [texts.followTheRule(isChosen: isChosen)] + ruleWords.sentences(rule)
      + ruleWords.alternatives(
        expected, hasOwn: hasOwn, member: quote.question.member?.membership)
  }

  private var ruleWords: RuleWords {
    RuleWords(plan: quote.plan, against: quote.question.against, phrases: phrases)
  }

  /// What a message has room for, the most important first, and what must not be missing last.
  var inShort: [String] {
    ruleInShort + explanations + assumptions
  }

  private var ruleInShort: [String] {
    guard let expected = quote.expected, let rule = expected.rule else { return [] }
    let planned = ruleWords.asPlannedInShort(expected, insteadOf: statement.cost)
    let told = ruleWords.inShort(rule).map { [$0, planned].compactMap(\.self) } ?? []
    let costs = ruleWords.costs(expected, hasOwn: hasOwn)
    return (told.isEmpty ? [] : [told.joined(separator: " ")]) + [costs]
  }

  /// Whether the client has sessions or a membership already.
  var hasOwn: Bool { isMember || !quote.question.holdings.isEmpty }

  /// Whether the client is a member already: then fees may be owed, which what is paid singly leaves out.
  private var isMember: Bool { quote.question.member != nil }

  /// Whether not all offers may be used.
  private var isChosen: Bool { quote.question.pay[quote.plan] != .all }

  /// What is left unused, and what the figures rest on.
  var assumptions: [String] {
    StatementNotes(quote: quote, phrases: phrases).sentences()
      + QuestionNotes(question: quote.question, set: set, phrases: phrases).sentences()
  }
}

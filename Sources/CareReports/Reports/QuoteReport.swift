public import CareModel

/// One plan's visits and payments, line by line.
public struct Quote: Sendable {
  /// The list that the plan is paid by.
  public let list: PriceList
  /// Whose visits and payments.
  public let plan: Ref<Plan>
  /// For whom, over which time.
  public let question: Question
  /// The visits and payments as planned.
  public let statement: Statement
  /// What it costs over all outcomes, and the rule by which it is then paid; `nil` where no mean is
  /// told.
  public let expected: Expected?
  /// The ways to pay for it; `nil` where they cannot be told.
  public let ways: WaysToPay?

  /// What an insurance pays back, visit by visit; `nil` if there is none.
  var refunds: Refunds? { statement.refunds(by: question.insurance, in: list) }

  /// Pays for one plan of a question.
  ///
  /// - Throws: `CostingError` if it cannot be paid for.
  /// - Complexity: That of `WaysToPay`.
  public init(_ plan: Ref<Plan>, of question: Question, in list: PriceList) throws(CostingError) {
    var own = question
    own.plans = [plan]
    self.list = list
    self.plan = plan
    self.question = question
    if let compared = try? Comparison(own, in: list, points: []).plans.first {
      statement = compared.statement
      expected = compared.expected
      ways = try? WaysToPay(plan, comparedAs: compared, of: question, in: list)
    } else {
      // The plan it is held against cannot be paid for; this one may be.
      own.against = plan
      let comparison = try Comparison(own, in: list, points: [])
      guard let compared = comparison.plans.first else { throw .onRequest(list.plans[plan].name) }
      statement = compared.statement
      expected = nil
      ways = nil
    }
  }
}

extension Report {
  /// One plan's visits and payments, how each amount came about, and how to pay when nobody knows how
  /// long it takes.
  public init(_ quote: Quote, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: quote.list)
    let words = QuoteWords(quote: quote, phrases: phrases)
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = [words.summary]
    let ways = quote.ways.flatMap { WaysTable(ways: $0, phrases: phrases).table() }
    tables = [words.table()] + [ways].compactMap { $0 }
    notes = [
      Notes(phrases.texts.howToPayTitle, words.rule),
      Notes(phrases.texts.howEachAmountCameAbout, words.explanations),
      Notes(nil, words.assumptions),
    ].filter { !$0.sentences.isEmpty }
    record = { QuoteRecord(quote: quote, phrases: phrases).record() }
    self.style = style
    currency = quote.list.currency
  }
}

/// What a quote says to people.
private struct QuoteWords {
  let quote: Quote
  let phrases: Phrases

  private var list: PriceList { quote.list }
  private var statement: Statement { quote.statement }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  var summary: String {
    let quoted = texts.quote(
      list.plans[quote.plan].name, visits: statement.visits.count,
      over: quote.question.horizon.length, cost: style.amount(statement.cost),
      paidSingly: statement.listCost.map(style.amount))
    // A course that is cut off must not read as a whole one.
    let isWhole = statement.schedule.isFinished
    return isWhole ? quoted : "\(quoted) \(texts.itIsNotFinishedByThen)"
  }

  func table() -> Table {
    var soFar = Amount.zero
    let codes = QuoteCodes(quote: quote)
    let rows = QuoteLine.lines(of: statement, quote.refunds).map { line -> [Cell] in
      soFar += line.amount ?? .zero
      return [
        .date(line.day), .text(codes.kind(line)), .text(codes.id(line)), .text(codes.source(line)),
        .text(what(line)), .text(how(line)), line.amount.map { .amount($0) } ?? .absent,
        .amount(soFar),
      ]
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
      ], rows: rows)
  }

  private func what(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit(let visit, _): list.base.services[visit.visit.service].name
    case .payment(let payment): phrases.name(of: payment.subject)
    case .refund: insurance?.name ?? ""
    }
  }

  private var insurance: Insurance? { quote.question.insurance.map { list.insurances[$0] } }

  private func how(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit(let visit, _): return how(visit.cover)
    case .payment(let payment): return how(payment, on: line.day)
    case .refund(let refund):
      return insurance.map { texts.paidBack(refund.steps(by: $0).map(words)) } ?? ""
    }
  }

  private func how(_ payment: Payment, on day: Day) -> String {
    switch payment.subject {
    case .package(let ref): texts.bought(list.prices(on: day).packages[ref].sessions)
    case .extra: texts.extra
    case .fee: texts.feeOfAPeriod
    case .single: ""
    }
  }

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
    let words = RuleWords(plan: quote.plan, against: quote.question.against, phrases: phrases)
    return words.sentences(rule) + words.alternatives(expected)
  }

  var assumptions: [String] {
    UnusedNotes(quote: quote, phrases: phrases).sentences()
      + QuestionNotes(question: quote.question, phrases: phrases).sentences()
  }
}

/// One line of a quote.
struct QuoteLine {
  /// What happens on its day.
  enum Entry {
    /// A visit, with its payment if it is paid singly.
    case visit(PaidVisit, Payment?)
    /// Another payment.
    case payment(Payment)
    /// What comes back for a visit.
    case refund(Refund)
  }

  let day: Day
  let entry: Entry

  /// What is paid; negative for what comes back.
  var amount: Amount? {
    switch entry {
    case .visit(_, let payment): payment?.amount
    case .payment(let payment): payment.amount
    case .refund(let refund): -refund.amount
    }
  }

  /// In this order within a day: what is bought, what is done, what is added, what comes back.
  private var rank: Int {
    switch entry {
    case .payment(let payment): payment.isExtra ? 2 : 0
    case .visit: 1
    case .refund: 3
    }
  }

  /// Visits, payments and refunds by day.
  static func lines(of statement: Statement, _ refunds: Refunds?) -> [QuoteLine] {
    var singles = statement.payments.filter(\.isSingle)[...]
    let visits = statement.visits.map { visit in
      let payment = visit.cover == .single ? singles.popFirst() : nil
      return QuoteLine(day: visit.visit.day, entry: .visit(visit, payment))
    }
    let others = statement.payments.filter { !$0.isSingle }
      .map { QuoteLine(day: $0.day, entry: .payment($0)) }
    let back = refunds?.lines.map { QuoteLine(day: $0.day, entry: .refund($0.refund)) } ?? []
    return (others + visits + back).enumerated()
      .sorted {
        ($0.element.day.number, $0.element.rank, $0.offset)
          < ($1.element.day.number, $1.element.rank, $1.offset)
      }
      .map(\.element)
  }
}

extension Payment {
  fileprivate var isSingle: Bool { if case .single = subject { true } else { false } }
  fileprivate var isExtra: Bool { if case .extra = subject { true } else { false } }
}

extension Phrases {
  /// What a payment is for, as clients read it.
  func name(of subject: Payment.Subject) -> String {
    switch subject {
    case .single(let ref): list.base.services[ref].name
    case .extra(let ref): list.base.extras[ref].name
    case .package(let ref): list.base.packages[ref].name
    case .fee(let ref): list.base.memberships[ref].name
    }
  }
}

public import CareModel

/// One plan's visits and payments, line by line.
public struct Quote: Sendable {
  /// The list that the plan is paid by.
  public let list: PriceList
  /// Whose visits and payments.
  public let plan: Ref<Plan>
  /// For whom, over which time.
  public let question: Question
  /// The visits and payments.
  public let statement: Statement

  /// Pays for one plan of a question.
  ///
  /// - Throws: ``CostingError`` if it cannot be paid for.
  public init(_ plan: Ref<Plan>, of question: Question, in list: PriceList) throws(CostingError) {
    let costing = try Costing(
      list, plans: [list.plans[plan]], concession: question.concession, extras: question.extras,
      holdings: question.holdings)
    let schedule = try Schedule(
      of: list.plans[plan], sessions: question.sessions(in: list), over: question.horizon)
    self.list = list
    self.plan = plan
    self.question = question
    statement = try costing.statement(of: schedule, plan: list.plans[plan].name)
  }
}

extension Report {
  /// One plan's visits and payments, and how each amount came about.
  public init(_ quote: Quote, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: quote.list)
    let words = QuoteWords(quote: quote, phrases: phrases)
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = [words.summary]
    tables = [words.table()]
    notes = [
      Notes(
        phrases.texts.howEachAmountCameAbout, words.explanations),
      Notes(nil, words.assumptions),
    ]
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
    let rows = QuoteLine.lines(of: statement).map { line -> [Cell] in
      soFar += line.payment?.amount ?? .zero
      return [
        .date(line.day), .text(codes.kind(line)), .text(codes.id(line)), .text(codes.source(line)),
        .text(what(line)), .text(how(line)), line.payment.map { .amount($0.amount) } ?? .absent,
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
    line.visit.map { list.base.services[$0.visit.service].name }
      ?? line.payment.map { phrases.name(of: $0.subject) } ?? ""
  }

  private func how(_ line: QuoteLine) -> String {
    if let visit = line.visit { return how(visit.cover) }
    switch line.payment?.subject {
    case .package(let ref):
      return texts.bought(list.prices(on: line.day).packages[ref].sessions)
    case .extra: return texts.extra
    case .fee: return texts.feeOfAPeriod
    case .single, nil: return ""
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

  var assumptions: [String] {
    let unused = statement.purchases.filter { $0.unused > 0 }.map { purchase in
      texts.notUsed(
        purchase.unused, of: phrases.quoted(list.base.packages[purchase.package].name),
        boughtOn: style.date(purchase.day))
    }
    return unused + QuestionNotes(question: quote.question, phrases: phrases).sentences()
  }
}

/// One line of a quote: a visit with its payment if it is paid singly, or another payment.
struct QuoteLine {
  let day: Day
  let visit: PaidVisit?
  let payment: Payment?

  /// Visits and payments by day: what is bought, then what is done, then what is added.
  static func lines(of statement: Statement) -> [QuoteLine] {
    var singles = statement.payments.filter(\.isSingle)[...]
    let visits = statement.visits.map { visit in
      let payment = visit.cover == .single ? singles.popFirst() : nil
      return (rank: 1, line: QuoteLine(day: visit.visit.day, visit: visit, payment: payment))
    }
    let others = statement.payments.filter { !$0.isSingle }.map { payment in
      (
        rank: payment.isExtra ? 2 : 0,
        line: QuoteLine(day: payment.day, visit: nil, payment: payment)
      )
    }
    return (others + visits).enumerated()
      .sorted {
        ($0.element.line.day.number, $0.element.rank, $0.offset)
          < ($1.element.line.day.number, $1.element.rank, $1.offset)
      }
      .map(\.element.line)
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

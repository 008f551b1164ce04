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
        phrases.pick("How each amount came about", "D’où vient chaque montant"), words.explanations),
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

  var summary: String {
    let plan = list.plans[quote.plan].name
    let visits = phrases.language.counted(statement.visits.count, .visit)
    let horizon = style.interval(quote.question.horizon.length)
    let cost = style.amount(statement.cost)
    let singly = statement.listCost.map { listed in
      let amount = style.amount(listed)
      return phrases.pick(" (paid singly: \(amount))", " (à la séance : \(amount))")
    }
    return phrases.pick(
      "\(plan): \(visits) over \(horizon), \(cost) in the cheapest way\(singly ?? "").\(unfinished)",
      "\(plan) : \(visits) sur \(horizon), \(cost) au plus avantageux\(singly ?? "").\(unfinished)")
  }

  /// That the horizon cuts a course off, which must not read as a whole one.
  private var unfinished: String {
    statement.schedule.isFinished
      ? "" : phrases.pick(" It is not finished by then.", " Ce plan n’est pas terminé d’ici là.")
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
        .init("date", phrases.pick("Date", "Date")),
        .machine("kind"), .machine("id"), .machine("from"),
        .init("what", phrases.pick("What", "Quoi"), for: .people),
        .init("how", phrases.pick("How", "Comment"), for: .people),
        .init("amount", phrases.pick("Amount", "Montant")),
        .init("soFar", phrases.pick("So far", "Cumul")),
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
      let sessions = list.prices(on: line.day).packages[ref].sessions
      return phrases.pick(
        "bought: \(phrases.sessions(sessions))", "achat : \(phrases.sessions(sessions))")
    case .extra: return phrases.pick("extra", "supplément")
    case .fee: return phrases.pick("fee of a period", "cotisation d’une période")
    case .single, nil: return ""
    }
  }

  private func how(_ cover: PaidVisit.Cover) -> String {
    switch cover {
    case .single: return phrases.pick("paid singly", "payé à la séance")
    case .package(let index, let session):
      let purchase = statement.purchases[index]
      let name = name(of: index)
      return phrases.pick(
        "\(name), session \(session) of \(purchase.sessions)",
        "\(name), séance \(session) sur \(purchase.sessions)")
    case .membership(let period):
      let name = statement.membership.map { list.base.memberships[$0.membership].name } ?? ""
      return phrases.pick(
        "\(name), period \(period + 1)", "\(name), période \(period + 1)")
    case .holding(let index, let session):
      let holding = quote.question.holdings[index]
      let name = list.base.packages[holding.package].name
      return phrases.pick(
        "in hand: \(name), session \(session) of \(holding.sessions)",
        "en réserve : \(name), séance \(session) sur \(holding.sessions)")
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
      let name = phrases.quoted(list.base.packages[purchase.package].name)
      let date = style.date(purchase.day)
      return phrases.pick(
        "\(phrases.sessions(purchase.unused)) of \(name), bought on \(date), not used by the end.",
        "\(phrases.sessions(purchase.unused)) de \(name), achat du \(date), sans emploi à la fin.")
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

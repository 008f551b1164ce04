internal import CareModel
internal import PriceListFormat

/// What a table's rows rest on, for machines: a table that is handed on still says so.
struct QuestionBasis {
  /// What was asked.
  let question: Question
  /// Of which list.
  let list: PriceList
  /// The values of the list that were replaced for this run.
  let set: [Override]

  /// The keys and cells; those about the case are absent where the question has none.
  var cells: [(key: String, cell: Cell)] { assumed + client + [("set", .set(set))] }

  /// Those besides some that a table has already.
  func cells(besides keys: Set<String>) -> [(key: String, cell: Cell)] {
    cells.filter { !keys.contains($0.key) }
  }

  /// Whose prices, of when, for which complaint, over which time.
  private var assumed: [(key: String, cell: Cell)] {
    let complaint = question.complaint.map { list.cases[$0] }
    let date = PriceDate(of: list, on: question.horizon.start, set: set)
    return [
      ("sample", .text(list.isSample ? "true" : "false")),
      ("case", complaint.map { .text($0.id.text) } ?? .absent),
      ("source", complaint?.source.map { .text($0) } ?? .absent),
      ("against", .text(list.plans[question.against].id.text)),
      ("start", .date(question.horizon.start)),
      ("end", .date(question.horizon.end)),
      ("pricesFrom", date.day.map { .date($0) } ?? .absent),
      ("practice", .text(list.practice)),
    ]
  }

  /// For whom, with what in hand, and how it may be paid.
  private var client: [(key: String, cell: Cell)] {
    [
      ("concession", .optional(question.concession.map { list.base.concessions[$0].id })),
      ("with", .words(question.extras.map { list.base.extras[$0].id.text })),
      ("insurance", .optional(question.insurance.map { list.insurances[$0].id })),
      ("holdings", .words(question.holdings.map(code))),
      (
        "member",
        question.member.map { .text("\(list.base.memberships[$0.membership].id):\($0.day)") }
          ?? .absent
      ),
      ("pay", .words(pay)),
    ]
  }

  /// As it would be typed: `relaxation-10:4:2027-03-01`.
  private func code(_ holding: Holding) -> String {
    "\(list.base.packages[holding.package].id):\(holding.sessions):\(holding.until)"
  }

  /// The same: `cheapest`, `course=singly`.
  private var pay: [String] {
    let own = list.plans.refs.compactMap { plan in
      question.pay.plans[plan].map { "\(list.plans[plan].id)=\(code($0))" }
    }
    return [code(question.pay.everyPlan)] + own
  }

  private func code(_ choice: OfferChoice) -> String {
    guard choice != .all else { return "cheapest" }
    let ids = choice.offers(in: list)
    return ids.isEmpty ? "singly" : ids.map(\.text).joined(separator: ",")
  }
}

extension OfferChoice {
  /// The packages and memberships that may be used.
  func offers(in list: PriceList) -> [ID] {
    let (packages, memberships) = (list.base.packages, list.base.memberships)
    return packages.refs.filter(allows).map { packages[$0].id }
      + memberships.refs.filter(allows).map { memberships[$0].id }
  }
}

extension Cell {
  /// An id, or nothing.
  static func optional(_ id: ID?) -> Cell { id.map { .text($0.text) } ?? .absent }

  /// Words that stand for themselves; nothing if there are none.
  static func words(_ words: [String]) -> Cell {
    words.isEmpty ? .absent : .text(words.joined(separator: " "))
  }

  /// The values of a list that were replaced, as they would be typed.
  static func set(_ settings: [Override]) -> Cell {
    let values = settings.effective.map { "\($0.path)=\($0.value)" }
    return values.isEmpty ? .absent : .text(values.joined(separator: "; "))
  }
}

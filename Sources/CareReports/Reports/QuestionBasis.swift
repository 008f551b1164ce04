internal import CareModel

/// What a table's rows rest on, for machines: a table that is handed on still says so.
struct QuestionBasis {
  /// What was asked.
  let question: Question
  /// Of which list.
  let list: PriceList

  /// The keys and cells; those about the case are absent where the question has none.
  var cells: [(key: String, cell: Cell)] {
    let complaint = question.complaint.map { list.cases[$0] }
    return [
      ("sample", .text(list.isSample ? "true" : "false")),
      ("case", complaint.map { .text($0.id.text) } ?? .absent),
      ("source", complaint?.source.map { .text($0) } ?? .absent),
      ("against", .text(list.plans[question.against].id.text)),
      ("start", .date(question.horizon.start)),
      ("end", .date(question.horizon.end)),
      ("pricesFrom", list.from.map { .date($0) } ?? .absent),
    ]
  }
}

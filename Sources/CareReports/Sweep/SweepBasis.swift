internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Sweep {
  /// Whether all that is measured is a practice's.
  fileprivate var isOfPractice: Bool { measures.allSatisfy(\.needsClients) }
}

/// What all rows of a sweep rest on: the same in each, so that a table that is handed on still says so.
///
/// Services, rhythms and prices are not among them, since they are what is varied; nor is the case's
/// source, a long text a million times over.
struct SweepBasis {
  /// What is written.
  let sweep: Sweep
  /// The values of the list that were replaced for this run.
  let set: [Override]

  /// Keys and cells, without those that some value of the sweep changes.
  var cells: [(key: String, cell: Cell)] {
    let changed = sweep.variations.flatMap { Self.keys(of: $0.path) }
    return QuestionBasis(question: question, list: sweep.list, set: set)
      .cells(besides: Set(changed + ["source"])) + clients
  }

  /// What was asked; of a practice alone for no complaint, since each client has one of their own.
  private var question: Question {
    guard sweep.isOfPractice else { return sweep.question }
    var question = sweep.question
    question.complaint = nil
    return question
  }

  /// Of how many clients a practice's figures are; none where no clients are known.
  private var clients: [(key: String, cell: Cell)] {
    sweep.practice.map { [("clients", .count($0.clients))] } ?? []
  }

  /// The keys that say what a path leads to.
  private static func keys(of path: Path) -> [String] {
    switch path.description {
    case "defaults.case": ["case"]
    case "defaults.against": ["against"]
    case "defaults.horizon": ["end"]
    case "from": ["pricesFrom"]
    case let key: [key]
    }
  }
}

/// Why a plan's cost cannot be told.
public enum CostingError: Error, Hashable, Sendable {
  /// Something the plan needs is priced on request.
  case onRequest(String)
  /// A plan has more than ``Visit/most`` visits.
  case tooManyVisits(String)
  /// What is added to a visit is more than any price may be.
  case tooLarge(String)
  /// What all clients pay is more than is counted.
  case tooMuch
  /// The list allows more ways to pay than can be told apart.
  case tooManyWays(String)
}

extension CostingError: CustomStringConvertible {
  /// One sentence without its full stop.
  public var description: String {
    switch self {
    case .onRequest(let name):
      "the price of '\(name)' is on request, so what a plan with it costs is not known"
    case .tooManyVisits(let plan):
      "'\(plan)' has more than \(Visit.most) visits over this horizon; shorten it"
    case .tooLarge(let what):
      "\(what) come to more than any price may be"
    case .tooMuch:
      "what all clients pay, or their sessions, come to more than can be counted"
    case .tooManyWays(let plan):
      "'\(plan)' can be paid in more ways than can be compared exactly; fewer packages would help"
    }
  }
}

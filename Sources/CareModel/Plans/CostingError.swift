/// Why a plan's cost cannot be told.
public enum CostingError: Error, Hashable, Sendable {
  /// Something the plan needs is priced on request.
  case onRequest(String)
  /// A plan has more than ``Visit/most`` visits.
  case tooManyVisits(String)
  /// The extras of one visit come to more than any price may be.
  case extrasTooLarge
  /// What all clients pay is more than is counted.
  case tooMuch
  /// All that a plan could pay comes to more than is counted.
  case sumTooLarge(String)
  /// A plan has more visits for so many packages, or a list more services, than are looked at.
  case tooManyWays(String)
  /// A plan has so many visits in one of its outcomes, more than can be averaged over: so many in each at
  /// the most.
  case tooLongToAverage(String, visits: Int, most: Int)
  /// Something that is only worth knowing about a plan takes too much work.
  case tooMuchWork(String)
}

extension CostingError: CustomStringConvertible {
  /// One sentence without its full stop.
  public var description: String {
    switch self {
    case .onRequest(let name):
      "the price of '\(name)' is on request, so what a plan with it costs is not known"
    case .tooManyVisits(let plan):
      "'\(plan)' has more than \(Visit.most) visits over this horizon; shorten it"
    case .extrasTooLarge:
      "the extras of one visit come to more than any price may be"
    case .tooMuch:
      "what all clients pay, or their sessions, come to more than can be counted"
    case .sumTooLarge(let plan):
      "all that '\(plan)' could pay over this horizon comes to more than can be counted; shorten it"
    case .tooManyWays(let plan):
      "'\(plan)' has more visits and packages than can be looked at; shorten the horizon"
    case .tooLongToAverage(let plan, let visits, let most):
      "'\(plan)' may come to \(visits) visits, and at most \(most) can be averaged over; shorten the horizon"
    case .tooMuchWork(let plan):
      "what is asked about '\(plan)' takes too much work; shorten the horizon"
    }
  }
}

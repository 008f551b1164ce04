/// Which of the visits ahead a session can still serve, to whichever day it lasts.
struct Reach: Sendable {
  /// A day on which some path has visits that it can serve.
  struct Stop: Sendable {
    let day: Day
    /// The most such visits on any path, to this day.
    let most: Int
    /// The dearest single price among them; `nil` if one is on request.
    let dearest: Int?
    /// What a session is worth for them at the most, all paths together, each times its weight: with an
    /// insurance that pays back more than rounding leaves, a visit may be worth less than nothing, and a
    /// session need not serve it.
    let worth: Int128
  }

  /// By day.
  let stops: [Stop]
  /// Whether an insurance may pay something back for one of the visits.
  let isRepaid: Bool
  /// The dearest single price of all; `nil` if one is on request.
  private let dearest: Int?
  /// By the number of sessions less: see ``unpaid(by:)``.
  private let unpaid: [Int128]

  /// - Parameter visits: Those that can be served, by day.
  /// - Complexity: O(visits).
  init(_ visits: [(visit: VisitAhead, place: Int)]) {
    var stops: [Stop] = []
    var (most, worth) = (0, Int128(0))
    var dearest: Int? = 0
    for (visit, place) in visits {
      most = max(most, place)
      dearest = dearest.flatMap { known in visit.single.map { max($0, known) } }
      worth += visit.weight * Int128(max(0, visit.worth))
      if stops.last?.day == visit.day { stops.removeLast() }
      stops.append(Stop(day: visit.day, most: most, dearest: dearest, worth: worth))
    }
    var weights = Array(repeating: Int128(0), count: most + 1)
    for (visit, place) in visits { weights[place] += visit.weight }
    self.stops = stops
    isRepaid = visits.contains(where: \.visit.isCovered)
    let unpaid = weights.reduce(into: [Int128]()) { $0.append(($0.last ?? 0) + $1) }
    self.unpaid = unpaid
    self.dearest = dearest
  }

  /// What so many sessions less can cost at the most, all paths together; `nil` if a price is on request.
  ///
  /// More than there are visits cost no more.
  func loss(of sessions: Int) -> Int128? {
    dearest.map { unpaid(by: sessions) * Int128($0) }
  }

  /// How many visits so many sessions less leave unpaid at the most, all paths together, each times its
  /// weight.
  func unpaid(by sessions: Int) -> Int128 { unpaid[min(sessions, unpaid.count - 1)] }

  /// The last stop to a day; `nil` if there is none.
  ///
  /// - Complexity: O(log stops).
  func stop(by day: Day) -> Stop? {
    let next = stops.indices.partitioningIndex { stops[$0].day > day }
    return next > 0 ? stops[next - 1] : nil
  }
}

/// Which of the visits after a node a session can still serve, to whichever day it lasts.
struct Reach: Sendable {
  /// A day on which some path has visits that it can serve.
  struct Stop: Sendable {
    let day: Day
    /// The most such visits on any path, to this day.
    let most: Int
    /// The dearest single price among them; `nil` if one is on request.
    let dearest: Int?
  }

  /// By day.
  let stops: [Stop]

  static let nothing = Reach(stops: [])

  /// The last stop to a day; `nil` if there is none.
  ///
  /// - Complexity: O(log stops).
  func stop(by day: Day) -> Stop? {
    var (low, high) = (0, stops.count)
    while low < high {
      let middle = (low + high) / 2
      if stops[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? stops[low - 1] : nil
  }
}

extension Reach {
  /// What can be served on one day, then from there on.
  init(on day: Day, singles: [Int?], then later: Reach) {
    guard !singles.isEmpty else {
      self = later
      return
    }
    let dearest = Self.dearest(singles)
    let own = Stop(day: day, most: singles.count, dearest: dearest)
    stops = [own] + later.stops.map {
      Stop(day: $0.day, most: $0.most + own.most, dearest: Self.dearest([$0.dearest, dearest]))
    }
  }

  /// What can be served on one path or another.
  init(either paths: [Reach]) {
    guard paths.count > 1 else {
      self = paths.first ?? .nothing
      return
    }
    let days = Set(paths.flatMap { $0.stops.map(\.day) }).sorted()
    stops = days.map { day in
      let reached = paths.compactMap { $0.stop(by: day) }
      return Stop(
        day: day, most: reached.map(\.most).max() ?? 0,
        dearest: Self.dearest(reached.map(\.dearest)))
    }
  }

  /// The dearest of prices; `nil` if one is on request.
  private static func dearest(_ prices: [Int?]) -> Int? {
    var dearest = 0
    for price in prices {
      guard let price else { return nil }
      dearest = max(dearest, price)
    }
    return dearest
  }
}

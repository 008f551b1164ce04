internal import CareModel

/// Whether a package can be used up while it is valid, at some plan's rhythm.
///
/// Only the rhythm counts, not how many sessions a plan has: who goes on can go on at it. A package
/// that no plan has a use for is not judged.
struct ValidityRule {
  let sale: Sale
  let plans: [Plan]

  /// A rhythm at which some plan has sessions that a package covers.
  private struct Rhythm {
    let plan: Plan
    let every: Interval
    let season: Season?
    /// Of the services given in turn, which ones the package covers.
    let isCovered: [Bool]

    func covers(_ session: Int) -> Bool { isCovered[session % isCovered.count] }
  }

  func findings() -> [Finding] {
    sale.packages.compactMap { ref in
      let package = sale.prices.packages[ref]
      guard let valid = package.validity.interval else { return nil }
      let used = rhythms(of: package).map {
        ($0, Self.most(at: $0, within: valid, of: package.sessions))
      }
      guard let best = used.max(by: { $0.1 < $1.1 }), best.1 < package.sessions else { return nil }
      return finding(package, valid, best.0, best.1)
    }
  }

  private func rhythms(of package: SessionPackage) -> [Rhythm] {
    plans.flatMap { plan in
      plan.phases.compactMap { phase in
        let isCovered = phase.services.map(package.covers.contains)
        guard isCovered.contains(true), phase.length != .sessions(1), let every = phase.every
        else { return nil }
        let season: Season? = if case .open(let season) = phase.length { season } else { nil }
        return Rhythm(plan: plan, every: every, season: season, isCovered: isCovered)
      }
    }
  }

  /// The first of January 2027: the month is one of two years that have short months and a leap day.
  private static let firstMonth = 684
  /// How many months are tried to begin in.
  private static let months = 24

  /// The most sessions that fit, from whichever first of a month they begin.
  private static func most(at rhythm: Rhythm, within valid: Interval, of sessions: Int) -> Int {
    var most = 0
    for month in 0..<months where most < sessions {
      let first = Day.epoch.adding(Interval(months: 1), times: firstMonth + month)
      most = max(most, count(at: rhythm, from: first, to: first.adding(valid), of: sessions))
    }
    return most
  }

  private static func count(
    at rhythm: Rhythm, from first: Day, to last: Day, of sessions: Int
  ) -> Int {
    var count = 0
    var step = 0
    while count < sessions, step < Visit.most {
      let day = first.adding(rhythm.every, times: step)
      guard day <= last else { break }
      if rhythm.covers(step), rhythm.season?.contains(day) ?? true { count += 1 }
      step += 1
    }
    return count
  }

  private func finding(
    _ package: SessionPackage, _ valid: Interval, _ rhythm: Rhythm, _ used: Int
  ) -> Finding {
    Finding(
      fact: .package(
        .cannotBeUsedUp(
          .init(
            package: package.name, sessions: package.sessions, valid: valid, every: rhythm.every,
            plan: rhythm.plan.name), usable: used)), path: "packages.\(package.id).valid",
      fix: .validLonger(
        atLeast: needed(package.sessions, at: rhythm),
        orSessions: used < SessionPackage.fewestSessions ? nil : used))
  }

  /// How long so many sessions take; `nil` where a season breaks them off.
  private func needed(_ sessions: Int, at rhythm: Rhythm) -> Interval? {
    guard rhythm.season == nil else { return nil }
    let turns = rhythm.isCovered.indices.map { first in
      (first...).lazy.filter(rhythm.covers).prefix(sessions).reduce(first) { $1 } - first
    }
    return turns.min().flatMap { Interval($0 * rhythm.every.count, rhythm.every.unit) }
  }
}

internal import CareModel

/// Whether a package can be used up while it is valid, at some plan's rhythm.
///
/// Only the rhythm counts, not how many sessions a plan has: who goes on can go on at it. A package
/// that no plan has a use for is not judged.
struct ValidityRule {
  let moment: Moment
  let phrases: Phrases

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
    moment.sold.compactMap { ref in
      let package = moment.prices.packages[ref]
      guard let valid = package.validity.interval else { return nil }
      let used = rhythms(of: package).map {
        ($0, Self.most(at: $0, within: valid, of: package.sessions))
      }
      guard let best = used.max(by: { $0.1 < $1.1 }), best.1 < package.sessions else { return nil }
      return finding(package, valid, best.0, best.1)
    }
  }

  private func rhythms(of package: SessionPackage) -> [Rhythm] {
    phrases.list.plans.flatMap { plan in
      plan.phases.compactMap { phase in
        let isCovered = phase.services.map(package.covers.contains)
        guard isCovered.contains(true), phase.length != .sessions(1), let every = phase.every
        else { return nil }
        let season: Season? = if case .open(let season) = phase.length { season } else { nil }
        return Rhythm(plan: plan, every: every, season: season, isCovered: isCovered)
      }
    }
  }

  /// The most sessions that fit, from whichever first of a month they begin; two years, so that
  /// short months and a leap day are among them.
  private static func most(at rhythm: Rhythm, within valid: Interval, of sessions: Int) -> Int {
    var most = 0
    for month in 0..<24 where most < sessions {
      let first = Day.epoch.adding(Interval(months: 1), times: 684 + month)
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
    let (name, plan) = (phrases.quoted(package.name), phrases.quoted(rhythm.plan.name))
    let (time, every) = (phrases.style.interval(valid), phrases.rhythm(rhythm.every))
    let sessions = phrases.sessions(package.sessions)
    return Finding(
      kind: .cannotBeUsedUp, path: "packages.\(package.id).valid", subject: package.name,
      message: phrases.pick(
        "\(name) has \(sessions), valid \(time): at the quickest rhythm of a plan, \(every) (\(plan)), only \(used) can be used.",
        "\(name) compte \(sessions), valable \(time) : au rythme le plus rapide d’un plan, \(every) (\(plan)), \(used == 1 ? "une seule peut" : "seules \(used) peuvent") servir."
      ),
      mend: mend(needed(package.sessions, at: rhythm), used: used))
  }

  /// How long so many sessions take; `nil` where a season breaks them off.
  private func needed(_ sessions: Int, at rhythm: Rhythm) -> Interval? {
    guard rhythm.season == nil else { return nil }
    let turns = rhythm.isCovered.indices.map { first in
      (first...).lazy.filter(rhythm.covers).prefix(sessions).reduce(first) { $1 } - first
    }
    return turns.min().flatMap { Interval($0 * rhythm.every.count, rhythm.every.unit) }
  }

  private func mend(_ needed: Interval?, used: Int) -> String {
    let fewer = phrases.sessions(used)
    guard let needed else {
      return phrases.pick(
        "Let it be valid for longer, or sell \(fewer).",
        "Prolongez sa validité, ou vendez \(fewer).")
    }
    let time = phrases.style.interval(needed)
    return phrases.pick(
      "Let it be valid for at least \(time), or sell \(fewer).",
      "Qu’il soit valable au moins \(time), ou vendez \(fewer).")
  }
}

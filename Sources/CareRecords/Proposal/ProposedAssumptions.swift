internal import CareModel
package import PriceListFormat

/// What a practice's records say of the assumptions of its list, as values for their paths.
package struct ProposedAssumptions: Sendable {
  /// What is proposed: a path and a value as JSON for each.
  package let values: [Override]

  /// The assumptions of a case, and the rhythms of the plans.
  ///
  /// - `cases.ID.sessions`: how many courses took how many sessions, those that still ran at the end spread over
  ///   what they may yet take (the estimate of who took more), in clients of as many as there were courses.
  /// - `cases.ID.resolves`: the share of courses that are noted as resolved, of those of which something is noted.
  /// - `cases.ID.returns`: the chance within the longest of 3, 6 and 12 months that is known; after the median time of
  ///   who came back; with the median number of sessions that such a return took.
  /// - `plans.ID.phases.N.every`: the median rhythm of the service of a phase that has but one, up to the phase that
  ///   resolves: who was helped comes in a rhythm of their own.
  /// - `cases.ID.source`: where all this comes from.
  /// - Parameters:
  ///   - findings: What the records say.
  ///   - source: Where the figures come from, in words.
  package init(_ findings: RecordsFindings, source: String) {
    let list = findings.list
    var values: [Override] = []
    if let episodes = findings.episodes, let complaint = episodes.complaint {
      let path = "cases.\(list.cases[complaint].id)"
      let assumptions = [
        (path + ".sessions", Self.sessions(episodes)),
        (path + ".resolves", Self.resolves(episodes)),
        (path + ".returns", Self.returns(episodes)),
      ].compactMap { path, value in value.map { Self.value(path, $0) } }
      values += assumptions
      if !assumptions.isEmpty { values.append(Self.value(path + ".source", .text(source))) }
    }
    self.values = values + Self.rhythms(findings)
  }

  /// The proposal as a file, a value a line.
  package var text: String {
    let lines = values.map { "  \(Self.literal(.text($0.path.description))): \($0.value)" }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  private static func value(_ path: String, _ record: Record) -> Override {
    Override(path: Path(path), value: literal(record), source: "--propose")
  }

  /// A record on one line.
  private static func literal(_ record: Record) -> String {
    switch record {
    case .object(let members):
      "{\(members.map { "\(literal(.text($0.key))): \(literal($0.value))" }.joined(separator: ", "))}"
    default: String(JSONWriter.write(record).dropLast())
    }
  }

  /// How many courses took how many sessions, up to the most that a course may have; `nil` if none ended.
  private static func sessions(_ episodes: EpisodeFindings) -> Record? {
    let lengths = episodes.lengths.filter { $0.sessions <= SessionRange.limit }
    let whole = Double(min(episodes.ended + episodes.running, SessionRange.mostClients / 2))
    var before = 1.0
    let counts = lengths.map { length -> (String, Int) in
      defer { before = length.more.share }
      return ("\(length.sessions)", Int(((before - length.more.share) * whole).rounded()))
    }
    let told = counts.filter { $0.1 > 0 }.map { (key: $0.0, value: Record.count($0.1)) }
    return told.isEmpty ? nil : .object(told)
  }

  /// How likely a course ends the complaint; `nil` if nothing was noted.
  private static func resolves(_ episodes: EpisodeFindings) -> Record? {
    episodes.resolvedShare.map { .text(Percentage(toTenths: $0.share).description) }
  }

  /// How likely a complaint comes back, after how long, and what it takes then; `nil` if that is not known.
  private static func returns(_ episodes: EpisodeFindings) -> Record? {
    guard let known = episodes.comeBack.last(where: { $0.share != nil }), let share = known.share,
      share.share > 0, let topUps = episodes.topUps,
      let after = episodes.daysToReturn(withinMonths: known.months)
    else { return nil }
    return .object([
      ("chance", .text(Percentage(toTenths: share.share).description)),
      ("after", .text(Interval(days: after).description)),
      ("topUp", .count(max(1, topUps.median.rounded(of: Quartiles.parts)))),
    ])
  }

  /// The rhythm of each phase of one service that somebody came for twice.
  private static func rhythms(_ findings: RecordsFindings) -> [Override] {
    let medians = Dictionary(
      uniqueKeysWithValues: findings.rhythms.compactMap { rhythm in
        rhythm.gaps.map { (rhythm.service, max(1, $0.median.rounded(of: Quartiles.parts))) }
      })
    return findings.list.plans.flatMap { plan in
      let before = plan.phases[...(plan.resolvingPhase ?? plan.phases.count - 1)]
      return before.enumerated().compactMap { index, phase -> Override? in
        guard phase.every != nil, phase.services.count == 1, let days = medians[phase.services[0]]
        else { return nil }
        let every = days.isMultiple(of: 7) ? Interval(days / 7, .week) : Interval(days, .day)
        return every.map {
          value("plans.\(plan.id).phases.\(index + 1).every", .text($0.description))
        }
      }
    }
  }
}

extension EpisodeFindings {
  /// The median number of days after which those came back who did so within a time; `nil` if nobody did.
  fileprivate func daysToReturn(withinMonths months: Int) -> Int? {
    let limit = Self.days(months: months)
    let times = returns.steps.filter { $0.time <= limit }.flatMap {
      Array(repeating: $0.time, count: $0.events)
    }
    return Quartiles(times).map { max(1, $0.median.rounded(of: Quartiles.parts)) }
  }
}

extension Int {
  /// So many parts of a whole, rounded to wholes.
  fileprivate func rounded(of parts: Int) -> Int { (self + parts / 2) / parts }
}

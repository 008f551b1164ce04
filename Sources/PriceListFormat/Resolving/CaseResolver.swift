internal import CareModel
internal import Diagnostics

/// Turns cases as written into cases.
struct CaseResolver {
  /// The cases, in the order of the file; those that are wrong are left out and reported.
  static func resolve(_ drafts: [CaseDraft], _ reading: inout Reading) -> [Case] {
    reading.checkUnique(drafts.map(\.id), kind: .complaint)
    return drafts.compactMap { complaint($0, &reading) }
  }

  /// One case; `nil` if something that it must have is missing or wrong.
  private static func complaint(_ draft: CaseDraft, _ reading: inout Reading) -> Case? {
    let sessions = draft.sessions.flatMap { range($0, &reading) }
    guard let id = draft.id?.value, let name = draft.name?.value, let sessions else { return nil }
    return Case(
      id: id, name: name, sessions: sessions,
      reliefDays: draft.reliefDays?.value ?? Case.defaultReliefDays,
      resolves: draft.resolves?.value ?? .all, stopAfter: draft.stopAfter?.value,
      returns: draft.returns.flatMap { comesBack($0.value) }, source: draft.source?.value.shown,
      places: draft.places?.value.map(\.shown) ?? [])
  }

  /// How many sessions a course takes; `nil`, and a report, if the numbers do not ascend.
  private static func range(
    _ written: Located<SessionRangeDraft>, _ reading: inout Reading
  ) -> SessionRange? {
    let draft = written.value
    guard draft.observed.isEmpty else { return observed(draft.observed, at: written, &reading) }
    guard let fewest = draft.fewest, let likely = draft.likely, let most = draft.most else {
      return nil
    }
    if likely.value < fewest.value {
      let fault = PlanFault.likelyBelowFewest(likely.value, fewest: fewest.value)
      reading.report(.plan(fault), at: likely)
      return nil
    }
    if most.value < likely.value {
      reading.report(.plan(.mostBelowLikely(most.value, likely: likely.value)), at: most)
      return nil
    }
    return SessionRange(fewest: fewest.value, likely: likely.value, most: most.value)
  }

  /// What was counted, in the order of the sessions.
  private static func observed(
    _ entries: [TableEntry<Int>], at written: Located<SessionRangeDraft>, _ reading: inout Reading
  ) -> SessionRange? {
    let counts = entries.compactMap { entry -> SessionRange.Count? in
      let key = entry.key.value
      guard let sessions = Int(key), String(sessions) == key,
        (1...SessionRange.limit).contains(sessions)
      else {
        let fault = PlanFault.notASessionCount(Quoted.plain(key), most: SessionRange.limit)
        reading.report(.plan(fault), at: entry.key)
        return nil
      }
      return SessionRange.Count(sessions: sessions, clients: entry.value)
    }
    guard counts.reduce(0, { $0 + $1.clients }) <= SessionRange.mostClients else {
      reading.report(.plan(.tooManyClients(most: SessionRange.mostClients)), at: written)
      return nil
    }
    return SessionRange(observed: counts.sorted { $0.sessions < $1.sessions })
  }

  private static func comesBack(_ draft: ReturnDraft) -> Case.Return? {
    guard let chance = draft.chance?.value, let after = draft.after?.value,
      let topUp = draft.topUp?.value
    else { return nil }
    return Case.Return(chance: chance, after: after, topUp: topUp)
  }
}

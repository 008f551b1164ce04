internal import CareModel
internal import Diagnostics

/// Turns plans as written into plans whose phases can follow one another.
struct PlanResolver {
  let services: Names<Service>
  let extras: Names<Extra>
  let cases: [Case]
  /// Whether the list names no case, not even a wrong one.
  let lacksCases: Bool

  /// - Returns: `nil` if a plan is wrong.
  func resolve(_ drafts: [PlanDraft], _ reading: inout Reading) -> [Plan]? {
    reading.checkUnique(drafts.map(\.id), kind: .plan)
    let plans = drafts.map { plan($0, &reading) }
    return plans.contains { $0 == nil } || plans.isEmpty ? nil : plans.compactMap { $0 }
  }

  private func plan(_ draft: PlanDraft, _ reading: inout Reading) -> Plan? {
    let drafts = draft.phases?.value ?? []
    checkResolutions(drafts, &reading)
    let phases = drafts.enumerated().map { index, phase in
      self.phase(phase, isFirst: index == 0, isLast: index == drafts.count - 1, draft, &reading)
    }
    guard let id = draft.id?.value, let name = draft.name?.value, !phases.isEmpty,
      !phases.contains(where: { $0 == nil })
    else { return nil }
    return Plan(id: id, name: name, about: draft.about.map(about), phases: phases.compactMap { $0 })
  }

  private func about(_ draft: Located<AboutDraft>) -> About {
    let about = draft.value
    return About(
      aim: about.aim?.value.shown, before: about.before?.value.shown,
      protocolUsed: about.protocolUsed?.value.shown, target: about.target?.value.shown,
      afterwards: about.afterwards?.value.shown)
  }

  /// At most one phase resolves.
  private func checkResolutions(_ drafts: [PhaseDraft], _ reading: inout Reading) {
    for extra in drafts.compactMap(\.resolves).dropFirst() {
      reading.report(.plan(.secondResolution), at: extra)
    }
  }

  private func phase(
    _ draft: PhaseDraft, isFirst: Bool, isLast: Bool, _ plan: PlanDraft, _ reading: inout Reading
  ) -> Phase? {
    let given = draft.services?.value.map { services.follow($0, &reading) } ?? []
    let added = added(draft.extras?.value ?? [], &reading)
    check(draft, isFirst: isFirst, isLast: isLast, &reading)
    guard !given.isEmpty, !given.contains(nil) else { return nil }
    return Phase(
      services: given.compactMap { $0 }, extras: added, length: length(of: draft),
      every: draft.every?.value, resolves: draft.resolves?.value)
  }

  /// The extras of a phase's visits; one that stands there twice is reported.
  private func added(_ ids: [Located<ID>], _ reading: inout Reading) -> [Ref<Extra>] {
    var added: [Ref<Extra>] = []
    for id in ids {
      guard let extra = extras.follow(id, &reading) else { continue }
      if added.contains(extra) {
        reading.report(.reference(.addedTwice(id.value.text)), at: id)
      }
      added.append(extra)
    }
    return added
  }

  private func length(of draft: PhaseDraft) -> Phase.Length {
    switch draft.sessions?.value {
    case .exactly(let count): .sessions(count)
    case .asTheCase: .asTheCase
    case nil:
      .open(
        draft.season.flatMap { season in
          guard let from = season.value.from?.value, let to = season.value.to?.value else {
            return nil
          }
          return Season(from: from, to: to)
        })
    }
  }

  private func check(
    _ draft: PhaseDraft, isFirst: Bool, isLast: Bool, _ reading: inout Reading
  ) {
    guard let phase = draft.place else { return }
    if let sessions = draft.sessions, case .asTheCase = sessions.value, lacksCases {
      reading.report(.plan(.noCase), at: sessions)
    }
    if let season = draft.season, !draft.isOpen {
      reading.report(.plan(.seasonOfCounted), at: season)
    }
    if let resolves = draft.resolves, draft.isOpen {
      reading.report(.plan(.openResolves), at: resolves)
    }
    if draft.isOpen, !isLast {
      reading.report(.plan(.openBeforeLast), at: phase)
    }
    if !draft.hasRhythm { checkMissingRhythm(draft, phase, isFirst: isFirst, &reading) }
  }

  /// Without `every` a phase is one session that opens the plan; and if it resolves, no case may
  /// need several sessions when it returns.
  private func checkMissingRhythm(
    _ draft: PhaseDraft, _ phase: Located<Void>, isFirst: Bool, _ reading: inout Reading
  ) {
    let isSingle =
      switch draft.sessions?.value {
      case .exactly(let count): count == 1
      case .asTheCase: false
      case nil: !draft.isOpen
      }
    if !isFirst || !isSingle {
      reading.report(.plan(.rhythmMissing), at: phase)
    } else if draft.resolves != nil,
      let complaint = cases.first(where: { $0.returns?.topUp ?? 0 > 1 })
    {
      reading.report(.plan(.rhythmMissingForTopUp(complaint.id.text)), at: phase)
    }
  }
}

/// Turns cases as written into cases.
struct CaseResolver {
  static func resolve(_ drafts: [CaseDraft], _ reading: inout Reading) -> [Case] {
    reading.checkUnique(drafts.map(\.id), kind: .complaint)
    return drafts.compactMap { complaint($0, &reading) }
  }

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

/// Follows the defaults, and fills in those that are not written.
struct DefaultsResolver {
  let draft: PriceListDraft
  let plans: [Plan]?
  let cases: [Case]

  func resolve(_ reading: inout Reading) -> PriceList.Defaults? {
    let written = draft.defaults?.value
    let planNames = Names<Plan>(kind: .plan, ids: draft.plans?.value.map { $0.id?.value } ?? [])
    let caseNames = Names<Case>(
      kind: .complaint, ids: draft.cases?.value.map { $0.id?.value } ?? [])
    let complaint = written?.complaint.flatMap { caseNames.follow($0, &reading) }
    let shown = written?.plans?.value.compactMap { planNames.follow($0, &reading) }
    let against = written?.against.flatMap { planNames.follow($0, &reading) }
    guard let plans else { return nil }
    return PriceList.Defaults(
      complaint: complaint ?? cases.refs.first, plans: shown ?? plans.refs,
      against: against ?? PriceList.Defaults.against(plans),
      horizon: written?.horizon?.value ?? PriceList.Defaults.horizon)
  }
}

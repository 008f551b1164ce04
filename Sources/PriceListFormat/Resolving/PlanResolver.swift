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

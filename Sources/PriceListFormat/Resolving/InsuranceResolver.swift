internal import CareModel

/// Turns insurances as written into insurances whose caps can be worked out on every day.
struct InsuranceResolver {
  let services: Names<Service>
  /// What is sold, as first written and as changed.
  let versions: [Prices]

  func resolve(_ drafts: [InsuranceDraft], _ reading: inout Reading) -> [Insurance] {
    reading.checkUnique(drafts.map(\.id), kind: .insurance)
    return drafts.compactMap { insurance($0, &reading) }
  }

  private func insurance(_ draft: InsuranceDraft, _ reading: inout Reading) -> Insurance? {
    let covers = services.covered(draft.covers, &reading)
    let (eligible, refund) = (draft.eligible?.value, draft.refund?.value)
    for cap in [eligible?.perHour, refund?.perHour].compactMap({ $0 }) {
      checkMinutes(of: covers ?? [], neededBy: cap, &reading)
    }
    guard let id = draft.id?.value, let name = draft.name?.value, let covers, !covers.isEmpty
    else { return nil }
    return Insurance(
      id: id, name: name, covers: covers, share: draft.share?.value ?? .all,
      eligible: caps(eligible), refund: caps(refund), refundPerYear: refund?.perYear?.value,
      excess: draft.excess?.value ?? .zero, sessions: draft.sessions?.value,
      year: draft.year?.value ?? .calendar, prepaid: draft.prepaid?.value ?? .share,
      source: draft.source?.value.shown)
  }

  private func caps(_ draft: CapsDraft?) -> Insurance.SessionCaps {
    Insurance.SessionCaps(
      perSession: draft?.perSession?.value, perHour: draft?.perHour?.value)
  }

  /// A cap for each hour can only be worked out where the list says how long a session lasts; where it says that wrongly,
  /// the mistake is told already.
  private func checkMinutes(
    of covers: [Ref<Service>], neededBy cap: Located<Amount>, _ reading: inout Reading
  ) {
    guard !reading.findings.contains(where: { $0.path.isMinutesOfService }) else { return }
    for prices in versions {
      guard let timeless = covers.first(where: { prices.services[$0].minutes == nil }) else {
        continue
      }
      let id = prices.services[timeless].id.text
      return reading.report(.prices(.lengthUnknown(id)), at: cap)
    }
  }
}

extension Path {
  /// Whether it leads to how long a service lasts; where that is wrong, nothing else need be said of it.
  fileprivate var isMinutesOfService: Bool {
    names.first == "services" && names.last == "minutes"
  }
}

internal import CareModel

/// Which sessions belong to a course, and what ends one.
struct CourseOfRecords {
  /// Where the services stand that a resolving phase of some plan gives.
  let services: Set<Int16>
  /// The complaint whose course it is; `nil` for a list without any.
  let complaint: Ref<Case>?
  /// A gap of so long ends an episode.
  let gap: Interval

  /// The courses of a list's plans.
  init(of list: PriceList, for complaint: Ref<Case>?, gap: Interval) {
    let phases = list.plans.flatMap(\.phases).filter { $0.resolves != nil }
    services = Set(phases.flatMap(\.services).compactMap { Int16(exactly: $0.position) })
    self.complaint = complaint
    self.gap = gap
  }

  /// The gap in days, as it is before the last day of the records.
  func gapDays(before last: Day) -> Int { last.adding(gap) - last }
}

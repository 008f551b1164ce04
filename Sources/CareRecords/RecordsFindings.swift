package import CareAnalysis
package import CareModel

/// What a practice's own appointments say.
package struct RecordsFindings: Sendable {
  /// The list by whose names they were read.
  package let list: PriceList
  /// The first day of the records.
  package let first: Day
  /// The last day of the records.
  package let last: Day
  /// How many sessions took place.
  package let sessions: Int
  /// How many clients there are.
  package let clients: Int
  /// The rows that say nothing here.
  package let leftOut: LeftOut
  /// How often clients come, by service.
  package let rhythms: [Rhythm]
  /// How many sessions a complaint takes, and whether it comes back; `nil` if no plan sets out to end one.
  package let episodes: EpisodeFindings?
  /// What clients paid against the cheapest way; `nil` if the records have no prices.
  package let payments: ClientPayments?
  /// What is left of packages; `nil` if the records name none.
  package let packages: [PackageUse]?
  /// By calendar month.
  package let months: [Month]

  /// What the records say.
  ///
  /// - Parameters:
  ///   - records: What was read.
  ///   - list: The list by whose names it was read, and whose prices the visits are paid by.
  ///   - complaint: The case whose course is told; `nil` for a list without cases.
  ///   - gap: A gap of so long ends an episode.
  ///   - workers: Who shares the work.
  /// - Throws: ``CostingError`` if the list's prices are more than can be counted.
  /// - Complexity: O(rows log rows), and a cheapest way for each client.
  package init(
    _ records: Records, by list: PriceList, for complaint: Ref<Case>?, gap: Interval,
    workers: WorkerPool
  ) throws(CostingError) {
    self.list = list
    first = records.first
    last = records.last
    sessions = records.sessions
    clients = records.clients
    leftOut = records.leftOut
    let course = CourseOfRecords(of: list, for: complaint, gap: gap)
    rhythms = Rhythm.all(records, services: list.base.services.count, course)
    episodes = course.services.isEmpty ? nil : EpisodeFindings(records, course)
    let book = PackageBook(records, by: list)
    let isNamed = records.entries.contains { $0.package != Records.Entry.none }
    packages = isNamed ? book.uses.filter { $0.sold > 0 || $0.usedOfUnknown > 0 } : nil
    payments =
      records.columns.contains(.price)
      ? try ClientPayments(records, by: list, packages: book, workers: workers) : nil
    months = Month.all(records, by: list)
  }
}

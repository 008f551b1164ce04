import Foundation
import TestSupport
import Testing

@testable import CareModel

/// Lists whose packages overlap in what they cover, which took minutes or never ended.
struct OverlappingPackagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".ci/hard")

  /// A plan of one of the hard lists, over so many months, and who works out what it costs.
  private static func hard(
    _ name: String, months: Int
  ) throws -> (costing: Costing, schedule: Schedule, plan: String) {
    let file = folder.appending(path: "\(name).json")
    let list = try readList(String(contentsOf: file, encoding: .utf8))
    let plan = try #require(list.plans.first)
    let start = try #require(Day("2026-11-22"))
    let schedule = try Schedule(
      of: plan, sessions: 1, over: Horizon(from: start, length: Interval(months: months)))
    return (try Costing(list, plans: [plan]), schedule, plan.name)
  }

  /// A solver of integer programs proves 8 835.00 for 18 months.
  @Test func `five packages over three services are paid in the cheapest way within the budget`()
    throws
  {
    let (costing, schedule, plan) = try Self.hard("slow-5p-3s-18m-46s", months: 18)
    let (cost, work) = try costing.measuredCost(of: schedule, plan: plan, offers: .all)
    #expect(cost.minor == 8_835_00)
    #expect(work <= PaymentSolver.budget)
    #expect(try costing.statement(of: schedule, plan: plan).isProven)
  }

  /// Thirty limited packages over five services.
  @Test func `a search that does not come to an end stops within the budget`() throws {
    let (costing, schedule, plan) = try Self.hard("limits-15-5-30-6-12-5", months: 12)
    let work = try costing.measuredCost(of: schedule, plan: plan, offers: .all).work
    #expect(work <= PaymentSolver.budget)
  }
}

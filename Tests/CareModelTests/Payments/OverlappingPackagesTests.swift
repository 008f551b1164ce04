import Foundation
import TestSupport
import Testing

@testable import CareModel

/// Lists whose packages overlap in what they cover, which took minutes or never ended.
struct OverlappingPackagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".ci/hard")

  /// A solver of integer programs proves 8 835.00 for 18 months.
  @Test func `five packages over three services are paid in the cheapest way within the budget`()
    throws
  {
    let file = Self.folder.appending(path: "slow-5p-3s-18m-46s.json")
    let list = try readList(String(contentsOf: file, encoding: .utf8))
    let plan = try #require(list.plans.first)
    let start = try #require(Day("2026-11-22"))
    let schedule = try Schedule(
      of: plan, sessions: 1, over: Horizon(from: start, length: Interval(months: 18)))
    let costing = try Costing(list, plans: [plan])
    let (cost, work) = try costing.measuredCost(of: schedule, plan: plan.name, offers: .all)
    #expect(cost.minor == 8_835_00)
    #expect(work <= PaymentSolver.budget)
    #expect(try costing.statement(of: schedule, plan: plan.name).isProven)
  }

  /// Thirty limited packages over five services.
  @Test func `a search that does not come to an end stops within the budget`() throws {
    let file = Self.folder.appending(path: "limits-15-5-30-6-12-5.json")
    let list = try readList(String(contentsOf: file, encoding: .utf8))
    let plan = try #require(list.plans.first)
    let start = try #require(Day("2026-11-22"))
    let schedule = try Schedule(
      of: plan, sessions: 1, over: Horizon(from: start, length: Interval(months: 12)))
    let costing = try Costing(list, plans: [plan])
    let work = try costing.measuredCost(of: schedule, plan: plan.name, offers: .all).work
    #expect(work <= PaymentSolver.budget)
  }
}

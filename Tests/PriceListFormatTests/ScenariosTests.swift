import CareModel
import CareReports
import Foundation
import PriceListFormat
import Testing

/// A scenario reads again only what its values touch; it must come to what reading everything does.
struct ScenariosTests {
  /// Values for every part of the list, right and wrong, alone and building on one another.
  static let rows: [[String]] = [
    [], ["services.relaxation.price=120"], ["cases.low-back.sessions=8"],
    ["cases.low-back.sessions.likely=7", "services.therapeutic.price=101"],
    ["plans.relaxation.phases.1.every=3 weeks"], ["packages.therapeutic-5.price=555"],
    ["packages.any-3.discount=null", "packages.any-3.price=300"], ["roundTo=1"], ["tax=null"],
    ["tax.included=false", "services.relaxation.price=100.35"], ["memberships.monthly.fee=80"],
    ["concessions.senior.prices.blended=100"], ["changes.1.from=2026-12-01"],
    ["changes.1.set.services.relaxation.price=115"], ["changes=null"], ["extras=null"],
    ["packages.therapeutic-5=null"], ["defaults.horizon=2 years"], ["defaults=null"],
    ["currency=JPY"], ["currency=KWD"], ["practice=Ann"], ["sample=false"],
    ["services.assessment.id=first"], ["cases=[]"], ["plans=null"], ["services.swim.price=1"],
    ["services.relaxation.price=12.345"], ["packages.any-3.payFor=2"],
    ["cases.low-back.sessions.likely=99"], ["plans.course.phases.2.service=relax"],
    ["defaults.against=curse"], ["packages.relaxation-10.covers.1=blended"],
    ["packages.relaxation-10.covers=[\"relaxation\", \"blended\"]"],
    ["services.blended.price=110", "packages.relaxation-10.covers=[\"relaxation\", \"blended\"]"],
    ["cases.low-back.returns=null", "cases.low-back.resolves=50%"],
  ]

  private static func settings(_ row: [String]) -> [Override] {
    row.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return Override(path: Path(parts[0]), value: parts[1], source: "--set \(text)")
    }
  }

  private static func result(
    _ read: () throws(InvalidPriceList) -> PriceList
  ) -> Result<PriceList, Told> {
    do throws(InvalidPriceList) { return .success(try read()) } catch {
      return .failure(Told(description: error.lines(in: .english)))
    }
  }

  private struct Told: Error, Hashable { let description: String }

  @Test(arguments: rows)
  func `a scenario is the list that is read with its values in place`(row: [String]) throws {
    let settings = Self.settings(row)
    let scenarios = try Scenarios(Sample.bytes, named: "pricing.json")
    let told = Self.result { () throws(InvalidPriceList) in try scenarios.list(under: settings) }
    let read = Self.result { () throws(InvalidPriceList) in
      try PriceListReader.read(Sample.bytes, named: "pricing.json", settings: settings)
    }
    #expect(told == read)
  }

  @Test(arguments: rows.indices)
  func `a scenario stands on the settings of its base`(index: Int) throws {
    let own = ["services.blended.price=133", "cases.low-back.reliefDays=5"]
    let settings = Self.settings(Self.rows[index])
    let scenarios = try Scenarios(
      Sample.bytes, named: "pricing.json", settings: Self.settings(own))
    let told = Self.result { () throws(InvalidPriceList) in try scenarios.list(under: settings) }
    let read = Self.result { () throws(InvalidPriceList) in
      try PriceListReader.read(
        Sample.bytes, named: "pricing.json", settings: Self.settings(own) + settings)
    }
    #expect(told == read)
  }

  @Test func `a scenario leaves its base as it was`() throws {
    let scenarios = try Scenarios(Sample.bytes, named: "pricing.json")
    let before = scenarios.base
    _ = try scenarios.list(under: Self.settings(["services.relaxation.price=1"]))
    #expect(scenarios.base == before)
    #expect(try scenarios.list(under: []) == before)
  }
}

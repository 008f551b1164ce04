import CareModel
import Foundation
import PriceListFormat

/// Something to be paid for as cheaply as can be, by us and by the integer program.
protocol PaymentInstance {
  /// As `pricing.json`.
  var text: String { get }
  /// The id of what is paid for.
  var plan: String { get }
  /// As `2027-01-04`.
  var start: String { get }
  var horizon: String { get }
  /// What else the integer program is to be told.
  var asked: [String] { get }

  /// Reads the list, and prepares to pay.
  ///
  /// - Returns: A function that finds the cheapest way, and says what it costs, in smallest units.
  func prepared() throws -> () throws -> Double
}

extension PaymentInstance {
  /// The list, and the time that is looked at.
  func read() throws -> (list: PriceList, horizon: Horizon) {
    let list = try PriceListReader.read(Array(text.utf8), named: "benchmark")
    guard let start = Day(start), let length = Interval(horizon) else {
      throw Command.Failure(message: "the instance has no horizon")
    }
    return (list, Horizon(from: start, length: length))
  }

  /// Pays for the visits of the plan, all known.
  func paidAsPlanned() throws -> () throws -> Double {
    let (list, horizon) = try read()
    guard let plan = list.plans.first(where: { $0.id.text == self.plan }) else {
      throw Command.Failure(message: "the instance has no plan '\(self.plan)'")
    }
    let costing = try Costing(list, plans: list.plans)
    let schedule = try Schedule(of: plan, sessions: 1, over: horizon)
    return { Double(try costing.statement(of: schedule, plan: plan.name).cost.minor) }
  }
}

/// A list as a spa has it, one of those that are known to be hard.
struct SpaInstance: PaymentInstance {
  let text: String
  let plan: String
  let horizon: String
  let start = "2026-11-22"
  let asked: [String] = []

  private static let folder = URL(fileURLWithPath: ".ci/hard")

  /// All of them, by name.
  static func all() throws -> [SpaInstance] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") }.map(SpaInstance.init)
  }

  private init(file: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
    text = String(decoding: data, as: UTF8.self)
    let list = try JSONDecoder().decode(Listed.self, from: data)
    plan = list.plans.first?.id ?? ""
    horizon = file.hasPrefix("limits") ? "92 weeks" : list.defaults?.horizon ?? "12 months"
  }

  func prepared() throws -> () throws -> Double { try paidAsPlanned() }

  private struct Listed: Decodable {
    struct Plan: Decodable { let id: String }
    struct Defaults: Decodable { let horizon: String? }
    let plans: [Plan]
    let defaults: Defaults?
  }
}

/// A course of up to twenty sessions, nobody knows how many, that may not help, and after which the
/// complaint may return; over two years, with the eight packages and the membership of ``Instance``.
struct CourseInstance: PaymentInstance {
  let plan = "course"
  let start = "2027-01-04"
  let horizon = "2 years"
  let asked = ["--average", "--against", "relaxation"]

  var text: String {
    """
    {"format": 1, "practice": "Benchmark", "currency": "CHF", "locale": "en_CH",
     "services": \(Instance.services), "packages": [\(Instance.packages(isVaried: true))],
     "memberships": [\(Instance.membership)], "changes": [\(Instance.changes)],
     "plans": [
       {"id": "course", "name": "Course", "phases": [
         {"service": "therapeutic", "sessions": "case", "every": "1 week", "resolves": true}]},
       {"id": "relaxation", "name": "Relaxation",
        "phases": [{"service": "relaxation", "every": "2 weeks"}]}],
     "cases": [{"id": "case", "name": "Case", "resolves": "70%", "stopAfter": 6,
       "sessions": {"fewest": 6, "likely": 12, "most": 20},
       "returns": {"chance": "41%", "after": "6 months", "topUp": 3}}],
     "defaults": {"against": "relaxation", "horizon": "\(horizon)",
                  "plans": ["course", "relaxation"]}}
    """
  }

  func prepared() throws -> () throws -> Double {
    let (list, horizon) = try read()
    let question = Question(defaultsOf: list, start: horizon.start)
    let course = list.plans[question.plans[0]]
    return {
      var figures = try Figures(question, in: list)
      guard let mean = try figures.expectedCost(of: course) else {
        throw Command.Failure(message: "the instance has no average")
      }
      return Double(mean.minor)
    }
  }
}

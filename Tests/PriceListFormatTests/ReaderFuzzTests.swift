import CareModel
import CareReports
import Foundation
import PriceListFormat
import TestSupport
import Testing

struct ReaderFuzzTests {
  private static let pieces = [
    "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e9", "999999999999999999999",
    "\\", "\\u", "\\ud800", "//", "/*", "\n", "\u{0}", "é", "\u{FEFF}", "\u{202E}", ".", "\"id\"",
    "\"price\": 0,", "\"100%\"", "\"1 day\"", "\"300 years\"", "{}", "[]", "\"on request\"", " ",
  ]

  private static let lists: [[UInt8]] =
    RealLists.names.compactMap {
      (try? Data(contentsOf: RealLists.folder.appending(path: "\($0).json"))).map(Array.init)
    } + [Sample.bytes]

  @Test(arguments: Cases.seeds(100, of: 400))
  func `a list with random mistakes is read or told where it is wrong`(seed: UInt64) {
    var mutator = Mutator(Self.lists, pieces: Self.pieces, seed: seed)
    for _ in 0..<10 { check(mutator.next()) }
  }

  @Test func `every beginning of the sample is read or told where it is wrong`() {
    for count in stride(from: 0, to: Sample.bytes.count, by: 5) {
      check(Array(Sample.bytes[..<count]))
    }
  }

  @Test func `the sample without any one of its bytes is read or told where it is wrong`() {
    for index in stride(from: 0, to: Sample.bytes.count, by: 7) {
      var bytes = Sample.bytes
      bytes.remove(at: index)
      check(bytes)
    }
  }

  @Test(arguments: Cases.seeds(10, of: 60))
  func `any option is taken or told`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = [
      "services", "relaxation", "price", "packages", "any-3", "covers", "1", "2", "offered", "from",
      "plans", "phases", "cases", "low-back", "sessions", "changes", "set", "tax", "",
      "concessions", "senior", "prices", "defaults", "id", "memberships", "monthly", "é", "\u{1B}",
    ]
    let values = [
      "null", "1", "-1", "{}", "[]", "\"\"", "", "2026-01-01", "10%", "[null]", "{\"id\": \"x\"}",
      "true", "1e99", "\u{0}", "[[1]]", "1 week", "case",
    ]
    for _ in 0..<20 {
      let settings = (0..<3).map { _ in
        let path = (0..<random.int(1...6)).map { _ in random.pick(names) }
        return Override(
          path: Path(path), value: random.pick(values), source: "--set")
      }
      check(Sample.bytes, settings: settings)
    }
  }

  /// A list, or at least one problem, each on one line and inside the file.
  private func check(_ bytes: [UInt8], settings: [Override] = []) {
    do throws(InvalidPriceList) {
      let list = try PriceListReader.read(bytes, named: "pricing.json", settings: settings)
      #expect(!list.plans.isEmpty)
    } catch {
      #expect(!error.problems.isEmpty)
      let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
        .split(separator: "\n", omittingEmptySubsequences: false)
      for problem in error.problems where !isSound(problem, in: lines.map(\.count)) {
        Issue.record("\(problem)")
      }
    }
  }

  /// Whether a problem stands inside the file, and is told on one line.
  private func isSound(_ problem: Problem, in lengths: [Int]) -> Bool {
    let isPlain = problem.line(in: .english).unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control
    }
    guard isPlain, (1..<1000).contains(problem.message(in: .english).count) else { return false }
    guard case .file(_, let line, let column) = problem.place else { return true }
    return lengths.indices.contains(line - 1) && (1...lengths[line - 1] + 1).contains(column)
  }
}

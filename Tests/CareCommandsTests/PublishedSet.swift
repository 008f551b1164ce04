import CareCommands
import Foundation
import PriceListFormat
import Testing

/// A price list, published into a world in memory.
struct PublishedSet {
  let stage: TranscriptWorld

  /// The shipped list, published once for all tests.
  private static let shipped = Result {
    let list = try Repository.text("pricing.json")
    return try PublishedSet(list: list).files
  }

  /// The list of `carecost init`, published once for all tests: one case, two plans.
  private static let small = Result { try PublishedSet(list: Starter.priceList).files }

  /// The shipped list.
  static func ofShippedList() throws -> PublishedSet { PublishedSet(files: try shipped.get()) }

  /// A list that is soon published again.
  static func ofSmallList() throws -> PublishedSet { PublishedSet(files: try small.get()) }

  private init(files: [String: [UInt8]]) {
    stage = TranscriptWorld(files: files)
  }

  init(list: String, _ options: [String] = []) throws {
    stage = TranscriptWorld(files: ["pricing.json": Array(list.utf8)])
    let outcome = run(["publish", "site", "--start", "2026-11-22"] + options)
    try #require(outcome.status == .done, "\(outcome.messages)")
  }

  var files: [String: [UInt8]] { stage.change { $0.files } }

  @discardableResult
  func run(_ words: [String]) -> Outcome { Application.run(words, in: stage.world) }

  func verify(_ name: String = "site") -> Outcome { run(["verify", name]) }

  /// The paths of which `verify` says something that has these words in it.
  func verified(as words: String) -> Set<String> {
    var finding = ""
    return verify().output.split(separator: "\n").reduce(into: []) { paths, line in
      if line.hasPrefix("    ") { return }
      if line.hasPrefix("  ") {
        if finding.contains(words) { paths.formUnion(Self.paths(in: line.dropFirst(2))) }
      } else if line.hasSuffix(":") {
        finding = String(line)
      } else {
        let parts = line.split(separator: ": ", maxSplits: 1)
        guard parts.count == 2, parts[0] != "site", parts[1].contains(words) else { return }
        paths.formUnion(Self.paths(in: parts[0]))
      }
    }
  }

  /// The files of one report: `site/en/prices.csv, .html` names two.
  private static func paths(in line: Substring) -> [String] {
    let parts = line.split(separator: ", ")
    let first = String(parts[0].trimmingPrefix("site/"))
    let stem = first[..<(first.lastIndex(of: ".") ?? first.endIndex)]
    return [first] + parts.dropFirst().map { "\(stem)\($0)" }
  }

  var paths: [String] { files.keys.filter { $0.hasPrefix("site/") }.sorted() }

  func text(_ name: String) -> String {
    String(decoding: files[name] ?? [], as: UTF8.self)
  }

  func put(_ text: String, at name: String) {
    stage.change { $0.files[name] = Array(text.utf8) }
  }

  /// Replaces something in a file that must be there.
  func replace(_ old: String, with new: String, in name: String) throws {
    let before = text(name)
    try #require(before.contains(old), "\(name)")
    put(before.replacing(old, with: new), at: name)
  }
}

import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

/// Files beside the price list, and small lists, spoiled at random: read, or told where they are wrong.
struct FileFuzzTests {
  private static let json = [
    "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e9", "999999999999999999999",
    "0.0000000000000000000001", "1e-999999999", "\\", "\\u", "\\ud800", "//", "/*", "\n", "\u{0}",
    "é", "\u{FEFF}", "\u{202E}", ".", "\"id\"", "\"price\": 0,", "\"100%\"", "\"300 years\"",
    "\"109600 days\"", "\"9999999999%\"", "\"2999-12-31\"", "“", "'", "\u{A0}", "</script>",
  ]
  private static let sheet = [
    ",", ";", "\"", "\"\"", "\r\n", "\n", "\r", "neck", "course", "home", "home heat", "student",
    "0", "1000000", "-1", "1e3", "99999999999999999999", "case,plan,clients", "\u{0}", "\u{FEFF}",
    "é", "\u{1B}[31m", "extra", "concession", " ", "\t",
  ]

  /// What once failed, kept so that it is tried each time.
  private static let onceFailed: [[UInt8]] = [
    "{\"a\":1,}", "[1 2]", "\u{FEFF}", "\"\\ud800\"", "{\"id\": \"x\", \"id\": 1}",
    "case,plan,clients,extra\nneck,course,1,home home\n", "case;plan;clients\n", "\"\n", ",,,",
  ].map { Array($0.utf8) }

  @Test(arguments: Cases.parts(400))
  func `a clients file with random mistakes is read or told where it is wrong`(
    part: Range<UInt64>
  ) {
    let good =
      "case,plan,clients,concession,extra\nneck,course,3,student,home heat\nneck,course,4,,\n"
    for seed in part {
      var mutator = Mutator(
        [Array(good.utf8)] + Self.onceFailed, pieces: Self.sheet, seed: seed)
      for _ in 0..<10 { check(ClientsFiles.problems(in: mutator.next())) }
    }
  }

  @Test(arguments: Cases.parts(400))
  func `any bytes are JSON or told where they are not`(part: Range<UInt64>) {
    let good = #"{"a": [1, 2.5, -3e2, "x\u00e9\n", {"b": null, "c": [true, false]}], "d": "é"}"#
    for seed in part {
      var mutator = Mutator([Array(good.utf8)] + Self.onceFailed, pieces: Self.json, seed: seed)
      for _ in 0..<10 {
        let bytes = mutator.next()
        let read = JSONReader.read(bytes)
        #expect(read.value != nil || !read.mistakes.isEmpty)
        #expect(read.mistakes.allSatisfy { (0...bytes.count).contains($0.offset) })
      }
    }
  }

  @Test(arguments: Cases.parts(500))
  func `a small list with random mistakes is read or told where it is wrong`(part: Range<UInt64>) {
    let small = Array(Starter.priceList.utf8)
    for seed in part {
      var mutator = Mutator([small], pieces: Self.json, seed: seed)
      for _ in 0..<4 { check(BrokenLists.problems(in: mutator.next())) }
    }
  }

  @Test(arguments: Cases.parts(400))
  func `any words are values to vary, or refused`(part: Range<UInt64>) {
    let pieces = [
      "..", ":", ",", "=", "%", " week", " days", " years", ".", "0", "9", "000000000000000000",
      "1e9", "-", "é", "\"", "{", "]",
    ]
    let seeds = ["p=1..4", "p=0.5..1.5:0.5", "p=50%..60%:5%", "p=1 week..3 weeks", "p=a,b"]
    for seed in part {
      var mutator = Mutator(seeds.map { Array($0.utf8) }, pieces: pieces, seed: seed)
      for _ in 0..<10 {
        let text = String(decoding: mutator.next(), as: UTF8.self)
        guard let variation = try? Variation(parsing: text) else { continue }
        #expect((1...Variation.most).contains(variation.values.count))
        #expect(variation.values.allSatisfy { $0.utf8.count <= text.utf8.count + 40 })
      }
    }
  }

  /// Each problem is on one line, short, and without what steers a terminal.
  private func check(_ problems: [Problem]) {
    for problem in problems {
      let line = problem.line(in: .english)
      let isPlain = line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      #expect(isPlain && line.utf8.count < 2000, "\(line)")
    }
  }
}

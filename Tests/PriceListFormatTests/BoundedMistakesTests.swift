import PriceListFormat
import TestSupport
import Testing

@testable import CareReports

/// Files in which almost everything is wrong: what is told stays short.
struct BoundedMistakesTests {
  /// As many bytes as are read.
  private static let most = PriceListReader.mostBytes

  /// A piece again and again, between a beginning and an end.
  private static func file(_ piece: String, from start: String, to end: String) -> [UInt8] {
    let room = (most - start.utf8.count - end.utf8.count) / piece.utf8.count
    return Array((start + String(repeating: piece, count: room) + end).utf8)
  }

  private static let rubbish = [
    ("\u{1}", "\"", "\""), ("x,", "[", "1]"), ("{} ", "{\"plans\": [", "]}"),
    (" \u{B}", "[", "1]"), (",", "[1", "]"), ("/**/", "[", "]"), ("01,", "[", "1]"),
  ]

  @Test(arguments: Cases.some(3, of: rubbish))
  func `of a list's mistakes the first are told, and that there are more`(
    piece: String, start: String, end: String
  ) throws {
    let problems = BrokenLists.problems(in: Self.file(piece, from: start, to: end))
    #expect(problems.count == 501 || problems.count == 502)
    #expect(problems.contains { $0.cause.code == .moreMistakes })
    let bytes = problems.map { $0.line(in: .english).utf8.count }.reduce(0, +)
    #expect(bytes < 200_000)
  }

  @Test(arguments: ["x,", "a,,\n", "a,b,c\n", "neck,course,0\n"])
  func `of a clients file's mistakes the first are told, and that there are more`(
    piece: String
  ) throws {
    let start = piece == "x," ? "" : "case,plan,clients\n"
    let problems = ClientsFiles.problems(in: Self.file(piece, from: start, to: ""))
    #expect(problems.count == 501)
    #expect(problems.last?.cause.code == .moreMistakes)
  }

  @Test func `a file with few mistakes has all of them told`() {
    let problems = BrokenLists.problems(in: Array("[\(String(repeating: "x,", count: 499))1]".utf8))
    #expect(!problems.contains { $0.cause.code == .moreMistakes })
  }

  @Test func `an extra is named once in a row`() {
    let header = "case,plan,clients,extra\n"
    #expect(ClientsFiles.problems(in: Array((header + "neck,course,1,home heat\n").utf8)).isEmpty)
    let twice = ClientsFiles.problems(in: Array((header + "neck,course,1,home home\n").utf8))
    #expect(twice.map { $0.line(in: .english) } == ["clients.csv:2:15: 'home' is added twice"])
    let often = Self.file("home ", from: header + "neck,course,1,", to: "\n")
    #expect(ClientsFiles.problems(in: often).count == 1)
  }

  @Test(arguments: [
    ("practice", 300), ("services.relaxation.name", 300), ("cases.low-back.source", 5_000),
  ])
  func `a text is as long as anybody would read`(path: String, most: Int) throws {
    for (length, isTaken) in [(most, true), (most + 1, false)] {
      let text = String(repeating: "語", count: length)
      let setting = Override(path: Path(path), value: text, source: "--set")
      let problems = BrokenLists.problems(in: Sample.bytes, settings: [setting])
      #expect(problems.isEmpty == isTaken, "\(path)")
      if !isTaken {
        #expect(
          problems.first?.line(in: .english).hasSuffix(
            "has more than \(most) characters, the most that is read here") == true)
      }
    }
  }
}

import CareCommands
import Foundation
import Synchronization
import Testing

/// A sweep as a process: what it leaves when it is stopped, cut off, or has no room.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct SweepToolTests {
  /// Far more rows than are written before anybody stops it.
  private static let long = """
    "$CARECOST" sweep --start 2026-11-22 --vary extras.home.perVisit=0..9999 \
    --vary cases.low-back.reliefDays=0..365 --vary roundTo=0.01
    """

  /// Starts the sweep, and does something once rows have come.
  private static func script(into file: String, then: String) -> String {
    """
    \(long) > \(file) & pid=$!
    while [ "$(wc -l < \(file))" -lt 2 ]; do sleep 0.01; done
    \(then)
    """
  }

  @Test(arguments: ["INT", "TERM", "HUP", "QUIT"])
  func `a sweep that is stopped has written whole rows`(signal: String) throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        ": > rows.csv\n" + Self.script(into: "rows.csv", then: "kill -\(signal) $pid; wait $pid"))
      #expect(result.status == 130)
      #expect(result.messages == "carecost: stopped\n")
      let text = String(decoding: try tool.bytes("rows.csv"), as: UTF8.self)
      #expect(text.hasSuffix("\r\n"))
      let lines = text.split(separator: "\r\n")
      #expect(lines.count > 1)
      #expect(Set(lines.map { $0.count { $0 == "," } }).count == 1)
    }
  }

  @Test(arguments: ["INT", "TERM", "HUP", "QUIT"])
  func `a sweep that is stopped leaves no part of a file`(signal: String) throws {
    try Tool.withFolder { tool in
      try Data("old".utf8).write(to: tool.file("grid.csv"))
      let result = try tool.run(
        "\(Self.long) -o grid.csv --force & pid=$!\n"
          + "while ! ls | grep -q part; do sleep 0.01; done; kill -\(signal) $pid; wait $pid")
      #expect(result.status == 130)
      #expect(try tool.bytes("grid.csv") == Data("old".utf8))
      #expect(try tool.names() == ["grid.csv"])
    }
  }

  @Test func `a reader who has enough ends a sweep quietly`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("\(Self.long) | head -n 3")
      #expect(result.text.split(separator: "\r\n").count == 3)
      #expect(result.messages.isEmpty)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `a full disk is no success`() throws {
    try Tool.withFolder { tool in
      for end in ["> /dev/full", "-o /dev/full"] {
        let result = try tool.run("carecost sweep --vary roundTo=1,5 \(end)")
        #expect(result.status == 74)
        #expect(result.messages.hasSuffix("no space left on the disk\n"))
      }
    }
  }
}

struct ProgressTests {
  /// What is told of a sweep on a terminal of that width, if any, a fifth of a second passing at each look.
  private static func told(width: Int?) throws -> String {
    let file = Repository.root.appending(path: "pricing.json")
    let transcript = TranscriptWorld(files: ["pricing.json": Array(try Data(contentsOf: file))])
    let looks = Atomic(0)
    var world = transcript.world
    world.messagesWidth = width
    world.seconds = { Double(looks.add(1, ordering: .relaxed).newValue) / 5 }
    let outcome = Application.run(
      ["sweep", "--start", "2026-11-22", "--vary", "cases.low-back.reliefDays=0..365"], in: world)
    #expect(outcome.status == .done)
    return transcript.change { $0.told }
  }

  @Test func `progress is told on a terminal, within its width, and taken away at the end`() throws
  {
    let told = try Self.told(width: 60)
    #expect(told.contains("\r100% ████████████████████████ 366 of 366 rows"))
    #expect(told.hasSuffix("\r\u{1B}[K"))
    let lines = told.split(separator: "\r").map { $0.replacing("\u{1B}[K", with: "") }
    #expect(lines.allSatisfy { $0.count < 60 })
  }

  @Test func `nothing is told where there is no terminal`() throws {
    #expect(try Self.told(width: nil).isEmpty)
  }
}

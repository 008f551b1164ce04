import Foundation
import Testing

/// What a terminal shows while somebody waits long.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct WaitingLineToolTests {
  /// A list that comes after some seconds keeps the program busy without work.
  private static let slow = "(sleep 2.6; cat pricing.json) |"

  /// What came to the terminal that is the program's standard error.
  ///
  /// It is waited for on a thread of its own, so that other tests go on meanwhile.
  private static func shown(
    _ script: @escaping @Sendable (String) -> String
  ) async throws -> String {
    try await withCheckedThrowingContinuation { waiting in
      Thread.detachNewThread {
        waiting.resume(
          with: Result {
            try Tool.withFolder { tool in
              let terminal = try Terminal()
              try tool.run(script(terminal.name))
              return terminal.shown()
            }
          })
      }
    }
  }

  @Test func `from the second second on a line says that work goes on, and is gone at the end`()
    async throws
  {
    let shown = try await Self.shown { terminal in
      "\(Self.slow) carecost prices --pricing - 2> \(terminal)"
    }
    #expect(shown.hasPrefix("\rworking for 2 s; Ctrl-C stops it\u{1B}[K\r"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
  }

  @Test(arguments: ["TERM", "HUP"])
  func `whoever stops the program finds a clean line`(signal: String) async throws {
    let shown = try await Self.shown { terminal in
      """
      mkfifo list; sleep 5 > list & waiting=$!
      "$CARECOST" prices --pricing list 2> \(terminal) & pid=$!
      sleep 3.2; kill -\(signal) $pid; wait $pid; echo $?; kill $waiting
      """
    }
    #expect(shown.hasPrefix("\rworking for 2 s; Ctrl-C stops it\u{1B}[K\r"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
  }

  @Test func `what is done soon shows no line`() async throws {
    #expect(try await Self.shown { "carecost prices 2> \($0)" }.isEmpty)
  }
}

/// A terminal that nobody sits at.
private struct Terminal: ~Copyable {
  private var own: Int32 = -1
  private var others: Int32 = -1
  /// The file that a program writes to.
  let name: String

  struct Refused: Error {}

  init() throws {
    var path = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&own, &others, nil, nil, nil) == 0,
      unsafe ttyname_r(others, &path, path.count) == 0
    else { throw Refused() }
    name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  deinit {
    close(own)
    close(others)
  }

  /// What was written so far; it comes in pieces.
  func shown() -> String {
    _ = fcntl(own, F_SETFL, O_NONBLOCK)
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    while case let count = unsafe buffer.withUnsafeMutableBytes({
      unsafe read(own, $0.baseAddress, $0.count)
    }), count > 0 {
      shown += buffer[..<count]
    }
    return String(decoding: shown, as: UTF8.self)
  }
}

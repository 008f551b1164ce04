import CareCommands
import CareModel
import CareReports

extension World {
  /// A world in which there is nothing but some files, a fixed day and nobody who answers; what is
  /// written is lost, and what goes on for long is stopped.
  static func holding(_ files: [String: [UInt8]]) -> World {
    World(
      readFile: { name throws(InputFailure) in try bytes(of: name, in: files) },
      readPlainFile: { name, _ throws(InputFailure) in try bytes(of: name, in: files) },
      readInput: { () throws(InputFailure) in [] },
      writeFile: { _, _ throws(OutputFailure) in },
      changeFolder: { _, _ throws(OutputFailure) in },
      stream: { _, body in
        try body(
          Stream(write: { (_: [UInt8]) throws(OutputFailure) in }, isInterrupted: { true }))
      },
      fileExists: { files[$0] != nil }, ask: { _ in nil }, tell: { _ in },
      today: { Day(year: 2026, month: 11, day: 22) ?? .epoch })
  }

  private static func bytes(
    of name: String, in files: [String: [UInt8]]
  ) throws(InputFailure) -> [UInt8] {
    guard let bytes = files[name] else { throw InputFailure(name: name, reason: .notFound) }
    return bytes
  }
}

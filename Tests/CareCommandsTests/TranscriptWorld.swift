import CareCommands
import CareModel
internal import CarePublishing
import CareReports
import Foundation
import PriceListFormat
import Synchronization

/// A world in memory: files by name, a fixed day, and answers that are given in turn.
final class TranscriptWorld: Sendable {
  struct Scene {
    var files: [String: [UInt8]]
    /// The names of the files that commands wrote.
    var written: Set<String> = []
    var input: [UInt8] = []
    var answers: [String] = []
    /// What was shown beside the result, in order, as it looks on a terminal.
    var told = ""
    /// What was written to standard output piece by piece.
    var streamed: [UInt8] = []

    mutating func carryOut(_ change: FolderChange, in folder: String) {
      for path in change.removed { files["\(folder)/\(path)"] = nil }
      for file in change.written {
        files["\(folder)/\(file.path)"] = file.bytes
        written.insert("\(folder)/\(file.path)")
      }
    }
  }

  private let scene: Mutex<Scene>
  private let variables: [String: String]

  init(files: [String: [UInt8]], variables: [String: String] = [:]) {
    self.variables = variables
    scene = Mutex(Scene(files: files))
  }

  func change<Result: Sendable>(_ body: (inout sending Scene) -> sending Result) -> Result {
    scene.withLock { body(&$0) }
  }

  /// The world as the program sees it.
  var world: World {
    World(
      readFile: { name throws(InputFailure) in
        guard let bytes = self.change({ $0.files[name] }) else {
          throw InputFailure(name: name, reason: .notFound)
        }
        return bytes
      },
      readPlainFile: { name, most throws(InputFailure) in
        guard let bytes = self.change({ $0.files[name] }) else {
          throw InputFailure(name: name, reason: .notFound)
        }
        guard bytes.count <= most else {
          throw InputFailure(name: name, reason: .tooLarge(mebibytes: most >> 20))
        }
        return bytes
      },
      readInput: { () throws(InputFailure) in self.change { $0.input } },
      writeFile: { name, bytes throws(OutputFailure) in
        if name == "/dev/full" {
          throw OutputFailure(.writing, name: name, reason: .noSpace)
        }
        if name.contains("/") {
          throw OutputFailure(.creating, name: name, reason: .notFound)
        }
        self.change {
          $0.files[name] = bytes
          $0.written.insert(name)
        }
      },
      changeFolder: { name, change throws(OutputFailure) in
        guard !name.contains("/") else {
          throw OutputFailure(.creating, name: name, reason: .notFound)
        }
        self.change { $0.carryOut(change, in: name) }
      },
      stream: { name, body in
        var bytes: [UInt8] = []
        try body(Stream(write: { (piece: [UInt8]) throws(OutputFailure) in bytes += piece }))
        let whole = bytes
        self.change { scene in
          guard let name else { return scene.streamed += whole }
          scene.files[name] = whole
          scene.written.insert(name)
        }
      },
      fileExists: { name in self.change { $0.files[name] != nil } },
      namesInFolder: { folder in
        let within = self.change { $0.files.keys.filter { $0.hasPrefix("\(folder)/") } }
        let names = within.map { $0.dropFirst(folder.count + 1).prefix { $0 != "/" } }
        return names.isEmpty ? nil : Set(names.map(String.init)).sorted()
      },
      ask: { question in
        self.change { scene in
          guard !scene.answers.isEmpty else {
            scene.told += question.trimmingTrailingBlanks + "\n"
            return nil
          }
          let answer = scene.answers.removeFirst()
          scene.told += (question + answer).trimmingTrailingBlanks + "\n"
          return answer
        }
      },
      tell: { text in self.change { $0.told += text } },
      today: { Day(year: 2026, month: 11, day: 22) ?? .epoch }, variables: variables)
  }
}

extension String {
  var trimmingTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

import Foundation

/// Where the project's files are.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let tests = root.appending(path: "Tests/CareCommandsTests")

  /// All files below a folder whose names end so, by path.
  static func files(below folder: String, ending: String) -> [URL] {
    let start = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: start.path())?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { start.appending(path: $0) }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

import Foundation

/// A program of the system, if it is there, with which a document is tried out.
struct Tool {
  /// Where the program is.
  let path: String

  /// Finds a program by its name.
  init?(_ name: String) {
    let places = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Whether there is a program of this name.
  static func exists(_ name: String) -> Bool { Tool(name) != nil }

  /// Runs the program with a text as its last argument's file, and gives all that it prints and its
  /// status.
  func run(_ words: [String], on text: String) throws -> (output: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "text")
    try Data(text.utf8).write(to: file)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "the inner"), withIntermediateDirectories: false)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = words + [file.path]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}

import Foundation
import Synchronization

/// The built program, run by a shell in a folder of its own.
struct Tool {
  /// What came of it.
  struct Result {
    let output: Data
    let messages: String
    let status: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  private final class Here {}

  /// The program beside the test bundle, or the one that `PROGRAM` in the environment names: the same, built
  /// with a sanitizer.
  static let program: URL = {
    if let other = ProcessInfo.processInfo.environment["PROGRAM"] { return URL(filePath: other) }
    let bundle = Bundle(for: Here.self).bundleURL
    let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    return folder.appending(path: "carecost")
  }()

  /// Where the script runs; the shipped `pricing.json` is in it.
  let folder: URL

  /// What a sanitizer within the program is told.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS")
  }

  /// Gives a new folder to the body, and removes it afterwards.
  static func withFolder<Value>(_ body: (Tool) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "carecost-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tool = Tool(folder: folder)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "pricing.json"), to: tool.file("pricing.json"))
    return try body(tool)
  }

  /// A file in the folder.
  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// The bytes of a file in the folder.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: file(name)) }

  /// The names of the files in the folder, except the price list.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0 != "pricing.json" }.sorted()
  }

  /// Runs a script in which `carecost` is the program; it may take 60 seconds of computing.
  ///
  /// Both streams go to files, so that nothing blocks however much is written.
  @discardableResult
  func run(_ script: String, variables: [String: String] = [:]) throws -> Result {
    let streams = FileManager.default.temporaryDirectory
      .appending(path: "carecost-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let output = streams.appending(path: "output")
    let messages = streams.appending(path: "messages")
    for file in [output, messages] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -t 60; carecost() { \"$CARECOST\" \"$@\"; }\n\(script)"]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "CARECOST": Self.program.path(), "LC_ALL": "C", "TZ": "UTC",
    ].merging(Self.sanitizers) { $1 }.merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try Data(contentsOf: output),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self),
      status: process.terminationStatus)
  }
}

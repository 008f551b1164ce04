internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// Where a result goes: to standard output, or to a file that is never replaced unasked.
struct OutputTarget {
  /// The file; `nil` for standard output.
  let name: String?

  /// What was asked for, `nil` and `-` being standard output, and whether it may replace a file.
  ///
  /// - Throws: ``OutputFailure`` if there is such a file already; ``UsageError`` if something is to be
  ///   replaced and nothing written.
  init(_ name: String?, replaces: Bool, in world: World) throws {
    let file = name == "-" ? nil : name
    if replaces, file == nil { throw UsageError(world.texts.needs("--force", "--output")) }
    if let file, !replaces { try Self.requireRoom(for: file, in: world) }
    self.name = file
  }

  /// - Throws: ``OutputFailure`` if a file would be replaced.
  static func requireRoom(for file: String, in world: World) throws(OutputFailure) {
    guard world.hasPlainFile(file) else { return }
    throw OutputFailure(.creating, name: file, reason: .exists(replacedBy: "--force"))
  }

  /// What is said once the file is written; nothing for standard output.
  func wrote(_ texts: any Texts) -> String {
    name.map { texts.wrote(Quoted.whole($0)) + "\n" } ?? ""
  }
}

internal import CareReports
internal import Foundation

/// A file that nobody ever sees half of: written beside its place, then moved there.
///
/// A file that is there keeps its rights; a link stays, and what it leads to is written. A device or a
/// pipe is written as it is.
enum WholeFile {
  /// Writes a file; who asks to stop meanwhile is heard once it is whole.
  ///
  /// - Parameters:
  ///   - bytes: What is in it.
  ///   - name: The file.
  ///   - followsLinks: Whether what a link leads to is written; else the link goes, and so does a device or a pipe.
  /// - Throws: ``OutputFailure`` if the system refuses; then the file is as it was before.
  static func write(
    _ bytes: [UInt8], to name: String, followsLinks: Bool = true
  ) throws(OutputFailure) {
    // Who writes into a pipe may wait for its reader for ever, and must be able to give up.
    try Signals.held(!followsLinks || isRegularOrNew(name)) { () throws(OutputFailure) in
      try write(name, followsLinks: followsLinks, failing: { $0 }) {
        descriptor throws(OutputFailure) in
        guard descriptor.writeAll(bytes) else {
          throw OutputFailure(.writing, name: name, reason: .ofSystem)
        }
      }
    }
  }

  /// Has something write into a file, which appears only if all went well.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - followsLinks: As above.
  ///   - failing: The error to throw where the file cannot be made or kept.
  ///   - body: Writes into the open file.
  /// - Throws: What `failing` gives or `body` throws; then the file is as it was before.
  static func write<Failure: Error>(
    _ name: String, followsLinks: Bool = true, failing: (OutputFailure) -> Failure,
    _ body: (borrowing Descriptor) throws(Failure) -> Void
  ) throws(Failure) {
    guard !name.hasSuffix("/") else {
      throw failing(OutputFailure(.creating, name: name, reason: .isFolder))
    }
    guard !followsLinks || isRegularOrNew(name) else {
      return try writeThrough(name, failing: failing, body)
    }
    let target = followsLinks ? place(of: name) : name
    let draft: DraftFile
    do throws(SystemRefusal) {
      draft = try DraftFile(for: target)
    } catch {
      throw failing(OutputFailure(.creating, name: name, reason: .system(error.number)))
    }
    do throws(Failure) {
      try body(draft.descriptor)
      try keep(draft.descriptor, name, failing)
    } catch {
      draft.remove()
      throw error
    }
    guard draft.move(to: target) else {
      let reason = FailureReason.ofSystem
      draft.remove()
      throw failing(OutputFailure(.creating, name: name, reason: reason))
    }
  }

  /// Writes into what is there, a device or a pipe.
  private static func writeThrough<Failure: Error>(
    _ name: String, failing: (OutputFailure) -> Failure,
    _ body: (borrowing Descriptor) throws(Failure) -> Void
  ) throws(Failure) {
    guard let descriptor = Descriptor(opening: name, flags: O_WRONLY) else {
      throw failing(OutputFailure(.creating, name: name, reason: .ofSystem))
    }
    try body(descriptor)
    try keep(descriptor, name, failing)
  }

  private static func keep<Failure: Error>(
    _ descriptor: borrowing Descriptor, _ name: String, _ failing: (OutputFailure) -> Failure
  ) throws(Failure) {
    guard descriptor.synchronize() else {
      throw failing(OutputFailure(.writing, name: name, reason: .ofSystem))
    }
  }

  /// Whether there is a plain file of that name, or where a link of that name leads.
  static func isPlain(_ name: String) -> Bool {
    kind(of: name) == S_IFREG
  }

  /// Whether writing to that name makes or replaces something, as it does not with a device.
  static func isRegularOrNew(_ name: String) -> Bool {
    guard let kind = kind(of: name) else { return true }
    return kind == S_IFREG || kind == S_IFDIR
  }

  /// What stands under a name, or where a link of that name leads; `nil` for nothing.
  static func kind(of name: String) -> mode_t? {
    var status = stat()
    return unsafe stat(name, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The most links that are followed, one to the next, as systems have it.
  private static let mostLinks = 40

  /// Where a file is, or is to be: links are followed even if they lead to nothing yet.
  private static func place(of name: String) -> String {
    var path = name
    for _ in 0..<mostLinks {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        return path
      }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      path = next.hasPrefix("/") ? next : "\(folder)/\(next)"
    }
    return path
  }
}

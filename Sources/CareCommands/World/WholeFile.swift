internal import CareReports
internal import Foundation

/// A file that nobody ever sees half of: written beside its place, then moved there.
///
/// A device or a pipe is written as it is.
enum WholeFile {
  /// Writes a file.
  static func write(_ bytes: [UInt8], to name: String) throws(OutputFailure) {
    try write(name, failing: { $0 }) { descriptor throws(OutputFailure) in
      guard descriptor.writeAll(bytes) else {
        throw OutputFailure(.writing, name: name, reason: .ofSystem)
      }
    }
  }

  /// Has something write into a file, which appears only if all went well.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - failing: The error to throw where the file cannot be made or kept.
  ///   - body: Writes into the open file.
  /// - Throws: What `failing` gives or `body` throws; then the file is as it was before.
  static func write<Failure: Error>(
    _ name: String, failing: (OutputFailure) -> Failure,
    _ body: (borrowing Descriptor) throws(Failure) -> Void
  ) throws(Failure) {
    guard isRegularOrNew(name) else {
      return try open(name, as: name, flags: 0, failing: failing, body)
    }
    let target = URL(fileURLWithPath: name).resolvingSymlinksInPath().path
    let draft = "\(target).\(getpid()).part"
    do throws(Failure) {
      try open(draft, as: name, flags: O_CREAT | O_EXCL, failing: failing, body)
    } catch {
      unsafe unlink(draft)
      throw error
    }
    guard unsafe rename(draft, target) == 0 else {
      let reason = FailureReason.ofSystem
      unsafe unlink(draft)
      throw failing(OutputFailure(.creating, name: name, reason: reason))
    }
  }

  private static func open<Failure: Error>(
    _ path: String, as name: String, flags: Int32, failing: (OutputFailure) -> Failure,
    _ body: (borrowing Descriptor) throws(Failure) -> Void
  ) throws(Failure) {
    guard let descriptor = Descriptor(opening: path, flags: O_WRONLY | flags) else {
      throw failing(OutputFailure(.creating, name: name, reason: .ofSystem))
    }
    try body(descriptor)
    guard descriptor.synchronize() else {
      throw failing(OutputFailure(.writing, name: name, reason: .ofSystem))
    }
  }

  /// Whether writing to that name makes or replaces something, as it does not with a device.
  static func isRegularOrNew(_ name: String) -> Bool {
    var status = stat()
    guard unsafe stat(name, &status) == 0 else { return true }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFREG || kind == S_IFDIR
  }
}

internal import Foundation

/// A file in the making, in the folder of the one whose place it is to take.
///
/// It is locked for as long as somebody writes it, so that one whose writer was killed is known, and
/// goes when the next is made.
struct DraftFile: ~Copyable {
  /// Where it is.
  let path: String
  /// Open for writing.
  let descriptor: Descriptor

  private static let prefix = "carecost-"
  private static let suffix = ".part"
  private static let digits = 16

  /// Makes an empty one beside a file, with the rights and the owner of that, if it is there.
  ///
  /// - Throws: ``SystemRefusal`` if the system refuses.
  init(for target: String) throws(SystemRefusal) {
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    Self.clearLeftovers(in: folder)
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    let padded = String(repeating: "0", count: Self.digits - digits.count) + digits
    path = "\(folder)/\(Self.prefix)\(padded)\(Self.suffix)"
    guard let opened = Descriptor(opening: path, flags: O_WRONLY | O_CREAT | O_EXCL) else {
      throw SystemRefusal()
    }
    _ = flock(opened.number, LOCK_EX | LOCK_NB)
    opened.takeRights(of: target)
    descriptor = opened
  }

  /// Takes away the drafts of those who were killed.
  private static func clearLeftovers(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where isDraft(name) {
      let path = "\(folder)/\(name)"
      guard let draft = Descriptor(opening: path, flags: O_WRONLY | O_NONBLOCK | O_NOFOLLOW),
        flock(draft.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      unsafe unlink(path)
    }
  }

  private static func isDraft(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let middle = name.dropFirst(prefix.count).dropLast(suffix.count)
    return middle.count == digits && middle.allSatisfy { $0.isHexDigit && !$0.isUppercase }
  }

  /// Puts it in the place of a file; `false` if the system refuses.
  func move(to target: String) -> Bool { unsafe rename(path, target) == 0 }

  /// Takes it away again.
  func remove() { unsafe unlink(path) }
}

extension Descriptor {
  /// Gives this file the rights and the owner of a plain file, if there is one.
  func takeRights(of name: String) {
    var status = stat()
    guard unsafe lstat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    // Only the superuser can give it to somebody else; anybody else has no need to.
    _ = fchown(number, status.st_uid, status.st_gid)
    _ = fchmod(number, status.st_mode & 0o7777)
  }
}

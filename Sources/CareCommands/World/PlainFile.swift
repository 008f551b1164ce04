internal import CareReports
internal import Foundation

/// A file that is read without trusting what it is: a pipe would wait for ever, a device never end.
enum PlainFile {
  /// The bytes of a plain file, or of the one that a link leads to.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - most: The most bytes that are taken.
  /// - Returns: All of them.
  /// - Throws: ``InputFailure`` if it is no plain file, or larger, or the system refuses.
  static func read(_ name: String, atMost most: Int) throws(InputFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    guard let file = Descriptor(opening: name, flags: O_RDONLY | O_NONBLOCK) else {
      throw InputFailure(name: name, reason: .ofSystem)
    }
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else {
      throw InputFailure(name: name, reason: .ofSystem)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw InputFailure(name: name, reason: .isFolder)
    default: throw InputFailure(name: name, reason: .notPlain)
    }
    guard let bytes = file.readAll(atMost: most) else {
      throw InputFailure(name: name, reason: .ofSystem)
    }
    guard bytes.count <= most else {
      throw InputFailure(name: name, reason: .tooLarge(mebibytes: most >> 20))
    }
    return bytes
  }

  /// Whether something of that name is a link.
  static func isLink(_ name: String) -> Bool {
    var status = stat()
    return unsafe lstat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

internal import CareReports
internal import Foundation
internal import PriceListFormat

/// An open file of the system; closed when it is let go, but only if it was ever open: closing
/// nothing would put another reason in the place of the system's.
struct Descriptor: ~Copyable {
  /// What the system calls it; good as long as this is held.
  let number: Int32

  /// Opens a file; `nil` if the system refuses, which then says why in `errno`.
  init?(opening name: String, flags: Int32, mode: mode_t = 0o666) {
    let opened = unsafe open(name, flags | O_CLOEXEC, mode)
    guard opened >= 0 else { return nil }
    number = opened
  }

  /// A copy of a standard stream.
  init?(copying stream: Int32) {
    let copy = dup(stream)
    guard copy >= 0 else { return nil }
    number = copy
  }

  deinit {
    close(number)
  }

  /// Reads to the end, but no further than what tells that there is more than that many bytes.
  func readAll(atMost most: Int = PriceListReader.mostBytes) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(number, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Reads what comes next of what the system calls by a number, at most so many bytes; nothing at the end, `nil`
  /// if it refuses.
  static func piece(of number: Int32, atMost most: Int) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: most)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Foundation.read(number, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      return Array(buffer[..<count])
    }
  }

  /// The most bytes of a line that are read: what has none of them at its end is no line.
  private static let longestLine = 1 << 16

  /// Reads a line, without what ends it, byte by byte so that the next line stays for the next
  /// reader; `nil` at the end of input, or if it does not end.
  ///
  /// What comes after the 200th byte is not kept.
  func readLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    var count = 0
    while count < Self.longestLine {
      let got = unsafe read(number, &byte, 1)
      if got < 0, errno == EINTR { continue }
      guard got == 1 else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      if line.count < 200 { line.append(byte) }
      count += 1
    }
    return nil
  }

  /// Writes everything; `false` if the system refuses.
  func writeAll(_ bytes: [UInt8]) -> Bool { Self.writeAll(bytes, to: number) }

  /// Writes everything to what the system calls by a number; `false` if it refuses.
  static func writeAll(_ bytes: [UInt8], to number: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Keeps others that ask the same out for as long as the file is open; `false` if somebody else
  /// does so for longer than some ten seconds, or the system refuses.
  func lock() -> Bool {
    for _ in 0..<200 {
      if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(50_000)
    }
    return false
  }

  /// Has the system put on the disk what was written; a stream has no disk.
  func synchronize() -> Bool { fsync(number) == 0 || errno == EINVAL || errno == EROFS }
}

extension FailureReason {
  /// Why the system last refused.
  static var ofSystem: FailureReason { .system(errno) }

  /// What a number of the system's means; what is rare, in the system's own words.
  static func system(_ number: Int32) -> FailureReason {
    switch number {
    case ENOENT: .notFound
    case EISDIR: .isFolder
    case EACCES, EPERM: .notAllowed
    case ENOSPC: .noSpace
    default: .system(Self.words(of: number))
    }
  }

  /// What the system says of its last refusal.
  static var wordsOfSystem: String { words(of: errno) }

  private static func words(of number: Int32) -> String {
    unsafe String(cString: strerror(number))
  }
}

internal import Foundation

/// Puts one folder in another's place, and that one in the first's, in a single step that nobody can
/// see half done.
enum Exchange {
  /// - Returns: `false` if the system refuses, which then says why in `errno`.
  static func folders(_ first: String, _ second: String) -> Bool {
    #if canImport(Darwin)
      return unsafe renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
    #else
      typealias Rename =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      // Linux has it since 2014, its C library since 2018, but not in a header that Swift is shown.
      guard let symbol = unsafe dlsym(nil, "renameat2") else {
        errno = ENOSYS
        return false
      }
      let rename = unsafe unsafeBitCast(symbol, to: Rename.self)
      let exchanging: UInt32 = 2
      return unsafe first.withCString { first in
        unsafe second.withCString { second in
          unsafe rename(AT_FDCWD, first, AT_FDCWD, second, exchanging) == 0
        }
      }
    #endif
  }
}

/// A place in a text, as editors count: line and column from 1, a column for each character.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  /// Where a byte of a UTF-8 text stands.
  ///
  /// - Complexity: O(`offset`).
  package init(of offset: Int, in bytes: [UInt8]) {
    let head = bytes.prefix(offset)
    let start = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = head.count { $0 == 0x0A } + 1
    column = head[start...].count { $0 & 0xC0 != 0x80 } + 1
  }
}

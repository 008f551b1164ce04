internal import CareModel

/// A place in a text, as editors count: line and column from 1, a column for each character.
package struct TextPosition: Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1.
  package let column: Int
}

/// The lines and characters of a text, counted once, so that many places are found quickly.
///
/// A byte order mark at its start takes no column: editors do not show it.
package struct TextIndex: Sendable {
  /// The text.
  private let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]
  /// How many characters come before each block of bytes.
  private let counts: [Int]

  /// How many bytes a block has.
  private static let block = 256

  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let mark = bytes.startsWithByteOrderMark ? 3 : 0
    lines = [mark] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    counts = stride(from: 0, to: bytes.count, by: Self.block).reduce(into: [0]) { counts, start in
      let end = min(start + Self.block, bytes.count)
      counts.append(counts[counts.count - 1] + Self.characters(in: bytes[start..<end]))
    }
  }

  /// Where a byte of the text stands.
  ///
  /// - Complexity: O(log lines).
  package func position(of offset: Int) -> TextPosition {
    let line = line(of: offset)
    let start = lines[line - 1]
    let column = offset <= start ? 1 : characters(before: offset) - characters(before: start) + 1
    return TextPosition(line: line, column: column)
  }

  /// Where a byte of a file stands, for messages.
  package func place(of offset: Int, in file: String) -> Problem.Place {
    let position = position(of: offset)
    return .file(name: file, line: position.line, column: position.column)
  }

  /// The line on which a byte stands, from 1.
  ///
  /// - Complexity: O(log lines).
  package func line(of offset: Int) -> Int {
    (1..<lines.count).partitioningIndex(where: { lines[$0] > offset })
  }

  /// How many characters begin before a byte.
  private func characters(before offset: Int) -> Int {
    let block = min(offset, bytes.count) / Self.block
    return counts[block]
      + Self.characters(in: bytes[block * Self.block..<min(offset, bytes.count)])
  }

  /// The bytes that begin a character of UTF-8.
  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}

extension [UInt8] {
  /// Whether a byte order mark opens the text.
  var startsWithByteOrderMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}

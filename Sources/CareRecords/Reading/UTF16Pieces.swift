/// Turns UTF-16 that comes piece by piece into UTF-8.
struct UTF16Pieces {
  /// Whether the first byte of two is the higher one.
  private let isBigEndian: Bool
  /// What is left of the last piece: the first byte of two.
  private var byte: UInt8?
  /// The first unit of a pair.
  private var lead: UInt16?

  /// The kind of UTF-16 that a file begins like, by its byte order mark, or by a zero beside its first letter;
  /// `nil` if it is something else.
  init?(_ beginning: [UInt8]) {
    guard beginning.count >= 2 else { return nil }
    switch (beginning[0], beginning[1]) {
    case (0xFF, 0xFE), (0x01..., 0): isBigEndian = false
    case (0xFE, 0xFF), (0, 0x01...): isBigEndian = true
    default: return nil
    }
  }

  /// The same characters as UTF-8, without a byte order mark.
  mutating func utf8(_ piece: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(piece.count)
    for next in piece {
      guard let first = byte else {
        byte = next
        continue
      }
      byte = nil
      let unit = isBigEndian ? UInt16(first) << 8 | UInt16(next) : UInt16(next) << 8 | UInt16(first)
      append(unit, to: &result)
    }
    return result
  }

  /// Adds a unit; one of a pair that is alone becomes a replacement character.
  private mutating func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    switch unit {
    case 0xFEFF: return
    case 0..<0x80 where lead == nil: bytes.append(UInt8(unit))
    case 0xD800..<0xDC00: lead = unit
    default:
      let units = [lead, unit].compactMap { $0 }
      lead = nil
      bytes += String(decoding: units, as: UTF16.self).utf8
    }
  }
}

internal import Diagnostics

// Bytes, and what may stand between values.
extension JSONReader {
  /// The byte that comes next; `nil` at the end.
  func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Reads a character of ASCII if it comes next.
  ///
  /// - Returns: Whether it did.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Reads white space; comments and spaces that JSON does not know are reported.
  ///
  /// - Throws: ``Mistake`` if a comment is not closed.
  mutating func skipWhiteSpace() throws(Mistake) {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/"): guard try skipComment() else { return }
      case 0x0B, 0x0C, 0x80...: guard skipForeignSpace() else { return }
      default: return
      }
    }
  }

  /// Reads a space that is not JSON's, or a character that nobody sees, and reports it.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipForeignSpace() -> Bool {
    guard let scalar = scalar(at: position), let kind = SyntaxFault.ForeignSpace(scalar) else {
      return false
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    report(SyntaxFault.foreignSpace(kind, code: code), at: position)
    position += UTF8.width(scalar)
    return true
  }

  /// Reads a comment, and reports it.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipComment() throws(Mistake) -> Bool {
    let start = position
    if bytes[position...].starts(with: [0x2F, 0x2F]) {
      while let byte = peek(), byte != 0x0A { position += 1 }
    } else if bytes[position...].starts(with: [0x2F, 0x2A]) {
      position += 2
      while position < bytes.count, !bytes[position...].starts(with: [0x2A, 0x2F]) { position += 1 }
      guard position < bytes.count else {
        throw mistake(SyntaxFault.commentNotClosed, at: start)
      }
      position += 2
    } else {
      return false
    }
    report(SyntaxFault.comment, at: start)
    return true
  }

  /// What stands here, for messages.
  func found() -> SyntaxFault.Found {
    scalar(at: position).map { .character(Quoted.plain(String($0))) } ?? .end
  }

  /// The character that begins there; `nil` at the end.
  private func scalar(at offset: Int) -> Unicode.Scalar? {
    let end = min(offset + 4, bytes.count)
    return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
  }
}

extension SyntaxFault.ForeignSpace {
  /// What kind of space it is, of those that JSON does not know; `nil` if it is none.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{A0}", "\u{2007}", "\u{202F}": self = .noBreakSpace
    case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}": self = .invisible
    default:
      guard scalar.properties.isWhitespace else { return nil }
      self = .other
    }
  }
}

// Elements between brackets, with commas between them.
extension JSONReader {
  /// Reads what is between brackets, element by element.
  ///
  /// - Parameters:
  ///   - container: What the brackets hold.
  ///   - closing: The bracket that ends it.
  ///   - element: Reads one element, at which the reader stands.
  /// - Throws: ``Mistake`` if an element is followed neither by a comma nor by the bracket.
  mutating func sequence(
    of container: SyntaxFault.Container, closing: Unicode.Scalar,
    element: (inout JSONReader) throws(Mistake) -> Void
  ) throws(Mistake) {
    let start = position
    position += 1
    try skipWhiteSpace()
    if take(closing) { return }
    while true {
      try checkNotEnded(container, closing, since: start)
      try checkClosed(container, since: start)
      try element(&self)
      let end = position
      try skipWhiteSpace()
      if take(closing) { return }
      try checkNotEnded(container, closing, since: start)
      if peek() != UInt8(ascii: ",") {
        guard beginsElement(before: closing) else {
          throw mistake(missingSeparator(before: closing, after: end))
        }
        report(.commaMissing(before: container == .object ? .key : .item), at: end)
      } else if try skipCommas(), take(closing) {
        return
      }
    }
  }

  /// - Throws: ``Mistake`` that points to the opening bracket if the file ends here.
  private mutating func checkNotEnded(
    _ container: SyntaxFault.Container, _ closing: Unicode.Scalar, since start: Int
  ) throws(Mistake) {
    guard position == bytes.count else { return }
    let opened = index.position(of: start)
    throw mistake(
      .notClosed(
        container, closing: Character(closing), line: opened.line, column: opened.column))
  }

  /// - Throws: ``Mistake`` that points to the opening bracket if another object begins where a key should
  ///   be: the bracket that closes this one was forgotten.
  private mutating func checkClosed(
    _ container: SyntaxFault.Container, since start: Int
  ) throws(Mistake) {
    guard container == .object, peek() == UInt8(ascii: "{") else { return }
    let opened = index.position(of: start)
    throw mistake(.objectNotClosed(line: opened.line, column: opened.column))
  }

  /// Reads a comma, and reports all that nothing stands before or after.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipCommas() throws(Mistake) -> Bool {
    var comma = position
    guard take(",") else { return false }
    try skipWhiteSpace()
    while peek() == UInt8(ascii: ",") {
      comma = position
      position += 1
      report(SyntaxFault.commaTooMany, at: comma)
      try skipWhiteSpace()
    }
    if peek() == UInt8(ascii: "}") || peek() == UInt8(ascii: "]") {
      report(SyntaxFault.commaBeforeEnd, at: comma)
    }
    return true
  }

  /// Whether what stands here can only be the next element.
  private func beginsElement(before closing: Unicode.Scalar) -> Bool {
    guard let byte = peek() else { return false }
    let isText = byte == UInt8(ascii: "\"")
    let isBracket = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    return isText || closing == "]" && isBracket
  }

  /// What is wrong where an element is followed neither by a comma nor by the closing bracket: perhaps
  /// a text ended too early, and more of it follows.
  private func missingSeparator(before closing: Unicode.Scalar, after end: Int) -> SyntaxFault {
    let isWithinText =
      end == position && bytes[end - 1] == UInt8(ascii: "\"") && peek()?.isLetter ?? false
    let closing = Character(closing)
    return isWithinText
      ? .quoteWithinText(closing: closing, found: found())
      : otherQuote() ?? .separatorExpected(closing: closing, found: found())
  }
}

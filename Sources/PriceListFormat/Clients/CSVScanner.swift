/// Takes CSV apart piece by piece, as RFC 4180 has it and as spreadsheets of other places save it: fields
/// between commas, semicolons or tabs, in double quotes where they contain one of them, a quote or the end of a
/// line; lines that end as on any system.
///
/// It keeps one line at a time, however long the file is. After a mistake it goes on with the next line.
package struct CSVScanner {
  /// Where in a line it is.
  private enum State {
    /// Where a field begins.
    case start
    /// Within a field without quotation marks.
    case plain
    /// Within quotation marks.
    case quoted
    /// Behind a quotation mark within quotation marks: it closes them, or is the first of two.
    case mark
    /// In a line with a mistake, whose rest is left out.
    case broken
  }

  /// What stands between fields.
  private let separator: UInt8
  /// The most bytes and fields of one line.
  private let longest: Int
  private var state = State.start
  /// The line as far as it was read.
  private var row = CSVRow()
  /// How many bytes were read.
  private var position = 0
  /// Where the field began.
  private var fieldStart = 0
  /// How many quotation marks were read in the field that it does not say.
  private var marks = 0
  /// The line of the file that is read, from 1.
  private var line = 1
  /// Whether the last byte was a carriage return: a line feed then ends the same line.
  private var isAfterReturn = false

  /// Begins with the first bytes of a file, behind a byte order mark if there is one.
  ///
  /// - Parameters:
  ///   - beginning: As much as the first line at least; by it the separator is known.
  ///   - longest: The most bytes and fields of one line.
  package init(_ beginning: ArraySlice<UInt8>, longest: Int) {
    separator = Self.separator(of: beginning)
    self.longest = longest
  }

  /// What may stand between fields; the first where a line has none.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// What stands between the fields of the first line that is not empty: what it has most of, outside
  /// quotation marks.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    for byte in bytes.drop(while: endsLine) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      guard !endsLine(byte) else { break }
      if let place = separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return zip(separators, counts).first { $1 == most }?.0 ?? separators[0]
  }

  /// Whether a line ends here: by a line break of any system.
  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// How many bytes come before those that are read next, when a file does not begin with its first byte.
  mutating func skip(_ count: Int) {
    position += count
    fieldStart = position
  }

  /// Reads more of the file.
  ///
  /// - Parameters:
  ///   - bytes: What comes next.
  ///   - take: Takes each line that ends in it and is not empty, and says whether the next is wanted.
  /// - Returns: Whether more is wanted.
  /// - Complexity: O(bytes).
  package mutating func read(_ bytes: ArraySlice<UInt8>, _ take: (CSVRow) -> Bool) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if state == .plain || state == .quoted {
        let end = runEnd(in: bytes, from: index)
        append(bytes[index..<end])
        index = end
        guard index < bytes.endIndex else { break }
      }
      let byte = bytes[index]
      index += 1
      position += 1
      guard step(byte, take) else { return false }
    }
    return true
  }

  /// Reads what is left when the file ends.
  package mutating func finish(_ take: (CSVRow) -> Bool) {
    switch state {
    case .quoted: fail(.quoteNotClosed, at: fieldStart)
    case .start where row.count == 0: return
    case .start, .plain, .mark: endField()
    case .broken: break
    }
    _ = endRow(take)
  }

  /// Where what can be taken over at once ends: at what means something in a field.
  private func runEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    let isQuoted = state == .quoted
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { break }
      if byte == separator || Self.endsLine(byte), !isQuoted { break }
      if byte == UInt8(ascii: "\n"), isQuoted { break }
      index += 1
    }
    return index
  }

  /// Takes over what a field says.
  private mutating func append(_ run: ArraySlice<UInt8>) {
    guard row.content.count + run.count <= longest else {
      position += run.count
      return fail(state == .quoted ? .quoteNotClosed : .tooLong, at: fieldStart)
    }
    row.content.append(contentsOf: run)
    position += run.count
    isAfterReturn = false
  }

  /// Goes on by a byte that may mean something; says whether more is wanted.
  private mutating func step(_ byte: UInt8, _ take: (CSVRow) -> Bool) -> Bool {
    defer { isAfterReturn = byte == UInt8(ascii: "\r") }
    switch state {
    case .quoted:
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "\n") { line += 1 }
        row.content.append(byte)
        return true
      }
      marks += 1
      state = .mark
      return true
    case .mark where byte == UInt8(ascii: "\""):
      row.content.append(byte)
      state = .quoted
      return true
    case .start where byte == UInt8(ascii: "\""):
      marks += 1
      state = .quoted
      return true
    case .start, .plain, .mark, .broken: return stepBetween(byte, take)
    }
  }

  /// Goes on by a byte outside quotation marks.
  private mutating func stepBetween(_ byte: UInt8, _ take: (CSVRow) -> Bool) -> Bool {
    if Self.endsLine(byte) { return endLine(byte, take) }
    if state == .broken { return true }
    if byte == separator {
      endField()
    } else if state == .mark {
      fail(.textAfterQuote, at: position - 1)
    } else if byte == UInt8(ascii: "\"") {
      fail(.strayQuote, at: position - 1)
    } else {
      row.content.append(byte)
      state = .plain
    }
    return true
  }

  /// Ends a line, unless this is the second byte of its break.
  private mutating func endLine(_ byte: UInt8, _ take: (CSVRow) -> Bool) -> Bool {
    if byte == UInt8(ascii: "\n"), isAfterReturn {
      begin()
      return true
    }
    if state != .broken { endField() }
    line += 1
    return endRow(take)
  }

  /// Notes where a field ends.
  private mutating func endField() {
    guard row.count < longest else { return fail(.tooLong, at: fieldStart) }
    row.spans.append(.init(end: row.content.count, offset: fieldStart, marks: marks))
    begin()
  }

  /// Begins the next field.
  private mutating func begin() {
    fieldStart = position
    marks = 0
    state = .start
  }

  /// Hands on a line, if it says anything.
  private mutating func endRow(_ take: (CSVRow) -> Bool) -> Bool {
    let isWanted = row.isEmpty || take(row)
    row.clear()
    row.line = line
    begin()
    return isWanted
  }

  /// Notes what is wrong, and leaves out the rest of the line.
  private mutating func fail(_ fault: CSVRow.Fault, at offset: Int) {
    if row.mistake == nil { row.mistake = (fault, offset) }
    state = .broken
  }
}

internal import Diagnostics

/// Reads CSV as RFC 4180 has it, and as spreadsheets of other places save it: fields between commas,
/// semicolons or tabs, in double quotes where they contain one of them, a quote or the end of a line; lines
/// that end as on any system.
struct CSVReader {
  /// A field, and how many bytes into the file it begins.
  struct Field: Hashable {
    /// What it says, without the quotation marks around it.
    let text: String
    /// Where it begins, in bytes from the start of the file.
    let offset: Int
  }

  /// What is wrong, and where.
  struct Mistake: Error, Hashable {
    /// What is wrong.
    let cause: Cause
    /// Where, in bytes from the start of the file.
    let offset: Int
  }

  /// The most bytes that are read.
  static let mostBytes = JSONReader.mostBytes

  /// The file.
  private let bytes: [UInt8]
  /// How many of its bytes have been read.
  private var position: Int
  /// What stands between fields.
  private let separator: UInt8

  /// What may stand between fields; the first where a line has none.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// Begins behind a byte order mark, if there is one.
  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.startsWithByteOrderMark ? 3 : 0
    separator = Self.separator(of: bytes[position...])
  }

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

  /// Hands on the records of a file, without rows that are empty, one after another until no more are
  /// wanted.
  ///
  /// - Parameters:
  ///   - bytes: The file, at most ``mostBytes``.
  ///   - take: Takes a record, and says whether the next is wanted.
  /// - Throws: A ``Mistake`` if the file is not CSV.
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], _ take: ([Field]) -> Bool) throws(Mistake) {
    guard bytes.count <= mostBytes else {
      throw Mistake(cause: .file(.tooLarge(mebibytes: JSONReader.mostMebibytes)), offset: 0)
    }
    var reader = CSVReader(bytes)
    while reader.position < bytes.count {
      let record = try reader.record()
      guard record.contains(where: { !$0.text.isEmpty }) else { continue }
      guard take(record) else { return }
    }
  }

  /// The byte that comes next; `nil` at the end.
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a line ends here: by a line break of any system, or by the end of the file.
  private static func endsLine(_ byte: UInt8?) -> Bool {
    byte == nil || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Reads a line of fields, and the break that ends it.
  private mutating func record() throws(Mistake) -> [Field] {
    var fields = [try field()]
    while next == separator {
      position += 1
      fields.append(try field())
    }
    if next == UInt8(ascii: "\r") { position += 1 }
    if next == UInt8(ascii: "\n") { position += 1 }
    return fields
  }

  /// Reads a field, with or without quotation marks.
  private mutating func field() throws(Mistake) -> Field {
    next == UInt8(ascii: "\"") ? try quotedField() : try plainField()
  }

  /// Reads up to the next separator or the end of the line.
  ///
  /// - Throws: ``Mistake`` if a quotation mark stands within.
  private mutating func plainField() throws(Mistake) -> Field {
    let start = position
    while !Self.endsLine(next), next != separator {
      guard next != UInt8(ascii: "\"") else {
        throw Mistake(cause: .file(.strayQuote), offset: position)
      }
      position += 1
    }
    return try field(bytes[start..<position], at: start)
  }

  /// Reads a field in quotation marks, in which two of them stand for one.
  ///
  /// - Throws: ``Mistake`` if it is not closed, or something follows the mark that closes it.
  private mutating func quotedField() throws(Mistake) -> Field {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = next {
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        content.append(byte)
        continue
      }
      guard next == UInt8(ascii: "\"") else {
        guard Self.endsLine(next) || next == separator else {
          throw Mistake(cause: .file(.textAfterQuote), offset: position)
        }
        return try field(content[...], at: start)
      }
      content.append(byte)
      position += 1
    }
    throw Mistake(cause: .file(.quoteNotClosed), offset: start)
  }

  /// A field that began there.
  ///
  /// - Throws: ``Mistake`` if its bytes are no UTF-8.
  private func field(_ content: ArraySlice<UInt8>, at offset: Int) throws(Mistake) -> Field {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Mistake(cause: .file(.notUTF8), offset: offset)
    }
    return Field(text: text, offset: offset)
  }
}

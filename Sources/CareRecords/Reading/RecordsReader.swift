package import CareModel
internal import PriceListFormat

/// Reads a booking export piece by piece: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
///
/// It needs columns for the day, the client and the service; see ``RecordsColumn`` for what they may be called.
/// Memory is in proportion to the rows that are used.
package struct RecordsReader {
  /// The most gibibytes that are read.
  package static let mostGibibytes = 1
  /// The most bytes and fields of one line.
  private static let longestRow = 1 << 20
  /// So many bytes are waited for before the first line is looked at.
  private static let beginning = 1 << 16

  private var sheet: RecordsSheet
  private var utf16: UTF16Pieces?
  private var scanner: CSVScanner?
  /// What came before the first line is looked at.
  private var waiting: [UInt8] = []
  private var count = 0

  /// Begins to read a file with the names of a list.
  package init(_ list: PriceList, _ options: RecordsOptions = RecordsOptions()) {
    sheet = RecordsSheet(list, options)
  }

  /// Reads what comes next; says whether more is wanted.
  ///
  /// - Throws: ``RecordsError/tooLarge(gibibytes:)`` past the most that is read.
  /// - Complexity: O(bytes).
  package mutating func read(_ piece: [UInt8]) throws(RecordsError) -> Bool {
    count += piece.count
    guard count <= Self.mostGibibytes << 30 else {
      throw .tooLarge(gibibytes: Self.mostGibibytes)
    }
    guard scanner == nil else { return scan(utf16?.utf8(piece) ?? piece) }
    waiting += piece
    return waiting.count < Self.beginning ? true : begin()
  }

  /// What was read.
  ///
  /// - Throws: ``RecordsError`` if the file says nothing.
  package consuming func finish() throws(RecordsError) -> Records {
    if scanner == nil { _ = begin() }
    var scanner = self.scanner
    if sheet.failure == nil { scanner?.finish { sheet.take($0) } }
    return try sheet.records()
  }

  /// Looks at how the file is written, and reads its beginning.
  private mutating func begin() -> Bool {
    utf16 = UTF16Pieces(waiting)
    let bytes = utf16?.utf8(waiting) ?? waiting
    waiting = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanner = CSVScanner(bytes[start...], longest: Self.longestRow)
    return scan(Array(bytes[start...]))
  }

  private mutating func scan(_ bytes: [UInt8]) -> Bool {
    guard var scanner else { return true }
    self.scanner = nil
    defer { self.scanner = scanner }
    return scanner.read(bytes[...]) { sheet.take($0) }
  }
}

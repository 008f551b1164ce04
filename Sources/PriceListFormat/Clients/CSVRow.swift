/// A line of CSV: its fields without the quotation marks around them, and where each stands.
package struct CSVRow {
  /// What is wrong with a line.
  package enum Fault: Hashable, Sendable {
    /// A quotation mark within a field that does not stand in quotation marks.
    case strayQuote
    /// Something follows the closing quotation mark of a field.
    case textAfterQuote
    /// The file ends within a field in quotation marks.
    case quoteNotClosed
    /// It is longer than any line that means something.
    case tooLong
  }

  /// A field within the line.
  struct Span {
    /// Where what it says ends among the bytes of the row.
    let end: Int
    /// Where it begins, in bytes from the start of the file.
    let offset: Int
    /// How many quotation marks are written in it that it does not say.
    let marks: Int
  }

  /// What all fields say, one after another.
  var content: [UInt8] = []
  /// Where each field is.
  var spans: [Span] = []
  /// What is wrong with the line, and where, in bytes from the start of the file; `nil` for nothing.
  var mistake: (fault: Fault, offset: Int)?
  /// The line of the file on which it begins, from 1.
  package internal(set) var line = 1

  /// What is wrong with it; `nil` for nothing.
  package var fault: Fault? { mistake?.fault }

  /// How many fields it has.
  package var count: Int { spans.count }

  /// Whether no field says anything.
  package var isEmpty: Bool { content.isEmpty && mistake == nil }

  /// What a field says.
  package subscript(field: Int) -> ArraySlice<UInt8> {
    content[(field == 0 ? 0 : spans[field - 1].end)..<spans[field].end]
  }

  /// The column, from 1, at which a field begins, as editors count; that of its line's end for one that it
  /// has not.
  package func column(of field: Int) -> Int {
    (0..<min(field, count)).reduce(1) { column, earlier in
      let characters = self[earlier].count { $0 & 0xC0 != 0x80 }
      return column + characters + spans[earlier].marks + 1
    }
  }

  /// Where a field begins, in bytes from the start of the file.
  func offset(of field: Int) -> Int { spans[field].offset }

  /// Forgets what was read, but not the room for it.
  mutating func clear() {
    content.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    mistake = nil
  }
}

/// Reads a small file of CSV whole, its fields as texts.
enum CSVReader {
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

  /// Hands on the records of a file, without rows that are empty, one after another until no more are
  /// wanted.
  ///
  /// - Parameters:
  ///   - bytes: The file, at most ``mostBytes``; UTF-8, with or without a byte order mark.
  ///   - take: Takes a record, and says whether the next is wanted.
  /// - Throws: A ``Mistake`` if the file is not CSV.
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], _ take: ([Field]) -> Bool) throws(Mistake) {
    guard bytes.count <= mostBytes else {
      throw Mistake(cause: .file(.tooLarge(mebibytes: JSONReader.mostMebibytes)), offset: 0)
    }
    let start = bytes.startsWithByteOrderMark ? 3 : 0
    var scanner = CSVScanner(bytes[start...], longest: mostBytes)
    scanner.skip(start)
    var mistake: Mistake?
    let handOn = { (row: CSVRow) in
      do throws(Mistake) {
        return take(try fields(of: row))
      } catch {
        mistake = error
        return false
      }
    }
    if scanner.read(bytes[start...], handOn) { scanner.finish(handOn) }
    if let mistake { throw mistake }
  }

  /// The fields of a line.
  ///
  /// - Throws: ``Mistake`` if the line is not CSV, or a field not UTF-8.
  private static func fields(of row: CSVRow) throws(Mistake) -> [Field] {
    var fields: [Field] = []
    for index in 0..<row.count {
      let offset = row.offset(of: index)
      guard let text = String(validating: row[index], as: UTF8.self) else {
        throw Mistake(cause: .file(.notUTF8), offset: offset)
      }
      fields.append(Field(text: text, offset: offset))
    }
    if let (fault, offset) = row.mistake {
      throw Mistake(cause: .file(fault.ofFile), offset: offset)
    }
    return fields
  }
}

extension CSVRow.Fault {
  /// The same as a fault of a file of clients.
  fileprivate var ofFile: FileFault {
    switch self {
    case .strayQuote: .strayQuote
    case .textAfterQuote: .textAfterQuote
    case .quoteNotClosed: .quoteNotClosed
    case .tooLong: .tooLarge(mebibytes: JSONReader.mostMebibytes)
    }
  }
}

/// What is wrong with a file of clients, or with a proposal.
public enum FileFault: Hashable, Sendable {
  /// It has more than so many mebibytes, the most that are read.
  case tooLarge(mebibytes: Int)
  /// A byte does not belong to UTF-8.
  case notUTF8
  /// A quotation mark within a field that does not stand in quotation marks.
  case strayQuote
  /// Something follows the closing quotation mark of a field.
  case textAfterQuote
  /// The file ends within a field in quotation marks.
  case quoteNotClosed
  /// The file has no line.
  case noHeader
  /// The file has no line but the header.
  case noClients
  /// The header has a column of that title, which is not known; near or known are these.
  case unknownColumn(String, Alternatives)
  /// A header whose columns seem to be separated by something that no spreadsheet uses.
  case otherSeparator(String)
  /// The header has a column of that title twice.
  case columnTwice(String)
  /// The header lacks columns of these titles.
  case columnsMissing([String])
  /// A line has so many fields, and the header so many columns.
  case fieldCount(Int, columns: Int)
  /// The same clients stand on an earlier line.
  case sameClients(line: Int)
  /// A number of clients is none, or more than the most that are counted.
  case notACount(String, most: Int)
  /// When clients come first is neither a day nor `even`.
  case notAnArrival(String)
  /// A proposal is no object of paths and values.
  case notAProposal(WrittenValue)
}

/// What is wrong with a file of clients, or with a proposal.
public enum FileFault: Hashable, Sendable {
  /// It has more than so many mebibytes, the most that are read.
  case tooLarge(mebibytes: Int)
  case notUTF8
  /// A quotation mark within a field that does not stand in quotation marks.
  case strayQuote
  /// Something follows the closing quotation mark of a field.
  case textAfterQuote
  case quoteNotClosed
  case noHeader
  case noClients
  case unknownColumn(String, Alternatives)
  /// A header whose columns seem to be separated by something else than commas.
  case otherSeparator(String)
  case columnTwice(String)
  case columnsMissing([String])
  case fieldCount(Int, columns: Int)
  /// The same clients stand on an earlier line.
  case sameClients(line: Int)
  case notACount(String, most: Int)
  /// A proposal is no object of paths and values.
  case notAProposal(WrittenValue)
}

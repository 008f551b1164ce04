package import PriceListFormat

/// What is wrong with a file of clients or of a proposal.
///
/// As in ``ListTexts``, a problem is a clause that follows its place and a colon.
package protocol FileTexts {
  /// `the same clients are on line 3 already`
  func problem(_ fault: FileFault) -> String
}

public import CareModel

/// A price list, and the text in which its values stand.
public struct LocatedPriceList: Sendable {
  /// The list.
  public let list: PriceList
  /// The file as JSON, with the settings of the command line in place.
  package let tree: JSON
  /// The file.
  package let bytes: [UInt8]
  /// What the file is called.
  package let name: String
  /// How the settings were given.
  package let options: [String]
}

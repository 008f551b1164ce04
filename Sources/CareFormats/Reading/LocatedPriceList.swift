public import CareModel

/// A price list, and the text in which its values stand.
public struct LocatedPriceList: Sendable {
  /// The list.
  public let list: PriceList
  /// The file as JSON, with the settings of the command line in place.
  let tree: JSON
  /// The file.
  let bytes: [UInt8]
  /// What the file is called.
  let name: String
  /// How the settings were given.
  let options: [String]
}

public import CareModel

/// Reads price lists of format 1.
public enum PriceListReader {
  /// The most bytes that a price list may have: 4 MiB.
  public static let mostBytes = JSONReader.mostBytes

  /// Reads a price list, or says everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called, for messages.
  ///   - settings: Values that replace some of the file's, in order.
  ///   - language: The language, such as `fr`, in which texts that have it are shown.
  /// - Returns: A list that is valid by construction.
  /// - Throws: ``InvalidPriceList`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes × (1 + changes)).
  public static func read(
    _ bytes: [UInt8], named name: String, settings: [Override] = [], language: String? = nil
  ) throws(InvalidPriceList) -> PriceList {
    try Scenarios(bytes, named: name, settings: settings, language: language).base
  }

  /// Reads a price list as ``read(_:named:settings:language:)`` does, and keeps where its values stand.
  ///
  /// - Throws: ``InvalidPriceList`` with every mistake, in the order of the file.
  /// - Complexity: O(bytes × (1 + changes)).
  public static func locate(
    _ bytes: [UInt8], named name: String, settings: [Override] = [], language: String? = nil
  ) throws(InvalidPriceList) -> LocatedPriceList {
    try Scenarios(bytes, named: name, settings: settings, language: language).located
  }
}

extension PriceListReader {
  /// Whether the value at a path is an amount of money.
  package static func takesAmount(at path: Path) -> Bool {
    Format.priceList.schema.reached(by: path.names[...])?.takesAmount ?? false
  }
}

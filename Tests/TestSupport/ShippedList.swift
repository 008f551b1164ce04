package import CareModel
internal import Foundation
internal import PriceListFormat

/// The list that the repository ships, with some of its values replaced.
package func readShippedList(
  _ settings: [(path: String, value: String)] = []
) throws -> PriceList {
  try PriceListReader.read(
    shippedBytes(), named: "pricing.json",
    settings: settings.map { Override(path: Path($0.path), value: $0.value, source: "--set") })
}

/// The list that the repository ships, as its file.
package func shippedBytes() throws -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return Array(try Data(contentsOf: root.appending(path: "pricing.json")))
}

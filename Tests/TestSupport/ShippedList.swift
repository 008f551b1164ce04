package import CareModel
internal import Foundation
internal import PriceListFormat

/// The list that the repository ships, with some of its values replaced.
package func readShippedList(
  _ settings: [(path: String, value: String)] = []
) throws -> PriceList {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try PriceListReader.read(
    Array(Data(contentsOf: root.appending(path: "pricing.json"))), named: "pricing.json",
    settings: settings.map { Override(path: Path($0.path), value: $0.value, source: "--set") })
}

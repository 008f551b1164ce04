package import Foundation

/// Price lists of real practices.
package enum RealLists {
  /// Where they are.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "PriceListFormatTests/PriceLists")

  /// By which names.
  package static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".json") && $0 != "facts.json" }
      .map { String($0.dropLast(5)) }.sorted()
  }()
}

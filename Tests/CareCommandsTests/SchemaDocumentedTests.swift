import CareCommands
import Foundation
import TestSupport
import Testing

/// The page that says what each key of a price list means.
struct SchemaDocumentedTests {
  @Test func `every key of the format stands in its page`() throws {
    let schema = Application.run(["schema"], in: TranscriptWorld(files: [:]).world).output
    let page = Repository.root.appending(
      path: "Sources/PriceListFormat/PriceListFormat.docc/PriceList.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    // In prose between two backquotes, in examples between two quotation marks.
    let words = Set(text.matches(of: /[`"]([$a-zA-Z]+)[`"]/).map { String($0.1) })
    let keys = Self.keys(of: try ExactJSON(schema.utf8))
    #expect(keys.count > 50)
    #expect(keys.subtracting(words) == [], "each is to be explained")
  }

  /// The names of all properties, of whichever object.
  private static func keys(of schema: ExactJSON) -> Set<String> {
    switch schema {
    case .object(let members):
      members.reduce(into: []) { keys, member in
        if member.key == "properties", case .object(let properties) = member.value {
          keys.formUnion(properties.map(\.key))
        }
        keys.formUnion(Self.keys(of: member.value))
      }
    case .list(let items): items.reduce(into: []) { $0.formUnion(Self.keys(of: $1)) }
    default: []
    }
  }
}

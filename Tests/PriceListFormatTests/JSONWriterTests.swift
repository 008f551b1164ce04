import Foundation
import TestSupport
import Testing

@testable import PriceListFormat

struct JSONWriterTests {
  private func readBack(_ record: Record) throws -> Any {
    try JSONSerialization.jsonObject(
      with: Data(JSONWriter.write(record).utf8), options: .fragmentsAllowed)
  }

  @Test func `members stay in order, two spaces a step, with a line break at the end`() {
    let record = Record.object([
      ("b", .list([.count(1), .object([])])), ("a", .decimal(-12_605, decimals: 2)),
      ("c", .list([])), ("d", .null), ("e", .flag(true)), ("f", .text("x")),
    ])
    #expect(
      JSONWriter.write(record) == """
        {
          "b": [
            1,
            {}
          ],
          "a": -126.05,
          "c": [],
          "d": null,
          "e": true,
          "f": "x"
        }

        """)
  }

  @Test(arguments: nastyNames + (0..<0xA1).map { "a\(Unicode.Scalar(UInt8($0)))b" })
  func `every text is read back, by Foundation and by our reader`(text: String) throws {
    let record = Record.object([(text, .list([.text(text)]))])
    let object = try #require(try readBack(record) as? [String: [String]])
    // Foundation drops the mark of an encoding, even within a text.
    let kept = text.unicodeScalars.filter { $0 != "\u{FEFF}" }
    #expect(object.first?.key.unicodeScalars.elementsEqual(kept) == true)
    #expect(object.first?.value.first?.unicodeScalars.elementsEqual(kept) == true)
    let ours = JSONReader.read(Array(JSONWriter.write(record).utf8))
    #expect(ours.mistakes == [])
    let item = ours.value?[text]?.items?.first?.text
    #expect(item?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test(arguments: nastyNames)
  func `nothing that steers a terminal or ends a script's line is written`(text: String) {
    let written = JSONWriter.write(.text(text)).dropLast()
    #expect(
      written.unicodeScalars.allSatisfy {
        ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      })
    #expect(!written.unicodeScalars.contains("<"), "no text ends a script that JSON stands in")
    #expect(
      !written.unicodeScalars.contains {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      })
  }

  @Test(arguments: [
    (0, 0, "0"), (5, 2, "0.05"), (-5, 2, "-0.05"), (126_500, 2, "1265.00"), (7, 0, "7"),
    (1, 3, "0.001"), (-1, 4, "-0.0001"), (Int.max, 2, "92233720368547758.07"),
    (Int.min, 0, "-9223372036854775808"),
  ])
  func `decimals are written exactly`(parts: Int, decimals: Int, text: String) {
    #expect(JSONWriter.write(.decimal(parts, decimals: decimals)) == "\(text)\n")
  }
}

import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

struct SVGWriterTests {
  private func writer(
    _ setting: SVGWriter.Setting = .file, _ provenance: Provenance? = nil
  ) throws -> SVGWriter {
    SVGWriter(setting: setting, style: try style("en_CH"), provenance: provenance)
  }

  private func drawing(_ shapes: [Drawing.Shape], title: String = "T", _ description: String = "D")
    -> Drawing
  {
    Drawing(title: title, description: description, width: 200, height: 100.5, shapes: shapes)
  }

  private func label(_ text: String) -> Drawing.Shape {
    .label(.init(text: text, place: .init(x: 1, y: 2.125), anchor: .end, size: 12))
  }

  @Test func `a drawing is shapes with a title and a description, styled by attributes`() throws {
    let shapes: [Drawing.Shape] = [
      .line(.init(x: 0, y: 1.5), .init(x: 10, y: 1.5), .grid),
      .polyline([.init(x: 0, y: 0), .init(x: 1.005, y: 2)], .series(1)),
      .rectangle(.init(x: 1, y: 2), width: 3, height: 4, .shade(2, strength: 0.5)), label("a<b"),
    ]
    #expect(
      try writer(.page).write(drawing(shapes)) == """
        <svg class="carecost-drawing" xmlns="http://www.w3.org/2000/svg" role="img" lang="en" viewBox="0 0 200 100.5" font-family="system-ui, sans-serif" fill="none">
          <title>T</title>
          <desc>D</desc>
          <line class="carecost-grid" x1="0" y1="1.5" x2="10" y2="1.5" fill="none" stroke="currentColor" stroke-width="1" stroke-opacity="0.2"></line>
          <polyline class="carecost-line carecost-series-2" points="0,0 1,2" fill="none" stroke="#c8562a" stroke-width="2.5" stroke-dasharray="8 4" stroke-linejoin="round"></polyline>
          <rect class="carecost-area carecost-series-3" x="1" y="2" width="3" height="4" fill="#2e8b57" fill-opacity="0.5" stroke="none"></rect>
          <text class="carecost-label" x="1" y="2.13" font-size="12" text-anchor="end" fill="currentColor" stroke="none">a&lt;b</text>
        </svg>

        """)
  }

  @Test func `a file has a ground and a size of its own, and says what made it`() throws {
    let provenance = Provenance(fingerprint: "f", command: "c")
    let root = try ReadMarkup(writer(.file, provenance).write(drawing([label("x")])))
    #expect(root.attributes["width"] == "200")
    #expect(root.attributes["data-carecost-fingerprint"] == "f")
    #expect(root.all("rect").map(\.classes) == [["carecost-ground"]])
    #expect(root.all.allSatisfy { !$0.attributes.values.contains("currentColor") })
  }

  @Test(arguments: nastyNames)
  func `words are read back as they were`(name: String) throws {
    let root = try ReadMarkup(
      writer().write(drawing([label(name)], title: name, "\(name) and \(name)")))
    #expect(root.all("title").map(\.words) == [readBack(name)])
    #expect(root.all("desc").map(\.words) == [readBack("\(name) and \(name)")])
    #expect(root.all("text").map(\.words) == [readBack(name)])
    #expect(root.all.allSatisfy { $0.attributes["id"] == nil && $0.attributes["style"] == nil })
  }

  @Test func `lines of one drawing differ in their dashes, and later ones in dashes or colour`()
    throws
  {
    let dashes = (0..<6).map { Series.dashes($0) ?? "" }
    #expect(Set(dashes).count == 6)
    let looks = (0..<36).map { "\(Series.color($0)) \(Series.dashes($0) ?? "")" }
    #expect(Set(looks).count == 36)
  }
}

import CareReports
import Foundation
import TestSupport
import Testing

@testable import CarePublishing

/// Pages and manifests that anybody may have written.
struct PageFuzzTests {
  private static let markup = [
    "<", ">", "</", "<!--", "-->", "&", "&amp;", "&#", "&#x110000;", "&#0;", "\"", "'", "=", " ",
    "<script>", "</script>", "<svg>", "</svg>", "<title>", "<textarea>",
    "<div class=\"carecost-report\">",
    "</div>", "data-carecost-command=\"carecost compare\"", "data-carecost-fingerprint='0'",
    "\u{0}",
    "\u{FEFF}", "é", "hidden", "<template>", "<tbody>", "<![CDATA[", "<?",
  ]
  private static let page = """
    <!doctype html><html><head><title>T</title><script>let a = "<div>"</script></head><body>
    <div class="carecost-report" data-carecost-fingerprint="0" data-carecost-command="carecost compare">
    <table><caption>C</caption><tr><th scope="col">A &amp; B</th><td>CHF&nbsp;1</td></tr></table></div>
    <svg><title>Chart</title></svg><!-- a comment --></body></html>
    """

  @Test(arguments: Cases.parts(2000))
  func `any bytes are a page, and every table in it is found within it`(part: Range<UInt64>) {
    for seed in part {
      var mutator = Mutator(
        [Array(Self.page.utf8), Array("<div class=carecost-report>".utf8)], pieces: Self.markup,
        seed: seed)
      for _ in 0..<10 {
        let bytes = mutator.next()
        let lines = 1 + bytes.count { $0 == 0x0A }
        let fragments = PastedFragment.all(in: bytes)
        #expect(fragments.allSatisfy { (1...lines).contains($0.line) })
        #expect(fragments.allSatisfy { $0.saysTheSame(as: $0) })
      }
    }
  }

  @Test(arguments: Cases.parts(1000))
  func `any bytes are a manifest that stays in its folder, or none`(part: Range<UInt64>) {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    let good = """
      {"format": 1, "fingerprint": "\(hash)", "options": ["--locale", "en_CH"],
       "files": [{"path": "en_CH/prices.html", "bytes": 10, "sha256": "\(hash)"}]}
      """
    let pieces = [
      "../", "/", "..", "\\u0000", "\"", "{", "}", "[", "]", ",", "99999999999999999999", "-1",
      "\"path\": \"a\"", "null", "--set", "\u{0}", "1e9",
    ]
    for seed in part {
      var mutator = Mutator([Array(good.utf8)], pieces: pieces, seed: seed)
      for _ in 0..<10 {
        guard let manifest = try? Manifest(mutator.next()) else { continue }
        for entry in manifest.files {
          #expect(!entry.path.hasPrefix("/") && !entry.path.split(separator: "/").contains(".."))
          #expect(entry.size >= 0 && manifest.entry(entry.path) == entry)
        }
      }
    }
  }
}

import CareCommands
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// Fragments in the pages of a website.
struct PastedTests {
  private static let fragment = "site/en_CH/back/comparison.html"

  /// A page of a site with something in it.
  private static func page(_ parts: String...) -> String {
    """
    <!doctype html>
    <html lang=en><head><title>Prices <div class="carecost-report"></title>
    <script>let a = '<div class="carecost-report">' < 1</script>
    <!-- <div class="carecost-report"> --></head><body class='theme'>
    <h1>Prices &amp; terms</h1>
    \(parts.joined(separator: "\n<hr>\n<div class=theme><br></div>\n"))
    <p>a < b &co;</div></body></html>
    """
  }

  private func verify(_ page: String, in set: PublishedSet) -> Outcome {
    set.put(page, at: "page.html")
    return set.run(["verify", "page.html"])
  }

  @Test func `a fragment pasted into a page is found, on its line`() throws {
    let set = try PublishedSet.ofSmallList()
    let outcome = verify(
      Self.page(set.text(Self.fragment), set.text("site/en_CH/prices.html")), in: set)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == "page.html:6: fine")
    #expect(lines.last?.hasSuffix(": fine") == true)
    #expect(outcome.status == .done)
  }

  /// What editors, generators and browsers do to markup without changing what it says.
  static let ways: [(String, @Sendable (String) -> String)] = [
    ("laid out anew", { $0.replacing("\n", with: "\r\n\t  ") }),
    ("on one line", { $0.replacing(/\n\s*/, with: "") }),
    (
      "without ends that may be left out",
      { $0.replacing(/<\/(td|th|tr|li|p|thead|tbody)>/, with: "") }
    ),
    ("without the body of tables", { $0.replacing(/<\/?tbody>/, with: "") }),
    ("in capitals", { $0.replacing("<td", with: "<TD").replacing("scope=", with: "SCOPE=") }),
    ("with single quotes", { $0.replacing(#/ class="([^"]*)"/#) { " class='\($0.1)'" } }),
    ("without quotes", { $0.replacing(#/ scope="([a-z]*)"/#) { " scope=\($0.1)" } }),
    (
      "with names for signs",
      {
        $0.replacing("“", with: "&ldquo;").replacing("\u{A0}", with: "&nbsp;")
          .replacing("é", with: "&eacute;").replacing("·", with: "&#183;").replacing(
            "–", with: "&#x2013;")
      }
    ),
    (
      "with blanks in tags",
      { $0.replacing("<td ", with: "<td\n   ").replacing("\">", with: "\" >") }
    ),
    ("with no-break spaces lost", { $0.replacing("\u{A0}", with: " ") }),
    ("with other quotes", { $0.replacing("“", with: "&quot;").replacing("”", with: "\"") }),
    ("with curly apostrophes", { $0.replacing("'", with: "’") }),
    ("with soft hyphens", { $0.replacing("massage", with: "mas\u{AD}sage") }),
    ("without its classes", { $0.replacing(#/ class="carecost-(?!report)[^"]*"/#, with: "") }),
    ("without labels", { $0.replacing(#/ data-label="[^"]*"/#, with: "") }),
    ("with further classes", { $0.replacing("<td ", with: "<td data-x=1 style='color: red' ") }),
    (
      "in wrappers",
      {
        $0.replacing("<table", with: "<figure class=\"wp-block-table\"><table")
          .replacing("</table>", with: "</table></figure>")
          .replacing("CHF", with: "<span class=caps>CHF</span>")
      }
    ),
    ("with comments", { $0.replacing("</tr>", with: "</tr><!-- > <td> -->") }),
  ]

  @Test(arguments: Cases.some(5, of: Array(ways.indices)))
  func `a fragment is known however it is written`(way: Int) throws {
    for options in [["--locale", "en_CH"], ["--locale", "fr_CH"]] {
      let set = try PublishedSet(list: Starter.priceList, options)
      let name = Self.fragment.replacing("en_CH", with: options[1])
      let changed = Self.ways[way].1(set.text(name))
      #expect(
        changed != set.text(name) || options[1] == "fr_CH" || Self.ways[way].0 == "with comments",
        "\(Self.ways[way].0)")
      let outcome = verify(Self.page(changed), in: set)
      #expect(outcome.output == "page.html:6: fine\n", "\(Self.ways[way].0)")
    }
  }

  @Test(
    arguments: [
      ("1115.00", "1015.00"), ("CHF 1'115.00", "CHF 1'015.00"), ("Comfortable days", "Happy days"),
      ("<tr>", "<tr hidden>"), ("<tbody>", "<tbody style='display: none'>"),
      ("</table>", "</table><p>Now 10% off"), ("<caption>", "<caption><s>"),
    ])
  func `whatever is edited is told`(old: String, new: String) throws {
    let set = try PublishedSet.ofSmallList()
    let page = Self.page(set.text(Self.fragment))
    let hard = old.replacing(" ", with: "\u{A0}")
    let plain = page.contains(old) ? old : hard
    let edited = page.replacing(plain, with: new)
    try #require(edited != page)
    let outcome = verify(edited, in: set)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "page.html:6: edited by hand: it is not what carecost wrote")
    #expect(lines.count > 1, "what differs is told")
    #expect(outcome.status == .notAsItShould)
  }

  @Test func `a fragment is stale when an amount in it is, and only then`() throws {
    let set = try PublishedSet.ofSmallList()
    let page = Self.page(set.text(Self.fragment), set.text("site/en_CH/prices.html"))
    try set.replace(#""perVisit": 30"#, with: #""perVisit": 31"#, in: "pricing.json")
    let lines = verify(page, in: set).output.split(separator: "\n")
    #expect(lines.first == "page.html:6: fine, though the price list has changed since")
    #expect(lines[1].hasSuffix(": stale: the price list says something else now"))
    #expect(verify(page, in: set).status == .notAsItShould)
  }

  @Test(
    arguments: [
      ("<p>nothing</p>", "there is no table of carecost in it"),
      ("", "there is no table of carecost in it"),
      (#"<div class="a carecost-report b">x</div>"#, "it has lost its data-carecost attributes"),
      (
        #"<div data-carecost-command="carecost compare">"#,
        "it has lost its data-carecost attributes"
      ),
      (command("carecost init pricing.json --force"), "makes no table"),
      (command("carecost publish site"), "makes no table"),
      (command("rm -rf /"), "makes no table"),
      (command("carecost compare 'a"), "makes no table"),
      (command("carecost"), "makes no table"),
      (command(""), "makes no table"),
      (command("carecost compare --pricing /etc/passwd"), "a command in a page may not name files"),
      (command("carecost compare --pricing -"), "a command in a page may not name files"),
      (command("carecost compare -o pricing.json"), "a command in a page may not name files"),
      (command("carecost prices --haste"), "unknown option"),
      (command("carecost compare --case gone"), "there is no case"),
      (command("carecost compare --format json"), "makes no table"),
      (command("carecost compare --help"), "makes no table"),
    ])
  func `what cannot be told is said, and nothing is done`(page: String, said: String) throws {
    let set = try PublishedSet.ofSmallList()
    set.put(page, at: "page.html")
    let before = set.files
    let outcome = set.run(["verify", "page.html"])
    #expect(outcome.status == .notAsItShould)
    #expect(outcome.output.contains(said), "\(outcome.output)")
    #expect(set.files == before)
    #expect(set.stage.change { $0.told }.isEmpty)
  }

  private static func command(_ line: String) -> String {
    #"<div class="carecost-report" data-carecost-fingerprint="0" data-carecost-command="\#(line)"></div>"#
  }

  private static let names = [
    "--> <!-- x", "a & b &amp; c", "\u{202E}gnirts", "a\\u0000b", "  two  blanks ",
    "<script>alert(1)</script>", "\\\"quoted\\\" 'it'", "é\u{301} 👩‍👩‍👧", "שלום עולם",
    "</div></table>", "x\u{A0}y", String(repeating: "語", count: 200), "=1+1",
    "&eacute;&#65;&nope;",
  ]

  @Test(arguments: Cases.some(2, of: names))
  func `names of any kind are published and verified`(name: String) throws {
    let list = Starter.priceList
      .replacing("\"Your practice\"", with: "\"\(name)\"")
      .replacing("\"Relaxation massage\"", with: "\"R \(name)\"")
      .replacing("\"Repeated relaxation\"", with: "\"P \(name)\"")
      .replacing("\"Back pain: put your own experience here\"", with: "\"C \(name)\"")
    let set = try PublishedSet(list: list, ["--locale", "en_CH", "--locale", "fr_CH"])
    #expect(set.verify().status == .done)
    let index = set.run(["verify", "site/index.html"])
    #expect(index.status == .done, "\(index.output)")
    #expect(index.output.split(separator: "\n").count == 2 * 3)
  }

  @Test func `any bytes at all are verified, and soon`() throws {
    let set = try PublishedSet.ofSmallList()
    let fragment = Array(set.text(Self.fragment).utf8)
    for end in stride(from: 0, to: fragment.count, by: 997) {
      set.stage.change { $0.files["page.html"] = Array(fragment[..<end]) }
      #expect(set.run(["verify", "page.html"]).status == .notAsItShould)
    }
    for unit in [
      "<", "<div ", "<div class=", "<!--", "&", "</", "<script>", "\"", "<a b='", "\u{0}",
    ] {
      set.put(String(repeating: unit, count: 20_000), at: "page.html")
      #expect(set.run(["verify", "page.html"]).status == .notAsItShould)
    }
  }
}

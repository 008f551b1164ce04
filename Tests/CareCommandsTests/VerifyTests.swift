import CareCommands
import CarePublishing
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// Every form of a page in the list's own locale.
private func pages(_ stems: String...) -> Set<String> {
  Set(
    stems.flatMap { stem in
      ["html", "md", "csv"].map { "en_CH/\(stem).\($0)" }
    })
}

struct VerifyTests {
  @Test(
    arguments: Cases.some(
      3,
      of: [
        ["--locale", "fr_CH", "--locale", "en_CH"], ["--csv", "excel"],
        ["--every", "3 weeks", "--with", "home"], [],
        ["--concession", "student", "--horizon", "2 years"],
        ["--plan", "course", "--against", "relaxation"],
      ]))
  func `a set just published is what the price list says, and the same twice`(
    options: [String]
  ) throws {
    let set = try PublishedSet(list: Starter.priceList, options)
    #expect(set.verify().status == .done)
    #expect(set.verify().output.hasSuffix("files say what the price list says.\n"))
    let before = set.files
    let again = set.run(["publish", "site", "--start", "2026-11-22"] + options)
    #expect(again.output.contains("\(set.paths.count)") && again.status == .done)
    #expect(set.files == before)
  }

  @Test func `each fragment's command makes the same fragment again`() throws {
    let set = try PublishedSet(
      list: Starter.priceList, ["--locale", "en_CH", "--locale", "fr_CH", "--with", "home"])
    let marked = set.paths.filter {
      $0.hasSuffix("n.html") || $0.hasSuffix("s.html") || $0.hasSuffix(".svg")
    }
    #expect(marked.count == 2 * 4, "the comparison and its picture, the plans, the prices")
    for path in marked {
      let page = set.text(path)
      let attribute = try #require(page.firstMatch(of: /data-carecost-command="([^"]*)"/))
      let words = try ShellLine(String(attribute.1)).words
      #expect(set.run(Array(words.dropFirst())).output == page, "\(path)")
    }
  }

  @Test func `the manifest has the hash of each file, and of nothing else`() throws {
    let set = try PublishedSet.ofSmallList()
    let manifest = try Manifest(Array(set.text("site/manifest.json").utf8))
    #expect(
      manifest.files.map { "site/\($0.path)" } + ["site/manifest.json"]
        == set.paths.sorted {
          ($0 == "site/manifest.json" ? 1 : 0, $0) < ($1 == "site/manifest.json" ? 1 : 0, $1)
        })
    for entry in manifest.files { #expect(entry.isOf(Array(set.text("site/\(entry.path)").utf8))) }
    #expect(manifest.options == ["--locale", "en_CH", "--start", "2026-11-22"])
  }

  @Test func `an amount that only the price list shows makes only its pages stale`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(
      #""minutes": 75, "price": 150"#, with: #""minutes": 75, "price": 151"#, in: "pricing.json")
    #expect(set.verify().status == .notAsItShould)
    #expect(set.verified(as: "stale") == pages("prices").union(["index.html"]))
  }

  @Test func `an assumption of one case makes only that case's pages stale`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(#""chance": "22.8%""#, with: #""chance": "22.9%""#, in: "pricing.json")
    let stale = set.verified(as: "stale")
    #expect(
      stale.isSubset(
        of: pages("neck/comparison", "cases").union(["index.html", "en_CH/neck/comparison.svg"])))
    #expect(stale.isSuperset(of: ["index.html", "en_CH/neck/comparison.html"]))
  }

  @Test func `one rappen more for a session makes every page that counts it stale`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(#""price": 165"#, with: #""price": 165.01"#, in: "pricing.json")
    let all = pages(
      "prices", "cases", "low-back/comparison", "neck/comparison", "tennis-elbow/comparison",
      "frozen-shoulder/comparison")
    #expect(set.verified(as: "stale").isSuperset(of: all.union(["index.html"])))
    #expect(set.verified(as: "stale").isDisjoint(with: pages("plans")))
    #expect(set.run(["publish", "site", "--start", "2026-11-22"]).status == .done)
    #expect(set.verify().status == .done)
  }

  @Test func `what the pages do not show may change`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(
      #"{"id": "therapeutic","#, with: "{", in: "pricing.json")
    try set.replace(
      #""minutes": 60, "price": 135}"#,
      with: #""minutes": 60, "price": 135, "id": "therapeutic"}"#, in: "pricing.json")
    #expect(set.verify().output.hasSuffix("what the price list says.\n"), "only in another order")
    let plain = try PublishedSet.ofShippedList()
    try plain.replace(
      #""every": "2 months"}"#, with: #""every": "3 months"}"#, in: "pricing.json")
    let outcome = plain.verify()
    #expect(outcome.status == .done)
    #expect(outcome.output.hasSuffix("what the price list says, though it has changed since.\n"))
  }

  @Test func `what was edited, and what is missing, is named`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace("CHF", with: "EUR", in: "site/en_CH/prices.md")
    set.stage.change { $0.files["site/en_CH/neck/comparison.svg"] = nil }
    #expect(set.verified(as: "edited by hand: ") == ["en_CH/prices.md"])
    #expect(set.verified(as: "missing") == ["en_CH/neck/comparison.svg"])
    #expect(
      set.verify().output.hasSuffix("site: 2 of 28 files do not say what the price list says.\n"))
    try set.replace(
      #""minutes": 75, "price": 150"#, with: #""minutes": 75, "price": 151"#, in: "pricing.json")
    #expect(set.verified(as: "edited by hand, and stale") == ["en_CH/prices.md"])
    #expect(set.run(["verify", "site/en_CH/prices.md"]).status == .notAsItShould)
    #expect(
      set.run(["verify", "site/carecost.css"]).output
        == "site/carecost.css: fine, though the price list has changed since\n")
  }

  @Test func `a case that comes, and one that goes, is named`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(#"{"id": "neck","#, with: #"{"id": "nape","#, in: "pricing.json")
    let files = { (id: String) in
      Set(["html", "md", "csv", "svg"].map { "en_CH/\(id)/comparison.\($0)" })
    }
    #expect(set.verified(as: "the price list has nothing for it any more") == files("neck"))
    #expect(set.verified(as: "the price list has grown by it since") == files("nape"))
  }

  @Test(arguments: ["{", "{}", "[]", #"{"format": 2}"#, "\u{FEFF}"])
  func `a manifest that is none is not as it should be, and others are still verified`(
    text: String
  ) throws {
    let set = try PublishedSet.ofSmallList()
    set.put(text, at: "site/manifest.json")
    let outcome = set.run(["verify", "site", "site/index.html"])
    #expect(outcome.status == .notAsItShould)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("site/manifest.json: nothing can be verified by it: ") == true)
    #expect(lines.count > 1)
  }

  @Test(arguments: ["../pricing.json", "/etc/passwd", "a//b", "./a", "a/..", "", "a\\u0000b"])
  func `a manifest cannot lead out of its folder`(path: String) throws {
    let set = try PublishedSet.ofSmallList()
    try set.replace(
      #""path": "index.html""#, with: #""path": "\#(path)""#, in: "site/manifest.json")
    #expect(set.verify().status == .notAsItShould)
    let before = set.files
    #expect(set.run(["publish", "site"]).status == .cannotCreate)
    #expect(set.files == before)
  }
}

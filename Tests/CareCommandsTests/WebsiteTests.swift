import CareCommands
import CareModel
import Foundation
import PriceListFormat
import Testing

/// What a website makes of published tables, and what readers of it are told.
struct WebsiteTests {
  private static let fragment = "site/en_CH/back/comparison.html"

  // MARK: The day on which a page is read

  @Test func `a set is out of date once a price has changed that it had announced`() throws {
    let set = try PublishedSet.ofSmallList()
    #expect(set.run(["verify", "site", "--on", "2026-12-31"]).status == .done)
    let later = set.run(["verify", "site", "--on", "2027-01-01"])
    #expect(later.status == .notAsItShould)
    #expect(
      later.output.hasPrefix(
        "out of date: the price list changed on 1\u{A0}January 2027, as announced:\n"))
    #expect(
      later.output.contains(
        "    Therapeutic session, Price: CHF 125.00; by the price list CHF 130.00\n"))
  }

  @Test func `a page is out of date, and is not once it is made anew`() throws {
    let set = try PublishedSet.ofSmallList()
    set.put(set.text("site/en_CH/prices.html"), at: "page.html")
    let verify = { (day: String) in set.run(["verify", "page.html", "--on", day]).output }
    #expect(verify("2026-12-31") == "page.html:1: fine\n")
    #expect(verify("2027-01-01").hasPrefix("page.html:1: out of date: "))
    #expect(set.run(["publish", "site", "--start", "2027-01-01"]).status == .done)
    set.put(set.text("site/en_CH/prices.html"), at: "page.html")
    #expect(verify("2031-01-01") == "page.html:1: fine\n")
  }

  @Test func `of a folder without a page that is said`() throws {
    let set = try PublishedSet.ofSmallList()
    set.put("nothing", at: "empty/readme.txt")
    let outcome = set.run(["verify", "empty"])
    #expect(outcome.output == "empty: pages with tables of carecost: 0; without: 0.\n")
    #expect(outcome.status != .done)
  }

  @Test func `a package that is sold no more makes the tables that sell it out of date`() throws {
    let list = Starter.priceList.replacing("2027-01-01", with: "2040-01-01").replacing(
      #""id": "relaxation-10","#,
      with: #""id": "relaxation-10", "offered": {"to": "2026-12-31"},"#)
    try #require(list.contains("offered"))
    let set = try PublishedSet(list: list)
    #expect(set.run(["verify", "site", "--on", "2026-12-31"]).status == .done)
    let later = set.run(["verify", "site", "--on", "2027-01-01"])
    #expect(
      later.output.hasPrefix("out of date: the price list changed on 1\u{A0}January 2027"))
  }

  // MARK: What readers see

  @Test(
    arguments: [
      "<template>%</template>", "<div hidden>%</div>",
      "<section style='DISPLAY : none'>%</section>",
      "<noscript>%</noscript>", "<dialog>%</dialog>",
    ])
  func `what a browser does not show is not vouched for`(around: String) throws {
    let set = try PublishedSet.ofSmallList()
    set.put(around.replacing("%", with: set.text(Self.fragment)), at: "page.html")
    let outcome = set.run(["verify", "page.html"])
    #expect(outcome.output == "page.html:1: not shown: a browser hides it\n")
    #expect(outcome.status == .notAsItShould)
  }

  @Test func `all that stands in something hidden is hidden, however much it is`() throws {
    let set = try PublishedSet.ofSmallList()
    let fragment = set.text(Self.fragment)
    set.put("<div hidden>\(fragment)\(fragment)</div>\(fragment)", at: "page.html")
    let lines = set.run(["verify", "page.html"]).output.split(separator: "\n")
    #expect(lines.map { $0.hasSuffix(": fine") } == [false, false, true])
  }

  @Test func `a rule that nothing follows any more is out of date`() throws {
    let set = try PublishedSet.ofShippedList()
    let words = ["compare", "--case", "neck", "--part", "rule", "--format", "html", "--start"]
    set.put(set.run(words + ["2026-11-22"]).output, at: "page.html")
    try #require(set.run(words + ["2027-01-01"]).status != .done, "then all is paid singly")
    #expect(set.run(["verify", "page.html", "--on", "2026-12-31"]).status == .done)
    let later = set.run(["verify", "page.html", "--on", "2027-01-01"]).output
    #expect(later.hasPrefix("page.html:1: out of date: "), "\(later)")
  }

  @Test func `one changed price is told once, with the row, from what and to what`() throws {
    let set = try PublishedSet.ofShippedList()
    try set.replace(
      #""minutes": 75, "price": 150"#, with: #""minutes": 75, "price": 151"#, in: "pricing.json")
    let told = set.verify().output.split(separator: "\n").filter { $0.hasPrefix("    ") }
    #expect(
      told.prefix(2)
        .contains("    Blended session, Price: CHF 150.00; by the price list CHF 151.00"))
    #expect(Set(told).count == told.count, "each once")
  }

  // MARK: What a set survives

  /// What happens to the files of a folder without a change of what they say.
  static let passages: [(name: String, change: @Sendable (String) -> String)] = [
    ("lines that end as on Windows", { $0.replacing("\n", with: "\r\n") }),
    (
      "a minifier",
      { $0.replacing(/>\s+</, with: "><").replacing(/="([a-z0-9-]+)"/) { "=\($0.1)" } }
    ),
    ("entities", { $0.replacing("“", with: "&#8220;").replacing("’", with: "&rsquo;") }),
  ]

  @Test(arguments: passages.indices)
  func `a folder that went through a tool is judged by what it says`(passage: Int) throws {
    let set = try PublishedSet.ofSmallList()
    let ofText = [".md", ".css", ".csv", ".svg"].filter { _ in passage == 0 }
    let endings = ["n.html", "s.html"] + ofText
    for path in set.paths where endings.contains(where: path.hasSuffix) {
      set.put(Self.passages[passage].change(set.text(path)), at: path)
    }
    #expect(set.verify().output == "site: all 13 files say what the price list says.\n")
    try set.replace(#""price": 150"#, with: #""price": 151"#, in: "pricing.json")
    #expect(set.verified(as: "edited").isEmpty, "it is stale, and nobody has edited it")
    try set.replace(#""price": 151"#, with: #""price": 150"#, in: "pricing.json")
    let edited = set.text("site/en_CH/prices.html").replacing("CHF\u{A0}150.00", with: "CHF 99.00")
    try #require(edited != set.text("site/en_CH/prices.html"))
    set.put(edited, at: "site/en_CH/prices.html")
    #expect(set.verified(as: "edited by hand: ") == ["en_CH/prices.html"])
  }

  // MARK: Other forms

  @Test func `Markdown is verified between its marks, and so is the page made of it`() throws {
    let set = try PublishedSet.ofSmallList()
    let markdown = set.text("site/en_CH/back/comparison.md")
    set.put("# My page\n\n\(markdown)\nThe end | of it.\n", at: "page.md")
    #expect(set.run(["verify", "page.md"]).output == "page.md:3: fine\n")
    set.put(Self.page(ofMarkdown: markdown), at: "page.html")
    #expect(set.run(["verify", "page.html"]).output == "page.html:2: fine\n")
    for name in ["page.md", "page.html"] {
      try set.replace("1'115.00", with: "1'015.00", in: name)
      let outcome = set.run(["verify", name])
      #expect(outcome.output.contains("edited by hand"), "\(outcome.output)")
      #expect(outcome.output.contains("1'015.00"), "\(outcome.output)")
    }
  }

  /// What a site generator makes of Markdown, as far as it is needed here.
  private static func page(ofMarkdown text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      if line.hasPrefix("<!--") { return String(line) }
      if line.hasPrefix("| :") { return "" }
      if line.hasPrefix("|") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        return "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
      }
      if line.hasPrefix("###") { return "<h3 id=a>\(line.dropFirst(4))<a href='#a'>¶</a></h3>" }
      if line.hasPrefix("- ") { return "<li>\(line.dropFirst(2))</li>" }
      return "<p>\(line.replacing("**", with: ""))</p>"
    }
    return "<html><body>\n\(lines.joined(separator: "\n"))\n</body></html>"
  }

  @Test func `what search engines are told is verified wherever it stands`() throws {
    let list = Starter.priceList.replacing(#""sample": true,"#, with: "")
      .replacing("2027-01-01", with: "2027-03-01")
    let set = try PublishedSet(list: list, ["--json-ld"])
    let offers = set.text("site/en_CH/prices.jsonld")
    set.put(
      "<html><head><script type=\"application/ld+json\">\(offers)</script></head></html>",
      at: "page.html")
    let verify = { (day: String) in set.run(["verify", "page.html", "--on", day]).output }
    #expect(verify("2027-02-28") == "page.html:1: fine\n")
    #expect(verify("2027-03-01").hasPrefix("page.html:1: out of date: "))
    set.put(
      set.text("page.html").replacing(/"price": "\d+/, with: "\"price\": \"1"), at: "page.html")
    #expect(verify("2026-12-01").hasPrefix("page.html:1: stale: "))
  }

  // MARK: Where tables are looked for

  @Test func `pages without tables are told, and are no fault beside one that has some`() throws {
    let set = try PublishedSet.ofSmallList()
    set.put("<p>About us</p>", at: "about.html")
    set.put(set.text(Self.fragment), at: "page.html")
    let both = set.run(["verify", "site", "about.html", "page.html"])
    #expect(both.status == .done)
    #expect(both.output.contains("about.html: there is no table of carecost in it\n"))
    #expect(set.run(["verify", "about.html"]).status == .notAsItShould)
  }

  @Test func `a folder is looked through, with the sets in it`() throws {
    let set = try PublishedSet.ofSmallList()
    for (name, bytes) in set.files where name.hasPrefix("site/") {
      set.stage.change { $0.files["public/prices/\(name.dropFirst(5))"] = bytes }
    }
    set.put("<p>About us</p>", at: "public/about.html")
    set.put("<p>We charge</p>\n" + set.text(Self.fragment), at: "public/back/index.html")
    set.put("<p>nothing</p>", at: "public/photo.jpg")
    let outcome = set.run(["verify", "public"])
    #expect(outcome.status == .done)
    #expect(
      outcome.output == """
        public/back/index.html:2: fine
        public/prices: all 13 files say what the price list says.
        public: pages with tables of carecost: 1; without: 1.

        """)
  }

  @Test func `standard input is read as a page`() throws {
    let set = try PublishedSet.ofSmallList()
    let fragment = Array(set.text(Self.fragment).utf8)
    set.stage.change { $0.input = fragment }
    #expect(set.run(["verify", "-"]).output == "standard input:1: fine\n")
  }

  @Test func `a set made without values is held against a list with them`() throws {
    let set = try PublishedSet.ofSmallList()
    set.put(set.text(Self.fragment), at: "page.html")
    let outcome = set.run(["verify", "site", "page.html", "--set", "services.relaxation.price=99"])
    #expect(outcome.status == .notAsItShould)
    #expect(outcome.output.contains("page.html:1: stale: "))
    #expect(outcome.output.contains("stale: the price list says something else now:\n  site/"))
  }

  @Test func `a set made with values says so on its face, and so do its fragments again`() throws {
    let set = try PublishedSet(
      list: Starter.priceList,
      ["--set", "services.therapeutic.price=99", "--every", "3 weeks", "--with", "home"])
    for page in ["prices.html", "prices.md", "back/comparison.html", "back/comparison.md"] {
      #expect(set.text("site/en_CH/\(page)").contains("CHF\u{A0}99.00"), "\(page)")
      #expect(set.text("site/en_CH/\(page)").contains("Set for this run: "), "\(page)")
      set.put(set.text("site/en_CH/\(page)"), at: "page.\(page.suffix(4))")
      let outcome = set.run([
        "verify", "page.\(page.suffix(4))", "--set", "services.therapeutic.price=99",
      ])
      #expect(outcome.output.hasSuffix(": fine\n"), "\(outcome.output)")
    }
    #expect(set.verify().output.contains("not vouched for"))
  }

  @Test func `a set whose options no longer fit the list is a finding like any other`() throws {
    let set = try PublishedSet(list: Starter.priceList, ["--case", "back"])
    set.put("<p>About us</p>", at: "about.html")
    try set.replace(#""back""#, with: #""gone""#, in: "site/manifest.json")
    let outcome = set.run(["verify", "site", "about.html"])
    #expect(outcome.status == .notAsItShould, "\(outcome.messages)")
    #expect(
      outcome.output.hasPrefix("site/manifest.json: nothing can be verified by it: "),
      "\(outcome.output)")
    #expect(outcome.output.contains("about.html: "))
  }

  @Test func `a page to hand over is verified like any other`() throws {
    let set = try PublishedSet.ofSmallList()
    let page = set.run(["compare", "--format", "page", "--start", "2026-11-22"]).output
    set.put(page, at: "page.html")
    let outcome = set.run(["verify", "page.html"])
    #expect(outcome.status == .done, "\(outcome.output)")
  }

  // MARK: Parts, choosers, and what is written again

  @Test(arguments: ["answer", "table", "chart", "rule", "notes"])
  func `a part is a fragment of its own, and verified`(part: String) throws {
    let set = try PublishedSet.ofShippedList()
    let words = ["compare", "--format", "html", "--start", "2026-11-22"]
    let whole = set.run(words).output
    let outcome = set.run(words + ["--part", part])
    #expect(outcome.output.utf8.count < whole.utf8.count)
    set.put(outcome.output, at: "page.html")
    #expect(set.run(["verify", "page.html"]).output == "page.html:1: fine\n")
    #expect(outcome.output.contains("<svg") == (part == "chart"))
    #expect(outcome.output.contains("<table") == (part == "table"))
  }

  @Test func `a part that there is not is refused, and so is one of what has none`() throws {
    let set = try PublishedSet.ofSmallList()
    let chart = set.run(["prices", "--format", "html", "--part", "chart"])
    let told = "there is no such part: --part chart; choose from: table, notes"
    #expect(chart.messages.contains(told), "\(chart.messages)")
    let text = set.run(["prices", "--format", "csv", "--part", "table"])
    #expect(text.messages.contains("--part cannot be used with --format csv"), "\(text.messages)")
  }

  @Test func `a terminal shows the parts that are asked for, and no others`() throws {
    let set = try PublishedSet.ofShippedList()
    let whole = set.run(["sensitivity"]).output
    let (answer, chart) = (
      set.run(["sensitivity", "--part", "answer"]).output,
      set.run(["sensitivity", "--part", "chart"]).output
    )
    #expect(whole.contains("█") && chart.contains("█") && !answer.contains("█"))
    #expect(!answer.contains("───") && answer.contains("What matters most"), "\(answer)")
    let table = set.run(["sensitivity", "--part", "table"]).output
    #expect(table.contains("───") && !table.contains("█"))
  }

  @Test(arguments: ["text", "markdown"])
  func `a chart that a form cannot show is refused`(format: String) throws {
    let set = try PublishedSet.ofShippedList()
    let told = set.run(["compare", "--part", "chart", "--format", format])
    #expect(
      told.messages.contains(
        "there is no such part: --part chart; choose from: answer, table, rule, notes"),
      "\(told.messages)")
    #expect(told.output.isEmpty)
  }

  private static let rhythms = "plans.relaxation.phases.1.every=1 week,2 weeks,3 weeks,4 weeks"

  @Test func `a chooser has an answer for each reply, each as compared alone`() throws {
    let set = try PublishedSet.ofShippedList()
    let words = ["compare", "--format", "html", "--start", "2026-11-22"]
    let chooser = set.run(words + ["--chooser", Self.rhythms]).output
    #expect(chooser.matches(of: /<input type="radio"/).count == 4)
    #expect(chooser.matches(of: /Nothing here is a medical promise/).count == 1)
    #expect(chooser.matches(of: /Assumed for “Low back pain that returns”/).count == 1)
    #expect(chooser.matches(of: #/ checked=""/#).count == 1)
    for rhythm in ["1 week", "2 weeks", "3 weeks", "4 weeks"] {
      let alone = set.run(words + ["--brief", "--every", rhythm]).output
      let answer = try #require(alone.firstMatch(of: /<p class="carecost-lead">([^<]*)</))
      #expect(chooser.contains(answer.1), "\(rhythm)")
    }
    set.put(chooser, at: "page.html")
    #expect(set.run(["verify", "page.html"]).output == "page.html:1: fine\n")
    try set.replace(#""price": 115"#, with: #""price": 116"#, in: "pricing.json")
    #expect(set.run(["verify", "page.html"]).output.hasPrefix("page.html:1: stale: "))
  }

  @Test func `a chooser of two questions has an answer for each pair`() throws {
    let set = try PublishedSet.ofSmallList()
    let chooser = set.run([
      "compare", "--format", "html", "--chooser", "plans.relaxation.phases.1.every=2 weeks,1 month",
      "--chooser", "services.relaxation.price=100,110,120",
    ]).output
    #expect(chooser.matches(of: /<fieldset/).count == 2)
    #expect(chooser.matches(of: #/<div class="carecost-answer /#).count == 6)
    #expect(chooser.contains("carecost-answer carecost-reply-1-2 carecost-reply-2-3"))
  }

  @Test(
    arguments: [
      (["--chooser", "services.relaxation.price=1..9"], "--chooser has at most 2 questions"),
      (["--chooser", "services.relaxation.price="], "--chooser services.relaxation.price="),
      (["--chooser", "roundTo=1,5", "--brief"], "--chooser cannot be used with --brief"),
      (
        ["--chooser", "roundTo=1,5", "--format", "csv"],
        "--chooser works only with --format html"
      ),
    ])
  func `a chooser that cannot be is refused`(options: [String], said: String) throws {
    let form = ["--format", "html"]
    let set = try PublishedSet.ofSmallList()
    let outcome = set.run(["compare"] + (options.contains("--format") ? [] : form) + options)
    #expect(outcome.status != .done && outcome.messages.contains(said), "\(outcome.messages)")
  }

  @Test func `a chooser is published with its case, and shown in the index`() throws {
    let set = try PublishedSet(
      list: Repository.text("pricing.json"), ["--chooser", Self.rhythms, "--case", "neck"])
    #expect(set.paths.contains("site/en_CH/neck/chooser.html"))
    #expect(!set.paths.contains { $0.contains("low-back") }, "only that case")
    #expect(set.text("site/index.html").contains("How often do you come?"))
    #expect(set.verify().status == .done, "\(set.verify().output)")
  }

  @Test func `what differs in its mark alone is not written again`() throws {
    let set = try PublishedSet.ofShippedList()
    let before = set.files
    try set.replace(#""every": "2 months"}"#, with: #""every": "3 months"}"#, in: "pricing.json")
    let outcome = set.run(["publish", "site", "--start", "2026-11-22"])
    #expect(
      outcome.output == "Published site: 2 changed, 27 unchanged.\n", "the index, and the manifest")
    let changed = set.paths.filter { set.files[$0] != before[$0] }
    #expect(changed == ["site/index.html", "site/manifest.json"])
    #expect(set.verify().output == "site: all 28 files say what the price list says.\n")
    #expect(set.run(["publish", "site", "--start", "2026-11-22"]).output.contains("is up to date"))
  }
}

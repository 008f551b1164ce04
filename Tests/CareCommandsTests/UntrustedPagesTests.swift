import CareCommands
import CarePublishing
import Foundation
import PriceListFormat
import Synchronization
import TestSupport
import Testing

/// Pages and manifests that somebody else has written: what they ask for is not simply done.
struct UntrustedPagesTests {
  private static let dearer = ["--set", "services.relaxation.price=999"]

  private static func fragment(_ command: String) -> String {
    """
    <div class="carecost-report" data-carecost-fingerprint="0" \
    data-carecost-command="\(command.replacing("\"", with: "&quot;"))"></div>
    """
  }

  @Test func `a page made with values that the list does not have is not vouched for`() throws {
    let set = try PublishedSet.ofSmallList()
    let made = set.run(["compare", "--format", "html", "--start", "2026-11-22"] + Self.dearer)
    try #require(made.status == .done)
    set.put(made.output, at: "page.html")
    let outcome = set.run(["verify", "page.html"])
    #expect(outcome.status == .notAsItShould)
    #expect(
      outcome.output.hasPrefix(
        "page.html:1: not vouched for: made with --set services.relaxation.price=999"))
    #expect(set.run(["verify", "page.html"] + Self.dearer).output == "page.html:1: fine\n")
    let other = set.run(["verify", "page.html", "--set", "services.relaxation.price=998"])
    #expect(other.status == .notAsItShould)
  }

  @Test(
    arguments: [
      dearer,
      ["--set", "practice=It's \"quoted\" & $HOME", "--set", "services.relaxation.price=140"],
    ])
  func `a set made with such values is verified if whoever verifies names them`(
    settings: [String]
  ) throws {
    let set = try PublishedSet(list: Starter.priceList, settings)
    let unnamed = set.verify()
    #expect(unnamed.status == .notAsItShould)
    #expect(unnamed.output.hasPrefix("site/manifest.json: not vouched for: made with --set "))
    #expect(set.run(["verify", "site"] + settings).status == .done)
    let before = set.files
    #expect(set.run(["publish", "site", "--start", "2026-11-22"] + settings).status == .done)
    #expect(set.files == before)
  }

  @Test func `values that would take long are not even read`() throws {
    let set = try PublishedSet.ofSmallList()
    let packages = String(repeating: "[", count: 5000)
    set.put(Self.fragment("carecost compare --set 'packages=\(packages)'"), at: "page.html")
    #expect(
      set.run(["verify", "page.html"]).output.contains("not vouched for: made with --set pa"))
  }

  @Test func `a page is read whole or not at all`() throws {
    let set = try PublishedSet.ofSmallList()
    let good = set.text("site/en_CH/prices.html")
    let filler = String(repeating: "<p>words</p>\n", count: (4 << 20) / 13)
    let bad = good.replacing("CHF", with: "EUR")
    set.put(good + filler + bad, at: "page.html")
    let outcome = set.run(["verify", "page.html"])
    #expect(outcome.status == .notAsItShould)
    #expect(
      outcome.output
        == "page.html: nobody can tell: it has more than 4 MiB, the most that is read\n")
  }

  @Test(
    arguments: [
      "--horizon '300 years'", "--horizon '18 years'", "--horizon '3 years' --every '1 day'",
      "--all-cases --horizon '109600 days'",
    ])
  func `more work than is worth a page is not done for it`(options: String) throws {
    let set = try PublishedSet.ofSmallList()
    set.put(Self.fragment("carecost compare \(options)"), at: "page.html")
    #expect(
      set.run(["verify", "page.html"]).output
        == "page.html:1: nobody can tell: it asks for more work than 300 comparisons over a year, "
        + "the most that is done\n")
  }

  @Test func `many commands share one budget, and the same one is carried out once`() throws {
    let set = try PublishedSet.ofSmallList()
    let many = (1...200).map {
      Self.fragment("carecost compare --horizon '2 years' --plan x\($0)")
    }
    set.put(many.joined(), at: "page.html")
    let lines = set.run(["verify", "page.html"]).output.split(separator: "\n")
    // Two years are four comparisons over one.
    #expect(lines.count { $0.contains("more work than 300 comparisons") } == 200 - 300 / 4)
    let same = String(
      repeating: Self.fragment("carecost compare --horizon '17 years' --plan zz"), count: 500)
    set.put(same, at: "page.html")
    let again = set.run(["verify", "page.html"]).output.split(separator: "\n")
    #expect(again.count == 500 && again.allSatisfy { $0.contains("there is no plan 'zz'") })
  }

  @Test func `a manifest that asks for too much is not followed`() throws {
    let set = try PublishedSet.ofSmallList()
    try set.replace(
      #""2026-11-22""#, with: #""2026-11-22", "--horizon", "40 years""#, in: "site/manifest.json")
    let outcome = set.verify()
    #expect(outcome.status == .notAsItShould)
    #expect(outcome.output.hasPrefix("site/manifest.json: nobody can tell: it asks for more work"))
    let published = set.run(["publish", "other", "--horizon", "40 years"])
    #expect(published.status == .cannotCreate)
    #expect(published.messages.contains("cannot write other: it would take more work than"))
  }

  @Test func `a command of many bytes is no command, and is soon split`() throws {
    let set = try PublishedSet.ofSmallList()
    let long = String(repeating: #"\\"#, count: 1 << 20)
    set.put(Self.fragment("carecost compare \(long)"), at: "page.html")
    #expect(set.run(["verify", "page.html"]).output.contains("makes no table"))
  }

  @Test func `a set that is exchanged while it is read is read again`() throws {
    let set = try PublishedSet(list: Starter.priceList)
    let old = set.files
    #expect(set.run(["publish", "site", "--start", "2026-12-01"]).status == .done)
    let new = set.files
    set.stage.change { $0.files = old }
    // The third file that is read is already one of the new set.
    let reads = Atomic(0)
    var world = set.stage.world
    let read = world.readPlainFile
    let stage = set.stage
    world.readPlainFile = { name, most throws(InputFailure) in
      if reads.add(1, ordering: .relaxed).newValue == 3 { stage.change { $0.files = new } }
      return try read(name, most)
    }
    let outcome = Application.run(["verify", "site"], in: world)
    #expect(outcome.status == .done, "\(outcome.output)\(outcome.messages)")
  }

  @Test func `a set that is exchanged again and again is not judged`() throws {
    let set = try PublishedSet.ofSmallList()
    let reads = Atomic(0)
    var world = set.stage.world
    let read = world.readPlainFile
    world.readPlainFile = { name, most throws(InputFailure) in
      let bytes = try read(name, most)
      guard name == "site/manifest.json" else { return bytes }
      let count = reads.add(1, ordering: .relaxed).newValue
      return bytes + [UInt8](repeating: 0x20, count: count)
    }
    let outcome = Application.run(["verify", "site"], in: world)
    #expect(outcome.status == .noInput)
    #expect(outcome.messages.contains("its manifest.json was changed meanwhile; try again"))
    #expect(reads.load(ordering: .relaxed) == 10, "five tries")
  }

  @Test(.enabled(if: Cases.areAll, "it takes a minute; the gate tries it"))
  func `a set may be larger than a price list, and is still verified and published again`() throws {
    let name = String(repeating: "A complaint with a name. ", count: 8)
    let cases = (1...60).map { number in
      #"{"id": "\#(number == 1 ? "back" : "case-\(number)")", "name": "\#(name)", "sessions": 3}"#
    }
    let list = try #require(Self.list(withCases: cases))
    let locales = ["--locale", "en_CH", "--locale", "fr_CH", "--locale", "de_CH"]
    let set = try PublishedSet(list: list, locales)
    #expect(set.text("site/index.html").utf8.count > 4 << 20)
    #expect(set.verify().status == .done)
    let again = set.run(["publish", "site", "--start", "2026-11-23"] + locales)
    #expect(again.status == .done)
    let page = set.run(["verify", "site/index.html"])
    #expect(page.output == "site/index.html: fine\n")
  }

  @Test func `each case counts`() throws {
    let set = try PublishedSet.ofSmallList()
    let cases = (1...76).map { number in
      #"{"id": "\#(number == 1 ? "back" : "case-\(number)")", "name": "C\#(number)", "sessions": 3}"#
    }
    set.put(try #require(Self.list(withCases: cases)), at: "pricing.json")
    set.put(Self.fragment("carecost compare --all-cases --horizon '2 years'"), at: "page.html")
    // Two years are four comparisons over one.
    #expect(
      set.run(["verify", "page.html"]).output
        == "page.html:1: nobody can tell: it asks for more work than 300 comparisons over a year, "
        + "the most that is done\n")
  }

  @Test func `each language of a set counts`() throws {
    let set = try PublishedSet.ofSmallList()
    // Ten years are a hundred comparisons over one; 329 may be asked for.
    let words = ["publish", "other", "--horizon", "10 years", "--dry-run"]
    let locales = ["en_CH", "fr_CH", "de_CH", "it_CH"].flatMap { ["--locale", $0] }
    let refused = set.run(words + locales)
    #expect(refused.status == .cannotCreate)
    #expect(refused.messages.contains("cannot write other: it would take more work than 329"))
  }

  @Test func `a page of a set may be larger than other pages`() throws {
    let set = try PublishedSet.ofSmallList()
    let index = set.text("site/index.html")
    let filler = String(repeating: " ", count: 5 << 20)
    set.put(index.replacing("</body>", with: filler + "</body>"), at: "site/index.html")
    #expect(set.text("site/index.html").utf8.count > 5 << 20)
    #expect(set.run(["verify", "site/index.html"]).output == "site/index.html: fine\n")
    #expect(set.verify().status == .done)
  }

  @Test(.enabled(if: Cases.areAll, "a plain run has no time for it"))
  func `a manifest that could not be verified is not published`() throws {
    let set = try PublishedSet.ofSmallList()
    let text = String(repeating: "<", count: 5_000)
    let settings = (1...150).flatMap { _ in ["--set", "cases.back.source=\(text)"] }
    let refused = set.run(["publish", "other", "--start", "2026-11-22"] + settings)
    #expect(refused.status == .cannotCreate)
    #expect(
      refused.messages
        == "carecost: cannot write other/manifest.json: it has more than 4 MiB, the most that is taken\n"
    )
    #expect(!set.files.keys.contains { $0.hasPrefix("other/") })
  }

  /// The list of `carecost init` with other cases.
  private static func list(withCases cases: [String]) -> String? {
    let list = Starter.priceList
    guard let start = list.firstRange(of: "\"cases\": ["),
      let next = list.firstRange(of: "\"defaults\"")
    else { return nil }
    return list[..<start.upperBound] + cases.joined(separator: ", ") + "],\n"
      + list[next.lowerBound...]
  }
}

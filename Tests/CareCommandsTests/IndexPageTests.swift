import CareCommands
import Foundation
import PriceListFormat
import Testing

/// The page that shows a published set.
struct IndexPageTests {
  private static func page() throws -> (set: PublishedSet, text: String) {
    let set = try PublishedSet.ofSmallList()
    return (set, set.text("site/index.html"))
  }

  /// Every value that an attribute has in the page.
  private static func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `every link leads to a part of the page or a file of the set`() throws {
    let (set, text) = try Self.page()
    let ids = Self.values(of: "id", in: text)
    #expect(Set(ids).count == ids.count && ids.contains("en_CH-back-comparison"))
    let links = Self.values(of: "href", in: text)
    #expect(links.count > 10)
    for link in links {
      #expect(
        link.hasPrefix("#")
          ? ids.contains(String(link.dropFirst())) : set.paths.contains("site/\(link)"),
        "\(link)")
    }
    let files = set.paths.filter { $0.contains("/en_CH/") }.map { String($0.dropFirst(5)) }
    #expect(Set(files).isSubset(of: links), "every file of the edition is linked")
  }

  @Test func `it lives under the strictest policy`() throws {
    let (_, text) = try Self.page()
    #expect(!text.contains("<script") && !text.contains("<style"))
    #expect(Self.values(of: "style", in: text).isEmpty)
    #expect(text.firstMatch(of: #/<[a-z][^>]* on[a-z]+=/#) == nil)
    #expect(Self.values(of: "src", in: text).isEmpty)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
  }

  @Test func `what is to be copied is the fragment's file`() throws {
    let (set, text) = try Self.page()
    let snippets = text.split(separator: "<pre><code>").dropFirst().map { part in
      part.prefix { $0 != "<" }.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&#10;", with: "\n").replacing(
          "&amp;", with: "&")
    }
    let stems = ["plans", "back/comparison", "prices"]
    #expect(snippets.map { String($0) } == stems.map { set.text("site/en_CH/\($0).html") })
  }

  @Test func `each edition is in its own language`() throws {
    let set = try PublishedSet(list: Starter.priceList, ["--locale", "fr_CH", "--locale", "en_CH"])
    let text = set.text("site/index.html")
    #expect(text.contains("<html lang=\"fr\">"))
    #expect(text.contains("<section lang=\"fr\" id=\"fr_CH\">"))
    #expect(text.contains("<section lang=\"en\" id=\"en_CH\">"))
    #expect(text.contains("<summary>À copier dans une page</summary>"))
    #expect(text.contains("<summary>To copy into a page</summary>"))
  }

  @Test func `its title is the practice's name in the language of the first edition`() throws {
    let list = try Repository.text("pricing.json")
    let set = try PublishedSet(list: list, ["--locale", "de_CH", "--locale", "en_CH"])
    #expect(set.text("site/index.html").contains("<h1>Beispielpraxis: "))
  }

  @Test func `a case that is given twice is refused`() throws {
    let set = try PublishedSet.ofShippedList()
    let outcome = set.run(["publish", "other", "--case", "neck", "--case", "neck"])
    #expect(outcome.status == .wrongUsage)
    #expect(outcome.messages.contains("neck") && !outcome.messages.contains("exists"))
  }
}

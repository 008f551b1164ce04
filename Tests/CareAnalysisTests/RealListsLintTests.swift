import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

struct RealListsLintTests {
  /// What looks wrong in the real lists, but for cases that no plan uses, each judged by eye.
  static let expected: [String: [String]] = [
    "confignon-ch": [
      "87:17 packages.six-90.claims",
      "108:36 changes.3.set.services.pierres-chaudes-90.price",
      "108:36 changes.3.set.services.pierres-chaudes-90.price",
    ],
    "engel-dk": [
      "11:97 services.deep-tissue-90.price", "11:97 services.deep-tissue-90.price",
      "45:17 packages.five-90.claims",
    ],
    "liedtke-de": ["24:17 packages.zehnerkarte.claims", "33:17 packages.fuenferkarte.claims"],
    "openpath-us": [
      "75:9 changes.1.set.services.table-60.price", "83:15 changes.2.set.services.table-60.price",
      "83:47 changes.2.set.services.table-90.price",
    ],
    "piedalpes-fr": ["27:110 packages.do-in-5.price"],
    "toetal-uk": ["15:96 packages.four.price"],
  ]

  static func located(_ name: String) throws -> LocatedPriceList {
    let bytes = try Data(contentsOf: RealLists.folder.appending(path: "\(name).json"))
    return try PriceListReader.locate(Array(bytes), named: "\(name).json")
  }

  /// How what is found in a list is told.
  static func words(of located: LocatedPriceList, _ locale: String) -> LintWords {
    let list = located.list
    return LintWords(
      phrases: Phrases(style: LocaleStyle(locale, currency: list.currency), list: list))
  }

  @Test(arguments: RealLists.names)
  func `the slips of real lists are found, and nothing else`(name: String) throws {
    let found = Lint(try Self.located(name)).warnings.filter {
      !$0.kind.isRemark && $0.kind != .unusedCase
    }
    #expect(
      found.map { "\($0.place.description.dropFirst(name.count + 6)) \($0.path)" }
        == Self.expected[name] ?? [])
  }

  @Test func `Open Path's packs kept a discount that nobody decided on`() throws {
    let located = try Self.located("openpath-us")
    let found = Lint(located).warnings.filter { $0.kind == .packageLeftBehind }
    #expect(
      found.map { Self.words(of: located, "en_US").message($0).plain } == [
        "On June 30, 2021 “In-home table massage, 60 minutes” goes from $70.00 to $85.00, but “Six sessions of 60 minutes” stays at $360.00: its discount goes from 14.3% to 29.4%.",
        "On January 14, 2025 “In-home table massage, 60 minutes” goes from $85.00 to $120.00, but “Six sessions of 60 minutes” stays at $360.00: its discount on it goes from 29.4% to 50%.",
        "On January 14, 2025 “In-home table massage, 90 minutes” goes from $90.00 to $160.00, but “Six sessions of 90 minutes” stays at $400.00: its discount goes from 25.9% to 58.3%.",
      ])
  }

  @Test func `the list to start from has nothing to fix`() throws {
    let located = try PriceListReader.locate(Array(Starter.priceList.utf8), named: "pricing.json")
    #expect(Lint(located).warnings.isEmpty)
  }

  @Test(arguments: ["en_CH", "fr_CH"])
  func `every warning is a sentence, and so is what fixes it`(locale: String) throws {
    for name in RealLists.names {
      let bytes = try Data(contentsOf: RealLists.folder.appending(path: "\(name).json"))
      let located = try PriceListReader.locate(Array(bytes), named: name)
      let words = Self.words(of: located, locale)
      for warning in Lint(located).warnings {
        #expect(words.message(warning).hasSuffix(".") && words.fix(warning).hasSuffix("."))
      }
    }
  }

  /// As many packages as a list may have, each sold on days of its own: 399 stretches of days.
  ///
  /// A plain run has a third of them.
  @Test func `a list of very many packages is looked through`() throws {
    var sample = LintSample()
    sample.packages = (0..<(Cases.areAll ? 200 : 67)).map { index in
      let first = Day.epoch + 20_000 + index
      return
        #"{"id": "x\#(index)", "name": "X\#(index)", "covers": ["a"], "sessions": \#(index + 2), "price": \#((index + 2) * 90), "offered": {"from": "\#(first)", "to": "\#(first + 200)"}}"#
    }.joined(separator: ", ")
    #expect(try sample.lint().warnings.isEmpty)
  }
}

import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

/// Open Path's own history: singles were raised twice, the package stayed.
private enum OpenPath {
  static let bytes: [UInt8] = {
    let file = RealLists.folder.appending(path: "openpath-us.json")
    return (try? Data(contentsOf: file)).map(Array.init) ?? []
  }()

  /// The list of 2019, held against another price of an hour.
  static func raised(to price: Int, locale: String = "en_US") throws -> Report {
    let base = [Override(path: "changes", value: "null", source: "--base")]
    let proposal = [
      Override(path: "services.table-60.price", value: String(price), source: "--set")
    ]
    let before = try PriceListReader.read(bytes, named: "openpath.json", settings: base)
    let after = try PriceListReader.read(bytes, named: "openpath.json", settings: base + proposal)
    let lists = Change(before: before, after: after)
    let start = try #require(Day("2020-01-01"))
    let question = Question(defaultsOf: before, start: start)
    let change = try PriceChange(
      lists, questions: Change(before: question, after: question),
      complaints: before.cases.map(\.id), plans: before.plans.map(\.id))
    let whatIf = WhatIf(change, proposal: proposal, values: [], from: nil, practice: nil)
    return Report(whatIf, style: LocaleStyle(locale, currency: before.currency))
  }
}

struct WhatIfTests {
  /// 360 for six: of 420 it is 14.3 % off, of 510 it is 29.4 %, of 720 a half; a seventh off 510 is 437.14, off
  /// 720 it is 617.14.
  @Test(arguments: [(85, "29.4%", "0.2941", "437.14"), (120, "50.0%", "0.5000", "617.14")])
  func `Open Path forgot its package, and what it then takes off is told`(
    price: Int, share: String, decimal: String, kept: String
  ) throws {
    let report = try OpenPath.raised(to: price)
    let lead = report.lead.map { $0.replacing("\u{A0}", with: " ") }
    #expect(
      lead.contains(
        """
        Forgotten: “Six sessions of 60 minutes” stays at $360.00 while “In-home table massage, 60 \
        minutes” moves; its discount on 6 sessions goes from 14.3% to \(share); $\(kept) would keep the discount.
        """))
    let json = report.written(layout(.json))
    for fact in [
      #""path": "packages.six-60.price""#, #""service": "table-60""#, #""price": 360.00"#,
      #""discountBefore": 0.1429"#, #""discountAfter": \#(decimal)"#,
      #""keepingDiscount": \#(kept)"#,
    ] {
      #expect(json.contains(fact))
    }
  }

  @Test func `what it says is right in French, too`() throws {
    let lead = try OpenPath.raised(to: 85, locale: "fr_FR").lead.joined(separator: " ")
      .map { $0.isWhitespace ? " " : String($0) }.joined()
    #expect(lead.contains("passe de 70,00 $US à 85,00 $US."))
    #expect(lead.contains("sa remise sur 6 séances passe de 14,3 % à 29,4 % ; "))
    #expect(lead.contains("coûtent autant qu’avant"))
  }

  private func layout(_ format: OutputFormat) -> Layout {
    var layout = Layout()
    layout.format = format
    return layout
  }
}

/// Reports of random changes, which must say the same in both languages.
struct WhatIfLawsTests {
  private func report(seed: UInt64, locale: String) throws -> Report {
    let sample = SampleComparison.random(seed: 340_000 + seed)
    let proposal = [Override(path: "services.s0.price", value: "75", source: "--set")]
    let lists = Change(
      before: try sample.read([]), after: try sample.read([("services.s0.price", "75")]))
    let change = try PriceChange(
      lists, questions: Change(before: sample.question(), after: sample.question()),
      complaints: lists.before.cases.map(\.id), plans: lists.before.plans.map(\.id))
    let groups = lists.before.plans.map {
      ClientGroup(complaint: lists.before.cases.first?.id, plan: $0.id, clients: Int(seed % 5))
    }
    let practice = try PracticeChange(
      Practice(groups, costs: TreatmentCosts(perSession: Amount(minor: 3000))), by: lists,
      among: lists.before.plans.map(\.id), over: change.horizon)
    let whatIf = WhatIf(change, proposal: proposal, values: [], from: nil, practice: practice)
    return Report(whatIf, style: try style(locale))
  }

  @Test(arguments: Cases.seeds(10, of: 40))
  func `both languages name the same amounts, in whole sentences`(seed: UInt64) throws {
    guard let english = try? report(seed: seed, locale: "en_CH") else { return }
    let french = try report(seed: seed, locale: "fr_CH")
    #expect(english.lead.joined().amounts == french.lead.joined().amounts)
    #expect(english.tables.map(\.rows.count) == french.tables.map(\.rows.count))
    for text in english.lead + french.lead {
      #expect(text.hasSuffix("."))
      for slip in ["  ", "..", " .", " ,", ",.", "( ", "\n", "nil"] {
        #expect(!text.contains(slip))
      }
    }
  }

  @Test(arguments: Cases.seeds(10, of: 40))
  func `the differences printed are those of the amounts printed`(seed: UInt64) throws {
    guard let report = try? report(seed: seed, locale: "en_CH") else { return }
    let columns = report.tables[0].columns.map(\.key)
    let place = { (key: String) in try #require(columns.firstIndex(of: key)) }
    let (before, after, difference) = try (place("before"), place("after"), place("difference"))
    for row in report.tables[0].rows {
      guard case .amount(let old) = row[before], case .amount(let new) = row[after] else {
        continue
      }
      #expect(row[difference] == .difference(new - old))
    }
  }
}

import CareModel
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

/// Names that have broken tables elsewhere.
let nastyNames = [
  "", " ", "a|b", "a\\b", "\\", "|", "<script>alert(1)</script>", "&amp; & <b>",
  "*x* _y_ `z` ~~w~~",
  "# 1", "- 2", "1. 3", "[a](b)", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "a,b",
  "a;b",
  "say \"hi\"", "\"", "\"\"", "two\nlines", "two\r\nlines", "two\rlines", "line\u{2028}separator",
  "next\u{85}line", "tab\there", "\u{1B}[31mred\u{1B}[0m", "\u{9B}31mred", "bell\u{7}", "nul\u{0}",
  "\u{202E}gnirts", "שלום עולם", "مرحبا بالعالم", "五回券 リラックス", "👩‍👩‍👧 family", "🇨🇭 massage",
  "e\u{301}te\u{301}", "|\u{338}", "\"\u{301}", "<\u{338}b>", "=\u{338}1", "\u{301}", "\u{200B}",
  "\u{FEFF}mark", "a\u{A0}b", "x\u{202F}y", String(repeating: "word ", count: 40),
  String(repeating: "x", count: 200), String(repeating: "語", count: 100),
  String(repeating: "👩‍👩‍👧", count: 50), "CHF 5.00", "1'000", "–", "null", "00123", "1e5",
]

/// The style of a locale, for amounts of a currency that exists.
func style(_ locale: String, _ code: String = "CHF") throws -> LocaleStyle {
  LocaleStyle(locale, currency: try #require(Currency(code)))
}

/// A report of these tables, in Swiss francs.
func report(
  _ tables: [Table], locale: String = "en_CH", lead: [String] = [], notes: [Notes] = [],
  mark: String? = nil, heading: String = "Heading", record: Record = .null
) throws -> Report {
  Report(
    mark: mark, heading: heading, lead: lead, tables: tables, notes: notes, record: { record },
    style: try style(locale), currency: try #require(Currency("CHF")))
}

/// A table of one text and figures of every kind, a row for each name.
func table(names: [String], isTurned: Bool = false) -> Table {
  Table(
    caption: "Caption",
    columns: [
      .init("name", "Name"), .init("cost", "Cost"), .init("difference", "Difference"),
      .init("visits", "Visits"), .init("from", "From"), .init("minutes", "Time"),
      .init("mean", "Mean"), .init("share", "Share"), .init("note", "Note"),
    ],
    rows: names.enumerated().map { index, name in
      [
        .text(name), .amount(Amount(minor: 126_500 * index)),
        .difference(Amount(minor: -126_505 * index)), .count(-index), .date(.epoch + index * 400),
        .minutes(45 * index), .mean(-25_040 * index, decimals: 2),
        .share(Percentage("8.1%") ?? .none), index.isMultiple(of: 2) ? .absent : .text(name),
      ]
    }, isTurned: isTurned)
}

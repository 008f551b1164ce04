import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

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
func table(names: [String], isTransposed: Bool = false) -> Table {
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
    }, isTransposed: isTransposed)
}

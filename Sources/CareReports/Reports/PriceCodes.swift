internal import CareModel
internal import PriceListFormat

/// A price list for machines: a row, or an object, for each thing that is sold.
struct PriceCodes {
  /// What is sold.
  let lines: PriceLines
  /// Of which list.
  let list: PriceList
  /// The values of the list that were replaced for this run.
  let set: [Override]

  /// A fact about a line: its key, its cell, and the same in a record.
  private typealias Fact = (key: String, cell: Cell, record: Record)

  /// All lines as one table.
  var table: Table {
    let rows = lines.all.map { (facts(of: $0) + terms(of: $0)).map(\.cell) + basis.map(\.cell) }
    let keys = lines.all.first.map { (facts(of: $0) + terms(of: $0)).map(\.key) } ?? []
    return Table(
      caption: "", columns: (keys + basis.map(\.key)).map { .machine($0) }, rows: rows)
  }

  /// All lines, with the sentences below them.
  func record(terms: (PriceLine) -> String?, notes: [String]) -> Record {
    .object([
      ("format", .count(1)), ("practice", .text(list.practice)), ("sample", .flag(list.isSample)),
      ("currency", .text(list.currency.code)), ("date", .text(lines.day.description)),
      ("concession", .optional(concession?.text)), ("set", .set(set)),
      (
        "prices",
        .list(
          lines.all.map { line in
            .object(
              (facts(of: line) + self.terms(of: line)).map { ($0.key, $0.record) }
                + [
                  ("terms", .text(terms(line) ?? "")),
                  ("description", .optional(line.description)),
                ])
          })
      ),
      ("notes", .list(notes.map { .text($0) })),
    ])
  }

  private var concession: ID? { lines.client.concession.map { list.base.concessions[$0].id } }

  /// What every row rests on, so that a table that is handed on still says so.
  private var basis: [(key: String, cell: Cell)] {
    let date = PriceDate(of: list, on: lines.day, set: set)
    return [
      ("sample", .text(list.isSample ? "true" : "false")), ("practice", .text(list.practice)),
      ("date", .date(lines.day)), ("pricesFrom", date.day.map { .date($0) } ?? .absent),
      ("concession", .optional(concession)), ("set", .set(set)),
    ]
  }

  /// What a line is and costs.
  private func facts(of line: PriceLine) -> [Fact] {
    [
      text("kind", line.kind.rawValue), text("id", line.id.text), text("name", line.name),
      text("group", line.group),
      ("minutes", line.minutes.map { .minutes($0) } ?? .absent, count(line.minutes)),
      ("sessions", line.sessions.map { .count($0) } ?? .absent, count(line.sessions)),
      ("price", line.price.map { .amount($0) } ?? .onRequest, amount(line.price)),
      ("saves", line.saves.map { .amount($0) } ?? .absent, amount(line.saves)),
      ("perHour", line.perHour.map { .amount($0) } ?? .absent, amount(line.perHour)),
      ("perSession", line.perSession.map { .amount($0) } ?? .absent, amount(line.perSession)),
    ]
  }

  /// What an offer covers, and on which terms.
  private func terms(of line: PriceLine) -> [Fact] {
    let covers = line.covers.map { id(of: $0) }
    let further = line.furtherSessions.map { (service: id(of: $0.service), price: $0.price) }
    return [
      ("covers", .words(covers), .list(covers.map { .text($0) })),
      text("valid", line.validity.interval?.description),
      text("until", line.lastDay?.description),
      ("limit", line.limit.map { .count($0) } ?? .absent, count(line.limit)),
      text("soldUntil", line.soldUntil?.description), text("every", line.every?.description),
      text("minimum", line.minimum?.description), text("keeps", line.keeps?.description),
      (
        "furtherSessions", .words(further.map { "\($0.service)=\(digits($0.price))" }),
        .list(
          further.map { .object([("service", .text($0.service)), ("price", amount($0.price))]) })
      ),
    ]
  }

  private func id(of service: Ref<Service>) -> String { lines.prices.services[service].id.text }

  private func text(_ key: String, _ text: String?) -> Fact {
    (key, text.map { .text($0) } ?? .absent, .optional(text))
  }

  private func count(_ count: Int?) -> Record { count.map { .count($0) } ?? .null }

  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: list.currency) }

  private func digits(_ amount: Amount) -> String {
    decimalText(amount.minor, decimals: list.currency.decimals)
  }
}

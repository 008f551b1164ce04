internal import CareModel
internal import CareRecords
internal import PriceListFormat

/// What a practice's own appointments say, for machines: every figure.
///
/// Amounts have the currency's decimals, shares four, days and sessions two.
struct RecordsRecord {
  /// What is written.
  let findings: RecordsFindings
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// Whether clients are named.
  let namesClients: Bool
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  private var list: PriceList { findings.list }

  /// The whole document.
  func record() -> Record {
    .object(
      [
        ("format", .count(1)), ("practice", .text(list.practice)), ("sample", .flag(list.isSample)),
        ("currency", .text(list.currency.code)), ("first", .text(findings.first.description)),
        ("last", .text(findings.last.description)), ("set", .set(set)),
        ("sessions", .count(findings.sessions)), ("clients", .count(findings.clients)),
        ("leftOut", leftOut), ("rhythms", .list(findings.rhythms.map(rhythm))),
        ("courses", findings.episodes.map(courses) ?? .null),
        ("payments", findings.payments.map(payments) ?? .null),
        ("packages", findings.packages.map { .list($0.map(package)) } ?? .null),
        ("months", .list(findings.months.map(month))),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: list.currency) }

  /// A share of one, with four decimals.
  private func share(_ share: Double?) -> Record {
    share.map { .decimal(Int(($0 * 10_000).rounded()), decimals: 4) } ?? .null
  }

  /// A share with its interval.
  private func record(_ confidence: Confidence?) -> Record {
    confidence.map {
      .object([("share", share($0.share)), ("low", share($0.low)), ("high", share($0.high))])
    } ?? .null
  }

  /// Quartiles with two decimals.
  private func record(_ quartiles: Quartiles?) -> Record {
    record(quartiles) { .decimal($0 * (100 / Quartiles.parts), decimals: 2) }
  }

  /// Quartiles whose quarters are written so.
  private func record(_ quartiles: Quartiles?, _ write: (Int) -> Record) -> Record {
    quartiles.map {
      .object([
        ("count", .count($0.count)), ("lower", write($0.lower)), ("median", write($0.median)),
        ("upper", write($0.upper)),
      ])
    } ?? .null
  }

  /// How many rows say nothing here, and why.
  private var leftOut: Record {
    let rows = findings.leftOut
    return .object([
      ("cancelled", .count(rows.cancelled)), ("later", .count(rows.later)),
      ("unreadable", .count(rows.unreadable)), ("services", names(rows.services)),
      ("packages", names(rows.packages)), ("cases", names(rows.complaints)),
      ("outcomes", names(rows.outcomes)), ("cash", amount(rows.cash)),
    ])
  }

  /// Names of the file that the list does not have.
  private func names(_ names: [LeftOut.UnknownName]) -> Record {
    .list(names.map { .object([("name", .optional($0.name)), ("rows", .count($0.rows))]) })
  }

  /// An entry of `rhythms`; days.
  private func rhythm(_ rhythm: Rhythm) -> Record {
    .object([
      ("service", .text(list.base.services[rhythm.service].id.text)),
      ("clients", .count(rhythm.clients)), ("gaps", record(rhythm.gaps)),
    ])
  }

  /// `courses`.
  private func courses(_ episodes: EpisodeFindings) -> Record {
    .object([
      ("case", .optional(episodes.complaint.map { list.cases[$0].id.text })),
      ("tellsCases", .flag(episodes.tellsComplaints)),
      ("gap", .text(episodes.gap.description)), ("clients", .count(episodes.clients)),
      ("ended", .count(episodes.ended)), ("running", .count(episodes.running)),
      ("sessions", record(episodes.sessions)),
      (
        "lengths",
        .list(
          episodes.lengths.map {
            .object([
              ("sessions", .count($0.sessions)), ("courses", .count($0.episodes)),
              ("more", record($0.more)),
            ])
          })
      ),
      (
        "returns",
        .list(
          episodes.comeBack.map {
            .object([
              ("months", .count($0.months)), ("cameBack", record($0.share)),
              ("watched", .count($0.watched)),
            ])
          })
      ),
      ("topUps", record(episodes.topUps)),
      (
        "resolved",
        episodes.resolved.map { some, all in
          .object([
            ("some", .count(some)), ("all", .count(all)), ("share", record(episodes.resolvedShare)),
          ])
        } ?? .null
      ),
    ])
  }

  /// `payments`.
  private func payments(_ payments: ClientPayments) -> Record {
    let write = { (quarters: Int) in amount(quarters.amountOfQuarters) }
    return .object([
      ("clients", .count(payments.clients.count)), ("incomplete", .count(payments.incomplete)),
      ("uncosted", .count(payments.uncosted)), ("unproven", .count(payments.unproven)),
      ("overpaying", .count(payments.overpaying)), ("paid", amount(payments.paid)),
      ("cheapest", amount(payments.least)),
      ("difference", amount(payments.paid - payments.least)),
      ("paidQuartiles", record(payments.paidQuartiles, write)),
      ("cheapestQuartiles", record(payments.leastQuartiles, write)),
      ("differenceQuartiles", record(payments.excessQuartiles, write)),
      ("byName", namesClients ? .list(payments.clients.map(client)) : .null),
    ])
  }

  /// An entry of `byName`.
  private func client(_ client: ClientPayments.Client) -> Record {
    .object([
      ("client", .text(client.name)), ("sessions", .count(client.sessions)),
      ("paid", amount(client.paid)), ("cheapest", amount(client.least)),
      ("difference", amount(client.excess)),
    ])
  }

  /// An entry of `packages`.
  private func package(_ use: PackageUse) -> Record {
    .object([
      ("package", .text(list.base.packages[use.package].id.text)), ("sold", .count(use.sold)),
      ("used", .count(use.used)), ("usedOfUnknown", .count(use.usedOfUnknown)),
      ("open", .count(use.open)), ("owed", amount(use.owed)),
      ("firstLapse", .optional(use.firstLapse?.description)), ("lapsed", .count(use.lapsed)),
      ("lapsedWorth", amount(use.lapsedWorth)),
    ])
  }

  /// An entry of `months`.
  private func month(_ month: Month) -> Record {
    .object([
      ("month", .text(month.start.description)), ("sessions", .count(month.sessions)),
      ("minutes", month.minutes.map { .count($0) } ?? .null),
      ("cash", amount(month.cash)),
    ])
  }
}

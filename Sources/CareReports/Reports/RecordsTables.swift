internal import CareModel
internal import CareRecords

/// What a practice's own appointments say, as tables.
struct RecordsTables {
  /// Says what stands in them.
  let words: RecordsWords

  private var findings: RecordsFindings { words.findings }
  private var list: PriceList { findings.list }

  /// Those of which there is something to tell.
  var all: [Table] {
    [
      rhythms, lengths, returns, outcomes, payments, clients, packages, months,
    ].compactMap { $0 }
  }

  private func title(_ title: RecordsTitle) -> String { words.texts.recordsTitle(title) }

  /// The columns of quartiles.
  private var quartileColumns: [Table.Column] {
    [
      .init("lower", title(.lower)), .init("median", title(.median)), .init("upper", title(.upper)),
    ]
  }

  /// The columns of a share and its interval.
  private func shareColumns(_ key: String, _ name: RecordsTitle) -> [Table.Column] {
    [.init(key, title(name)), .init("low", title(.low)), .init("high", title(.high))]
  }

  /// A share and its interval; to a tenth of a percent.
  private func cells(_ confidence: Confidence?) -> [Cell] {
    [confidence?.share, confidence?.low, confidence?.high].map { share in
      share.map { .share(.init(toTenths: $0)) } ?? .absent
    }
  }

  /// Quartiles, in hundredths.
  private func cells(_ quartiles: Quartiles?) -> [Cell] {
    [quartiles?.lower, quartiles?.median, quartiles?.upper].map { quarters in
      quarters.map { .mean($0 * (100 / Quartiles.parts), decimals: 2) } ?? .absent
    }
  }

  /// Quartiles of amounts, to the smallest unit.
  private func amounts(_ quartiles: Quartiles?) -> [Cell] {
    [quartiles?.lower, quartiles?.median, quartiles?.upper].map { quarters in
      quarters.map { .figure($0.amountOfQuarters) } ?? .absent
    }
  }

  /// A service a row.
  private var rhythms: Table {
    Table(
      caption: title(.rhythms),
      columns: [
        .machine("service"), .init("name", title(.service)), .init("clients", title(.clients)),
        .init("gaps", title(.gaps)),
      ] + quartileColumns,
      rows: findings.rhythms.map { rhythm in
        [
          .text(list.base.services[rhythm.service].id.text), .text(words.name(of: rhythm.service)),
          .count(rhythm.clients), .count(rhythm.gaps?.count ?? 0),
        ] + cells(rhythm.gaps)
      })
  }

  /// A number of sessions a row; `nil` if no course ended.
  private var lengths: Table? {
    guard let lengths = findings.episodes?.lengths, !lengths.isEmpty else { return nil }
    return Table(
      caption: title(.lengths),
      columns: [.init("sessions", title(.sessions)), .init("courses", title(.courses))]
        + shareColumns("more", .more),
      rows: lengths.map {
        [.count($0.sessions), .count($0.episodes)] + cells($0.more)
      })
  }

  /// A time a row; `nil` if no course ended.
  private var returns: Table? {
    guard let episodes = findings.episodes, episodes.ended > 0 else { return nil }
    return Table(
      caption: title(.returns),
      columns: [.machine("months"), .init("within", title(.within), for: .people)]
        + shareColumns("cameBack", .cameBack) + [.init("watched", title(.watched))],
      rows: episodes.comeBack.map {
        [.count($0.months), .text(words.texts.months($0.months))] + cells($0.share)
          + [.count($0.watched)]
      })
  }

  /// What was noted of outcomes; `nil` if nothing was.
  private var outcomes: Table? {
    guard let episodes = findings.episodes, let (some, all) = episodes.resolved, all > 0 else {
      return nil
    }
    return Table(
      caption: title(.outcomes),
      columns: [.init("resolved", title(.resolved)), .init("noted", title(.noted))]
        + shareColumns("share", .share),
      rows: [[.count(some), .count(all)] + cells(episodes.resolvedShare)])
  }

  /// What was paid, the cheapest way, and what lies between; `nil` where nothing is known of it.
  private var payments: Table? {
    guard let payments = findings.payments, !payments.clients.isEmpty else { return nil }
    let rows: [(String, RecordsTitle, Amount, Quartiles?)] = [
      ("paid", .paid, payments.paid, payments.paidQuartiles),
      ("cheapest", .cheapest, payments.least, payments.leastQuartiles),
      ("difference", .difference, payments.paid - payments.least, payments.excessQuartiles),
    ]
    return Table(
      caption: title(.payments),
      columns: [
        .machine("what"), .init("name", "\(title(.what)) (\(list.currency.code))", for: .people),
        .init("sum", title(.sum)),
      ] + quartileColumns,
      rows: rows.map { key, name, sum, quartiles in
        [.text(key), .text(title(name)), .figure(sum)] + amounts(quartiles)
      })
  }

  /// A client a row, who paid most in excess first; `nil` unless it was asked for.
  private var clients: Table? {
    guard words.namesClients, let payments = findings.payments, !payments.clients.isEmpty else {
      return nil
    }
    return Table(
      caption: title(.clientsByName),
      columns: [
        .init("client", title(.client)), .init("sessions", title(.sessions)),
        .init("paid", title(.paid)), .init("cheapest", title(.cheapest)),
        .init("difference", title(.difference)),
      ],
      rows: payments.clients.map {
        [
          .text($0.name), .count($0.sessions), .figure($0.paid), .figure($0.least),
          .figure($0.excess),
        ]
      })
  }

  /// A package a row; `nil` if the records name none.
  private var packages: Table? {
    guard let packages = findings.packages, !packages.isEmpty else { return nil }
    return Table(
      caption: title(.packages),
      columns: [
        .machine("package"), .init("name", title(.package)), .init("sold", title(.sold)),
        .init("used", title(.used)), .machine("usedOfUnknown"), .init("open", title(.open)),
        .init("owed", title(.owed)), .init("firstLapse", title(.firstLapse)),
        .init("lapsed", title(.lapsed)),
        .init("lapsedWorth", title(.lapsedWorth)),
      ],
      rows: packages.map { use in
        [
          .text(list.base.packages[use.package].id.text),
          .text(list.base.packages[use.package].name), .count(use.sold), .count(use.used),
          .count(use.usedOfUnknown), .count(use.open), .figure(use.owed),
          use.firstLapse.map { .date($0) } ?? .absent, .count(use.lapsed),
          .figure(use.lapsedWorth),
        ]
      })
  }

  /// A month a row.
  private var months: Table {
    Table(
      caption: title(.months),
      columns: [
        .machine("month"), .init("name", title(.month), for: .people),
        .init("sessions", title(.sessions)), .init("minutes", title(.minutes)),
        .init("cash", title(.cash)),
      ],
      rows: findings.months.map { month in
        [
          .date(month.start), .text(words.style.monthAndYear(month.start)), .count(month.sessions),
          month.minutes.map { .minutes($0) } ?? .absent, month.cash.map { .figure($0) } ?? .absent,
        ]
      })
  }
}

extension Int {
  /// So many quarters of the smallest unit as an amount, halves away from zero.
  var amountOfQuarters: Amount {
    Amount(
      minor: Int(halfAwayFromZero(Int128(self), dividedBy: Int128(Quartiles.parts))))
  }
}

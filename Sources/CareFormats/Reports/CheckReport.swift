public import CareModel

extension Report {
  /// Says that a price list is valid, and what it holds.
  public init(valid list: PriceList, named name: String, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: list)
    let kinds: [(key: String, count: Int, plural: Plural)] = [
      ("services", list.base.services.count, .service),
      ("extras", list.base.extras.count, .extra),
      ("packages", list.base.packages.count, .package),
      ("memberships", list.base.memberships.count, .membership),
      ("concessions", list.base.concessions.count, .concession),
      ("changes", list.versions.count - 1, .change),
      ("plans", list.plans.count, .plan),
      ("cases", list.cases.count, .complaint),
    ]
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = [
      phrases.pick("\(name) is valid.", "\(name) est valide.")
    ]
    tables = [
      Table(
        caption: phrases.pick("What the price list holds", "Contenu du tarif"),
        columns: [
          .machine("kind"), .init("name", phrases.pick("Kind", "Sorte"), for: .people),
          .init("count", phrases.pick("Count", "Nombre")),
        ],
        rows: kinds.map {
          [.text($0.key), .text($0.plural.many(phrases.language)), .count($0.count)]
        })
    ]
    notes = []
    record = .object([
      ("format", .count(1)), ("valid", .flag(true)),
      ("counts", .object(kinds.map { ($0.key, .count($0.count)) })),
      ("problems", .list([])),
    ])
    self.style = style
    currency = list.currency
  }
}

extension InvalidPriceList {
  /// The problems for machines, as JSON.
  public var json: String {
    JSONWriter.write(
      .object([
        ("format", .count(1)), ("valid", .flag(false)), ("counts", .null),
        ("problems", .list(problems.map(\.record))),
      ]))
  }
}

extension Problem {
  fileprivate var record: Record {
    let place: (line: Record, column: Record) =
      if case .file(_, let line, let column) = place {
        (.count(line), .count(column))
      } else {
        (.null, .null)
      }
    return .object([
      ("line", place.line), ("column", place.column), ("path", .text(path)),
      ("message", .text(message)),
    ])
  }
}

extension Plural {
  fileprivate static let service = Plural(
    english: ("service", "services"), french: ("prestation", "prestations"))
  fileprivate static let extra = Plural(
    english: ("extra", "extras"), french: ("supplément", "suppléments"))
  fileprivate static let package = Plural(
    english: ("package", "packages"), french: ("abonnement", "abonnements"))
  fileprivate static let membership = Plural(
    english: ("membership", "memberships"), french: ("adhésion", "adhésions"))
  fileprivate static let concession = Plural(
    english: ("concession", "concessions"), french: ("tarif réduit", "tarifs réduits"))
  fileprivate static let change = Plural(
    english: ("dated change", "dated changes"), french: ("changement daté", "changements datés"))
  fileprivate static let plan = Plural(english: ("plan", "plans"), french: ("plan", "plans"))
  fileprivate static let complaint = Plural(english: ("case", "cases"), french: ("cas", "cas"))
}

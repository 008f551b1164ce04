public import CareModel
public import PriceListFormat

extension Report {
  /// Says that a price list is valid, what it holds, and what in it looks wrong.
  ///
  /// Machines that read tables get the warnings; people get the counts, but not before what there is
  /// to mend.
  public init(
    valid list: PriceList, named name: String, lint: Lint, selfTest: SelfTestLines?,
    style: LocaleStyle, asTable: Bool
  ) {
    let phrases = Phrases(style: style, list: list)
    let lines = LintLines(lint: lint, phrases: phrases)
    let counts = Self.counts(of: list)
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = [lines.verdict(on: name)] + (selfTest.map { [$0.verdict] } ?? [])
    tables =
      asTable
      ? [lines.table()]
      : (lint.isClean ? [Self.table(of: counts, phrases)] : [])
        + (selfTest.map { [$0.table] } ?? [])
    notes = [Notes(nil, selfTest?.counterexamples ?? [])] + lines.notes()
    record = {
      .object([
        ("format", .count(1)), ("valid", .flag(true)),
        ("counts", .object(counts.map { ($0.key, .count($0.count)) })), ("problems", .list([])),
        ("warnings", lines.record(remarks: false)), ("remarks", lines.record(remarks: true)),
        ("selfTest", selfTest?.record ?? .null),
      ])
    }
    self.style = style
    currency = list.currency
  }

  private static func counts(of list: PriceList) -> [(key: String, count: Int, plural: Plural)] {
    [
      ("services", list.base.services.count, .service),
      ("extras", list.base.extras.count, .extra),
      ("packages", list.base.packages.count, .package),
      ("memberships", list.base.memberships.count, .membership),
      ("concessions", list.base.concessions.count, .concession),
      ("changes", list.versions.count - 1, .change),
      ("plans", list.plans.count, .plan),
      ("cases", list.cases.count, .complaint),
    ]
  }

  private static func table(
    of counts: [(key: String, count: Int, plural: Plural)], _ phrases: Phrases
  ) -> Table {
    Table(
      caption: phrases.pick("What the price list holds", "Contenu du tarif"),
      columns: [
        .machine("kind"), .init("name", phrases.pick("Kind", "Sorte"), for: .people),
        .init("count", phrases.pick("Count", "Nombre")),
      ],
      rows: counts.map {
        [.text($0.key), .text($0.plural.many(phrases.language)), .count($0.count)]
      })
  }
}

extension InvalidPriceList {
  /// The problems for machines, as JSON.
  public func json(in language: Language) -> String {
    JSONWriter.write(
      .object([
        ("format", .count(1)), ("valid", .flag(false)), ("counts", .null),
        ("problems", .list(problems.map { $0.record(in: language) })), ("warnings", .list([])),
        ("remarks", .list([])), ("selfTest", .null),
      ]))
  }
}

extension Problem.Place {
  /// Line and column of a file, for machines; an option has none.
  var members: [(key: String, value: Record)] {
    guard case .file(_, let line, let column) = self else {
      return [("line", .null), ("column", .null)]
    }
    return [("line", .count(line)), ("column", .count(column))]
  }
}

extension Problem {
  fileprivate func record(in language: Language) -> Record {
    .object(
      place.members + [
        ("path", .text(path.description)), ("code", .text(cause.code.rawValue)),
        ("message", .text(message(in: language))),
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

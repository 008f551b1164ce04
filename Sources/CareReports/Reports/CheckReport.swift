public import CareAnalysis
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
        ("counts", .object(counts.map { ($0.part.rawValue, .count($0.count)) })),
        ("problems", .list([])),
        ("warnings", lines.record(remarks: false)), ("remarks", lines.record(remarks: true)),
        ("selfTest", selfTest?.record ?? .null),
      ])
    }
    self.style = style
    currency = list.currency
  }

  /// How many items each part of a list has.
  private static func counts(of list: PriceList) -> [(part: ListPart, count: Int)] {
    ListPart.allCases.map { ($0, $0.count(in: list)) }
  }

  /// The parts of a list and how many items they have.
  private static func table(
    of counts: [(part: ListPart, count: Int)], _ phrases: Phrases
  ) -> Table {
    let texts = phrases.texts
    return Table(
      caption: texts.contents,
      columns: [
        .machine("kind"), .init("name", texts.kindOfItem, for: .people),
        .init("count", texts.countOfItems),
      ],
      rows: counts.map { [.text($0.part.rawValue), .text(texts.items($0.part)), .count($0.count)] })
  }
}

extension ListPart {
  /// How many items the part has in a list.
  fileprivate func count(in list: PriceList) -> Int {
    switch self {
    case .services: list.base.services.count
    case .extras: list.base.extras.count
    case .packages: list.base.packages.count
    case .memberships: list.base.memberships.count
    case .concessions: list.base.concessions.count
    case .insurances: list.insurances.count
    case .changes: list.versions.count - 1
    case .plans: list.plans.count
    case .cases: list.cases.count
    }
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
  /// `problems`: place, path, code and words of each.
  fileprivate func record(in language: Language) -> Record {
    .object(
      place.members + [
        ("path", .text(path.description)), ("code", .text(cause.code.rawValue)),
        ("message", .text(message(in: language))),
      ])
  }
}

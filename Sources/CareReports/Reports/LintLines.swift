internal import CareModel
internal import PriceListFormat

/// What looks wrong in a price list, in words, as a table and for machines.
struct LintLines {
  let lint: Lint
  let phrases: Phrases

  private var warnings: [Warning] { lint.warnings.filter { !$0.kind.isRemark } }
  private var remarks: [Warning] { lint.warnings.filter(\.kind.isRemark) }

  /// The answer in a sentence.
  func verdict(on name: String) -> String {
    switch warnings.count {
    case 0:
      phrases.pick(
        "\(name) is valid, and nothing in it looks wrong.",
        "\(name) est valide, et rien n’y paraît faux.")
    case 1:
      phrases.pick(
        "\(name) is valid, but one thing in it looks wrong.",
        "\(name) est valide, mais un point y paraît faux.")
    case let count:
      phrases.pick(
        "\(name) is valid, but \(count) things in it look wrong.",
        "\(name) est valide, mais \(count) points y paraissent faux.")
    }
  }

  /// Each warning below its place, then what is only worth knowing.
  func notes() -> [Notes] {
    let remarked = remarked(.unusedService) + remarked(.unusedPackage)
    return warnings.map { Notes("\($0.place): \($0.path)", [$0.message, $0.mend]) }
      + [Notes(phrases.pick("Worth knowing", "Bon à savoir"), remarked)]
  }

  private func remarked(_ kind: Warning.Kind) -> [String] {
    let names = remarks.filter { $0.kind == kind }.map { warning in
      if case .file(_, let line, _) = warning.place {
        phrases.quoted(warning.subject) + phrases.pick(" (line \(line))", " (ligne \(line))")
      } else {
        phrases.quoted(warning.subject)
      }
    }
    guard !names.isEmpty else { return [] }
    let list = phrases.joined(names)
    return [
      kind == .unusedService
        ? phrases.pick(
          "Sold, but in no plan, package or membership, so in no comparison: \(list).",
          "En vente, mais dans aucun plan, abonnement ou adhésion, donc dans aucune comparaison : \(list)."
        )
        : phrases.pick(
          "Packages that no plan could use: \(list).",
          "Abonnements qu’aucun plan ne pourrait utiliser : \(list).")
    ]
  }

  func table() -> Table {
    let keys = ["line", "column", "path", "level", "kind", "message", "mend"]
    return Table(
      caption: phrases.pick("What looks wrong", "Ce qui paraît faux"),
      columns: keys.map(Table.Column.machine),
      rows: lint.warnings.map { warning in
        let place: [Cell] =
          if case .file(_, let line, let column) = warning.place {
            [.count(line), .count(column)]
          } else {
            [.absent, .absent]
          }
        return place + [
          .text(warning.path), .text(warning.kind.isRemark ? "remark" : "warning"),
          .text(warning.kind.rawValue), .text(warning.message), .text(warning.mend),
        ]
      })
  }

  func record(remarks wanted: Bool) -> Record {
    .list(
      (wanted ? remarks : warnings).map { warning in
        .object(
          warning.place.members + [
            ("path", .text(warning.path)), ("kind", .text(warning.kind.rawValue)),
            ("message", .text(warning.message)), ("mend", .text(warning.mend)),
          ])
      })
  }
}

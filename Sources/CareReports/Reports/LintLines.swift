internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// What looks wrong in a price list, in words, as a table and for machines.
struct LintLines {
  /// What the check found.
  let lint: Lint
  /// How people of the place say it.
  let phrases: Phrases

  /// What looks wrong.
  private var warnings: [Warning] { lint.warnings.filter { !$0.kind.isRemark } }
  /// What is no mistake, but worth knowing.
  private var remarks: [Warning] { lint.warnings.filter(\.kind.isRemark) }

  private var texts: any Texts { phrases.texts }
  /// Says what is wrong, and what fixes it.
  private var words: LintWords { LintWords(phrases: phrases) }

  /// The answer in a sentence.
  func verdict(on name: String) -> String {
    warnings.isEmpty
      ? texts.nothingLooksWrong(in: name) : texts.looksWrong(warnings.count, in: name)
  }

  /// Each warning below its place, then what is only worth knowing.
  func notes() -> [Notes] {
    warnings.map { Notes("\($0.place): \($0.path)", [words.message($0), words.fix($0)]) }
      + [Notes(texts.worthKnowing, remarked)]
  }

  /// What is worth knowing, in sentences.
  private var remarked: [String] {
    let services = remarks.compactMap { warning in
      if case .unusedService(let name) = warning.fact {
        named(name, at: warning.place)
      } else {
        nil
      }
    }
    let packages = remarks.compactMap { warning in
      if case .unusedPackage(let name) = warning.fact {
        named(name, at: warning.place)
      } else {
        nil
      }
    }
    let caps = remarks.filter { $0.kind == .idleInsuranceRule }.map(words.message)
    return (services.isEmpty ? [] : [texts.soldInNothing(phrases.joined(services))])
      + (packages.isEmpty ? [] : [texts.packagesOfNoPlan(phrases.joined(packages))]) + caps
      + missingTexts
  }

  /// What is missing, a line for each language that something lacks.
  private var missingTexts: [String] {
    let missing = remarks.flatMap { warning -> [(language: String, path: String)] in
      guard case .missingText(let path, let languages) = warning.fact else { return [] }
      return languages.map { ($0, path) }
    }
    return Dictionary(grouping: missing, by: \.language).sorted { $0.key < $1.key }.map {
      words.missing($0.value.map(\.path), in: [$0.key])
    }
  }

  /// A name, and the line on which it stands.
  private func named(_ name: String, at place: Problem.Place) -> String {
    let name = phrases.quoted(name)
    return if case .file(_, let line, _) = place { texts.name(name, onLine: line) } else { name }
  }

  /// Where each thing that looks wrong is written, what it is, and what fixes it.
  func table() -> Table {
    let keys = ["line", "column", "path", "level", "kind", "message", "mend", "set"]
    return Table(
      caption: texts.whatLooksWrong,
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
          .text(warning.kind.rawValue), .text(words.message(warning)), .text(words.fix(warning)),
          remedy(of: warning).map { .text("\($0.path)=\($0.value)") } ?? .absent,
        ]
      })
  }

  /// `warnings`, or `remarks`: place, path, code, words and remedy of each.
  func record(remarks wanted: Bool) -> Record {
    .list(
      (wanted ? remarks : warnings).map { warning in
        .object(
          warning.place.members + [
            ("path", .text(warning.path)), ("kind", .text(warning.kind.rawValue)),
            ("message", .text(words.message(warning))), ("mend", .text(words.fix(warning))),
            (
              "set",
              remedy(of: warning).map { .object([($0.path.description, $0.record)]) } ?? .null
            ),
          ])
      })
  }

  /// The value that fixes it, where there is one.
  private func remedy(of warning: Warning) -> Override? {
    warning.remedy(in: phrases.list.currency)
  }
}

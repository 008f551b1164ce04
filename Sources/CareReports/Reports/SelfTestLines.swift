public import CareModel
internal import PriceListFormat

/// What came of holding the laws against a price list, in words, as a table and for machines.
public struct SelfTestLines: Sendable {
  /// What was checked.
  let test: SelfTest
  /// How people of the place say it.
  let phrases: Phrases

  /// The outcome of a self-test of a list.
  public init(_ test: SelfTest, of list: PriceList, style: LocaleStyle) {
    self.test = test
    phrases = Phrases(style: style, list: list)
  }

  private var texts: any Texts { phrases.texts }

  /// How many instances of all laws were checked.
  private var instances: Int { test.findings.map(\.instances).reduce(0, +) }

  /// The answer in a sentence or two.
  var verdict: String {
    guard test.isPassed else { return texts.selfTestFailed }
    let passed = texts.selfTestPassed(phrases.style.number(instances))
    return test.unknown > 0 ? "\(passed) \(texts.notLookedAt(test.unknown))" : passed
  }

  /// Each law, how often it was checked, and whether it held.
  var table: Table {
    Table(
      caption: texts.selfTest,
      columns: [
        .machine("law"), .init("words", texts.lawTitle, for: .people),
        .init("instances", texts.lookedAt), .init("holds", texts.holdsTitle),
      ],
      rows: test.findings.map { finding in
        [
          .text(finding.law.rawValue), .text(texts.law(finding.law)), .count(finding.instances),
          .text(answer(finding)),
        ]
      })
  }

  /// Whether a law held; if not, where it first failed.
  private func answer(_ finding: SelfTest.Finding) -> String {
    if finding.counterexample != nil { return texts.holds(false) }
    return finding.instances == 0 ? "–" : texts.holds(true)
  }

  /// How each broken law can be seen again.
  var counterexamples: [String] {
    test.findings.compactMap { finding in
      finding.counterexample.map { "\(texts.law(finding.law)): \(command($0))" }
    }
  }

  /// The command that shows the statement in question.
  private func command(_ instance: SelfTest.Instance) -> String {
    let list = phrases.list
    let question = instance.question
    let words: [(String, String?)] = [
      ("case", question.complaint.map { list.cases[$0].id.text }),
      ("against", list.plans[question.against].id.text),
      ("start", question.horizon.start.description),
      ("concession", question.concession.map { list.base.concessions[$0].id.text }),
      ("insurance", question.insurance.map { list.insurances[$0].id.text }),
    ]
    let options = words.compactMap { name, value in value.map { "--\(name) \($0)" } }
    return "carecost quote \(list.plans[instance.plan].id) \(options.joined(separator: " "))"
  }

  /// Whether all held; each law by its code, and the command that shows where one failed.
  var record: Record {
    .object([
      ("passed", .flag(test.isPassed)), ("unknown", .count(test.unknown)),
      (
        "laws",
        .list(
          test.findings.map { finding in
            .object([
              ("law", .text(finding.law.rawValue)), ("instances", .count(finding.instances)),
              ("holds", .flag(finding.counterexample == nil)),
              ("reproduce", .optional(finding.counterexample.map(command))),
            ])
          })
      ),
    ])
  }
}

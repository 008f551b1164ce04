public import CareModel
internal import PriceListFormat

/// What came of holding the laws against a price list, in words, as a table and for machines.
public struct SelfTestLines: Sendable {
  let test: SelfTest
  let phrases: Phrases

  /// The outcome of a self-test of a list.
  public init(_ test: SelfTest, of list: PriceList, style: LocaleStyle) {
    self.test = test
    phrases = Phrases(style: style, list: list)
  }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  private var instances: Int { test.findings.map(\.instances).reduce(0, +) }

  /// The answer in a sentence or two.
  var verdict: String {
    let count = phrases.style.number(instances)
    guard test.isPassed else {
      return pick(
        "Self-test: a law does not hold. The price list is not to blame: this is a mistake of the program; please report it.",
        "Autotest : une loi n’est pas respectée. Le tarif n’y est pour rien : c’est une erreur du programme ; merci de la signaler."
      )
    }
    return pick(
      "Self-test: all laws held on this list, \(count) times in all.",
      "Autotest : toutes les lois sont respectées sur ce tarif, \(count) fois en tout.") + unknown
  }

  private var unknown: String {
    guard test.unknown > 0 else { return "" }
    let statements = phrases.language.counted(test.unknown, .statement)
    return pick(
      " Not looked at, mostly for a price on request: \(statements).",
      " Non examinés, le plus souvent faute de prix : \(statements).")
  }

  var table: Table {
    Table(
      caption: pick("Self-test", "Autotest"),
      columns: [
        .machine("law"), .init("words", pick("Law", "Loi"), for: .people),
        .init("instances", pick("Looked at", "Examinée")),
        .init("holds", pick("Holds", "Respectée")),
      ],
      rows: test.findings.map { finding in
        [
          .text(finding.law.rawValue), .text(words(of: finding.law)), .count(finding.instances),
          .text(answer(finding)),
        ]
      })
  }

  private func answer(_ finding: SelfTest.Finding) -> String {
    if finding.counterexample != nil { return pick("NO", "NON") }
    return finding.instances == 0 ? "–" : pick("yes", "oui")
  }

  /// How each broken law can be seen again.
  var counterexamples: [String] {
    test.findings.compactMap { finding in
      finding.counterexample.map { "\(words(of: finding.law)): \(command($0))" }
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
    ]
    let options = words.compactMap { name, value in value.map { "--\(name) \($0)" } }
    return "carecost quote \(list.plans[instance.plan].id) \(options.joined(separator: " "))"
  }

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

  private func words(of law: Law) -> String {
    switch law {
    case .rowsAddUp: pick("payments add up to the cost", "les paiements font le coût")
    case .everyVisitIsPaidOnce:
      pick("every visit is paid for once, in time", "chaque visite est payée une fois, à temps")
    case .noMoreThanSingly:
      pick(
        "no more than paying for every visit singly", "pas plus que chaque visite à l’unité")
    case .paidSoFarNeverFalls:
      pick("what was paid so far never falls", "ce qui est payé ne diminue jamais")
    case .lastVisitNeverSaves:
      pick("the first visits cost no more than all", "les premières visites, pas plus que toutes")
    case .addedSessionNeverSaves:
      pick(
        "without packages, a session more never saves",
        "sans abonnement, une séance de plus n’épargne rien")
    case .differenceChangesSign:
      pick(
        "a difference changes its sign with the order",
        "une différence change de signe avec l’ordre")
    case .meanLiesWithin:
      pick(
        "the average lies between least and most", "la moyenne est entre le moins et le plus")
    }
  }
}

extension Plural {
  fileprivate static let statement = Plural(
    english: ("statement", "statements"), french: ("décompte", "décomptes"))
}

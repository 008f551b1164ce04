internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// The swings for machines: every figure.
struct SensitivityRecord {
  /// What is written.
  let sensitivity: Sensitivity
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  /// The list with everything as assumed.
  private var list: PriceList { sensitivity.list }
  /// How many decimals amounts of the currency have.
  private var decimals: Int { list.currency.decimals }

  /// The whole document.
  func record() -> Record {
    let question = sensitivity.question
    return .object(
      Record.head(of: list, over: question.horizon) + [
        ("case", .optional(question.complaint.map { list.cases[$0].id.text })),
        ("plan", .text(list.plans[sensitivity.plan].id.text)),
        ("against", .text(list.plans[question.against].id.text)),
      ] + Record.client(of: question, in: list) + [
        ("set", .set(set)),
        ("measure", .text(sensitivity.measure.rawValue)),
        ("difference", amount(sensitivity.base.difference)),
        ("swings", .list((sensitivity.bars + sensitivity.idle).map(record))),
        ("tied", .list(sensitivity.tied.map { .text($0.path.description) })),
        ("unpriced", .list(sensitivity.unpriced.map { .text($0.path.description) })),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// An amount with the currency's decimals.
  private func amount(_ amount: Amount?) -> Record {
    .amount(amount, of: sensitivity.list.currency)
  }

  /// An entry of `swings`: an assumption, its range, and both differences.
  private func record(_ bar: Sensitivity.Bar) -> Record {
    let (value, swing) = (bar.value, bar.swing)
    let written = { (number: Int?) in Record.written(number, of: value, in: list) }
    return .object([
      ("path", .text(value.path.description)),
      ("assumed", written(value.base)),
      ("low", written(value.range.low)),
      ("high", written(value.range.high)),
      ("differenceAtLow", amount(swing.low.difference)),
      ("differenceAtHigh", amount(swing.high.difference)),
      ("swing", amount(swing.width)),
      ("turnsBelow", written(swing.turnsBelow)),
      ("turnsAbove", written(swing.turnsAbove)),
    ])
  }
}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// What a practice takes in at both ends of each assumption, for machines.
struct IncomeSensitivityRecord {
  /// What is written.
  let sensitivity: IncomeSensitivity
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  private var list: PriceList { sensitivity.list }

  /// The whole document.
  func record() -> Record {
    .object(
      Record.head(of: list, over: sensitivity.question.horizon) + [
        ("set", .set(set)),
        ("measure", .text(sensitivity.measure.rawValue)),
        ("base", amount(sensitivity.base)),
        ("swings", .list(sensitivity.bars.map(record))),
        ("withoutEffect", .list(sensitivity.idle.map { .text($0.path.description) })),
        ("tied", .list(sensitivity.tied.map { .text($0.path.description) })),
        ("unpriced", .list(sensitivity.unpriced.map { .text($0.path.description) })),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: list.currency) }

  /// An entry of `swings`: an assumption, its range, and what is taken in at both ends.
  private func record(_ bar: IncomeSensitivity.Bar) -> Record {
    let value = bar.value
    let written = { (number: Int?) in Record.written(number, of: value, in: list) }
    return .object([
      ("path", .text(value.path.description)),
      ("assumed", written(value.base)),
      ("low", written(value.range.low)), ("high", written(value.range.high)),
      ("atLow", amount(bar.low)), ("atHigh", amount(bar.high)), ("swing", amount(bar.width)),
    ])
  }
}

extension Record {
  /// A number of a varied value as the price list has it: a number, or a text; `null` for none.
  static func written(_ number: Int?, of value: VariedValue, in list: PriceList) -> Record {
    guard let number else { return .null }
    return switch value.kind {
    case .amount: .decimal(number, decimals: list.currency.decimals)
    case .count: .count(number)
    case .share, .time, .months: .text(value.text(number, decimals: list.currency.decimals))
    }
  }
}

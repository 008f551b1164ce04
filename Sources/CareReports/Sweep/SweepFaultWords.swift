public import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Sweep.Fault {
  /// Why there is nothing to sweep, as a clause without a full stop.
  public func text(in language: Language) -> String {
    switch self {
    case .tooManyCombinations: language.texts.tooManyCombinations
    case .samePath(let one, let other):
      language.texts.samePath(one.description, other.description)
    }
  }
}

extension SweepWriter.Rows {
  /// Why the first row that lacks something does; `nil` if none does.
  public func firstReason(in language: Language) -> String? {
    firstFault.map { fault in
      switch fault {
      case let invalid as InvalidPriceList: invalid.lines(in: language)
      case let missing as NoSuchPlan: language.texts.noSuchPlan(missing.plan.text)
      default: "\(fault)"
      }
    }
  }
}

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

extension AnalysisError {
  /// What is wrong, without a full stop.
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .invalidList(let invalid): invalid.lines(in: language)
    case .unknownCost(let error): language.texts.cannotCost(error)
    case .noSuchPlan(let plan): language.texts.noSuchPlan(plan.text)
    case .noLongerThere(let id): language.texts.noLongerThere(id.text)
    case .notASweep(let fault): fault.text(in: language)
    case .noGoal(let bad): language.texts.noGoal(bad)
    case .refused(let reason): reason
    }
  }
}

extension SweepWriter.Rows {
  /// Why the first row that lacks something does; `nil` if none does.
  public func firstReason(in language: Language) -> String? {
    firstFault.map { $0.text(in: language) }
  }
}

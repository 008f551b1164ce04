public import CareAnalysis

extension Sweep.Fault {
  /// Why there is nothing to sweep, as a clause without a full stop.
  package func text(in texts: some Texts) -> String {
    switch self {
    case .tooManyCombinations: texts.tooManyCombinations
    case .samePath(let one, let other): texts.samePath(one, other)
    }
  }
}

extension NoSuchPlan: CustomStringConvertible {
  package var description: String { "there is no plan '\(plan)'" }
}

internal import CareAnalysis

/// What is said of prices that only some clients pay.
extension LintWords {
  /// A price of somebody's own that is above the ordinary one.
  func dearer(
    _ belonging: Warning.Belonging, _ item: String, _ price: String, than ordinary: String
  ) -> String {
    switch belonging {
    case .group(let group): texts.dearer(for: quoted(group), item, price, than: ordinary)
    case .membership(let membership):
      texts.dearer(forMembersOf: quoted(membership), item, price, than: ordinary)
    }
  }

  /// A price that is rounded to nothing.
  func roundedAway(
    _ belonging: Warning.Belonging?, _ item: String, from unrounded: String
  ) -> String {
    switch belonging {
    case nil: texts.roundedToNothing(item, from: unrounded)
    case .group(let group): texts.roundedToNothing(item, for: quoted(group), from: unrounded)
    case .membership(let membership):
      texts.roundedToNothing(item, forMembersOf: quoted(membership), from: unrounded)
    }
  }
}

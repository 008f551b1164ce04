/// For how many clients something is so, such that rounding makes neither all of most, nor none of
/// some.
package enum ShareOfClients: Hashable, Sendable {
  /// For nobody: in no outcome.
  case none
  /// For everybody: in every outcome.
  case all
  /// For some, but fewer than a share.
  case fewer(than: String)
  /// For most, more than a share.
  case more(than: String)
  /// For a share.
  case exactly(String)
}

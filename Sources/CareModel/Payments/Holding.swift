/// Sessions left of a package that is already paid for.
///
/// What it cost is sunk.
public struct Holding: Hashable, Sendable {
  /// The package they are of.
  public let package: Ref<SessionPackage>
  /// How many are left, from 1.
  public let sessions: Int
  /// The last day on which they may be used.
  public let until: Day

  /// So many sessions of that package, to be used by that day.
  public init(package: Ref<SessionPackage>, sessions: Int, until: Day) {
    self.package = package
    self.sessions = sessions
    self.until = until
  }
}

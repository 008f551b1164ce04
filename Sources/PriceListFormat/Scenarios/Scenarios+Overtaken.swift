package import CareModel

extension Scenarios {
  /// The first day of a horizon from which on a dated change of the list takes the place of a value; `nil` if none
  /// does, or the change holds already on the first day.
  ///
  /// - Complexity: O(changes × values that they set).
  package func overtaken(_ path: Path, within horizon: Horizon) -> Day? {
    read.json.datedChanges.filter { change in
      horizon.start < change.from && change.from < horizon.end && change.set.sets(path)
    }.map(\.from).min()
  }
}

extension JSON {
  /// Whether a dated change sets what a path leads to, or something that it is part of.
  fileprivate func sets(_ path: Path) -> Bool {
    guard case .object(let members) = value else { return false }
    return members.contains { path.isPart(of: Path($0.key)) }
  }
}

extension Path {
  /// Whether another path, in which a `*` stands for anything, leads to the same or to what contains it.
  fileprivate func isPart(of other: Path) -> Bool {
    names.count >= other.names.count
      && zip(names, other.names).allSatisfy { $0 == $1 || $1 == "*" }
  }
}

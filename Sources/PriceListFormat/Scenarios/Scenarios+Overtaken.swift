public import CareModel

/// A dated change of a list that takes the place of a value.
public struct Overtaking: Hashable, Sendable {
  /// The first day on which the value does not hold any more.
  public let day: Day
  /// Where the change sets what holds from then on: `changes.1.set.services.relaxation.price`.
  public let path: Path

  /// The last day on which the value holds.
  public var lastDay: Day { day - 1 }
}

extension Scenarios {
  /// The first dated change within a horizon that takes the place of a value; `nil` if none does, or the change holds
  /// already on the first day.
  ///
  /// - Complexity: O(changes × values that they set).
  package func overtaken(_ path: Path, within horizon: Horizon) -> Overtaking? {
    read.json.datedChanges.filter { change in
      horizon.start < change.from && change.from < horizon.end && change.set.sets(path)
    }.min { $0.from < $1.from }.map {
      Overtaking(day: $0.from, path: Path($0.path.names + path.names))
    }
  }

  /// Makes sure that a path leads somewhere, whatever may stand there.
  ///
  /// - Parameters:
  ///   - path: Such as `services.relaxation.price`.
  ///   - source: How it was given, for messages: `--vary services.relaxation.price`.
  /// - Throws: ``InvalidPriceList`` if not, with the nearest name.
  package func checkPath(_ path: Path, source: String) throws(InvalidPriceList) {
    let setting = Override(path: path, value: "0", source: source)
    _ = try replacing([setting]) { _, _, _ in true }
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

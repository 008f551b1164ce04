internal import CareModel
internal import Diagnostics

/// Applies the dated changes of a price list, one on top of the other.
struct DatedChanges {
  /// The parts of a list that a change may touch.
  private static let parts = [
    "services", "extras", "packages", "memberships", "concessions", "tax", "roundTo",
  ]
  /// What identifies an item, or what it covers, cannot change: it would be another item.
  private static let fixed = ["id", "covers"]

  /// The list as it stands from a change on.
  struct Result {
    /// The first day of the change.
    let from: Day
    /// The list from that day on.
    let list: JSON
    /// The paths of all values that were changed by then.
    let changed: Set<Path>
  }

  /// The list as it stands from each change on, in the order of their days; changes of one day are
  /// applied in the order of the file.
  static func apply(
    _ changes: [ChangeDraft], to list: JSON, reading: inout Reading
  ) -> [Result] {
    var list = list
    var changed: Set<Path> = []
    var result: [Result] = []
    for change in changes.sorted(by: { day(of: $0) < day(of: $1) }) {
      guard let from = change.from?.value, let entries = change.set?.value else { continue }
      for entry in entries {
        apply(entry, to: &list, &reading)
        changed.insert(Path(entry.key.value))
      }
      if result.last?.from == from { result.removeLast() }
      result.append(Result(from: from, list: list, changed: changed))
    }
    return result
  }

  /// The number by which changes are put in order; those without a day come first.
  private static func day(of change: ChangeDraft) -> Int { change.from?.value.number ?? .min }

  /// Puts one value in its place, or reports why it has none.
  private static func apply(
    _ entry: TableEntry<JSON>, to list: inout JSON, _ reading: inout Reading
  ) {
    do throws(PathFault) {
      let path = Path(entry.key.value)
      try check(path.names)
      list = try list.replacing(path, by: entry.value, writtenAt: entry.key.origin)
    } catch {
      reading.report(.path(error), at: entry.key)
    }
  }

  /// Makes sure that a change may touch what the path names.
  private static func check(_ names: [String]) throws(PathFault) {
    guard let part = names.first, parts.contains(part) else {
      throw .noPrice(Alternatives(for: names.first ?? "", among: parts))
    }
    guard names.count > 2 || part == "tax" && names.count == 2 || part == "roundTo" else {
      throw .wholeItem
    }
    guard names.count < 3 || !fixed.contains(names[2]) else { throw .fixed(names[2]) }
  }
}

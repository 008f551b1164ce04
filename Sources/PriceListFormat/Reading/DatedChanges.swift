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
    let from: Day
    let list: JSON
    /// The paths of all values that were changed by then.
    let changed: Set<String>
  }

  /// The list as it stands from each change on, in the order of their days; changes of one day are
  /// applied in the order of the file.
  static func apply(
    _ changes: [ChangeDraft], to list: JSON, reading: inout Reading
  ) -> [Result] {
    var list = list
    var changed: Set<String> = []
    var result: [Result] = []
    for change in changes.sorted(by: { day(of: $0) < day(of: $1) }) {
      guard let from = change.from?.value, let entries = change.set?.value else { continue }
      for entry in entries {
        apply(entry, to: &list, &reading)
        changed.insert(entry.key.value)
      }
      if result.last?.from == from { result.removeLast() }
      result.append(Result(from: from, list: list, changed: changed))
    }
    return result
  }

  private static func day(of change: ChangeDraft) -> Int { change.from?.value.number ?? .min }

  private static func apply(
    _ entry: TableEntry<JSON>, to list: inout JSON, _ reading: inout Reading
  ) {
    let path = entry.key.value.split(separator: ".", omittingEmptySubsequences: false)
      .map(String.init)
    guard let part = path.first, parts.contains(part) else {
      let near = Suggestion.clause(for: path.first ?? "", among: parts)
      let hint = near.isEmpty ? "; a change may touch \(parts.joined(separator: ", "))" : near
      return reading.report("names no price\(hint)", at: entry.key)
    }
    guard path.count > 2 || part == "tax" && path.count == 2 || part == "roundTo" else {
      return reading.report(
        "a change names one value, such as services.relaxation.price, not a whole item or list",
        at: entry.key)
    }
    guard path.count < 3 || !fixed.contains(path[2]) else {
      return reading.report(
        "'\(path[2])' cannot change on a day; add another item instead", at: entry.key)
    }
    do throws(NoSuchPath) {
      let new = Replacement(value: entry.value, origin: entry.key.origin)
      list = try list.setting(path[...], to: new, in: Format.priceList.schema)
    } catch {
      reading.report(error.message, at: entry.key)
    }
  }
}

public import CareModel

/// What of a price list's dated changes and offers has come into force, or ended, from one day to
/// another.
public struct PricesInForce: Sendable {
  /// The list as a file, with what is in force on the later day in place of what was before.
  public let bytes: [UInt8]
  /// The last day on which something changed.
  public let since: Day

  /// The prices of a day, as if they had always held; `nil` if nothing has changed after the earlier day,
  /// or the file is no price list.
  ///
  /// - Parameters:
  ///   - file: A price list.
  ///   - day: The day whose prices hold.
  ///   - start: An earlier day.
  /// - Complexity: O(bytes).
  public init?(of file: [UInt8], on day: Day, since start: Day) {
    guard let list = JSONReader.read(file).value, case .object(let members) = list.value else {
      return nil
    }
    var changed = JSON(.object(members.filter { $0.key != "changes" }), at: list.origin)
    let changes = (list["changes"]?.items ?? []).filter { ($0.day("from") ?? day) <= day }
      .sorted { ($0.day("from") ?? day) < ($1.day("from") ?? day) }
    let ended = list.endedOffers(from: start, to: day)
    let days = changes.compactMap { $0.day("from") } + ended.map(\.day)
    guard let since = days.filter({ start < $0 && $0 <= day }).max() else { return nil }
    let entries = changes.flatMap { $0["set"]?.members ?? [] } + ended.map(\.replacement)
    for entry in entries {
      guard
        let next = try? changed.replacing(
          Path(entry.key), by: entry.value, writtenAt: entry.origin)
      else { return nil }
      changed = next
    }
    let later = (list["changes"]?.items ?? []).filter { ($0.day("from") ?? day) > day }
    if case .object(var members) = changed.value, !later.isEmpty {
      members.append(
        .init(key: "changes", origin: list.origin, value: JSON(.array(later), at: list.origin)))
      changed = JSON(.object(members), at: list.origin)
    }
    bytes = Array(JSONWriter.write(changed.record).utf8)
    self.since = since
  }
}

extension JSON {
  fileprivate func day(_ key: String) -> Day? { self[key]?.text.flatMap { Day($0) } }

  fileprivate var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// A package that cannot be bought any more, on the first day on which it cannot.
  fileprivate struct EndedOffer {
    let day: Day
    let replacement: Member
  }

  /// What was offered on one day and is not on another, and what to put in its place.
  fileprivate func endedOffers(from start: Day, to day: Day) -> [EndedOffer] {
    (self["packages"]?.items ?? []).compactMap { package in
      let ends = [package.day("until"), package["offered"]?.day("to")].compactMap { $0 }
      guard let id = package["id"]?.text, let last = ends.min(), start <= last, last < day else {
        return nil
      }
      let never = JSON(.string(Day.epoch.description), at: origin)
      let offered = JSON(
        .object([Member(key: "to", origin: origin, value: never)]), at: origin)
      return EndedOffer(
        day: last + 1,
        replacement: Member(key: "packages.\(id).offered", origin: origin, value: offered))
    }
  }
}

internal import CareModel
internal import PriceListFormat

/// One value that a dated change sets, as written.
struct ChangeEntry: Sendable {
  let from: Day
  /// Its own path: `changes.1.set.services.therapeutic.price`.
  let place: String
  /// The path of what it sets: `services.therapeutic.price`.
  let target: String
  let value: JSON
  /// Where its path was written.
  let origin: JSON.Origin

  /// What the changes of a list set, in the order in which it is applied.
  static func all(in tree: JSON) -> [ChangeEntry] {
    let entries = tree.datedChanges.flatMap { path, from, set -> [ChangeEntry] in
      guard case .object(let members) = set.value else { return [] }
      return members.map {
        ChangeEntry(
          from: from, place: path.appending($0.key).description, target: $0.key, value: $0.value,
          origin: $0.origin)
      }
    }
    return entries.sorted { $0.from < $1.from }
  }
}

/// Finds where the values of a price list were written.
struct Positions: Sendable {
  /// What the dated changes set, in the order in which it is applied.
  let entries: [ChangeEntry]

  /// The days of the dated changes, each with its path, in the order of the file.
  var changeDays: [(path: String, day: Day)] {
    located.tree.datedChanges.map { path, from, _ in
      (Path(path.names.dropLast() + ["from"]).description, from)
    }
  }

  private let located: LocatedPriceList
  private let index: TextIndex
  private let changed: [String: [ChangeEntry]]
  private let byPlace: [String: JSON.Origin]
  /// The items of each list of the file, by id or place.
  private let items: [String: [String: JSON]]

  /// - Complexity: O(bytes).
  init(_ located: LocatedPriceList) {
    self.located = located
    index = TextIndex(located.bytes)
    entries = ChangeEntry.all(in: located.tree)
    changed = Dictionary(grouping: entries, by: \.target)
    byPlace = Dictionary(entries.map { ($0.place, $0.origin) }) { first, _ in first }
    guard case .object(let members) = located.tree.value else {
      items = [:]
      return
    }
    let lists = members.map { member in
      let items = member.value.items ?? []
      let named = items.enumerated().map { ($1.name(at: $0), $1) }
      return (member.key, Dictionary(named) { first, _ in first })
    }
    items = Dictionary(lists) { first, _ in first }
  }

  /// Where the value of a path stands that holds on a day: in the last change that set it, or else
  /// where it was first written.
  ///
  /// A value that is left out stands where it could be written.
  func place(of path: String, on day: Day?) -> JSON.Origin {
    if let origin = byPlace[path] { return origin }
    if let day, let last = changed[path]?.last(where: { $0.from <= day }) { return last.origin }
    let names = path.split(separator: ".").map(String.init)
    guard names.count > 1, let item = items[names[0]]?[names[1]] else {
      return located.tree.origin(of: names[...])
    }
    return item.origin(of: names[2...])
  }

  /// The value of a path as first written; `nil` if it is left out.
  func value(of path: String) -> JSON? {
    let names = path.split(separator: ".").map(String.init)
    guard names.count > 1, let item = items[names[0]]?[names[1]] else {
      return located.tree.value(at: names[...])
    }
    return item.value(at: names[2...])
  }

  /// A place as people look it up.
  func place(_ origin: JSON.Origin) -> Problem.Place {
    switch origin {
    case .offset(let offset):
      let position = index.position(of: offset)
      return .file(name: located.name, line: position.line, column: position.column)
    case .option(let option): return .option(located.options[option])
    }
  }
}

extension JSON {
  /// Where the value of a path was written; of one that is left out, what it would be part of.
  fileprivate func origin(of path: ArraySlice<String>) -> Origin {
    guard let first = path.first else { return origin }
    if let items, let index = items.indices.first(where: { items[$0].name(at: $0) == first }) {
      return items[index].origin(of: path.dropFirst())
    }
    return self[first]?.origin(of: path.dropFirst()) ?? origin
  }
}

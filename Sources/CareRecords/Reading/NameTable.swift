internal import CareModel

/// Finds what names of a file mean, and counts those that mean nothing.
struct NameTable {
  /// What is known of names, as they are written.
  private var places: [String: Int16?] = [:]
  /// By plain name.
  private let known: [String: Int16]
  /// How many rows have a name that means nothing, as far as they are told one by one.
  private var unknown: [String: Int] = [:]
  /// How many rows have another one.
  private var others = 0

  /// The most spellings that are remembered, so that memory does not grow with what is wrong.
  private static let mostSpellings = 10_000

  /// The names of some items: ids, and names in every language.
  ///
  /// - Parameters:
  ///   - items: Where each stands is what its names mean.
  ///   - more: What other names mean.
  init<Item: Named>(_ items: [Item], more: [(name: String, place: Int)] = []) {
    var known: [String: Int16] = [:]
    for (place, item) in items.enumerated() {
      for name in [item.id.text] + item.names.translations.map(\.text) {
        known[name.plainWord] = known[name.plainWord] ?? Int16(exactly: place)
      }
    }
    for (name, place) in more { known[name.plainWord] = Int16(exactly: place) }
    self.known = known
  }

  /// The place of the item that a name means; `nil`, and counted, if it means none.
  mutating func place(of name: String) -> Int16? {
    let found = places[name] ?? look(for: name)
    if found == nil { count(name) }
    return found
  }

  /// Whether a name means an item; it is not counted.
  mutating func find(_ name: String) -> Int16? { places[name] ?? look(for: name) }

  private mutating func look(for name: String) -> Int16? {
    let found = known[name.plainWord] ?? known[Self.withoutTail(name).plainWord]
    if places.count < Self.mostSpellings { places[name] = .some(found) }
    return found
  }

  /// A name without what stands behind it in brackets: `Massage (60 min)`.
  private static func withoutTail(_ name: String) -> Substring.SubSequence {
    guard let bracket = name.lastIndex(of: "("), bracket > name.startIndex else { return name[...] }
    return name[..<bracket]
  }

  private mutating func count(_ name: String) {
    guard unknown[name] != nil || unknown.count < LeftOut.mostNames else { return others += 1 }
    unknown[name, default: 0] += 1
  }

  /// The names that mean nothing, those of most rows first; those that are clients of the file are not told.
  func unknownNames(exceptClients clients: (String) -> Bool) -> [LeftOut.UnknownName] {
    let told = unknown.filter { !clients($0.key) }
    let hidden = unknown.reduce(others) { $0 + $1.value } - told.reduce(0) { $0 + $1.value }
    let names = told.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { LeftOut.UnknownName(name: $0.key, rows: $0.value) }
    return names + (hidden > 0 ? [LeftOut.UnknownName(name: nil, rows: hidden)] : [])
  }
}

extension Substring {
  /// As ``Swift/String/plainWord``.
  fileprivate var plainWord: String { String(self).plainWord }
}

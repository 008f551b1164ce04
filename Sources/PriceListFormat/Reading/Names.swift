internal import CareModel
internal import Diagnostics

/// The ids of one of a price list's lists, by which references are followed.
struct Names<Item: Sendable>: Sendable {
  /// What an item is called in messages: "service".
  let kind: String
  /// In the order of the list; one that is wrong keeps its place.
  let ids: [ID?]
  private let places: [ID: Int]

  init(kind: String, ids: [ID?]) {
    self.kind = kind
    self.ids = ids
    places = ids.enumerated().reduce(into: [:]) { places, item in
      if let id = item.element, places[id] == nil { places[id] = item.offset }
    }
  }

  /// The item of that id; `nil` if there is none.
  func find(_ id: ID) -> Ref<Item>? { places[id].map { Ref($0) } }

  /// The item that is referred to; reports if there is none.
  func follow(_ reference: Located<ID>, _ reading: inout Reading) -> Ref<Item>? {
    if let found = find(reference.value) { return found }
    guard !reading.hasFinding(at: reference) else { return nil }
    reading.report(missing(reference.value.text, isBrief: reading.hasPlenty), at: reference)
    return nil
  }

  /// What to say of an id that names nothing; if brief, without what is there instead, which takes
  /// time to find.
  func missing(_ id: String, isBrief: Bool = false) -> String {
    if isBrief { return "there is no \(kind) \(Quoted.word(id))" }
    let names = ids.compactMap { $0?.text }
    let near = Suggestion.clause(for: id, among: names)
    let list = names.isEmpty ? "; the list has none" : "; there is \(names.joined(separator: ", "))"
    return
      "there is no \(kind) \(Quoted.word(id))\(near.isEmpty && names.count <= 12 ? list : near)"
  }
}

extension Names<Service> {
  /// The services that are covered; reports those that do not exist or stand there twice.
  func covered(_ ids: Located<[Located<ID>]>?, _ reading: inout Reading) -> [Ref<Service>]? {
    guard let ids else { return nil }
    var seen: [Ref<Service>] = []
    for id in ids.value {
      guard let service = follow(id, &reading) else { continue }
      if seen.contains(service) {
        reading.report("'\(id.value)' is covered twice", at: id)
      } else {
        seen.append(service)
      }
    }
    return seen
  }
}

extension Reading {
  /// Reports ids that are used twice.
  mutating func checkUnique(_ ids: [Located<ID>?], kind: String) {
    var first: [ID: Located<ID>] = [:]
    for id in ids.compactMap({ $0 }) {
      guard let earlier = first[id.value] else {
        first[id.value] = id
        continue
      }
      let place = line(of: earlier.origin).map { "; the first is on line \($0)" } ?? ""
      report("another \(kind) has the id '\(id.value)'\(place)", at: id)
    }
  }
}

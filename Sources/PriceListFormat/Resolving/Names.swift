internal import CareModel
internal import Diagnostics

/// The ids of one of a price list's lists, by which references are followed.
struct Names<Item: Sendable>: Sendable {
  /// What its items are.
  let kind: ItemKind
  /// In the order of the list; one that is wrong keeps its place.
  let ids: [ID?]
  private let places: [ID: Int]

  init(kind: ItemKind, ids: [ID?]) {
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
    let fault = missing(reference.value.text, isBrief: reading.hasPlenty)
    reading.report(.reference(fault), at: reference)
    return nil
  }

  /// What to say of an id that names nothing; if brief, without what is there instead, which takes
  /// time to find.
  func missing(_ id: String, isBrief: Bool = false) -> ReferenceFault {
    let word = Quoted.plain(id)
    if isBrief { return .unknown(kind, word, .untold) }
    let alternatives = Alternatives(for: id, among: ids.compactMap { $0?.text }).few
    return .unknown(kind, word, alternatives)
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
        reading.report(.reference(.coveredTwice(id.value.text)), at: id)
      } else {
        seen.append(service)
      }
    }
    return seen
  }
}

extension Reading {
  /// Reports ids that are used twice.
  mutating func checkUnique(_ ids: [Located<ID>?], kind: ItemKind) {
    var first: [ID: Located<ID>] = [:]
    for id in ids.compactMap({ $0 }) {
      guard let earlier = first[id.value] else {
        first[id.value] = id
        continue
      }
      let line = line(of: earlier.origin)
      report(.reference(.idTwice(kind, id.value.text, firstLine: line)), at: id)
    }
  }
}

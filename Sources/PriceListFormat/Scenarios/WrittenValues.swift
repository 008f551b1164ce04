package import CareModel

// A price list as JSON, looked up by path: what is there, without a word about what is not.
extension JSON {
  /// What is written at a path below this value; a table of paths has whole paths for keys.
  package func value(at path: ArraySlice<String>) -> JSON? {
    guard let first = path.first else { return self }
    switch value {
    case .object:
      return self[first]?.value(at: path.dropFirst()) ?? self[path.joined(separator: ".")]
    case .array(let items):
      return items.indices.first { items[$0].component(at: $0) == first || String($0 + 1) == first }
        .flatMap { items[$0].value(at: path.dropFirst()) }
    default: return nil
    }
  }

  /// The dated changes of a price list, in the order of the file: their paths, their days, and the
  /// tables of what they set.
  package var datedChanges: [(path: String, from: Day, set: JSON)] {
    (self["changes"]?.items ?? []).enumerated().compactMap { index, change in
      guard let from = change["from"]?.text.flatMap({ Day($0) }), let set = change["set"] else {
        return nil
      }
      return ("changes.\(index + 1).set", from, set)
    }
  }
}

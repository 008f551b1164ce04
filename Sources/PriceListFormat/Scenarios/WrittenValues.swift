package import CareModel

// A price list as JSON, looked up by path: what is there, without a word about what is not.
extension JSON {
  /// What is written at a path below this value; a table of paths has whole paths for keys.
  package func value(at path: Path) -> JSON? { value(at: path.names[...]) }

  /// The same, of what is left of a path.
  package func value(at names: ArraySlice<String>) -> JSON? {
    guard let first = names.first else { return self }
    switch value {
    case .object:
      return self[first]?.value(at: names.dropFirst()) ?? self[names.joined(separator: ".")]
    case .array(let items):
      return items.indices.first { items[$0].name(at: $0) == first || String($0 + 1) == first }
        .flatMap { items[$0].value(at: names.dropFirst()) }
    default: return nil
    }
  }

  /// The dated changes of a price list, in the order of the file: their paths, their days, and the
  /// tables of what they set.
  package var datedChanges: [(path: Path, from: Day, set: JSON)] {
    (self["changes"]?.items ?? []).enumerated().compactMap { index, change in
      guard let from = change["from"]?.text.flatMap({ Day($0) }), let set = change["set"] else {
        return nil
      }
      return (Path("changes").appending(item: index).appending("set"), from, set)
    }
  }
}

internal import CareModel

extension Scenarios {
  /// What is written at a path of the base; `nil` if nothing is.
  func value(at path: String) -> JSON? {
    read.json.value(at: path.split(separator: ".").map(String.init)[...])
  }
}

extension JSON {
  /// What is written at a path below this value; a table of paths has whole paths for keys.
  fileprivate func value(at path: ArraySlice<String>) -> JSON? {
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
}

internal import CareModel

extension LocatedPriceList {
  /// The paths of all single values that can be replaced for a run, with what is written there; names,
  /// ids and other words that nothing is computed from are left out.
  package var settablePaths: [(path: Path, value: String)] { tree.values(below: Path()) }
}

extension JSON {
  /// Keys whose values are words for people, or what the file is.
  private static let words: Set<String> = [
    "$schema", "format", "practice", "locale", "id", "name", "description", "group", "about",
    "source",
    "where", "changes",
  ]

  /// The single values in this one, by their paths.
  fileprivate func values(below path: Path) -> [(path: Path, value: String)] {
    switch value {
    case .object(let members):
      members.filter { !Self.words.contains($0.key) }
        .flatMap { $0.value.values(below: path.appending($0.key)) }
    case .array(let items):
      items.enumerated().flatMap { place, item in
        item.values(
          below: item["id"]?.text.map(path.appending) ?? path.appending(item: place))
      }
    case .number(let text), .string(let text): [(path, text)]
    case .bool(let flag): [(path, String(flag))]
    case .null, .invalid: []
    }
  }
}

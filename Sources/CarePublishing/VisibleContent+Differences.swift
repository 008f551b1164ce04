public import CareReports

// What differs between what stands in a page and what the price list says.
extension VisibleContent {
  /// The lines that a reader sees differently in a page from what the list says, each once.
  ///
  /// - Parameter listed: What the list says.
  /// - Returns: Values that differ in the order of the list, then rows that only one of both has.
  /// - Complexity: O(lines).
  public func differences(from listed: VisibleContent) -> [SeenDifference] {
    var missing = listed.lines.without(lines)
    var extra = lines.without(listed.lines)
    guard !missing.isEmpty || !extra.isEmpty else { return factsThatDiffer(from: listed) }
    let pairs = Self.pairs(of: &missing, with: &extra)
    return pairs.flatMap { Self.differences(seen: $0.seen, listed: $0.listed) }
      + missing.map { .missing($0.name) } + extra.map { .extra($0.name) }
  }

  /// Takes out lines that are of the same row or place, and so differ in what they say.
  private static func pairs(
    of missing: inout [Line], with extra: inout [Line]
  ) -> [(seen: Line, listed: Line)] {
    var places: [String: [Int]] = [:]
    for (index, line) in extra.enumerated().reversed() {
      places[line.place, default: []].append(index)
    }
    var taken: Set<Int> = []
    var pairs: [(seen: Line, listed: Line)] = []
    missing.removeAll { line in
      guard let index = places[line.place]?.popLast() else { return false }
      taken.insert(index)
      pairs.append((extra[index], line))
      return true
    }
    extra = extra.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    return pairs
  }

  /// What two lines say differently.
  private static func differences(seen: Line, listed: Line) -> [SeenDifference] {
    if seen.isDrawn { return [.picture] }
    guard listed.cells.count > 1 else {
      let (seen, listed) = Self.apart(seen.cells.joined(), listed.cells.joined())
      return [.words(seen: seen, listed: listed)]
    }
    return zip(seen.cells, listed.cells).enumerated().filter { $1.0 != $1.1 }.map { column, cells in
      let (seen, listedCell) = Self.apart(cells.0, cells.1)
      return .value(
        row: listed.cells[0],
        column: listed.columns.indices.contains(column) ? listed.columns[column] : "",
        seen: seen, listed: listedCell)
    }
  }

  /// Two sentences from shortly before they part to shortly after they meet again.
  private static func apart(_ seen: String, _ listed: String) -> (seen: String, listed: String) {
    let (seen, listed) = (seen.split(separator: " "), listed.split(separator: " "))
    let shorter = min(seen.count, listed.count)
    let start = zip(seen, listed).prefix { $0 == $1 }.count
    let end = zip(seen.reversed(), listed.reversed()).prefix(shorter - start).prefix { $0 == $1 }
      .count
    let excerpt = { (words: [Substring]) in
      let first = max(0, start - context)
      let last = min(words.count, words.count - end + context)
      return (first > 0 ? "… " : "") + words[first..<max(first, last)].joined(separator: " ")
        + (last < words.count ? " …" : "")
    }
    return (excerpt(seen), excerpt(listed))
  }

  /// So many words around what differs are shown.
  private static let context = 3

  /// What machines are told differently, where a reader sees the same.
  private func factsThatDiffer(from listed: VisibleContent) -> [SeenDifference] {
    let pairs = zip(lines, listed.lines).filter { !$0.agrees(with: $1) }
    guard lines.count == listed.lines.count, pairs.allSatisfy({ $0.cells == $1.cells }) else {
      return [.order]
    }
    return pairs.flatMap { seen, listed in
      Set(seen.facts.map(\.name)).sorted().flatMap { name in
        zip(seen.values(of: name), listed.values(of: name)).filter { $0 != $1 }.map {
          .value(row: listed.name, column: name, seen: $0, listed: $1)
        }
      }
    }
  }
}

extension VisibleContent.Line {
  /// What it is called in messages: the row's name, or the words themselves.
  fileprivate var name: String { cells.first { !$0.isEmpty } ?? "" }

  /// What of it stays where only a figure changes: the row's name and form, or how a sentence begins.
  fileprivate var place: String {
    guard cells.count == 1 else { return "\(cells.count)|\(cells.first ?? "")" }
    return isDrawn ? "drawn" : "1|\(cells[0].prefix(8))"
  }
}

extension [VisibleContent.Line] {
  /// The lines that others do not have, as often as they do not.
  fileprivate func without(_ others: [Element]) -> [Element] {
    var counts = Dictionary(others.map { ($0.key, 1) }, uniquingKeysWith: +)
    return filter { line in
      guard let count = counts[line.key], count > 0 else { return true }
      counts[line.key] = count - 1
      return false
    }
  }
}

extension VisibleContent.Line {
  /// What makes it the same line to a reader.
  fileprivate var key: [String] { cells + (isDrawn ? facts.flatMap { [$0.name, $0.value] } : []) }
}

internal import CareModel
internal import PriceListFormat

/// What may be wrong with dated changes.
struct ChangeRules {
  let positions: Positions
  let list: PriceList

  func findings() -> [Finding] {
    days() + entries() + LeftBehindRule(entries: positions.entries, list: list).findings()
      + ReducedLeftBehindRule(entries: positions.entries, list: list).findings()
  }

  /// A change further off than anybody sets prices.
  private static let farOff = Interval(years: 20)

  /// Days on which a change cannot be meant: before the list holds at all, or decades after.
  ///
  /// A list that does not say from when it holds holds from its first change at the latest.
  private func days() -> [Finding] {
    guard let first = list.from ?? positions.changeDays.map(\.day).min() else { return [] }
    return positions.changeDays.compactMap { path, day in
      if day < first {
        return Finding(
          fact: .change(.beforeList(day, list: first)), path: path, fix: .correctDay)
      }
      guard day > first.adding(Self.farOff) else { return nil }
      return Finding(fact: .change(.farOff(day)), path: path, fix: .correctDay)
    }
  }

  /// What is wrong with a single value that a change sets, in the order in which they are applied.
  private func entries() -> [Finding] {
    var findings: [Finding] = []
    var last: [String: ChangeEntry] = [:]
    var days: [String: ChangeEntry] = [:]
    for entry in positions.entries {
      if let other = overlapped(by: entry, among: days) {
        findings.append(overlap(of: entry, with: other))
      } else if let old = last[entry.target]?.value ?? positions.value(of: entry.target),
        old.says(the: entry.value)
      {
        findings.append(withoutEffect(entry))
      }
      last[entry.target] = entry
      days["\(entry.from) \(entry.target)"] = entry
    }
    return findings
  }

  /// A value set earlier in the file for the same day, which is this one, or of which this is a part.
  private func overlapped(
    by entry: ChangeEntry, among days: [String: ChangeEntry]
  ) -> ChangeEntry? {
    var target = entry.target[...]
    while true {
      if let other = days["\(entry.from) \(target)"] { return other }
      guard let dot = target.lastIndex(of: ".") else { return nil }
      target = target[..<dot]
    }
  }

  private func overlap(of entry: ChangeEntry, with other: ChangeEntry) -> Finding {
    Finding(
      fact: .change(
        .overlap(
          entry.fact, first: positions.place(other.origin), other: other.value.printable)),
      path: entry.place, fix: .keepOne)
  }

  private func withoutEffect(_ entry: ChangeEntry) -> Finding {
    Finding(fact: .change(.withoutEffect(entry.fact)), path: entry.place, fix: .putInValue)
  }
}

extension ChangeEntry {
  fileprivate var fact: Warning.DatedValue {
    Warning.DatedValue(day: from, target: target, value: value.printable)
  }
}

extension JSON {
  /// Whether two values mean the same, however their numbers are written.
  fileprivate func says(the other: JSON) -> Bool {
    switch (value, other.value) {
    case (.number(let one), .number(let two)): one.withoutNeedlessZeros == two.withoutNeedlessZeros
    case (.string(let one), .string(let two)): one == two
    case (.bool(let one), .bool(let two)): one == two
    default: false
    }
  }
}

extension String {
  /// A number without zeros at the end of its decimals: `140.00` is `140`.
  fileprivate var withoutNeedlessZeros: String {
    guard contains("."), !contains("e"), !contains("E") else { return self }
    var text = self
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }
}

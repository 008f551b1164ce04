/// How one text differs from another, line by line.
package enum LineDiff {
  /// How many equal lines are shown around a difference.
  private static let context = 2

  /// The lines that are missing (`-`) and those that are new (`+`), each stretch under its line
  /// number and between some equal ones; empty if the texts are equal.
  package static func between(_ expected: String, _ actual: String) -> String {
    let old = lines(expected)
    let new = lines(actual)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [Row] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        rows.append(Row(number: left + 1, sign: "-", text: old[left]))
        left += 1
      } else if inserted.contains(right) {
        rows.append(Row(number: left + 1, sign: "+", text: new[right]))
        right += 1
      } else {
        rows.append(Row(number: left + 1, sign: " ", text: old[left]))
        left += 1
        right += 1
      }
    }
    return written(rows)
  }

  private struct Row {
    let number: Int
    let sign: String
    let text: Substring
  }

  private static func written(_ rows: [Row]) -> String {
    let changed = rows.indices.filter { rows[$0].sign != " " }
    let shown = Set(changed.flatMap { $0 - context...$0 + context })
    var text = ""
    var last: Int?
    for index in rows.indices where shown.contains(index) {
      if last != index - 1 { text += "@@ line \(rows[index].number)\n" }
      text += "\(rows[index].sign) \(rows[index].text)\n"
      last = index
    }
    return text
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

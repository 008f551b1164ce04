internal import CareRecords
internal import CareReports
internal import Diagnostics

/// Says which rows of a booking export are left out, a line for each kind, and no more lines than people read.
struct LeftOutWords {
  /// The name of the file; `-` is standard input.
  let name: String
  /// What was left out.
  let leftOut: LeftOut
  /// In which it is said.
  let texts: any Texts

  /// The most names or mistakes that are told one by one.
  private static let most = 20

  /// All of them; nothing if nothing was left out for what it says.
  var lines: String {
    let names: [(RecordsName, [LeftOut.UnknownName])] = [
      (.service, leftOut.services), (.package, leftOut.packages),
      (.complaint, leftOut.complaints), (.outcome, leftOut.outcomes),
    ]
    let told = names.filter { !$0.1.isEmpty }.map { line(of: $0, $1) }
    return (told + mistakes).map(Application.message).joined()
  }

  /// `rows left out, since …: 12: 'Massage 60' (8), 'Taping' (4)`.
  private func line(of kind: RecordsName, _ names: [LeftOut.UnknownName]) -> String {
    let rows = names.reduce(0) { $0 + $1.rows }
    let told = names.prefix(Self.most).filter { $0.name != nil }
    let others = rows - told.reduce(0) { $0 + $1.rows }
    let words = told.compactMap { name in
      name.name.map { "\(Quoted.word($0)) (\(name.rows))" }
    }
    let all = words + (others > 0 ? [texts.moreRows(String(others))] : [])
    return texts.unknown(kind, String(rows), all.joined(separator: ", "))
  }

  /// The rows that cannot be read: how many, and where the first are.
  private var mistakes: [String] {
    guard leftOut.unreadable > 0 else { return [] }
    let file = name == "-" ? texts.standardInput : Quoted.whole(name)
    let told = leftOut.mistakes.prefix(Self.most).map {
      "\(file):\($0.line):\($0.column): \(texts.problem($0.fault))"
    }
    let more = leftOut.unreadable - told.count
    return [texts.rowsUnreadable(String(leftOut.unreadable))] + told
      + (more > 0 ? [texts.moreRows(String(more))] : [])
  }
}

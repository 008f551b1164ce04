// How fast carecost is, as ratios to other programs in one run on one machine.
//
//   swift run -c release carecost-benchmark [--only ROW]... [--python PROGRAM] [--quick]
//
// It is run where `pricing.json` is. Rows that need highspy or numpy are skipped if PROGRAM, by
// default python3, has none. With --quick each row is run once and held against nothing: only to see
// that it runs.
import Foundation

var rows: [Benchmark] = []
var python = "python3"
var isQuick = false
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
  switch word {
  case "--quick": isQuick = true
  case "--only":
    guard let row = words.popFirst().flatMap(Benchmark.init) else { exit(64) }
    rows.append(row)
  case "--python":
    guard let program = words.popFirst() else { exit(64) }
    python = program
  default:
    let names = Benchmark.allCases.map(\.rawValue).joined(separator: "|")
    print("Usage: carecost-benchmark [--only \(names)]... [--python PROGRAM] [--quick]")
    exit(64)
  }
}

let tools = Tools(python: python, isQuick: isQuick)
print(Row.header)
do {
  for benchmark in rows.isEmpty ? Benchmark.allCases : rows {
    print(try benchmark.row(tools).markdown)
  }
} catch {
  print(error)
  exit(1)
}

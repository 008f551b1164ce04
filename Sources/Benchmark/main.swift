// How fast carecost is, as ratios to other programs in one run on one machine.
//
//   swift run -c release carecost-benchmark [--only ROW]... [--python PROGRAM]
//
// It is run where `pricing.json` is. Rows that need highspy or numpy are skipped if PROGRAM, by
// default python3, has none.
import Foundation

var rows: [Benchmark] = []
var python = "python3"
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
  switch (word, words.popFirst()) {
  case ("--only", let name?):
    guard let row = Benchmark(rawValue: name) else { exit(64) }
    rows.append(row)
  case ("--python", let program?): python = program
  default:
    let names = Benchmark.allCases.map(\.rawValue).joined(separator: "|")
    print("Usage: carecost-benchmark [--only \(names)]... [--python PROGRAM]")
    exit(64)
  }
}

let tools = Tools(python: python)
print(Row.header)
do {
  for benchmark in rows.isEmpty ? Benchmark.allCases : rows {
    print(try benchmark.row(tools).markdown)
  }
} catch {
  print(error)
  exit(1)
}

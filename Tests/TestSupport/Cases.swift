internal import Foundation

/// How many of a random test's cases are tried.
///
/// A plain `swift test` tries a few of each, so that it is done in a minute. With `CASES=100` in the
/// environment, as the gate has it, every test tries all of its cases, and a test whose cases never
/// end tries so many of them.
package enum Cases {
  /// The number asked for; `nil` in a plain run.
  private static let asked: Int? = ProcessInfo.processInfo.environment["CASES"].flatMap(Int.init)

  /// Whether every case of every test is to be tried.
  package static var areAll: Bool { asked != nil }

  /// The first few of a test's seeds, or all.
  package static func seeds(_ few: UInt64, of all: UInt64) -> Range<UInt64> {
    0..<(areAll ? all : few)
  }

  /// The first few of a test whose seeds never end, or as many as are asked for, in parts that can
  /// be tried side by side.
  package static func parts(_ few: Int, of size: Int = 100) -> [Range<UInt64>] {
    let count = UInt64(asked ?? few)
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + UInt64(size)) }
  }

  /// The first few of a test's items, or all.
  package static func some<Item>(_ few: Int, of all: [Item]) -> [Item] {
    areAll ? all : Array(all.prefix(few))
  }
}

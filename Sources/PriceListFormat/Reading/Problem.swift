internal import Diagnostics

/// One thing that is wrong with a price list, and where.
public struct Problem: Hashable, Sendable {
  /// Where the mistake was made.
  public enum Place: Hashable, Sendable {
    /// In the file, at a line and column from 1.
    case file(name: String, line: Int, column: Int)
    /// In an option of the command line, as it was written.
    case option(String)
  }

  /// Where the mistake was made.
  public let place: Place
  /// The path of the value that is wrong; empty for the file as a whole.
  public let path: String
  /// What is wrong, what is allowed, and the nearest valid name, without a full stop.
  public let message: String
}

extension Problem.Place: CustomStringConvertible {
  /// `pricing.json:14:17`, or the option.
  public var description: String {
    switch self {
    case .file(let name, let line, let column): "\(name):\(line):\(column)"
    case .option(let text): text
    }
  }
}

extension Problem: CustomStringConvertible {
  /// Place, path and message: `pricing.json:14:17: services.therapeutic.price: …`.
  public var description: String {
    path.isEmpty ? "\(place): \(message)" : "\(place): \(path): \(message)"
  }
}

/// Everything that is wrong with a price list, in the order of the file.
public struct InvalidPriceList: Error, Sendable {
  /// At least one.
  public let problems: [Problem]

  /// Whether only options of the command line are wrong, not the file.
  public var isOnlyInOptions: Bool {
    problems.allSatisfy { if case .option = $0.place { true } else { false } }
  }
}

extension InvalidPriceList: CustomStringConvertible {
  /// One line for each problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// A value, with where it was written and its path.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let origin: JSON.Origin
  let path: [String]
}

/// What reading collects as it goes: the path to where it is, and what it found wrong.
package struct Reading {
  package struct Finding: Hashable {
    let origin: JSON.Origin
    let path: [String]
    let message: String
  }

  private struct Place: Hashable {
    let origin: JSON.Origin
    let path: [String]
  }

  private let bytes: [UInt8]
  package private(set) var findings: [Finding] = []
  private var known: Set<Finding> = []
  private var places: Set<Place> = []
  /// The path to the value that is being read.
  private(set) var path: [String] = []
  /// The currency's code and decimals, once read; until then amounts are taken as they come.
  var currency: (code: String, decimals: Int)?
  /// Made when a message first needs a place.
  private lazy var index = TextIndex(bytes)

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Says that something is wrong with the value being read.
  mutating func report(_ message: String, at origin: JSON.Origin) {
    report(message, at: origin, path: path)
  }

  /// Says that something is wrong with a value read before.
  mutating func report<Value>(_ message: String, at value: Located<Value>) {
    report(message, at: value.origin, path: value.path)
  }

  /// A mistake that is met again, as when a change is read on top of the list, is told once.
  mutating func report(_ message: String, at origin: JSON.Origin, path: [String]) {
    let finding = Finding(origin: origin, path: path, message: message)
    guard known.insert(finding).inserted else { return }
    findings.append(finding)
    places.insert(Place(origin: origin, path: path))
  }

  /// Whether something has been found wrong with a value.
  func hasFinding<Value>(at value: Located<Value>) -> Bool {
    places.contains(Place(origin: value.origin, path: value.path))
  }

  /// Whether so much is wrong that nobody will read on: then what only makes messages better, or
  /// would find more of the same, is left out.
  var hasPlenty: Bool { findings.count >= 200 }

  /// Reads something that lies one step deeper.
  mutating func descend<Result>(
    _ component: String, _ read: (inout Reading) -> Result
  ) -> Result {
    path.append(component)
    defer { path.removeLast() }
    return read(&self)
  }

  /// The line on which something was written; `nil` for an option.
  mutating func line(of origin: JSON.Origin) -> Int? {
    guard case .offset(let offset) = origin else { return nil }
    return index.line(of: offset)
  }

  /// The findings as problems of a file, in its order; those of options last.
  ///
  /// - Complexity: O(bytes + findings × log findings).
  mutating func problems(file: String, options: [String]) -> [Problem] {
    let index = findings.isEmpty ? TextIndex([]) : index
    return findings.enumerated().sorted { Self.order($0) < Self.order($1) }.map { _, finding in
      let path = finding.path.joined(separator: ".")
      switch finding.origin {
      case .offset(let offset):
        let position = index.position(of: offset)
        return Problem(
          place: .file(name: file, line: position.line, column: position.column), path: path,
          message: finding.message)
      case .option(let index):
        return Problem(place: .option(options[index]), path: path, message: finding.message)
      }
    }
  }

  private static func order(_ finding: (offset: Int, element: Finding)) -> (Int, Int, Int) {
    switch finding.element.origin {
    case .offset(let offset): (0, offset, finding.offset)
    case .option(let index): (1, index, finding.offset)
    }
  }
}

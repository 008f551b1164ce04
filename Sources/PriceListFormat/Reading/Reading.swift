internal import Diagnostics

/// A value, with where it was written and its path.
struct Located<Value: Sendable>: Sendable {
  /// What was read.
  let value: Value
  /// Where it was written.
  let origin: JSON.Origin
  /// The names that lead to it.
  let path: Path
}

/// What reading collects as it goes: the path to where it is, and what it found wrong.
package struct Reading {
  /// Something that is wrong, and where.
  package struct Finding: Hashable {
    /// Where it was written.
    let origin: JSON.Origin
    /// The names that lead to it.
    let path: Path
    /// What is wrong with it.
    let cause: Cause
  }

  /// Where something was written, and the names that lead there.
  private struct Place: Hashable {
    let origin: JSON.Origin
    let path: Path
  }

  /// The file.
  private let bytes: [UInt8]
  /// What is wrong, in the order in which it was found; each once.
  package private(set) var findings: [Finding] = []
  /// Whether more was found than is kept.
  private var hasMore = false
  /// The same, to look up.
  private var known: Set<Finding> = []
  /// Where something is wrong.
  private var places: Set<Place> = []
  /// The names that lead to what is being read.
  private var names: [String] = []
  /// The languages in which texts are shown, the one that is wanted most first.
  var languages: [String] = []
  /// The currency's code and decimals, once read; until then amounts are taken as they come.
  var currency: (code: String, decimals: Int)?
  /// Made when a message first needs a place.
  private lazy var index = TextIndex(bytes)

  /// Nothing found yet.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path to the value that is being read.
  var path: Path { Path(names) }

  /// Says that something is wrong with the value being read.
  mutating func report(_ cause: Cause, at origin: JSON.Origin) {
    report(cause, at: origin, path: path)
  }

  /// Says that something is wrong with a value read before.
  mutating func report<Value>(_ cause: Cause, at value: Located<Value>) {
    report(cause, at: value.origin, path: value.path)
  }

  /// A mistake that is met again, as when a change is read on top of the list, is told once.
  mutating func report(_ cause: Cause, at origin: JSON.Origin, path: Path) {
    guard findings.count < MistakeLog<Void>.most else { return hasMore = true }
    let finding = Finding(origin: origin, path: path, cause: cause)
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
  var hasPlenty: Bool { findings.count >= MistakeLog<Finding>.plenty }

  /// Reads something that lies one step deeper.
  mutating func descend<Result>(
    _ name: String, _ read: (inout Reading) -> Result
  ) -> Result {
    names.append(name)
    defer { names.removeLast() }
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
    let told = findings.enumerated().sorted { Self.order($0) < Self.order($1) }.map { _, finding in
      let place: Problem.Place =
        switch finding.origin {
        case .offset(let offset): index.place(of: offset, in: file)
        case .option(let option): .option(options[option])
        }
      return Problem(place: place, path: finding.path, cause: finding.cause)
    }
    guard hasMore, let last = told.last else { return told }
    return told + [Problem(place: last.place, path: Path(), cause: .more(told: told.count))]
  }

  /// First what is wrong in the file, by place; then what is wrong in options, by their order.
  private static func order(_ finding: (offset: Int, element: Finding)) -> (Int, Int, Int) {
    switch finding.element.origin {
    case .offset(let offset): (0, offset, finding.offset)
    case .option(let option): (1, option, finding.offset)
    }
  }
}

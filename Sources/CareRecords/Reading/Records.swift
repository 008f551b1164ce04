package import CareModel

/// What a practice's own appointments say, as they were read: one entry for each row that is used.
package struct Records: Sendable {
  /// A row: a session, the sale of a package, or both.
  struct Entry: Sendable {
    /// Where the client stands among those of the file.
    let client: Int32
    /// Days since 1 January 1970.
    let day: Int32
    /// What was paid, in smallest units; ``unknown`` if the row does not say.
    let price: Int
    /// Where the service stands in the list; ``none`` for a sale alone.
    let service: Int16
    /// Where the package stands in the list that was bought or used; ``none`` without one.
    let package: Int16
    /// Where the complaint stands in the list; ``none`` if the row does not say.
    let complaint: Int16
    /// What became of it: 1 resolved, 0 not, ``none`` if the row does not say.
    let outcome: Int16

    /// A place that is none.
    static let none: Int16 = -1
    /// A price that is not known.
    static let unknown = Int.min

    /// Whether a session took place.
    var isSession: Bool { service != Self.none }
    /// What was paid; `nil` if the row does not say.
    var paid: Amount? { price == Self.unknown ? nil : Amount(minor: price) }
  }

  /// By client, and for each in the order of the days.
  let entries: [Entry]
  /// Where the entries of each client begin, and where those of the last end.
  let bounds: [Int]
  /// What clients are called in the file.
  let names: [String]
  /// The first day of an entry.
  package let first: Day
  /// The last day of an entry: what comes after is not known.
  package let last: Day
  /// Which columns the file has.
  package let columns: Set<RecordsColumn>
  /// The rows that say nothing here.
  package let leftOut: LeftOut

  /// How many clients there are.
  package var clients: Int { names.count }
  /// How many sessions took place.
  package var sessions: Int { entries.count { $0.isSession } }

  /// Sorts what was read.
  ///
  /// - Returns: `nil` if nothing was.
  /// - Complexity: O(rows log rows of a client).
  init?(_ read: [Entry], names: [String], columns: Set<RecordsColumn>, leftOut: LeftOut) {
    guard let start = read.lazy.map(\.day).min(), let end = read.lazy.map(\.day).max() else {
      return nil
    }
    var counts = [Int](repeating: 0, count: names.count + 1)
    for entry in read { counts[Int(entry.client) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    bounds = counts
    var sorted = read
    for entry in read {
      sorted[counts[Int(entry.client)]] = entry
      counts[Int(entry.client)] += 1
    }
    for client in names.indices where bounds[client + 1] - bounds[client] > 1 {
      let range = bounds[client]..<bounds[client + 1]
      // Equal days keep the order of the file.
      let own = sorted[range].enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      sorted.replaceSubrange(range, with: own.map(\.element))
    }
    entries = sorted
    self.names = names
    self.columns = columns
    self.leftOut = leftOut
    first = Day.epoch + Int(start)
    last = Day.epoch + Int(end)
  }

  /// The entries of a client.
  func entries(of client: Int) -> ArraySlice<Entry> { entries[bounds[client]..<bounds[client + 1]] }
}

package import CareModel

/// Packages that were sold, and what is left of them.
package struct PackageUse: Hashable, Sendable {
  /// Which package.
  package let package: Ref<SessionPackage>
  /// How many were sold.
  package internal(set) var sold = 0
  /// How many sessions were used of those that were sold.
  package internal(set) var used = 0
  /// How many sessions were used of packages whose sale the records do not have.
  package internal(set) var usedOfUnknown = 0
  /// Sessions that clients may still use: the practice owes them.
  package internal(set) var open = 0
  /// What clients paid for those.
  package internal(set) var owed = Amount.zero
  /// The last day on which those may be used that lapse first; `nil` if none are open, or none lapse.
  package internal(set) var firstLapse: Day?
  /// Sessions that nobody used in time.
  package internal(set) var lapsed = 0
  /// What clients paid for those.
  package internal(set) var lapsedWorth = Amount.zero
}

/// Keeps the books of packages: a row that names one and says that something was paid is its sale; any other
/// row with a session is a use of the client's oldest that may still be used.
struct PackageBook {
  /// A package of a client.
  private struct Sold {
    let package: Int
    let paid: Amount
    let sessions: Int
    /// The last day on which it may be used; `nil` does not expire.
    let until: Day?
    var left: Int
  }

  private let list: PriceList
  /// By package.
  private(set) var uses: [PackageUse]
  /// What each client has paid for sessions that are still open.
  private(set) var owedTo: [Int: Amount] = [:]
  /// Clients who used a package whose sale the records do not have.
  private(set) var withUnknown: Set<Int> = []

  /// Goes through the records of every client.
  ///
  /// - Complexity: O(rows × packages of a client).
  init(_ records: Records, by list: PriceList) {
    self.list = list
    uses = list.base.packages.refs.map { PackageUse(package: $0) }
    for client in 0..<records.clients {
      var sold: [Sold] = []
      for entry in records.entries(of: client) where entry.package != Records.Entry.none {
        enter(entry, of: client, &sold)
      }
      close(sold, of: client, on: records.last)
    }
  }

  /// Enters a sale, a use, or both.
  private mutating func enter(_ entry: Records.Entry, of client: Int, _ sold: inout [Sold]) {
    let day = Day.epoch + Int(entry.day)
    let package = Int(entry.package)
    if let paid = amountOfSale(entry, on: day) {
      let terms = list.prices(on: day).packages[package]
      sold.append(
        Sold(
          package: package, paid: paid, sessions: terms.sessions,
          until: terms.validity.lastDay(boughtOn: day), left: terms.sessions))
      uses[package].sold += 1
    }
    guard entry.isSession else { return }
    let usable = sold.firstIndex {
      $0.package == package && $0.left > 0 && ($0.until.map { day <= $0 } ?? true)
    }
    if let usable {
      sold[usable].left -= 1
      uses[package].used += 1
    } else {
      uses[package].usedOfUnknown += 1
      withUnknown.insert(client)
    }
  }

  /// What was paid for a package in a row; `nil` if the row is no sale.
  private func amountOfSale(_ entry: Records.Entry, on day: Day) -> Amount? {
    if let paid = entry.paid { return paid > .zero ? paid : nil }
    guard !entry.isSession else { return nil }
    return list.prices(on: day).package(Ref(Int(entry.package)), for: Client())?.amount
  }

  /// Counts what is left of a client's packages on the last day.
  private mutating func close(_ sold: [Sold], of client: Int, on last: Day) {
    for one in sold where one.left > 0 {
      let worth = one.paid.share(of: one.left, among: one.sessions)
      if one.until.map({ $0 < last }) ?? false {
        uses[one.package].lapsed += one.left
        uses[one.package].lapsedWorth += worth
      } else {
        uses[one.package].open += one.left
        uses[one.package].owed += worth
        if let until = one.until {
          uses[one.package].firstLapse = min(uses[one.package].firstLapse ?? until, until)
        }
        owedTo[client, default: .zero] += worth
      }
    }
  }
}

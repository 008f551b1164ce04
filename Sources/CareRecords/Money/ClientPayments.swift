internal import CareAnalysis
package import CareModel

/// What clients paid, against the cheapest way for the same visits.
package struct ClientPayments: Sendable {
  /// One client.
  package struct Client: Hashable, Sendable {
    /// What the client is called in the file; told only to who asks.
    package let name: String
    /// How many sessions.
    package let sessions: Int
    /// What was paid for them: all payments, less what sessions cost that may still be used.
    package let paid: Amount
    /// The least that they could have cost.
    package let least: Amount

    /// What was paid too much; less than nothing where it was less than the list asks.
    package var excess: Amount { paid - least }
  }

  /// Those of whom everything is known, most paid in excess first.
  package let clients: [Client]
  /// How many were left out since not every row says what was paid, or a package was used that the records do not
  /// sell.
  package let incomplete: Int
  /// How many were left out since a price of the list is on request, or there are too many ways.
  package let uncosted: Int
  /// For how many the least is not proved.
  package let unproven: Int

  /// What all of them paid.
  package var paid: Amount { clients.lazy.map(\.paid).total() }
  /// What it could have cost.
  package var least: Amount { clients.lazy.map(\.least).total() }
  /// How many paid more than needed.
  package var overpaying: Int { clients.count { $0.excess > .zero } }
  /// What each paid; `nil` without clients.
  package var paidQuartiles: Quartiles? { Quartiles(clients.map(\.paid.minor)) }
  /// What it could have cost each; `nil` without clients.
  package var leastQuartiles: Quartiles? { Quartiles(clients.map(\.least.minor)) }
  /// What each paid in excess; `nil` without clients.
  package var excessQuartiles: Quartiles? { Quartiles(clients.map(\.excess.minor)) }
}

extension ClientPayments {
  /// What is known of a client.
  private enum Finding: Sendable {
    case known(Client, isProven: Bool)
    case incomplete, uncosted
  }

  /// Holds what was paid against the cheapest way.
  ///
  /// - Complexity: A search for the cheapest way for each client whose visits are like no other's; as many at once
  ///   as there are workers.
  init(
    _ records: Records, by list: PriceList, packages: PackageBook, workers: WorkerPool
  ) throws(CostingError) {
    let found = workers.map(0..<records.clients, keeping: try LeastCosts(by: list)) {
      Self.finding($1, records, &$0, packages)
    }
    var clients: [Client] = []
    var (incomplete, uncosted, unproven) = (0, 0, 0)
    for finding in found {
      switch finding {
      case .known(let client, let isProven):
        clients.append(client)
        if !isProven { unproven += 1 }
      case .incomplete: incomplete += 1
      case .uncosted: uncosted += 1
      }
    }
    self.clients = clients.sorted { ($1.excess, $0.name) < ($0.excess, $1.name) }
    (self.incomplete, self.uncosted, self.unproven) = (incomplete, uncosted, unproven)
  }

  /// The most visits of one client: more are no person's, but a name that stands for whoever came.
  private static let mostVisits = 5000

  private static func finding(
    _ client: Int, _ records: Records, _ costs: inout LeastCosts, _ packages: PackageBook
  ) -> Finding {
    let entries = records.entries(of: client)
    let payments = entries.compactMap(\.paid)
    guard payments.count == entries.count, !packages.withUnknown.contains(client) else {
      return .incomplete
    }
    let visits = entries.filter(\.isSession).map {
      Visit(day: Day.epoch + Int($0.day), service: Ref(Int($0.service)))
    }
    guard visits.count <= mostVisits, let least = try? costs.least(for: visits) else {
      return .uncosted
    }
    let paid = payments.total() - (packages.owedTo[client] ?? .zero)
    return .known(
      Client(
        name: records.names[client], sessions: visits.count, paid: paid, least: least.cost),
      isProven: least.isProven)
  }
}

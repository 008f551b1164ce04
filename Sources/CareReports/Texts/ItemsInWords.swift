// Items of a price list as the sentences of lint name them.

/// A service with its price and duration, ready to be shown.
package struct TimedPriceInWords: Sendable {
  /// As clients read it.
  package let name: String
  /// What one session costs.
  package let price: String
  /// How long it lasts.
  package let time: String
}

/// A package with its price, ready to be shown.
package struct PackageInWords: Sendable {
  /// As clients read it.
  package let name: String
  /// What all its sessions cost.
  package let price: String
  /// The price of one of its sessions.
  package let each: String
  /// How many it has.
  package let sessions: Int
}

/// A package that keeps its price while that of a service moves, ready to be shown.
package struct LeftBehindInWords: Sendable {
  /// The day on which the service's price moves.
  package let date: String
  /// The name of the service.
  package let service: String
  /// Its price before.
  package let from: String
  /// Its price after.
  package let to: String
  /// The names of other services that move, joined; `nil` if none do.
  package let others: String?
  /// The name of the package.
  package let package: String
  /// Its price, before and after.
  package let price: String
  /// What the package takes off the service's price, before and after.
  package let discounts: (before: String, after: String)
  /// Whether the package covers something else, too, that does not move.
  package let coversMore: Bool
}

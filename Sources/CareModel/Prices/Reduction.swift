/// Lower prices for single sessions: so much off each, or prices of their own.
public enum Reduction: Hashable, Sendable {
  /// So much off every single session, rounded for each session.
  case discount(Percentage)
  /// Prices that replace the list's.
  case prices(PriceTable)
}

/// Prices that replace the list's, for the services and packages that it names.
public struct PriceTable: Hashable, Sendable {
  /// By service.
  public let services: [Ref<Service>: Price]
  /// By package.
  public let packages: [Ref<SessionPackage>: Price]

  /// Prices of these services and packages.
  public init(
    services: [Ref<Service>: Price], packages: [Ref<SessionPackage>: Price] = [:]
  ) {
    self.services = services
    self.packages = packages
  }
}

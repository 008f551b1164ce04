/// What is sold: a name, a duration, the price of one session.
public struct Service: Identified, Hashable, Sendable {
  /// Unique among services.
  public let id: ID
  /// As clients read it.
  public let name: String
  /// How long one session lasts, in minutes, from 1 to 1440; `nil` if the list does not say.
  public let minutes: Int?
  /// Of one session.
  public let price: Price

  package init(id: ID, name: String, minutes: Int?, price: Price) {
    self.id = id
    self.name = name
    self.minutes = minutes
    self.price = price
  }
}

/// An amount added to each visit: home visit, Saturday, hot stones.
public struct Extra: Identified, Hashable, Sendable {
  /// Unique among extras.
  public let id: ID
  /// As clients read it.
  public let name: String
  /// Added to each visit; packages and memberships do not cover it.
  public let perVisit: Price

  package init(id: ID, name: String, perVisit: Price) {
    self.id = id
    self.name = name
    self.perVisit = perVisit
  }
}

/// What is sold: a name, a duration, the price of one session.
public struct Service: Named, Hashable, Sendable {
  /// The longest that one session may last, in minutes: a day.
  public static let mostMinutes = 1440

  /// Unique among services.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// How long one session lasts, in minutes, from 1 to ``mostMinutes``; `nil` if the list does not say.
  public let minutes: Int?
  /// Of one session.
  public let price: Price
  /// The service's own tax; `nil` if the list's applies.
  public let tax: Tax?
  /// What it is, in words; `nil` if the list does not say.
  public let description: String?
  /// The heading under which price tables show it; `nil` if the list does not say.
  public let group: String?

  /// A service whose session lasts so many minutes, from 1 to 1440.
  public init(
    id: ID, name: LocalText, minutes: Int? = nil, price: Price, tax: Tax? = nil,
    description: String? = nil, group: String? = nil
  ) {
    self.id = id
    self.names = name
    self.minutes = minutes
    self.price = price
    self.tax = tax
    self.description = description
    self.group = group
  }

  /// The same service at another price.
  func priced(_ price: Price) -> Service {
    Service(
      id: id, name: names, minutes: minutes, price: price, tax: tax, description: description,
      group: group)
  }
}

/// An amount added to each visit: home visit, Saturday, hot stones.
public struct Extra: Named, Hashable, Sendable {
  /// Unique among extras.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// Added to each visit; packages and memberships do not cover it.
  public let perVisit: Price
  /// What it is, in words; `nil` if the list does not say.
  public let description: String?

  /// An extra that adds an amount to each visit.
  public init(id: ID, name: LocalText, perVisit: Price, description: String? = nil) {
    self.id = id
    self.names = name
    self.perVisit = perVisit
    self.description = description
  }
}

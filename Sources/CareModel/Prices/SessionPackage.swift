/// Sessions sold together, to be used within a validity.
public struct SessionPackage: Identified, Hashable, Sendable {
  /// What the package costs.
  public enum Terms: Hashable, Sendable {
    /// A printed price, never rounded.
    case price(Price)
    /// So much off as many singles.
    case discount(Percentage)
    /// So many singles paid for all of them.
    case payFor(Int)
  }

  /// When a package can be bought; both days included, a missing one is open.
  public struct Offer: Hashable, Sendable {
    /// The first day.
    public let from: Day?
    /// The last day.
    public let to: Day?

    package init(from: Day?, to: Day?) {
      self.from = from
      self.to = to
    }

    /// Whether the package can be bought that day.
    public func includes(_ day: Day) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    }
  }

  /// Unique among packages.
  public let id: ID
  /// As clients read it.
  public let name: String
  /// The services whose sessions it pays for; at least one.
  public let covers: [Ref<Service>]
  /// How many sessions, from 2 to 1000.
  public let sessions: Int
  /// What it costs.
  public let terms: Terms
  /// How long after its purchase it may be used, that last day included; `nil` does not expire.
  public let valid: Interval?
  /// The most of it that one client may buy; `nil` is any number.
  public let limit: Int?
  /// When it can be bought.
  public let offered: Offer
  /// The discount it is advertised with; nothing is computed from it.
  public let claims: Percentage?

  package init(
    id: ID, name: String, covers: [Ref<Service>], sessions: Int, terms: Terms, valid: Interval?,
    limit: Int?, offered: Offer, claims: Percentage?
  ) {
    self.id = id
    self.name = name
    self.covers = covers
    self.sessions = sessions
    self.terms = terms
    self.valid = valid
    self.limit = limit
    self.offered = offered
    self.claims = claims
  }
}

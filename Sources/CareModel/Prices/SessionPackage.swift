/// Sessions sold together, to be used within a validity.
public struct SessionPackage: Named, Hashable, Sendable {
  /// What the package costs.
  public enum Terms: Hashable, Sendable {
    /// A printed price, never rounded.
    case price(Price)
    /// So much off as many singles.
    case discount(Percentage)
    /// So many singles paid for all of them.
    case payFor(Int)
  }

  /// What a package is advertised to save against as many single sessions.
  public enum Claim: Hashable, Sendable {
    /// A share of their price.
    case share(Percentage)
    /// So much.
    case amount(Amount)
  }

  /// When a package can be bought; both days included, a missing one is open.
  public struct Offer: Hashable, Sendable {
    /// The first day.
    public let from: Day?
    /// The last day.
    public let to: Day?

    /// On sale from a day to a day, both included; without end where one is left out.
    public init(from: Day? = nil, to: Day? = nil) {
      self.from = from
      self.to = to
    }

    /// Whether the package can be bought that day.
    public func includes(_ day: Day) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    }
  }

  /// The fewest sessions that a package may have: fewer are none together.
  public static let fewestSessions = 2
  /// The most sessions that a package may have.
  public static let mostSessions = 1000

  /// Unique among packages.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// The services whose sessions it pays for; at least one.
  public let covers: [Ref<Service>]
  /// How many sessions, from 2 to ``mostSessions``.
  public let sessions: Int
  /// What it costs.
  public let terms: Terms
  /// How long it may be used.
  public let validity: Validity
  /// The most of it that one client may buy; `nil` is any number.
  public let limit: Int?
  /// When it can be bought.
  public let offered: Offer
  /// What it is advertised with; nothing is computed from it.
  public let claims: Claim?
  /// What it is, in words; `nil` if the list does not say.
  public let description: String?

  /// A package.
  ///
  /// - Parameters:
  ///   - id: Unique among services and packages.
  ///   - name: As clients read it, in each language that the list has.
  ///   - covers: The services whose sessions it pays for; at least one.
  ///   - sessions: How many sessions, from 2 to 1000.
  ///   - terms: What it costs.
  ///   - validity: How long it may be used.
  ///   - limit: The most of it that one client may buy, at least 1; `nil` is any number.
  ///   - offered: When it can be bought.
  ///   - claims: What it is advertised with.
  ///   - description: What it is, in words.
  public init(
    id: ID, name: LocalText, covers: [Ref<Service>], sessions: Int, terms: Terms,
    validity: Validity = .unlimited, limit: Int? = nil, offered: Offer = Offer(),
    claims: Claim? = nil, description: String? = nil
  ) {
    self.id = id
    self.names = name
    self.covers = covers
    self.sessions = sessions
    self.terms = terms
    self.validity = validity
    self.limit = limit
    self.offered = offered
    self.claims = claims
    self.description = description
  }

  /// The same package at another printed price.
  func priced(_ price: Amount) -> SessionPackage {
    SessionPackage(
      id: id, name: names, covers: covers, sessions: sessions, terms: .price(.amount(price)),
      validity: validity, limit: limit, offered: offered, claims: claims, description: description)
  }
}

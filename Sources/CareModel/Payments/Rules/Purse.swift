/// Sessions in hand that are alike: they serve the same services, to the same day.
struct PaidSessions: Hashable, Sendable {
  /// What sessions have in common that can stand for each other, but for their last day.
  struct Kind: Hashable, Sendable {
    /// What they serve, by its place among the ``Coverages``.
    let coverage: Int
    /// Whether they are of a holding: then they do not count as unused.
    let isHeld: Bool
    /// What one of them cost; 0 where no insurance asks.
    var price: Int

    /// An order of kinds.
    func precedes(_ other: Kind) -> Bool {
      if coverage != other.coverage { return coverage < other.coverage }
      if isHeld != other.isHeld { return !isHeld }
      return price < other.price
    }
  }

  var kind: Kind
  /// The last day on which they may be used.
  var lastDay: Day
  var count: Int

  /// The last day of what does not expire.
  static let endless = Day(number: .max)

  init(_ kind: Kind, lastDay: Day, count: Int) {
    self.kind = kind
    self.lastDay = lastDay
    self.count = count
  }

  /// An order in which those of a kind stand together, the first to expire first.
  fileprivate func precedes(_ other: PaidSessions) -> Bool {
    kind == other.kind ? lastDay < other.lastDay : kind.precedes(other.kind)
  }
}

/// What a client has paid for and may still use, as far as what comes can depend on it.
struct Purse: Hashable, Sendable {
  /// How a client stands to the memberships: at most one, once.
  enum Membership: Hashable, Sendable {
    case never
    /// A member by one of the ``MembershipTerms``, with so many periods begun.
    case running(terms: Int, begun: Int)
    /// Left for good, or of no use any more.
    case left
  }

  var membership = Membership.never
  /// In order.
  private(set) var sessions: [PaidSessions] = []
  /// How many of each limited package were bought.
  var bought: [Int]
  /// What the insurance's year leaves.
  var year = InsuranceYear()

  /// How many sessions are in hand.
  private(set) var count = 0

  init(limitedPackages: Int) {
    bought = Array(repeating: 0, count: limitedPackages)
  }

  mutating func add(_ new: PaidSessions) {
    guard new.count > 0 else { return }
    count += new.count
    let place = sessions.firstIndex { !$0.precedes(new) } ?? sessions.count
    if place < sessions.count, sessions[place].kind == new.kind,
      sessions[place].lastDay == new.lastDay
    {
      sessions[place].count += new.count
    } else {
      sessions.insert(new, at: place)
    }
  }

  /// Takes one session away.
  mutating func use(at place: Int) {
    count -= 1
    sessions[place].count -= 1
    if sessions[place].count == 0 { sessions.remove(at: place) }
  }

  /// Keeps what a rule says of each lot of sessions, `nil` for those that are of no use any more.
  mutating func keepSessions(_ kept: (PaidSessions) -> PaidSessions?) {
    let old = sessions
    sessions = []
    count = 0
    for lot in old { if let lot = kept(lot) { add(lot) } }
  }
}

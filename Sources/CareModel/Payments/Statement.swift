/// An amount leaving the client's purse on a day.
public struct Payment: Hashable, Sendable {
  /// What is paid for.
  public enum Subject: Hashable, Sendable {
    /// One session.
    case single(Ref<Service>)
    /// An extra of one visit.
    case extra(Ref<Extra>)
    /// A package.
    case package(Ref<SessionPackage>)
    /// One period of a membership.
    case fee(Ref<Membership>)
  }

  /// When.
  public let day: Day
  /// What for.
  public let subject: Subject
  /// How the amount came about.
  public let derivation: Derivation

  /// How much.
  public var amount: Amount { derivation.amount }
}

/// A package bought, and how much of it was used.
public struct Purchase: Hashable, Sendable {
  /// Which package.
  public let package: Ref<SessionPackage>
  /// When, which is the day of the first visit that it pays for.
  public let day: Day
  /// The last day on which it may be used; `nil` does not expire.
  public let until: Day?
  /// What it cost.
  public let amount: Amount
  /// How many sessions it has.
  public let sessions: Int
  /// How many of them were used.
  public internal(set) var used: Int

  /// How many were not.
  public var unused: Int { sessions - used }
}

/// A visit, and what pays for its session.
public struct PaidVisit: Hashable, Sendable {
  /// What pays for a session.
  public enum Cover: Hashable, Sendable {
    /// The client, at the single price.
    case single
    /// A session, counted from 1, of a purchase, by its place in ``Statement/purchases``.
    case package(purchase: Int, session: Int)
    /// A session of a period, by its place in the membership's periods.
    case membership(period: Int)
    /// A session, counted from 1, of a holding, by its place among the client's.
    case holding(Int, session: Int)
  }

  /// When, and what is given.
  public let visit: Visit
  /// What pays for it.
  public let cover: Cover
  /// What the session was paid with: the single price, or its equal share of what was paid before.
  public let price: Amount
  /// What an insurance pays back for it, on its day.
  public let refund: Amount
}

/// One plan's visits and payments over a horizon, paid for in the cheapest way.
public struct Statement: Hashable, Sendable {
  /// What is paid for.
  public let schedule: Schedule
  /// In the order of their days.
  public let visits: [PaidVisit]
  /// In the order of their days.
  public let purchases: [Purchase]
  /// The membership taken; `nil` if none is worth it.
  public let membership: MembershipRun?
  /// In the order of their days.
  public let payments: [Payment]
  /// What it would cost to pay for every visit singly; `nil` if some price is on request.
  public let listCost: Amount?
  /// The time in treatment, in minutes; `nil` if the list does not say how long a session lasts.
  public let minutes: Int?
  /// Sessions of packages and of the membership that are paid for and not used.
  public let unusedSessions: Int
  /// No way to pay costs less, as far as is proved.
  let leastCost: Amount

  /// What no way to pay is below: the cost itself where it is proved to be the least.
  public var atLeast: Amount { min(leastCost, cost) }

  /// Whether no way to pay is cheaper; else the search came to the end of its budget, and all that
  /// is known is that none costs less than ``atLeast``.
  public var isProven: Bool { atLeast == cost }

  /// What an insurance pays back in all.
  public var refunded: Amount { visits.lazy.map(\.refund).total() }

  /// What is paid in all, less what comes back: the least that the visits can cost, if it
  /// ``isProven``.
  public var cost: Amount { payments.lazy.map(\.amount).total() - refunded }

  /// What was paid before a day, less what came back before it.
  public func cost(before day: Day) -> Amount {
    payments.lazy.prefix { $0.day < day }.map(\.amount).total()
      - visits.lazy.prefix { $0.visit.day < day }.map(\.refund).total()
  }

  /// What the unused sessions of packages cost, at each package's price per session.
  ///
  /// Rounded to the smallest unit for each package, halves away from zero.
  public var unusedWorth: Amount {
    purchases.map { $0.amount.share(of: $0.unused, among: $0.sessions) }.total()
  }
}

/// How to pay for each visit without knowing those to come: what to do while a course goes on, and then,
/// according to how it ends.
///
/// A rule is a tree; this is the tree told in parts that people can follow: the course itself, which all
/// begin with, then each ending, those together that are paid for alike.
public struct PaymentRule: Hashable, Sendable {
  /// What has become of the client when a part begins.
  public enum Condition: Hashable, Sendable {
    /// Nothing yet: the course goes on, session after session, as long as more are needed.
    case courseGoesOn
    /// It did not help, and was given up after so many visits in all: the other plan follows.
    case notResolved(afterVisits: ClosedRange<Int>)
    /// It was resolved after so many visits in all; whether it comes back is not known yet.
    case resolved(afterVisits: ClosedRange<Int>)
    /// It was resolved after so many visits in all, and has not come back.
    case staysResolved(afterVisits: ClosedRange<Int>)
    /// It was resolved after so many visits in all, and then came back.
    case comesBack(afterVisits: ClosedRange<Int>)

    /// After how many visits in all it shows; `nil` where it holds from the first.
    public var afterVisits: ClosedRange<Int>? {
      switch self {
      case .courseGoesOn: nil
      case .notResolved(let visits), .resolved(let visits), .staysResolved(let visits),
        .comesBack(let visits):
        visits
      }
    }
  }

  /// How a visit is paid.
  public enum Pay: Hashable, Sendable {
    /// With a session in hand, of a package, a membership or a holding.
    case inHand
    /// The session alone.
    case singly
    /// With the first session of a package bought then.
    case buy(Ref<SessionPackage>)
  }

  /// What is done at some visits, one after another.
  public struct Step: Hashable, Sendable {
    /// Their numbers, counted from 1 at the first visit of all.
    public let visits: ClosedRange<Int>
    /// The days of the first and of the last; of those who were resolved at different times, the
    /// earliest and the latest.
    public let days: ClosedRange<Day>
    /// What is given.
    public let service: Ref<Service>
    /// How they are paid.
    public let pay: Pay
    /// The membership that is joined at the first of them; `nil` if none is.
    public let joins: Ref<Membership>?
    /// The membership that is left after the visit before the first of them; `nil` if none is.
    public let leaves: Leaving?
  }

  /// The end of a membership.
  public struct Leaving: Hashable, Sendable {
    /// Which is left.
    public let membership: Ref<Membership>
    /// How many of its fees are still paid after the last visit before that, or from the first day on where
    /// there is none; 0 leaves it before the next.
    public let feesBefore: Int
    /// How many of those are owed in any case; the others are paid because a visit might have followed.
    public let feesOwed: Int
    /// The day of the first fee that is paid no more; of those who were resolved at different times,
    /// the earliest and the latest.
    public let feeDays: ClosedRange<Day>
  }

  /// What to do under one condition.
  public struct Part: Hashable, Sendable {
    /// When.
    public let condition: Condition
    /// How many of a million clients come to it.
    public let millionths: Int
    /// In order; visits with nothing to choose are part of it.
    public let steps: [Step]
    /// The membership that is left after the last visit; `nil` if none is.
    public let leavesAtLast: Leaving?
    /// The membership that was joined before, and of which fees are paid in it; `nil` if there is none.
    public let keeps: Ref<Membership>?
  }

  /// The course first, then its endings; those in which nothing more is done are left out.
  public let parts: [Part]
}

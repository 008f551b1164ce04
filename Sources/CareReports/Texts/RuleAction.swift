/// What somebody who pays does at some sessions, numbered from 1; names in quotation marks.
package enum RuleAction: Hashable, Sendable {
  /// Numbers the sessions from here on anew, from 1.
  case countsAnew
  /// Pays them one by one; those between are paid otherwise.
  case singly([ClosedRange<Int>])
  /// Buys a package at each of these.
  case buys(String, at: [Int])
  /// Takes them from what is in hand.
  case inHand(ClosedRange<Int>)
  /// Joins a membership.
  case joins(String, at: Int)
  /// Stays in a membership, and pays its fees.
  case stays(String)
  /// Leaves a membership.
  case leaves(String, LeavingTime)
  /// Leaves a membership when all is over, before its next fee.
  case leavesInTheEnd(String)
  /// Leaves a membership in time, of which only the whole rule says when.
  case leavesInTime(String)
}

/// When somebody leaves a membership, so that no fee is paid in vain.
package struct LeavingTime: Hashable, Sendable {
  /// What has just happened when it is time to think of it.
  package enum Moment: Hashable, Sendable {
    /// A session, numbered from 1.
    case session(Int)
    /// The complaint was resolved.
    case resolved
    /// The course was given up.
    case givenUp
  }

  /// After what; `nil` from the first day on.
  package let after: Moment?
  /// How many fees are still paid then; 0 leaves before the next.
  package let fees: Int
  /// How many of those are owed; the others are paid only because it is not clear yet that it is over.
  package let owed: Int
  /// The day of the first fee that is not paid; `nil` where it is not the same for everybody.
  package let feeDay: String?
}

/// What decided how much comes back for a session; amounts and shares as the place writes them.
package enum RefundStep: Hashable, Sendable {
  /// Only so much of the price is eligible.
  case eligible(String)
  /// So much of it goes into the year's excess.
  case excess(String)
  /// The share of the rest, and what it comes to.
  case share(String, String)
  /// A session brings back so much at the most.
  case cap(String)
  /// The year's sessions are used up.
  case noSessionLeft(Int)
  /// The year's sum leaves only so much.
  case year(String)
}

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
  /// Leaves a membership before a session.
  case leaves(String, before: Int)
  /// Leaves a membership on a day after the last session.
  case leavesOn(String, date: String)
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

/// A way to pay for visits: what is chosen at each of them, and what it comes to.
struct CheapestWay {
  /// What is chosen at a visit.
  enum Choice: Hashable {
    /// A session in hand, of that pool.
    case use(pool: Int)
    case single
    /// A package bought that day, by its place in the file.
    case buy(package: Int)
  }

  let merit: Merit
  /// One for each visit.
  let choices: [Choice]
  /// The membership that is had on the way; `nil` without one.
  let held: HeldMembership?
}

/// A membership as a way to pay holds it.
struct HeldMembership {
  /// Its place in the ``MembershipBook``.
  let offer: Int
  /// The visit at which it is joined; `nil` if the client had it before.
  let joinedAt: Int?
  /// The first visit at which it does not run any more.
  let end: Int
  /// How many of its periods are paid, those that were sunk not counted.
  let periods: Int

  /// Whether it runs at a visit.
  func runs(at visit: Int) -> Bool { (joinedAt ?? 0) <= visit && visit < end }
}

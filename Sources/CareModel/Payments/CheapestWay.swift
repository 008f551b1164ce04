/// The cheapest way to pay for visits: what is chosen at each of them, and what it comes to.
///
/// The search walks through the visits and keeps every way to have paid so far that could still
/// turn out best. From each, a visit is paid for by a session in hand (of each pool, the one that
/// expires first), singly, or by a package bought that day. It is exact, because it drops a way only
/// if another is proved to end no worse (``Frontier/dominates(_:of:ahead:)``), or if even the
/// least conceivable rest (``LeastPrices``) leaves it dearer than a way that is known.
///
/// Of sessions in one pool, using the one that expires first loses nothing: two sessions that serve
/// the same visits can be swapped, at no cost, so that the one with more time left is kept.
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

  /// More states than this after one visit, and the search gives up.
  static let mostStates = 50_000
  /// More ways to pay for one visit, and sessions in hand looked at for them, and it gives up.
  static let mostWork = 60_000_000
  /// How many states a first, inexact pass keeps; it finds a good way that bounds the second.
  static let narrow = 24

  /// Searches for the best way that costs no more than `limit`; `nil` if there is none.
  ///
  /// - Throws: ``TooManyStates`` if the ways cannot be told apart within bounds.
  /// - Complexity: O(visits × s²) for s states that remain after a visit, typically a few dozen.
  init?(_ problem: PaymentProblem, limit: Int = .max) throws(TooManyStates) {
    var search = PaymentSearch(problem, limit: limit, goal: .best)
    if try !search.run(width: Self.narrow) {
      guard try search.run(width: Self.mostStates) else { throw TooManyStates() }
    }
    guard let found = search.best() else { return nil }
    self = found
  }

  /// Whether any way costs no more than `limit`.
  ///
  /// - Throws: ``TooManyStates`` if that cannot be told within bounds.
  static func exists(_ problem: PaymentProblem, limit: Int) throws(TooManyStates) -> Bool {
    var search = PaymentSearch(problem, limit: limit, goal: .any)
    if search.isFound { return true }
    if try search.run(width: narrow) || search.isFound { return search.isFound }
    guard try search.run(width: mostStates) || search.isFound else { throw TooManyStates() }
    return search.isFound
  }

  init(merit: Merit, choices: [Choice]) {
    self.merit = merit
    self.choices = choices
  }
}

/// More ways to pay than can be told apart.
struct TooManyStates: Error {}

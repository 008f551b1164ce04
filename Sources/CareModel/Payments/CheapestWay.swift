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
}

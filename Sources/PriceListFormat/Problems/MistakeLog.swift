/// Mistakes as they are found: the first are kept, and of the others only that there are more.
///
/// Memory is in proportion to what is told, however much is wrong.
struct MistakeLog<Mistake> {
  /// The first that were found.
  private(set) var kept: [Mistake] = []
  /// Whether more were found.
  private(set) var hasMore = false

  /// The most that are kept: nobody reads on.
  static var most: Int { 500 }

  /// So many are plenty: what only makes messages better is left out from then on.
  static var plenty: Int { 200 }

  /// How many are kept.
  var count: Int { kept.count }
  /// Whether nothing was found.
  var isEmpty: Bool { kept.isEmpty }
  /// Whether so much is wrong that nobody reads on.
  var hasPlenty: Bool { count >= Self.plenty }

  /// Keeps a mistake, if there is room.
  mutating func append(_ mistake: Mistake) {
    guard kept.count < Self.most else { return hasMore = true }
    kept.append(mistake)
  }
}

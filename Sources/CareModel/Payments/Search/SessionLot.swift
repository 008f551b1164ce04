/// Sessions in hand that are alike: their pool, the last visit they can serve, how many.
///
/// Packed into one number that sorts by pool, then by last visit.
struct SessionLot {
  private(set) var packed: UInt64

  init(pool: Int, lastVisit: Int, count: Int) {
    self.init(key: pool << 24 | lastVisit, count: count)
  }

  init(key: Int, count: Int) {
    packed = UInt64(key) << 24 | UInt64(count)
  }

  /// Pool and last visit as one number.
  var key: Int { Int(packed >> 24) }
  var pool: Int { Int(packed >> 48) }
  var lastVisit: Int { Int(packed >> 24 & 0xFF_FFFF) }
  var count: Int { Int(packed & 0xFF_FFFF) }

  func counting(_ count: Int) -> SessionLot { SessionLot(key: key, count: count) }
}

/// How many sessions in hand serve the next visit or a later one, a visit further on, and so on: a
/// sketch of a state's lots from which a debt can be told from below without looking at them.
struct SessionProfile {
  /// How far ahead each count looks, in visits.
  private static var reach: SIMD8<Int32> { SIMD8(1, 3, 5, 8, 13, 20, 30, 45) }

  private var counts = SIMD8<Int32>(repeating: 0)

  mutating func add(_ lot: SessionLot, after visit: Int) {
    let ahead = SIMD8(repeating: Int32(lot.lastVisit - visit))
    let count = SIMD8(repeating: Int32(lot.count))
    counts &+= SIMD8(repeating: 0).replacing(with: count, where: ahead .>= Self.reach)
  }

  /// The sessions that a state with this profile owes, at least, to one with the other.
  func leastDebt(to other: SessionProfile) -> Int { Int((other.counts &- counts).max()) }
}

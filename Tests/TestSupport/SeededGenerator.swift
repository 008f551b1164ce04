/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed, on every machine.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range; the standard library's own way may change between versions.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// So many bytes of noise.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  /// One of the items; there must be one.
  package mutating func pick<Item>(_ items: [Item]) -> Item {
    items[int(0...items.count - 1)]
  }

  /// True in so many of a hundred cases.
  package mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// Each item with that chance; at least one.
  package mutating func some<Item>(of items: [Item], percent: Int) -> [Item] {
    let picked = items.filter { _ in chance(percent) }
    return picked.isEmpty ? [pick(items)] : picked
  }
}

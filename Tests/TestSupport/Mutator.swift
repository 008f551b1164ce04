/// Spoils files at random: bytes flipped, taken away, doubled and exchanged, pieces of their grammar put
/// in, the beginning of one file before the end of another.
package struct Mutator {
  /// Where the chances come from.
  package var random: SeededGenerator
  private let seeds: [[UInt8]]
  private let pieces: [[UInt8]]

  /// - Parameters:
  ///   - seeds: Files that are right; at least one.
  ///   - pieces: What such files are made of; at least one.
  ///   - seed: What all chances follow from.
  package init(_ seeds: [[UInt8]], pieces: [String], seed: UInt64) {
    self.seeds = seeds
    self.pieces = pieces.map { Array($0.utf8) }
    random = SeededGenerator(seed: seed)
  }

  /// One of the files, with some mistakes.
  package mutating func next() -> [UInt8] {
    var bytes = random.pick(seeds)
    for _ in 0..<random.int(1...5) { spoil(&bytes) }
    return bytes
  }

  private mutating func spoil(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes = random.pick(pieces) }
    let place = random.int(0...bytes.count - 1)
    let end = min(bytes.count, place + random.int(1...24))
    switch random.int(0...8) {
    case 0: bytes[place] ^= 1 << UInt8(random.int(0...7))
    case 1: bytes[place] = UInt8(random.int(0...255))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.removeSubrange(place...)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5: splice(&bytes, at: place)
    case 6: swapLines(&bytes)
    default: bytes.insert(contentsOf: random.pick(pieces), at: place)
    }
  }

  /// What comes before a place, and then the end of another file.
  private mutating func splice(_ bytes: inout [UInt8], at place: Int) {
    let other = random.pick(seeds)
    bytes.replaceSubrange(place..., with: other[random.int(0...other.count)...])
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(random.int(0...lines.count - 1), random.int(0...lines.count - 1))
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}

/// The secure hash of FIPS 180-4 that names a content by 256 bits.
public struct SHA256: Sendable {
  /// How many bytes are taken in at a time.
  private static let block = 64

  /// The state after each block that was full so far.
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The hash of some bytes, in 64 hexadecimal digits.
  ///
  /// - Complexity: O(bytes).
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    let full = bytes.count / block * block
    for start in stride(from: 0, to: full, by: block) {
      hash.absorb(bytes[start..<start + block])
    }
    let rest = padded(bytes[full...], count: bytes.count)
    for start in stride(from: 0, to: rest.count, by: block) {
      hash.absorb(rest[start..<start + block])
    }
    return hash.state.map(digits).joined()
  }

  /// The last bytes, a mark of their end, and the number of all bits: whole blocks.
  private static func padded(_ rest: ArraySlice<UInt8>, count: Int) -> [UInt8] {
    let length = UInt64(count) * 8
    let zeros = (2 * block - 9 - rest.count) % block
    var padded = Array(rest)
    padded.append(0x80)
    padded.append(contentsOf: repeatElement(0, count: zeros))
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    return padded
  }

  /// A word as eight hexadecimal digits.
  private static func digits(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// A word turned to the right.
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// Takes in one block: FIPS 180-4, section 6.2.2.
  private mutating func absorb(_ block: ArraySlice<UInt8>) {
    let words = Self.schedule(block)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
      let choice = e & f ^ ~e & g
      let first = h &+ sum1 &+ choice &+ Self.constants[round] &+ words[round]
      let sum0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
      let majority = a & b ^ a & c ^ b & c
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  /// The block's 16 words, and the 48 that follow from them.
  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    let start = block.startIndex
    var words = (0..<16).map { word in
      (0..<4).reduce(0) { $0 << 8 | UInt32(block[start + 4 * word + $1]) }
    }
    words.reserveCapacity(64)
    for index in 16..<64 {
      let (near, far) = (words[index - 2], words[index - 15])
      let sigma0 = rotated(far, 7) ^ rotated(far, 18) ^ far >> 3
      let sigma1 = rotated(near, 17) ^ rotated(near, 19) ^ near >> 10
      words.append(words[index - 16] &+ sigma0 &+ words[index - 7] &+ sigma1)
    }
    return words
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// Texts one after another in one stretch of memory, each found by its place.
struct TextTable: Sendable {
  /// All texts, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each text begins; the last is where all of them end.
  private var starts: [Int] = [0]

  /// Texts, found again by their order.
  init(_ texts: some Sequence<[UInt8]> = []) {
    for text in texts { append { $0 += text } }
  }

  /// Appends a text that a function writes.
  mutating func append(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    starts.append(bytes.count)
  }

  /// Adds the length of each row's text to that row's length.
  func measure(_ places: [Int], into lengths: inout [Int]) {
    for row in places.indices { lengths[row] += starts[places[row] + 1] - starts[places[row]] }
  }

  /// Copies each row's text to where that row has come to, and moves on.
  func copy(_ places: [Int], into output: inout MutableSpan<UInt8>, at cursors: inout [Int]) {
    for row in places.indices {
      var cursor = cursors[row]
      for source in starts[places[row]]..<starts[places[row] + 1] {
        output[cursor] = bytes[source]
        cursor += 1
      }
      cursors[row] = cursor
    }
  }
}

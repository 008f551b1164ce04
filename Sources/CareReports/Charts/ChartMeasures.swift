/// How large the parts of a picture are, in pixels.
struct ChartMeasures {
  /// Of the whole picture, unless that leaves it too little.
  let width: Double
  /// Of the letters.
  let size: Double

  /// One for pages and phones: thirty letters wide, so that they can be read where it is 288 pixels wide,
  /// the room that a phone of 320 leaves.
  static let standard = ChartMeasures(width: 480, size: 16)

  /// From one line of words to the next.
  var leading: Double { size * 1.35 }
  /// Between words and what they belong to.
  var gap: Double { size * 0.75 }
}

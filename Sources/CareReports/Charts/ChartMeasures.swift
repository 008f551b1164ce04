/// How large the parts of a picture are, in pixels.
struct ChartMeasures {
  /// Of the whole picture.
  let width: Double
  /// Of the letters.
  let size: Double

  /// For a page.
  static let wide = ChartMeasures(width: 720, size: 13)
  /// For a phone.
  static let narrow = ChartMeasures(width: 360, size: 12)

  /// From one line of words to the next.
  var leading: Double { size * 1.35 }
  /// Between words and what they belong to.
  var gap: Double { size * 0.75 }
}

/// A line's name where it ends, in lines of words.
struct EndLabel {
  let lines: [String]

  /// A label of these words: a name, and whatever is said below it; each begins a line.
  init(_ words: [String], measures: ChartMeasures) {
    lines = words.flatMap {
      TextMeasure.lines(of: $0, size: measures.size, width: measures.names, most: 3)
    }
  }

  func width(size: Double) -> Double {
    lines.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
  }

  /// With some room below, so that neighbours do not run together.
  func height(_ measures: ChartMeasures) -> Double {
    Double(lines.count) * measures.leading + measures.gap / 2
  }
}

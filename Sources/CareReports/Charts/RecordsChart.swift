internal import CareModel
internal import CareRecords

/// Three pictures one below the other: how often clients come, how many sessions a course takes, and who has not
/// come back yet.
struct RecordsChart {
  /// Says what is drawn.
  let words: RecordsWords
  /// What the pictures say.
  let description: String

  /// How large the parts of the picture are, in pixels.
  struct Measures {
    /// Of the whole picture.
    let width: Double
    /// Of the letters.
    let size: Double

    /// For a page.
    static let wide = Measures(width: 720, size: 13)
    /// For a phone.
    static let narrow = Measures(width: 360, size: 12)

    /// From one line of words to the next.
    var leading: Double { size * 1.35 }
    /// Between words and what they belong to.
    var gap: Double { size * 0.75 }
    /// The room left of a plot for the words of its axis.
    var margin: Double { size * 4 }
    /// How high a plot is.
    var plotHeight: Double { 150 }
  }

  /// The picture for a page and for a phone.
  var picture: Picture { Picture(wide: drawing(.wide), narrow: drawing(.narrow)) }

  /// The picture in one size.
  func drawing(_ measures: Measures) -> Drawing {
    var layout = RecordsChartLayout(words: words, measures: measures)
    layout.addRhythms()
    if let episodes = words.findings.episodes, episodes.ended > 0 {
      layout.add(episodes.lengths)
      layout.add(episodes.returns)
    }
    return Drawing(
      title: words.texts.recordsTitle(.picture), description: description, width: measures.width,
      height: layout.bottom, shapes: layout.shapes)
  }
}

internal import CareModel
internal import CareRecords

/// Three pictures one below the other: how often clients come, how many sessions a course takes, and who has not
/// come back yet.
struct RecordsChart {
  /// How often clients come for a service.
  struct Rhythm {
    /// All that its bar shows, in words.
    let caption: String
    /// The days between sessions.
    let days: Quartiles
  }

  /// How people of the place write.
  let style: LocaleStyle
  /// What the pictures say, for who cannot see them.
  let description: String
  /// In the order of the list.
  let rhythms: [Rhythm]
  /// How many courses took how many sessions.
  let lengths: [EpisodeFindings.Length]
  /// Who has not come back; `nil` if no course ended.
  let returns: KaplanMeier?

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
    var margin: Double { size * 5 }
    /// How high a plot is.
    var plotHeight: Double { 150 }
  }

  /// The picture for a page and for a phone.
  var picture: Picture { Picture(wide: drawing(.wide), narrow: drawing(.narrow)) }

  /// The picture in one size.
  func drawing(_ measures: Measures) -> Drawing {
    var layout = RecordsChartLayout(style: style, measures: measures)
    layout.add(rhythms)
    layout.add(lengths)
    if let returns { layout.add(returns) }
    return Drawing(
      title: style.language.texts.recordsTitle(.picture), description: description,
      width: measures.width,
      height: layout.bottom, shapes: layout.shapes)
  }
}

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

  /// The picture.
  var picture: Drawing {
    var layout = RecordsChartLayout(style: style, measures: .standard)
    layout.add(rhythms)
    layout.add(lengths)
    if let returns { layout.add(returns) }
    return Drawing(
      title: style.language.texts.recordsTitle(.picture), description: description,
      width: layout.measures.width,
      height: layout.bottom, shapes: layout.shapes)
  }
}

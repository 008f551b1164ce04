internal import CareModel
internal import CareRecords

extension RecordsChart {
  /// The pictures of what a practice's records say.
  init(words: RecordsWords, description: String) {
    style = words.style
    self.description = description
    rhythms = words.findings.rhythms.compactMap { rhythm in
      rhythm.gaps.map { days in
        Rhythm(
          caption: words.texts.daysBetweenSessions(
            of: words.name(of: rhythm.service), words.words(days)),
          days: days)
      }
    }
    let episodes = words.findings.episodes
    lengths = episodes?.lengths ?? []
    returns = episodes.flatMap { $0.ended > 0 ? $0.returns : nil }
  }
}

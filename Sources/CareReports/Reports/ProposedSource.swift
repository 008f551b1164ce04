internal import CareModel
package import CareRecords

extension ProposedAssumptions {
  /// What a practice's records propose, with where it comes from in the words of a place.
  package init(_ findings: RecordsFindings, style: LocaleStyle) {
    let (episodes, texts) = (findings.episodes, style.language.texts)
    let source = texts.proposalSource(
      from: style.monthAndYear(findings.first), to: style.monthAndYear(findings.last),
      courses: style.number((episodes?.ended ?? 0) + (episodes?.running ?? 0)),
      clients: style.number(episodes?.clients ?? 0),
      gap: episodes?.gap ?? Interval(weeks: 8))
    let isLittle = episodes?.restsOnFew ?? false
    self.init(
      findings,
      source: isLittle
        ? texts.sourceOfFew(source, unless: style.number(EpisodeFindings.few)) : source)
  }
}

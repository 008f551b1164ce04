internal import CareModel
package import CareRecords
package import PriceListFormat

extension Report {
  /// What a practice's own appointments say.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - namesClients: Whether clients are named: only where that was asked for.
  ///   - style: How people of the place write.
  package init(
    _ findings: RecordsFindings, set: [Override] = [], namesClients: Bool = false,
    style: LocaleStyle
  ) {
    let phrases = Phrases(style: style, list: findings.list)
    let words = RecordsWords(findings: findings, namesClients: namesClients, phrases: phrases)
    let tables = RecordsTables(words: words)
    let (answers, notes) = (words.answers, words.notes)
    mark = phrases.sampleMark
    heading = phrases.heading
    title = words.texts.recordsTitle(.picture)
    lead = answers
    self.tables = tables.all
    forMachines = tables.all
    self.notes = [Notes(nil, notes)]
    record = {
      RecordsRecord(
        findings: findings, set: set, namesClients: namesClients, answers: answers,
        assumptions: notes
      ).record()
    }
    self.style = style
    currency = findings.list.currency
    picture = {
      RecordsChart(words: words, description: answers.joined(separator: " ")).picture
    }
  }
}

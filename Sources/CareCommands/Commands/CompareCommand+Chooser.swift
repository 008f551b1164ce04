internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

// An answer for each reply that a reader of the page may choose.
extension CompareCommand {
  /// The comparison for each value, or each pair of values, of what is asked.
  ///
  /// - Throws: ``UsageError`` if there are too many questions or replies, or no list for a value.
  func chooserReport(of file: ListFile, in world: World) throws -> Report {
    let variations = try asked(world.texts)
    let (prices, question) = try self.question.ask(toCompare: plans, of: file, in: world)
    let style = style(for: prices, from: question.horizon.start)
    return try Report(
      choosing: variations, for: question, in: prices,
      named: name(of: variations, question, in: prices),
      style: style
    ) { values in
      let replies = zip(variations, values).map { variation, value in
        Override(path: variation.path, value: value, source: "--chooser \(variation.path)=\(value)")
      }
      let file = file.setting(file.settings + replies)
      let (prices, question) = try self.question.ask(toCompare: plans, of: file, in: world)
      return Report(
        try Comparison(question, in: prices, points: []),
        set: try self.question.overrides(plans, of: file, in: world), style: style)
    }
  }

  /// How many comparisons a chooser takes; one without it.
  func answers(_ texts: any Texts) throws(UsageError) -> Int {
    try asked(texts).reduce(1) { $0 * $1.values.count }
  }

  /// The questions, of which there are not too many.
  private func asked(_ texts: any Texts) throws(UsageError) -> [Variation] {
    let variations = try chooser.map { word throws(UsageError) in
      try word.variation(texts, option: "--chooser")
    }
    guard variations.count <= Chooser.mostQuestions,
      variations.allSatisfy({ $0.values.count <= Chooser.mostReplies })
    else {
      throw UsageError(
        texts.chooserHas(atMost: Chooser.mostQuestions, replies: Chooser.mostReplies))
    }
    return variations
  }

  /// What tells a chooser from others on a page: what it is about, and what it asks.
  private func name(
    of variations: [Variation], _ question: Question, in list: PriceList
  ) -> String {
    let complaint = question.complaint.map { ["\(list.cases[$0].id)"] } ?? []
    return (["carecost"] + complaint + variations.flatMap(\.path.names)).joined(separator: "-")
  }
}

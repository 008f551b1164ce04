internal import CareAnalysis
internal import CareModel

extension TornadoChart {
  /// The swings of a sensitivity as a picture.
  init(words: SensitivityWords, description: String) {
    let sensitivity = words.sensitivity
    let texts = words.phrases.texts
    title = texts.whatMatters(
      words.name(sensitivity.plan), against: words.name(sensitivity.question.against))
    self.description = description
    let base = words.phrases.style.difference(sensitivity.base.difference)
    legend = [texts.lineInEachBar(base), texts.halvesOfEachBar]
    zero = texts.bothCostTheSame
    style = words.phrases.style
    bars = sensitivity.bars.map { bar in
      Bar(
        caption: words.caption(of: bar), low: bar.swing.low.difference,
        high: bar.swing.high.difference)
    }
    self.base = sensitivity.base.difference
  }
}

extension SensitivityWords {
  /// All that a bar shows, in words.
  fileprivate func caption(of bar: Sensitivity.Bar) -> String {
    let (name, range) = (name(of: bar.value), range(of: bar.value))
    let low = phrases.style.amount(bar.swing.low.difference)
    let high = phrases.style.amount(bar.swing.high.difference)
    guard let turns = turns(bar) else {
      return phrases.texts.bar(name, range, low: low, high: high)
    }
    return phrases.texts.bar(name, range, low: low, high: high, turnsAt: turns)
  }
}

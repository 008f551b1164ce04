internal import CareModel

/// What each plan has cost so far, over the horizon, as steps: where outcomes are uncertain the average,
/// with the band in which eight clients in ten lie, and, thinner, what is planned.
///
/// The lines are told apart by their dashes, and by their names where they end; so the picture does
/// without colour.
struct StepChart {
  /// What is drawn.
  let comparison: Comparison
  /// How people of the place say it.
  let phrases: Phrases
  /// What the picture says.
  let description: String
  /// The plans that are drawn.
  let plans: [ComparedPlan]
  /// What is drawn of each, in the same order.
  let lines: [PlanLine]

  /// The picture of all the plans.
  init(comparison: Comparison, phrases: Phrases, description: String) {
    self.init(
      comparison: comparison, phrases: phrases, description: description, plans: comparison.plans)
  }

  init(
    comparison: Comparison, phrases: Phrases, description: String, plans: [ComparedPlan]
  ) {
    self.comparison = comparison
    self.phrases = phrases
    self.description = description
    self.plans = plans
    lines = plans.map { PlanLine($0, of: comparison, phrases: phrases) }
  }

  /// How large the parts of the picture are, in pixels.
  struct Measures {
    /// Of the whole picture, unless that leaves the plot too little.
    let width: Double
    /// Of the letters.
    let size: Double
    /// Of the room for the lines' names.
    let names: Double

    /// One for pages and phones.
    static let standard = Measures(
      width: ChartMeasures.standard.width, size: ChartMeasures.standard.size, names: 160)

    /// From one line of words to the next.
    var leading: Double { size * 1.35 }
    /// Between words and what they belong to.
    var gap: Double { size * 0.75 }
    /// How narrow the plot may become, in pixels.
    var leastPlot: Double { 200 }
    /// How high the plot is, in pixels.
    var plotHeight: Double { 260 }
  }

  /// The picture.
  var picture: Drawing {
    let layout = StepChartLayout(chart: self, measures: .standard)
    return Drawing(
      title: title, description: description, width: layout.width, height: layout.height,
      shapes: layout.shapes)
  }

  /// Whose costs these are, for which complaint, and whether the prices are a sample.
  private var title: String {
    let name = comparison.question.complaint.map { comparison.list.cases[$0].name }
    return phrases.texts.paidSoFar(name, over: comparison.question.horizon.length)
  }

  /// What is paid, above the axis of amounts.
  var amountsTitle: String {
    phrases.texts.paidSoFar(in: comparison.list.currency.code)
  }

  /// What the kinds of lines are; `nil` where there is only one.
  var key: String? {
    guard lines.contains(where: \.isUncertain) else { return nil }
    return phrases.texts.kindsOfLines(withDate: !breakEvens.isEmpty)
  }

  /// The days from which on a plan costs no more, in order, with what is said of them, and what
  /// where that has no room.
  var breakEvens: [(day: Day, words: String, plain: String)] {
    let found = plans.compactMap { plan -> (day: Day, name: String)? in
      guard case .at(let day)? = plan.against?.breakEven.answer else { return nil }
      return (day, comparison.list.plans[plan.plan].name.visible)
    }
    return found.sorted { $0.day < $1.day }.map { day, name in
      let date = phrases.style.shortMoment(day)
      let plain = phrases.texts.costsNoMore(from: date)
      let named = phrases.texts.costsNoMore(name, from: date)
      return (day, plans.count > 2 ? named : plain, plain)
    }
  }
}

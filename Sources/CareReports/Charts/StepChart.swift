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

// What a picture of lines needs beside the measures of any.
extension ChartMeasures {
  /// The room for the lines' names.
  var names: Double { 160 }
  /// How narrow the plot may become.
  var leastPlot: Double { 200 }
  /// How high the plot is.
  var plotHeight: Double { 260 }
}

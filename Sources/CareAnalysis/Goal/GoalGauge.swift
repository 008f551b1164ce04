internal import CareModel
internal import PriceListFormat

/// Reads one measure, of one plan or of the practice, from price lists that differ in one value.
struct GoalGauge: Sendable {
  /// What is measured.
  let measure: SweepMeasure
  /// The figure itself, and for a difference the one that is taken from it.
  private let figures: (own: SweepFigure, other: SweepFigure?)
  /// What is asked of each list.
  private let ask: Sweep.Asking
  /// By how much rounding alone may let a measure fall that else only rises; `nil` if nothing is known of how
  /// it moves.
  let slack: Int?
  /// Whether it is made of means, each the least of straight lines in the value.
  private let isLeastOfLines: Bool
  /// The plan whose break-even is looked for where payments prove it; `nil` for everything else.
  private let straight: ID?

  /// `nil` where the list has no such figure: a difference of a plan to itself.
  init?(
    _ measure: SweepMeasure, of plan: Ref<Plan>, _ practice: Practice?, along value: VariedValue,
    in list: PriceList, _ question: Question, asking ask: @escaping Sweep.Asking
  ) {
    var question = question
    question.plans = [plan]
    guard let grid = Grid([1]) else { return nil }
    slack = Self.slack(of: measure, question, practice, along: value, in: list)
    let sums: [SweepMeasure] = slack != nil && measure.needsClients ? [.income, .tax] : []
    let all = SweepFigure.all(
      for: [measure] + sums, of: question, in: list, practice: practice, along: [value.path], grid)
    let own = all.first { $0.plan == nil || $0.plan == list.plans[plan].id }
    let against = list.plans[question.against].id
    guard let own else { return nil }
    let isDifference = measure.costsOfPlans != nil
    let other = isDifference ? all.first { $0.plan == against && against != own.plan } : nil
    guard !isDifference || other != nil else { return nil }
    self.measure = measure
    self.ask = ask
    figures = (own, other)
    isLeastOfLines =
      value.shape == .leastOfLines && [.expected, .averageDifference].contains(measure)
    straight =
      measure == .breakEven && list.isStraight(along: value.path, for: question)
      ? list.plans[plan].id : nil
  }

  /// Whether something proves what lies between two values, so that not all need be tried.
  var isProven: Bool { slack != nil || straight != nil || isLeastOfLines }

  /// Whether the value can change the measure at all.
  var isMoved: Bool {
    [figures.own, figures.other].contains { !($0?.projection.dimensions.isEmpty ?? true) }
  }

  /// What the measure comes to in a list.
  func reading(in list: PriceList) -> GoalReading {
    do throws(AnalysisError) {
      let question = try ask(list)
      if let plan = straight.flatMap({ list.plans.ref($0) }) {
        return try breakEven(of: list.plans[plan], question, in: list)
      }
      let own = try figures.own.entry(in: list, asking: question)
      guard let other = figures.other else { return reading(own) }
      return difference(own, try other.entry(in: list, asking: question))
    } catch {
      return .untold
    }
  }

  private func reading(_ own: SweepEntry) -> GoalReading {
    let value = own.values.first ?? .absent
    guard case .amount(let amount) = value else { return GoalReading(value) }
    if let slack, measure.needsClients {
      let sums = Array(own.values.dropFirst())
      return GoalReading(value, proof: .sums(sums, rising: amount.minor, slack: slack))
    }
    return GoalReading(value, proof: proof(own: amount.minor, less: 0))
  }

  /// The break-even, which the payments that lead to it prove as long as they are the cheapest beyond doubt.
  private func breakEven(
    of plan: Plan, _ question: Question, in list: PriceList
  ) throws(AnalysisError) -> GoalReading {
    let found = try AnalysisError.costing { () throws(CostingError) in
      var figures = try Figures(question, in: list)
      return try figures.standing(of: plan)
    }
    let value = SweepValue(found.breakEven)
    guard let place = measure.place(of: value), found.statements.allSatisfy(\.isProven) else {
      return GoalReading(value)
    }
    let payments = found.statements.map { $0.payments.map(DuePayment.init) }
    return GoalReading(value, proof: .payments(payments, place: place))
  }

  private func difference(_ own: SweepEntry, _ other: SweepEntry) -> GoalReading {
    guard let one = own.cost, let two = other.cost else { return .untold }
    return GoalReading(.amount(one - two), proof: proof(own: one.minor, less: two.minor))
  }

  /// What is known of an amount, less another, between two values.
  private func proof(own: Int, less: Int) -> GoalProof? {
    if isLeastOfLines { return .lines(own: own, less: less) }
    return slack.map { .difference(rising: own, less: less, slack: $0) }
  }
}

// What only rises with a price.
extension GoalGauge {
  /// By how much rounding alone may let fall what else only rises; `nil` where nothing is known to rise.
  ///
  /// With a price every way to pay rises, and so does the least of them; and what such clients pay is what the
  /// practice takes in, as long as no insurance pays a part of it back: that of a package's share is rounded,
  /// and may rise by more than the price. Their visits do not depend on prices. The tax of what rises, at one rate,
  /// rises; so does what is left of it, but for the rounding of both. All of this takes what is paid to be the least,
  /// which a budget of work may leave unproved.
  private static func slack(
    of measure: SweepMeasure, _ question: Question, _ practice: Practice?,
    along value: VariedValue, in list: PriceList
  ) -> Int? {
    guard value.shape == .monotone else { return nil }
    switch measure {
    case .cost, .expected, .difference, .averageDifference:
      return question.insurance == nil ? 0 : nil
    case .income, .margin, .tax, .incomePerHour:
      guard let practice, practice.groups.allSatisfy({ $0.insurance == nil }),
        list.hasOneRateOfTax
      else { return nil }
      let rounding = practice.groups.count + 1
      // The minutes may be as few as one, and an hour is sixty of them.
      return measure == .incomePerHour ? 60 * rounding + 1 : rounding
    default: return nil
    }
  }
}

extension PriceList {
  /// Whether all that is sold is taxed alike, so that the income without tax rises with what is paid.
  fileprivate var hasOneRateOfTax: Bool {
    versions.allSatisfy { version in
      let prices = version.prices
      return prices.tax == base.tax
        && prices.services.allSatisfy { $0.tax == nil || $0.tax == prices.tax }
    }
  }
}

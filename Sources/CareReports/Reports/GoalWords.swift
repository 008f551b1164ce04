internal import CareAnalysis
internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// Where a measure reaches what is asked, in whole sentences.
struct GoalWords {
  /// What was found.
  let goal: Goal
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  var texts: any Texts { phrases.texts }
  private var style: LocaleStyle { phrases.style }
  private var list: PriceList { goal.list }

  /// The plan that is measured, or the first that is asked about.
  private var plan: Ref<Plan> { goal.plan ?? goal.question.against }
  /// What is varied.
  var name: String { phrases.variedName(of: goal.value.path, goal.question.complaint) }
  /// What is measured.
  var measure: String {
    texts.measureName(
      goal.asked.measure, of: phrases.quoted(plan), against: phrases.quoted(goal.question.against))
  }

  /// A value as people read it.
  func text(_ number: Int) -> String { phrases.text(number, of: goal.value) }

  /// The answer first, then what is beside it.
  func answers() -> [String] {
    found()
      + [ForgottenWords(forgotten: goal.forgotten, phrases: phrases).sentences]
      .filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private func found() -> [String] {
    let now = phrases.text(goal.today.value)
    switch goal.answer {
    case .already: return [texts.isThere(measure, now)]
    case .unmoved: return [texts.doesNotBear(name, on: measure, now)]
    case .everywhere(let spot):
      return [texts.everyValueDoes(from: low, to: high) + " " + reached(spot)]
    case .nowhere(let spot): return [nowhere(spot)]
    case .best(let spot):
      return [joined([best(spot.at), stay(spot.at), beside(spot), goesOn(spot.at)])]
    case .at(let spots):
      return [spots.first.map(reached), elsewhere(spots)].compactMap(\.self)
    }
  }

  private func joined(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }

  private var low: String { text(goal.value.range.low) }
  private var high: String { text(goal.value.range.high) }
  private var today: String? { goal.today.number.map(text) }

  private func reached(_ spot: Goal.Spot) -> String {
    joined([
      texts.wouldDo(
        name, text(spot.at.number), insteadOf: spot.at.number == goal.today.number ? nil : today),
      comesTo(spot.at),
      stay(spot.at), beside(spot),
    ])
  }

  /// The value that brings most; the list's own, if it does.
  private func best(_ point: Goal.Point) -> String {
    let isToday = point.number == goal.today.number
    let most = texts.bringsMost(name, text(point.number), insteadOf: isToday ? nil : today)
    let reading = texts.labelled(measure, phrases.text(point.value)) + "."
    return most + " " + (isToday ? reading : comesTo(point))
  }

  /// That the range ends where the measure still rises, and a range that goes on; `nil` where it does not.
  private func goesOn(_ point: Goal.Point) -> String? {
    goal.wider.map { wider in
      let ends = [wider.low, wider.high].map {
        goal.value.text($0, decimals: list.currency.decimals)
      }
      let path = Quoted.plain(goal.value.path.description)
      return texts.risesAtTheEnd(
        text(point.number), wider: "--vary \(path)=\(ends.joined(separator: ".."))")
    }
  }

  /// What the measure is there, and what was asked unless it is just that.
  private func comesTo(_ point: Goal.Point) -> String {
    let asked = goal.target.flatMap { $0 == point.value ? nil : phrases.text($0) }
    return texts.comesTo(
      measure, phrases.text(point.value), asked: asked, now: phrases.text(goal.today.value))
  }

  /// How many clients stay; `nil` where that is not asked.
  private func stay(_ point: Goal.Point) -> String? {
    guard let staying = point.staying, let practice = goal.practice else { return nil }
    let all = practice.clients
    return texts.stay(style.number(staying, decimals: 1), of: style.number(all))
  }

  private func beside(_ spot: Goal.Spot) -> String? {
    let points = [spot.below, spot.above].compactMap(\.self)
    guard !points.isEmpty else { return nil }
    return texts.besideIt(
      points.map { texts.labelled(text($0.number), phrases.text($0.value)) })
  }

  /// How many further values are told at the most; the table has all.
  private static let most = 6

  private func elsewhere(_ spots: [Goal.Spot]) -> String? {
    let others = spots.dropFirst().prefix(Self.most).map { text($0.at.number) }
    return others.isEmpty ? nil : texts.turnsElsewhere(others)
  }

  private func nowhere(_ spot: Goal.Spot?) -> String {
    let asked = goal.target.map(phrases.text) ?? texts.goalWord(.unknown)
    let sentence = texts.noValueDoes(
      name, from: low, to: high, measure, asked: asked, now: phrases.text(goal.today.value))
    let nearest = spot.map { texts.nearest(text($0.at.number), phrases.text($0.at.value)) }
    return joined([sentence, nearest])
  }
}

// What it rests on.
extension GoalWords {
  /// How it was looked for, what is taken for granted, and what every figure of the list rests on.
  func notes() -> [String] {
    [side, tried, untold, overtaken, retention].compactMap(\.self) + (basis?.sentences ?? [])
      + resting.sentences()
  }

  /// Which value is told where none is just what was asked; `nil` where that does not matter.
  private var side: String? {
    guard case .at(let spots) = goal.answer, spots.contains(where: { $0.at.value != goal.target })
    else { return nil }
    return texts.sideTold(goal.asked.side, isDay: goal.asked.measure.kind == .day)
  }

  /// So many values take a while to try one by one.
  private static let many = 1000

  /// How many values were tried; `nil` where none had to be.
  private var tried: String? {
    guard goal.answer != .unmoved else { return nil }
    let (count, all) = (style.number(goal.tried.count), style.number(goal.tried.of))
    if let stride = goal.stride, goal.tried.count < goal.tried.of {
      return texts.triedEvery(style.number(stride), of: all, from: low, to: high, count)
    }
    return goal.tried.count == goal.tried.of
      ? texts.allTried(all, from: low, to: high)
        + (goal.tried.count > Self.many ? " " + texts.stepTriesFewer : "")
      : texts.someTried(count, of: all, from: low, to: high)
  }

  private var untold: String? {
    goal.untold == 0 ? nil : texts.notTold(at: style.number(goal.untold))
  }

  /// That the value does not hold as long as is looked; `nil` if it does.
  private var overtaken: String? {
    goal.overtaken.map { phrases.held(name, until: $0) }
  }

  private var retention: String? {
    goal.asked.retention.map { retention in
      texts.retentionMeans(
        retention.points.map { (style.share($0.rise), style.share($0.stays)) })
    }
  }

  /// What figures of a practice rest on; `nil` for those of a plan.
  private var basis: PracticeBasis? {
    guard goal.asked.measure.needsClients, let practice = goal.practice else { return nil }
    return PracticeBasis(practice: practice, phrases: phrases)
  }

  /// What the figures rest on: of one plan against the other, or of all that clients may follow.
  var resting: QuestionNotes {
    QuestionNotes(
      question: question, set: set, phrases: phrases, showsPrices: goal.plan != nil)
  }

  /// The question about the plans that are measured.
  var question: Question {
    if let basis { return basis.question(goal.question) }
    var question = goal.question
    if let plan = goal.plan {
      question.plans = plan == question.against ? [plan] : [plan, question.against]
    }
    return question
  }
}

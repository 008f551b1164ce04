internal import CareModel

/// What plans consist of, in a sentence each: their services, how often they are given, and what a
/// session of them costs this client singly.
struct PlanWords {
  /// Which plans, for whom, over which time.
  let question: Question
  /// How people of the place say it.
  let phrases: Phrases
  /// Whether prices are told: not where there is one before and one after a change.
  var isPriced = true

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// A sentence for each plan, that which the others are held against among them.
  func sentences() -> [String] { question.comparedPlans(in: list).map(sentence) }

  private func sentence(_ plan: Ref<Plan>) -> String {
    texts.consists(phrases.quoted(plan), of: list.plans[plan].phases.map(words))
  }

  /// `10 × Therapeutic session (CHF 135.00) every week`.
  private func words(_ phase: Phase) -> String {
    let services = phase.services.map(words)
    let given = services.count > 1 ? texts.inTurn(services) : services.joined()
    let rhythm = [count(phase) + given, phase.every.map(texts.every)].compactMap { $0 }
    let details = [
      isUnknown(phase.length) ? texts.asOftenAsTheCaseNeeds : nil,
      phase.extras.isEmpty ? nil : texts.with(phase.extras.map { list.base.extras[$0].name }),
      season(of: phase.length),
    ]
    return ([rhythm.joined(separator: " ")] + details.compactMap { $0 }).joined(separator: ", ")
  }

  /// `Therapeutic session (CHF 135.00, CHF 140.00 from 1 January 2027)`.
  private func words(_ service: Ref<Service>) -> String {
    let name = list.base.services[service].name
    guard isPriced else { return name }
    let steps = UnitPrices(of: service, for: question, in: list).steps
    let prices = steps.enumerated().map { place, step in
      let price = step.price.map(style.amount) ?? texts.onRequest
      return place == 0 ? price : texts.price(price, from: style.date(step.from))
    }
    return "\(name) (\(prices.joined(separator: ", ")))"
  }

  /// How many sessions, before what is given; nothing where that is open.
  private func count(_ phase: Phase) -> String {
    let count = isUnknown(phase.length) ? nil : phase.sessions(question, in: list)
    return count.map { "\($0)\u{A0}×\u{A0}" } ?? ""
  }

  /// Whether each case has a number of its own.
  private func isUnknown(_ length: Phase.Length) -> Bool {
    length == .asTheCase && question.complaint == nil && !list.cases.isEmpty
  }

  private func season(of length: Phase.Length) -> String? {
    guard case .open(let season?) = length, let from = season.from.inLeapYear,
      let to = season.to.inLeapYear
    else { return nil }
    return texts.only(from: style.dayAndMonth(from), to: style.dayAndMonth(to))
  }
}

extension Question {
  /// The plans whose costs are told, and the one that they are held against wherever it counts: beside
  /// others, or after a course that did not help.
  func comparedPlans(in list: PriceList) -> [Ref<Plan>] {
    let counts = plans.count > 1 || plans.contains { list.plans[$0].resolution != nil }
    return plans + (counts && !plans.contains(against) ? [against] : [])
  }
}

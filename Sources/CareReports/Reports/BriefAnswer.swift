internal import CareModel

/// The answer of a comparison as it can be said aloud: the average, the plan and the worst, in at most
/// three sentences and 45 words.
struct BriefAnswer {
  let comparison: Comparison
  let phrases: Phrases

  /// The most words that somebody listens to.
  static let mostWords = 45

  private var list: PriceList { comparison.list }
  private var question: Question { comparison.question }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// What is said, in one paragraph.
  var text: String { sentences().joined(separator: " ") }

  /// What is said, in the fullest form that is short enough.
  func sentences() -> [String] {
    let forms = BriefForm.all.map(sentences)
    return forms.first { Self.words(in: $0.joined(separator: " ")) <= Self.mostWords }
      ?? forms.last ?? []
  }

  private func sentences(_ form: BriefForm) -> [String] {
    guard let pair = BriefPair(comparison, basis) else { return only(form) }
    return [verdict(pair, form)] + outlook(pair, form) + unfinished(pair.plan)
  }

  /// What the amounts are: averages where every plan has one and some outcome is uncertain.
  var basis: BriefVerdict.Basis {
    let isTold =
      comparison.expectedOfOther != nil && comparison.plans.allSatisfy { $0.expected != nil }
    guard isTold else { return .planned }
    return comparison.plans.contains(where: comparison.isUncertain) ? .average : .certain
  }

  /// Words as somebody hears them: a number is one, whatever parts its thousands.
  static func words(in text: String) -> Int {
    let joined = text.replacing(/(?<digit>[0-9])[\u{A0}\u{202F}](?=[0-9])/) { $0.output.digit }
    return joined.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

// Two plans.
extension BriefAnswer {
  private func verdict(_ pair: BriefPair, _ form: BriefForm) -> String {
    let difference = pair.plan.cost - pair.other.cost
    return texts.brief(
      BriefVerdict(
        plan: name(pair.plan.plan, form), other: other(pair.other.plan, form),
        difference: said(difference),
        costs: form.showsCosts
          ? .init(plan: style.spoken(pair.plan.cost), other: style.spoken(pair.other.cost)) : nil,
        conditions: form.showsConditions ? conditions : [],
        since: basis != .average && form.showsDate && difference < .zero ? since(pair) : nil,
        basis: basis, ranking: pair.ranking, time: question.horizon.length))
  }

  /// What it comes to if all goes to plan, and if it does not help.
  private func outlook(_ pair: BriefPair, _ form: BriefForm) -> [String] {
    guard basis == .average else {
      let resolves = [pair.plan, pair.other].contains { list.plans[$0.plan].resolution != nil }
      return basis == .planned && resolves ? [texts.cannotTellIfNotHelped] : []
    }
    let planned = pair.plan.planned - pair.other.planned
    let outlook = PlannedOutlook(
      planned: said(planned), since: form.showsDate && planned <= .zero ? since(pair) : nil,
      notHelped: pair.plan.compared?.expected?.ifNotResolved.map {
        said(Amount(rounding: $0) - pair.other.cost)
      })
    return [form.isTerse ? texts.asPlanned(outlook) : texts.ifAllGoesToPlan(outlook)]
  }

  /// The day from which the plan costs no more; `nil` if it is the first, or never comes.
  private func since(_ pair: BriefPair) -> String? {
    guard case .at(let day)? = pair.plan.compared?.against?.breakEven.answer else { return nil }
    return style.moment(day)
  }

  /// A course that is cut off is not the course that was promised.
  private func unfinished(_ member: BriefPair.Member) -> [String] {
    let isFinished = member.compared?.statement.schedule.isFinished ?? true
    return isFinished ? [] : [texts.itIsNotFinishedByThen]
  }

  private func said(_ amount: Amount) -> CostDifference {
    let text = style.spoken(amount.magnitude)
    return amount == .zero ? .none : amount < .zero ? .less(text) : .more(text)
  }
}

// One plan.
extension BriefAnswer {
  private func only(_ form: BriefForm) -> [String] {
    guard let member = BriefPair.members(of: comparison, basis).first else { return [] }
    let isAverage = basis == .average
    let cost = BriefCost(
      plan: other(member.plan, form), cost: style.spoken(member.cost),
      conditions: form.showsConditions ? conditions : [], basis: basis,
      planned: isAverage ? style.spoken(member.planned) : nil,
      notHelped: isAverage
        ? member.compared?.expected?.ifNotResolved.map { style.spoken(Amount(rounding: $0)) } : nil,
      time: question.horizon.length)
    return [texts.brief(cost)] + unfinished(member)
  }
}

// What the words are about.
extension BriefAnswer {
  private func name(_ plan: Ref<Plan>, _ form: BriefForm) -> String {
    phrases.quoted(form.name(list.plans[plan].name))
  }

  /// A plan that goes on, with its rhythm, unless its name says that already.
  private func other(_ plan: Ref<Plan>, _ form: BriefForm) -> String {
    let phases = list.plans[plan].phases
    let name = name(plan, form)
    guard form.showsRhythm, phases.count == 1, phases[0].isOpen, let every = phases[0].every else {
      return name
    }
    let rhythm = texts.every(every)
    return name.replacing("\u{A0}", with: " ").contains(rhythm.replacing("\u{A0}", with: " "))
      ? name : "\(name) \(rhythm)"
  }

  /// For whom the amounts hold, and after what.
  private var conditions: [String] {
    let group = question.concession.map { list.base.concessions[$0].name }
    let insured = question.insurance.map { _ in texts.afterInsurance }
    return [group, insured].compactMap { $0 }
  }
}

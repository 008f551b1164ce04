internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// How far the difference moves with each assumption, in words and as a table.
struct SensitivityWords {
  let sensitivity: Sensitivity
  let phrases: Phrases

  private var list: PriceList { sensitivity.list }
  private var style: LocaleStyle { phrases.style }

  func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  func name(_ plan: Ref<Plan>) -> String { phrases.quoted(list.plans[plan].name) }

  private func name(_ plan: ID) -> String { phrases.quoted(list.plans.name(of: plan)) }

  /// What is varied.
  func name(of value: VariedValue) -> String {
    switch value.name {
    case .price(let item, let from):
      let name = pick(
        "Price of \(phrases.quoted(phrases.name(of: item)))",
        "Prix de \(phrases.quoted(phrases.name(of: item)))")
      guard let date = from.map(style.shortDate) else { return name }
      return pick("\(name) from \(date)", "\(name) dès le \(date)")
    case .rhythm(let plan): return pick("Rhythm of \(name(plan))", "Rythme de \(name(plan))")
    case .sessions: return pick("Sessions that a course takes", "Séances d’un traitement")
    case .relief: return pick("Days that a session eases", "Jours soulagés par une séance")
    case .resolves: return pick("Chance that it resolves", "Chance que le mal soit résolu")
    case .returns: return pick("Chance that it returns", "Chance que le mal revienne")
    case .ownChance(let plan):
      return pick("Chance that \(name(plan)) resolves it", "Chance que \(name(plan)) le résolve")
    case .path: return value.path.description
    }
  }

  /// A value as people read it.
  func text(_ number: Int, of value: VariedValue) -> String {
    switch value.kind {
    case .amount: style.amount(Amount(minor: number))
    case .share: style.share(Percentage(millionths: number))
    case .count: style.number(number)
    case .time: style.interval(value.interval(number))
    }
  }

  /// From where to where a value is varied: `1 week … 4 weeks`.
  func range(of value: VariedValue) -> String {
    "\(text(value.range.low, of: value)) … \(text(value.range.high, of: value))"
  }

  /// From where on, or up to where, the verdict is another: `≥ 27 days`.
  func turns(_ bar: Sensitivity.Bar) -> String? {
    let below = bar.swing.turnsBelow.map { "≤\u{A0}\(text($0, of: bar.value))" }
    let above = bar.swing.turnsAbove.map { "≥\u{A0}\(text($0, of: bar.value))" }
    let both = [below, above].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: ", ")
  }
}

// Sentences.
extension SensitivityWords {
  package var answers: [String] {
    [([verdict] + [widest].compactMap { $0 } + [turning]).joined(separator: " ")]
  }

  private var verdict: String {
    let complaint = sensitivity.question.complaint.map { "\(list.cases[$0].name). " } ?? ""
    let horizon = style.interval(sensitivity.question.horizon.length)
    let isMean = sensitivity.measure == .expected
    let start =
      isMean
      ? pick("Over \(horizon), on average", "Sur \(horizon), en moyenne")
      : pick("Over \(horizon), as planned", "Sur \(horizon), comme prévu")
    let (own, other) = (name(sensitivity.plan), name(sensitivity.question.against))
    let difference = sensitivity.base.difference
    guard difference != .zero else {
      return complaint
        + pick(
          "\(start), \(own) costs exactly as much as \(other).",
          "\(start), \(own) coûte exactement autant que \(other).")
    }
    let amount = style.difference(difference)
    return complaint
      + pick(
        "\(start), \(own) costs \(amount) than \(other).",
        "\(start), \(own) coûte \(amount) que \(other).")
  }

  private var widest: String? {
    guard let bar = sensitivity.bars.first else { return nil }
    let what = name(of: bar.value)
    let (low, high) = (
      text(bar.value.range.low, of: bar.value), text(bar.value.range.high, of: bar.value)
    )
    let (from, to) = (
      style.difference(bar.swing.low.difference), style.difference(bar.swing.high.difference)
    )
    return pick(
      "What matters most: \(what). At \(low) the plan costs \(from), at \(high) \(to).",
      "Ce qui compte le plus : \(what). Avec \(low), le plan coûte \(from) ; avec \(high), \(to).")
  }

  private var turning: String {
    let turning = sensitivity.bars.filter(\.swing.turns)
    guard !turning.isEmpty else {
      return pick(
        "Nothing within these ranges would turn the verdict.",
        "Rien dans ces limites ne renverserait le verdict.")
    }
    let all = turning.map { bar in "\(name(of: bar.value)) (\(turns(bar) ?? ""))" }
      .joined(separator: pick("; ", " ; "))
    let count = turning.count == 1
    return pick(
      "Within these ranges, only \(count ? "this" : "these") would turn the verdict: \(all).",
      count
        ? "Dans ces limites, seul ceci renverserait le verdict : \(all)."
        : "Dans ces limites, seuls ceux-ci renverseraient le verdict : \(all).")
  }

  var notes: [String] {
    [meaning] + idle + tied
      + QuestionNotes(question: question, phrases: phrases).sentences()
  }

  private var question: Question {
    var question = sensitivity.question
    question.plans = [sensitivity.plan]
    return question
  }

  private var meaning: String {
    let measured =
      sensitivity.measure == .expected
      ? pick(
        "The difference is that of the average costs over all outcomes",
        "La différence est celle des coûts moyens sur toutes les issues")
      : pick(
        "The difference is that of the costs if all goes as planned",
        "La différence est celle des coûts si tout se déroule comme prévu")
    let (own, other) = (name(sensitivity.plan), name(sensitivity.question.against))
    return pick(
      "\(measured), negative where \(own) costs less than \(other); one assumption is varied at a time, all else as assumed.",
      "\(measured), négative si \(own) coûte moins que \(other) ; une seule hypothèse varie à la fois, le reste comme supposé."
    )
  }

  private var idle: [String] {
    guard !sensitivity.idle.isEmpty else { return [] }
    let names = sensitivity.idle.map { name(of: $0.value) }.joined(separator: pick("; ", " ; "))
    return [
      pick(
        "Without effect on this difference: \(names).",
        "Sans effet sur cette différence : \(names).")
    ]
  }

  private var tied: [String] {
    guard !sensitivity.tied.isEmpty else { return [] }
    let names = sensitivity.tied.map { name(of: $0) }.joined(separator: pick("; ", " ; "))
    return [
      pick(
        "Not varied, as the list ties it to others: \(names).",
        "Non varié, car la liste le lie à d’autres : \(names).")
    ]
  }
}

// The figures.
extension SensitivityWords {
  /// One assumption a row, for people and machines.
  var table: Table {
    Table(
      caption: pick("Assumptions", "Hypothèses"),
      columns: [
        .machine("path"), .init("name", pick("Assumption", "Hypothèse"), for: .people),
        .machine("assumed"), .machine("low"), .machine("high"),
        .init("range", pick("From … to", "De … à"), for: .people),
        .init("differenceAtLow", pick("Difference", "Différence")),
        .init("differenceAtHigh", pick("… to", "… à")),
        .init("turns", pick("Turns at", "Se renverse"), for: .people),
        .machine("swing"), .machine("turnsBelow"), .machine("turnsAbove"),
        .machine("measure"), .machine("plan"), .machine("against"), .machine("sample"),
      ],
      rows: (sensitivity.bars + sensitivity.idle).map(row))
  }

  private func row(_ bar: Sensitivity.Bar) -> [Cell] {
    let (value, swing) = (bar.value, bar.swing)
    let written = { (number: Int?) -> Cell in
      number.map { .text(value.text($0, decimals: list.currency.decimals)) } ?? .absent
    }
    return [
      .text(value.path.description), .text(name(of: value)),
      written(value.base), written(value.range.low), written(value.range.high),
      .text(range(of: value)), .amount(swing.low.difference), .amount(swing.high.difference),
      turns(bar).map { .text($0) } ?? .absent,
      .amount(swing.width), written(swing.turnsBelow), written(swing.turnsAbove),
      .text(sensitivity.measure.rawValue), .text(list.plans[sensitivity.plan].id.text),
      .text(list.plans[sensitivity.question.against].id.text),
      .text(list.isSample ? "true" : "false"),
    ]
  }
}

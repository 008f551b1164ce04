public import CareModel
internal import PriceListFormat

extension Report {
  /// What plans are about, in the practice's own words: side by side, none above another.
  ///
  /// It has no amounts, so it does not depend on prices. `nil` if none of the plans says what it is
  /// about; those that do not say are left out.
  public init?(about plans: [Ref<Plan>], in list: PriceList, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: list)
    let words = AboutWords(plans: plans, phrases: phrases)
    guard let table = words.table() else { return nil }
    let note = "\(phrases.texts.inThePracticesOwnWords) \(phrases.texts.noMedicalPromise)"
    mark = nil
    heading = list.practice
    lead = []
    tables = [table]
    notes = [Notes(nil, [note])]
    record = {
      .object([
        ("format", .count(1)), ("practice", .text(list.practice)), ("plans", words.record()),
        ("notes", .list([.text(note)])),
      ])
    }
    self.style = style
    currency = list.currency
  }
}

/// What plans say of themselves: one plan a row, transposed for people.
private struct AboutWords {
  /// The plans that say something.
  let plans: [(plan: Plan, about: About)]
  /// How it is said.
  let phrases: Phrases

  /// One of the things that a plan may say.
  private struct Fact {
    /// For machines.
    let key: String
    /// For people.
    let title: String
    /// What a plan says of it; `nil` if nothing.
    let text: (About) -> String?
  }

  /// What those of some plans that say something say.
  init(plans: [Ref<Plan>], phrases: Phrases) {
    self.phrases = phrases
    self.plans = plans.map { phrases.list.plans[$0] }.compactMap { plan in
      guard let about = plan.about, Self.says(about) else { return nil }
      return (plan, about)
    }
  }

  /// Whether any of it is said.
  private static func says(_ about: About) -> Bool {
    [about.aim, about.before, about.protocolUsed, about.target, about.afterwards]
      .contains { $0 != nil }
  }

  private var texts: any Texts { phrases.texts }

  /// In the order in which a client would ask.
  private var facts: [Fact] {
    [
      Fact(key: "aim", title: texts.aim) { $0.aim },
      Fact(key: "before", title: texts.before) { $0.before },
      Fact(key: "protocol", title: texts.howItIsBuilt) { $0.protocolUsed },
      Fact(key: "target", title: texts.whatItWorksOn) { $0.target },
      Fact(key: "afterwards", title: texts.afterwards) { $0.afterwards },
    ]
  }

  /// `nil` if no plan says anything.
  func table() -> Table? {
    guard !plans.isEmpty else { return nil }
    return Table(
      caption: texts.whatThePlansAreAbout,
      columns: [.machine("plan"), .init("name", texts.plan)] + facts.map(column),
      rows: plans.map { plan, about in
        [.text(plan.id.text), .text(plan.name)]
          + facts.map { $0.text(about).map { .text($0) } ?? .absent }
      }, isTransposed: true, isProse: true)
  }

  /// People are spared what no plan says.
  private func column(_ fact: Fact) -> Table.Column {
    plans.contains { fact.text($0.about) != nil }
      ? .init(fact.key, fact.title) : .machine(fact.key)
  }

  /// The same for machines, plan by plan.
  func record() -> Record {
    .list(
      plans.map { plan, about in
        .object(
          [("id", .text(plan.id.text)), ("name", .text(plan.name))]
            + facts.map { ($0.key, .optional($0.text(about))) })
      })
  }
}

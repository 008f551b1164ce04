internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A change for machines: every figure.
///
/// Amounts have the currency's decimals, shares four.
struct WhatIfRecord {
  /// What is written.
  let whatIf: WhatIf
  /// How people of the place say what the check finds.
  let phrases: Phrases
  /// The values of the list that were replaced for this run, before and after alike.
  let set: [Override]
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  /// Both lists and what differs between them.
  private var change: PriceChange { whatIf.change }
  /// The list as it is.
  private var list: PriceList { change.lists.before }
  /// The practice's clients and what they bring.
  private var practice: PracticeRecord {
    PracticeRecord(currency: list.currency, horizon: change.horizon)
  }

  /// The whole document.
  func record() -> Record {
    .object(
      Record.head(of: list, over: change.horizon) + [
        ("set", .set(set)),
        ("from", .optional(whatIf.from?.description)),
        ("proposal", .list(whatIf.proposal.map(setting))),
        ("moves", .list(change.moves.map(move))),
        ("costs", .list(change.costs.map(cost))),
        ("switches", .list(change.switches.map(record))),
        (
          "forgotten",
          .forgotten(
            change.forgotten, from: change.horizon.start, of: list.currency)
        ),
        ("warnings", .list(whatIf.warnings.map(warning))),
        ("clients", whatIf.practice.map { .list(practice.clients($0)) } ?? .null),
        ("income", whatIf.practice.map(practice.income) ?? .null),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// An amount with the currency's decimals.
  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: list.currency) }

  /// An id, or `null`.
  private func id(_ id: ID?) -> Record { .optional(id?.text) }

  /// A path, and the value that is set there.
  private func setting(_ setting: Override) -> Record {
    .object([("path", .text(setting.path.description)), ("value", .text(setting.value))])
  }

  /// An amount, `"on request"`, or `null`.
  private func price(_ price: Price?) -> Record {
    switch price {
    case .amount(let amount): self.amount(amount)
    case .onRequest: .text("on request")
    case nil: .null
    }
  }

  /// An entry of `moves`: a price before and after.
  private func move(_ move: PriceMove) -> Record {
    .object([
      ("path", .text(move.item.path.description)),
      ("from", .text((move.from ?? change.horizon.start).description)),
      ("until", .optional(move.until?.description)),
      ("before", price(move.price.before)),
      ("after", price(move.price.after)),
    ])
  }

  /// An entry of `costs`: what a plan costs for a case, before and after.
  private func cost(_ cost: CostChange) -> Record {
    let amounts = cost.statements.map { statement in
      amount((try? statement.get())?.cost)
    }
    let mixes = cost.mixes.map { $0.map(record) ?? .null }
    return .object([
      ("case", id(cost.complaint)),
      ("plan", id(cost.plan)),
      ("before", amounts.before),
      ("after", amounts.after),
      ("difference", amount(cost.costs?.difference)),
      ("growth", .share(cost.costs?.growth)),
      ("averageBefore", amount(cost.averages.before)),
      ("averageAfter", amount(cost.averages.after)),
      ("averageDifference", amount(cost.means?.difference)),
      ("meansBefore", mixes.before),
      ("meansAfter", mixes.after),
    ])
  }

  /// What is bought: singles, packages and periods of a membership.
  private func record(_ mix: PaymentMix) -> Record {
    .object([
      ("membership", id(mix.membership)),
      (
        "packages",
        .list(
          mix.packages.map {
            .object([("package", id($0.package)), ("count", .count($0.count))])
          })
      ),
      ("holdings", .flag(mix.usesHoldings)),
    ])
  }

  /// An entry of `switches`: clients for whom something else becomes the cheapest.
  private func record(_ one: Switch) -> Record {
    switch one {
    case .cheapestPlan(let complaint, let plans, let gain):
      let ids = plans.map { Record.list($0.map { id($0) }) }
      return .object([
        ("case", id(complaint)), ("what", .text("cheapestPlan")), ("plan", .null),
        ("before", ids.before), ("after", ids.after), ("saves", amount(gain)),
      ])
    case .wayToPay(let complaint, let plan, let mixes, let gain):
      let records = mixes.map(record)
      return .object([
        ("case", id(complaint)), ("what", .text("wayToPay")), ("plan", id(plan)),
        ("before", records.before), ("after", records.after),
        ("saves", amount(gain)),
      ])
    }
  }

  /// An entry of `warnings`: what the check finds in the proposal, and what fixes it.
  private func warning(_ one: Warning) -> Record {
    let words = LintWords(phrases: Phrases(style: phrases.style, list: change.lists.after))
    return .object([
      ("path", .text(one.path)), ("kind", .text(one.kind.rawValue)),
      ("message", .text(words.message(one))), ("mend", .text(words.fix(one))),
    ])
  }
}

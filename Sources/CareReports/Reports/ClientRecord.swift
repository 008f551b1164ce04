internal import CareModel
internal import PriceListFormat

extension Record {
  /// For whom something is told, and what was given for this run: the client's group, extras,
  /// insurance, what is in hand, which offers may be used.
  static func client(
    of question: Question, in list: PriceList
  ) -> [(key: String, value: Record)] {
    [
      ("insurance", .optional(question.insurance.map { list.insurances[$0].id.text })),
      ("concession", .optional(question.concession.map { list.base.concessions[$0].id.text })),
      ("with", .list(question.extras.map { .text(list.base.extras[$0].id.text) })),
      ("holdings", .list(question.holdings.map { holding($0, in: list) })),
      ("member", question.member.map { member($0, in: list) } ?? .null),
      ("pay", pay(question.pay, in: list)),
    ]
  }

  /// Values of the list that were replaced, by their paths; of one given twice the last holds.
  static func set(_ settings: [Override]) -> Record {
    .object(settings.effective.map { ($0.path.description, $0.record) })
  }

  /// An entry of `holdings`: sessions of a package that are paid for already.
  private static func holding(_ holding: Holding, in list: PriceList) -> Record {
    .object([
      ("package", .text(list.base.packages[holding.package].id.text)),
      ("sessions", .count(holding.sessions)),
      ("until", .text(holding.until.description)),
    ])
  }

  /// `member`: a membership that the client has already, and since when.
  private static func member(_ member: MemberSince, in list: PriceList) -> Record {
    .object([
      ("membership", .text(list.base.memberships[member.membership].id.text)),
      ("since", .text(member.day.description)),
    ])
  }

  /// The offers for every plan under `*`, and for those plans that have their own.
  private static func pay(_ choices: PayChoices, in list: PriceList) -> Record {
    let own = list.plans.refs.compactMap { plan in
      choices.plans[plan].map { (list.plans[plan].id.text, offers($0, in: list)) }
    }
    return .object([("*", offers(choices.everyPlan, in: list))] + own)
  }

  /// The ids of offers that may be used; `null` for all.
  private static func offers(_ choice: OfferChoice, in list: PriceList) -> Record {
    choice == .all ? .null : .list(choice.offers(in: list).map { .text($0.text) })
  }
}

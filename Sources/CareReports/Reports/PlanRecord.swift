internal import CareModel
internal import PriceListFormat

// What plans consist of, for machines.

extension Record {
  /// `phases`: what a plan consists of, and what a session of each service costs this client singly.
  static func phases(of plan: Ref<Plan>, _ question: Question, in list: PriceList) -> Record {
    .list(list.plans[plan].phases.map { phase($0, question, in: list) })
  }

  /// An entry of `phases`; `sessions` is `null` where it is open.
  private static func phase(_ phase: Phase, _ question: Question, in list: PriceList) -> Record {
    .object([
      ("services", .list(phase.services.map { .text(list.base.services[$0].id.text) })),
      ("sessions", phase.sessions(question, in: list).map { .count($0) } ?? .null),
      ("every", .optional(phase.every?.description)),
      ("with", .list(phase.extras.map { .text(list.base.extras[$0].id.text) })),
      ("prices", .list(phase.services.flatMap { prices(of: $0, question, in: list) })),
    ])
  }

  /// Entries of `prices`: one for each day from which a session costs something else.
  private static func prices(
    of service: Ref<Service>, _ question: Question, in list: PriceList
  ) -> [Record] {
    UnitPrices(of: service, for: question, in: list).steps.map { step in
      let price = step.price.map { Record.amount($0, of: list.currency) }
      return .object([
        ("service", .text(list.base.services[service].id.text)),
        ("from", .text(step.from.description)), ("price", price ?? .text("on request")),
      ])
    }
  }
}

extension Cell {
  /// The same in a cell: `1 assessment 165.00, then 10 therapeutic 135.00 every 1 week`.
  static func phases(of plan: Ref<Plan>, _ question: Question, in list: PriceList) -> Cell {
    let phases = list.plans[plan].phases.map { $0.code(question, in: list) }
    return .text(phases.joined(separator: ", then "))
  }
}

extension Phase {
  /// How many sessions are planned for; `nil` where that is open.
  func sessions(_ question: Question, in list: PriceList) -> Int? {
    switch length {
    case .sessions(let count): count
    case .asTheCase: question.sessions(in: list)
    case .open: nil
    }
  }

  fileprivate func code(_ question: Question, in list: PriceList) -> String {
    let given = services.map { service in
      let prices = UnitPrices(of: service, for: question, in: list).steps.enumerated()
        .map { place, step in
          let price =
            step.price.map { decimalText($0.minor, decimals: list.currency.decimals) }
            ?? "on request"
          return place == 0 ? price : "(\(price) from \(step.from))"
        }
      return ([list.base.services[service].id.text] + prices).joined(separator: " ")
    }
    let parts = [
      sessions(question, in: list).map(String.init), given.joined(separator: " / "),
      every.map { "every \($0)" },
      extras.isEmpty
        ? nil : "with " + extras.map { list.base.extras[$0].id.text }.joined(separator: " "),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

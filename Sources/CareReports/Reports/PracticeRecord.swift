internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A practice's clients and what they bring, for machines.
struct PracticeRecord {
  /// Of all amounts.
  let currency: Currency
  /// The time that is looked at.
  let horizon: Horizon

  /// An amount with the currency's decimals.
  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: currency) }

  /// An exact amount, rounded to the smallest unit; `null` where there is none.
  private func rounded(_ fraction: Fraction?) -> Record { .mean(fraction, of: currency) }

  /// `clients`: each row of the file, what one of them pays, and what all of them bring.
  func clients(_ practice: PracticeChange) -> [Record] {
    practice.clients.indices.map { place in
      let one = practice.clients[place]
      let cost = one.cost.map { $0.map(amount) }
      return .object(
        who(one.group) + [
          ("costBefore", cost?.before ?? .null), ("costAfter", cost?.after ?? .null),
          ("before", record(practice.income.before.rows[place], practice)),
          ("after", record(practice.income.after.rows[place], practice)),
          ("cheapestBefore", ids(one.cheapest.before)), ("cheapestAfter", ids(one.cheapest.after)),
          ("switches", .flag(one.switches)), ("becomes", ids(one.otherPlans)),
          ("saves", amount(max(one.gain, one.saving ?? .zero))),
        ])
    }
  }

  private func ids(_ ids: [ID]) -> Record { .list(ids.map { .text($0.text) }) }

  /// What the file says of a group.
  private func who(_ group: ClientGroup) -> [(String, Record)] {
    let start =
      switch group.arrival {
      case .first: horizon.start.description
      case .on(let day): day.description
      case .evenly: "even"
      }
    return [
      ("case", .optional(group.complaint?.text)), ("plan", .text(group.plan.text)),
      ("clients", .count(group.clients)), ("concession", .optional(group.concession?.text)),
      ("with", ids(group.extras)), ("insurance", .optional(group.insurance?.text)),
      ("pay", group.offers.map(ids) ?? .text("cheapest")), ("start", .text(start)),
    ]
  }

  /// `income`: before, after, and how many clients may be lost.
  func income(_ practice: PracticeChange) -> Record {
    let (income, costs) = (practice.income, practice.costs)
    return .object([
      ("clients", .count(income.after.total.clients)),
      ("switching", .count(practice.switching)),
      ("variableCost", amount(costs.perSession)),
      ("hourCost", amount(costs.perHour)),
      ("before", record(income.before.total, practice)),
      ("after", record(income.after.total, practice)),
      ("breakEvenSales", .share(income.breakEvenSales(after: costs))),
      ("mayLose", mayLose(income.leeway(after: costs))),
      ("dearerClients", .count(income.dearer.after.clients)),
      ("mayLoseOfDearer", mayLose(income.leewayOfDearer(after: costs))),
    ])
  }

  /// Negative where so many more must come; nothing where no number does.
  private func mayLose(_ leeway: Leeway?) -> Record {
    switch leeway {
    case .mayLose(let count): .count(count)
    case .mustGain(let count): .count(-count)
    case .never, nil: .null
    }
  }

  /// What clients bring, and for how many sessions and hours.
  private func record(_ income: Income, _ practice: PracticeChange) -> Record {
    .object([
      ("takings", amount(income.takings)),
      ("tax", amount(income.tax)),
      ("income", amount(income.net)),
      ("sessions", .count(income.sessions)),
      ("minutes", income.minutes.map { .count($0) } ?? .null),
      ("perSession", rounded(income.perSession)),
      ("perHour", rounded(income.perHour)),
      ("margin", rounded(income.margin(after: practice.costs))),
      ("shareOfHours", .share(practice.hours.flatMap { income.share(ofHours: $0, over: horizon) })),
    ])
  }
}

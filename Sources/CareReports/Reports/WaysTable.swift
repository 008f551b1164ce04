internal import CareModel

/// The ways to pay for one plan, side by side: one way a row.
struct WaysTable {
  /// What is shown.
  let ways: WaysToPay
  /// Whether the client has sessions or a membership already, which every way makes use of.
  let hasOwn: Bool
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }

  /// `nil` if there is only one way.
  func table() -> Table? {
    guard ways.rows.count > 2 else { return nil }
    let hasMeans = ways.rows.contains { row in
      row.mean.map { Amount(rounding: $0) != row.planned } ?? false
    }
    let average = Table.Column("expectedCost", texts.onAverage)
    return Table(
      caption: texts.waysToPay,
      columns: [.machine("way"), .init("name", texts.wayTitle), .init("planned", texts.asPlanned)]
        + (hasMeans ? [average] : []),
      rows: ways.rows.map { row in
        let mean = row.mean.map { Cell.amount(Amount(rounding: $0)) } ?? .absent
        return [.text(row.way.code(in: phrases.list)), .text(name(row.way)), .amount(row.planned)]
          + (hasMeans ? [mean] : [])
      })
  }

  /// A way's name, for people.
  private func name(_ way: WaysToPay.Way) -> String {
    let prices = phrases.list.base
    return switch way {
    case .chosen: texts.theChosenWay
    case .cheapest: texts.theCheapestWay
    case .singly: hasOwn ? texts.buyingNothingMore : texts.singly
    case .package(let ref): only(prices.packages[ref].name)
    case .membership(let ref): only(prices.memberships[ref].name)
    }
  }

  private func only(_ offer: String) -> String {
    hasOwn ? texts.also(phrases.quoted(offer)) : texts.only(phrases.quoted(offer))
  }
}

extension WaysToPay.Way {
  /// For machines: `chosen`, `cheapest`, `singly`, or the offer's id.
  func code(in list: PriceList) -> String {
    switch self {
    case .chosen: "chosen"
    case .cheapest: "cheapest"
    case .singly: "singly"
    case .package(let ref): list.base.packages[ref].id.text
    case .membership(let ref): list.base.memberships[ref].id.text
    }
  }
}

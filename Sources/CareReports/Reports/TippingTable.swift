internal import CareModel
internal import PriceListFormat

/// How far each assumption may move before the verdict turns: one plan a row, people see it turned.
struct TippingTable {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  private var texts: any Texts { phrases.texts }

  /// One kind of tipping point.
  private struct Point {
    let key: String
    let title: String
    let cell: (TippingPoints) -> Cell
  }

  /// `nil` if there is no tipping point to tell.
  func table() -> Table? {
    let rows = comparison.plans.compactMap { plan in
      plan.against.map { (plan.plan, $0.tippingPoints) }
    }
    let points = self.points.filter { point in rows.contains { point.cell($0.1) != .absent } }
    guard !points.isEmpty else { return nil }
    return Table(
      caption: texts.costsNoMoreAsFarAs,
      columns: [.init("name", texts.plan)] + points.map { .init($0.key, $0.title) },
      rows: rows.map { plan, tipping in
        [.text(list.plans[plan].name)] + points.map { $0.cell(tipping) }
      }, isTurned: true)
  }

  private var points: [Point] {
    let other = phrases.quoted(comparison.question.against)
    let style = phrases.style
    return [
      point("worthInSessions", texts.forTheSameMoney(other)) {
        $0.worthInSessions.map(texts.forTheSameMoney)
      },
      point("mostSessions", texts.sessionsItTakes) { $0.mostSessions.map(texts.sessionsAtMost) },
      point("rarestRhythmDays", texts.isTaken(other)) { $0.rarestRhythmDays.map(texts.rarest) },
      point("dearestSession", texts.priceOfASession) {
        $0.dearestSession.map { texts.dearest($0.map(style.amount)) }
      },
      point("lowestChance", texts.chanceItResolves) {
        $0.lowestChance.map { thousandths in
          texts.lowestChance(
            thousandths.map { style.share(Percentage(millionths: $0 * 1000)) })
        }
      },
      point("horizonMonths", texts.timeLookedAt) { $0.horizonMonths.map(texts.shortestTime) },
    ]
  }

  private func point(
    _ key: String, _ title: String, _ text: @escaping (TippingPoints) -> String?
  ) -> Point {
    Point(key: key, title: title) { text($0).map { .text($0) } ?? .absent }
  }
}

extension TippingPoint {
  /// The same with its value, if it has one, as something else.
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> TippingPoint<Other> {
    switch self {
    case .always: .always
    case .never: .never
    case .at(let value): .at(transform(value))
    }
  }
}

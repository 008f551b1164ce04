internal import CareModel
internal import PriceListFormat

/// How far each assumption may move before the verdict turns: one plan a row, people see it turned.
struct TippingTable {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

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
      caption: pick("It costs no more …", "Ne coûte pas plus …"),
      columns: [.init("name", pick("Plan", "Plan"))] + points.map { .init($0.key, $0.title) },
      rows: rows.map { plan, tipping in
        [.text(list.plans[plan].name)] + points.map { $0.cell(tipping) }
      }, isTurned: true)
  }

  private var points: [Point] {
    let other = phrases.quoted(list.plans[comparison.question.against].name)
    return [
      Point(
        key: "worthInSessions",
        title: pick("than so many visits of \(other)", "que tant de visites de \(other)")
      ) { cell($0.worthInSessions) { phrases.language.counted($0, .visit) } },
      Point(key: "mostSessions", title: pick("if it takes at most", "s’il faut au plus")) {
        cell($0.mostSessions) { phrases.sessions($0) }
      },
      Point(
        key: "rarestRhythmDays",
        title: pick("if \(other) is taken at least every", "si \(other) a lieu au moins tous les")
      ) { cell($0.rarestRhythmDays) { phrases.language.counted($0, .day) } },
      Point(
        key: "dearestSession",
        title: pick("at a price per session up to", "à un prix par séance jusqu’à")
      ) {
        cell($0.dearestSession, always: pick("any price", "tout prix")) { phrases.style.amount($0) }
      },
      Point(
        key: "lowestChance",
        title: pick(
          "on average, if it resolves for at least",
          "en moyenne, si le mal est résolu pour au moins")
      ) { cell($0.lowestChance) { phrases.style.share(Percentage(millionths: $0 * 1000)) } },
      Point(key: "horizonMonths", title: pick("over at least", "sur au moins")) {
        cell($0.horizonMonths) { phrases.language.counted($0, .month) }
      },
    ]
  }

  private func cell<Value>(
    _ point: TippingPoint<Value>?, always: String? = nil, _ text: (Value) -> String
  ) -> Cell {
    switch point {
    case .always: .text(always ?? pick("always", "toujours"))
    case .never: .text(pick("never", "jamais"))
    case .at(let value): .text(text(value))
    case nil: .absent
    }
  }
}

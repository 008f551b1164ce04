internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// Lines of a sweep in words, cells and characters.
struct SweepLineWords {
  /// What is told.
  let line: SweepLine
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }
  private var list: PriceList { line.list }
  private var values: [String] { line.variation.values }

  /// What is varied, as people call it.
  var name: String { phrases.variedName(of: line.variation.path, line.question.complaint) }

  /// A value of the assumption as people read it.
  func value(_ text: String) -> String {
    guard PriceListReader.takesAmount(at: line.variation.path),
      let minor = decimalUnits(text, decimals: list.currency.decimals)
    else { return phrases.value(text) }
    return phrases.style.amount(Amount(minor: minor))
  }

  /// What the measure comes to, as people read it.
  func text(_ number: Int) -> String {
    switch line.measure.kind {
    case .amount: phrases.style.amount(Amount(minor: number))
    case .share: phrases.style.share(thousandths: number)
    case .count, .day, .name: phrases.style.number(number)
    }
  }

  /// What a line is of, by itself.
  func name(of series: SweepLine.Curve) -> String {
    texts.measureName(
      line.measure, of: phrases.quoted(series.plan ?? line.question.against),
      against: phrases.quoted(line.question.against))
  }

  /// A title: what is drawn, by what.
  var title: String {
    texts.lineTitle(what, by: name)
  }

  /// Where the cheaper plan becomes another, or the least and the most of each line.
  var answers: [String] {
    let held = holding.map { [$0] } ?? []
    return [([extremes] + held + [turning]).compactMap(\.self).joined(separator: " ")]
  }

  /// At how many of the values the first plan costs no more; `nil` where that is not measured.
  private var holding: String? {
    let known = values.indices.compactMap(line.isNoMore)
    guard !known.isEmpty, let plan = line.series.first?.plan, plan != line.question.against else {
      return nil
    }
    return texts.costsNoMore(
      phrases.quoted(plan), than: phrases.quoted(line.question.against),
      in: phrases.style.number(known.count { $0 }), of: phrases.style.number(known.count))
  }

  /// The values between which the cheaper plan becomes another; `nil` if it nowhere does.
  private var turning: String? {
    let pairs = line.turns.prefix(4).map { place in
      texts.between(value(values[place]), value(values[place + 1]))
    }
    return pairs.isEmpty ? nil : texts.cheaperTurns(name, pairs)
  }

  /// The least and the most of the only line; `nil` where there are several.
  private var extremes: String? {
    guard line.series.count == 1, let series = line.series.first else { return nil }
    let known = series.values.enumerated().compactMap { place, value in value.map { (place, $0) } }
    guard let least = known.min(by: { $0.1 < $1.1 }), let most = known.max(by: { $0.1 < $1.1 })
    else { return nil }
    return texts.leastAndMost(
      name(of: series), text(least.1), at: value(values[least.0]), text(most.1),
      at: value(values[most.0]))
  }

  /// What varies, and that a dated change takes the place of the value.
  var notes: [String] {
    [texts.varied([name])]
      + (line.overtaken.map { [phrases.held(name, until: $0)] } ?? [])
  }

  /// A row for each value, a column for each line.
  var table: Table {
    Table(
      caption: title,
      columns: [.init("value", name)]
        + line.series.map { .init(key($0), name(of: $0)) },
      rows: values.indices.map { place in
        [.text(marked(place))] + line.series.map { cell($0.values[place]) }
      })
  }

  private func key(_ series: SweepLine.Curve) -> String {
    ([line.measure.rawValue] + [series.plan.map { list.plans[$0].id.text }].compactMap(\.self))
      .joined(separator: ".")
  }

  /// A value, marked where it is the list's own.
  private func marked(_ place: Int) -> String {
    let text = value(values[place])
    guard let today = line.today, today.position == line.positions[place] else { return text }
    return "\(text) (\(texts.goalTitle(.today)))"
  }

  private func cell(_ value: Int?) -> Cell {
    guard let value else { return .absent }
    return switch line.measure.kind {
    case .amount: .amount(Amount(minor: value))
    case .share: .mean(value, decimals: 3)
    case .count, .day, .name: .count(value)
    }
  }
}

// The lines, drawn with the characters of a terminal.
extension SweepLineWords {
  /// How many characters a line has room for.
  private static let width = 36
  /// The points of the lines, in their order.
  private static let points: [Character] = ["●", "○", "◆", "◇", "■", "□"]

  /// A point for each line beside each value, from the least number on the left to the greatest.
  var drawnTable: Table {
    let rows = values.indices.flatMap { place -> [[Cell]] in
      let row: [Cell] = [.text(marked(place)), .text(points(at: place))]
      return line.turns.contains(place) ? [row, [.text(""), .text(Self.rule)]] : [row]
    }
    return Table(caption: title, columns: [.init("value", name), .init("line", "")], rows: rows)
  }

  /// A line across, where the cheaper plan becomes another.
  private static let rule = String(repeating: "━", count: width)

  private func points(at place: Int) -> String {
    var cells = [Character](repeating: "\u{A0}", count: Self.width)
    for (index, series) in line.series.enumerated() {
      guard let value = series.values[place] else { continue }
      cells[column(value)] = Self.points[index % Self.points.count]
    }
    while cells.last == "\u{A0}" { cells.removeLast() }
    return String(cells)
  }

  private func column(_ value: Int) -> Int {
    let all = line.series.flatMap(\.values).compactMap(\.self)
    let (low, high) = (all.min() ?? 0, all.max() ?? 0)
    return Int(
      halfAwayFromZero(
        Int128(value - low) * Int128(Self.width - 1), dividedBy: Int128(max(1, high - low))))
  }

  /// Which point is which line.
  var legend: [String] {
    let names = line.series.enumerated().map { index, series in
      "\(Self.points[index % Self.points.count]) \(name(of: series))"
    }
    return [texts.clauses(names) + "."]
  }
}

// What a picture says.
extension SweepLineWords {
  /// What is measured, with its unit: `Average cost, CHF`.
  var measured: String {
    line.measure.kind == .amount ? "\(what), \(list.currency.code)" : what
  }

  /// What is measured: of all plans where there are several lines.
  private var what: String {
    let own = line.series.map(name).first ?? ""
    return line.series.count == 1 ? own : texts.costsDrawn(line.measure) ?? own
  }

  /// The plan's own name, at the end of its line.
  func shortName(of series: SweepLine.Curve) -> String {
    series.plan.map { list.plans[$0].name.visible } ?? ""
  }

  /// A number of the axis, without its currency and without needless zeros.
  func mark(_ number: Int) -> String {
    switch line.measure.kind {
    case .amount: phrases.style.number(number, decimals: list.currency.decimals)
    case .share: phrases.style.share(thousandths: number)
    case .count, .day, .name: phrases.style.number(number)
    }
  }
}

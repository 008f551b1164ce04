internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A heat map as a picture: a field for each pair of values, and a border where the verdict turns.
///
/// The two sides of the border are told apart by it and by the signs of the amounts; the colours only
/// repeat it.
struct HeatMapChart {
  /// What is drawn.
  let map: HeatMap
  /// How it is said.
  let phrases: Phrases
  /// What the picture is.
  let title: String
  /// What the two kinds of fields are, the one that holds first.
  let fields: [String]
  /// What the picture says, for who cannot see it.
  let description: String

  /// The picture.
  var picture: Drawing {
    HeatMapLayout(chart: self, width: ChartMeasures.standard.width, size: 15).drawing
  }

  /// What varies along a side.
  func name(of variation: Variation) -> String {
    phrases.variedName(of: variation.path, map.question.complaint)
  }

  /// An amount as it stands in a field.
  func text(_ amount: Amount) -> String { phrases.style.figure(amount) }
}

/// Where everything in a heat map stands.
private struct HeatMapLayout {
  /// What is laid out.
  let chart: HeatMapChart
  /// Of the whole picture, in pixels.
  let width: Double
  /// Of the letters, in pixels.
  let size: Double

  /// What is drawn.
  private var map: HeatMap { chart.map }
  /// From one line of words to the next.
  private var leading: Double { size * 1.35 }
  /// Between words and what they belong to.
  private var gap: Double { size * 0.75 }
  /// How many values the first assumption has.
  private var rows: Int { rowNames.count }
  /// How many values the second has.
  private var columns: Int { columnNames.count }
  /// The values of the first assumption, as people write them.
  private var rowNames: [String] { map.down.values.map(chart.phrases.value) }
  /// The values of the second, as people write them.
  private var columnNames: [String] { map.across.values.map(chart.phrases.value) }

  /// The room for the names of the rows.
  private var left: Double {
    let widest = rowNames.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    return min(widest, width / 3) + gap
  }

  /// As much as the room leaves.
  private var fieldWidth: Double { (width - left - gap) / Double(columns) }
  /// At least a line of words, and at most 36 pixels.
  private var fieldHeight: Double { max(leading * 1.4, min(36, 420 / Double(rows))) }
  /// Below the two paths and the columns' names.
  private var top: Double { leading * 3 + gap }
  /// Below the last row.
  private var bottom: Double { top + fieldHeight * Double(rows) }

  /// All of it.
  var drawing: Drawing {
    Drawing(
      title: chart.title, description: chart.description, width: width,
      height: bottom + leading * 2 + gap,
      shapes: fields + borders + paths + rowLabels + columnLabels + amounts + legend)
  }

  /// The top left of a field.
  private func corner(_ row: Int, _ column: Int) -> Drawing.Point {
    .init(x: left + fieldWidth * Double(column), y: top + fieldHeight * Double(row))
  }

  /// What becomes of each field whose difference is known.
  private func eachField<Result>(_ body: (Int, Int, Amount) -> Result) -> [Result] {
    (0..<rows).flatMap { row in
      (0..<columns).compactMap { column in
        map.differences[row][column].map { body(row, column, $0) }
      }
    }
  }

  /// The shades, stronger for greater differences.
  private var fields: [Drawing.Shape] {
    let greatest = map.differences.joined().compactMap { $0?.minor.magnitude }.max() ?? 0
    return eachField { row, column, difference in
      let share = Double(difference.minor.magnitude) / Double(max(1, greatest))
      return .rectangle(
        corner(row, column), width: fieldWidth, height: fieldHeight,
        .shade(map.holds(row, column) == true ? 0 : 1, strength: 0.08 + 0.37 * share))
    }
  }

  /// Lines between fields whose verdicts differ.
  private var borders: [Drawing.Shape] {
    (0..<rows).flatMap { row in
      (0..<columns).flatMap { column -> [Drawing.Shape] in
        let here = (row: row, column: column)
        var lines: [Drawing.Shape] = []
        if column + 1 < columns, map.turns(between: here, and: (row, column + 1)) {
          lines.append(.line(corner(row, column + 1), corner(row + 1, column + 1), .border))
        }
        if row + 1 < rows, map.turns(between: here, and: (row + 1, column)) {
          lines.append(.line(corner(row + 1, column), corner(row + 1, column + 1), .border))
        }
        return lines
      }
    }
  }

  /// Words on one line, cut to the room.
  private func label(
    _ text: String, _ place: Drawing.Point, _ anchor: Drawing.Label.Anchor, within room: Double
  ) -> Drawing.Shape {
    let line = TextMeasure.lines(of: text.visible, size: size, width: room, most: 1).joined()
    return .label(.init(text: line, place: place, anchor: anchor, size: size))
  }

  /// The two paths: what runs across, and below it what runs down.
  private var paths: [Drawing.Shape] {
    [
      label("→ \(chart.name(of: map.across))", .init(x: 0, y: leading), .start, within: width),
      label("↓ \(chart.name(of: map.down))", .init(x: 0, y: leading * 2), .start, within: width),
    ]
  }

  /// The values that run down.
  private var rowLabels: [Drawing.Shape] {
    rowNames.enumerated().map { row, value in
      let middle = corner(row, 0).y + fieldHeight / 2 + size * 0.35
      return label(value, .init(x: left - gap / 2, y: middle), .end, within: left - gap / 2)
    }
  }

  /// As many names as have room beside one another.
  private var columnLabels: [Drawing.Shape] {
    let columnNames = columnNames
    let widest = columnNames.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    let every = max(1, Int(((widest + gap) / fieldWidth).rounded(.up)))
    return stride(from: 0, to: columns, by: every).map { column in
      let room = fieldWidth * Double(every) - gap / 2
      let middle = corner(0, column).x + fieldWidth / 2
      let half = min(TextMeasure.width(of: columnNames[column], size: size), room) / 2
      return label(
        columnNames[column],
        .init(x: min(middle, width - half), y: top - gap / 2), .middle, within: room)
    }
  }

  private func text(_ row: Int, _ column: Int) -> String {
    map.amount(row, column).map(chart.text) ?? ""
  }

  /// The amounts, where all of them have room.
  private var amounts: [Drawing.Shape] {
    let texts = eachField { row, column, _ in text(row, column) }
    let widest = texts.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    guard widest + gap / 2 <= fieldWidth else { return [] }
    return eachField { row, column, _ in
      let field = corner(row, column)
      return .label(
        .init(
          text: text(row, column),
          place: .init(x: field.x + fieldWidth / 2, y: field.y + fieldHeight / 2 + size * 0.35),
          anchor: .middle, size: size))
    }
  }

  /// What the two shades mean.
  private var legend: [Drawing.Shape] {
    var x = left
    return chart.fields.enumerated().flatMap { index, word -> [Drawing.Shape] in
      let corner = Drawing.Point(x: x, y: bottom + gap)
      let place = Drawing.Point(x: x + size * 1.5, y: bottom + gap + size * 0.9)
      x += size * 1.5 + TextMeasure.width(of: word, size: size) + gap * 2
      return [
        .rectangle(corner, width: size, height: size, .shade(index, strength: 0.45)),
        .label(.init(text: word, place: place, anchor: .start, size: size)),
      ]
    }
  }
}

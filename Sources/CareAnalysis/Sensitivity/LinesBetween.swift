/// What a cost can be between two values at which it is known, if it is the least of several straight lines,
/// each place of which is rounded by itself.
///
/// Such a cost dips nowhere between two values, and stays below each line through two values that lie both on
/// one side.
struct LinesBetween {
  /// A value, and the cost there in the currency's smallest unit.
  typealias Point = (value: Int, cost: Int)

  /// The lesser of the two values.
  let start: Point
  /// The greater.
  let end: Point
  /// Some value below both; `nil` if none is known.
  let before: Point?
  /// Some value above both; `nil` if none is known.
  let after: Point?

  /// The least that it can be.
  var least: Int128 { Int128(min(start.cost, end.cost)) - 1 }

  /// The most that it can be; `nil` if nothing bounds it.
  var most: Int128? {
    let lines = [
      before.map { Self.line(from: $0, by: start, to: end) },
      after.map { Self.line(from: $0, by: end, to: start) },
    ]
    return lines.compactMap(\.self).min()
  }

  /// The most on the line through two values as far as a third, each cost off by a rounding.
  private static func line(from outer: Point, by near: Point, to far: Point) -> Int128 {
    let rise = Int128(near.cost) - Int128(outer.cost) + 2
    let run = Int128(abs(near.value - outer.value))
    let reach = Int128(abs(far.value - near.value))
    return Int128(near.cost) + 1 + max(0, (rise * reach + run - 1) / run)
  }
}

public import CareModel

/// Which share of clients stays when what they pay rises: a line through points, from all at no rise on.
///
/// Beyond the last point it goes on as steeply as before it, down to nobody. Nobody comes because less is paid.
public struct Retention: Hashable, Sendable {
  /// How much more is paid, and which share of those who paid less then stays.
  public struct Point: Hashable, Sendable {
    /// The rise, as a share of what was paid; positive.
    public let rise: Percentage
    /// Which share stays.
    public let stays: Percentage

    /// A point of the line.
    public init(rise: Percentage, stays: Percentage) {
      self.rise = rise
      self.stays = stays
    }
  }

  /// By rise, each greater than the one before; at least one.
  public let points: [Point]

  /// `nil` without points, where a rise comes twice or out of order, or where more would stay at a higher price.
  public init?(_ points: [Point]) {
    guard !points.isEmpty, Self.disorder(in: points) == nil else { return nil }
    self.points = points
  }

  /// The place of the first point that cannot follow the one before it, or, as the first, that all stay where
  /// nothing rises; `nil` if all may.
  public static func disorder(in points: [Point]) -> Int? {
    let start = Point(rise: .none, stays: .all)
    return zip([start] + points, points).enumerated().first { _, pair in
      pair.1.rise <= pair.0.rise || pair.0.stays < pair.1.stays
    }?.offset
  }

  /// So many stay for each percent more.
  public init?(forEachPercent stays: Percentage) {
    self.init([Point(rise: Percentage(millionths: 10_000), stays: stays)])
  }

  /// The share that stays where one client pays so much before and after, exact.
  func share(_ cost: Change<Amount>) -> Fraction {
    guard cost.before < cost.after else { return .all }
    guard let rise = cost.growth else { return .none }
    let start = Point(rise: .none, stays: .all)
    let segments = Array(zip([start] + points, points))
    let own = segments.first { rise <= Fraction(Int128($1.rise.millionths), over: Self.whole) }
    guard let (from, to) = own ?? segments.last else { return .all }
    return Self.share(at: rise, from, to)
  }

  private static let whole = Int128(Percentage.whole)

  /// On the line through two points, and no less than nobody.
  private static func share(at rise: Fraction, _ from: Point, _ to: Point) -> Fraction {
    let run = Int128(to.rise.millionths - from.rise.millionths)
    let fall = Int128(from.stays.millionths - to.stays.millionths)
    let along = rise - Fraction(Int128(from.rise.millionths), over: whole)
    let share =
      Fraction(Int128(from.stays.millionths), over: whole) - along.scaled(by: fall, over: run)
    return max(.none, share)
  }
}

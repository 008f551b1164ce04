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
    let start = Point(rise: .none, stays: .all)
    let falls = zip([start] + points, points).allSatisfy {
      $0.rise < $1.rise && $1.stays <= $0.stays
    }
    guard !points.isEmpty, falls else { return nil }
    self.points = points
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

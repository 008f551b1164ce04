internal import CareModel

/// Whole numbers to try, from a lowest to a highest: both ends, and every multiple of a step between.
public struct ValueRange: Hashable, Sendable {
  /// The first.
  public let low: Int
  /// The last, no less than ``low``.
  public let high: Int
  /// Positive.
  public let step: Int

  /// The values of a range.
  public init(_ range: ClosedRange<Int>, step: Int) {
    low = range.lowerBound
    high = range.upperBound
    self.step = step
  }

  /// The first multiple of the step above the lowest value.
  private var first: Int { (low >= 0 ? low / step : (low - step + 1) / step) * step + step }

  /// How many values there are.
  public var count: Int {
    guard low < high else { return 1 }
    return 2 + (first < high ? (high - 1 - first) / step + 1 : 0)
  }

  /// The value at a place from 0.
  public subscript(place: Int) -> Int {
    place == 0 ? low : place == count - 1 ? high : first + (place - 1) * step
  }

  /// How many values are less than a number.
  func places(below number: Int) -> Int {
    (0..<count).partitioningIndex(where: { self[$0] >= number })
  }
}

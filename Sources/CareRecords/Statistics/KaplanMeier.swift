internal import Foundation

/// The share to whom something has not happened yet, over time, when not everybody was watched to the end.
///
/// The product-limit estimate of E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete
/// observations”, Journal of the American Statistical Association 53 (1958) 457–481: with d events among the n who
/// are watched at a time, S is multiplied by 1 − d/n. Who stops being watched at the time of an event counts as
/// watched at it.
///
/// Its interval is that of the log(−log) transform with Greenwood's variance V = Σ d / (n (n − d)): the ends are S to
/// the power exp(± z √V / ln S) (J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time
/// Data, 1980, §1.3; M. Greenwood, “The natural duration of cancer”, 1926). Where S is 1 or 0 there is none.
package struct KaplanMeier: Hashable, Sendable {
  /// Somebody who was watched.
  package struct Observation: Hashable, Sendable {
    /// For how long, in whole units.
    package let time: Int
    /// Whether it happened then; else it had not happened by then.
    package let isEvent: Bool

    /// Watched for so long.
    package init(time: Int, isEvent: Bool) {
      self.time = time
      self.isEvent = isEvent
    }
  }

  /// What changes at a time.
  package struct Step: Hashable, Sendable {
    /// When something happened to somebody.
    package let time: Int
    /// To how many.
    package let events: Int
    /// How many were watched.
    package let watched: Int
    /// The share to whom it has not happened yet, from then on.
    package let remaining: Confidence
  }

  /// The times of events, ascending.
  package let steps: [Step]
  /// How many were watched in all.
  package let count: Int
  /// The longest time that anybody was watched.
  package let longest: Int
  /// How long each was watched, ascending.
  private let times: [Int]

  /// The estimate from what was watched.
  ///
  /// - Complexity: O(n log n).
  package init(_ observations: [Observation]) {
    let sorted = observations.sorted { $0.time < $1.time }
    var steps: [Step] = []
    var (remaining, variance, index) = (1.0, 0.0, 0)
    while index < sorted.count {
      let time = sorted[index].time
      let end = sorted[index...].firstIndex { $0.time > time } ?? sorted.count
      let events = sorted[index..<end].count { $0.isEvent }
      if events > 0 {
        let watched = sorted.count - index
        remaining *= 1 - Double(events) / Double(watched)
        variance += Double(events) / (Double(watched) * Double(watched - events))
        steps.append(
          Step(
            time: time, events: events, watched: watched,
            remaining: Self.confidence(remaining, variance)))
      }
      index = end
    }
    self.steps = steps
    count = sorted.count
    times = sorted.map(\.time)
    longest = sorted.last?.time ?? 0
  }

  private static func confidence(_ share: Double, _ variance: Double) -> Confidence {
    guard share > 0, share < 1 else { return Confidence(share: share, low: nil, high: nil) }
    let exponent = exp(Confidence.quantile * variance.squareRoot() / abs(log(share)))
    return Confidence(share: share, low: pow(share, exponent), high: pow(share, 1 / exponent))
  }

  /// The share to whom it has not happened by a time; `nil` where nobody was watched for so long, so that it
  /// is not known.
  package func remaining(at time: Int) -> Confidence? {
    let step = steps.last { $0.time <= time }
    guard time <= longest || step?.remaining.share == 0 else { return nil }
    return step?.remaining ?? Confidence(share: 1, low: nil, high: nil)
  }

  /// How many were watched for longer than a time.
  package func watched(after time: Int) -> Int {
    count - (times.firstIndex { $0 > time } ?? count)
  }
}

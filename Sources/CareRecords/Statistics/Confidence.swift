package import CareModel
internal import Foundation

/// A share, and the interval in which the true one lies in 95 of 100 such samples.
package struct Confidence: Hashable, Sendable {
  /// From 0 to 1.
  package let share: Double
  /// The lower end, from 0 to 1; `nil` where no interval can be told.
  package let low: Double?
  /// The upper end, from 0 to 1; `nil` where no interval can be told.
  package let high: Double?

  /// The 97.5 % quantile of the normal distribution.
  static let quantile = 1.959_963_984_540_054

  /// A share with its interval.
  init(share: Double, low: Double?, high: Double?) {
    self.share = share
    self.low = low
    self.high = high
  }

  /// What is left of the whole.
  var complement: Confidence {
    Confidence(share: 1 - share, low: high.map { 1 - $0 }, high: low.map { 1 - $0 })
  }

  /// The share of some among a number, with Wilson's interval.
  ///
  /// Edwin Wilson, “Probable inference, the law of
  /// succession, and statistical inference”, Journal of the American Statistical Association 22 (1927) 209–212.
  ///
  /// With p = some / all, n = all and z the quantile: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
  /// - Returns: `nil` if there is nobody.
  package init?(_ some: Int, of all: Int) {
    guard all > 0, (0...all).contains(some) else { return nil }
    let (n, z) = (Double(all), Self.quantile)
    let p = Double(some) / n
    let middle = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let whole = 1 + z * z / n
    share = p
    low = max(0, (middle - half) / whole)
    high = min(1, (middle + half) / whole)
  }
}

extension Percentage {
  /// A share from 0 to 1, rounded to a tenth of a percent.
  package init(toTenths share: Double) {
    self.init(millionths: Int((share * 1000).rounded()) * (Percentage.whole / 1000))
  }
}

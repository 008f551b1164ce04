internal import CareModel

/// How much more or less, as people write it: `+3%`, `-5.5%`, `+101%`, `+3,5%`.
package struct Growth: Hashable, Sendable {
  /// In millionths of what is there; negative for less.
  package let millionths: Int

  /// Up to eleven times as much, and down to nothing.
  private static let range = -Percentage.whole...10 * Percentage.whole

  /// `nil` for what has no sign or no percent sign, or lies outside that range.
  package init?(_ text: String) {
    guard let sign = text.first, sign == "+" || sign == "-", text.hasSuffix("%") else {
      return nil
    }
    let digits = text.dropFirst().dropLast().replacing(",", with: ".")
    guard digits.first?.isNumber ?? false,
      let size = decimalUnits(digits, decimals: 4), case let moved = sign == "-" ? -size : size,
      Self.range.contains(moved)
    else { return nil }
    millionths = moved
  }
}

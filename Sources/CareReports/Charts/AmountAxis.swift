internal import CareModel

/// An axis of amounts from nothing to at least a greatest, marked in steps of 1, 2 or 5.
struct AmountAxis: Hashable, Sendable {
  /// From one mark to the next.
  let step: Amount
  /// How many steps there are, from 1.
  let steps: Int

  /// About so many steps.
  private static let most = 6

  /// The axis whose last mark is the first that reaches an amount.
  init(upTo greatest: Amount) {
    let wanted = max(1, (greatest.minor + Self.most - 1) / Self.most)
    var power = 1
    while power * 10 <= wanted { power *= 10 }
    let unit = [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted } ?? power
    step = Amount(minor: unit)
    steps = max(1, (greatest.minor + unit - 1) / unit)
  }

  /// The marks, from nothing on.
  var marks: [Amount] { (0...steps).map { step * $0 } }

  /// How far up an amount is: from 0 to 1.
  func share(of amount: Amount) -> Double {
    Double(amount.minor) / Double(step.minor * steps)
  }
}

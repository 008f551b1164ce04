internal import CareModel

/// An axis of whole numbers from at most a least one to at least a greatest, marked in steps of 1, 2 or 5.
struct ValueAxis: Hashable, Sendable {
  /// From one mark to the next, positive.
  let step: Int
  /// The first mark.
  let low: Int
  /// How many steps there are, from 1.
  let steps: Int

  /// About so many steps.
  private static let most = 6

  /// The axis whose marks lie around two numbers.
  init(from least: Int, to greatest: Int) {
    let wanted = max(1, (greatest - least + Self.most - 1) / Self.most)
    var power = 1
    while power * 10 <= wanted { power *= 10 }
    let unit = [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted } ?? power
    let first = Int(Double(least) / Double(unit) - (least % unit < 0 ? 1 : 0)) * unit
    step = unit
    low = first
    steps = max(1, (greatest - first + unit - 1) / unit)
  }

  /// The marks, from the lowest on.
  var marks: [Int] { (0...steps).map { low + step * $0 } }

  /// How far up a number is: from 0 to 1.
  func share(of number: Int) -> Double { Double(number - low) / Double(step * steps) }
}

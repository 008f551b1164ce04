/// A share from 0 % to 100 %, exact to four decimals of a percent.
public struct Percentage: Hashable, Comparable, Sendable {
  /// The share in millionths: 12.5 % is 125 000.
  ///
  /// From 0 to ``whole``.
  public let millionths: Int

  /// How many millionths a whole has.
  public static let whole = 1_000_000
  /// 0 %.
  public static let none = Percentage(millionths: 0)
  /// 100 %.
  public static let all = Percentage(millionths: whole)

  package init(millionths: Int) {
    self.millionths = millionths
  }

  /// Reads `"8.1%"`; `nil` if it is not 0 % to 100 % with at most four decimals.
  public init?(_ text: String) {
    guard text.hasSuffix("%"), case let number = text.dropLast(), number.first?.isNumber ?? false,
      number.prefix(while: { $0 != "." }).count <= (number.hasPrefix("100") ? 3 : 2),
      number.drop(while: { $0 != "." }).count <= 5, !number.contains(where: { $0.isLetter }),
      let millionths = decimalUnits(number, decimals: 4), (0...Self.whole).contains(millionths)
    else { return nil }
    self.millionths = millionths
  }

  /// What is left of the whole: the complement of 30 % is 70 %.
  public var complement: Percentage { Percentage(millionths: Self.whole - millionths) }

  /// Whether the first share is less than the second.
  public static func < (left: Percentage, right: Percentage) -> Bool {
    left.millionths < right.millionths
  }
}

extension Percentage: CustomStringConvertible {
  /// The shortest exact form, as `pricing.json` has it: `8.1%`.
  public var description: String {
    var text = decimalText(millionths, decimals: 4)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text + "%"
  }
}

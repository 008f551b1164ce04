internal import CareModel
internal import Diagnostics

/// A path, and the values it is to have one after another.
public struct Variation: Hashable, Sendable {
  /// Such as `services.therapeutic.price`.
  public let path: Path
  /// As they would follow `--set PATH=`; at least one.
  public let values: [String]

  /// Why a text names no values.
  public enum Fault: Error, Hashable, CaseIterable {
    /// It is neither `PATH=LOW..HIGH:STEP` nor `PATH=A,B,C`.
    case notAVariation
    /// The ends of a range and its step are of several kinds, or of several units of time.
    case mixedUnits
    /// A number is larger than is counted.
    case numberTooLarge
    /// A range goes on by steps of nothing.
    case zeroStep
    /// The high end of a range lies below its low one.
    case endsBeforeItBegins
    /// There are more than ``Variation/most``.
    case tooManyValues
  }

  /// The most values that one path may have.
  public static let most = 100_000

  /// Reads `PATH=LOW..HIGH:STEP` or `PATH=A,B,C`.
  ///
  /// Numbers, percentages and lengths of time make a range alike. The step may be left out; it is
  /// then one unit. A range ends with the last step that does not pass `HIGH`.
  /// - Parameter text: The path, an equals sign, and the values.
  /// - Throws: ``Fault`` if it is neither, or has too many values.
  public init(parsing text: String) throws(Fault) {
    guard let (path, written) = Override.parts(of: text) else {
      throw .notAVariation
    }
    self.path = Path(path)
    if let range = try SteppedRange(parsing: written) {
      values = try range.values()
    } else {
      values = Self.items(of: written)
    }
  }

  /// The values of `A,B,C`; commas within quotes or brackets of JSON part nothing.
  private static func items(of text: String) -> [String] {
    var items = [""]
    var depth = 0
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, "[{".contains(character) { depth += 1 }
      if !isQuoted, "]}".contains(character) { depth -= 1 }
      if character == ",", !isQuoted, depth == 0 {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items
  }
}

/// Values at equal steps: `100..130:5`, `50%..90%:5%`, `1 week..6 weeks:1 week`.
private struct SteppedRange {
  /// The first value.
  let low: Quantity
  /// The bound that no value passes.
  let high: Quantity
  /// How far one value lies from the next.
  let step: Quantity

  /// `nil` if the text is no range; a list of values may hold anything.
  init?(parsing text: String) throws(Variation.Fault) {
    guard !text.hasPrefix("\""), let dots = text.firstRange(of: "..") else { return nil }
    let end = text[dots.upperBound...].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let last = end.first ?? ""
    guard let low = Quantity(text[..<dots.lowerBound]), let high = Quantity(last) else {
      throw .notAVariation
    }
    let one = Quantity(units: 1, decimals: 0, kind: low.kind)
    guard let step = end.count == 2 ? Quantity(end[1]) : one else {
      throw .notAVariation
    }
    guard low.kind == high.kind, low.kind == step.kind else {
      throw .mixedUnits
    }
    self.low = low
    self.high = high
    self.step = step
  }

  /// Ten to the power of one more is no number that can be counted with.
  private static let mostDecimals = 18

  /// All values, ascending, as they would be typed.
  ///
  /// - Throws: ``Variation/Fault`` if the step is none, the ends are the wrong way round, or there
  ///   are too many.
  func values() throws(Variation.Fault) -> [String] {
    let decimals = max(low.decimals, high.decimals, step.decimals)
    guard decimals <= Self.mostDecimals else { throw .numberTooLarge }
    let (low, high, step) = (low.units(decimals), high.units(decimals), step.units(decimals))
    guard let low, let high, let step else { throw .numberTooLarge }
    guard step > 0 else { throw .zeroStep }
    guard low <= high else { throw .endsBeforeItBegins }
    guard (high - low) / step < Variation.most else {
      throw .tooManyValues
    }
    return stride(from: low, through: high, by: step).map {
      Quantity(units: $0, decimals: decimals, kind: self.low.kind).description
    }
  }
}

/// A number, a percentage or a length of time, whose steps can be counted.
private struct Quantity: CustomStringConvertible {
  /// What is counted.
  enum Kind: Hashable {
    /// Money, or things.
    case number
    /// A share of 100 %.
    case percentage
    /// A length of time, in that unit.
    case time(Interval.Unit)
  }

  /// How many steps of ten to the power minus `decimals`.
  let units: Int
  /// How many digits stand after the point.
  let decimals: Int
  /// What is counted.
  let kind: Kind

  /// So many steps of a kind.
  init(units: Int, decimals: Int, kind: Kind) {
    self.units = units
    self.decimals = decimals
    self.kind = kind
  }

  /// Reads `130`, `5.5%` or `3 weeks`; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    let text = String(text)
    if let interval = Interval(text) {
      self.init(units: interval.count, decimals: 0, kind: .time(interval.unit))
      return
    }
    let isShare = text.hasSuffix("%")
    let number = isShare ? String(text.dropLast()) : text
    guard JSONReader.isNumber(number), !number.hasPrefix("-"), !number.contains("e"),
      !number.contains("E")
    else { return nil }
    let decimals = number.split(separator: ".").dropFirst().first?.count ?? 0
    guard let units = decimalUnits(number, decimals: decimals) else { return nil }
    self.init(units: units, decimals: decimals, kind: isShare ? .percentage : .number)
  }

  /// The same in so many decimals; `nil` past the largest number.
  func units(_ decimals: Int) -> Int? {
    let (product, isTooLarge) = units.multipliedReportingOverflow(
      by: powerOfTen(decimals - self.decimals))
    return isTooLarge ? nil : product
  }

  /// As it would be typed.
  var description: String {
    switch kind {
    case .number: decimalText(units, decimals: decimals)
    case .percentage: decimalText(units, decimals: decimals) + "%"
    case .time(let unit): Interval(units, unit)?.description ?? ""
    }
  }
}

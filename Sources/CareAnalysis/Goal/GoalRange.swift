public import CareModel
public import PriceListFormat

// Which values a goal is looked for among.
extension Goal {
  /// The values of a path: those that were asked for, else from half to twice what stands there, percentages from
  /// none to the whole, sessions from the fewest to the most.
  ///
  /// Money goes by steps of `roundTo`, percentages by 0.1%, the rest by one, unless a step is asked for.
  /// - Throws: ``BadGoal`` if there are none.
  public static func values(
    of path: Path, asked: AskedRange?, in scenarios: Scenarios, from start: Day
  ) throws(BadGoal) -> VariedValue {
    guard let range = asked ?? AskedRange(usualFor: path, in: scenarios, from: start) else {
      throw .noRange
    }
    do throws(BadRange) {
      return try range.varied(in: scenarios, from: start)
    } catch {
      throw error == .tooMany ? .tooMany : .notARange
    }
  }
}

extension AskedRange {
  /// The usual range of what stands at a path; `nil` if that is no number, percentage or length of time.
  fileprivate init?(usualFor path: Path, in scenarios: Scenarios, from start: Day) {
    guard let written = scenarios.value(at: path)?.value else { return nil }
    let list = scenarios.base
    switch written {
    case .number(let literal) where PriceListReader.takesAmount(at: path):
      guard let minor = decimalUnits(literal, decimals: list.currency.decimals), minor > 0 else {
        return nil
      }
      self.init(path: path, aroundMinor: minor, in: list)
    case .number(let literal):
      guard let count = decimalUnits(literal, decimals: 0), count > 0 else { return nil }
      self.init(path: path, low: String(max(1, count / 2)), high: String(count * 2))
    case .string(let text) where Percentage(text) != nil:
      self.init(path: path, low: "0%", high: "100%")
    case .string(let text):
      guard let time = Interval(text) else { return nil }
      let days = start.adding(time) - start
      self.init(path: path, low: "\(max(1, days / 2)) days", high: "\(days * 2) days")
    case .object:
      guard case .number(let low)? = scenarios.value(at: path.appending("fewest"))?.value,
        case .number(let high)? = scenarios.value(at: path.appending("most"))?.value
      else { return nil }
      self.init(path: path, low: low, high: high)
    case .null, .bool, .array, .invalid: return nil
    }
  }

  /// From half a price to twice it, both on the grid of `roundTo`.
  private init(path: Path, aroundMinor minor: Int, in list: PriceList) {
    let step = list.base.roundTo.minor
    let most = Amount.limit(decimals: list.currency.decimals).minor
    let text = { (minor: Int) in decimalText(minor, decimals: list.currency.decimals) }
    let low = minor / 2 / step * step
    let high = min(most, (minor * 2 + step - 1) / step * step)
    self.init(path: path, low: text(low), high: text(high))
  }
}

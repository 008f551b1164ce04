internal import CareModel
internal import Diagnostics

extension Override {
  /// The values that it stands for in a list: one for each item where its path has a `*`, and, where its value
  /// says how much more or less, what that comes to.
  ///
  /// `+5%` and `-3` are told from what stands there, and rounded to the list's `roundTo`. Of a percentage, `+5%` is so
  /// many points more: a discount of 10% becomes 15%. Of several items those count that have such a value.
  /// - Complexity: O(size of what the path leads through).
  func expanded(in json: JSON) -> [Override] {
    let paths = json.paths(matching: path.names[...], behind: [])
    let isMany = path.names.contains("*")
    guard let step = RelativeStep(value) else {
      return isMany && !paths.isEmpty ? paths.map { at($0, value) } : [self]
    }
    let values = paths.compactMap { path in
      step.applied(to: path, in: json).map { at(path, $0) }
    }
    return values.isEmpty ? [self] : values
  }

  private func at(_ path: Path, _ value: String) -> Override {
    Override(path: path, value: value, source: source)
  }
}

extension JSON {
  /// The paths of values that are there, a `*` standing for any item or key.
  fileprivate func paths(matching rest: ArraySlice<String>, behind names: [String]) -> [Path] {
    guard let first = rest.first else { return [Path(names)] }
    guard first == "*" else {
      guard let inner = value(at: [first][...]) else {
        return value(at: rest) == nil ? [] : [Path(names + rest)]
      }
      return inner.paths(matching: rest.dropFirst(), behind: names + [first])
    }
    return keys.flatMap { key in
      value(at: [key][...])?.paths(matching: rest.dropFirst(), behind: names + [key]) ?? []
    }
  }

  /// What its items or members are called.
  private var keys: [String] {
    switch value {
    case .object(let members): members.map(\.key)
    case .array(let items): items.indices.map { items[$0].name(at: $0) }
    default: []
    }
  }
}

/// How much more or less than what stands there: `+5%`, `-3`, `+2.50`.
private struct RelativeStep {
  /// Whether it is less.
  let isLess: Bool
  /// How much, without the sign.
  let size: String

  /// `nil` for a value that stands by itself.
  init?(_ value: String) {
    guard let sign = value.first, sign == "+" || sign == "-", case let size = value.dropFirst(),
      size.first?.isNumber ?? false
    else { return nil }
    isLess = sign == "-"
    self.size = String(size)
  }

  /// What a value becomes; `nil` if it is no amount and no number of things, or cannot be told from this.
  func applied(to path: Path, in json: JSON) -> String? {
    let written = json.value(at: path)
    if let share = written?.text.flatMap({ Percentage($0) }) { return self.share(share) }
    guard let schema = Format.priceList.schema.reached(by: path.names[...]),
      case .number(let old)? = written?.value
    else { return nil }
    if schema.takesAmount { return amount(old, in: json) }
    guard schema.takesCount, let count = Int(old), let more = Int(size) else { return nil }
    return String(isLess ? count - more : count + more)
  }

  /// So many points more or less, though they be more than the whole; `nil` if the size is no percentage.
  private func share(_ old: Percentage) -> String? {
    Growth((isLess ? "-" : "+") + size).map {
      Percentage(millionths: old.millionths + $0.millionths).description
    }
  }

  private func amount(_ old: String, in json: JSON) -> String? {
    guard let currency = json["currency"]?.text.flatMap({ Currency($0) }),
      let minor = decimalUnits(old, decimals: currency.decimals),
      let exact = moved(minor, in: currency)
    else { return nil }
    let step = max(1, json.roundTo(in: currency))
    let steps = halfAwayFromZero(exact, dividedBy: Int128(Percentage.whole) * Int128(step))
    guard let units = Int(exactly: steps * Int128(step)) else { return nil }
    return decimalText(units, decimals: currency.decimals)
  }

  /// The new amount in millionths of the smallest unit; `nil` if the size is neither a share nor an amount.
  private func moved(_ minor: Int, in currency: Currency) -> Int128? {
    let whole = Int128(Percentage.whole)
    if size.hasSuffix("%") {
      return Growth((isLess ? "-" : "+") + size).map {
        Int128(minor) * (whole + Int128($0.millionths))
      }
    }
    guard let more = decimalUnits(size, decimals: currency.decimals) else { return nil }
    return (Int128(minor) + Int128(isLess ? -more : more)) * whole
  }
}

extension JSON {
  /// The step of derived prices, in smallest units; one where the list tells none that can be read.
  fileprivate func roundTo(in currency: Currency) -> Int {
    guard case .number(let text)? = self["roundTo"]?.value else { return 1 }
    return decimalUnits(text, decimals: currency.decimals) ?? 1
  }
}

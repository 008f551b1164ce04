/// A figure that differs from outcome to outcome, with the weight of each.
struct Distribution {
  /// A value and its weight, ascending; no value twice.
  let values: [(value: Int, weight: Int128)]
  /// The sum of the weights; positive.
  let total: Int128

  /// - Parameter weighted: At least one, of positive weight.
  init(_ weighted: [(value: Int, weight: Int128)]) {
    var merged: [Int: Int128] = [:]
    for (value, weight) in weighted where weight > 0 { merged[value, default: 0] += weight }
    values = merged.map { ($0.key, $0.value) }.sorted { $0.value < $1.value }
    total = values.reduce(0) { $0 + $1.weight }
  }

  /// The exact weighted mean.
  var mean: Fraction {
    Fraction(values.reduce(0) { $0 + Int128($1.value) * $1.weight }, over: total)
  }

  var least: Int { values.first?.value ?? 0 }
  var most: Int { values.last?.value ?? 0 }

  /// The smallest value whose cumulative weight reaches so many tenths of the whole.
  func percentile(tenths: Int) -> Int {
    var cumulative: Int128 = 0
    for (value, weight) in values {
      cumulative += weight
      if cumulative * 10 >= total * Int128(tenths) { return value }
    }
    return most
  }

  /// The chance that this is less than another, independent figure.
  func chanceOfLess(than other: Distribution) -> Fraction {
    let sum = values.reduce(Int128(0)) { sum, own in
      let greater = other.values.reduce(Int128(0)) { sum, their in
        their.value > own.value ? sum + their.weight : sum
      }
      return sum + own.weight * greater
    }
    return Fraction(sum, over: total * other.total)
  }
}

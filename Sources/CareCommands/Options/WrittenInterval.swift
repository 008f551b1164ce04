internal import CareModel
internal import CareReports

/// A length of time as people write it, in any language: `3 weeks`, `3 semaines`, `6 Monate`.
struct WrittenInterval {
  /// The length.
  let interval: Interval

  /// `nil` for what is none; numbers in words are none.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let interval = Self.interval(words[0], words[1]) else { return nil }
    self.interval = interval
  }

  private static func interval(_ number: Substring, _ unit: Substring) -> Interval? {
    let name = WrittenDate.folded(unit)
    let units = Interval.Unit.allCases.filter { unit in
      Language.all.contains {
        $0.texts.names(of: unit).contains { WrittenDate.folded($0[...]) == name }
      }
    }
    return units.first.flatMap { Interval("\(number) \($0.rawValue)") }
  }
}

extension Interval {
  /// A length of time as the price list writes it, whatever the language; any other text as it is.
  static func asListed(_ text: Substring) -> String {
    WrittenInterval(String(text))?.interval.description ?? String(text)
  }

  /// From a first to a last day, both included, in the largest unit that it is a whole number of; `nil`
  /// if the last lies before the first, or too far off.
  init?(from first: Day, through last: Day) {
    let end = last + 1
    let months = (1...Unit.month.most).lazy.map { Interval(months: $0) }
      .first { first.adding($0) >= end }
    if let months, first.adding(months) == end {
      self = months
      return
    }
    let days = end - first
    self.init(days.isMultiple(of: 7) ? days / 7 : days, days.isMultiple(of: 7) ? .week : .day)
  }
}

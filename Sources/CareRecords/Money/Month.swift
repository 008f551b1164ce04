package import CareModel

/// What a practice did and took in during a calendar month.
package struct Month: Hashable, Sendable {
  /// Its first day.
  package let start: Day
  /// How many sessions took place.
  package internal(set) var sessions = 0
  /// How long they took, in minutes; `nil` if the list does not say of one.
  package internal(set) var minutes: Int? = 0
  /// What was paid; `nil` if the records have no prices.
  package internal(set) var cash: Amount?

  /// Every month from the first to the last of the records, those without a session, too.
  ///
  /// - Complexity: O(rows).
  static func all(_ records: Records, by list: PriceList) -> [Month] {
    let hasPrices = records.columns.contains(.price)
    let first = records.first.monthNumber
    var months = (first...records.last.monthNumber).compactMap { number in
      Day(year: number / 12, month: number % 12 + 1, day: 1).map {
        Month(start: $0, cash: hasPrices ? .zero : nil)
      }
    }
    for entry in records.entries {
      let day = Day.epoch + Int(entry.day)
      months[day.monthNumber - first].add(entry, list.prices(on: day))
    }
    return months
  }

  private mutating func add(_ entry: Records.Entry, _ prices: Prices) {
    if entry.isSession {
      sessions += 1
      minutes = minutes.flatMap { sum in
        prices.services[Int(entry.service)].minutes.map { sum + $0 }
      }
    }
    if let paid = entry.paid, let cash { self.cash = cash + paid }
  }
}

extension Day {
  /// The months before this one since the year 0.
  fileprivate var monthNumber: Int {
    let (year, month, _) = date
    return year * 12 + month - 1
  }
}

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
    let (year, month, _) = records.first.date
    var months: [Month] = []
    var places: [Int: Int] = [:]
    for index in 0... {
      let (years, rest) = (month - 1 + index).quotientAndRemainder(dividingBy: 12)
      guard let start = Day(year: year + years, month: rest + 1, day: 1), start <= records.last
      else {
        break
      }
      places[(year + years) * 12 + rest] = index
      months.append(Month(start: start, cash: hasPrices ? .zero : nil))
    }
    for entry in records.entries {
      let day = Day.epoch + Int(entry.day)
      let (year, month, _) = day.date
      guard let place = places[year * 12 + month - 1] else { continue }
      months[place].add(entry, list.prices(on: day))
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

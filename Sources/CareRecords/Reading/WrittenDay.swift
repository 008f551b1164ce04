internal import CareModel
internal import Foundation

/// Which comes first where a date is written with slashes: `9/1/2026`.
package enum DateOrder: String, CaseIterable, Sendable {
  /// 1 September is `1/9/2026`.
  case dayFirst = "day-first"
  /// 1 September is `9/1/2026`.
  case monthFirst = "month-first"

  /// As people of a place write: the month first in the United States, else the day.
  package init(locale: String) {
    self = locale == "en" || locale.hasSuffix("_US") ? .monthFirst : .dayFirst
  }

  /// The other.
  var other: DateOrder { self == .dayFirst ? .monthFirst : .dayFirst }
}

/// A day as booking software and spreadsheets write it: `2026-09-01`, `2026-09-01T10:00`, `20260901T100000`,
/// `1.9.2026 10:00`, `09/01/2026`, `1 Sep 2026`, `Tuesday, September 1, 2026`.
struct WrittenDay {
  /// The letters and digits, in turn, before the time of day.
  private var words: [ArraySlice<UInt8>] = []
  /// What stands between the first two.
  private var mark: UInt8 = 0

  /// The most words of a date.
  private static let mostWords = 4
  /// What stands behind a day of the month that is counted: `1st`, `1er`.
  private static let ordinals = ["st", "nd", "rd", "th", "er"].map { Array($0.utf8) }

  /// Takes a field apart.
  init(_ field: ArraySlice<UInt8>) {
    var rest = field
    while let first = rest.first, words.count < Self.mostWords {
      guard let kind = Self.kind(first) else {
        if words.count == 1, mark == 0 || mark == UInt8(ascii: " ") { mark = first }
        rest = rest.dropFirst()
        continue
      }
      let end = rest.firstIndex { Self.kind($0) != kind } ?? rest.endIndex
      let word = rest[rest.startIndex..<end]
      if words.isEmpty || !Self.ordinals.contains(where: word.elementsEqual) { words.append(word) }
      rest = rest[end...]
    }
  }

  /// Whether a byte is a digit (0) or part of a word (1); `nil` if it is neither.
  private static func kind(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: 1
    default: nil
    }
  }

  /// Whether it is a 29th, 30th or 31st that its month does not have: numbers with dots, or the year first.
  var isPastItsMonth: Bool {
    let numbers = words.prefix(3).compactMap(Self.number)
    guard numbers.count == 3 else { return false }
    let isYearFirst = words[0].count == 4
    guard isYearFirst || mark == UInt8(ascii: ".") else { return false }
    let (year, day) = isYearFirst ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
    let digits = (isYearFirst ? words[0] : words[2]).count
    return (29...31).contains(day)
      && Self.day(year: year, digits, month: numbers[1], day: 28) != nil
      && Self.day(year: year, digits, month: numbers[1], day: day) == nil
  }

  /// The day, with that order of day and month between slashes; `nil` if it is none.
  func day(_ order: DateOrder) -> Day? {
    guard let first = words.first else { return nil }
    guard Self.kind(first[first.startIndex]) == 0 else { return namedDay(order) }
    if first.count == 8 { return compact(first) }
    guard words.count >= 3, mark != UInt8(ascii: ":"), let start = Self.number(first) else {
      return nil
    }
    return day(start, first.count, words[1], words[2], order)
  }

  /// A day that begins with a number.
  private func day(
    _ start: Int, _ digits: Int, _ second: ArraySlice<UInt8>, _ third: ArraySlice<UInt8>,
    _ order: DateOrder
  ) -> Day? {
    guard let end = Self.number(third) else { return nil }
    guard let middle = Self.number(second) else {
      return Self.month(second).flatMap { Self.day(year: end, third.count, month: $0, day: start) }
    }
    if digits == 4 { return Self.day(year: start, 4, month: middle, day: end) }
    let isMonthFirst = mark != UInt8(ascii: ".") && order == .monthFirst
    return Self.day(
      year: end, third.count, month: isMonthFirst ? start : middle,
      day: isMonthFirst ? middle : start)
  }

  /// A day that begins with a word: that of the week, or the month.
  private func namedDay(_ order: DateOrder) -> Day? {
    guard words.count >= 3 else { return nil }
    if words.count >= 4, let start = Self.number(words[1]), let rest = afterWeekday(start, order) {
      return rest
    }
    if let month = Self.month(words[0]) { return monthFirst(month, words[1], words[2]) }
    guard words.count >= 4, let month = Self.month(words[1]) else { return nil }
    return monthFirst(month, words[2], words[3])
  }

  /// `Tue 1 Sep 2026`, `Tue 1.9.2026`.
  private func afterWeekday(_ start: Int, _ order: DateOrder) -> Day? {
    guard words[3].count == 4 else { return nil }
    return day(start, words[1].count, words[2], words[3], order)
  }

  /// `September 1, 2026`.
  private func monthFirst(_ month: Int, _ day: ArraySlice<UInt8>, _ year: ArraySlice<UInt8>) -> Day?
  {
    guard let number = Self.number(day), let end = Self.number(year) else { return nil }
    return Self.day(year: end, year.count, month: month, day: number)
  }

  /// `20260901`.
  private func compact(_ digits: ArraySlice<UInt8>) -> Day? {
    Self.number(digits).flatMap {
      Self.day(year: $0 / 10_000, 4, month: $0 / 100 % 100, day: $0 % 100)
    }
  }

  /// The day of a year of four digits, or of two in this century.
  private static func day(year: Int, _ digits: Int, month: Int, day: Int) -> Day? {
    let whole = digits == 2 ? 2000 + year : year
    guard digits == 2 || digits == 4, Day.years.contains(whole) else { return nil }
    return Day(year: whole, month: month, day: day)
  }

  /// The number that digits write; `nil` for other bytes, or more than nine digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard kind(digit) == 0 else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// How the months begin in English, French, German and Italian.
  private static let months = [
    ["jan", "gen"], ["feb", "fev"], ["mar", "mrz", "mae"], ["apr", "avr"], ["may", "mai", "mag"],
    ["jun", "juin", "giu"], ["jul", "juil", "lug"], ["aug", "aou", "ago"], ["sep", "set"],
    ["oct", "okt", "ott"], ["nov"], ["dec", "dez", "dic"],
  ]

  /// The month that a word begins with, from 1.
  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let name = FieldText.text(word).plainWord
    return months.firstIndex { $0.contains { name.hasPrefix($0) } }.map { $0 + 1 }
  }
}

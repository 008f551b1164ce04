internal import CareModel
internal import CareReports
internal import Foundation

/// A date as people write it: `1.9.2026`, `1 September 2026`, `1er septembre 2026`, `September 1, 2026`.
///
/// Numbers on both sides of a slash are read only where the order is plain: `13/9/2026`, `9/9/2026`.
struct WrittenDate {
  /// The day.
  let day: Day

  /// `nil` for what is no date, or could be two.
  init?(_ text: String) {
    guard let day = Day(text) ?? Self.ofNumbers(text) ?? Self.ofWords(text),
      Day.years.contains(day.date.year)
    else { return nil }
    self.day = day
  }

  /// `1.9.2026`: the day comes first wherever people write dots.
  private static func ofNumbers(_ text: String) -> Day? {
    for separator in [".", "/"] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { number($0.trimmingPrefix(" ")) }
      guard parts.count == 3, numbers.count == 3,
        parts[2].drop(while: { $0 == " " }).count == 4
      else {
        continue
      }
      let dayFirst = Day(year: numbers[2], month: numbers[1], day: numbers[0])
      let monthFirst = Day(year: numbers[2], month: numbers[0], day: numbers[1])
      if separator == "." || monthFirst == nil || monthFirst == dayFirst { return dayFirst }
      return dayFirst == nil ? monthFirst : nil
    }
    return nil
  }

  /// `1 September 2026` and `September 1, 2026`, in any language.
  private static func ofWords(_ text: String) -> Day? {
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard words.count == 3, words[2].count == 4, let year = number(words[2]) else { return nil }
    for (dayWord, monthWord) in [(words[0], words[1]), (words[1], words[0])] {
      if let day = dayOfMonth(dayWord), let month = month(monthWord) {
        return Day(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// `1`, `1.`, `1er`, `1º`, `1st`.
  private static func dayOfMonth(_ word: Substring) -> Int? {
    let digits = word.prefix(while: \.isWholeNumber)
    let marks: Set<Substring> = ["", ".", "er", "º", "°", "st", "nd", "rd", "th"]
    return marks.contains(word[digits.endIndex...]) ? number(digits) : nil
  }

  /// A month by its name, or by three letters or more that only one begins with.
  private static func month(_ word: Substring) -> Int? {
    let start = folded(word.hasSuffix(".") ? word.dropLast() : word)
    guard start.count >= 3 else { return nil }
    let names = Language.all.flatMap { $0.texts.namesOfMonths.enumerated() }
    let found = Set(names.filter { folded($0.element[...]).hasPrefix(start) }.map(\.offset))
    return found.count == 1 ? found.first.map { $0 + 1 } : nil
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// Without capitals and accents.
  static func folded(_ word: Substring) -> String {
    String(word).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}

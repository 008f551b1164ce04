internal import CareModel

/// What reports say in words, in the language of a place.
struct Phrases: Sendable {
  let style: LocaleStyle
  let list: PriceList

  var language: Language { style.language }

  func pick(_ english: @autoclosure () -> String, _ french: @autoclosure () -> String) -> String {
    language.pick(english(), french())
  }

  /// The mark of made-up prices; `nil` for real ones.
  var sampleMark: String? { list.isSample ? pick("SAMPLE PRICES", "PRIX D’EXEMPLE") : nil }

  /// Whose prices, and of when.
  var heading: String {
    guard let from = list.from else { return list.practice }
    let date = style.date(from)
    return "\(list.practice) · " + pick("prices of \(date)", "prix du \(date)")
  }

  /// `every 2 weeks`.
  func rhythm(_ every: Interval) -> String {
    if every.count == 1 {
      switch every.unit {
      case .day: return pick("every day", "chaque jour")
      case .week: return pick("every week", "chaque semaine")
      case .month: return pick("every month", "chaque mois")
      case .year: return pick("every year", "chaque année")
      }
    }
    let feminine = every.unit == .week
    return pick(
      "every \(style.interval(every))",
      "\(feminine ? "toutes" : "tous") les \(style.interval(every))")
  }

  /// A value of the price list as people read it: a length of time in their language.
  func value(_ text: String) -> String { Interval(text).map(style.interval) ?? text }

  /// Joins words as a sentence does: `a, b and c`.
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + pick(" and ", " et ") + last
  }

  /// A text in the quotation marks of the language.
  func quoted(_ text: String) -> String { pick("“\(text)”", "« \(text) »") }

  func sessions(_ count: Int) -> String { language.counted(count, .session) }

  /// `from 6 to 12 sessions, most likely 10`.
  func sessions(_ range: SessionRange) -> String {
    guard range.fewest < range.most else { return sessions(range.likely) }
    return pick(
      "from \(range.fewest) to \(range.most) sessions, most likely \(range.likely)",
      "de \(range.fewest) à \(range.most) séances, \(range.likely) le plus probablement")
  }
}

package import CareModel

/// What reports say in words, in the language of a place.
package struct Phrases: Sendable {
  package let style: LocaleStyle
  package let list: PriceList

  package init(style: LocaleStyle, list: PriceList) {
    self.style = style
    self.list = list
  }

  var language: Language { style.language }
  var texts: any Texts { style.language.texts }

  package func pick(_ english: @autoclosure () -> String, _ french: @autoclosure () -> String)
    -> String
  {
    language.pick(english(), french())
  }

  /// The mark of made-up prices; `nil` for real ones.
  var sampleMark: String? { list.isSample ? texts.sampleMark : nil }

  /// Whose prices, and of when.
  var heading: String {
    guard let from = list.from else { return list.practice }
    return "\(list.practice) · \(texts.pricesOf(style.date(from)))"
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
    return texts.and(words.dropLast().joined(separator: ", "), last)
  }

  /// A text in the quotation marks of the language.
  func quoted(_ text: String) -> String { texts.quoted(text) }

  func sessions(_ count: Int) -> String { texts.sessions(count) }

  /// `from 6 to 12 sessions, most likely 10`.
  func sessions(_ range: SessionRange) -> String {
    guard range.fewest < range.most else { return sessions(range.likely) }
    return pick(
      "from \(range.fewest) to \(range.most) sessions, most likely \(range.likely)",
      "de \(range.fewest) à \(range.most) séances, \(range.likely) le plus probablement")
  }
}

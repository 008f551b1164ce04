package import CareModel

/// What reports say in words, in the language of a place.
package struct Phrases: Sendable {
  /// How people of the place write.
  package let style: LocaleStyle
  /// Whose names are said.
  package let list: PriceList

  /// What is said of a list, for people of a place.
  package init(style: LocaleStyle, list: PriceList) {
    self.style = style
    self.list = list
  }

  /// The language of the place.
  var language: Language { style.language }
  /// What is said in it.
  var texts: any Texts { style.language.texts }

  /// The mark of made-up prices; `nil` for real ones.
  var sampleMark: String? { list.isSample ? texts.sampleMark : nil }

  /// Whose list it is, and of when.
  var heading: String {
    guard let from = list.from else { return list.practice }
    return "\(list.practice) · \(texts.pricesOf(style.date(from)))"
  }

  /// What a comparison is about, over which time.
  func caption(of comparison: Comparison) -> String {
    let time = comparison.question.horizon.length
    let complaint = comparison.question.complaint.map { list.cases[$0].name }
    return complaint.map { texts.compared($0, over: time) } ?? texts.plans(over: time)
  }

  /// `every 2 weeks`.
  func rhythm(_ every: Interval) -> String { texts.every(every) }

  /// A value of the price list as people read it: a length of time or a day in their language.
  func value(_ text: String) -> String {
    if let interval = Interval(text) { return style.interval(interval) }
    if let day = Day(text) { return style.date(day) }
    return Season.Date(text)?.inLeapYear.map(style.dayOfYear) ?? text
  }

  /// Joins words as a sentence does: `a, b and c`.
  func joined(_ words: [String]) -> String { texts.joined(words) }

  /// A text in the quotation marks of the language.
  func quoted(_ text: String) -> String { texts.quoted(text) }

  /// `2 sessions`.
  func sessions(_ count: Int) -> String { texts.sessions(count) }

  /// `from 6 to 12 sessions, most likely 10`.
  func sessions(_ range: SessionRange) -> String {
    range.fewest < range.most
      ? texts.sessions(from: range.fewest, to: range.most, likely: range.mostLikely)
      : sessions(range.likely)
  }

  /// A plan's name in the quotation marks of the language.
  func quoted(_ plan: Ref<Plan>) -> String { quoted(list.plans[plan].name) }
}

extension Season.Date {
  /// That day in a year that has all of them.
  var inLeapYear: Day? { Day(year: 2000, month: month, day: day) }
}

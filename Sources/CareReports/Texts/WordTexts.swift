package import CareModel

/// What every report needs: counts, lengths of time, joined words, quotation marks.
///
/// A length of time comes as an ``Interval``, not as words, because some languages decline it.
package protocol WordTexts {
  /// What the language calls itself: `English`.
  var nameOfLanguage: String { get }
  /// The mark of made-up prices: `SAMPLE PRICES`.
  var sampleMark: String { get }
  /// A name in the quotation marks of the language.
  func quoted(_ name: String) -> String
  /// The last two of some words joined as a sentence does: `b and c`.
  func and(_ words: String, _ last: String) -> String
  /// A title and what belongs to it: `Student: 10% off`.
  func labelled(_ name: String, _ text: String) -> String
  /// Numbers from a first to a last: `7 to 13`.
  func numbers(from first: Int, to last: Int) -> String
  /// Clauses one after another in a sentence: `a; b; c`.
  func clauses(_ clauses: [String]) -> String
  /// `prices of 1 September 2026`.
  func pricesOf(_ date: String) -> String

  /// `1 session`, `2 sessions`: a count held together with its noun.
  func sessions(_ count: Int) -> String
  /// `from 6 to 12 sessions, most likely 10`; where several numbers are as likely, `9 or 10`.
  func sessions(from fewest: Int, to most: Int, likely: [Int]) -> String
  /// `1 visit`, `2 visits`: sessions as they are taken, one after another.
  func visits(_ count: Int) -> String
  /// `1 day`, `2 days`.
  func days(_ count: Int) -> String
  /// `1 month`, `2 months`.
  func months(_ count: Int) -> String
  /// `1 week`, `6 months`.
  func interval(_ interval: Interval) -> String
  /// `every week`, `every 2 weeks`.
  func every(_ interval: Interval) -> String
  /// A day of a plan by its number, as a date stands in sentences: `day 197`.
  func day(_ number: String) -> String
  /// A question to the reader of a page: `How often do you come?`
  var howOften: String { get }
  /// The twelve months, as they stand in a date: `January`.
  var namesOfMonths: [String] { get }
  /// What a unit of time is called, in every form: `week`, `weeks`.
  func names(of unit: Interval.Unit) -> [String]
  /// How the first of a month is counted: `1` in English, `1er` in French.
  var firstOfMonth: String { get }

  /// `CHF 5.00 less`.
  func less(_ amount: String) -> String
  /// `CHF 5.00 more`.
  func more(_ amount: String) -> String
  /// `the first day`: from when on, where it was so from the beginning.
  var fromTheFirstDay: String { get }
  /// `never`.
  var never: String { get }
  /// `no`.
  var no: String { get }
  /// A price that is to be asked for: `on request`.
  var onRequest: String { get }
  /// What a cell without a value says to who cannot see it: `not applicable`.
  var notApplicable: String { get }
}

extension WordTexts {
  /// Words joined as a sentence does: `a, b and c`; nothing if there are none.
  package func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return and(words.dropLast().joined(separator: ", "), last)
  }
  /// Numbers of which any may be meant: `3, 4 or 5`.
  func alternatives(_ numbers: [Int], _ or: String) -> String {
    let words = numbers.map(String.init)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(or) \(last)"
  }
  /// Numbers of which some follow one another: `7, 8, 10 and 12 to 29`.
  package func numbers(_ runs: [ClosedRange<Int>]) -> String {
    joined(
      runs.flatMap { run in
        run.count > 2
          ? [numbers(from: run.lowerBound, to: run.upperBound)] : run.map(String.init)
      })
  }
}

internal import CareModel

/// What every report needs: counts, joined words, quotation marks, rhythms.
package protocol WordTexts {
  /// The mark of made-up prices: `SAMPLE PRICES`.
  var sampleMark: String { get }
  /// A name in the quotation marks of the language.
  func quoted(_ name: String) -> String
  /// The last two of some words joined as a sentence does: `b and c`.
  func and(_ words: String, _ last: String) -> String
  /// `prices of 1 September 2026`.
  func pricesOf(_ date: String) -> String
  /// `1 session`, `2 sessions`: a count held together with its noun.
  func sessions(_ count: Int) -> String
}

/// A form that a text may have to have.
public enum Form: String, Hashable, Sendable, CaseIterable {
  /// An id: `deep-tissue`.
  case id
  /// A share: `70%`.
  case percentage
  /// A length of time: `2 weeks`.
  case interval
  /// A day: `2027-01-31`.
  case day
  /// A day of every year: `10-01`.
  case seasonDate
  /// A currency by its code: `CHF`.
  case currency
  /// A language and a place: `fr_CH`.
  case locale
}

/// A form that a text may have to have.
public enum Form: String, Hashable, Sendable, CaseIterable {
  case id, percentage, interval, day, seasonDate, currency, locale
}

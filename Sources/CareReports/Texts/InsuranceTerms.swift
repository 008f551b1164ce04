/// What an insurance pays back, for a sentence; amounts and shares as the place writes them.
package struct InsuranceTerms: Hashable, Sendable {
  /// The services that it covers, by name.
  package let services: [String]
  /// The share of the price; `nil` for all of it.
  package let share: String?
  /// What a session counts for at the most; `nil` is no cap, as in all that follow.
  package let countsPerSession: String?
  /// What an hour of it counts for at the most.
  package let countsPerHour: String?
  /// What the client bears each year before anything is paid back.
  package let excess: String?
  /// Whether its year is that of the calendar, not one from the first session on.
  package let isByCalendar: Bool
  /// What comes back for a session at the most.
  package let perSession: String?
  /// What comes back for an hour at the most.
  package let perHour: String?
  /// What comes back in a year at the most.
  package let perYear: String?
  /// How many sessions a year are paid back at the most.
  package let sessions: Int?
  /// Whether sessions that were paid for before count.
  package let coversPrepaid: Bool
  /// Where the terms come from; `nil` if the list does not say.
  package let source: String?
}

/// What paying by the best rule is held against; amounts as the place writes them.
package struct KnownCosts: Hashable, Sendable {
  /// By the best rule, on average.
  package let paid: String
  /// By the best rule, if all goes to plan; `nil` if that never comes about.
  package let asPlanned: String?
  /// On average, if it were known beforehand how it goes.
  package let known: String
  /// On average, if every session is paid singly; `nil` where that is not known.
  package let singly: String?
  /// Whether the client has sessions or a membership already: then paying singly is to buy nothing more.
  package let hasOwn: Bool
}

/// An amount that leaves the client's purse on a day or, as less than nothing, comes back.
package struct Flow: Hashable, Sendable {
  /// When.
  package let day: Day
  /// How much.
  package let amount: Amount
}

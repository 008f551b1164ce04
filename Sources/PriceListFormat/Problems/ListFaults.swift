/// What is wrong with an id, or with what it refers to.
public enum ReferenceFault: Hashable, Sendable {
  /// Another item has this id already, on that line if it is of the file.
  case idTwice(ItemKind, String, firstLine: Int?)
  case unknown(ItemKind, String, Alternatives)
  case coveredTwice(String)
  case addedTwice(String)
  /// A membership has a price for a service that it does not cover.
  case notCovered(String)
  /// An id names a service and a package.
  case serviceAndPackage
}

/// What contradicts itself in what is sold.
public enum PriceFault: Hashable, Sendable {
  /// A package has so many sessions, and more of them are to be paid for.
  case paysForMore(Int, than: Int)
  /// A package is advertised at a discount, though its own rule is one.
  case claimBesideRule
  /// An offer ends before that day, its first.
  case endsBefore(String)
  /// Two services of a package with that rule have different prices.
  case unequalPrices(String, String, rule: String)
  /// A derived price is above that, the largest amount.
  case packageTooDear(most: Int)
  case unequalTaxes(String, String)
  /// A service has a tax of that percentage, and nothing says whether its price contains it.
  case taxLeftOpen(percent: String)
  /// A cap for each hour needs a length of that service's sessions.
  case lengthUnknown(String)
}

/// Why a plan cannot be followed, or what contradicts itself in a case.
public enum PlanFault: Hashable, Sendable {
  case secondResolution
  /// The sessions are the case's, and the list has no case.
  case noCase
  case seasonOfCounted
  case openResolves
  case openBeforeLast
  case rhythmMissing
  /// A case whose later sessions need a rhythm.
  case rhythmMissingForTopUp(String)
  case likelyBelowFewest(Int, fewest: Int)
  case mostBelowLikely(Int, likely: Int)
  case notASessionCount(String, most: Int)
  case tooManyClients(most: Int)
}

/// Why a path names no value.
public enum PathFault: Error, Hashable, Sendable {
  /// A dated change names nothing that has a price.
  case noPrice(Alternatives)
  /// A dated change names a whole item or list.
  case wholeItem
  /// A dated change names what makes an item the one it is.
  case fixed(String)
  /// An object of the format has no such key.
  case unknownKey(String, Alternatives)
  /// A list has no such item.
  case unknownItem(String, Alternatives)
  /// A single value has nothing within.
  case nothingWithin(String)
  /// The price list leaves out the list in which something is named.
  case listAbsent(String)
  /// What must be there cannot be taken away.
  case required(String, Meaning)
}

/// How a plan's cost moves with an assumption, which says what need not be tried.
public enum CostShape: Hashable, Sendable {
  /// It only rises, or only falls.
  case monotone
  /// It is the least of several straight lines, rounded: as a mean over all outcomes is in a chance,
  /// because each rule of payment makes a line of it, and the best rule is the lowest.
  case leastOfLines
  /// It may do anything.
  case any
}

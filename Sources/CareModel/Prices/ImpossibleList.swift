/// Why what a price list was to be made of cannot be one.
public enum ImpossibleList: Error, Hashable, Sendable {
  /// There is no service, or no plan.
  case nothingToCompare
  /// The step to which prices are rounded is not positive.
  case roundingStep
  /// Two items of one kind have this id.
  case idTwice(ID)
  /// The item refers to something that the list does not have, or covers nothing.
  case reference(ID)
  /// A number or an amount of the item is outside its range.
  case range(ID)
  /// The package's rule needs its services to cost the same, and they do not.
  case unequalPrices(ID)
  /// What the package or membership covers is taxed differently.
  case unequalTaxes(ID)
  /// The insurance has a cap for each hour, and covers a service whose sessions last unknown time.
  case lengthUnknown(ID)
  /// The plan's phases cannot follow one another, or need a rhythm or a case that is missing.
  case phases(ID)
  /// What is compared by default is not of the list.
  case defaults
  /// A change comes before another that it follows, or changes what is sold and not what it costs.
  case change(Day)
}

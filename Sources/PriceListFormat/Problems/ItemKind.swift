/// What a list of the format has items of.
public enum ItemKind: String, Hashable, Sendable, CaseIterable {
  /// What is given at a visit.
  case service
  /// What may be added to a visit.
  case extra
  /// Sessions that are paid for at once.
  case package
  /// What a price may be derived from.
  case serviceOrPackage
  /// Sessions for a fee, period after period.
  case membership
  /// A group that pays less.
  case concession
  /// Who pays back a share.
  case insurance
  /// A course or a rhythm of visits.
  case plan
  /// A case: a complaint, and what is assumed of it.
  case complaint
}

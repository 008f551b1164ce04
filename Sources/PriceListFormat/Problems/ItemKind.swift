/// What a list of the format has items of.
public enum ItemKind: String, Hashable, Sendable, CaseIterable {
  case service, extra, package, serviceOrPackage, membership, concession, insurance, plan, complaint
}

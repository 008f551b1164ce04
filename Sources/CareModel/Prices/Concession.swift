/// A client group's lower prices: student, senior.
public struct Concession: Named, Hashable, Sendable {
  /// Unique among concessions.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// What the group pays.
  public let reduction: Reduction

  /// A group of clients and what it pays.
  public init(id: ID, name: LocalText, reduction: Reduction) {
    self.id = id
    self.names = name
    self.reduction = reduction
  }
}

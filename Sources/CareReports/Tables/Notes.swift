/// Sentences of one kind that stand below a report's tables.
public struct Notes: Sendable {
  /// What they are; `nil` where that is plain.
  public let title: String?
  /// A sentence each.
  public let sentences: [String]

  /// Sentences under a title, or under none.
  init(_ title: String? = nil, _ sentences: [String]) {
    self.title = title
    self.sentences = sentences
  }
}

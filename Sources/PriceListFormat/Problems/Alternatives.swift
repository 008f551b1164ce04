internal import Diagnostics

/// What else could have been written.
public enum Alternatives: Hashable, Sendable {
  /// The one name that is near.
  case near(String)
  /// All that there are; perhaps none.
  case all([String])
  /// Too many to tell.
  case untold
}

extension Alternatives {
  /// The most names that are told.
  private static let most = 12

  /// The same; untold if there are too many.
  var few: Alternatives {
    guard case .all(let names) = self, names.count > Self.most else { return self }
    return .untold
  }

  /// The name that is near to a word; all names otherwise.
  init(for word: String, among names: [String]) {
    self = Suggestion.nearest(to: word, among: names).map { .near($0) } ?? .all(names)
  }
}

/// How several things are told apart in a drawing: by dashes and by colour, the first by neither
/// alone.
enum Series {
  /// Each holds 3:1 against white and against black, so that no drawing needs to know on which it
  /// stands.
  static let colors = ["#2f7fc4", "#c8562a", "#2e8b57", "#9a5fc0", "#9c7400", "#1f8a8a"]

  /// `nil` is an unbroken line.
  private static let dashes: [String?] = [nil, "8 4", "2 3", "12 4 2 4", "4 4", "16 4"]

  /// The colour of a line; after the first six they come again, with other dashes.
  static func color(_ index: Int) -> String { colors[index % colors.count] }

  /// The dashes of a line; after the first six they are those of others again, with other colours.
  static func dashes(_ index: Int) -> String? {
    dashes[(index + index / colors.count) % dashes.count]
  }
}

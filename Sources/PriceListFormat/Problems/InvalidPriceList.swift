/// Everything that is wrong with a price list, in the order of the file.
public struct InvalidPriceList: Error, Sendable {
  /// At least one.
  public let problems: [Problem]

  /// Whether only options of the command line are wrong, not the file.
  public var isOnlyInOptions: Bool {
    problems.allSatisfy { if case .option = $0.place { true } else { false } }
  }
}

extension InvalidPriceList: CustomStringConvertible {
  /// One line for each problem, with its code.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

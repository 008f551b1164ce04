/// Everything that is wrong with a file beside the price list, in its order.
public struct InvalidFile: Error, Sendable {
  /// At least one.
  public let problems: [Problem]
}

extension InvalidFile: CustomStringConvertible {
  /// One line for each problem, with its code.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InvalidPriceList {
  /// The same as mistakes of a file that proposes values; `nil` if none of them is in that file.
  public func blaming(_ file: String) -> InvalidFile? {
    let isInFile = problems.contains { problem in
      guard case .option(let source) = problem.place else { return false }
      return source.hasPrefix("\(file):")
    }
    return isInFile ? InvalidFile(problems: problems) : nil
  }
}

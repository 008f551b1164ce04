/// One thing that is wrong with a price list or a file beside it, and where.
///
/// What is wrong is told as facts; the words for it, in each language, are not of this module.
public struct Problem: Hashable, Sendable {
  /// Where the mistake was made.
  public enum Place: Hashable, Sendable {
    /// In the file, at a line and column from 1.
    case file(name: String, line: Int, column: Int)
    /// In an option of the command line, as it was written.
    case option(String)
  }

  /// Where the mistake was made.
  public let place: Place
  /// The path of the value that is wrong; empty for the file as a whole.
  public let path: Path
  /// What is wrong, what is allowed, and the nearest valid name.
  public let cause: Cause
}

extension Problem.Place: CustomStringConvertible {
  /// `pricing.json:14:17`, or the option.
  public var description: String {
    switch self {
    case .file(let name, let line, let column): "\(name):\(line):\(column)"
    case .option(let text): text
    }
  }
}

extension Problem: CustomStringConvertible {
  /// Place, path and code: `pricing.json:14:17: services.therapeutic.price: tooManyDecimals`.
  public var description: String { line(saying: cause.code.rawValue) }

  /// Place and path, and words for what is wrong.
  package func line(saying words: String) -> String {
    path.isEmpty ? "\(place): \(words)" : "\(place): \(path): \(words)"
  }
}

extension Sequence {
  /// The words that would give these arguments again, in the order declared, without what is at its
  /// initial value or is not recorded.
  ///
  /// - Complexity: O(arguments).
  package func words<Root>(
    for root: Root, besides initial: Root
  ) -> [String] where Element == Argument<Root> {
    filter(\.isRecorded).flatMap { argument in
      let info = argument.info(initial)
      return argument.values(root, initial).flatMap(info.words)
    }
  }

  /// The options that were given, as they are typed: `--horizon`.
  ///
  /// - Complexity: O(arguments).
  package func givenOptions<Root>(
    in root: Root, besides initial: Root
  ) -> [String] where Element == Argument<Root> {
    compactMap { argument in
      let info = argument.info(initial)
      return info.isNamed && !argument.values(root, initial).isEmpty ? "--\(info.name)" : nil
    }
  }
}

extension ArgumentInfo {
  /// The words that give the argument one value.
  fileprivate func words(_ value: String) -> [String] {
    switch kind {
    case .flag: ["--\(name)"]
    case .option, .repeatableOption: ["--\(name)", value]
    case .operand, .operands: [value]
    }
  }
}

extension Command where Context == Void, Output: Sendable {
  /// Reads words of a command that were recorded, without carrying it out.
  ///
  /// - Parameters:
  ///   - words: What stands after the command's name.
  ///   - name: That name.
  ///   - initial: The defaults of its arguments.
  ///   - arguments: What it takes.
  ///   - texts: In which a mistake is told.
  /// - Returns: What the words say.
  /// - Throws: ``UsageError`` if they are no arguments of the command.
  package static func read(
    _ words: [String], of name: String, into initial: Output,
    _ arguments: @autoclosure @escaping @Sendable () -> [Argument<Output>],
    saying texts: any CommandTexts
  ) throws -> Output {
    let command = Command(name, abstract: "", initial, arguments()) { options, _ in options }
    return try command.run(words, in: (), saying: texts)
  }
}

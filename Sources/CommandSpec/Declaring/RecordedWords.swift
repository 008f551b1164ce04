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

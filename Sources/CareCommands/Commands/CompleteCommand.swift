internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost complete`: the words that a shell offers in the middle of a command line.
///
/// Nobody types it, so no document lists it; a shell that asks gets no message, only fewer words.
struct CompleteCommand: Sendable {
  /// What is asked for.
  var word = KnownWord.plan
  /// The command line so far, from which the price list is known.
  var line: [String] = []

  /// The name by which shells call it.
  static let name = "complete"

  /// The command; it says nothing in any language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      name, abstract: "", CompleteCommand(),
      [
        .operand(texts.placeholder(.kind), \.word, required: true, help: ""),
        .operands(texts.placeholder(.list), \.line, help: ""),
      ], isHidden: true
    ) { options, world in
      let words = (try? Self.words(options.word, after: options.line, in: world)) ?? []
      return Outcome(
        output: words.map { "\(Self.cell($0.word))\t\(Self.cell($0.meaning))\n" }.joined())
    }
  }

  /// The words that may stand at the end of a command line.
  ///
  /// - Throws: ``InputFailure`` or ``InvalidPriceList`` if the price list cannot be read.
  static func words(
    _ word: KnownWord, after line: [String], in world: World
  ) throws -> [KnownWord.Offered] {
    // Somebody else may be waiting for standard input.
    let named = pricing(in: line)
    guard world.priceListName(named) != "-" else { return [] }
    return try word.words(
      in: ListFile(named, settings: [], language: world.language, in: world))
  }

  /// The price list that a command line names, as a shell parts it or not: `--pricing x`, `--pricing=x`.
  private static func pricing(in line: [String]) -> String? {
    let option = "--pricing"
    if let joint = line.last(where: { $0.hasPrefix(option + "=") && $0.count > option.count + 1 }) {
      return String(joint.dropFirst(option.count + 1))
    }
    guard let place = line.lastIndex(of: option) else { return nil }
    return line[(place + 1)...].first { $0 != "=" }
  }

  /// A word on its line, in its column.
  private static func cell(_ text: String) -> String { Quoted.whole(text) }
}

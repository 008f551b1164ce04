internal import CommandSpec
internal import PriceListFormat

/// A locale given on the command line.
struct LocaleWord: ArgumentValue {
  let identifier: String

  init?(argument: String) {
    guard LocaleIdentifier.isWellFormed(argument) else { return nil }
    identifier = argument
  }

  var argument: String { identifier }
  static var expectation: Expectation { .locale("en_CH", "fr_CH") }
}

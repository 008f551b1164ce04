internal import CommandSpec
internal import PriceListFormat

/// A locale given on the command line.
struct LocaleWord: ArgumentValue {
  /// Such as `fr_CH`.
  let identifier: String

  /// Reads a locale; `nil` if it has not the form of one.
  init?(argument: String) {
    guard LocaleIdentifier.isWellFormed(argument) else { return nil }
    identifier = argument
  }

  /// As it would be typed.
  var argument: String { identifier }
  /// A language, and perhaps a country.
  static var expectation: Expectation { .locale("en_CH", "fr_CH") }
}

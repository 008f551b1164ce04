/// A value that can be written as one word on a command line.
///
/// An enumeration of `String` raw values that is `CaseIterable` gets everything by declaring the
/// conformance.
package protocol ArgumentValue: Sendable {
  /// The value a word stands for, or nil if it stands for none.
  init?(argument: String)

  /// The word that stands for this value, as help shows defaults and records give it again.
  var argument: String { get }

  /// What a word must be.
  static var expectation: Expectation { get }

  /// All allowed words, in the order they are listed; empty if they cannot be listed.
  static var choices: [String] { get }
}

extension ArgumentValue {
  /// No list of allowed words.
  package static var choices: [String] { [] }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// The case with this raw value.
  package init?(argument: String) {
    self.init(rawValue: argument)
  }

  /// The raw value.
  package var argument: String { rawValue }

  /// One of the raw values.
  package static var expectation: Expectation { .oneOf(choices) }

  /// All raw values, in the order of the cases.
  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  /// The word itself.
  package init?(argument: String) {
    self = argument
  }

  /// The text itself.
  package var argument: String { self }

  /// Any text will do.
  package static var expectation: Expectation { .text }
}

extension Int: ArgumentValue {
  /// A whole number in decimal digits, with an optional sign.
  package init?(argument: String) {
    self.init(argument)
  }

  /// The number in decimal digits.
  package var argument: String { String(self) }

  /// A whole number.
  package static var expectation: Expectation { .wholeNumber }
}

/// A value that can be written as one word on a command line.
///
/// An enumeration of `String` raw values that is `CaseIterable` gets everything by declaring the
/// conformance; other types give `init?(argument:)`, or `parse(_:)` to state their own reason for
/// refusing a word.
package protocol ArgumentValue: Sendable {
  /// The value a word stands for, or nil if it stands for none.
  init?(argument: String)

  /// The word that stands for this value, as help shows defaults.
  var argument: String { get }

  /// What a word must be, as it follows "expected": "a whole number".
  static var expectation: String { get }

  /// All allowed words, in the order they are listed; empty if they cannot be listed.
  static var choices: [String] { get }

  /// The value a word stands for.
  ///
  /// Throws `InvalidValue`, with the reason, if it stands for none.
  static func parse(_ word: String) throws(InvalidValue) -> Self
}

/// Why a word is not a value: a clause that follows a colon, without a full stop.
package struct InvalidValue: Error, Equatable {
  /// The reason, such as "expected a whole number".
  package let message: String

  /// Refuses a word for a reason.
  package init(_ message: String) {
    self.message = message
  }
}

extension ArgumentValue {
  /// No list of allowed words.
  package static var choices: [String] { [] }

  /// Reads a word with `init?(argument:)`.
  ///
  /// Throws `InvalidValue`, naming the expectation.
  package static func parse(_ word: String) throws(InvalidValue) -> Self {
    guard let value = Self(argument: word) else {
      throw InvalidValue("expected \(expectation)")
    }
    return value
  }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// The case with this raw value.
  package init?(argument: String) {
    self.init(rawValue: argument)
  }

  /// The raw value.
  package var argument: String { rawValue }

  /// "one of" and all raw values.
  package static var expectation: String {
    "one of " + choices.joined(separator: ", ")
  }

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
  package static var expectation: String { "some text" }
}

extension Int: ArgumentValue {
  /// A whole number in decimal digits, with an optional sign.
  package init?(argument: String) {
    self.init(argument)
  }

  /// The number in decimal digits.
  package var argument: String { String(self) }

  /// A whole number.
  package static var expectation: String { "a whole number" }
}

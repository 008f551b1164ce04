/// What a place in the format may hold, as plain data: the reader, the paths, the messages and the
/// printed schema all follow it.
indirect enum Schema: Sendable {
  /// Any text that is not empty.
  case text
  /// A text of a form of its own.
  case form(TextForm)
  /// Exactly this text.
  case word(String)
  /// `true` or `false`.
  case flag
  /// Only `true`.
  case yes
  /// An amount of money.
  case amount
  /// A whole number.
  case count(ClosedRange<Int>)
  /// A list with at least and at most so many items.
  case list(Schema, ClosedRange<Int>)
  /// An object with these members.
  case object(ObjectSchema)
  /// An object whose keys name things, with a value for each.
  case table(TableKeys, Schema)
  /// Any JSON value: the value of a change, which its path decides.
  case anything
  /// One of several.
  case either([Schema])
}

/// A text with a form of its own.
struct TextForm: Hashable, Sendable {
  /// What it is called in messages: "a date such as 2026-09-01".
  let name: String
  /// A regular expression for the whole text, for the printed schema.
  let pattern: String
}

/// What the keys of a table name.
enum TableKeys: Sendable {
  /// Services and packages.
  case items
  /// Paths of values.
  case paths
  /// Numbers of sessions.
  case sessionCounts
}

/// The members of an object.
struct ObjectSchema: Sendable {
  struct Member: Sendable {
    let name: String
    let isRequired: Bool
    let schema: Schema
    /// What it means, in a few words.
    let meaning: String
  }

  let members: [Member]
  /// Groups of members of which exactly one must be there.
  let exactlyOne: [[String]]
  /// Groups of members of which at most one may be there.
  let atMostOne: [[String]]

  func member(_ name: String) -> Member? { members.first { $0.name == name } }

  /// What is allowed, as it follows "it must be".
  var allowed: String {
    let required = members.filter(\.isRequired).map(\.name)
    return required.isEmpty ? "an object" : "an object with \(required.joined(separator: ", "))"
  }
}

extension Schema {
  /// What is allowed, as it follows "it must be".
  var allowed: String {
    switch self {
    case .text: "a text"
    case .form(let form): form.name
    case .word(let word): "\"\(word)\""
    case .flag: "true or false"
    case .yes: "true"
    case .amount: "an amount from 0 to 1000000000"
    case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .list: "a list"
    case .object(let object): object.allowed
    case .table(.sessionCounts, _):
      "an object of numbers of sessions with how many clients took each"
    case .table: "an object"
    case .anything: "a value"
    case .either(let schemas): schemas.map(\.allowed).joined(separator: ", or ")
    }
  }
}

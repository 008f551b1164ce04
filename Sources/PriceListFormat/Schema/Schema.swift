internal import CareModel

/// What a place in the format may hold, as plain data: the reader, the paths, the messages and the
/// printed schema all follow it.
indirect enum Schema: Sendable {
  /// Any text that is not empty, of at most so many characters.
  case text(most: Int)
  /// A text for people of at most so many characters, or one for each of several languages.
  case localText(most: Int)
  /// A text of a form of its own.
  case form(Form)
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
  /// A member of an object.
  struct Member: Sendable {
    /// The key.
    let name: String
    /// Whether it must be there.
    let isRequired: Bool
    /// What its value may be.
    let schema: Schema
    /// What it means, for messages and the printed schema.
    let meaning: Meaning
  }

  /// In the order of the documentation.
  let members: [Member]
  /// Groups of members of which exactly one must be there.
  let exactlyOne: [[String]]
  /// Groups of members of which at most one may be there.
  let atMostOne: [[String]]

  /// The member of that name; `nil` if there is none.
  ///
  /// - Complexity: O(members).
  func member(_ name: String) -> Member? { members.first { $0.name == name } }
}

extension Schema {
  /// What may stand here, for messages.
  var allowed: Allowed {
    switch self {
    case .text: .text
    case .localText: .localText
    case .form(let form): .form(form)
    case .word(let word): .word(word)
    case .flag: .flag
    case .yes: .yes
    case .amount: .amount(most: Amount.mostUnits)
    case .count(let range): .count(range)
    case .list: .list
    case .object(let object):
      .object(required: object.members.filter(\.isRequired).map(\.name))
    case .table(.sessionCounts, _): .sessionCounts
    case .table: .object(required: [])
    case .anything: .anything
    case .either(let schemas): .either(schemas.map(\.allowed))
    }
  }
}

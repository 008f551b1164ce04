internal import Diagnostics

/// A JSON value that remembers where it was written.
package struct JSON: Sendable {
  /// What is written.
  package indirect enum Value: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as written, not yet read as anything.
    case number(String)
    /// A text, its escapes resolved.
    case string(String)
    /// The items, in order.
    case array([JSON])
    /// The members, in order; a key appears once.
    case object([Member])
    /// Something that was wrong and has been reported.
    case invalid
  }

  /// A key and its value.
  package struct Member: Sendable {
    /// The key, its escapes resolved.
    package let key: String
    /// Where the key was written.
    package let origin: Origin
    /// What stands after the colon.
    package var value: JSON
  }

  /// Where something was written.
  package enum Origin: Hashable, Sendable {
    /// So many bytes into the file.
    case offset(Int)
    /// In an option of the command line, by its place among them.
    case option(Int)
  }

  /// What is written.
  package var value: Value
  /// Where it was written.
  package let origin: Origin

  /// A value that was written there.
  package init(_ value: Value, at origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// The value of a member; `nil` if this is no object or has no such key.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string; `nil` for anything else.
  package var text: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The items of a list; `nil` for anything else.
  package var items: [JSON]? {
    guard case .array(let items) = value else { return nil }
    return items
  }

  /// What was written, for messages.
  package var written: WrittenValue {
    switch value {
    case .null: .null
    case .bool(let flag): .flag(flag)
    case .number(let literal): .number(Quoted.plain(literal))
    case .string(let text): .text(Quoted.plain(text))
    case .array: .list
    case .object: .object
    case .invalid: .unreadable
    }
  }
}

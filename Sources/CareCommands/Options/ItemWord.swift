internal import CareModel
internal import CommandSpec

/// An item of the price list as somebody calls it: its id, a name of it in any language, or a part of one.
struct ItemWord: ArgumentValue, Hashable {
  /// As it was typed; not empty.
  let argument: String

  init?(argument: String) {
    guard argument.contains(where: { !$0.isWhitespace }) else { return nil }
    self.argument = argument
  }

  /// The item of that id.
  init(_ id: ID) {
    argument = id.text
  }

  static var expectation: Expectation { .item }
}

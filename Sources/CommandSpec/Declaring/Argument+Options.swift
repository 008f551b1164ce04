extension Argument {
  /// An option with a value, whose default is the initial value.
  package static func option<V: ArgumentValue>(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ path: any WritableKeyPath<Root, V> & Sendable, help: String, completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .option, name: name, short: short, placeholder: placeholder, help: help,
        completion: completion), path)
  }

  /// An option with a value; without it the value is nil.
  package static func option<V: ArgumentValue>(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ path: any WritableKeyPath<Root, V?> & Sendable, help: String, completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .option, name: name, short: short, placeholder: placeholder, help: help,
        completion: completion), path)
  }

  /// An option that may be repeated; its values are added in the order given.
  package static func options<V: ArgumentValue>(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ path: any WritableKeyPath<Root, [V]> & Sendable, help: String, completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .repeatableOption, name: name, short: short, placeholder: placeholder, help: help,
        completion: completion), path)
  }

  /// A word without a name, whose default is the initial value unless it is required.
  package static func operand<V: ArgumentValue>(
    _ placeholder: String, _ path: any WritableKeyPath<Root, V> & Sendable, required: Bool = false,
    help: String, completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .operand(required: required), name: "", placeholder: placeholder, help: help,
        completion: completion), path)
  }

  /// A word without a name; without it the value is nil, unless it is required.
  package static func operand<V: ArgumentValue>(
    _ placeholder: String, _ path: any WritableKeyPath<Root, V?> & Sendable, required: Bool = false,
    help: String, completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .operand(required: required), name: "", placeholder: placeholder, help: help,
        completion: completion), path)
  }

  /// All remaining words without names, in the order given.
  package static func operands<V: ArgumentValue>(
    _ placeholder: String, _ path: any WritableKeyPath<Root, [V]> & Sendable, help: String,
    completion: Completion = .none
  ) -> Self {
    value(
      ArgumentInfo(
        kind: .operands, name: "", placeholder: placeholder, help: help, completion: completion),
      path)
  }
}

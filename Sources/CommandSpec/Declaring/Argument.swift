/// One argument of a command: its description, and how a word for it changes a `Root`.
package struct Argument<Root>: Sendable {
  /// The description; the default is read from the initial value.
  let info: @Sendable (_ initial: Root) -> ArgumentInfo

  /// Takes in one word.
  ///
  /// Throws `InvalidValue` if the word is not a value of the argument.
  let update: @Sendable (_ word: String, _ root: inout Root) throws(InvalidValue) -> Void

  /// The same argument for a larger value of which `Root` is a part, so that options that several
  /// commands share are declared once.
  package func pullback<New>(_ path: any WritableKeyPath<New, Root> & Sendable) -> Argument<New> {
    Argument<New>(
      info: { [info] initial in info(initial[keyPath: path]) },
      update: { [update] (word, root) throws(InvalidValue) in
        try update(word, &root[keyPath: path])
      })
  }
}

extension Argument {
  /// A switch that sets `path` to true.
  package static func flag(
    _ name: String, short: Character? = nil, _ path: any WritableKeyPath<Root, Bool> & Sendable,
    help: String
  ) -> Self {
    let info = ArgumentInfo(kind: .flag, name: name, short: short, help: help)
    return Argument(
      info: { _ in info },
      update: { (_, root) throws(InvalidValue) in root[keyPath: path] = true })
  }

  /// An argument whose value is stored at `path`, replacing what was there.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, V> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: [initial[keyPath: path]]) },
      update: { (word, root) throws(InvalidValue) in root[keyPath: path] = try V.parse(word) })
  }

  /// An argument whose value is stored at `path`, which is nil without it.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, V?> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: initial[keyPath: path].map { [$0] } ?? []) },
      update: { (word, root) throws(InvalidValue) in root[keyPath: path] = try V.parse(word) })
  }

  /// An argument whose values are added to those at `path`, in the order given.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, [V]> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: initial[keyPath: path]) },
      update: { (word, root) throws(InvalidValue) in
        root[keyPath: path].append(try V.parse(word))
      })
  }
}

extension ArgumentInfo {
  /// The description with what the type of the value says about it.
  fileprivate func describing<V: ArgumentValue>(_ type: V.Type) -> ArgumentInfo {
    var described = self
    described.choices = type.choices
    described.expectation =
      switch completion {
      case .file where type.choices.isEmpty: "the name of a file"
      case .directory where type.choices.isEmpty: "the name of a directory"
      default: type.expectation
      }
    return described
  }

  /// The description with these values as the default; a required operand has none.
  fileprivate func defaulting<V: ArgumentValue>(to values: [V]) -> ArgumentInfo {
    let shown = values.map(\.argument).joined(separator: ", ")
    guard !shown.isEmpty, kind != .operand(required: true) else { return self }
    var described = self
    described.defaultValue = shown
    return described
  }
}

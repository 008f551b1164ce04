/// One argument of a command: its description, how a word for it changes a `Root`, and which words
/// would give a `Root` again.
package struct Argument<Root>: Sendable {
  /// The description; the default is read from the initial value.
  let info: @Sendable (_ initial: Root) -> ArgumentInfo

  /// Takes in one word; false if it is not a value of the argument.
  let update: @Sendable (_ word: String, _ root: inout Root) -> Bool

  /// The values that differ from the initial ones, as words; a flag has an empty one.
  let values: @Sendable (_ root: Root, _ initial: Root) -> [String]

  /// Whether a recorded command repeats it; what says only where to read and write does not count.
  private(set) var isRecorded = true

  /// The same argument for a larger value of which `Root` is a part, so that options that several
  /// commands share are declared once.
  package func pullback<New>(_ path: any WritableKeyPath<New, Root> & Sendable) -> Argument<New> {
    var argument = Argument<New>(
      info: { [info] initial in info(initial[keyPath: path]) },
      update: { [update] word, root in update(word, &root[keyPath: path]) },
      values: { [values] root, initial in values(root[keyPath: path], initial[keyPath: path]) })
    argument.isRecorded = isRecorded
    return argument
  }

  /// The same argument, left out where a command is recorded.
  package func unrecorded() -> Self {
    var argument = self
    argument.isRecorded = false
    return argument
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
      update: { _, root in
        root[keyPath: path] = true
        return true
      },
      values: { root, initial in root[keyPath: path] && !initial[keyPath: path] ? [""] : [] })
  }

  /// An argument whose value is stored at `path`, replacing what was there.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, V> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: [initial[keyPath: path]]) },
      update: { word, root in
        guard let value = V(argument: word) else { return false }
        root[keyPath: path] = value
        return true
      },
      values: { root, initial in
        let (now, before) = (root[keyPath: path].argument, initial[keyPath: path].argument)
        return now == before ? [] : [now]
      })
  }

  /// An argument whose value is stored at `path`, which is nil without it.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, V?> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: initial[keyPath: path].map { [$0] } ?? []) },
      update: { word, root in
        guard let value = V(argument: word) else { return false }
        root[keyPath: path] = value
        return true
      },
      values: { root, initial in
        let (now, before) = (root[keyPath: path]?.argument, initial[keyPath: path]?.argument)
        return now == before ? [] : now.map { [$0] } ?? []
      })
  }

  /// An argument whose values are added to those at `path`, in the order given.
  static func value<V: ArgumentValue>(
    _ info: ArgumentInfo, _ path: any WritableKeyPath<Root, [V]> & Sendable
  ) -> Self {
    let info = info.describing(V.self)
    return Argument(
      info: { initial in info.defaulting(to: initial[keyPath: path]) },
      update: { word, root in
        guard let value = V(argument: word) else { return false }
        root[keyPath: path].append(value)
        return true
      },
      values: { root, initial in
        root[keyPath: path].dropFirst(initial[keyPath: path].count).map(\.argument)
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
      case .file where type.choices.isEmpty: .file
      case .directory where type.choices.isEmpty: .folder
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

internal import CareModel
internal import Diagnostics

/// A value that replaces one of the price list, named by its path.
///
/// Base and overrides are the one mechanism behind `--set`, dated changes and every "what if".
public struct Setting: Hashable, Sendable {
  /// Such as `services.therapeutic.price`.
  public let path: String
  /// JSON, or else a bare text.
  public let value: String
  /// How it was given, for messages: `--set services.therapeutic.price=140`.
  public let source: String

  /// A value for a path, given in some option.
  public init(path: String, value: String, source: String) {
    self.path = path
    self.value = value
    self.source = source
  }

  /// What an option such as `--set` was given: `PATH=VALUE`; `nil` if it is none.
  public init?(_ written: String, option: String) {
    guard let (path, value) = Self.parts(of: written) else { return nil }
    self.init(path: path, value: value, source: "\(option) \(Quoted.plain(written))")
  }

  /// The path before the first equals sign, and what follows it; `nil` if there is no path.
  public static func parts(of written: String) -> (path: String, value: String)? {
    guard let equals = written.firstIndex(of: "="), equals > written.startIndex else { return nil }
    return (String(written[..<equals]), String(written[written.index(after: equals)...]))
  }

  /// The value as JSON, written in an option.
  func json(at origin: JSON.Origin) -> JSON {
    let read = JSONReader.read(Array(value.utf8))
    guard read.mistakes.isEmpty, let json = read.value else {
      return JSON(.string(value), at: origin)
    }
    return json.moved(to: origin)
  }
}

extension JSON {
  /// The same value, as if all of it were written there.
  func moved(to origin: Origin) -> JSON {
    switch value {
    case .array(let items): JSON(.array(items.map { $0.moved(to: origin) }), at: origin)
    case .object(let members):
      JSON(
        .object(
          members.map { Member(key: $0.key, origin: origin, value: $0.value.moved(to: origin)) }),
        at: origin)
    default: JSON(value, at: origin)
    }
  }
}

/// A value for a path, and where the path was written.
struct Replacement {
  let value: JSON
  let origin: JSON.Origin
}

/// Why a path names no value of the format.
struct NoSuchPath: Error {
  let message: String
}

extension JSON {
  /// The value with another one at a path; `null` there takes the value away.
  ///
  /// - Throws: ``NoSuchPath`` if the format, or the list, has nothing of that name.
  func setting(
    _ path: ArraySlice<String>, to new: Replacement, in schema: Schema
  ) throws(NoSuchPath) -> JSON {
    guard let first = path.first else { return new.value }
    if case .invalid = value { return self }
    switch schema {
    case .object(let object): return try settingMember(first, path, to: new, in: object)
    case .list(let item, _): return try settingItem(first, path, to: new, in: item)
    case .table(let keys, let value):
      let (key, rest) =
        keys == .paths ? (path.joined(separator: "."), []) : (first, path.dropFirst())
      return try settingValue(of: key, rest, to: new, in: value)
    case .either(let schemas):
      let deeper = schemas.filter(\.hasParts)
      guard let deeper = deeper.first(where: { $0.reached(by: path) != nil }) ?? deeper.first else {
        throw nothingWithin(first)
      }
      return try setting(path, to: new, in: deeper)
    default: throw nothingWithin(first)
    }
  }

  private func nothingWithin(_ name: String) -> NoSuchPath {
    NoSuchPath(message: "there is nothing named \(Quoted.word(name)) within a single value")
  }

  private func settingMember(
    _ name: String, _ path: ArraySlice<String>, to new: Replacement, in object: ObjectSchema
  ) throws(NoSuchPath) -> JSON {
    guard let member = object.member(name) else {
      let names = object.members.map(\.name)
      let near = Suggestion.clause(for: name, among: names)
      let hint = near.isEmpty ? "; there are \(names.joined(separator: ", "))" : near
      throw NoSuchPath(message: "there is no \(Quoted.word(name)) here\(hint)")
    }
    let rest = path.dropFirst()
    if case .null = new.value.value, member.isRequired, rest.isEmpty {
      throw NoSuchPath(message: "\(Quoted.word(name)) cannot be taken away: \(member.meaning)")
    }
    return try settingValue(of: name, rest, to: new, in: member.schema)
  }

  private func settingValue(
    of key: String, _ rest: ArraySlice<String>, to new: Replacement, in schema: Schema
  ) throws(NoSuchPath) -> JSON {
    var members: [Member] = if case .object(let members) = value { members } else { [] }
    let origin = if case .object = value { origin } else { new.origin }
    let index = members.firstIndex { $0.key == key }
    let old = index.map { members[$0].value } ?? JSON(.object([]), at: new.origin)
    if index == nil, !rest.isEmpty, case .list = schema {
      throw NoSuchPath(message: "the list has no \(Quoted.word(key)), so nothing within can be set")
    }
    let value = try old.setting(rest, to: new, in: schema)
    switch (index, value.value) {
    case (let index?, .null): members.remove(at: index)
    case (let index?, _): members[index].value = value
    case (nil, .null): break
    case (nil, _): members.append(Member(key: key, origin: new.origin, value: value))
    }
    return JSON(.object(members), at: origin)
  }

  private func settingItem(
    _ name: String, _ path: ArraySlice<String>, to new: Replacement, in item: Schema
  ) throws(NoSuchPath) -> JSON {
    guard var items = self.items else { throw nothingWithin(name) }
    let names = items.indices.map { items[$0].component(at: $0) }
    guard let index = names.firstIndex(of: name) else {
      let near = Suggestion.clause(for: name, among: names)
      let hint =
        near.isEmpty && (1...12).contains(names.count)
        ? "; there is \(names.joined(separator: ", "))" : near
      throw NoSuchPath(message: "there is no \(Quoted.word(name)) here\(hint)")
    }
    let value = try items[index].setting(path.dropFirst(), to: new, in: item)
    if case .null = value.value { items.remove(at: index) } else { items[index] = value }
    return JSON(.array(items), at: origin)
  }
}

extension Schema {
  /// Whether a path can lead deeper.
  fileprivate var hasParts: Bool {
    switch self {
    case .object, .list, .table: true
    case .either(let schemas): schemas.contains(where: \.hasParts)
    default: false
    }
  }
}

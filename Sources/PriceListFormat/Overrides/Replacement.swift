internal import CareModel
internal import Diagnostics

extension JSON {
  /// A price list with another value at a path, written at an origin; `null` takes the value away.
  ///
  /// - Throws: ``PathFault`` if the format, or the list, has nothing of that name.
  /// - Complexity: O(size of the lists and objects that the path leads through).
  func replacing(
    _ path: Path, by value: JSON, writtenAt origin: Origin
  ) throws(PathFault) -> JSON {
    let language = self["locale"]?.text.map { LocaleIdentifier.language(of: $0) }
    let replacement = Replacement(value: value, origin: origin, language: language)
    return try replacement.applied(to: self, at: path.names[...], in: Format.priceList.schema)
  }
}

/// A value for a path, and where the path was written.
private struct Replacement {
  /// What is to stand at the path.
  let value: JSON
  /// Where the path was written.
  let origin: JSON.Origin
  /// The language of texts that do not tell theirs.
  let language: String?

  /// What is left of a path.
  private typealias Rest = ArraySlice<String>

  /// A value with the new one at a path below it.
  func applied(
    to old: JSON, at path: ArraySlice<String>, in schema: Schema
  ) throws(PathFault) -> JSON {
    guard let first = path.first else { return value }
    if case .invalid = old.value { return old }
    switch schema {
    case .object(let object): return try member(first, path, of: old, in: object)
    case .list(let item, _): return try self.item(first, path, of: old, in: item)
    case .table(.paths, let value):
      return try entry(path.joined(separator: "."), [], of: old, in: value)
    case .table(_, let value): return try entry(first, path.dropFirst(), of: old, in: value)
    case .localText(let most):
      return try translation(first, path.dropFirst(), of: old, in: .text(most: most))
    case .either(let schemas):
      let deeper = schemas.filter(\.hasParts)
      guard let deeper = deeper.first(where: { $0.reached(by: path) != nil }) ?? deeper.first else {
        throw nothingWithin(first)
      }
      return try applied(to: old, at: path, in: deeper)
    default: throw nothingWithin(first)
    }
  }

  /// A path leads into a single value.
  private func nothingWithin(_ name: String) -> PathFault { .nothingWithin(Quoted.plain(name)) }

  /// An object with a member of that name replaced, or something within it.
  ///
  /// - Throws: ``PathFault`` if the format has no such key, or the member must not be taken away.
  private func member(
    _ name: String, _ path: Rest, of old: JSON, in object: ObjectSchema
  ) throws(PathFault) -> JSON {
    guard let member = object.member(name) else {
      throw .unknownKey(
        Quoted.plain(name), Alternatives(for: name, among: object.members.map(\.name)))
    }
    let rest = path.dropFirst()
    if case .null = value.value, member.isRequired, rest.isEmpty {
      throw .required(name, member.meaning)
    }
    return try entry(name, rest, of: old, in: member.schema)
  }

  /// A text in one language; one that does not tell its own becomes that of the list's language.
  private func translation(
    _ language: String, _ rest: Rest, of old: JSON, in text: Schema
  ) throws(PathFault) -> JSON {
    guard LocaleIdentifier.isLanguage(language) else { throw nothingWithin(language) }
    guard old.text != nil, let own = self.language else {
      return try entry(language, rest, of: old, in: text)
    }
    let told = JSON.Member(key: own, origin: old.origin, value: old)
    return try entry(language, rest, of: JSON(.object([told]), at: old.origin), in: text)
  }

  /// An object or table with the value of a key replaced, added or taken away.
  private func entry(
    _ key: String, _ rest: Rest, of object: JSON, in schema: Schema
  ) throws(PathFault) -> JSON {
    var members: [JSON.Member] = if case .object(let members) = object.value { members } else { [] }
    let place = if case .object = object.value { object.origin } else { origin }
    let index = members.firstIndex { $0.key == key }
    let old = if let index { members[index].value } else { try absent(key, rest, in: schema) }
    let new = try applied(to: old, at: rest, in: schema)
    switch (index, new.value) {
    case (let index?, .null): members.remove(at: index)
    case (let index?, _): members[index].value = new
    case (nil, .null): break
    case (nil, _): members.append(JSON.Member(key: key, origin: origin, value: new))
    }
    return JSON(.object(members), at: place)
  }

  /// What stands for a value that is left out: a list without items for a first one, else an object.
  ///
  /// - Throws: ``PathFault`` if a path leads into a list that is left out.
  private func absent(_ key: String, _ rest: Rest, in schema: Schema) throws(PathFault) -> JSON {
    guard !rest.isEmpty, case .list = schema else { return JSON(.object([]), at: origin) }
    guard rest.count == 1, case .object = value.value else {
      throw .listAbsent(Quoted.plain(key))
    }
    return JSON(.array([]), at: origin)
  }

  /// A list with the item of that id or number replaced, or something within it; or with a new item of that id.
  ///
  /// - Throws: ``PathFault`` if there is none, and the value is none either.
  private func item(
    _ name: String, _ path: Rest, of list: JSON, in schema: Schema
  ) throws(PathFault) -> JSON {
    guard var items = list.items else { throw nothingWithin(name) }
    let names = items.indices.map { items[$0].name(at: $0) }
    guard let index = names.firstIndex(of: name) else {
      if path.count == 1, let new = newItem(name, in: schema) {
        return JSON(.array(items + [new]), at: list.origin)
      }
      throw .unknownItem(Quoted.plain(name), Alternatives(for: name, among: names).few)
    }
    let new = try applied(to: items[index], at: path.dropFirst(), in: schema)
    if case .null = new.value { items.remove(at: index) } else { items[index] = new }
    return JSON(.array(items), at: list.origin)
  }
}

// New items.
extension Replacement {
  /// The value as a further item of a list of items with ids; `nil` if it is no object, its id is another, or
  /// that is no id.
  private func newItem(_ name: String, in schema: Schema) -> JSON? {
    guard case .object(let members) = value.value, ID(name) != nil,
      case .object(let object) = schema, object.member("id") != nil
    else { return nil }
    if let own = value["id"] { return own.text == name ? value : nil }
    let id = JSON.Member(key: "id", origin: origin, value: JSON(.string(name), at: origin))
    return JSON(.object([id] + members), at: value.origin)
  }
}

extension Schema {
  /// Whether a path can lead deeper.
  fileprivate var hasParts: Bool {
    any {
      switch $0 {
      case .object, .list, .table, .localText: true
      default: false
      }
    }
  }
}

internal import CareModel
internal import Diagnostics

// Lists and objects.
extension Shape {
  /// A list, each item of which the path counts by its id where it has one, else from 1.
  static func list<Item>(_ item: Shape<Item>, _ range: ClosedRange<Int>) -> Shape
  where Value == [Item] {
    Shape(.list(item.schema, range)) { json, reading in
      guard case .array(let items) = json.value else {
        reading.refuse(json, .list(item.schema, range))
        return nil
      }
      guard range.contains(items.count) else {
        let fault: ValueFault =
          items.count < range.lowerBound
          ? .tooFewItems(items.count, least: range.lowerBound)
          : .tooManyItems(items.count, most: range.upperBound)
        reading.report(.value(fault), at: json.origin)
        return nil
      }
      return items.enumerated().compactMap { index, json in
        reading.descend(json.name(at: index)) { item.read(json, &$0) }
      }
    }
  }

  /// An object, read member by member into a draft.
  static func object(
    _ initial: Value, _ fields: [Field<Value>], exactlyOne: [[String]] = [],
    atMostOne: [[String]] = []
  ) -> Shape {
    let schema = ObjectSchema(
      members: fields.map(\.member), exactlyOne: exactlyOne, atMostOne: atMostOne)
    return Shape(.object(schema)) { json, reading in
      guard case .object(let members) = json.value else {
        reading.refuse(json, .object(schema))
        return nil
      }
      reading.check(members, of: json, against: schema)
      return reading.draft(initial, fields, from: json)
    }
  }
}

extension Reading {
  /// A draft whose members are read from an object; those that did not change since it was last
  /// read are taken over.
  mutating func draft<Draft>(
    _ initial: Draft, _ fields: [Field<Draft>], from json: JSON,
    unchanged: (old: Draft, isUnchanged: (String) -> Bool)? = nil
  ) -> Draft {
    var draft = unchanged?.old ?? initial
    for field in fields where !(unchanged?.isUnchanged(field.member.name) ?? false) {
      if let value = json[field.member.name] {
        descend(field.member.name) { field.read(value, &$0, &draft) }
      } else {
        field.clear(&draft)
      }
    }
    return draft
  }
}

extension JSON {
  /// How a path counts this item of a list.
  package func name(at index: Int) -> String {
    self["id"]?.text.flatMap { ID($0)?.text } ?? String(index + 1)
  }
}

extension Reading {
  /// Unknown keys, missing keys, keys that exclude one another.
  fileprivate mutating func check(
    _ members: [JSON.Member], of json: JSON, against schema: ObjectSchema
  ) {
    let names = schema.members.map(\.name)
    for member in members where schema.member(member.key) == nil {
      let alternatives: Alternatives =
        hasPlenty ? .all(names) : .init(for: member.key, among: names)
      descend(Quoted.plain(member.key)) {
        $0.report(.key(.unknown(alternatives)), at: member.origin)
      }
    }
    let present = Set(members.map(\.key))
    for member in schema.members where member.isRequired && !present.contains(member.name) {
      report(.key(.missing(member.name, member.meaning)), at: json.origin)
    }
    for group in schema.exactlyOne where present.isDisjoint(with: group) {
      report(.key(.noneOf(group)), at: json.origin)
    }
    for group in schema.exactlyOne + schema.atMostOne { checkExclusive(members, group) }
  }

  /// Of some members only one may be there.
  private mutating func checkExclusive(_ members: [JSON.Member], _ group: [String]) {
    let present = members.filter { group.contains($0.key) }
    for extra in present.dropFirst() {
      report(
        .key(.excluded(extra.key, beside: present[0].key, among: group)), at: extra.origin)
    }
  }
}

/// A member of an object: how it is written, and where in the draft its value goes.
struct Field<Draft: Sendable>: Sendable {
  /// The key, what its value may be, and what it means.
  let member: ObjectSchema.Member
  /// Reads the member's value into a draft.
  let read: @Sendable (JSON, inout Reading, inout Draft) -> Void
  /// Leaves the member out.
  let clear: @Sendable (inout Draft) -> Void

  /// Puts a member's value where it goes; a closure and not a key path, for which the runtime has to
  /// make a type before it can be followed.
  typealias Store<Value> = @Sendable (inout Draft, Located<Value>?) -> Void

  /// A member that must be there.
  static func required<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ store: @escaping Store<Value>, _ meaning: Meaning
  ) -> Field {
    field(name, shape, store, meaning, isRequired: true)
  }

  /// A member that may be left out.
  static func optional<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ store: @escaping Store<Value>, _ meaning: Meaning
  ) -> Field {
    field(name, shape, store, meaning, isRequired: false)
  }

  /// A member whose value is kept with the place where it was written.
  private static func field<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ store: @escaping Store<Value>, _ meaning: Meaning,
    isRequired: Bool
  ) -> Field {
    let member = ObjectSchema.Member(
      name: name, isRequired: isRequired, schema: shape.schema, meaning: meaning)
    return Field(member: member) { json, reading, draft in
      let value = shape.read(json, &reading).map {
        Located(value: $0, origin: json.origin, path: reading.path)
      }
      store(&draft, value)
    } clear: {
      store(&$0, nil)
    }
  }

  /// The same member, of a draft that holds this one.
  func pullback<Whole>(
    _ path: any WritableKeyPath<Whole, Draft> & Sendable
  ) -> Field<Whole> {
    Field<Whole>(member: member) { json, reading, whole in
      read(json, &reading, &whole[keyPath: path])
    } clear: {
      clear(&$0[keyPath: path])
    }
  }
}

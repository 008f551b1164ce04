internal import CareModel
internal import Wording

/// How one kind of value is written and read: its schema, and what turns JSON into the value.
///
/// Reading a value that is wrong reports it and gives `nil`.
struct Shape<Value: Sendable>: Sendable {
  let schema: Schema
  let read: @Sendable (JSON, inout Reading) -> Value?

  init(_ schema: Schema, read: @escaping @Sendable (JSON, inout Reading) -> Value?) {
    self.schema = schema
    self.read = read
  }
}

extension Reading {
  /// Says that a value is not what the schema allows.
  mutating func refuse(_ json: JSON, _ schema: Schema) {
    if case .invalid = json.value { return }
    report("is \(json.kind); it must be \(schema.allowed)\(hint(json, schema))", at: json.origin)
  }

  /// Where a number is in quotes that needs none, or a text lacks them: what to write.
  private func hint(_ json: JSON, _ schema: Schema) -> String {
    switch json.value {
    case .string(let text) where schema.takesNumber && JSONReader.isNumber(text):
      "; write \(Quoted.plain(text)) without quotes"
    default: ""
    }
  }
}

// Scalars.
extension Shape where Value == String {
  /// A text for people; not empty.
  static var text: Shape {
    Shape(.text) { json, reading in
      guard let text = json.text else {
        reading.refuse(json, .text)
        return nil
      }
      guard text.contains(where: { !$0.isWhitespace }) else {
        reading.report("is empty; it must be a text", at: json.origin)
        return nil
      }
      return text
    }
  }

  /// How people write numbers and dates there: `en_CH`.
  static var locale: Shape {
    .form("a locale such as en_CH", pattern: "^[a-z]{2,3}(_[A-Z]{2})?$") {
      LocaleStyle.isWellFormed($0) ? $0 : nil
    }
  }
}

extension Shape {
  /// A text that a function reads, or refuses by `nil`.
  static func form(
    _ name: String, pattern: String, parse: @escaping @Sendable (String) -> Value?
  ) -> Shape {
    let schema = Schema.form(TextForm(name: name, pattern: pattern))
    return Shape(schema) { json, reading in
      guard let value = json.text.flatMap(parse) else {
        reading.refuse(json, schema)
        return nil
      }
      return value
    }
  }

  /// The same form, read as another type.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Shape<Other> {
    Shape<Other>(schema) { json, reading in read(json, &reading).map(transform) }
  }

  /// What this shape reads, or what the other reads: `choose` says by which a value is read.
  static func either(
    _ first: Shape, _ second: Shape, isFirst: @escaping @Sendable (JSON) -> Bool
  ) -> Shape {
    let schema = Schema.either([first.schema, second.schema])
    return Shape(schema) { json, reading in
      if isFirst(json) { return first.read(json, &reading) }
      guard second.schema.couldBe(json) else {
        reading.refuse(json, schema)
        return nil
      }
      return second.read(json, &reading)
    }
  }

  /// A text that must be this word.
  static func word(_ word: String, meaning value: Value) -> Shape {
    Shape(.word(word)) { json, reading in
      guard json.text == word else {
        reading.refuse(json, .word(word))
        return nil
      }
      return value
    }
  }

  /// `true`, and nothing else.
  static func yes(meaning value: Value) -> Shape {
    Shape(.yes) { json, reading in
      guard case .bool(true) = json.value else {
        reading.refuse(json, .yes)
        return nil
      }
      return value
    }
  }
}

extension Schema {
  /// Whether a value is of the right kind, so that its own shape can say more exactly what is wrong.
  fileprivate func couldBe(_ json: JSON) -> Bool {
    switch (self, json.value) {
    case (.amount, .number), (.count, .number), (.form, .string), (.object, .object),
      (.list, .array), (_, .invalid):
      true
    case (.word(let word), .string(let text)): word == text
    default: false
    }
  }

  /// Whether a number may stand here.
  fileprivate var takesNumber: Bool {
    switch self {
    case .amount, .count: true
    case .either(let schemas): schemas.contains(where: \.takesNumber)
    default: false
    }
  }
}

extension Shape where Value == Bool {
  /// `true` or `false`.
  static var flag: Shape {
    Shape(.flag) { json, reading in
      guard case .bool(let flag) = json.value else {
        reading.refuse(json, .flag)
        return nil
      }
      return flag
    }
  }
}

extension Shape where Value == Int {
  /// A whole number within a range.
  static func count(_ range: ClosedRange<Int>) -> Shape {
    Shape(.count(range)) { json, reading in
      guard case .number(let literal) = json.value,
        let number = decimalUnits(literal, decimals: 0), range.contains(number)
      else {
        reading.refuse(json, .count(range))
        return nil
      }
      return number
    }
  }
}

extension Shape where Value == Amount {
  /// An amount of money with at most the currency's decimals.
  static var amount: Shape {
    Shape(.amount) { json, reading in
      guard case .number(let literal) = json.value else {
        reading.refuse(json, .amount)
        return nil
      }
      let decimals = reading.currency?.decimals ?? 4
      guard let minor = decimalUnits(literal, decimals: decimals) else {
        reading.refuse(literal, json, decimals: decimals)
        return nil
      }
      guard minor >= 0, Amount(minor: minor) <= .limit(decimals: decimals) else {
        reading.refuse(json, .amount)
        return nil
      }
      return Amount(minor: minor)
    }
  }
}

extension Reading {
  /// Says whether an amount is too large or too exact.
  fileprivate mutating func refuse(_ literal: String, _ json: JSON, decimals: Int) {
    let whole = literal.prefix { $0 != "." }
    guard decimalUnits(whole, decimals: 0).map({ (0...1_000_000_000).contains($0) }) ?? false else {
      return refuse(json, .amount)
    }
    let currency = currency?.code ?? "a currency"
    report(
      "is \(json.kind); it has too many decimals: \(currency) has \(decimals)", at: json.origin)
  }
}

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
        let wanted =
          items.count < range.lowerBound
          ? "at least \(range.lowerBound)" : "at most \(range.upperBound)"
        reading.report("has \(items.count) items; it must have \(wanted)", at: json.origin)
        return nil
      }
      return items.enumerated().compactMap { index, json in
        reading.descend(json.component(at: index)) { item.read(json, &$0) }
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
      var draft = initial
      for field in fields {
        guard let value = json[field.member.name] else { continue }
        reading.descend(field.member.name) { field.read(value, &$0, &draft) }
      }
      return draft
    }
  }
}

extension JSON {
  /// How a path counts this item of a list.
  func component(at index: Int) -> String {
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
      let near = hasPlenty ? "" : Suggestion.clause(for: member.key, among: names)
      let hint = near.isEmpty ? "; allowed here: \(names.joined(separator: ", "))" : near
      descend(Quoted.plain(member.key)) {
        $0.report("there is no such key\(hint)", at: member.origin)
      }
    }
    let present = Set(members.map(\.key))
    for member in schema.members where member.isRequired && !present.contains(member.name) {
      report("'\(member.name)' is missing: \(member.meaning)", at: json.origin)
    }
    for group in schema.exactlyOne where present.isDisjoint(with: group) {
      report("one of \(group.joined(separator: ", ")) is missing", at: json.origin)
    }
    for group in schema.exactlyOne + schema.atMostOne {
      let both = members.filter { group.contains($0.key) }
      for extra in both.dropFirst() {
        let choice = group.joined(separator: ", ")
        report(
          "'\(extra.key)' beside '\(both[0].key)'; only one of \(choice) is allowed",
          at: extra.origin)
      }
    }
  }
}

/// A member of an object: how it is written, and where in the draft its value goes.
struct Field<Draft: Sendable>: Sendable {
  let member: ObjectSchema.Member
  let read: @Sendable (JSON, inout Reading, inout Draft) -> Void

  /// A member that must be there.
  static func required<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ path: any WritableKeyPath<Draft, Located<Value>?> & Sendable, _ meaning: String
  ) -> Field {
    field(name, shape, path, meaning, isRequired: true)
  }

  /// A member that may be left out.
  static func optional<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ path: any WritableKeyPath<Draft, Located<Value>?> & Sendable, _ meaning: String
  ) -> Field {
    field(name, shape, path, meaning, isRequired: false)
  }

  private static func field<Value>(
    _ name: String, _ shape: Shape<Value>,
    _ path: any WritableKeyPath<Draft, Located<Value>?> & Sendable, _ meaning: String,
    isRequired: Bool
  ) -> Field {
    let member = ObjectSchema.Member(
      name: name, isRequired: isRequired, schema: shape.schema, meaning: meaning)
    return Field(member: member) { json, reading, draft in
      draft[keyPath: path] = shape.read(json, &reading).map {
        Located(value: $0, origin: json.origin, path: reading.path)
      }
    }
  }

  /// The same member, of a draft that holds this one.
  func pullback<Whole>(
    _ path: any WritableKeyPath<Whole, Draft> & Sendable
  ) -> Field<Whole> {
    Field<Whole>(member: member) { json, reading, whole in
      read(json, &reading, &whole[keyPath: path])
    }
  }
}

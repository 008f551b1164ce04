internal import CareModel
internal import Diagnostics

// Texts.
extension Shape where Value == String {
  /// A text for people; not empty, and of at most so many characters.
  static func text(most: Int) -> Shape {
    Shape(.text(most: most)) { json, reading in
      guard let text = json.text else {
        reading.refuse(json, .text(most: most))
        return nil
      }
      guard text.unicodeScalars.count <= most else {
        reading.report(.value(.textTooLong(most: most)), at: json.origin)
        return nil
      }
      guard text.contains(where: { !$0.isWhitespace }) else {
        reading.report(.value(.emptyText), at: json.origin)
        return nil
      }
      return text
    }
  }

  /// How people write numbers and dates there: `en_CH`.
  static var locale: Shape {
    .form(.locale) { LocaleIdentifier.isWellFormed($0) ? $0 : nil }
  }
}

extension Shape where Value == LocalText {
  /// A name, or one for each of several languages: what stands in a column's head.
  static var name: Shape { .localText(most: 300) }

  /// Some sentences, or the same in each of several languages.
  static var prose: Shape { .localText(most: 5_000) }

  /// A text for people, or one for each of several languages.
  private static func localText(most: Int) -> Shape {
    Shape(.localText(most: most)) { json, reading in
      let text = Shape<String>.text(most: most)
      if json.text != nil { return text.read(json, &reading).map { LocalText($0) } }
      guard case .object(let members) = json.value else {
        reading.refuse(json, .localText(most: most))
        return nil
      }
      if members.isEmpty { reading.report(.value(.noLanguage), at: json.origin) }
      let texts = members.compactMap { reading.translation($0, text) }
      return LocalText(texts)?.showing(reading.languages)
    }
  }
}

extension Reading {
  /// A text and its language.
  fileprivate mutating func translation(
    _ member: JSON.Member, _ shape: Shape<String>
  ) -> (language: String, text: String)? {
    descend(Quoted.plain(member.key)) { reading in
      guard LocaleIdentifier.isLanguage(member.key) else {
        reading.report(.value(.notALanguage(Quoted.plain(member.key))), at: member.origin)
        return nil
      }
      return shape.read(member.value, &reading).map { (member.key, $0) }
    }
  }
}

extension Shape {
  /// A text that a function reads, or refuses by `nil`.
  static func form(_ form: Form, parse: @escaping @Sendable (String) -> Value?) -> Shape {
    let schema = Schema.form(form)
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

  /// What this shape reads, or what the other reads: `isFirst` says by which a value is read.
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
  func couldBe(_ json: JSON) -> Bool {
    switch (self, json.value) {
    case (.amount, .number), (.count, .number), (.form, .string), (.object, .object),
      (.table, .object), (.list, .array), (_, .invalid):
      true
    case (.word(let word), .string(let text)): word == text
    default: false
    }
  }
}

// Flags and numbers.
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
      let decimals = reading.currency?.decimals ?? Currency.mostDecimals
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
    let whole = decimalUnits(literal.prefix { $0 != "." }, decimals: 0)
    guard let whole, (0...Amount.mostUnits).contains(whole) else { return refuse(json, .amount) }
    report(
      .value(.tooManyDecimals(json.written, currency: currency?.code, decimals: decimals)),
      at: json.origin)
  }
}

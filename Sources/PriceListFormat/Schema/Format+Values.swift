internal import CareModel
internal import Diagnostics

// The words and numbers of the format.

extension Shape where Value == Int {
  /// The number of the format that this program reads.
  static var formatNumber: Shape {
    Shape(.count(1...1)) { json, reading in
      if case .invalid = json.value { return nil }
      guard case .number(let literal) = json.value, decimalUnits(literal, decimals: 0) == 1 else {
        reading.report(.value(.otherFormat(json.written)), at: json.origin)
        return nil
      }
      return 1
    }
  }
}

extension Shape where Value == ID {
  /// A short name.
  static var id: Shape { .form(.id) { ID($0) } }
}

extension Shape where Value == Located<ID> {
  /// The id of something that is declared elsewhere.
  static var reference: Shape {
    Shape(Shape<ID>.id.schema) { json, reading in
      Shape<ID>.id.read(json, &reading).map {
        Located(value: $0, origin: json.origin, path: reading.path)
      }
    }
  }
}

extension Shape where Value == Percentage {
  /// A share of 100 %.
  static var percentage: Shape { .form(.percentage) { Percentage($0) } }
}

extension Shape where Value == Interval {
  /// A length of time.
  static var interval: Shape { .form(.interval) { Interval($0) } }
}

extension Shape where Value == Day {
  /// A date.
  static var day: Shape { .form(.day) { Day($0) } }
}

extension Shape where Value == Season.Date {
  /// A day of any year.
  static var seasonDate: Shape { .form(.seasonDate) { Season.Date($0) } }
}

extension Shape where Value == Currency {
  /// A currency; how many decimals amounts have follows from it.
  static var currency: Shape {
    Shape(.form(.currency)) { json, reading in
      guard let currency = json.text.flatMap({ Currency($0) }) else {
        let near = json.text.flatMap(nearestCode).map { Correction.near($0) }
        let correction = Correction(of: json, to: .form(.currency)) ?? near
        reading.refuse(json, .form(.currency), correction: correction)
        return nil
      }
      reading.currency = (currency.code, currency.decimals)
      return currency
    }
  }

  /// The one code that is near; of codes this short, several often are.
  private static func nearestCode(_ text: String) -> String? {
    guard let nearest = Suggestion.nearest(to: text, among: Currency.codes) else { return nil }
    let others = Currency.codes.filter { $0 != nearest }
    let isOnly = nearest == text.uppercased() || Suggestion.nearest(to: text, among: others) == nil
    return isOnly ? nearest : nil
  }
}

extension Shape where Value == Price {
  /// An amount, or "on request".
  static var price: Shape {
    .either(Shape<Amount>.amount.map { .amount($0) }, .word("on request", meaning: .onRequest)) {
      if case .number = $0.value { true } else { false }
    }
  }
}

extension Shape where Value == SessionPackage.Claim {
  /// A percentage, or an amount.
  static var claim: Shape {
    .either(
      Shape<Amount>.amount.map { .amount($0) }, Shape<Percentage>.percentage.map { .share($0) }
    ) {
      if case .number = $0.value { true } else { false }
    }
  }
}

extension Shape where Value == [Located<ID>] {
  /// One id, or several in turn.
  static var turns: Shape {
    let one = Shape(Shape<ID>.id.schema) { json, reading in
      Shape<Located<ID>>.reference.read(json, &reading).map { [$0] }
    }
    return .either(.list(.reference, 1...20), one) { $0.items != nil }
  }
}

extension Shape where Value == SessionCount {
  /// A number, or the case's.
  static var sessionCount: Shape {
    .either(
      .word("case", meaning: .asTheCase),
      Shape<Int>.count(1...Visit.most).map { .exactly($0) }
    ) { $0.text == "case" }
  }
}

extension Shape where Value == Phase.Resolution {
  /// `true` for the case's chance, or a chance of its own.
  static var resolution: Shape {
    .either(.yes(meaning: .asTheCase), Shape<Percentage>.percentage.map { .chance($0) }) {
      if case .bool(true) = $0.value { true } else { false }
    }
  }
}

extension Shape where Value == [TableEntry<Price>] {
  /// Prices by the id of a service or package.
  static var priceTable: Shape { .table(.items, .price) }
}

extension Shape {
  /// An object whose keys name things, with a value for each.
  static func table<Entry>(_ keys: TableKeys, _ shape: Shape<Entry>) -> Shape
  where Value == [TableEntry<Entry>] {
    Shape(.table(keys, shape.schema)) { json, reading in
      reading.entries(of: json).compactMap { member in
        reading.descend(Quoted.plain(member.key)) { reading in
          let key = Located(value: member.key, origin: member.origin, path: reading.path)
          return shape.read(member.value, &reading).map { TableEntry(key: key, value: $0) }
        }
      }
    }
  }
}

extension Shape where Value == [TableEntry<JSON>] {
  /// Values by path.
  static var settings: Shape {
    Shape(.table(.paths, .anything)) { json, reading in
      reading.entries(of: json).map { member in
        reading.descend(Quoted.plain(member.key)) { reading in
          let key = Located(value: member.key, origin: member.origin, path: reading.path)
          return TableEntry(key: key, value: member.value)
        }
      }
    }
  }
}

extension Reading {
  /// The members of a table; none, and a report, if it is no object.
  fileprivate mutating func entries(of json: JSON) -> [JSON.Member] {
    guard case .object(let members) = json.value else {
      refuse(json, .table(.items, .anything))
      return []
    }
    return members
  }
}

internal import CareModel
internal import Diagnostics

// What was probably meant by a value that may not stand where it does.
extension Correction {
  /// `nil` if nothing is near.
  init?(of json: JSON, to schema: Schema) {
    switch json.value {
    case .string(let text): self.init(ofText: text, to: schema)
    case .number(let literal):
      guard schema.takes(.percentage), let share = Self.share(literal) else { return nil }
      self = .quoted(share)
    default: return nil
    }
  }

  /// What was meant by a text: a number or word in quotation marks, or another spelling of a form.
  private init?(ofText text: String, to schema: Schema) {
    if schema.takesNumber, let number = WrittenNumber.digits(of: text) {
      self = .unquoted(Quoted.plain(number))
    } else if schema.takesFlag, let word = YesOrNo.word(of: text), word == "true" || schema.takesNo
    {
      self = .unquoted(word)
    } else if let meant = Form.allCases.lazy.filter(schema.takes).compactMap({ $0.meant(text) })
      .first
    {
      self = .quoted(meant)
    } else {
      return nil
    }
  }

  /// `0.7` as a percentage: a number below 1 was meant as a share of one, others as they stand.
  fileprivate static func share(_ literal: String) -> String? {
    guard let millionths = decimalUnits(literal, decimals: 6), millionths > 0 else { return nil }
    if millionths < Percentage.whole { return Percentage(millionths: millionths).description }
    return millionths == Percentage.whole ? nil : Percentage("\(literal)%")?.description
  }
}

extension Form {
  /// What was probably meant by a text that does not have this form; `nil` if nothing is near.
  fileprivate func meant(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    switch self {
    case .percentage:
      let number = words.joined().replacing(",", with: ".")
      return Percentage(number)?.description ?? Correction.share(number)
    case .interval: return Interval(words.joined(separator: " ").lowercased())?.description
    case .locale:
      let parts = text.split { $0 == "-" || $0 == "_" }
      let meant =
        ([parts.first?.lowercased()] + parts.dropFirst().prefix(1).map { $0.uppercased() })
        .compactMap { $0 }.joined(separator: "_")
      return LocaleIdentifier.isWellFormed(meant) ? meant : nil
    case .currency: return CurrencySign.codes[text]
    case .day: return Day(dotted: text)?.description
    case .id: return PlainLetters.id(of: text)
    case .seasonDate: return nil
    }
  }
}

/// Signs of money that stand for one currency.
private enum CurrencySign {
  /// The code of the currency that a sign most often means here.
  static let codes = ["€": "EUR", "£": "GBP", "Fr.": "CHF", "SFr.": "CHF", "¥": "JPY"]
}

/// Numbers as people write them: `CHF 1’150.–`, `72,50`.
private enum WrittenNumber {
  /// What stands between digits or around them, and is no part of a number.
  private static let needless: Set<Character> = ["'", "’", "€", "£", "$"]

  /// The number in a text, as JSON has it; `nil` if there is none, or it could be two.
  static func digits(of text: String) -> String? {
    if JSONReader.isNumber(text) { return text }
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    let names = words.filter { $0.contains(where: \.isLetter) }
    // `CHF` is a word of its own; a letter among digits is a slip, and a longer word says something else.
    guard names.joined().count(where: \.isLetter) <= 4,
      !names.contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    let kept = words.filter { !$0.contains(where: \.isLetter) }.joined()
      .filter { !needless.contains($0) }
    let parts = Self.withoutDash(kept).split { $0 == "," || $0 == "." }
    // Three digits behind a comma may be thousands.
    guard kept.first?.isNumber ?? false,
      parts.count == 1 || parts.count == 2 && parts[1].count <= 2
    else { return nil }
    let number = parts.joined(separator: ".")
    return JSONReader.isNumber(number) ? number : nil
  }
}

extension WrittenNumber {
  /// Without the dash that stands for no smaller coins: `1150.–`.
  private static func withoutDash(_ text: String) -> Substring {
    var text = text[...]
    while let last = text.last, last == "-" || last == "–" { text = text.dropLast() }
    return text
  }
}

/// Yes and no, as people write them in the languages of the program.
private enum YesOrNo {
  private static let yes: Set<String> = ["true", "yes", "oui", "ja", "sì", "si"]
  private static let no: Set<String> = ["false", "no", "non", "nein"]

  /// The word of JSON that was meant; `nil` if none was.
  static func word(of text: String) -> String? {
    let text = text.utf8.count <= 10 ? text.lowercased() : ""
    return yes.contains(text) ? "true" : no.contains(text) ? "false" : nil
  }
}

/// Letters without their accents.
private enum PlainLetters {
  /// What stands for a letter or sign that no id may have.
  private static let plain: [Character: String] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ç": "c", "è": "e", "é": "e",
    "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o",
    "ô": "o", "õ": "o", "ö": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ß": "ss", "œ": "oe",
    "æ": "ae", " ": "-", "_": "-",
  ]

  /// An id that is near to a text: small letters without accents, with hyphens for white space.
  static func id(of text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    return ID(text.lowercased().map { plain[$0] ?? String($0) }.joined())?.text
  }
}

extension Schema {
  /// Whether a text of that form may stand here.
  fileprivate func takes(_ form: Form) -> Bool {
    any { if case .form(form) = $0 { true } else { false } }
  }

  /// Whether a number may stand here.
  private var takesNumberAlone: Bool {
    switch self {
    case .amount, .count: true
    default: false
    }
  }

  /// Whether a number may stand here.
  fileprivate var takesNumber: Bool { any(\.takesNumberAlone) }

  /// Whether `true` may stand here.
  fileprivate var takesFlag: Bool {
    any { if case .yes = $0 { true } else { $0.takesNoAlone } }
  }

  /// Whether `false` may stand here, too.
  fileprivate var takesNo: Bool { any(\.takesNoAlone) }

  /// Whether this schema alone, not one that it is made of, takes `false`.
  private var takesNoAlone: Bool { if case .flag = self { true } else { false } }

  /// Whether something holds of this schema, or of one of those that it is made of.
  func any(_ holds: (Schema) -> Bool) -> Bool {
    guard case .either(let schemas) = self else { return holds(self) }
    return schemas.contains { $0.any(holds) }
  }
}

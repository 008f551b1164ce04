/// A language that texts for people come in.
///
/// What is said in it stands in one file, in its type of `Texts`; here only which ones there are.
public struct Language: Hashable, Sendable {
  /// Its code after ISO 639: `fr`.
  public let code: String

  /// Everything that is said, in each language; the first is spoken where there is none of a place.
  package static var spoken: [any Texts] { [English(), French(), German(), Italian()] }

  /// All of them.
  public static var all: [Language] { spoken.map(\.language) }

  package init(code: String) {
    self.code = code
  }

  /// The language of a locale such as `fr_CH`; English for those without texts of their own.
  public init(locale: String) {
    self = Self.own(locale) ?? Self.all[0]
  }

  /// The language of a locale, if there are texts in it.
  public static func own(_ locale: String) -> Language? {
    let code = locale.prefix { $0 != "_" }
    return all.first { $0.code == code }
  }

  /// What is said in it.
  package var texts: any Texts { Self.spoken.first { $0.language == self } ?? English() }
}

// Until every text has moved into the languages' files.
extension Language {
  /// One of two texts.
  package func pick(
    _ english: @autoclosure () -> String, _ french: @autoclosure () -> String
  ) -> String {
    self == .french ? Self.spaced(french()) : english()
  }

  /// French with its spaces before double punctuation and inside quotation marks held together, so
  /// that no line ends there.
  private static func spaced(_ text: String) -> String {
    var result = ""
    for character in text {
      if "»:;!?".contains(character), result.last == " " {
        result.removeLast()
        result.append("\u{A0}")
      }
      result.append(character == " " && result.last == "«" ? "\u{A0}" : character)
    }
    return result
  }

  /// A count with its noun, held together: `1 visit`, `2 visits`; in French none is singular, too.
  func counted(_ count: Int, _ forms: Plural) -> String {
    let isSingular = self == .french ? abs(count) < 2 : count == 1
    return "\(count)\u{A0}\(isSingular ? forms.one(self) : forms.many(self))"
  }
}

/// A noun's singular and plural in each language.
struct Plural: Sendable {
  let english: (one: String, many: String)
  let french: (one: String, many: String)

  func one(_ language: Language) -> String { language.pick(english.one, french.one) }
  func many(_ language: Language) -> String { language.pick(english.many, french.many) }

  static let cost = Plural(english: ("cost", "costs"), french: ("coût", "coûts"))
  static let period = Plural(english: ("period", "periods"), french: ("période", "périodes"))
}

/// The languages that texts for people come in.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a locale such as `fr_CH`; English for those without texts of their own.
  public init(locale: String) {
    self = Self(of: locale) ?? .english
  }

  /// The language of a locale such as `fr_CH`; `nil` if it has no texts of its own.
  public init?(of locale: String) {
    self.init(rawValue: String(locale.prefix { $0 != "_" }))
  }

  /// What is said in it.
  package var texts: any Texts {
    switch self {
    case .english: English()
    case .french: French()
    }
  }

  /// One of two texts.
  package func pick(
    _ english: @autoclosure () -> String, _ french: @autoclosure () -> String
  ) -> String {
    switch self {
    case .english: english()
    case .french: Self.spaced(french())
    }
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

  static let session = Plural(english: ("session", "sessions"), french: ("séance", "séances"))
  static let visit = Plural(english: ("visit", "visits"), french: ("visite", "visites"))
  static let day = Plural(english: ("day", "days"), french: ("jour", "jours"))
  static let week = Plural(english: ("week", "weeks"), french: ("semaine", "semaines"))
  static let month = Plural(english: ("month", "months"), french: ("mois", "mois"))
  static let year = Plural(english: ("year", "years"), french: ("an", "ans"))
  static let cost = Plural(english: ("cost", "costs"), french: ("coût", "coûts"))
  static let period = Plural(english: ("period", "periods"), french: ("période", "périodes"))
}

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

  /// The language of that code; `nil` if it has no texts.
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

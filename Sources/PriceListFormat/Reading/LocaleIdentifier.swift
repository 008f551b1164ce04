/// The form of a locale such as `fr_CH`: a language, and perhaps a country.
public enum LocaleIdentifier {
  /// A regular expression for the code of a language, for the printed schema.
  static let languagePattern = "^[a-z]{2,3}$"

  /// Whether a text has the form of a locale: `en`, `fr_CH`.
  public static func isWellFormed(_ identifier: String) -> Bool {
    let parts = identifier.split(separator: "_", omittingEmptySubsequences: false)
    guard let language = parts.first, isLanguage(language), parts.count <= 2 else { return false }
    return parts.dropFirst().allSatisfy {
      $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
  }

  /// Whether a text has the form of a language's code: `en`.
  static func isLanguage(_ code: some StringProtocol) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The language of a locale: `fr` of `fr_CH`.
  public static func language(of locale: String) -> String { String(locale.prefix { $0 != "_" }) }
}

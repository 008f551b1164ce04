/// The form of a locale such as `fr_CH`: a language, and perhaps a country.
public enum LocaleIdentifier {
  /// Whether a text has the form of a locale: `en`, `fr_CH`.
  public static func isWellFormed(_ identifier: String) -> Bool {
    let parts = identifier.split(separator: "_", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count), parts.count <= 2 else {
      return false
    }
    return language.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && parts.dropFirst().allSatisfy {
        $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      }
  }
}

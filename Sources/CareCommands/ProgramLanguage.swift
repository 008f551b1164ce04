internal import CareReports
internal import PriceListFormat

/// The language in which the program speaks to whoever called it.
///
/// `--locale` counts first, looked for before the words are understood, since messages about them are
/// said in it; then the environment, as POSIX has it.
struct ProgramLanguage: Hashable {
  /// What is spoken.
  let language: Language
  /// The locales that were asked for and have no texts, each once; English is spoken, then.
  let withoutTexts: [String]

  /// The environment variables that tell a language, the first that is set counting.
  static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The language that words and environment ask for.
  init(_ words: [String], _ variables: [String: String]) {
    let given = Self.locales(in: words)
    let asked = given.isEmpty ? Self.locale(of: variables).map { [$0] } ?? [] : given
    language = asked.first.map(Language.init(locale:)) ?? .english
    var seen: Set<String> = []
    withoutTexts = asked.filter { Language.own($0) == nil && seen.insert($0).inserted }
  }

  /// The values of `--locale` that have the form of one.
  private static func locales(in words: [String]) -> [String] {
    let options = words.prefix { $0 != "--" }
    let separate = zip(options, options.dropFirst()).filter { $0.0 == "--locale" }.map(\.1)
    let attached = options.filter { $0.hasPrefix("--locale=") }.map { String($0.dropFirst(9)) }
    return (separate + attached).filter(LocaleIdentifier.isWellFormed)
  }

  /// The locale of an environment: `fr_CH` of `fr_CH.UTF-8@euro`; `nil` for `C`, `POSIX` and what is no
  /// locale.
  private static func locale(of variables: [String: String]) -> String? {
    let value = self.variables.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    let locale = value.map { String($0.prefix { !".@".contains($0) }) }
    return locale.flatMap { LocaleIdentifier.isWellFormed($0) ? $0 : nil }
  }
}

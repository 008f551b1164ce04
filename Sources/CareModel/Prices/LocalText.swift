/// A text for people in one language or in several, one of which is shown.
///
/// ```swift
/// let name = LocalText([("en", "Relaxation massage"), ("fr", "Massage relaxant")])
/// name?.showing(["fr", "en"]).shown  // "Massage relaxant"
/// ```
public struct LocalText: Hashable, Sendable {
  /// The text in one language.
  public struct Translation: Hashable, Sendable {
    /// Such as `fr`; `nil` where the price list does not say.
    public let language: String?
    /// As people read it.
    public let text: String
  }

  /// In the order of the price list; at least one.
  public let translations: [Translation]
  private let choice: Int

  /// A text whose language is not told.
  public init(_ text: String) {
    translations = [Translation(language: nil, text: text)]
    choice = 0
  }

  /// A text in several languages, the first of which is shown; `nil` if there is none.
  public init?(_ texts: [(language: String, text: String)]) {
    guard !texts.isEmpty else { return nil }
    self.init(texts.map { Translation(language: $0, text: $1) }, choice: 0)
  }

  private init(_ translations: [Translation], choice: Int) {
    self.translations = translations
    self.choice = choice
  }

  /// The text in the first of these languages that it has; the first of its own otherwise.
  ///
  /// - Complexity: O(languages × translations).
  public func showing(_ languages: [String]) -> LocalText {
    let found = languages.lazy.compactMap { language in
      translations.firstIndex { $0.language == language }
    }.first
    return LocalText(translations, choice: found ?? 0)
  }

  /// What is shown.
  public var shown: String { translations[choice].text }
}

extension LocalText: ExpressibleByStringLiteral {
  /// A text whose language is not told.
  public init(stringLiteral text: String) { self.init(text) }
}

extension LocalText: CustomStringConvertible {
  /// What is shown.
  public var description: String { shown }
}

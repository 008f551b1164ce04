internal import Foundation

/// Where people of a place write numbers otherwise than the Unicode tables have it.
///
/// - In French-speaking Switzerland amounts have a point and the currency after them
///   (`1 425.50 CHF`), and a percent sign stands apart (Chancellerie fédérale, *Instructions sur la
///   présentation des textes officiels en français*).
/// - In Italian amounts of four digits are grouped like all others: `1.265,00 €`.
struct PlaceHabits: Sendable {
  /// As in French-speaking Switzerland.
  private let putsCurrencyLast: Bool
  /// As in Italian.
  private let groupsFourDigits: Bool
  /// What parts thousands.
  private let groupingSeparator: String

  /// The habits of a locale, such as `fr_CH`.
  init(_ locale: Locale, identifier: String) {
    putsCurrencyLast = identifier == "fr_CH"
    groupsFourDigits = identifier.prefix { $0 != "_" } == "it"
    groupingSeparator = locale.groupingSeparator ?? ""
  }

  /// An amount with its currency, as the tables have it: `CHF 1 425,50`.
  func money(_ text: String) -> String {
    let parts = text.split(separator: "\u{A0}", maxSplits: 1)
    guard putsCurrencyLast, parts.count == 2 else { return number(text) }
    return "\(figure(String(parts[1])))\u{A0}\(parts[0])"
  }

  /// An amount without its currency: `1 425,50`.
  func figure(_ text: String) -> String {
    putsCurrencyLast
      ? text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
      : number(text)
  }

  /// Any other number.
  func number(_ text: String) -> String {
    guard groupsFourDigits, let first = text.firstIndex(where: \.isNumber),
      text[first...].prefix(while: \.isNumber).count == 4
    else { return text }
    return text[...first] + groupingSeparator + text[text.index(after: first)...]
  }

  /// A share: `8,1%`.
  func share(_ text: String) -> String {
    putsCurrencyLast && text.hasSuffix("%") ? "\(text.dropLast())\u{A0}%" : text
  }
}

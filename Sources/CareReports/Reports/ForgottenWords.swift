internal import CareAnalysis
internal import CareModel

/// What did not move although a service it covers did, in whole sentences.
struct ForgottenWords {
  /// What was forgotten.
  let forgotten: [Forgotten]
  /// How people of the place say it; the list as it stands.
  let phrases: Phrases

  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// How many are told one by one.
  private static let most = 3

  /// Packages and group prices that stayed while the price they belong to moved.
  var sentences: [String] {
    let told = forgotten.prefix(Self.most).map(sentence)
    let rest = forgotten.count - told.count
    guard let first = told.first else { return [] }
    return [texts.forgotten(first)] + told.dropFirst()
      + (rest > 0 ? [texts.othersForgotten(rest)] : [])
  }

  /// One of them, with the price that would keep its discount.
  private func sentence(_ forgotten: Forgotten) -> String {
    let shares = forgotten.discount.map {
      $0.map { style.share(thousandths: max(0, $0.rounded(decimals: 3))) }
    }
    return texts.forgottenPrice(
      ForgottenInWords(
        item: phrases.quoted(phrases.name(of: forgotten.item)),
        before: forgotten.price.isNone ? nil : style.amount(forgotten.price.before),
        price: style.amount(forgotten.price.after),
        service: phrases.quoted(phrases.list.base.services.name(of: forgotten.service)),
        sessions: forgotten.sessions, discounts: (shares.before, shares.after),
        dearerBy: forgotten.dearerBy.map(style.amount),
        kept: forgotten.keepingDiscount.map(style.amount)))
  }
}

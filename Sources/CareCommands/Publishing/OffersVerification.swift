internal import CareModel
internal import CarePublishing
internal import CareReports

/// Holds what a page tells search engines against the price list.
///
/// JSON-LD has no room for a mark: what is of the practice's name and has a catalogue of offers is
/// taken for what `publish --json-ld` writes.
struct OffersVerification {
  private let basis: VerificationBasis

  init(_ basis: VerificationBasis) {
    self.basis = basis
  }

  /// What the list tells in some language, from some day on.
  private struct Told {
    let practice: String
    let content: VisibleContent
    /// The first day on which it tells something else; `nil` for what it tells on the day.
    let until: Day?
  }

  /// One for each catalogue of the practice, with the line on which it begins.
  func verdicts(on page: [UInt8], of name: String) throws -> [(Int, Verdict)] {
    let catalogues = PastedOffers.all(in: page)
    guard !catalogues.isEmpty else { return [] }
    let told = try Language.all.flatMap { language in
      self.told(try basis.list.speaking(language).priceList(), language)
    }
    return catalogues.compactMap { catalogue in
      let own = told.filter { $0.practice == catalogue.practice }
      guard !own.isEmpty else { return nil }
      return (catalogue.line, verdict(on: catalogue, at: "\(name):\(catalogue.line)", own))
    }
  }

  private func verdict(on catalogue: PastedOffers, at place: String, _ told: [Told]) -> Verdict {
    if let same = told.first(where: { $0.content.saysTheSame(as: catalogue.content) }) {
      return Verdict(
        place: place, finding: same.until.map { .outOfDate(since: basis.date($0)) } ?? .fine)
    }
    let differences = told.filter { $0.until == nil }
      .map { catalogue.content.differences(from: $0.content) }.min { $0.count < $1.count }
    return Verdict(place: place, finding: .stale, differences: differences ?? [])
  }

  /// What a list tells on the day, and what it told before each change.
  private func told(_ list: PriceList, _ language: Language) -> [Told] {
    let changes = list.versions.compactMap(\.from).filter { $0 <= basis.day }
    let told = { (day: Day, until: Day?) in
      Told(
        practice: list.practice,
        content: PastedOffers.content(of: list, on: day, language.texts), until: until)
    }
    return [told(basis.day, nil)] + changes.map { told($0 + -1, $0) }
  }
}

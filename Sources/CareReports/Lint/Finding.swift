internal import CareModel

/// What a rule found: a warning that does not know yet where it stands, nor for how long it holds.
struct Finding: Hashable, Sendable {
  let kind: Warning.Kind
  /// The path of the value that seems wrong.
  let path: String
  /// The name of what it is about.
  let subject: String
  /// The figures that show it, in whole sentences.
  let message: String
  /// What would mend it.
  let mend: String
}

/// A stretch of days on which one version of the prices holds and the same packages are sold.
struct Moment: Sendable {
  /// The first day; `nil` for the list as first written.
  let from: Day?
  /// The last day; `nil` if nothing comes after.
  let until: Day?
  let prices: Prices
  /// The packages that can be bought.
  let sold: [Ref<SessionPackage>]

  /// The stretches that a list falls into, from its own first day on.
  ///
  /// - Complexity: O((changes + packages) × packages).
  static func all(of list: PriceList) -> [Moment] {
    let offers = list.versions.flatMap { $0.prices.packages.map(\.offered) }
    let days =
      list.versions.compactMap(\.from) + offers.compactMap(\.from)
      + offers.compactMap(\.to).map { $0 + 1 }
    let starts = [list.from] + Set(days).filter { $0 > list.from ?? .distantPast }.sorted()
    let ends = starts.dropFirst().map { $0.map { $0 - 1 } } + [nil]
    return zip(starts, ends).enumerated().map { index, span in
      let day = span.0 ?? span.1 ?? .distantPast
      let prices = list.prices(on: day)
      let sold = prices.packages.refs.filter { prices.packages[$0].offered.includes(day) }
      return Moment(from: index == 0 ? nil : span.0, until: span.1, prices: prices, sold: sold)
    }
  }
}

extension Day {
  /// Before every day that a price list may name.
  fileprivate static var distantPast: Day { .epoch - 36_500 }
}

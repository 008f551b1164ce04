internal import CareModel

/// Packages that were never on sale: their last day lies before the list's first.
struct OfferRules {
  let list: PriceList

  func findings() -> [Finding] {
    guard let first = list.from else { return [] }
    return list.base.packages.flatMap { package -> [Finding] in
      let until: Day? = if case .until(let day) = package.validity { day } else { nil }
      return [("offered.to", package.offered.to), ("until", until)].compactMap { key, last in
        guard let last, last < first else { return nil }
        return Finding(
          fact: .offerPast(package.name, last: last, list: first),
          path: "packages.\(package.id).\(key)", fix: .correctDayOrRemovePackage)
      }
    }
  }
}

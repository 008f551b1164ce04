internal import CareModel
public import PriceListFormat

/// What a valid price list says and probably does not mean.
public struct Lint: Sendable {
  /// In the order of the file.
  public let warnings: [Warning]

  /// Whether there is nothing to fix; what is only worth knowing may be there.
  public var isClean: Bool { warnings.allSatisfy(\.kind.isRemark) }

  /// Looks through a price list.
  ///
  /// Every rule is asked of every stretch of days on which nothing changes; what it finds holds from
  /// the first of them to the last.
  /// - Parameter located: The list, and where its values stand.
  /// - Complexity: O((changes + packages) × (services × log services + packages²)).
  public init(_ located: LocatedPriceList) {
    let list = located.list
    let positions = Positions(located)
    let timeless =
      ChangeRules(positions: positions, list: list).findings()
      + UseRules(list: list, positions: positions).findings() + PlanRules(list: list).findings()
      + NameRules(list: list).findings() + OfferRules(list: list).findings()
      + InsuranceRules(list: list).findings() + Finding.missingTexts(of: located)
    let found = DatedFinding.all(in: list) + timeless.map { DatedFinding($0, from: nil) }
    let placed = found.map { dated in
      (origin: positions.place(of: dated.finding.path, on: dated.from), dated: dated)
    }
    let sorted = placed.enumerated().sorted {
      ($0.element.origin.order, $0.offset) < ($1.element.origin.order, $1.offset)
    }
    warnings = sorted.map { _, entry in entry.dated.warning(at: positions.place(entry.origin)) }
  }
}

/// A finding and the days on which it holds.
private struct DatedFinding {
  let finding: Finding
  let from: Day?
  var until: Day?

  init(_ finding: Finding, from: Day?) {
    self.finding = finding
    self.from = from
  }

  func warning(at place: Problem.Place) -> Warning {
    Warning(
      fact: finding.fact, fix: finding.fix, place: place, path: finding.path, from: from,
      until: until)
  }

  /// What the rules about prices find, and for how long it holds.
  static func all(in list: PriceList) -> [DatedFinding] {
    var result: [DatedFinding] = []
    var open: [Finding: Int] = [:]
    for period in Sale.periods(of: list) {
      var stillOpen: [Finding: Int] = [:]
      for finding in findings(in: period, list) where stillOpen[finding] == nil {
        let index = open[finding] ?? result.count
        if index == result.count { result.append(DatedFinding(finding, from: period.from)) }
        result[index].until = period.until
        stillOpen[finding] = index
      }
      open = stillOpen
    }
    return result
  }

  private static func findings(
    in period: PricePeriod<Sale>, _ list: PriceList
  ) -> [Finding] {
    let sale = period.content
    let packages =
      PackageRules(sale: sale, currency: list.currency).findings()
      + PackagePairRules(sale: sale).findings()
      + ValidityRule(sale: sale, plans: list.plans).findings()
    let reduced =
      MembershipRules(prices: sale.prices).findings()
      + ReducedPriceRules(prices: sale.prices).findings() + RoundedAwayRule(sale: sale).findings()
    return ServiceRules(prices: sale.prices).findings()
      + KindPriceRules(prices: sale.prices).findings() + reduced + packages
  }
}

extension Finding {
  /// Texts that are in some of the list's languages only.
  fileprivate static func missingTexts(of located: LocatedPriceList) -> [Finding] {
    located.missingTexts.map { missing in
      let path = missing.path.description
      return Finding(
        fact: .missingText(path, languages: missing.languages), path: path, fix: .translate)
    }
  }
}

extension JSON.Origin {
  /// The order of the file; options come last.
  fileprivate var order: Int {
    switch self {
    case .offset(let offset): offset
    case .option(let option): JSONReader.mostBytes + 1 + option
    }
  }
}

internal import CareModel
public import PriceListFormat

/// What a valid price list says and probably does not mean.
public struct Lint: Sendable {
  /// In the order of the file.
  public let warnings: [Warning]

  /// Whether there is nothing to mend; what is only worth knowing may be there.
  public var isClean: Bool { warnings.allSatisfy(\.kind.isRemark) }

  /// Looks through a price list.
  ///
  /// Every rule is asked of every stretch of days on which nothing changes; what it finds holds from
  /// the first of them to the last.
  /// - Parameters:
  ///   - located: The list, and where its values stand.
  ///   - style: How people of the place write.
  /// - Complexity: O((changes + packages) × (services × log services + packages²)).
  public init(_ located: LocatedPriceList, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: located.list)
    let positions = Positions(located)
    let dated = Self.dated(phrases).map { ($0.from, $0.said(phrases)) }
    let timeless =
      ChangeRules(positions: positions, phrases: phrases).findings()
      + UseRules(phrases: phrases).findings()
    let found = dated + timeless.map { (nil, $0) }
    let placed = found.map { day, finding in
      (origin: positions.place(of: finding.path, on: day), finding: finding)
    }
    let sorted = placed.enumerated().sorted {
      ($0.element.origin.order, $0.offset) < ($1.element.origin.order, $1.offset)
    }
    warnings = sorted.map { _, entry in
      Warning(entry.finding, at: positions.place(entry.origin))
    }
  }

  /// What the rules about prices find, and for how long it holds.
  private static func dated(_ phrases: Phrases) -> [DatedFinding] {
    var result: [DatedFinding] = []
    var open: [Finding: Int] = [:]
    for moment in Moment.all(of: phrases.list) {
      var stillOpen: [Finding: Int] = [:]
      for finding in findings(in: moment, phrases) where stillOpen[finding] == nil {
        let index = open[finding] ?? result.count
        if index == result.count { result.append(DatedFinding(finding, from: moment.from)) }
        result[index].until = moment.until
        stillOpen[finding] = index
      }
      open = stillOpen
    }
    return result
  }

  private static func findings(in moment: Moment, _ phrases: Phrases) -> [Finding] {
    let packages =
      PackageRules(moment: moment, phrases: phrases).findings()
      + PackagePairRules(moment: moment, phrases: phrases).findings()
      + ValidityRule(moment: moment, phrases: phrases).findings()
    return ServiceRules(moment: moment, phrases: phrases).findings() + packages
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

  /// The finding as it is told: with its days, where it does not hold on all.
  func said(_ phrases: Phrases) -> Finding {
    let date = phrases.style.date
    let days: String? =
      switch (from.map(date), until.map(date)) {
      case (nil, nil): nil
      case (let from?, nil): phrases.pick("From \(from)", "Dès le \(from)")
      case (nil, let until?): phrases.pick("Until \(until)", "Jusqu’au \(until)")
      case (let from?, let until?):
        phrases.pick("From \(from) to \(until)", "Du \(from) au \(until)")
      }
    guard let days else { return finding }
    return Finding(
      kind: finding.kind, path: finding.path, subject: finding.subject,
      message: phrases.pick("\(days): \(finding.message)", "\(days) : \(finding.message)"),
      mend: finding.mend)
  }
}

extension Warning {
  fileprivate init(_ finding: Finding, at place: Problem.Place) {
    self.init(
      kind: finding.kind, place: place, path: finding.path, message: finding.message,
      mend: finding.mend, subject: finding.subject)
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

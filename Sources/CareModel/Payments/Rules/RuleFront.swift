/// Labels at one moment, none of which ends no better than another, whatever follows.
struct RuleFront {
  private(set) var labels: [RuleLabel] = []
  private var bounds: [Int128] = []
  /// Where the labels with each membership stand; only some memberships can be compared.
  private var places: [Purse.Membership: [Int]] = [:]
  private let ahead: Prospect
  private let scale: Int128
  /// The most that a session counts as having cost, where an insurance asks; else 0.
  private let dearestShare: Int
  /// What a session less costs at the most where an insurance pays something back.
  private let repaid: Int
  /// What any session less costs at the least.
  private let leastLoss: Int128

  init(_ ahead: Prospect, scale: Int128, _ prices: RulePrices) {
    self.ahead = ahead
    self.scale = scale
    dearestShare = prices.dearestShare
    repaid = Self.lossOfRepaid(ahead, prices)
    leastLoss = ahead.reach.lazy.filter { !$0.stops.isEmpty }.map { $0.loss(of: 1) ?? 0 }.min() ?? 0
  }

  /// Adds a label, which can end with no less than the bound, unless one of those before dominates it.
  mutating func add(_ label: RuleLabel, bound: Int128) {
    guard !isDominated(label) else { return }
    places[label.purse.membership, default: []].append(labels.count)
    labels.append(label)
    bounds.append(bound)
  }

  private func isDominated(_ label: RuleLabel) -> Bool {
    if label.purse.membership == .left {
      return labels.contains { dominates($0, label) }
    }
    return places[label.purse.membership]?.contains { dominates(labels[$0], label) } ?? false
  }

  /// Whether a label ends no worse than one that comes after it, whatever follows.
  private func dominates(_ label: RuleLabel, _ other: RuleLabel) -> Bool {
    let ahead = other.merit.cost - label.merit.cost
    if other.purse.count > label.purse.count, leastLoss * scale >= ahead { return false }
    let ofSessions = label.purse.loss(
      insteadOf: other.purse, ahead: self.ahead, repaid: repaid)
    guard let ofSessions, let ofYear = yearLoss(label.purse.year, insteadOf: other.purse.year)
    else {
      return false
    }
    let loss = ofSessions + ofYear
    return loss == 0 || loss * scale < ahead
  }

  /// What it costs at the most to pay singly where a session lacks.
  ///
  /// What comes back in a year changes by no more than one of its prices does, but for the rounding of
  /// each session. So where the single price stands in place of the session's own, the loss is no more
  /// than the dearer of them. Where sessions in hand count for nothing, the single one may take the place
  /// of a later one as well.
  private static func lossOfRepaid(_ ahead: Prospect, _ prices: RulePrices) -> Int {
    let single = ahead.visits.lazy.compactMap(\.single).max() ?? 0
    let price = max(single, prices.dearestShare)
    let places = prices.insurance?.prepaid == .share ? 1 : 2
    return price * places + ahead.visits.count
  }

  /// What is lost at the most by a state of the insurance's year; `nil` if that is not known.
  private func yearLoss(_ year: InsuranceYear, insteadOf other: InsuranceYear) -> Int128? {
    guard year != other else { return 0 }
    guard let dearest = ahead.dearest else { return nil }
    let visits = (most: ahead.visits.count, dearest: max(dearest, dearestShare))
    return year.loss(insteadOf: other, visits: visits) * ahead.weight
  }

  /// Those that can end best.
  func mostPromising(_ count: Int) -> [RuleLabel] {
    labels.indices.sorted { bounds[$0] < bounds[$1] }.prefix(count).map { labels[$0] }
  }
}

/// What an insurance pays back, visit by visit.
struct InsuredVisits: Sendable {
  let policy: Insurance
  /// By visit: how long its session lasts.
  private let minutes: [Int?]
  /// By visit: in which of the insurance's years it lies; `nil` if it is not covered.
  private let years: [Day?]
  /// By visit: how many covered visits from it on lie in the year of the covered visit before it.
  private let coveredLeft: [Int]
  /// By visit: whether it is the first covered one of its year.
  private let opens: [Bool]

  init(_ policy: Insurance, of visits: [Visit], in list: PriceList) {
    self.policy = policy
    minutes = visits.map { list.prices(on: $0.day).services[$0.service].minutes }
    let first = visits.first { policy.covers.contains($0.service) }?.day
    let years = visits.map { visit in
      policy.covers.contains(visit.service)
        ? policy.yearStart(of: visit.day, firstVisit: first ?? visit.day) : nil
    }
    self.years = years
    var last: Day?
    let opens = years.map { year in
      guard let year else { return false }
      defer { last = year }
      return last != year
    }
    self.opens = opens
    var left = [0]
    for visit in visits.indices.reversed() {
      left.append(opens[visit] ? 0 : left[left.count - 1] + (years[visit] == nil ? 0 : 1))
    }
    coveredLeft = left.reversed()
  }

  /// What comes back for a visit, and counts it in its year.
  ///
  /// - Parameters:
  ///   - price: The single price, or the equal share of what was paid before.
  ///   - isPrepaid: Whether it was paid before.
  ///   - visit: Which visit.
  ///   - year: What the insurance has seen of the year of the covered visit before.
  /// - Returns: An amount in smallest units.
  func refund(_ price: Int, isPrepaid: Bool, at visit: Int, in year: inout InsuranceYear) -> Int {
    guard years[visit] != nil else { return 0 }
    if opens[visit] { year = InsuranceYear() }
    guard !isPrepaid || policy.prepaid == .share else { return 0 }
    return year.refund(Amount(minor: price), minutes: minutes[visit], by: policy).amount.minor
  }

  /// What comes back for each visit.
  ///
  /// - Parameters:
  ///   - prices: By visit, what its session was paid with.
  ///   - covers: By visit, what pays for it.
  /// - Returns: By visit.
  func refunds(_ prices: [Amount], _ covers: [PaidVisit.Cover]) -> [Amount] {
    var year = InsuranceYear()
    return prices.indices.map { visit in
      let isPrepaid = covers[visit] != .single
      return Amount(
        minor: refund(prices[visit].minor, isPrepaid: isPrepaid, at: visit, in: &year))
    }
  }

  /// What can come back for a visit: whatever came before, no more.
  func most(_ price: Int, isPrepaid: Bool, at visit: Int) -> Int {
    guard years[visit] != nil, !isPrepaid || policy.prepaid == .share else { return 0 }
    return policy.most(Amount(minor: price), minutes: minutes[visit]).minor
  }

  /// What is lost at the most, from a visit on, by having a year in place of another; `nil` if that is
  /// not known.
  ///
  /// What has come back already is lost once more at the most, where the year's sum has an end; so is
  /// what is left to bear of the excess, and a unit of rounding for each session over which it is
  /// spread. Sessions that count against a number are not compared.
  func lost(_ year: InsuranceYear, insteadOf other: InsuranceYear, from visit: Int) -> Int? {
    let left = coveredLeft[visit]
    guard left > 0 else { return 0 }
    if policy.sessions != nil, year.sessions != other.sessions { return nil }
    let sum = policy.refundPerYear == nil ? 0 : max(0, (year.refunded - other.refunded).minor)
    let excess = max(0, other.excessUsed - year.excessUsed)
    guard excess > 0 else { return sum }
    return sum + excess / InsuranceYear.parts + 1 + left
  }
}

extension Insurance {
  /// What can come back for one session of that price, once the excess is used up.
  fileprivate func most(_ price: Amount, minutes: Int?) -> Amount {
    var year = InsuranceYear(excessUsed: excess)
    return year.refund(price, minutes: minutes, by: self).amount
  }
}

/// What an insurance pays back of visits, each on its own day.
public struct Refunds: Hashable, Sendable {
  /// What comes back for one visit.
  public struct Line: Hashable, Sendable {
    /// The visit's place among those that were paid for.
    public let visit: Int
    /// Its day, on which it comes back.
    public let day: Day
    /// The first day of the insurance's year in which it lies.
    public let year: Day
    /// How much, and how it came about.
    public let refund: Refund
  }

  /// What a year has used up, so that nothing more comes back.
  public enum Limit: Hashable, Sendable {
    /// The sum that comes back in a year.
    case sum(Amount)
    /// The number of sessions that are paid back in a year.
    case sessions(Int)
  }

  /// A limit that was reached, and with which visit.
  public struct Reached: Hashable, Sendable {
    /// The first day of the insurance's year.
    public let year: Day
    /// Which limit.
    public let limit: Limit
    /// The day of the visit that reached it.
    public let day: Day
  }

  /// Whose rules.
  public let insurance: Ref<Insurance>
  /// In order of the visits; only those that count.
  public let lines: [Line]

  /// Goes through paid visits in order.
  ///
  /// - Parameters:
  ///   - insurance: Who pays back.
  ///   - visits: In order of their days.
  ///   - list: The list that they are paid by.
  ///   - price: What a visit's session was paid with: the single price, or its equal share of what was
  ///     paid before; `nil` if nobody knows.
  /// - Complexity: O(visits).
  package init(
    _ insurance: Ref<Insurance>, of visits: [PaidVisit], in list: PriceList,
    price: (PaidVisit) -> Amount?
  ) {
    let policy = list.insurances[insurance]
    var lines: [Line] = []
    var year = InsuranceYear()
    var first: Day?
    for (place, paid) in visits.enumerated() where policy.covers.contains(paid.visit.service) {
      let day = paid.visit.day
      let start = policy.yearStart(of: day, firstVisit: first ?? day)
      first = first ?? day
      guard paid.cover == .single || policy.prepaid == .share, let price = price(paid) else {
        continue
      }
      if lines.last?.year != start { year = InsuranceYear() }
      let minutes = list.prices(on: day).services[paid.visit.service].minutes
      let refund = year.refund(price, minutes: minutes, by: policy)
      lines.append(Line(visit: place, day: day, year: start, refund: refund))
    }
    self.insurance = insurance
    self.lines = lines
  }

  /// What comes back in all.
  public var total: Amount { lines.lazy.map(\.refund.amount).total() }

  /// What comes back before a day.
  public func total(before day: Day) -> Amount {
    lines.lazy.prefix { $0.day < day }.map(\.refund.amount).total()
  }

  /// The limits that were reached, in order of days.
  public func reached(by policy: Insurance) -> [Reached] {
    let years = Dictionary(grouping: lines, by: \.year).sorted { $0.key < $1.key }
    return years.flatMap { Self.reached(by: policy, in: $0.value) }
  }

  private static func reached(by policy: Insurance, in lines: [Line]) -> [Reached] {
    var sum = Amount.zero
    let bySum = policy.refundPerYear.flatMap { most in
      lines.first {
        sum += $0.refund.amount
        return sum == most
      }.map { Reached(year: $0.year, limit: .sum(most), day: $0.day) }
    }
    let bySessions = policy.sessions.flatMap { most in
      lines.dropFirst(most - 1).first.map {
        Reached(year: $0.year, limit: .sessions(most), day: $0.day)
      }
    }
    return [bySum, bySessions].compactMap { $0 }.sorted { $0.day < $1.day }
  }
}

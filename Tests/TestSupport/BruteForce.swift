package import CareModel

/// A way to pay, as the design ranks it: cost, then unused sessions, then packages, then how early.
package struct Rank: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var cost: Int
  package var unused: Int
  package var packages: Int
  /// The sum of amount × days from the payment to the horizon's end.
  package var earliness: Int

  package init(cost: Int, unused: Int, packages: Int, earliness: Int) {
    self.cost = cost
    self.unused = unused
    self.packages = packages
    self.earliness = earliness
  }

  package static func < (left: Rank, right: Rank) -> Bool {
    (left.cost, left.unused, left.packages, left.earliness)
      < (right.cost, right.unused, right.packages, right.earliness)
  }

  package var description: String {
    "cost \(cost), unused \(unused), packages \(packages), earliness \(earliness)"
  }
}

extension Statement {
  /// How this statement ranks.
  package var rank: Rank {
    let end = schedule.horizon.end
    return Rank(
      cost: cost.minor, unused: unusedSessions, packages: purchases.count,
      earliness: payments.reduce(0) { $0 + $1.amount.minor * (end - $1.day) })
  }
}

// What things cost, by the rules of the design, with nothing borrowed from the model.
extension SampleList {
  /// The list as it stands on a day.
  package func asOf(_ day: Day) -> SampleList {
    var list = self
    for change in changes.sorted(by: { $0.from < $1.from }) where change.from <= day {
      for edit in change.edits { list.apply(edit) }
    }
    return list
  }

  private mutating func apply(_ edit: Edit) {
    switch edit {
    case .service(let index, let price): services[index] = price
    case .packagePrice(let index, let price): packages[index].terms = .price(price)
    case .packageLimit(let index, let limit): packages[index].limit = limit
    case .packageValid(let index, let valid): packages[index].valid = valid
    case .packageSessions(let index, let count): packages[index].sessions = count
    case .fee(let index, let fee): memberships[index].fee = fee
    case .membershipSessions(let index, let count): memberships[index].sessions = count
    case .extra(let index, let amount): extras[index] = amount
    case .tax(let percent): tax?.percent = percent
    case .roundTo(let step): roundTo = step
    }
  }

  /// A percentage in millionths, read digit by digit.
  package static func millionths(_ percent: String) -> Int {
    let parts = percent.dropLast().split(separator: ".")
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: 4 - fraction.count)
    return (Int(parts[0]) ?? 0) * 10_000 + (Int(padded) ?? 0)
  }

  /// So many millionths of an amount, to the list's step, halves up (no amount is negative).
  private func share(_ millionths: Int, of amount: Int) -> Int {
    let step = roundTo ?? 1
    return (2 * amount * millionths + 1_000_000 * step) / (2_000_000 * step) * step
  }

  private func less(_ discount: String, from amount: Int) -> Int {
    share(1_000_000 - Self.millionths(discount), of: amount)
  }

  private func taxed(_ amount: Int) -> Int {
    guard let tax, !tax.included else { return amount }
    // Nothing is derived where nothing is added.
    let percent = Self.millionths(tax.percent)
    return percent == 0 ? amount : share(1_000_000 + percent, of: amount)
  }

  /// One session, paid singly, today.
  package func single(_ service: Int, concession: Int?, membership: Int?) -> Int? {
    let full = services[service]
    // Nobody pays more for belonging to a group.
    var candidates = full.map { [$0] } ?? []
    switch concession.map({ concessions[$0] }) {
    case .discount(let discount):
      if let full { candidates.append(less(discount, from: full)) }
    case .prices(let prices, _):
      if let price = prices[service] { candidates.append(price) }
    case nil: break
    }
    if let membership, memberships[membership].covers.contains(service) {
      switch memberships[membership].reduction {
      case .discount(let discount):
        if let full { candidates.append(less(discount, from: full)) }
      case .prices(let prices, _):
        if let price = prices[service] { candidates.append(price) }
      case nil: break
      }
    }
    return candidates.min().map(taxed)
  }

  /// A package, bought today.
  package func package(_ index: Int, concession: Int?) -> Int? {
    let ordinary = ordinary(packages[index])
    guard let concession, case .prices(_, let prices) = concessions[concession],
      let price = prices[index]
    else { return ordinary }
    return min(taxed(price), ordinary ?? .max)
  }

  private func ordinary(_ package: Package) -> Int? {
    let full = services[package.covers[0]]
    switch package.terms {
    case .price(let price): return price.map(taxed)
    case .discount(let discount):
      return full.map { taxed(less(discount, from: $0 * package.sessions)) }
    case .payFor(let paid): return full.map { taxed(share(1_000_000, of: $0 * paid)) }
    }
  }

  /// One period's fee, today.
  package func fee(_ membership: Int) -> Int? { memberships[membership].fee.map(taxed) }

  /// An extra, for one visit today.
  package func extra(_ index: Int) -> Int? { extras[index].map(taxed) }
}

/// The cheapest way to pay, found by trying every way there is: the design's section 4.3, word by
/// word, for lists so small that nothing cleverer is needed.
package struct BruteForce {
  /// Sessions in hand: of a purchase, a membership's period, or a holding.
  private struct Lot {
    let covers: [Int]
    let from: Day
    /// The last day, included; `nil` does not expire.
    let until: Day?
    /// Whether what is left of it counts as unused.
    let counts: Bool
    var left: Int

    func isUsable(on day: Day, for service: Int) -> Bool {
      left > 0 && from <= day && until.map { day <= $0 } ?? true && covers.contains(service)
    }

    func isLike(_ other: Lot) -> Bool {
      covers == other.covers && until == other.until && counts == other.counts
    }
  }

  /// What a visit can be paid with.
  private struct Choices {
    let day: Day
    let service: Int
    let single: Int?
    let packages: [(index: Int, price: Int, sessions: Int, until: Day?, limit: Int?)]
  }

  private let list: SampleList
  private let horizon: Horizon
  private var choices: [Choices] = []
  private var lots: [Lot] = []
  private var bought: [Int]
  private var best: Rank?

  /// - Returns: How the best way ranks; `nil` if there is none, for prices that are on request.
  package static func rank(of question: SampleQuestion, visits: [Visit]) -> Rank? {
    var extras = Rank(cost: 0, unused: 0, packages: 0, earliness: 0)
    for visit in visits {
      for extra in question.extras {
        guard let amount = question.list.asOf(visit.day).extra(extra) else { return nil }
        extras.cost += amount
        extras.earliness += amount * (question.horizon.end - visit.day)
      }
    }
    var best: Rank?
    for membership in [nil] + question.list.memberships.indices.map(Optional.some) {
      var search = BruteForce(question)
      let fees = search.take(membership, for: visits)
      guard let fees else { continue }
      search.look(at: visits, concession: question.concession, membership: membership)
      search.pay(0, Rank(cost: fees.cost, unused: 0, packages: 0, earliness: fees.earliness))
      if let found = search.best, best.map({ found < $0 }) ?? true { best = found }
    }
    guard var best else { return nil }
    best.cost += extras.cost
    best.earliness += extras.earliness
    return best
  }

  private init(_ question: SampleQuestion) {
    list = question.list
    horizon = question.horizon
    bought = list.packages.map { _ in 0 }
    lots = question.holdings.map {
      Lot(
        covers: list.packages[$0.package].covers, from: horizon.start, until: $0.until,
        counts: false, left: $0.sessions)
    }
  }

  /// Its fees; `nil` if the membership cannot be had.
  private mutating func take(
    _ index: Int?, for visits: [Visit]
  ) -> (cost: Int, earliness: Int)? {
    guard let index else { return (0, 0) }
    let covered = visits.map { (day: $0.day, service: $0.service.position) }
      .filter { list.memberships[index].covers.contains($0.service) }.map(\.day)
    guard let start = covered.min(), let last = covered.max() else { return nil }
    let membership = list.memberships[index]
    var cost = 0
    var earliness = 0
    var end = start
    var period = 0
    while end <= last || end < membership.minimum.map({ start.adding($0) }) ?? start || period == 0
    {
      let from = start.adding(membership.every, times: period)
      end = start.adding(membership.every, times: period + 1)
      let today = list.asOf(from)
      guard let fee = today.fee(index) else { return nil }
      cost += fee
      earliness += fee * max(1, horizon.end - from)
      lots.append(
        Lot(
          covers: membership.covers, from: from,
          until: (membership.keeps.map { end.adding($0) } ?? end) - 1, counts: true,
          left: today.memberships[index].sessions))
      period += 1
    }
    return (cost, earliness)
  }

  private mutating func look(at visits: [Visit], concession: Int?, membership: Int?) {
    choices = visits.map { visit in
      let today = list.asOf(visit.day)
      let service = visit.service.position
      let packages = today.packages.enumerated().compactMap { index, package in
        today.package(index, concession: concession).flatMap { price in
          package.covers.contains(service) && package.from.map { $0 <= visit.day } ?? true
            && package.to.map { visit.day <= $0 } ?? true
            ? (
              index: index, price: price, sessions: package.sessions,
              until: package.valid.map { visit.day.adding($0) }, limit: package.limit
            ) : nil
        }
      }
      return Choices(
        day: visit.day, service: service,
        single: today.single(service, concession: concession, membership: membership),
        packages: packages)
    }
  }

  /// Pays for the visit and all later ones in every way.
  private mutating func pay(_ visit: Int, _ soFar: Rank) {
    if let best, soFar.cost > best.cost { return }
    guard visit < choices.count else {
      var result = soFar
      result.unused = lots.reduce(0) { $0 + ($1.counts ? $1.left : 0) }
      if best.map({ result < $0 }) ?? true { best = result }
      return
    }
    let choice = choices[visit]
    for index in lots.indices where lots[index].isUsable(on: choice.day, for: choice.service) {
      let isTried = lots[..<index].contains {
        $0.isUsable(on: choice.day, for: choice.service) && $0.isLike(lots[index])
      }
      if isTried { continue }
      lots[index].left -= 1
      pay(visit + 1, soFar)
      lots[index].left += 1
    }
    for package in choice.packages where package.limit.map({ bought[package.index] < $0 }) ?? true {
      bought[package.index] += 1
      lots.append(
        Lot(
          covers: list.packages[package.index].covers, from: choice.day, until: package.until,
          counts: true, left: package.sessions - 1))
      var next = paying(package.price, on: choice.day, soFar)
      next.packages += 1
      pay(visit + 1, next)
      lots.removeLast()
      bought[package.index] -= 1
    }
    if let single = choice.single { pay(visit + 1, paying(single, on: choice.day, soFar)) }
  }

  private func paying(_ amount: Int, on day: Day, _ soFar: Rank) -> Rank {
    var next = soFar
    next.cost += amount
    next.earliness += amount * (horizon.end - day)
    return next
  }
}

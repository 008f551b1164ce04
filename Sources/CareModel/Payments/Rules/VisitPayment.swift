/// One way to pay for a visit, and what it leaves.
struct VisitPayment: Sendable {
  /// What pays for the session.
  enum Cover: Hashable, Sendable {
    /// A session in hand.
    case inHand(PaidSessions.Kind)
    case single
    case package(Ref<SessionPackage>)
  }

  /// The membership that is joined before, by its terms.
  var joined: Int?
  var cover = Cover.single
  /// What is paid, for one client.
  var merit = MeanMerit.zero
  var purse: Purse
}

// Every way to pay for one visit, in the order of preference among equals: not joining a membership
// before joining one, a session in hand before a single payment before a package.
extension RuleSearch {
  mutating func ways(at node: Int, visit: Int, with purse: Purse) -> [VisitPayment] {
    let start = VisitPayment(purse: purse)
    var ways: [VisitPayment] = []
    addCovers(to: start, at: node, visit: visit, into: &ways)
    guard purse.membership == .never else { return ways }
    for membership in choices[node].visits[visit].memberships {
      let since = MemberSince(membership, since: tree[node].day)
      let terms = terms(of: since)
      guard let joined = joining(terms, from: start) else { continue }
      addCovers(to: joined, at: node, visit: visit, into: &ways)
    }
    return ways
  }

  /// Joins a membership; `nil` if the fee of a period that is owed is on request.
  private func joining(_ terms: Int, from way: VisitPayment) -> VisitPayment? {
    var way = way
    guard let fees = fees(of: memberships[terms], from: 0) else { return nil }
    way.joined = terms
    way.merit = fees
    way.purse.membership = .running(terms: terms, begun: 0)
    begin(&way.purse, to: memberships[terms].since)
    return way
  }

  private func addCovers(
    to way: VisitPayment, at node: Int, visit: Int, into ways: inout [VisitPayment]
  ) {
    let choices = choices[node]
    let atVisit = choices.visits[visit]
    let single = price(of: atVisit, to: way.purse.membership)
    var mustUse = false
    for place in usable(in: way.purse, for: atVisit.visit) {
      ways.append(using(place, of: way, at: atVisit.visit))
      mustUse =
        mustUse
        || (visit == choices.visits.count - 1
          && isBestUsed(way.purse.sessions[place], instead: single, later: choices.later.reach))
    }
    if let single, !mustUse { ways.append(payingSingly(single, from: way, at: atVisit.visit)) }
    for (offer, isLasting) in zip(atVisit.offers, atVisit.lasting) {
      guard !isUsedUp(offer, by: way.purse),
        !(isLasting && canWait(offer, with: way.purse, at: atVisit.visit))
      else { continue }
      ways.append(buying(offer, from: way, at: atVisit.visit))
    }
  }

  private func price(
    of visit: DayChoices.AtVisit, to membership: Purse.Membership
  ) -> Int? {
    guard case .running(let terms, _) = membership else { return visit.singles[0] }
    return visit.singles[memberships[terms].membership.position + 1]
  }

  /// Where the sessions lie that can pay for a visit: of those that are alike the first to expire.
  ///
  /// Two sessions that serve the same visits, and cost the same, can be swapped, so that the one with
  /// more time left is kept.
  private func usable(in purse: Purse, for visit: Visit) -> [Int] {
    purse.sessions.indices.filter { place in
      let lot = purse.sessions[place]
      return prices.coverages.serves(lot.kind.coverage, visit.service)
        && (place == 0 || purse.sessions[place - 1].kind != lot.kind)
    }
  }

  private func isUsedUp(_ offer: RulePrices.Offer, by purse: Purse) -> Bool {
    guard let most = offer.most, let counter = offer.counter else { return false }
    return purse.bought[counter] >= most
  }
}

// The order of preference among equals.
extension RuleSearch {
  /// Where a way to pay stands; every session in hand stands alike.
  func place(of way: VisitPayment) -> Int {
    let joined = way.joined.map { memberships[$0].membership.position + 1 } ?? 0
    let cover =
      switch way.cover {
      case .inHand: 0
      case .single: 1
      case .package(let package): 2 + package.position
      }
    return joined * covers + cover
  }

  /// How many places there are.
  var places: Int { (prices.memberships.count + 1) * covers }

  /// In how many ways a visit can be paid, all sessions in hand taken as one.
  private var covers: Int { prices.list.base.packages.count + 2 }
}

// What each way leaves.
extension RuleSearch {
  private func using(_ place: Int, of way: VisitPayment, at visit: Visit) -> VisitPayment {
    var way = way
    let lot = way.purse.sessions[place]
    way.cover = .inHand(lot.kind)
    way.purse.use(at: place)
    if !lot.kind.isHeld { way.merit.unused -= 1 }
    way.merit.cost -= refund(lot.kind.price, isPrepaid: true, for: visit, to: &way.purse)
    return way
  }

  private func payingSingly(
    _ price: Int, from way: VisitPayment, at visit: Visit
  ) -> VisitPayment {
    var way = way
    way.cover = .single
    way.merit.pay(price, daysLeft: prices.daysLeft(from: visit.day))
    way.merit.cost -= refund(price, isPrepaid: false, for: visit, to: &way.purse)
    return way
  }

  private func buying(
    _ offer: RulePrices.Offer, from way: VisitPayment, at visit: Visit
  ) -> VisitPayment {
    var way = way
    way.cover = .package(offer.package)
    way.merit.pay(offer.price, daysLeft: prices.daysLeft(from: visit.day))
    way.merit.packages += 1
    way.merit.unused += Int128(offer.sessions - 1)
    if let counter = offer.counter { way.purse.bought[counter] += 1 }
    way.purse.add(
      PaidSessions(
        .init(coverage: offer.coverage, isHeld: false, price: offer.share),
        lastDay: offer.lastDay ?? PaidSessions.endless, count: offer.sessions - 1))
    way.merit.cost -= refund(offer.share, isPrepaid: true, for: visit, to: &way.purse)
    return way
  }

  private func refund(
    _ price: Int, isPrepaid: Bool, for visit: Visit, to purse: inout Purse
  ) -> Int128 {
    guard prices.isInsured else { return 0 }
    return Int128(prices.refund(of: price, isPrepaid: isPrepaid, for: visit, in: &purse.year))
  }
}

// Ways that need not be tried. Each argument holds along every path of the tree by itself, and what
// it changes depends on the visits so far only, so each holds for rules. None holds of sessions for
// which an insurance pays back, since then it matters which session is which.
extension RuleSearch {
  /// Whether a session in hand is better used at once than a visit paid singly, since none that it
  /// could serve instead costs more.
  private func isBestUsed(_ lot: PaidSessions, instead single: Int?, later: [Reach]) -> Bool {
    guard !prices.isRepaid(lot.kind.coverage), let single else { return false }
    guard let stop = later[lot.kind.coverage].stop(by: lot.lastDay) else { return true }
    return stop.dearest.map { $0 <= single } ?? false
  }

  /// Whether a package need not be bought yet, for the reason that `PaymentSearch.canWait` gives: a session in hand
  /// can pay for the visit, for none that the package could not pay for, and expires no later.
  private func canWait(_ offer: RulePrices.Offer, with purse: Purse, at visit: Visit) -> Bool {
    !prices.isRepaid(offer.coverage)
      && purse.sessions.contains { lot in
        !lot.kind.isHeld && prices.coverages.serves(lot.kind.coverage, visit.service)
          && prices.coverages.isNoWider(lot.kind.coverage, than: offer.coverage)
          && offer.lastDay.map { lot.lastDay <= $0 } ?? true
      }
  }
}

internal import CareModel

/// What a client can do at each visit and on each fee day: §§4.3 and 4.4 of the design, word by word.
struct TwinTill {
  let list: PriceList
  let question: Question
  let offers: OfferChoice
  let prices: TwinPrices
  let insurance: TwinInsurance?

  init(_ question: Question, offers: OfferChoice, in list: PriceList) {
    self.list = list
    self.question = question
    self.offers = offers
    prices = TwinPrices(list: list, group: question.concession)
    insurance = question.insurance.map {
      TwinInsurance(policy: list.insurances[$0], list: list)
    }
  }

  private var horizon: Horizon { question.horizon }

  /// An equal share of what was paid for so many sessions, to the smallest unit, halves up.
  private func worth(_ amount: Int?, of sessions: Int) -> Int {
    guard insurance != nil, let amount, sessions > 0 else { return 0 }
    return (2 * amount + sessions) / (2 * sessions)
  }

  /// What the client has before the first visit; none if a fee that is owed is on request.
  var start: TwinStep? {
    var step = TwinStep(rank: 0, purse: Purse())
    for holding in question.holdings {
      let package = list.prices(on: horizon.start).packages[holding.package]
      step.purse.add(
        Purse.Lot(
          covers: package.covers, from: horizon.start, until: holding.until,
          worth: worth(
            prices.package(holding.package, on: horizon.start), of: package.sessions),
          counts: false, left: holding.sessions))
    }
    guard let member = question.member else { return step }
    let terms = list.prices(on: member.day).memberships[member.membership]
    let past = (0...).first { member.day.adding(terms.every, times: $0) >= horizon.start } ?? 0
    return joining(member.membership, since: member.day, paid: past, from: step)
  }
}

// Memberships.
extension TwinTill {
  /// The step with a membership and all of its periods that are owed in any case; none if one of
  /// their fees is on request.
  private func joining(
    _ ref: Ref<Membership>, since day: Day, paid: Int, from step: TwinStep
  ) -> TwinStep? {
    let terms = list.prices(on: day).memberships[ref]
    var member = Purse.Member(
      membership: ref, since: day, every: terms.every, keeps: terms.keeps, periods: paid)
    let minimum = terms.minimum.map { day.adding($0) } ?? day
    var next = step
    while member.periods == 0 || member.end < minimum {
      guard let paid = payingFee(of: member, from: next) else { return nil }
      next = paid
      member.periods += 1
    }
    next.purse.membership = .member(member)
    return next
  }

  /// The step with a further period of a membership.
  private func payingFee(of member: Purse.Member, from step: TwinStep) -> TwinStep? {
    let day = member.end
    guard let fee = prices.fee(member.membership, on: day) else { return nil }
    var step = step
    step.pay(fee, for: .fee(member.membership), on: min(day, horizon.lastDay))
    let today = list.prices(on: day).memberships[member.membership]
    let end = member.day(member.periods + 1)
    guard today.sessions > 0 else { return step }
    step.purse.add(
      Purse.Lot(
        covers: today.covers, from: day, until: (member.keeps.map { end.adding($0) } ?? end) - 1,
        worth: worth(fee, of: today.sessions), counts: true, left: today.sessions))
    return step
  }

  /// Leaving, then staying.
  func onFeeDay(_ purse: Purse) -> [TwinStep] {
    guard case .member(let member) = purse.membership else { return [] }
    var left = TwinStep(rank: 0, purse: purse)
    left.purse.membership = .over
    guard var stayed = payingFee(of: member, from: TwinStep(rank: 1, purse: purse)) else {
      return [left]
    }
    var further = member
    further.periods += 1
    stayed.purse.membership = .member(further)
    return [left, stayed]
  }

  /// Not joining, then joining each membership in the order of the file.
  private func joinings(_ purse: Purse, at visit: Visit) -> [TwinStep] {
    let not = TwinStep(rank: 0, purse: purse)
    guard case .never = purse.membership else { return [not] }
    let today = list.prices(on: visit.day)
    return [not]
      + today.memberships.refs.compactMap { ref in
        guard offers.allows(ref), today.memberships[ref].covers.contains(visit.service) else {
          return nil
        }
        return joining(
          ref, since: visit.day, paid: 0,
          from: TwinStep(rank: 1000 * (ref.position + 1), purse: purse))
      }
  }
}

// Visits.
extension TwinTill {
  /// Every way to pay for a visit, best liked first.
  func ways(to pay: Visit, with purse: Purse) -> [TwinStep] {
    guard let extras = extras(of: pay) else { return [] }
    var joined = joinings(purse, at: pay)
    for index in joined.indices {
      if extras > 0 { joined[index].pay(extras, for: .extras, on: pay.day) }
    }
    return joined.flatMap { inHand($0, pay) + singly($0, pay) + byPackage($0, pay) }
  }

  private func extras(of visit: Visit) -> Int? {
    let all = question.extras + visit.extras.filter { !question.extras.contains($0) }
    return all.reduce(Int?(0)) { sum, extra in
      sum.flatMap { sum in prices.extra(extra, on: visit.day).map { sum + $0 } }
    }
  }

  private func inHand(_ step: TwinStep, _ visit: Visit) -> [TwinStep] {
    step.purse.lots.indices.filter { step.purse.lots[$0].canServe(visit) }.map { index in
      var step = step
      let worth = step.purse.lots[index].worth
      step.purse.use(index)
      insure(&step, worth, isPrepaid: true, visit)
      return step
    }
  }

  private func singly(_ step: TwinStep, _ visit: Visit) -> [TwinStep] {
    let member = step.purse.member(on: visit.day)
    guard let price = prices.single(visit.service, on: visit.day, member: member) else { return [] }
    var step = step
    step.rank += 1
    step.pay(price, for: .single(visit.service), on: visit.day)
    insure(&step, price, isPrepaid: false, visit)
    return [step]
  }

  private func byPackage(_ step: TwinStep, _ visit: Visit) -> [TwinStep] {
    let today = list.prices(on: visit.day)
    return today.packages.refs.compactMap { ref in
      let package = today.packages[ref]
      let until: Day? =
        switch package.validity {
        case .unlimited: nil
        case .lasting(let time): visit.day.adding(time)
        case .until(let day): day
        }
      guard offers.allows(ref), package.covers.contains(visit.service),
        package.offered.from.map({ $0 <= visit.day }) ?? true,
        package.offered.to.map({ visit.day <= $0 }) ?? true,
        until.map({ visit.day <= $0 }) ?? true,
        package.limit.map({ step.purse.bought[ref, default: 0] < $0 }) ?? true,
        let price = prices.package(ref, on: visit.day)
      else { return nil }
      var step = step
      step.rank += 2 + ref.position
      step.pay(price, for: .package(ref), on: visit.day)
      if isLimited(ref) { step.purse.bought[ref, default: 0] += 1 }
      let worth = worth(price, of: package.sessions)
      step.purse.add(
        Purse.Lot(
          covers: package.covers, from: visit.day, until: until, worth: worth, counts: true,
          left: package.sessions - 1))
      insure(&step, worth, isPrepaid: true, visit)
      return step
    }
  }

  private func isLimited(_ ref: Ref<SessionPackage>) -> Bool {
    list.versions.contains { $0.prices.packages[ref].limit != nil }
  }

  /// Pays back a share of a session that cost so much.
  private func insure(_ step: inout TwinStep, _ price: Int, isPrepaid: Bool, _ visit: Visit) {
    guard let insurance, insurance.policy.covers.contains(visit.service) else { return }
    let first = step.purse.firstCovered ?? visit.day
    step.purse.firstCovered = first
    if isPrepaid, insurance.policy.prepaid == .none { return }
    let year = insurance.year(of: visit.day, after: step.purse.year, first: first)
    let (amount, left) = insurance.refund(price, for: visit, in: year)
    step.purse.year = left
    if amount > 0 { step.pay(-amount, for: .refund, on: visit.day) }
  }
}

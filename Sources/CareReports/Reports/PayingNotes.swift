internal import CareModel

/// What the client has already, who pays back, and which offers may be used, in whole sentences.
struct PayingNotes {
  /// Whom it is about, and how they pay.
  let question: Question
  /// How people of the place say it.
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var texts: any Texts { phrases.texts }

  /// Insurance, membership and offers, as far as anything was asked.
  func sentences() -> [String] { insurance + member + offers }

  /// Who pays back, and where its terms come from.
  private var insurance: [String] {
    guard let policy = question.insurance.map({ list.insurances[$0] }) else { return [] }
    return [texts.afterInsurance(phrases.quoted(policy.name), terms(of: policy))]
  }

  /// What an insurance pays back.
  private func terms(of policy: Insurance) -> InsuranceTerms {
    let style = phrases.style
    return InsuranceTerms(
      services: policy.covers.map { list.base.services[$0].name },
      share: policy.share == .all ? nil : style.share(policy.share),
      countsPerSession: policy.eligible.perSession.map(style.amount),
      countsPerHour: policy.eligible.perHour.map(style.amount),
      excess: policy.excess == .zero ? nil : style.amount(policy.excess),
      isByCalendar: policy.year == .calendar,
      perSession: policy.refund.perSession.map(style.amount),
      perHour: policy.refund.perHour.map(style.amount),
      perYear: policy.refundPerYear.map(style.amount), sessions: policy.sessions,
      coversPrepaid: policy.prepaid == .share, source: policy.source)
  }

  /// Since when the client is a member.
  private var member: [String] {
    guard let member = question.member else { return [] }
    let name = phrases.quoted(list.base.memberships[member.membership].name)
    return [texts.memberSince(name, phrases.style.date(member.day))]
  }

  /// Which packages and memberships may be used, for all plans or for one.
  private var offers: [String] {
    let everyPlan = sentence(question.pay.everyPlan, for: nil)
    let own = question.comparedPlans(in: list).compactMap { plan in
      question.pay.plans[plan].flatMap { sentence($0, for: phrases.quoted(plan)) }
    }
    return [everyPlan].compactMap { $0 } + own
  }

  /// `nil` where every offer may be used.
  private func sentence(_ choice: OfferChoice, for plan: String?) -> String? {
    guard choice != .all else { return nil }
    let (packages, memberships) = (list.base.packages, list.base.memberships)
    let names =
      packages.refs.filter(choice.allows).map { packages[$0].name }
      + memberships.refs.filter(choice.allows).map { memberships[$0].name }
    return names.isEmpty
      ? texts.paidSinglyOnly(plan) : texts.usesOnly(names.map(phrases.quoted), for: plan)
  }
}

/// What a key of the format means; its words are a text of each language.
public enum Meaning: Hashable, Sendable {
  /// Keys of the list itself, its tax, its dated changes and its defaults.
  case list(ListMeaning)
  /// Keys that many items share.
  case item(ItemMeaning)
  /// Keys of services, extras and packages.
  case sale(SaleMeaning)
  /// Keys of memberships, groups and insurances.
  case terms(TermsMeaning)
  /// Keys of plans and their phases.
  case plan(PlanMeaning)
  /// Keys of cases.
  case complaint(CaseMeaning)
}

/// Keys of the list itself, its tax, its dated changes and its defaults.
public enum ListMeaning: String, Hashable, Sendable, CaseIterable {
  /// `format`: the number of the format, 1.
  case format
  /// `practice`: what the practice is called.
  case practice
  /// `sample`: whether the prices are made up.
  case sample
  /// `currency`: of all amounts, by its code of three letters.
  case currency
  /// `locale`: how people of the place write, such as `fr_CH`.
  case locale
  /// `from`: the day from which on the prices hold.
  case from
  /// `changes`: what changes on later days.
  case changes
  /// `plans`: what clients may follow.
  case plans
  /// `cases`: complaints, and what is assumed of them.
  case cases
  /// `insurances`: who pays back a share.
  case insurances
  /// `defaults`: what is compared unless asked otherwise.
  case defaults
  /// `$schema`: for editors; not read.
  case schema
  /// `roundTo`: the step to which derived prices are rounded.
  case roundTo
  /// `tax`: on all that is sold.
  case tax
  /// `services`: what is sold singly.
  case services
  /// `extras`: what can be added to a visit.
  case extras
  /// `packages`: sessions sold together.
  case packages
  /// `memberships`: a fee each period for sessions each period.
  case memberships
  /// `concessions`: lower prices of a group of clients.
  case concessions
  /// `tax.percent`: how much.
  case taxPercent
  /// `tax.included`: whether prices contain it.
  case taxIncluded
  /// `changes.1.from`: the first day of a change.
  case changeFrom
  /// `changes.1.set`: values by path.
  case changeSet
  /// `defaults.case`: the case that is looked at.
  case defaultComplaint
  /// `defaults.plans`: the plans that are compared.
  case defaultPlans
  /// `defaults.against`: the plan that they are held against.
  case defaultAgainst
  /// `defaults.horizon`: how far is looked.
  case defaultHorizon
}

/// Keys that many items share.
public enum ItemMeaning: String, Hashable, Sendable, CaseIterable {
  /// `id`: a short name, unique within its list.
  case id
  /// `name`: as clients read it.
  case name
  /// `description`: a sentence for clients.
  case description
}

/// Keys of services, extras and packages.
public enum SaleMeaning: String, Hashable, Sendable, CaseIterable {
  /// `minutes` of a service: how long a session lasts.
  case serviceMinutes
  /// `price` of a service: of one session.
  case servicePrice
  /// `tax` of a service: its own.
  case serviceTax
  /// `group` of a service: the heading in price tables.
  case serviceGroup
  /// `perVisit` of an extra: what it adds to each visit.
  case extraPerVisit
  /// `covers` of a package: the services that it pays for.
  case packageCovers
  /// `sessions` of a package: how many it has.
  case packageSessions
  /// `price` of a package: of all its sessions.
  case packagePrice
  /// `discount` of a package: off so many single prices.
  case packageDiscount
  /// `payFor` of a package: how many of its sessions are paid for.
  case packagePayFor
  /// `valid` of a package: how long it can be used.
  case packageValid
  /// `until` of a package: the last day on which it can be used.
  case packageUntil
  /// `limit` of a package: the most that a client may buy.
  case packageLimit
  /// `offered` of a package: when it can be bought.
  case packageOffered
  /// `claims` of a package: the saving that it is advertised with.
  case packageClaims
  /// `offered.from`: the first day of sale.
  case offeredFrom
  /// `offered.to`: the last day of sale.
  case offeredTo
}

/// Keys of memberships, groups and insurances.
public enum TermsMeaning: String, Hashable, Sendable, CaseIterable {
  /// `covers` of a membership: the services that it gives sessions of.
  case membershipCovers
  /// `fee` of a membership: of one period.
  case membershipFee
  /// `every` of a membership: the length of a period.
  case membershipEvery
  /// `sessions` of a membership: how many a period gives.
  case membershipSessions
  /// `keeps` of a membership: how long unused sessions stay after their period.
  case membershipKeeps
  /// `minimum` of a membership: how long fees are owed in any case.
  case membershipMinimum
  /// `discount` of a membership: off further sessions.
  case membershipDiscount
  /// `prices` of a membership: of further sessions, by service.
  case membershipPrices
  /// `discount` of a group: off each single price.
  case concessionDiscount
  /// `prices` of a group: by service or package.
  case concessionPrices
  /// `covers` of an insurance: the services that it pays back.
  case insuranceCovers
  /// `share` of an insurance: how much of what counts comes back.
  case insuranceShare
  /// `eligible` of an insurance: how much of a price counts.
  case insuranceEligible
  /// `refund` of an insurance: the most that comes back.
  case insuranceRefund
  /// `excess` of an insurance: what the client bears each year first.
  case insuranceExcess
  /// `sessions` of an insurance: how many it pays back each year.
  case insuranceSessions
  /// `year` of an insurance: when its year begins.
  case insuranceYear
  /// `prepaid` of an insurance: whether sessions of packages and memberships count.
  case insurancePrepaid
  /// `source` of an insurance: where its terms are written.
  case insuranceSource
  /// `perYear`: the most in a year of the insurance.
  case capPerYear
  /// `perSession`: the most for one session.
  case capPerSession
  /// `perHour`: the most for an hour of a session.
  case capPerHour
}

/// Keys of plans and their phases.
public enum PlanMeaning: String, Hashable, Sendable, CaseIterable {
  /// `about`: what the plan is about.
  case about
  /// `phases`: one after another.
  case phases
  /// `about.aim`: what it is for.
  case aboutAim
  /// `about.before`: what comes before.
  case aboutBefore
  /// `about.protocol`: how it is built.
  case aboutProtocolUsed
  /// `about.target`: what it works on.
  case aboutTarget
  /// `about.afterwards`: what comes afterwards.
  case aboutAfterwards
  /// `service` of a phase: one, or several in turn.
  case phaseService
  /// `with` of a phase: extras on its visits.
  case phaseWith
  /// `sessions` of a phase: how many, or as the case says.
  case phaseSessions
  /// `every` of a phase: how often.
  case phaseEvery
  /// `resolves` of a phase: whether, or with which chance, it ends the complaint.
  case phaseResolves
  /// `season` of a phase: the part of the year in which its visits fall.
  case phaseSeason
  /// `season.from`: the first day, in any year.
  case seasonFrom
  /// `season.to`: the last day, in any year.
  case seasonTo
}

/// Keys of cases.
public enum CaseMeaning: String, Hashable, Sendable, CaseIterable {
  /// `sessions` of a case: how many a course takes.
  case sessions
  /// `reliefDays`: how many days a session eases.
  case reliefDays
  /// `resolves`: the chance that a course ends the complaint.
  case resolves
  /// `stopAfter`: after how many sessions a course that does not help is given up.
  case stopAfter
  /// `returns`: whether the complaint comes back.
  case returns
  /// `source`: where the figures come from.
  case source
  /// `where`: where it hurts, as clients say it.
  case places
  /// `sessions.fewest`: how few a course may take.
  case fewest
  /// `sessions.likely`: how many it takes most often.
  case likely
  /// `sessions.most`: how many it may take.
  case most
  /// `returns.chance`: that it comes back once.
  case returnChance
  /// `returns.after`: how long it stays away.
  case returnAfter
  /// `returns.topUp`: how many sessions it takes, then.
  case returnTopUp
}

extension Meaning: CaseIterable {
  /// Every key of the format once.
  public static let allCases: [Meaning] =
    ListMeaning.allCases.map { .list($0) } + ItemMeaning.allCases.map { .item($0) }
    + SaleMeaning.allCases.map { .sale($0) } + TermsMeaning.allCases.map { .terms($0) }
    + PlanMeaning.allCases.map { .plan($0) } + CaseMeaning.allCases.map { .complaint($0) }
}

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
  case
    format, practice, sample, currency, locale, from, changes, plans, cases, insurances,
    defaults, schema, roundTo, tax, services, extras, packages, memberships, concessions,
    taxPercent, taxIncluded, changeFrom, changeSet, defaultComplaint, defaultPlans,
    defaultAgainst, defaultHorizon
}

/// Keys that many items share.
public enum ItemMeaning: String, Hashable, Sendable, CaseIterable {
  case
    id, name, description
}

/// Keys of services, extras and packages.
public enum SaleMeaning: String, Hashable, Sendable, CaseIterable {
  case
    serviceMinutes, servicePrice, serviceTax, serviceGroup, extraPerVisit, packageCovers,
    packageSessions, packagePrice, packageDiscount, packagePayFor, packageValid, packageUntil,
    packageLimit, packageOffered, packageClaims, offeredFrom, offeredTo
}

/// Keys of memberships, groups and insurances.
public enum TermsMeaning: String, Hashable, Sendable, CaseIterable {
  case
    membershipCovers, membershipFee, membershipEvery, membershipSessions, membershipKeeps,
    membershipMinimum, membershipDiscount, membershipPrices, concessionDiscount,
    concessionPrices, insuranceCovers, insuranceShare, insuranceEligible, insuranceRefund,
    insuranceExcess, insuranceSessions, insuranceYear, insurancePrepaid, insuranceSource,
    capPerYear, capPerSession, capPerHour
}

/// Keys of plans and their phases.
public enum PlanMeaning: String, Hashable, Sendable, CaseIterable {
  case
    about, phases, aboutAim, aboutBefore, aboutProtocolUsed, aboutTarget, aboutAfterwards,
    phaseService, phaseWith, phaseSessions, phaseEvery, phaseResolves, phaseSeason,
    seasonFrom, seasonTo
}

/// Keys of cases.
public enum CaseMeaning: String, Hashable, Sendable, CaseIterable {
  case
    sessions, reliefDays, resolves, stopAfter, returns, source, places, fewest, likely, most,
    returnChance, returnAfter, returnTopUp
}

extension Meaning: CaseIterable {
  /// Every key of the format once.
  public static let allCases: [Meaning] =
    ListMeaning.allCases.map { .list($0) } + ItemMeaning.allCases.map { .item($0) }
    + SaleMeaning.allCases.map { .sale($0) } + TermsMeaning.allCases.map { .terms($0) }
    + PlanMeaning.allCases.map { .plan($0) } + CaseMeaning.allCases.map { .complaint($0) }
}

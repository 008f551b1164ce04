public import CareModel
public import PriceListFormat

extension Warning {
  /// What was found, with the figures that show it; names are those that clients read.
  public enum Fact: Hashable, Sendable {
    /// A longer session costs less than a shorter one.
    case longerCheaper(TimedPrice, than: TimedPrice)
    /// The cheapest per hour costs less than half of the next cheapest.
    case placeholder(TimedPrice, next: TimedPrice)
    /// What an hour costs is far from what it usually does, for services of its length.
    case farFromKind(TimedPrice, usual: Amount)
    /// A group's discount is rounded to more than the full price of a service.
    case groupRoundedUp(group: String, service: String, full: Amount, rounded: Amount)
    /// A price is so much before it is rounded, and nothing after; perhaps for some clients only.
    case roundedAway(item: String, for: Belonging?, unrounded: Amount)
    /// A group's discount takes all off.
    case groupFree(String)
    /// A group pays nothing for what costs others something.
    case groupFreeItem(String, item: String)
    /// A group's or member's own price is above the ordinary one.
    case reducedDearer(Belonging, item: String, price: Amount, ordinary: Amount)
    /// A membership's fee is as much as its sessions cost singly, or more.
    case membershipNotCheaper(PackagePrice, singly: SinglePrice)
    /// A membership's period, or the time that it binds for, is beyond what anybody plans.
    case membershipTooLong(String, Interval)
    /// Something about a package.
    case package(PackageFact)
    /// Something about a dated change.
    case change(ChangeFact)
    /// A package was last sold, or could last be used, before the list's first day.
    case offerPast(String, last: Day, list: Day)
    /// Two things of a kind have one name.
    case sameName(String)
    /// A plan has a session every day.
    case dailyPlan(String)
    /// A plan's course does not end within the list's horizon, for its default case.
    case courseTooLong(String, complaint: String?, horizon: Interval)
    /// A case does not say where its figures come from.
    case noSource(complaint: String)
    /// No plan takes its number of sessions from a case, or sets out to resolve one.
    case unusedCase(String)
    /// A plan has the same phases as another.
    case twinPlan(String, of: String)
    /// A plan needs a service whose price is never known.
    case unpayablePlan(String, service: String)
    /// A service is in no plan, package or membership.
    case unusedService(String)
    /// No plan has a session that a package covers.
    case unusedPackage(String)
    /// At the list's prices an insurance never pays anything back.
    case insurancePaysNothing(String)
    /// At the list's prices no session comes up to a cap, named by its place in the insurance.
    case idleInsuranceRule(String, Amount, of: String)
    /// The text of a path is missing in some languages, by their codes.
    case missingText(String, languages: [String])
  }

  /// Whose prices of their own somebody pays.
  public enum Belonging: Hashable, Sendable {
    /// A group's, by its name.
    case group(String)
    /// Those of the members of a membership, by its name.
    case membership(String)
  }

  /// What was found about a dated change.
  public enum ChangeFact: Hashable, Sendable {
    /// A change sets to `last` what another, written at `first`, sets to `other` on the same day.
    case overlap(DatedValue, first: Problem.Place, other: String)
    /// A change sets a value to what it is already.
    case withoutEffect(DatedValue)
    /// A change moves the price of a service, but not that of a package.
    case packageLeftBehind(LeftBehind)
    /// A change moves the price of a service, but not the fee of a membership of it.
    case feeLeftBehind(LeftBehind)
    /// A change moves an ordinary price, but not that of a group or of members.
    case reducedLeftBehind(Belonging, LeftBehind)
    /// A change lies before the list's first day.
    case beforeList(Day, list: Day)
    /// A change lies decades ahead.
    case farOff(Day)
  }

  /// What was found about a package, by itself or held against another.
  public enum PackageFact: Hashable, Sendable {
    /// It costs as much as its sessions paid singly, or more; perhaps for a group only.
    case notCheaper(PackagePrice, singly: SinglePrice, group: String?)
    /// Its discount is rounded to more than its sessions cost singly.
    case roundedUp(PackagePrice, singles: Amount)
    /// It costs no more than so many of its sessions, at most half of them, paid singly.
    case asMuchAsFewer(PackagePrice, fewer: Int, single: Amount)
    /// It claims a discount on its sessions at a single price, with which it would cost `promised`.
    case claimDiffers(PackagePrice, claim: SessionPackage.Claim, single: Amount, promised: Amount)
    /// It costs more a session than a smaller one.
    case dearer(PackagePrice, than: PackagePrice)
    /// It costs no more than a smaller one.
    case asMuchAsSmaller(PackagePrice, than: PackagePrice)
    /// It is the same sessions as another package, and costs no less.
    case twin(PackagePrice, of: PackagePrice)
    /// At the quickest rhythm of a plan only so many of its sessions can be used in time.
    case cannotBeUsedUp(Rhythm, usable: Int)
  }

  /// A service with its price and its duration.
  public struct TimedPrice: Hashable, Sendable {
    /// The service's name.
    public let name: String
    /// What a session costs.
    public let price: Amount
    /// How long a session lasts, in minutes; positive.
    public let minutes: Int

    /// What an hour of it comes to, rounded to the smallest unit.
    public var perHour: Amount {
      Amount(rounding: Fraction(Int128(price.minor) * 60, over: Int128(minutes)))
    }
  }

  /// A package with its price and its sessions.
  public struct PackagePrice: Hashable, Sendable {
    /// The package's name.
    public let name: String
    /// What it costs.
    public let price: Amount
    /// How many sessions it has; positive.
    public let sessions: Int

    /// What one of its sessions comes to, rounded to the smallest unit.
    public var perSession: Amount {
      Amount(rounding: Fraction(Int128(price.minor), over: Int128(sessions)))
    }
  }

  /// What a session costs that a package covers.
  public struct SinglePrice: Hashable, Sendable {
    /// Its price.
    public let price: Amount
    /// Whether the package covers cheaper ones, too.
    public let isDearest: Bool
  }

  /// A package that is used at some plan's rhythm.
  public struct Rhythm: Hashable, Sendable {
    /// The package's name.
    public let package: String
    /// How many sessions it has.
    public let sessions: Int
    /// How long they can be used.
    public let valid: Interval
    /// From one session of the plan to the next.
    public let every: Interval
    /// The plan's name.
    public let plan: String
  }

  /// A value that a dated change sets.
  public struct DatedValue: Hashable, Sendable {
    /// From when on.
    public let day: Day
    /// The path of what is set.
    public let target: String
    /// To what, as it is written.
    public let value: String
  }

  /// A printed price that stays, though that of what it is held against moves that day.
  public struct LeftBehind: Hashable, Sendable {
    /// From when on.
    public let day: Day
    /// The first service that moves.
    public let service: String
    /// What it cost, and what it costs then.
    public let single: Change<Amount>
    /// The other services that move.
    public let others: [String]
    /// The package, the membership, or the group's service or package, at the price that stays.
    public let package: PackagePrice
    /// Whether the package covers something else, too, that does not move.
    public let coversMore: Bool

    /// What the package takes off the service's price, before and after, to a tenth of a percent.
    public var discount: Change<Percentage> {
      single.map { Percentage.off($0 * package.sessions, at: package.price).roundedToTenths }
    }
  }
}

extension Warning.Fact {
  /// What kind of warning it makes.
  public var kind: Warning.Kind {
    switch self {
    case .longerCheaper: .longerCheaper
    case .placeholder: .placeholder
    case .groupRoundedUp: .roundingRaises
    case .roundedAway: .roundedToNothing
    case .farFromKind: .farFromKind
    case .groupFree, .groupFreeItem: .groupFree
    case .reducedDearer(.group, _, _, _): .groupDearer
    case .reducedDearer(.membership, _, _, _): .memberDearer
    case .membershipNotCheaper: .membershipNotCheaper
    case .membershipTooLong: .membershipTooLong
    case .offerPast: .offerPast
    case .sameName: .sameName
    case .dailyPlan, .courseTooLong: .planBeyondReach
    case .change(let fact): fact.kind
    case .package(let fact): fact.kind
    case .noSource: .noSource
    case .unusedCase: .unusedCase
    case .twinPlan, .unpayablePlan: .unusedPlan
    case .unusedService: .unusedService
    case .unusedPackage: .unusedPackage
    case .insurancePaysNothing: .insurancePaysNothing
    case .idleInsuranceRule: .idleInsuranceRule
    case .missingText: .missingText
    }
  }
}

extension Warning.PackageFact {
  /// What kind of warning it makes.
  public var kind: Warning.Kind {
    switch self {
    case .notCheaper: .packageNotCheaper
    case .roundedUp: .roundingRaises
    case .asMuchAsFewer, .asMuchAsSmaller: .fewerCostAsMuch
    case .claimDiffers: .claimDiffers
    case .dearer: .biggerDearer
    case .twin: .twinPackage
    case .cannotBeUsedUp: .cannotBeUsedUp
    }
  }
}

extension Warning.ChangeFact {
  /// What kind of warning it makes.
  public var kind: Warning.Kind {
    switch self {
    case .overlap: .changesOverlap
    case .withoutEffect: .changeWithoutEffect
    case .packageLeftBehind: .packageLeftBehind
    case .feeLeftBehind, .reducedLeftBehind: .priceLeftBehind
    case .beforeList, .farOff: .changeDay
    }
  }
}

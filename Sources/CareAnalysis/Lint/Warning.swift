public import CareModel
public import PriceListFormat

/// Something that a valid price list says and probably does not mean.
///
/// A warning is facts: what was found, with its figures, and what would fix it. Whoever shows it puts
/// it into words.
public struct Warning: Hashable, Sendable {
  /// What seems wrong; its raw value is its name for machines.
  public enum Kind: String, CaseIterable, Sendable {
    /// A longer session costs less than a shorter one of the same name.
    case longerCheaper = "longer-cheaper"
    /// A price far below all others, as if it still waited for the real one.
    case placeholder = "placeholder-price"
    /// A price many times what others of its kind cost, or a small part of it.
    case farFromKind = "price-far-from-kind"
    /// A package costs as much as its sessions paid singly, or more.
    case packageNotCheaper = "package-not-cheaper"
    /// A bigger package costs more a session than a smaller one.
    case biggerDearer = "bigger-dearer"
    /// A package costs no more than far fewer sessions bought otherwise.
    case fewerCostAsMuch = "fewer-cost-as-much"
    /// The same sessions are sold as two packages, at two prices.
    case twinPackage = "twin-package"
    /// A membership's fee costs as much as its sessions paid singly, or more.
    case membershipNotCheaper = "membership-not-cheaper"
    /// A membership binds for longer than anybody wants.
    case membershipTooLong = "membership-too-long"
    /// No plan is quick enough to use a package up while it is valid.
    case cannotBeUsedUp = "cannot-be-used-up"
    /// The advertised discount is not that of the printed price.
    case claimDiffers = "claim-differs"
    /// Rounding lifts a reduced price above the full one.
    case roundingRaises = "rounding-raises"
    /// Rounding takes all of a price away.
    case roundedToNothing = "rounded-to-nothing"
    /// Two changes set the same value on the same day.
    case changesOverlap = "changes-overlap"
    /// A change sets a value to what it is already.
    case changeWithoutEffect = "change-without-effect"
    /// A change moves a service's price, and not that of a package of it.
    case packageLeftBehind = "package-left-behind"
    /// A change moves an ordinary price, and not a fee or a group's price that stands against it.
    case priceLeftBehind = "price-left-behind"
    /// A change lies before the list's first day, or decades ahead.
    case changeDay = "change-day"
    /// A package that was on sale only before the list's first day.
    case offerPast = "offer-past"
    /// Two things of a kind have one name.
    case sameName = "same-name"
    /// A plan that nobody can follow, or whose course cannot end in the time that is looked at.
    case planBeyondReach = "plan-beyond-reach"
    /// A case does not say where its figures come from.
    case noSource = "no-source"
    /// No plan takes anything from a case.
    case unusedCase = "unused-case"
    /// A plan that says the same as another, or that nobody could pay for.
    case unusedPlan = "unused-plan"
    /// A service that no plan, package or membership has.
    case unusedService = "unused-service"
    /// A package all of whose services no plan has.
    case unusedPackage = "unused-package"

    /// A group's price is above the ordinary one.
    case groupDearer = "group-dearer"
    /// A group pays nothing at all.
    case groupFree = "group-free"
    /// A member's price is above the ordinary one.
    case memberDearer = "member-dearer"
    /// An insurance never pays anything back.
    case insurancePaysNothing = "insurance-pays-nothing"
    /// A cap of an insurance that nothing comes up to.
    case idleInsuranceRule = "idle-insurance-rule"
    /// A text is not in every language that the list has.
    case missingText = "missing-text"

    /// Whether it is only worth knowing: what is sold, but in no plan, is no mistake, nor is a policy
    /// that is made for dearer sessions, or a text that is read in another language.
    public var isRemark: Bool {
      switch self {
      case .unusedService, .unusedPackage, .idleInsuranceRule, .missingText: true
      default: false
      }
    }
  }

  /// What was found, with the figures that show it.
  public let fact: Fact
  /// What would fix it.
  public let fix: Fix
  /// Where the value stands that seems wrong.
  public let place: Problem.Place
  /// The path of that value.
  public let path: String
  /// The first day on which it holds; `nil` for the first day of the list.
  public let from: Day?
  /// The last day on which it holds; `nil` if it does not end.
  public let until: Day?

  /// What seems wrong.
  public var kind: Kind { fact.kind }
}

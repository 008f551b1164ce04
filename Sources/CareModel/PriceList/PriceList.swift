/// A practice's prices over time, and the plans and cases it compares by them.
///
/// A price list is valid by construction: every reference leads somewhere, every id is unique, every
/// derived price can be derived. `PriceListFormat` reads one from `pricing.json`.
public struct PriceList: Hashable, Sendable {
  /// The prices that hold from a day on.
  public struct Version: Hashable, Sendable {
    /// Their first day; `nil` for the list as first written.
    public let from: Day?
    /// What holds from then on.
    public let prices: Prices
    /// The services whose price a dated change has set, by then; the others have the first price.
    let repriced: Set<Ref<Service>>
    /// The same of packages.
    let repricedPackages: Set<Ref<SessionPackage>>

    package init(
      from: Day?, prices: Prices, repriced: Set<Ref<Service>> = [],
      repricedPackages: Set<Ref<SessionPackage>> = []
    ) {
      self.from = from
      self.prices = prices
      self.repriced = repriced
      self.repricedPackages = repricedPackages
    }
  }

  /// What is compared when nothing else is asked for.
  public struct Defaults: Hashable, Sendable {
    /// `nil` only if the list has no case.
    public let complaint: Ref<Case>?
    /// At least one.
    public let plans: [Ref<Plan>]
    /// The plan that the others are held against.
    public let against: Ref<Plan>
    /// How far to look.
    public let horizon: Interval

    /// What is compared: for that case, these plans, held against one, over that time.
    public init(
      complaint: Ref<Case>?, plans: [Ref<Plan>], against: Ref<Plan>, horizon: Interval
    ) {
      self.complaint = complaint
      self.plans = plans
      self.against = against
      self.horizon = horizon
    }
  }

  /// The practice's name.
  public let practice: String
  /// Whether the prices are made up, and must be marked as such wherever they are shown.
  public let isSample: Bool
  /// Of every amount in the list.
  public let currency: Currency
  /// How people there write numbers and dates: `en_CH`.
  public let locale: String
  /// The day from which the list holds; `nil` if it does not say.
  public let from: Day?
  /// The list as first written, then as changed, by day.
  public let versions: [Version]
  /// In the order of the file; at least one.
  public let plans: [Plan]
  /// In the order of the file.
  public let cases: [Case]
  /// In the order of the file.
  public let insurances: [Insurance]
  /// What is compared when nothing else is asked for.
  public let defaults: Defaults

  package init(
    practice: String, isSample: Bool, currency: Currency, locale: String, from: Day?,
    versions: [Version], plans: [Plan], cases: [Case],
    insurances: [Insurance] = [], defaults: Defaults
  ) {
    self.practice = practice
    self.isSample = isSample
    self.currency = currency
    self.locale = locale
    self.from = from
    self.versions = versions
    self.plans = plans
    self.cases = cases
    self.insurances = insurances
    self.defaults = defaults
  }

  /// The list as first written.
  public var base: Prices { versions[0].prices }

  /// The prices of a day.
  ///
  /// - Complexity: O(number of changes).
  public func prices(on day: Day) -> Prices { versions[version(on: day)].prices }

  /// Where the prices of a day stand in ``versions``.
  func version(on day: Day) -> Int {
    versions.lastIndex { $0.from.map { $0 <= day } ?? true } ?? 0
  }

  init(_ list: PriceList, versions: [Version]) {
    practice = list.practice
    isSample = list.isSample
    currency = list.currency
    locale = list.locale
    from = list.from
    plans = list.plans
    cases = list.cases
    insurances = list.insurances
    defaults = list.defaults
    self.versions = versions
  }

  /// The same plans and cases by another list's prices, which are of the same things.
  package func priced(as other: PriceList) -> PriceList {
    PriceList(self, versions: other.versions)
  }
}

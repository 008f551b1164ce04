package import CareModel

/// What in a valid price list looks wrong.
///
/// Names come in the quotation marks of the language, amounts, dates and lengths of time as the place
/// writes them.
package protocol LintTexts {
  // MARK: The answer

  /// `pricing.json is valid, and nothing in it looks wrong.`
  func nothingLooksWrong(in file: String) -> String
  /// `pricing.json is valid, but 2 things in it look wrong.`
  func looksWrong(_ count: Int, in file: String) -> String
  /// The title of what is no mistake: `Worth knowing`.
  var worthKnowing: String { get }
  /// The caption of all warnings: `What looks wrong`.
  var whatLooksWrong: String { get }
  /// `“Shiatsu” (line 12)`.
  func name(_ name: String, onLine line: Int) -> String
  /// `Sold, but in no plan, package or membership, so in no comparison: “Shiatsu”.`
  func soldInNothing(_ names: String) -> String
  /// `Packages that no plan could use: “Five sessions”.`
  func packagesOfNoPlan(_ names: String) -> String
  /// A sentence that holds on some days: `From 1 May 2026: …`.
  func on(_ days: DaysInWords, _ sentence: String) -> String

  // MARK: Services and groups

  /// `“Massage 90” costs CHF 100.00 for 1 h 30, less than “Massage 60”, which costs CHF 110.00 for 1 h.`
  func longerCostsLess(_ longer: TimedPriceInWords, than shorter: TimedPriceInWords) -> String
  /// `“Reiki” comes to CHF 24.00 an hour, less than half of the next cheapest, “Massage”, at CHF 110.00
  /// an hour.`
  func farBelow(
    _ service: String, at hourly: String, next other: String, at otherHourly: String
  ) -> String
  /// `“Massage” comes to CHF 1’150.00 an hour; services of about that length usually come to CHF 120.00.`
  func farFromKind(_ service: String, at hourly: String, usual: String) -> String
  /// `For “Students”, “Massage” at CHF 12.00 is rounded to CHF 15.00, more than the full price.`
  func groupRoundedUp(
    _ group: String, service: String, from full: String, to rounded: String
  ) -> String
  /// `“Massage” comes to CHF 99.00, which is rounded to nothing.`
  func roundedToNothing(_ item: String, from unrounded: String) -> String
  /// `For “Students”, “Massage” comes to CHF 99.00, which is rounded to nothing.`
  func roundedToNothing(_ item: String, for group: String, from unrounded: String) -> String
  /// `For members of “Monthly”, “Massage” comes to CHF 99.00, which is rounded to nothing.`
  func roundedToNothing(
    _ item: String, forMembersOf membership: String, from unrounded: String
  ) -> String

  // MARK: Packages

  /// `“Five” costs CHF 500.00, just what its sessions cost singly (5 × CHF 100.00): it saves nothing.`
  func savesNothing(_ package: String, at price: String, singly product: String) -> String
  /// `For “Students”, “Five” costs CHF 500.00, just what …`
  func savesNothing(
    _ package: String, for group: String, at price: String, singly product: String
  ) -> String
  /// `“Five” costs CHF 510.00, CHF 10.00 more than its sessions cost singly (5 × CHF 100.00 =
  /// CHF 500.00).`
  func costsMoreThanSingly(
    _ package: String, at price: String, by difference: String, singly product: String,
    _ total: String
  ) -> String
  /// `For “Students”, “Five” costs CHF 510.00, CHF 10.00 more than …`
  func costsMoreThanSingly(
    _ package: String, for group: String, at price: String, by difference: String,
    singly product: String, _ total: String
  ) -> String
  /// A product whose price is the highest of several: `5 × CHF 100.00, the dearest that it covers`.
  func dearestCovered(_ product: String) -> String
  /// `“Five” is rounded to CHF 505.00, more than its sessions cost singly (CHF 500.00).`
  func packageRoundedUp(_ package: String, to price: String, over singles: String) -> String
  /// `“Ten” costs CHF 400.00 for 10 sessions, no more than 4 paid singly (4 × CHF 100.00).`
  func asMuchAsFewer(
    _ package: String, at price: String, for sessions: Int, fewer: Int, singly product: String
  )
    -> String
  /// `“Ten” claims 20% off 10 × CHF 100.00, which would be CHF 800.00; it costs CHF 850.00, CHF 50.00
  /// more.`
  func claimDiffers(
    _ package: String, claim: String, off product: String, promised: String, price: String,
    difference: String
  ) -> String
  /// `“Ten” costs CHF 95.00 a session (CHF 950.00 for 10 sessions), more than “Five” at CHF 90.00
  /// (CHF 450.00 for 5 sessions).`
  func biggerDearer(_ bigger: PackageInWords, than smaller: PackageInWords) -> String
  /// `“Ten” costs no more (CHF 400.00 for 10 sessions) than “Five” (CHF 450.00 for 5 sessions): nobody
  /// has a reason to buy the smaller one.`
  func asMuchAsSmaller(_ bigger: PackageInWords, than smaller: PackageInWords) -> String
  /// `“Ten” has 10 sessions, valid 6 months: at the quickest rhythm of a plan, every month (“Calm”),
  /// only 6 can be used.`
  func cannotBeUsedUp(
    _ package: String, sessions: Int, valid time: Interval, every: Interval, plan: String,
    usable: Int
  )
    -> String

  /// `“Ten” costs CHF 450.00 for 5 sessions, and “Five” CHF 440.00 for 5 sessions of the same, to be used for
  /// as long: nobody has a reason to buy the former.`
  func twinPackage(_ package: PackageInWords, of other: PackageInWords) -> String

  // MARK: Memberships

  /// `With “Monthly”, nobody can plan for 60 years.`
  func tooLong(_ membership: String, _ time: Interval) -> String

  // MARK: Dated changes

  /// `This change is of 1 May 2025, but the list holds from 1 May 2026 only.`
  func changeBeforeList(on date: String, list first: String) -> String
  /// `This change is of 1 May 2126, decades ahead.`
  func changeFarOff(on date: String) -> String
  /// `“Five” ended on 1 May 2025, but the list holds from 1 May 2026 only: nobody can buy it.`
  func offerPast(_ package: String, last: String, list first: String) -> String
  /// `On 1 May 2026 “Massage” goes from CHF 100.00 to CHF 110.00, but for “Students” it stays at CHF 90.00: the
  /// discount goes from 10% to 18.2%.`
  func priceLeftBehind(_ move: LeftBehindInWords, for group: String) -> String
  /// The same of what members pay: `…, but for members of “Monthly” it stays …`
  func priceLeftBehind(_ move: LeftBehindInWords, forMembersOf membership: String) -> String

  /// `Two changes of 1 May 2026 set tax.rate: line 5 to "8%", and this one, which holds, to "9%".`
  func changesOverlap(
    on date: String, _ target: String, first: String, to other: String, last: String
  ) -> String
  /// Where something is written: `line 5`.
  func line(_ number: Int) -> String
  /// `On 1 May 2026 tax.rate is set to "8%", which it is already.`
  func changeWithoutEffect(on date: String, _ target: String, to value: String) -> String
  /// `On 1 May 2026 “Massage” goes from CHF 100.00 to CHF 110.00, but “Five” stays at CHF 450.00: its
  /// discount goes from 10% to 18.2%.`
  func packageLeftBehind(_ move: LeftBehindInWords) -> String

  // MARK: Names and plans

  /// `Something else of its kind is called “Massage”, too.`
  func sameName(_ name: String) -> String
  /// `“Calm” has a session every day: hardly anybody can keep that up.`
  func dailyPlan(_ plan: String) -> String
  /// `“Course” cannot end for “Low back pain” within 1 month, the time that the list looks at.`
  func courseTooLong(_ plan: String, for complaint: String?, within horizon: Interval) -> String

  // MARK: What is not used

  /// `“Low back pain” does not say where its figures come from.`
  func noSource(_ complaint: String) -> String
  /// `No plan takes its number of sessions from a case, or sets out to resolve one, so what “Low back
  /// pain” says of them changes nothing.`
  func unusedCase(_ complaint: String) -> String
  /// `“Calm” has the same phases as “Quiet”, so all their figures are the same.`
  func twinPlan(_ plan: String, of other: String) -> String
  /// `“Calm” needs “Shiatsu”, which is always on request and part of nothing else that is sold: what it
  /// costs can never be told.`
  func unpayablePlan(_ plan: String, service: String) -> String
  /// `“Shiatsu” is in no plan, package or membership.`
  func unusedService(_ service: String) -> String
  /// `No plan has a session that “Five” covers.`
  func unusedPackage(_ package: String) -> String

  // MARK: Groups, insurances, languages

  /// `“Massage” costs CHF 120.00 for “Students”, more than the ordinary CHF 100.00: nobody pays it.`
  func dearer(for group: String, _ item: String, _ price: String, than ordinary: String) -> String
  /// `“Massage” costs CHF 120.00 for members of “Monthly”, more than the ordinary CHF 100.00: nobody
  /// pays it.`
  func dearer(
    forMembersOf membership: String, _ item: String, _ price: String, than ordinary: String
  ) -> String
  /// `With 100% off, “Students” pays nothing at all.`
  func paysNothing(group: String) -> String
  /// `For “Students”, “Massage” costs nothing.`
  func costsNothing(_ item: String, for group: String) -> String
  /// `By its rules “Complementary” never pays anything back.`
  func paysNothing(_ insurance: String) -> String
  /// `At these prices nothing that “Complementary” covers ever comes up to CHF 80.00
  /// (refund.perSession).`
  func neverReached(_ insurance: String, _ rule: String, _ cap: String) -> String
  /// `Missing in French: services.massage.name, packages.five.name.`
  func missing(_ paths: [String], in languages: String) -> String
}

/// How a plan is paid for: without knowing how long it takes, after insurance, with which offers.
///
/// Names come in quotation marks, amounts and dates as the place writes them.
package protocol PayingTexts {
  // The verdict where outcomes are uncertain.

  /// `On average, counting those who are not helped, “Course” costs CHF 682.00 less over 12 months than
  /// “Relaxation” (CHF 2’058.00 against CHF 2’740.00).`
  func onAverage(_ verdict: AverageVerdict) -> String
  /// `If all goes to plan, it costs CHF 1’316.00 less, from 6 June 2027 on; if it does not help, CHF
  /// 399.00 more.`
  func ifAllGoesToPlan(_ outlook: PlannedOutlook) -> String
  /// That the search came to the end of its budget: `What “Course” costs is at most CHF 12.00 above the
  /// least possible.`
  func atMostAboveTheLeast(_ plan: String, _ amount: String) -> String
  /// `For “Course”, the values at which the verdict turns (Sessions that it takes; Time looked at) are not
  /// told: finding them takes too much work.` The rows are named by their titles.
  func leavesOutPoints(_ plan: String, _ rows: [String]) -> String
  /// `For the price of a session, the printed prices of packages of it alone move in proportion.`
  var packagesMoveWithThePrice: String { get }

  // The rule of payment.

  /// `How to pay for “Course” without knowing how long it takes: pay session 1 singly; …`
  func howToPay(_ plan: String, _ actions: [RuleAction]) -> String
  /// `If all goes to plan, that comes to CHF 1’495.00; if it were known beforehand, to CHF 1’425.00.`
  func comesAsPlanned(to cost: String, insteadOf known: String) -> String
  /// The same in few words: `If all goes to plan: CHF 1’495.00.`
  func inShortAsPlanned(_ cost: String) -> String
  /// `As long as it goes on: pay session 1 singly; …`
  func asLongAsItGoesOn(_ actions: [RuleAction]) -> String
  /// Which to follow: `The table by date holds if all goes to plan, which nobody knows at the first session. This
  /// rule is cheapest on average …`, `with the offers chosen` where not all may be used.
  func followTheRule(isChosen: Bool) -> String
  /// `If it has not helped after 5 visits and “Relaxation” follows (30% of clients): …`
  func ifNotHelped(
    _ share: String, after visits: ClosedRange<Int>, then other: String, _ actions: [RuleAction]
  ) -> String
  /// `If it is resolved after 7 to 9 visits (70% of clients): …`
  func ifItIsResolved(_ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction])
    -> String
  /// `If it is resolved after 7 to 9 visits and stays so (41.3% of clients): …`
  func ifItStaysResolved(_ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction])
    -> String
  /// `If it is resolved after 11 visits and comes back (28.7% of clients): …`, or `after 10 to 13 visits`.
  func ifItComesBack(_ share: String, after visits: ClosedRange<Int>, _ actions: [RuleAction])
    -> String
  /// `Simpler: always pay singly; CHF 2’100.00 on average.`
  func simplerSingly(costs amount: String) -> String
  /// The same for clients who have sessions or a membership already: `Simpler: buy nothing more; …`, with `and leave
  /// “Monthly” as soon as no fee is owed` for who has one.
  func simplerBuyingNothing(leaving membership: String?, costs amount: String) -> String
  /// `Simpler: buy “Five” whenever nothing is in hand; CHF 2’100.00 on average.`
  func simplerAlways(_ package: String, costs amount: String) -> String
  /// `Paid like this, it costs CHF 2’058.00 on average (CHF 1’495.00 if all goes to plan); always singly, CHF 2’150.00; if it were known beforehand how
  /// it goes, CHF 1’990.00.`
  func paidLikeThis(_ costs: KnownCosts) -> String
  /// A heading: `How to pay, without knowing how long it takes`.
  var howToPayTitle: String { get }

  // The ways to pay.

  /// A caption: `Ways to pay`.
  var waysToPay: String { get }
  /// A column: `Way`.
  var wayTitle: String { get }
  /// A way, where not all offers may be used: `as chosen`.
  var theChosenWay: String { get }
  /// A way: `the cheapest`.
  var theCheapestWay: String { get }
  /// A way: `singly`.
  var singly: String { get }
  /// A way, one offer and no other: `only “Five”`.
  func only(_ offer: String) -> String
  /// In their place, for clients who have sessions or a membership already: `buying nothing more`.
  var buyingNothingMore: String { get }
  /// A way, one offer beside what the client has: `also “Five”`.
  func also(_ offer: String) -> String

  // Insurance.

  /// A row: `Paid in the cheapest way, after insurance`.
  var paidAfterInsurance: String { get }
  /// A row below it: `paid back by “Policy”`.
  func paidBack(by insurance: String) -> String
  /// A row's title in a quote: `paid back: 75%: CHF 90.00`.
  func paidBack(_ steps: [RefundStep]) -> String
  /// `After insurance: every cost is what is left once “Policy” has paid back its part, on the day of each session.
  /// It pays back, for Assessment, Therapeutic session: 75% of the price; … Source: …`
  func afterInsurance(_ insurance: String, _ terms: InsuranceTerms) -> String
  /// `“Course” has used up the CHF 1’000.00 that “Policy” pays back in a year, on 4 January 2027.`
  func usesUp(_ plan: String, sum: String, of insurance: String, on date: String) -> String
  /// `“Course” has used up the 6 sessions that “Policy” pays back in a year, on 4 January 2027.`
  func usesUp(_ plan: String, sessions: Int, of insurance: String, on date: String) -> String
  /// `Not counted: travel, tips.`
  var notCountedButInsurance: String { get }

  // What the client has, and may use.

  /// `A member of “Monthly” since 1 May 2026: fees before the start are not counted, nor are sessions of
  /// the period that runs then; once left, it is not joined again.`
  func memberSince(_ membership: String, _ date: String) -> String
  /// `Paid singly: no package and no membership is used.`; for one plan only `“Course” is paid singly.`
  func paidSinglyOnly(_ plan: String?) -> String
  /// `No other offers are used than “Five” and “Monthly”.`; for one plan only `For “Course”, no other
  /// offers …`
  func usesOnly(_ offers: [String], for plan: String?) -> String
  /// `2 of the 4 sessions of “Ten” in hand are not used by 1 March 2027.`
  func notUsedInHand(_ sessions: Int, of all: Int, from package: String, by date: String) -> String
  /// `48 of the 60 sessions of “Yearly” are not used by the end.`
  func notUsed(_ sessions: Int, of all: Int, fromMembership membership: String) -> String

  // Why a package is bought when it is.

  /// `“Five” of 27 December 2026 is bought before the last is used up, because it costs CHF 655.00 from
  /// 1 January 2027 on.`
  func boughtBefore(rise price: String, of package: String, boughtOn date: String, from day: String)
    -> String
  /// `“Five” of 27 December 2026 is bought before the last is used up, because it is sold until 31
  /// December 2026.`
  func boughtBefore(end day: String, of package: String, boughtOn date: String) -> String
  /// `“Five” is bought on 10 January 2027 and not sooner: sooner would not cost less in all.`
  func boughtLate(_ package: String, on date: String) -> String
  /// `In the table by date, “Monthly” is left before its fee of 15 March 2027.`
  func isLeft(_ membership: String, before date: String) -> String
  /// `“Monthly” still runs when the time looked at ends; its next fee falls due on 15 March 2027.`
  func stillRuns(_ membership: String, nextFee date: String) -> String
}

package import CareModel

/// The price list as a table, and what the plans are about.
package protocol PriceTexts {
  /// A caption: `Price list`.
  var priceList: String { get }
  /// What is sold: `What`.
  var offerTitle: String { get }
  /// How long a session is: `Time`.
  var timeTitle: String { get }
  /// `Price`.
  var priceTitle: String { get }
  /// A caption: `Single sessions`.
  var singleSessionsTitle: String { get }
  /// A caption: `Packages and memberships`.
  var packagesAndMemberships: String { get }
  /// A caption, of extras: `Added to a visit`.
  var addedToAVisit: String { get }
  /// A caption, of what groups pay that pay less: `Reduced prices`.
  var reducedPrices: String { get }
  /// How many sessions of what an offer pays for: `For`.
  var coversTitle: String { get }
  /// What one session of an offer comes to: `A session`.
  var perSessionTitle: String { get }
  /// What an hour of a service comes to: `An hour`.
  var perHourTitle: String { get }
  /// What an offer saves: `Saves`.
  var savesTitle: String { get }
  /// `Terms`.
  var termsTitle: String { get }
  /// In place of what is saved: `CHF 22.50 more than singly`.
  func moreThanSingly(_ amount: String) -> String

  // Terms.

  /// `valid 6 months`.
  func valid(for time: Interval) -> String
  /// `to be used by 30 Jun 2027`.
  func toBeUsed(by date: String) -> String
  /// `at most 2 per client`.
  func atMostPerClient(_ count: Int) -> String
  /// `sold until 31 Dec 2026`.
  func sold(until date: String) -> String
  /// `for at least 6 months`.
  func forAtLeast(_ time: Interval) -> String
  /// `sessions kept 2 months`.
  func sessionsKept(for time: Interval) -> String
  /// What further sessions cost members: `further sessions CHF 103.50`.
  func furtherSessions(_ prices: String) -> String

  // Notes.

  /// `Prices on 22 November 2026.`
  func prices(on date: String) -> String
  /// `Prices on 22 November 2026 for: Student.`
  func prices(on date: String, for group: String) -> String
  /// `Including tax of 8.1%.`, or `Including tax of 19%, but 7% for “Assessment” and “Therapy”, also in packages.`
  func includingTax(of share: String, but others: [(share: String, services: [String])]) -> String
  /// `Student: 10% off single sessions.`
  func offSingleSessions(_ share: String, for group: String) -> String
  /// `“Complementary insurance” pays towards: Therapeutic session, Assessment.`
  func paidBack(by insurance: String, for services: [String]) -> String
  /// `From 1 January 2027: Therapeutic session CHF 140.00, Five sessions CHF 655.00.`
  func from(_ date: String, _ prices: [String]) -> String

  // What plans are about.

  /// A caption: `What the plans are about`.
  var whatThePlansAreAbout: String { get }
  /// `Aim`.
  var aim: String { get }
  /// `Before`.
  var before: String { get }
  /// `How it is built`.
  var howItIsBuilt: String { get }
  /// `What it works on`.
  var whatItWorksOn: String { get }
  /// `Afterwards`.
  var afterwards: String { get }
  /// `In the practice’s own words.`
  var inThePracticesOwnWords: String { get }
}

package import CareModel

/// One plan's visits and payments, and how each amount came about.
package protocol QuoteTexts {
  /// `Course: 11 visits over 12 months, CHF 900.00 in the cheapest way (paid singly: CHF 1000.00).`;
  /// without the last where a price is on request; after insurance, that is said in its place; `with the
  /// offers chosen` where not all may be used.
  func quote(
    _ plan: String, visits: Int, over time: Interval, cost: String, paidSingly: String?,
    isInsured: Bool, isChosen: Bool
  ) -> String
  /// After `quote`: `It is not finished by then.`
  var itIsNotFinishedByThen: String { get }
  /// After `quote`: `The last session is on 31 January 2027.`
  func lastSession(on date: String) -> String

  // The table.

  /// `Date`.
  var dateTitle: String { get }
  /// `What`.
  var whatTitle: String { get }
  /// `How`.
  var howTitle: String { get }
  /// `Amount`.
  var amountTitle: String { get }
  /// `So far`.
  var soFarTitle: String { get }
  /// How a package is paid: `bought: 5 sessions`.
  func bought(_ sessions: Int) -> String
  /// How an extra is paid: `extra`.
  var extra: String { get }
  /// How a membership is paid: `fee of a period`.
  var feeOfAPeriod: String { get }
  /// A row of the table, for a fee that is owed though it falls due past the time looked at: `fee of 1 May 2027,
  /// which is owed`.
  func feeOwed(on date: String) -> String
  /// How a session is paid: `paid singly`.
  var isPaidSingly: String { get }
  /// How a session is paid: `Five sessions, session 2 of 5`.
  func session(_ number: Int, of all: Int, from package: String) -> String
  /// How a session is paid: `Monthly membership, period 2`.
  func period(_ number: Int, of membership: String) -> String
  /// How a session is paid: `in hand: Five sessions, session 2 of 4`.
  func sessionInHand(_ number: Int, of all: Int, from package: String) -> String
  /// `2 sessions of “Five sessions”, bought on 6 June 2027, not used by the end.`
  func notUsed(_ sessions: Int, of package: String, boughtOn date: String) -> String

  // Where each amount comes from.

  /// `How each amount came about`.
  var howEachAmountCameAbout: String { get }
  /// A step: `CHF 160.00 as listed`.
  func asListed(_ amount: String) -> String
  /// A step: `Therapeutic session is CHF 130.00`.
  func service(_ name: String, is amount: String) -> String
  /// Within a sum: `less 5%`, of `3 × CHF 110.00 less 5% = CHF 313.50`.
  func lessShare(_ share: String) -> String
  /// Before a sum: `10 for 9`.
  func payFor(_ paid: Int, of sessions: Int) -> String
  /// A step: `CHF 120.00 for Senior`.
  func amount(_ amount: String, forGroup group: String) -> String
  /// A step: `CHF 99.00 with Monthly membership`.
  func amount(_ amount: String, withMembership membership: String) -> String
  /// Within a sum: `tax of 8.1%`, of `+ tax of 8.1% = CHF 108.10`.
  func tax(of share: String) -> String
  /// After a sum: `rounded from 103.545`.
  func rounded(from exact: String) -> String
}

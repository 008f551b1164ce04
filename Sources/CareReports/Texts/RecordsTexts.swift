package import CareModel
package import CareRecords

/// What a practice's own appointments say.
package protocol RecordsTexts {
  // MARK: Answers

  /// `The records go from 5 January 2024 to 28 August 2026. Sessions: 48’210; clients: 1’903.`
  func recordsGo(from first: String, to last: String, sessions: String, clients: String) -> String
  /// `“Relaxation”: days between two sessions: 21 in the median, 14 to 35 in the middle half (gaps: 4’031).`
  func daysBetweenSessions(of service: String, _ quartiles: QuartilesInWords) -> String
  /// `Sessions of a course: 6 in the median, 4 to 9 in the middle half (ended: 210; still running: 30).`
  func sessionsOfCourse(_ quartiles: QuartilesInWords, running: String) -> String
  /// `Within 12 months after a course, 41.2% came back (95% interval: 34% to 48.1%; courses: 210).`
  func cameBack(within months: Int, _ share: ShareInWords, of courses: String) -> String
  /// `Who comes back within 12 months is not known: the records are too short.`
  func returnsNotKnown(within months: Int) -> String
  /// `Noted as resolved: 50 of 70 courses, 71.4% (95% interval: 60% to 80.7%).`
  func notedAsResolved(_ some: String, of all: String, _ share: ShareInWords) -> String
  /// `Whether complaints were resolved, the records do not say: stopping is not being cured.`
  var resolvedNotNoted: String { get }
  /// `Clients paid CHF 5’000.00; the cheapest way for the same visits costs CHF 4’800.00. Who paid more than
  /// needed: 12 of 40.`
  func clientsPaid(_ paid: String, cheapest: String, overpaying: String, of clients: String)
    -> String
  /// `Open sessions of packages: 45, for which CHF 5’400.00 was paid; lapsed: 12, for which CHF 1’440.00 was
  /// paid.`
  /// Of those that are open the first may be used up to a day; `nil` if none lapse.
  func sessionsOpen(
    _ open: String, worth: String, until day: String?, lapsed: String, worth lapsedWorth: String
  ) -> String

  // MARK: What the figures rest on

  /// `Rows left out: 45 cancelled or missed; 3 after the last day.` The clauses are those below.
  func rowsLeftOut(_ clauses: [String]) -> String
  /// A clause: `45 cancelled or missed`.
  func leftOut(_ rows: String, _ reason: LeftOutReason) -> String
  /// What the days between sessions are.
  var daysBetweenMean: String { get }
  /// What a course is: `A course is a client’s run of “Therapeutic” without a gap of 8 weeks or more …`
  func courseMeans(_ services: String, gap: Interval) -> String
  /// `Courses are those noted for “Neck pain”.`
  func coursesNoted(for complaint: String) -> String
  /// That the records do not tell complaints apart.
  var coursesOfAll: String { get }
  /// How it is told who took more sessions, who came back, and within which intervals.
  var sharesMean: String { get }
  /// What is taken for paid, and for the cheapest way.
  var paymentsMean: String { get }
  /// `Left out: 3 clients of whom not every payment is known.`
  func paymentsIncomplete(_ clients: String) -> String
  /// `Left out: 3 clients whose cheapest way cannot be told.`
  func paymentsUncosted(_ clients: String) -> String
  /// `Of 2 clients the cheapest way found is not proved to be the cheapest.`
  func paymentsUnproven(_ clients: String) -> String
  /// How sales and uses of packages are told.
  var packagesMean: String { get }
  /// What cash is.
  var cashMeans: String { get }
  /// `Not counted: CHF 230.00, paid for services that the price list does not have.`
  func cashNotCounted(_ amount: String) -> String
  /// That nobody is named.
  var nobodyNamed: String { get }
  /// That clients are named, and what follows.
  var clientsNamed: String { get }

  // MARK: Tables and pictures

  /// What stands above a table, a column or an axis, or in a cell.
  func recordsTitle(_ title: RecordsTitle) -> String

  // MARK: Messages

  /// What is wrong with a row: `no date` with what follows a place and a colon.
  func problem(_ fault: RecordsFault) -> String
  /// Why a file says nothing.
  func problem(_ error: RecordsError) -> String
  /// `12 rows name services that the price list does not have: 'Massage 60' (8), 'Taping' (4); …`
  func unknown(_ kind: RecordsName, _ rows: String, _ names: String) -> String
  /// `and 30 more rows`: that stand for names or mistakes that are not told one by one.
  func moreRows(_ count: String) -> String
  /// `rows that cannot be read: 30`
  func rowsUnreadable(_ count: String) -> String
  /// That a proposal would say nothing.
  var nothingToPropose: String { get }
  /// `Courses that have ended: 3. With fewer than 21, a share of them is known to 20 points at best, no better than
  /// a guess.`
  func fewCourses(_ ended: String, unless enough: String) -> String
  /// `the proposal rests on 3 courses; with fewer than 21 a share is known to 20 points at best, no better than a
  /// guess`
  func restsOnFew(_ courses: String, unless enough: String) -> String

  // MARK: A proposal

  /// Where the figures of a proposal come from, where that is little: `…; with fewer than 21 courses a share is known to 20 points at best`
  func sourceOfFew(_ source: String, unless enough: String) -> String
  /// `The list’s prices hold from 1 September 2026; what was paid before is held against them, too.`
  func recordsBeforeList(from date: String) -> String
  /// Where the figures of a proposal come from: `the practice’s own records from January 2024 to August 2026:
  /// 210 courses of 180 clients; …`
  func proposalSource(
    from first: String, to last: String, courses: String, clients: String, gap: Interval
  )
    -> String

  /// The help of an option or a word of `records`.
  func help(_ option: RecordsOption) -> String
}

/// Quartiles, ready to be shown.
package struct QuartilesInWords: Sendable {
  /// How many numbers they are of.
  package let count: String
  /// A quarter lies below it.
  package let lower: String
  /// A half lies below it.
  package let median: String
  /// Three quarters lie below it.
  package let upper: String
}

/// A share and its interval, ready to be shown.
package struct ShareInWords: Sendable {
  /// The share, such as `41.2%`.
  package let share: String
  /// The ends of the interval; `nil` where none can be told.
  package let interval: (low: String, high: String)?
}

/// Why rows of a booking export are left out.
package enum LeftOutReason: CaseIterable, Sendable {
  case cancelled, later, unknown, unreadable
}

/// What a name of a booking export is taken to be of.
package enum RecordsName: CaseIterable, Sendable {
  case service, package, complaint, outcome
}

/// An option or a word of `records`.
package enum RecordsOption: CaseIterable, Sendable {
  /// `FILE`
  case file
  case column, service, dates, until, complaint, gap, byName, propose
}

/// What stands above the tables of a practice's records, or in their cells.
package enum RecordsTitle: CaseIterable, Sendable {
  case rhythms, service, clients, gaps, lower, median, upper
  case lengths, sessions, courses, more, low, high
  case returns, within, cameBack, watched
  case outcomes, resolved, noted, share
  case payments, what, sum, paid, cheapest, difference
  case clientsByName, client
  case packages, package, sold, used, open, owed, firstLapse, lapsed, lapsedWorth
  case months, month, minutes, cash
  /// The axes of the pictures, and the share that has not come back.
  case inDays, inMonths, notBack
  /// What the pictures are of together.
  case picture
}

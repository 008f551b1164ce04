/// What is published for a website, and what became of it.
package protocol PublishingTexts {
  // MARK: The page that shows a set

  /// The title of the page: `Sample practice: tables for the website`
  func indexTitle(_ practice: String) -> String
  /// Two or three sentences under it: what is shown, what to copy, and how to verify; `stylesheet` and
  /// `command` stand in it as they are.
  func indexIntroduction(stylesheet: String, command: String) -> String
  /// The name of the list of links: `Languages and cases`
  var indexNavigation: String { get }
  /// `To copy into a page`
  var toCopy: String { get }
  /// `Files:`, before their links.
  var publishedFiles: String { get }
  /// The title of a page: `Comparison`
  var comparisonPage: String { get }
  /// The title of a page: `All cases`
  var allCasesPage: String { get }
  /// The title of a page: `The plans in words`
  var plansPage: String { get }
  /// The title of a page, and of the catalogue for search engines: `Price list`
  var priceListPage: String { get }
  /// The unit of a package's sessions, for search engines: `session`
  var sessionUnit: String { get }

  // MARK: What publishing changed

  /// A word before a file's path: `added`
  func fileChange(_ change: FileChange) -> String
  /// `site/prices is up to date: 28 files.`
  func isUpToDate(_ folder: String, files: Int) -> String
  /// `Published site/prices: 3 changed, 25 unchanged.`; the counts are joined already.
  func published(_ folder: String, _ counts: String) -> String
  /// `site/prices would change: 3 changed, 25 unchanged.`
  func wouldChange(_ folder: String, _ counts: String) -> String
  /// `3 changed`, of files.
  func fileCount(_ files: Int, _ change: FileChange) -> String

  // MARK: What verifying found

  /// One thing that a reader sees differently: `“Therapeutic session”, Price: CHF 135.00; by the price
  /// list CHF 140.00`
  func seen(_ difference: SeenDifference) -> String
  /// Before the files of which something was found out: `Stale: the price list says something else now:`
  func found(_ verdict: String) -> String
  /// `… and 12 more that differ`
  func moreDiffer(_ count: Int) -> String
  /// `site: pages with tables of carecost: 3; without: 40.`
  func looked(at folder: String, with tables: Int, without: Int) -> String
  /// What is said of a file or a fragment: `stale: the price list says something else now`
  func verdict(_ finding: VerifiedFinding) -> String
  /// `site/prices: 3 of 28 files are not what the price list says.`
  func notWhatListSays(_ folder: String, _ faulty: Int, of files: Int) -> String
  /// `site/prices: all 28 files are what the price list says.`
  func isWhatListSays(_ folder: String, files: Int) -> String
  /// `site/prices: all 28 files are what the price list says, though it has changed since.`
  func isStillWhatListSays(_ folder: String, files: Int) -> String
}

/// What becomes of a file when a set is published again.
package enum FileChange: CaseIterable, Sendable {
  case added, changed, removed, unchanged
}

/// What `verify` finds out about a published file, or a fragment in a page.
package enum VerifiedFinding: Hashable, Sendable {
  /// It says what the price list says.
  case fine
  /// It does, although the price list has changed since: in something that it does not show.
  case fineStill
  /// It is gone.
  case missing
  /// The price list says something else now.
  case stale
  /// It says what the list said on the day that it was made for; on this day, prices have changed.
  case outOfDate(since: String)
  /// A browser does not show it.
  case hidden
  /// Somebody has changed it by hand.
  case edited
  /// Somebody has changed it by hand, and the price list says something else now.
  case editedAndStale
  /// The set would have it now.
  case unpublished
  /// The set would not have it any more.
  case dropped
  /// There is nothing of ours in the page.
  case nothing
  /// It does not say what made it.
  case unmarked
  /// It says that it was made by something else than a command that makes tables.
  case foreign
  /// Its command cannot be carried out any more; with what that says.
  case failing(String)
  /// The manifest is none that carecost has written, so nothing can be verified by it.
  case foreignManifest
  /// The manifest is no JSON, from this line on.
  case brokenManifest(line: Int)
  /// The manifest records options that `publish` does not have; with what is wrong with them.
  case unknownOptions(String)
  /// It was made with values that are not the price list's own, and whoever verifies did not name
  /// them; with the options that set them.
  case ownValues(String)
  /// It has more than so many mebibytes, the most of a page that are read.
  case tooLarge(mebibytes: Int)
  /// It is a pipe or a device.
  case notPlain
  /// What it asks for is more work than so many comparisons over a year, the most for one page or set.
  case tooMuchWork(comparisons: Int)
}

/// What a reader sees differently in a page from what the price list says.
public enum SeenDifference: Hashable, Sendable {
  /// A value of a row, in a column, which may have no title.
  case value(row: String, column: String, seen: String, listed: String)
  /// Some words of a sentence.
  case words(seen: String, listed: String)
  /// The list has it, and the page has not.
  case missing(String)
  /// The page has it, and the list has not.
  case extra(String)
  /// The form of something drawn.
  case picture
  /// The same lines stand in another order.
  case order
}

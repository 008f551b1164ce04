import CareModel
import Testing

@testable import CareRecords

struct WrittenValuesTests {
  @Test(arguments: [
    "2026-09-01", "2026-09-01T10:00", "2026-09-01 10:00:00", "2026-09-01T08:00:00Z", "20260901",
    "20260901T100000", "2026/09/01", "1.9.2026", "01.09.2026 10:30", "01.09.26", "1/9/2026",
    "01-09-2026", "1 Sep 2026", "1 September 2026", "1er septembre 2026", "1. September 2026",
    "1 settembre 2026", "Sep 1, 2026", "September 1st, 2026", "Tuesday, September 1, 2026",
    "mardi 1 septembre 2026", "Di 01.09.2026", " 2026-09-01 ",
  ])
  func `the first of September is read however it is written`(text: String) {
    let day = WrittenDay(Array(text.utf8)[...]).day(.dayFirst)
    #expect(day == Day("2026-09-01"), "\(text)")
  }

  @Test(arguments: ["9/1/2026", "09/01/2026 10:00 AM", "09-01-2026", "1.9.2026", "2026-09-01"])
  func `where the month comes first between slashes it does so nowhere else`(text: String) {
    #expect(WrittenDay(Array(text.utf8)[...]).day(.monthFirst) == Day("2026-09-01"), "\(text)")
  }

  @Test(arguments: [
    "", "x", "10:00", "2026-13-01", "31.2.2026", "1.9", "13/13/2026", "1899-01-01", "45000",
    "tomorrow",
    "10:09 2026", "1 Foo 2026", "99999999999999999999",
  ])
  func `what is no day is none`(text: String) {
    #expect(WrittenDay(Array(text.utf8)[...]).day(.dayFirst) == nil, "\(text)")
  }

  @Test(arguments: [
    ("130", 13_000), ("130.00", 13_000), ("130,50", 13_050), ("CHF 1’234.50", 123_450),
    ("1.234,50 €", 123_450), ("$1,234.56", 123_456), ("1 234.5", 123_450), ("130.–", 13_000),
    ("130.-", 13_000), ("Fr. 95.05", 9505), ("-20.00", -2000), ("(20.00)", -2000), ("0", 0),
    ("1,234", 123_400), ("1.234.567", 123_456_700), ("12.500", 1_250_000), ("130.0000", 13_000),
  ])
  func `amounts are read as people write them`(text: String, minor: Int) {
    #expect(WrittenAmount.amount(Array(text.utf8)[...], decimals: 2) == Amount(minor: minor))
  }

  @Test(arguments: ["", "free", "12abc", "1.2345", "--", "9999999999999999999", "CHF"])
  func `what is no amount is none`(text: String) {
    #expect(WrittenAmount.amount(Array(text.utf8)[...], decimals: 2) == nil, "\(text)")
  }

  @Test(arguments: [
    "Cancelled", "canceled by client", "No Show", "no-show", "Did not arrive", "Annulé", "Absente",
    "Storniert", "Abgesagt", "nicht erschienen", "Annullata", "disdetto",
  ])
  func `a session that did not take place is told by its status`(status: String) {
    #expect(Attendance.isMissed(status))
  }

  @Test(arguments: ["Completed", "Arrived", "Paid", "Confirmed", "terminé", "abgeschlossen", ""])
  func `one that took place is not`(status: String) {
    #expect(!Attendance.isMissed(status))
  }

  @Test func `outcomes are yes, no, or neither`() {
    #expect(OutcomeWord.isResolved("Résolu") == true)
    #expect(OutcomeWord.isResolved("nicht behoben") == false)
    #expect(OutcomeWord.isResolved("perhaps") == nil)
  }
}

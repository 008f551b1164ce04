import Testing

@testable import CareReports

/// Italian as it is read: eight, eleven and eighty begin with a vowel.
struct ItalianTests {
  @Test(arguments: [
    ("7 gen 2027", "Pagato prima del 7 gen 2027"), ("8 gen 2027", "Pagato prima dell’8 gen 2027"),
    ("11 gen 2027", "Pagato prima dell’11 gen 2027"),
    ("1º gen 2027", "Pagato prima del 1º gen 2027"),
    ("18 gen 2027", "Pagato prima del 18 gen 2027"),
  ])
  func `a date is joined as it is read`(date: String, said: String) {
    #expect(Italian().paidBefore(date) == said)
  }

  @Test(arguments: [
    ("8.1%", "IVA dell’8.1% inclusa."), ("7.7%", "IVA del 7.7% inclusa."),
    ("0%", "IVA dello 0% inclusa."), ("0.5%", "IVA dello 0.5% inclusa."),
    ("10%", "IVA del 10% inclusa."),
  ])
  func `so is a share`(share: String, said: String) {
    #expect(Italian().includingTax(of: share, but: []) == said)
  }
}

import Testing

@testable import CarePublishing

/// What is the website's own matter in how words are written, and what is not.
struct PlainWordsTests {
  @Test(
    arguments: [
      ("CHF\u{A0}1’035.00", "CHF 1'035.00"), ("“Course”", "\"Course\""),
      ("la «\u{A0}Cure\u{A0}» ici", "la \"Cure\" ici"),
      ("«Kurs» und „Kurs“", "\"Kurs\" und \"Kurs\""),
      ("10 – 12", "10 - 12"), ("10--12", "10-12"), ("2 × 5", "2 x 5"),
      ("  and so on…", "and so on..."),
      ("Ent\u{AD}span\u{AD}nung", "Entspannung"), ("a\u{200B}b\n\t c ", "ab c"),
      ("1\u{202F}035,00\u{A0}€", "1 035,00 €"), ("Prices¶", "Prices"),
    ])
  func `typography is no part of what words say`(written: String, plain: String) {
    #expect(PlainWords.of(written) == plain)
    #expect(PlainWords.of(plain) == plain, "it is written in one way already")
  }

  @Test(arguments: [("1'035.00", "1'036.00"), ("-5", "5"), ("CHF 5", "EUR 5"), ("no", "now")])
  func `figures, signs and letters are`(one: String, other: String) {
    #expect(PlainWords.of(one) != PlainWords.of(other))
  }
}

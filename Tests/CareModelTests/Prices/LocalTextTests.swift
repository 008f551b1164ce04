import CareModel
import Testing

struct LocalTextTests {
  private let text = LocalText([("en", "Massage"), ("de", "Behandlung"), ("fr", "Séance")])

  @Test(arguments: [
    (["de"], "Behandlung"), (["it", "fr"], "Séance"), (["fr", "de"], "Séance"), ([], "Massage"),
    (["it"], "Massage"),
  ])
  func `the first language that it has is shown, else its own first`(
    languages: [String], shown: String
  ) {
    #expect(text?.showing(languages).shown == shown)
    #expect(text?.showing(["de"]).showing(languages).shown == shown)
  }

  @Test func `a text in no language is none`() {
    #expect(LocalText([]) == nil)
  }

  @Test func `a text without a language is shown in all`() {
    let text: LocalText = "Massage"
    #expect(text.showing(["fr", "en"]).shown == "Massage")
    #expect(text.translations.map(\.language) == [nil])
  }
}

import CareModel
import PriceListFormat
import Testing

/// A list in French whose texts stand in one language or in several.
private func read(
  locale: String = "fr_CH", in language: String? = nil, _ settings: String...
) throws(InvalidPriceList) -> PriceList {
  let text = #"""
    {"format": 1, "$schema": "https://example.org/pricing.schema.json",
     "practice": {"fr": "Cabinet du lac", "de": "Praxis am See"},
     "currency": "CHF", "locale": "\#(locale)",
     "services": [
       {"id": "relaxation", "name": {"en": "Relaxation massage", "fr": "Massage relaxant"},
        "price": 110, "description": {"de": "Eine Pause", "fr": "Une pause"}, "group": "Massage"},
       {"id": "sport", "name": "Massage sportif", "price": 120}],
     "plans": [{"id": "monthly", "name": {"fr": "Chaque mois", "de": "Jeden Monat"},
                "about": {"aim": {"fr": "souffler", "de": "aufatmen"}},
                "phases": [{"service": "relaxation", "every": "1 month"}]}],
     "cases": [{"id": "back", "name": "Dos", "sessions": 6,
                "source": {"en": "our own", "fr": "les nôtres"},
                "where": [{"fr": "bas du dos", "de": "Kreuz"}, "nuque"]}]}
    """#
  let settings = settings.compactMap { Override($0, option: "--set") }
  return try PriceListReader.read(
    Array(text.utf8), named: "pricing.json", settings: settings, language: language)
}

struct TextsByLanguageTests {
  @Test func `a text is shown in the language that is asked for`() throws {
    let list = try read(in: "de")
    #expect(list.practice == "Praxis am See")
    #expect(list.plans[0].name == "Jeden Monat")
    #expect(list.plans[0].about?.aim == "aufatmen")
    #expect(list.base.services[0].description == "Eine Pause")
    #expect(list.cases[0].places == ["Kreuz", "nuque"])
  }

  @Test func `a text that lacks it is shown in the language of the list, else in its first`() throws
  {
    #expect(try read(in: "de").base.services[0].name == "Massage relaxant")
    #expect(try read(in: "it").base.services[0].name == "Massage relaxant")
    #expect(try read(locale: "de_CH", in: "it").base.services[0].name == "Relaxation massage")
    #expect(try read(locale: "it_CH").practice == "Cabinet du lac")
  }

  @Test func `without a wish a text is shown in the language of the list`() throws {
    #expect(try read().base.services[0].name == "Massage relaxant")
    #expect(try read(locale: "en_GB").base.services[0].name == "Relaxation massage")
    #expect(try read().cases[0].source == "les nôtres")
  }

  @Test func `a text without a language is shown in all`() throws {
    for language in ["en", "fr", "de"] {
      #expect(try read(in: language).base.services[1].name == "Massage sportif")
      #expect(try read(in: language).base.services[0].group == "Massage")
    }
  }

  @Test func `a name is known in all its languages, whichever is shown`() throws {
    let names = try read(in: "en").base.services[0].names
    #expect(names.translations.map(\.language) == ["en", "fr"])
    #expect(names.translations.map(\.text) == ["Relaxation massage", "Massage relaxant"])
  }

  @Test func `a path names a text in one language`() throws {
    let list = try read(in: "en", "services.relaxation.name.en=Quiet hour")
    #expect(list.base.services[0].name == "Quiet hour")
    #expect(list.base.services[0].names.showing(["fr"]).shown == "Massage relaxant")
    #expect(try read(in: "it", "practice.it=Studio del lago").practice == "Studio del lago")
  }

  @Test func `a further language leaves a text in that of the list`() throws {
    let set = "services.sport.name.de=Sportmassage"
    #expect(try read(in: "de", set).base.services[1].name == "Sportmassage")
    #expect(try read(in: "fr", set).base.services[1].name == "Massage sportif")
  }

  @Test func `null takes a language away, but not the last`() throws {
    #expect(try read(in: "de", "practice.de=null").practice == "Cabinet du lac")
    #expect(throws: InvalidPriceList.self) { try read("practice.de=null", "practice.fr=null") }
  }

  @Test(arguments: ["practice.Deutsch=x", "services.relaxation.name.fr.x=1", "practice.1=x"])
  func `what is no language leads nowhere`(setting: String) {
    #expect(throws: InvalidPriceList.self) { try read(setting) }
  }

  @Test func `the whole text may be replaced`() throws {
    #expect(try read(in: "de", "practice=Ann").practice == "Ann")
    #expect(try read(in: "de", #"practice={"de": "Anna", "fr": "Anne"}"#).practice == "Anna")
  }

  @Test func `another locale shows other texts, in every part that is read again`() throws {
    let bytes = Array(
      #"""
      {"format": 1, "practice": {"en": "P", "de": "Q"}, "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": {"en": "S", "de": "T"}, "price": 1}],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}]}
      """#.utf8)
    let scenarios = try Scenarios(bytes, named: "pricing.json")
    let set = Override(path: "locale", value: "de_CH", source: "--set")
    let list = try scenarios.list(under: [set])
    #expect([list.practice, list.base.services[0].name] == ["Q", "T"])
  }
}

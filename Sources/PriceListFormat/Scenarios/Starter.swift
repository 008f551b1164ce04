public import CareModel

/// A price list to start from.
public enum Starter {
  /// The starter for another place.
  ///
  /// - Parameters:
  ///   - locale: How people write there; `nil` for the starter's own, `en_CH`.
  ///   - currency: Of the prices; `nil` for the starter's own, CHF. Derived prices are then rounded to its
  ///     smallest unit, not to 0.05.
  /// - Returns: The starter as the text of a file.
  public static func priceList(locale: String?, currency: Currency?) -> String {
    let placed = locale.map { priceList.replacing("\"en_CH\"", with: "\"\($0)\"") } ?? priceList
    guard let code = currency?.code, code != "CHF" else { return placed }
    return placed.replacing("\"CHF\"", with: "\"\(code)\"")
      .replacing("  \"roundTo\": 0.05,\n", with: "")
  }

  /// A small, valid price list that shows every part of the format in use, each under a name that
  /// says what it is for, in English, French, German and Italian.
  ///
  /// Its prices are marked as a sample.
  public static let priceList = """
    {
      "format": 1,
      "practice": {"en": "Your practice", "fr": "Votre cabinet",
                   "de": "Ihre Praxis", "it": "Il vostro studio"},
      "sample": true,
      "currency": "CHF",
      "locale": "en_CH",
      "from": "2026-01-01",
      "roundTo": 0.05,
      "services": [
        {"id": "assessment",
         "name": {"en": "Assessment and first session", "fr": "Bilan et première séance",
                  "de": "Befund und erste Behandlung", "it": "Valutazione e prima seduta"},
         "minutes": 90, "price": 150},
        {"id": "therapeutic",
         "name": {"en": "Therapeutic session", "fr": "Séance thérapeutique",
                  "de": "Therapeutische Behandlung", "it": "Seduta terapeutica"},
         "minutes": 60, "price": 125},
        {"id": "relaxation",
         "name": {"en": "Relaxation massage", "fr": "Massage relaxant",
                  "de": "Entspannungsmassage", "it": "Massaggio rilassante"},
         "minutes": 60, "price": 105}
      ],
      "extras": [
        {"id": "home",
         "name": {"en": "Home visit", "fr": "À domicile", "de": "Hausbesuch", "it": "A domicilio"},
         "perVisit": 30}
      ],
      "packages": [
        {"id": "therapeutic-5",
         "name": {"en": "Five therapeutic sessions, at a price of their own",
                  "fr": "Cinq séances thérapeutiques, à un prix à part",
                  "de": "Fünf therapeutische Behandlungen zu einem eigenen Preis",
                  "it": "Cinque sedute terapeutiche, a un prezzo proprio"},
         "covers": ["therapeutic"], "sessions": 5, "price": 590, "valid": "6 months"},
        {"id": "relaxation-10",
         "name": {"en": "Ten relaxation massages for nine",
                  "fr": "Dix massages relaxants pour neuf",
                  "de": "Zehn Entspannungsmassagen für neun",
                  "it": "Dieci massaggi rilassanti al prezzo di nove"},
         "covers": ["relaxation"], "sessions": 10, "payFor": 9, "valid": "1 year"}
      ],
      "concessions": [
        {"id": "student",
         "name": {"en": "Students: so much off each single session",
                  "fr": "Étudiants : une remise sur chaque séance à l’unité",
                  "de": "Studierende: ein Rabatt auf jede einzelne Behandlung",
                  "it": "Studenti: uno sconto su ogni singola seduta"},
         "discount": "10%"}
      ],
      "changes": [
        {"from": "2027-01-01",
         "set": {"services.therapeutic.price": 130, "packages.therapeutic-5.price": 615}}
      ],
      "plans": [
        {"id": "course",
         "name": {"en": "Therapeutic course", "fr": "Cure thérapeutique",
                  "de": "Therapeutische Behandlungsreihe", "it": "Ciclo terapeutico"},
         "about": {
           "aim": {"en": "end the complaint", "fr": "en finir avec la plainte",
                   "de": "die Beschwerde beheben", "it": "risolvere il disturbo"},
           "before": {"en": "an assessment", "fr": "un bilan",
                      "de": "ein Befund", "it": "una valutazione"},
           "protocol": {"en": "built for the case", "fr": "construite pour le cas",
                        "de": "auf den Fall abgestimmt", "it": "costruito sul caso"},
           "target": {"en": "the cause", "fr": "la cause", "de": "die Ursache", "it": "la causa"},
           "afterwards": {"en": "progress looked at each session",
                          "fr": "les progrès suivis à chaque séance",
                          "de": "der Fortschritt bei jeder Behandlung geprüft",
                          "it": "i progressi seguiti a ogni seduta"}},
         "phases": [
           {"service": "assessment", "sessions": 1},
           {"service": "therapeutic", "sessions": "case", "every": "1 week", "resolves": true}
         ]},
        {"id": "relaxation",
         "name": {"en": "Repeated relaxation", "fr": "Détente régulière",
                  "de": "Regelmässige Entspannung", "it": "Rilassamento regolare"},
         "about": {
           "aim": {"en": "a pause", "fr": "une pause", "de": "eine Pause", "it": "una pausa"},
           "before": {"en": "nothing", "fr": "rien", "de": "nichts", "it": "niente"},
           "protocol": {"en": "a full massage", "fr": "un massage complet",
                        "de": "eine ganze Massage", "it": "un massaggio completo"},
           "target": {"en": "tension", "fr": "les tensions",
                      "de": "Verspannung", "it": "le tensioni"},
           "afterwards": {"en": "come again when you like", "fr": "revenir à votre guise",
                          "de": "wiederkommen, wann Sie mögen", "it": "tornare quando si vuole"}},
         "phases": [
           {"service": "relaxation", "every": "2 weeks"}
         ]}
      ],
      "cases": [
        {"id": "back",
         "name": {"en": "Back pain: put your own experience here",
                  "fr": "Mal de dos : mettez ici votre expérience",
                  "de": "Rückenschmerzen: hier steht Ihre eigene Erfahrung",
                  "it": "Mal di schiena: qui va la vostra esperienza"},
         "sessions": {"fewest": 6, "likely": 8, "most": 12}, "reliefDays": 3,
         "resolves": "70%", "stopAfter": 4,
         "returns": {"chance": "40%", "after": "6 months", "topUp": 3},
         "source": {"en": "say where these figures come from, or leave this out",
                    "fr": "dites d’où viennent ces chiffres, ou enlevez cette ligne",
                    "de": "sagen Sie, woher diese Zahlen stammen, oder lassen Sie dies weg",
                    "it": "dite da dove vengono queste cifre, o togliete questa riga"}}
      ],
      "defaults": {"case": "back", "plans": ["course", "relaxation"], "against": "relaxation",
                   "horizon": "12 months"}
    }

    """
}

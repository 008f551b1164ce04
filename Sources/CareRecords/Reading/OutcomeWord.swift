/// What became of a complaint, as the practice noted it.
enum OutcomeWord {
  /// Whether a word says that it is resolved; `nil` if it says neither yes nor no.
  static func isResolved(_ text: String) -> Bool? {
    let word = text.plainWord
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "resolved", "yes", "y", "true", "1", "healed", "cured", "recovered", "discharged",
    "symptomfree", "painfree",
    "resolu", "resolue", "oui", "gueri", "guerie", "retabli", "retablie", "sansdouleur", "behoben",
    "ja",
    "geheilt", "beschwerdefrei", "schmerzfrei", "erfolgreich", "risolto", "risolta", "si",
    "guarito", "guarita",
    "senzadolore",
  ]
  private static let no: Set<String> = [
    "notresolved", "unresolved", "no", "n", "false", "0", "nothealed", "unchanged", "worse",
    "stopped", "gaveup",
    "referred", "nonresolu", "nonresolue", "non", "inchange", "inchangee", "pire", "arrete",
    "adresse",
    "nichtbehoben", "nein", "nichtgeheilt", "unverandert", "schlechter", "abgebrochen",
    "uberwiesen",
    "nonrisolto", "nonrisolta", "invariato", "invariata", "peggiorato", "interrotto", "inviato",
  ]
}

/// Whether a session took place, as booking software says it in four languages.
enum Attendance {
  /// Whether a word of the column of the status says that it did not: it was called off, or nobody came.
  static func isMissed(_ status: String) -> Bool {
    let word = status.plainWord
    return beginnings.contains { word.hasPrefix($0) } || words.contains(word)
  }

  /// Whether what stands in a column of cancellations says that it was called off: a day, a yes.
  static func isCancelled(_ field: String) -> Bool {
    !["", "0", "no", "false", "non", "nein", "n", "f"].contains(field.plainWord)
  }

  /// How such words begin.
  private static let beginnings = [
    "cancel", "noshow", "didnotarrive", "didnotattend", "notarrived", "latecancel", "missed",
    "declined",
    "rejected", "deleted", "rescheduled", "annul", "absent", "nonpresent", "nonvenu", "reporte",
    "stornier",
    "abgesagt", "abgelehnt", "nichterschienen", "nichtgekommen", "verschoben", "ausgefallen",
    "disdett",
    "nonpresentat", "assent", "rinviat",
  ]
  /// Such words in full.
  private static let words: Set<String> = ["dna", "ns", "void", "no", "non", "nein"]
}

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

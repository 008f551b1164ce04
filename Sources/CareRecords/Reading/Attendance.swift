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

internal import CareModel

/// What a service is called, apart from how long it takes.
enum ServiceName {
  /// Words for units of time, in the languages of the lists that were seen.
  private static let units: Set<String> = [
    "min", "mins", "minute", "minutes", "mn", "minuten", "minuter", "minutter", "minuto", "minutos",
    "minuti", "h", "hr", "hrs", "hour", "hours", "heure", "heures", "stunde", "stunden", "std",
    "hora", "horas", "ora", "ore", "time", "timer", "uur",
  ]

  /// The words of a name without its duration, case and punctuation.
  ///
  /// A number is part of the duration if a unit of time stands beside it, or if it is the service's
  /// own number of minutes; any other number stays: "up to 15 miles, 60 minutes" is "up to 15 miles".
  static func withoutDuration(of service: Service) -> [String] {
    let words = words(of: service.name.lowercased())
    return words.indices.filter { index in
      let word = words[index]
      guard word.first?.isNumber ?? false else { return !units.contains(word) }
      let isBesideUnit =
        index + 1 < words.count && units.contains(words[index + 1])
        || index > 0 && units.contains(words[index - 1])
      return !isBesideUnit && word != service.minutes.map(String.init)
    }.map { words[$0] }
  }

  /// Runs of letters and runs of digits.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      let isWord = character.isLetter || character.isNumber
      defer { isOpen = isWord }
      guard isWord else { continue }
      if isOpen, words.last?.last?.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}

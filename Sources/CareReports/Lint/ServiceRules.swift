internal import CareModel

/// What may be wrong with the prices of services and of groups.
struct ServiceRules {
  let moment: Moment
  let phrases: Phrases

  private var services: [Service] { moment.prices.services }

  /// A service whose price and duration are known.
  private struct Timed {
    let service: Service
    let minutes: Int
    let price: Amount
  }

  private var timed: [Timed] {
    services.compactMap { service in
      guard let minutes = service.minutes, let price = service.price.amount else { return nil }
      return Timed(service: service, minutes: minutes, price: price)
    }
  }

  func findings() -> [Finding] { longerCheaper() + placeholder() + roundingRaises() }

  private func path(_ service: Service) -> String { "services.\(service.id).price" }

  /// Of services that differ in their duration alone, each that costs less than a shorter one: held
  /// against the longest of those.
  private func longerCheaper() -> [Finding] {
    let timed = timed
    let families = Dictionary(grouping: timed) { ServiceName.withoutDuration(of: $0.service) }
    return timed.compactMap { longer in
      families[ServiceName.withoutDuration(of: longer.service)]?
        .filter { $0.minutes < longer.minutes && $0.price > longer.price }
        .max { $0.minutes < $1.minutes }.map { longerCheaper(longer, than: $0) }
    }
  }

  private func longerCheaper(_ longer: Timed, than shorter: Timed) -> Finding {
    let (name, other) = (phrases.quoted(longer.service.name), phrases.quoted(shorter.service.name))
    let (price, more) = (phrases.style.amount(longer.price), phrases.style.amount(shorter.price))
    let time = phrases.style.duration(minutes: longer.minutes)
    let less = phrases.style.duration(minutes: shorter.minutes)
    return Finding(
      kind: .longerCheaper, path: path(longer.service), subject: longer.service.name,
      message: phrases.pick(
        "\(name) costs \(price) for \(time), less than \(other), which costs \(more) for \(less).",
        "\(name) coûte \(price) pour \(time), moins que \(other), qui coûte \(more) pour \(less)."),
      mend: phrases.pick(
        "Look at both prices and durations: two may be swapped, or one stands in the wrong row.",
        "Vérifiez les deux prix et les deux durées : peut-être sont-ils inversés, ou l’un est-il sur la mauvaise ligne."
      ))
  }

  /// The cheapest per minute, if the next cheapest costs more than twice as much.
  ///
  /// What is free is free on purpose.
  private func placeholder() -> [Finding] {
    let sorted = timed.filter { $0.price > .zero }.sorted { Self.isCheaper($0, than: $1) }
    guard sorted.count > 1, case let (least, next) = (sorted[0], sorted[1]),
      least.price.minor * 2 * next.minutes < next.price.minor * least.minutes
    else { return [] }
    let (name, other) = (phrases.quoted(least.service.name), phrases.quoted(next.service.name))
    let (price, more) = (hourly(least), hourly(next))
    return [
      Finding(
        kind: .placeholder, path: path(least.service), subject: least.service.name,
        message: phrases.pick(
          "\(name) comes to \(price) an hour, less than half of the next cheapest, \(other), at \(more) an hour.",
          "\(name) revient à \(price) de l’heure, moins de la moitié du moins cher après lui, \(other), à \(more) de l’heure."
        ),
        mend: phrases.pick(
          "Put in the real price, or \"on request\" until it is known.",
          "Inscrivez le vrai prix, ou \"on request\" tant qu’il n’est pas connu."))
    ]
  }

  private static func isCheaper(_ left: Timed, than right: Timed) -> Bool {
    left.price.minor * right.minutes < right.price.minor * left.minutes
  }

  private func hourly(_ timed: Timed) -> String {
    let units = Int128(timed.price.minor) * 60
    let rounded = halfAwayFromZero(units, dividedBy: Int128(timed.minutes))
    return phrases.style.amount(Amount(minor: Int(rounded)))
  }

  /// A group's discount that rounding turns into a price above the full one.
  private func roundingRaises() -> [Finding] {
    moment.prices.concessions.refs.flatMap { ref -> [Finding] in
      let group = moment.prices.concessions[ref]
      guard case .discount(let discount) = group.reduction else { return [] }
      return services.compactMap { service in
        guard let full = service.price.amount else { return nil }
        let reduced = full.scaled(
          byMillionths: discount.complement.millionths, roundedTo: moment.prices.roundTo)
        return reduced > full ? roundingRaises(service, full, to: reduced, for: group) : nil
      }
    }
  }

  private func roundingRaises(
    _ service: Service, _ full: Amount, to reduced: Amount, for group: Concession
  ) -> Finding {
    let (price, more) = (phrases.style.amount(full), phrases.style.amount(reduced))
    let name = phrases.quoted(service.name)
    let (whose, step) = (phrases.quoted(group.name), phrases.style.amount(moment.prices.roundTo))
    return Finding(
      kind: .roundingRaises, path: "concessions.\(group.id).discount", subject: group.name,
      message: phrases.pick(
        "For \(whose), \(name) at \(price) is rounded to \(more), more than the full price.",
        "Pour \(whose), \(name) à \(price) est arrondi à \(more), plus que le plein tarif."),
      mend: phrases.pick(
        "Let prices be multiples of \(step), or roundTo be a smaller step.",
        "Choisissez des prix multiples de \(step), ou un pas plus petit pour roundTo."))
  }
}

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

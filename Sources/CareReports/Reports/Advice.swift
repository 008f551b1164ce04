internal import PriceListFormat

/// A question of the simple test; each is answered by yes or no.
public enum AdviceQuestion: String, CaseIterable, Sendable {
  // Reasons to see a doctor before any massage.
  case fever
  case trauma
  case intense
  // Signs of a complaint with a history.
  case spot
  case positions
  case movements
  case weeks
  case arranging

  /// Whether a yes calls for medical advice before any massage.
  public var isMedical: Bool { [.fever, .trauma, .intense].contains(self) }

  /// The question, as it is asked.
  public func text(_ language: Language) -> String {
    switch self {
    case .fever: language.pick("Do you have a fever?", "Avez-vous de la fièvre ?")
    case .trauma:
      language.pick(
        "Has there been a fall, a blow or an accident recently?",
        "Y a-t-il eu récemment une chute, un choc ou un accident ?")
    case .intense:
      language.pick(
        "Is the pain intense, without anything that explains it?",
        "La douleur est-elle intense, sans rien qui l’explique ?")
    case .spot:
      language.pick(
        "Does it return to the same spot?", "Revient-elle toujours au même endroit ?")
    case .positions:
      language.pick(
        "Does it worsen in certain positions?", "S’aggrave-t-elle dans certaines positions ?")
    case .movements:
      language.pick("Does it limit certain movements?", "Limite-t-elle certains mouvements ?")
    case .weeks: language.pick("Has it lasted for weeks?", "Dure-t-elle depuis des semaines ?")
    case .arranging:
      language.pick(
        "Do you arrange your day around it?", "Organisez-vous vos journées autour d’elle ?")
    }
  }

  /// What the question means, for who asks back.
  public func explanation(_ language: Language) -> String {
    switch self {
    case .fever:
      language.pick("38 °C or more, or chills.", "38 °C ou plus, ou des frissons.")
    case .trauma:
      language.pick(
        "In the last days or weeks, even if it seemed slight.",
        "Ces derniers jours ou semaines, même s’il a paru léger.")
    case .intense:
      language.pick(
        "Pain that keeps you awake, or that came from nothing.",
        "Une douleur qui empêche de dormir, ou venue de rien.")
    case .spot:
      language.pick(
        "After it had gone, or had been eased.", "Après avoir disparu, ou été soulagée.")
    case .positions:
      language.pick("Sitting, lying on a side, driving.", "Assis, couché sur un côté, au volant.")
    case .movements:
      language.pick(
        "Turning the head, lifting the arm, bending.",
        "Tourner la tête, lever le bras, se pencher.")
    case .weeks: language.pick("Three weeks or more.", "Trois semaines ou plus.")
    case .arranging:
      language.pick(
        "The side of the bed, the chair, the shoulder for the bag.",
        "Le côté du lit, la chaise, l’épaule pour le sac.")
    }
  }

  /// A yes, as a reason: "it returns to the same spot".
  func reason(_ language: Language) -> String {
    switch self {
    case .fever: language.pick("a fever", "de la fièvre")
    case .trauma:
      language.pick("a recent fall, blow or accident", "une chute, un choc ou un accident récent")
    case .intense:
      language.pick("intense pain without explanation", "une douleur intense inexpliquée")
    case .spot: language.pick("it returns to the same spot", "elle revient au même endroit")
    case .positions: language.pick("certain positions worsen it", "certaines positions l’aggravent")
    case .movements: language.pick("it limits movements", "elle limite des mouvements")
    case .weeks: language.pick("it has lasted for weeks", "elle dure depuis des semaines")
    case .arranging:
      language.pick("days are arranged around it", "les journées s’organisent autour d’elle")
    }
  }
}

/// What the simple test points to.
public enum Advice: String, Sendable {
  /// Medical advice before any massage.
  case doctor
  /// An assessment and a course.
  case course
  /// Relaxation.
  case relaxation

  /// What the questions answered by yes point to.
  public init(_ answers: Set<AdviceQuestion>) {
    self =
      answers.contains(where: \.isMedical) ? .doctor : answers.isEmpty ? .relaxation : .course
  }
}

/// What the simple test says, in words.
public struct AdviceText: Sendable {
  /// What it points to.
  public let advice: Advice
  /// The questions answered by yes, in order.
  public let answers: [AdviceQuestion]
  private let language: Language

  /// The words for these answers.
  public init(_ answers: Set<AdviceQuestion>, language: Language) {
    advice = Advice(answers)
    self.answers = AdviceQuestion.allCases.filter(answers.contains)
    self.language = language
  }

  /// The advice and why; no price is ever among it.
  public var sentences: [String] { [tool, limits] }

  private var reasons: String {
    let medical = answers.filter(\.isMedical)
    return (medical.isEmpty ? answers : medical).map { $0.reason(language) }
      .joined(separator: ", ")
  }

  private var tool: String {
    switch advice {
    case .doctor:
      language.pick(
        "Medical advice first, before any massage: \(reasons).",
        "D’abord un avis médical, avant tout massage : \(reasons).")
    case .course:
      language.pick(
        "This has a history (\(reasons)): an assessment and a course are the tool for it.",
        "Cette douleur a une histoire (\(reasons)) : un bilan et un traitement sont l’outil indiqué."
      )
    case .relaxation:
      language.pick(
        "Nothing here points to a complaint with a history: relaxation is the tool.",
        "Rien n’indique une douleur avec une histoire : la détente est l’outil indiqué.")
    }
  }

  private var limits: String {
    advice == .doctor
      ? language.pick(
        "This is no diagnosis; a doctor decides.",
        "Ceci n’est pas un diagnostic ; un médecin décide.")
      : language.pick(
        "This is no diagnosis. In doubt, the assessment decides.",
        "Ceci n’est pas un diagnostic. Dans le doute, le bilan décide.")
  }

  /// The advice for machines, as JSON.
  ///
  /// - Parameter command: The command that shows the prices; `nil` where none are shown.
  /// - Returns: An object on lines of its own.
  public func json(command: String?) -> String {
    JSONWriter.write(
      .object([
        ("format", .count(1)), ("advice", .text(advice.rawValue)),
        ("because", .list(answers.map { .text($0.rawValue) })),
        ("answers", .list(sentences.map { .text($0) })), ("command", .optional(command)),
      ]))
  }
}

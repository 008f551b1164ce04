/// A question of the simple test; each is answered by yes or no.
public enum AdviceQuestion: String, CaseIterable, Sendable {
  // Reasons to see a doctor before any massage.
  /// A fever.
  case fever
  /// A recent fall, blow or accident.
  case trauma
  /// Intense pain that nothing explains.
  case intense
  // Signs of a complaint with a history.
  /// It returns to the same spot.
  case spot
  /// It worsens in certain positions.
  case positions
  /// It limits certain movements.
  case movements
  /// It has lasted for weeks.
  case weeks
  /// The day is arranged around it.
  case arranging

  /// Whether a yes calls for medical advice before any massage.
  public var isMedical: Bool { [.fever, .trauma, .intense].contains(self) }
}

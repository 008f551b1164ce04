internal import CareModel

extension BreakEven.Answer {
  /// From when on a plan costs no more, for people.
  func cell(_ phrases: Phrases) -> Cell {
    switch self {
    case .always: .text(phrases.texts.fromTheFirstDay)
    case .never: .text(phrases.texts.never)
    case .from(let day): .date(day)
    }
  }
}

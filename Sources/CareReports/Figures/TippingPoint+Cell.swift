internal import CareModel

extension TippingPoint<Day> {
  /// From when on a plan costs no more, for people.
  func cell(_ phrases: Phrases) -> Cell {
    switch self {
    case .always: .text(phrases.texts.fromTheFirstDay)
    case .never: .text(phrases.texts.never)
    case .at(let day):
      phrases.style.isCounting ? .text(phrases.style.shortMoment(day)) : .date(day)
    }
  }
}

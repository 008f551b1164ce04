internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Figure {
  /// Every figure of a plan, in the order of JSON; the costs so far, whose days differ from one
  /// comparison to the next, aside.
  static let catalogue: [Figure] = ofStatement + ofRelief + overOutcomes + againstTheOther + limits

  /// The figure that a sweep tells by a measure; `nil` for what is told of all plans together.
  static func measured(by measure: SweepMeasure) -> Figure? {
    catalogue.first { $0.measure == measure }
  }

  /// Some figures of a plan as members of an object of JSON.
  static func members(
    of figures: [Figure], _ subject: Subject
  ) -> [(key: String, value: Record)] {
    figures.map { ($0.name, $0.value(subject).record(of: subject.comparison.list.currency)) }
  }
}

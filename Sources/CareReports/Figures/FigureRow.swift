internal import CareModel

/// How people read a figure: in a row of a table.
struct FigureRow: Sendable {
  /// The tables of a comparison.
  enum Section: Sendable {
    /// What each plan is and costs.
    case plans
    /// What it costs over all outcomes.
    case outcomes
    /// How far each assumption may go.
    case limits
  }

  /// Of which table.
  let section: Section
  /// Whether it belongs to the row above it.
  let isNested: Bool
  /// Whether people are spared it if no plan has anything to say about it.
  let isOptional: Bool
  /// What people call it.
  let heading: @Sendable (FigureWords) -> String
  /// How people read it; `nil` if as its value.
  let cell: (@Sendable (Figure.Subject, FigureWords) -> Cell)?
}

/// What titles and cells are made from.
struct FigureWords: Sendable {
  /// Of which plans.
  let comparison: Comparison
  /// How it is said.
  let phrases: Phrases

  /// What is said in the language of the place.
  var texts: any Texts { phrases.texts }
  /// How people of the place write.
  var style: LocaleStyle { phrases.style }
  /// Who pays a share back, in quotation marks; `nil` if nobody does.
  var insurance: String? {
    comparison.question.insurance.map { phrases.quoted(comparison.list.insurances[$0].name) }
  }
  /// The plan that the others are held against, in quotation marks.
  var other: String { phrases.quoted(comparison.question.against) }
}

extension FigureRow {
  /// The title as it stands in the table.
  func title(_ words: FigureWords) -> String {
    (isNested ? Table.nesting : "") + heading(words)
  }
}

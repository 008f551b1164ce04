/// What an average says, and whom it counts.
package struct AverageFacts: Hashable, Sendable {
  /// Clients whom a course turns out otherwise than hoped for.
  package enum Group: Hashable, Sendable {
    /// Those who are not helped.
    case notHelped
    /// Those in whom the complaint returns.
    case returning
  }

  /// How the average goes on from what is planned.
  package enum Turn: Hashable, Sendable {
    /// Planned and on average, it costs less.
    case stillLess
    /// Planned and on average, it costs more.
    case alsoMore
    /// It was to cost less, but on average costs more.
    case butMore
    /// It was to cost more, but on average costs less.
    case butLess
    /// The same as the other; nothing else turned.
    case asMuch
    /// Less, where the plans were to cost the same.
    case less
    /// More, where the plans were to cost the same.
    case more
  }

  /// The plan, in quotation marks.
  package let plan: String
  /// What it costs on average.
  package let cost: String
  /// What the other plan costs on average.
  package let other: String
  /// Whom the averages count; may be nobody.
  package let counting: [Group]
  /// How it goes on from what is planned.
  package let turn: Turn
}

/// For how many clients something is so, such that rounding makes neither all of most, nor none of
/// some.
package enum ShareOfClients: Hashable, Sendable {
  /// For nobody: in no outcome.
  case none
  /// For everybody: in every outcome.
  case all
  /// For some, but fewer than a share.
  case fewer(than: String)
  /// For most, more than a share.
  case more(than: String)
  /// For a share.
  case exactly(String)
}

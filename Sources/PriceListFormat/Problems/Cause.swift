/// What is wrong, as facts: each language puts them into a sentence of its own.
///
/// Texts in it that come from a file are safe to print: on one line, without characters that steer a
/// terminal, cut where they are long.
public enum Cause: Hashable, Sendable {
  /// The file is no JSON: its brackets, commas, comments and bytes.
  case syntax(SyntaxFault)
  /// A number, word or text of it is not JSON's.
  case literal(LiteralFault)
  /// A value is not what may stand there.
  case value(ValueFault)
  /// A key is unknown, missing or one too many.
  case key(KeyFault)
  /// An id names nothing, or something twice.
  case reference(ReferenceFault)
  /// Prices contradict one another.
  case prices(PriceFault)
  /// A plan cannot be followed, or a case contradicts itself.
  case plan(PlanFault)
  /// A path leads nowhere.
  case path(PathFault)
  /// A file beside the price list is wrong.
  case file(FileFault)
  /// More is wrong than the first so many mistakes, which are all that are told.
  case more(told: Int)
}

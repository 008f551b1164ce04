/// What a rule found: a warning that does not know yet where it stands, nor for how long it holds.
struct Finding: Hashable, Sendable {
  /// What was found.
  let fact: Warning.Fact
  /// The path of the value that seems wrong.
  let path: String
  /// What would fix it.
  let fix: Warning.Fix
}

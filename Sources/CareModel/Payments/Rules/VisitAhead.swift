/// A visit that may come, as seen from a node.
struct VisitAhead: Sendable {
  let day: Day
  let service: Ref<Service>
  /// Whether an insurance may pay something back for it.
  let isCovered: Bool
  /// How many of the node's clients get there.
  var weight: Int128
  /// What it costs singly without a membership; `nil` if that is on request.
  let single: Int?
  /// The least that it can cost, whatever is bought from the node on, no membership used.
  var worth: Int
  /// The same, where a membership may be used.
  var worthToMembers: Int
  /// The least that it costs singly, as a member or not.
  let discounted: Int
  /// By coverage, which visit it is, counted from 1, among those on its path that can be served alike;
  /// 0 if it cannot be.
  var places: [Int]
}

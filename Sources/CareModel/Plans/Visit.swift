/// A dated session.
public struct Visit: Hashable, Sendable {
  /// The most visits one plan may have; keeps every sum of amounts within `Int`.
  public static let most = 100_000

  /// When.
  public let day: Day
  /// What is given.
  public let service: Ref<Service>
  /// What the plan adds to it.
  public let extras: [Ref<Extra>]

  package init(day: Day, service: Ref<Service>, extras: [Ref<Extra>] = []) {
    self.day = day
    self.service = service
    self.extras = extras
  }
}

/// What a plan is about, in the practice's own words; each `nil` if not said.
public struct About: Hashable, Sendable {
  /// What it is for.
  public let aim: String?
  /// What comes before.
  public let before: String?
  /// How it is built.
  public let protocolUsed: String?
  /// What it works on.
  public let target: String?
  /// What comes afterwards.
  public let afterwards: String?

  /// What a plan is about; what is not said is left out.
  public init(
    aim: String? = nil, before: String? = nil, protocolUsed: String? = nil, target: String? = nil,
    afterwards: String? = nil
  ) {
    self.aim = aim
    self.before = before
    self.protocolUsed = protocolUsed
    self.target = target
    self.afterwards = afterwards
  }
}

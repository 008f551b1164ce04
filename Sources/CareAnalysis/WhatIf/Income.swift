public import CareModel

/// What a practice takes in from clients, on average over the outcomes of their plans, each looked at over
/// the same time from their own first day on.
public struct Income: Hashable, Sendable {
  /// What they pay, tax included; what an insurance pays back to them does not matter here.
  public let takings: Amount
  /// The tax in it, which is owed.
  public let tax: Amount
  /// How many clients they are.
  public let clients: Int
  /// How many sessions they are given, to a whole one for each group.
  public let sessions: Int
  /// The time in treatment, in minutes, to a whole one for each group; `nil` if the list does not say how
  /// long a session lasts.
  public let minutes: Int?

  /// What is the practice's own: the takings without the tax.
  public var net: Amount { takings - tax }

  /// What a session brings on average, without tax, exact; `nil` without sessions.
  public var perSession: Fraction? {
    sessions == 0 ? nil : Fraction(Int128(net.minor), over: Int128(sessions))
  }

  /// What an hour of treatment brings, without tax, exact; `nil` without one.
  public var perHour: Fraction? {
    minutes.flatMap { $0 == 0 ? nil : Fraction(Int128(net.minor) * 60, over: Int128($0)) }
  }

  /// What is left after what treating costs the practice, exact; `nil` where that is told by the hour and
  /// the time is not known.
  public func margin(after costs: TreatmentCosts) -> Fraction? {
    guard let minutes = costs.perHour == .zero ? 0 : minutes else { return nil }
    return Fraction(
      (Int128(net.minor) - Int128(costs.perSession.minor) * Int128(sessions)) * 60
        - Int128(costs.perHour.minor) * Int128(minutes), over: 60)
  }

  /// The share of a practice's hours over a time that treating these clients takes.
  ///
  /// - Parameters:
  ///   - hours: How many hours a week the practice treats; positive.
  ///   - horizon: The time that is looked at.
  /// - Returns: The share, exact; `nil` where it is not known how long a session lasts.
  public func share(ofHours hours: Int, over horizon: Horizon) -> Fraction? {
    minutes.map { Fraction(Int128($0) * 7, over: Int128(hours) * 60 * Int128(horizon.days)) }
  }

  /// An income of so much.
  init(takings: Amount, tax: Amount = .zero, clients: Int, sessions: Int, minutes: Int?) {
    self.takings = takings
    self.tax = tax
    self.clients = clients
    self.sessions = sessions
    self.minutes = minutes
  }

  /// Nobody’s.
  static let none = Income(takings: .zero, clients: 0, sessions: 0, minutes: 0)

  /// What comes from several groups.
  static func + (one: Income, other: Income) -> Income {
    Income(
      takings: one.takings + other.takings, tax: one.tax + other.tax,
      clients: one.clients + other.clients, sessions: one.sessions + other.sessions,
      minutes: one.minutes.flatMap { own in other.minutes.map { own + $0 } })
  }
}

/// What treating costs a practice.
public struct TreatmentCosts: Hashable, Sendable {
  /// For each session: linen, oil, a room.
  public let perSession: Amount
  /// For each hour of treatment: wages.
  public let perHour: Amount

  /// So much a session, and so much an hour.
  public init(perSession: Amount = .zero, perHour: Amount = .zero) {
    self.perSession = perSession
    self.perHour = perHour
  }
}

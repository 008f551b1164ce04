/// Who pays back a share of a session, and within which caps.
public struct Insurance: Named, Hashable, Sendable {
  /// What one session may count for, or bring back, at the most.
  public struct SessionCaps: Hashable, Sendable {
    /// For one session, however long; `nil` is no cap.
    public let perSession: Amount?
    /// For each hour of a session; `nil` is no cap.
    ///
    /// Every service that the insurance covers then says how long its session lasts.
    public let perHour: Amount?

    /// Caps of these amounts; none where one is left out.
    public init(perSession: Amount? = nil, perHour: Amount? = nil) {
      self.perSession = perSession
      self.perHour = perHour
    }
  }

  /// When a year of the insurance begins.
  public enum Year: Hashable, Sendable {
    /// In January.
    case calendar
    /// With the first covered visit of the horizon, and every twelve months from then on.
    case firstSession
  }

  /// What becomes of a session that was paid for before: of a package, a membership, a holding.
  public enum Prepaid: Hashable, Sendable {
    /// It counts with its equal share of what was paid.
    case share
    /// It is not paid back, and counts for nothing.
    case none
  }

  /// Unique among insurances.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// The services of which it pays a share back; at least one.
  public let covers: [Ref<Service>]
  /// How much of what is left after the excess is paid back.
  public let share: Percentage
  /// What a session counts for at the most, before excess and share.
  public let eligible: SessionCaps
  /// What comes back for a session at the most.
  public let refund: SessionCaps
  /// What comes back within one year at the most; `nil` is no cap.
  public let refundPerYear: Amount?
  /// What the client bears each year before anything is paid back.
  public let excess: Amount
  /// How many sessions a year are paid back at the most, from 1 to 1000; `nil` is any number.
  public let sessions: Int?
  /// When its year begins.
  public let year: Year
  /// What becomes of a session that was paid for before.
  public let prepaid: Prepaid
  /// Where the rules come from; `nil` if the list does not say.
  public let source: String?

  /// An insurance that covers at least one service; what is not said is no cap.
  public init(
    id: ID, name: LocalText, covers: [Ref<Service>], share: Percentage = .all,
    eligible: SessionCaps = SessionCaps(), refund: SessionCaps = SessionCaps(),
    refundPerYear: Amount? = nil, excess: Amount = .zero, sessions: Int? = nil,
    year: Year = .calendar, prepaid: Prepaid = .share, source: String? = nil
  ) {
    self.id = id
    self.names = name
    self.covers = covers
    self.share = share
    self.eligible = eligible
    self.refund = refund
    self.refundPerYear = refundPerYear
    self.excess = excess
    self.sessions = sessions
    self.year = year
    self.prepaid = prepaid
    self.source = source
  }

  /// The first day of the insurance's year in which a day lies.
  ///
  /// - Parameters:
  ///   - day: Not before `first`.
  ///   - first: The day of the first covered visit of the horizon.
  /// - Returns: 1 January, or a whole number of years after `first`.
  public func yearStart(of day: Day, firstVisit first: Day) -> Day {
    switch year {
    case .calendar: day.startOfYear
    case .firstSession:
      first.adding(Interval(months: 12), times: first.wholeYears(until: day))
    }
  }
}

extension Day {
  /// 1 January of the same year.
  fileprivate var startOfYear: Day {
    Day(year: date.year, month: 1, day: 1) ?? self
  }

  /// How many times twelve months, counted from this day, have passed on a later one.
  fileprivate func wholeYears(until day: Day) -> Int {
    let years = day.date.year - date.year
    return adding(Interval(months: 12), times: years) <= day ? years : years - 1
  }
}

internal import CareModel

/// One thing that is sold: what it costs a client, what it covers, and on which terms.
struct PriceLine {
  /// What kind of thing.
  enum Kind: String {
    case service, package, membership, extra
  }

  /// What it is.
  let kind: Kind
  /// Unique among its kind.
  let id: ID
  /// As clients read it.
  let name: String
  /// What it is, in words.
  let description: String?
  /// Of a service: the heading that it stands under.
  var group: String?
  /// Of a service: how long a session lasts.
  var minutes: Int?
  /// Of an offer: whose sessions it pays for.
  var covers: [Ref<Service>] = []
  /// Of an offer: how many sessions; of a membership, in each period.
  var sessions: Int?
  /// With tax, of a membership for each period; `nil` if on request.
  let price: Amount?
  /// Of an offer: what it costs less than so many sessions singly; negative if it costs more.
  var saves: Amount?
  /// Of a package: how long it may be used.
  var validity = Validity.unlimited
  /// Of a package: the most of it that a client may buy.
  var limit: Int?
  /// Of a package: the last day on which it is sold.
  var soldUntil: Day?
  /// Of a membership: how long a period is.
  var every: Interval?
  /// Of a membership: how long a client must stay.
  var minimum: Interval?
  /// Of a membership: how long after its period a session may be used.
  var keeps: Interval?
  /// Of a membership: what sessions beyond its own cost, where that is less than singly.
  var furtherSessions: [(service: Ref<Service>, price: Amount)] = []

  /// What one session of an offer comes to, rounded to the smallest unit.
  var perSession: Amount? {
    guard let price, let sessions, sessions > 0 else { return nil }
    return Amount(rounding: Fraction(Int128(price.minor), over: Int128(sessions)))
  }

  /// What an hour of a service comes to, rounded to the smallest unit.
  var perHour: Amount? {
    guard let price, let minutes else { return nil }
    return Amount(rounding: Fraction(Int128(price.minor) * 60, over: Int128(minutes)))
  }

  /// The last day on which a package may be used, whenever it was bought; `nil` if there is none.
  var lastDay: Day? { if case .until(let day) = validity { day } else { nil } }
}

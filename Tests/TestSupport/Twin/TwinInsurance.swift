internal import CareModel

/// What a year of an insurance still leaves.
struct TwinYear: Hashable {
  /// Counted from the year 0, or from the first covered visit.
  var number: Int
  /// Of the excess, in sixtieths of the smallest unit: what an hour's cap leaves of minutes is exact.
  var excess: Int
  /// Of what comes back in a year; `nil` has no end.
  var refund: Int?
  /// Of the sessions that are paid back in a year; `nil` has no end.
  var sessions: Int?
}

/// What an insurance pays back, by §4.4 of the design, in exact numbers.
struct TwinInsurance {
  let policy: Insurance
  let list: PriceList

  private func fresh(_ number: Int) -> TwinYear {
    TwinYear(
      number: number, excess: 60 * policy.excess.minor, refund: policy.refundPerYear?.minor,
      sessions: policy.sessions)
  }

  /// The year in which a visit falls: what is known of it, or a new one.
  func year(of day: Day, after known: TwinYear?, first: Day) -> TwinYear {
    let number =
      switch policy.year {
      case .calendar: day.date.year
      case .firstSession:
        (0...).first { day < first.adding(Interval(months: 12), times: $0 + 1) } ?? 0
      }
    return known?.number == number ? known ?? fresh(number) : fresh(number)
  }

  /// What comes back for one covered session that cost so much, and what the year then leaves.
  func refund(_ price: Int, for visit: Visit, in year: TwinYear) -> (amount: Int, left: TwinYear) {
    let minutes = list.prices(on: visit.day).services[visit.service].minutes ?? 0
    var left = year
    // In sixtieths.
    var amount = 60 * price
    if let cap = policy.eligible.perSession { amount = min(amount, 60 * cap.minor) }
    if let cap = policy.eligible.perHour { amount = min(amount, minutes * cap.minor) }
    let borne = min(amount, year.excess)
    left.excess -= borne
    amount -= borne
    if let sessions = year.sessions {
      if sessions == 0 { return (0, left) }
      left.sessions = sessions - 1
    }
    // In millionths of sixtieths.
    amount *= policy.share.millionths
    if let cap = policy.refund.perSession { amount = min(amount, 60_000_000 * cap.minor) }
    if let cap = policy.refund.perHour { amount = min(amount, 1_000_000 * minutes * cap.minor) }
    var refund = (2 * amount + 60_000_000) / 120_000_000
    if let most = year.refund {
      refund = min(refund, most)
      left.refund = most - refund
    }
    return (refund, left)
  }
}

// What is asked about clients.
extension ClientGroup {
  /// The questions about such a client, whatever the plan and the complaint: one for each day of arrival.
  ///
  /// Ids that the list does not have are left out.
  package func questions(in list: PriceList, over horizon: Horizon) -> [Question] {
    horizons(horizon).map { horizon in
      Question(
        complaint: nil, plans: Array(list.plans.refs), against: list.defaults.against,
        horizon: horizon, concession: concession.flatMap { list.base.concessions.ref($0) },
        extras: extras.compactMap { list.base.extras.ref($0) },
        insurance: insurance.flatMap { list.insurances.ref($0) },
        pay: PayChoices(everyPlan: choice(in: list)))
    }
  }

  private func choice(in list: PriceList) -> OfferChoice {
    guard let offers else { return .all }
    return .only(
      packages: Set(offers.compactMap(list.base.packages.ref)),
      memberships: Set(offers.compactMap(list.base.memberships.ref)))
  }

  /// The time over which such clients are looked at: each from their own first day on.
  private func horizons(_ asked: Horizon) -> [Horizon] {
    switch arrival {
    case .first: [asked]
    case .on(let day): [Horizon(from: day, length: asked.length)]
    case .evenly:
      (0..<Arrival.months).map {
        Horizon(
          from: asked.start.adding(Interval(months: 1), times: $0), length: asked.length)
      }
    }
  }
}

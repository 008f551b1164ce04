internal import CareModel

/// What one session of a service costs a client over some time, paid singly: a price, and what dated
/// changes make of it.
struct UnitPrices {
  /// The price from a day on; `nil` if it is on request.
  struct Step {
    /// From when on; of the first step, the first day that is looked at.
    let from: Day
    /// With tax.
    let price: Amount?
  }

  /// By day, at least one; each differs from the one before it.
  let steps: [Step]

  /// The prices of a service for whoever asks.
  init(of service: Ref<Service>, for question: Question, in list: PriceList) {
    let horizon = question.horizon
    let changes = list.versions.compactMap(\.from).filter { horizon.start < $0 && $0 < horizon.end }
    let client = Client(concession: question.concession)
    steps = ([horizon.start] + changes).reduce(into: []) { steps, day in
      let price = list.prices(on: day).single(service, for: client)?.amount
      if let last = steps.last, last.price == price { return }
      steps.append(Step(from: day, price: price))
    }
  }
}

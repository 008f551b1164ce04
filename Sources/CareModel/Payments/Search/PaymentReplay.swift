/// Carries out the choices of a ``CheapestWay``, session by session.
struct PaymentReplay {
  /// Sessions in hand and whose they are.
  private struct OpenLot {
    enum Source {
      case purchase(Int)
      case arrival(PaymentProblem.Arrival.Source)
    }

    let source: Source
    let pool: Int
    let lastVisit: Int
    let total: Int
    var left: Int
  }

  /// What pays for each visit so far.
  private(set) var covers: [PaidVisit.Cover] = []
  /// The package bought at a visit, and how many of its sessions have been used.
  private(set) var purchases: [(visit: Int, package: Int, used: Int)] = []
  private var open: [OpenLot] = []

  init(_ way: CheapestWay, of problem: PaymentProblem, periods: [PaymentProblem.Arrival]) {
    var waiting = periods[...]
    for (visit, choice) in way.choices.enumerated() {
      var arrivals = problem.arrivals[visit]
      while let next = waiting.first, next.visit <= visit { arrivals.append(waiting.removeFirst()) }
      for arrival in arrivals {
        open.append(
          OpenLot(
            source: .arrival(arrival.source), pool: arrival.pool, lastVisit: arrival.lastVisit,
            total: arrival.count, left: arrival.count))
      }
      switch choice {
      case .single: covers.append(.single)
      case .use(let pool): use(pool, at: visit)
      case .buy(let package): buy(package, at: visit, of: problem)
      }
    }
  }

  private mutating func buy(_ package: Int, at visit: Int, of problem: PaymentProblem) {
    guard let offer = problem.offers[visit].first(where: { $0.package == package }) else { return }
    open.append(
      OpenLot(
        source: .purchase(purchases.count), pool: offer.pool, lastVisit: offer.lastVisit,
        total: offer.sessions, left: offer.sessions))
    purchases.append((visit, package, 0))
    draw(from: open.count - 1)
  }

  /// Uses the session of the pool that expires first; of equals, the one that came first.
  private mutating func use(_ pool: Int, at visit: Int) {
    let usable = open.indices.filter {
      open[$0].pool == pool && open[$0].left > 0 && open[$0].lastVisit >= visit
    }
    guard let first = usable.min(by: { open[$0].lastVisit < open[$1].lastVisit }) else { return }
    draw(from: first)
  }

  private mutating func draw(from index: Int) {
    open[index].left -= 1
    let session = open[index].total - open[index].left
    switch open[index].source {
    case .purchase(let purchase):
      purchases[purchase].used += 1
      covers.append(.package(purchase: purchase, session: session))
    case .arrival(.holding(let holding)): covers.append(.holding(holding, session: session))
    case .arrival(.period(let period)): covers.append(.membership(period: period))
    }
  }
}

internal import CareModel

/// Which parts of the format a random price list may use.
package struct RandomFeatures: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let onRequest = RandomFeatures(rawValue: 1)
  package static let changes = RandomFeatures(rawValue: 2)
  package static let memberships = RandomFeatures(rawValue: 4)
  package static let all: RandomFeatures = [.onRequest, .changes, .memberships]
}

extension SampleQuestion {
  /// A small question whose every part is drawn from the seed.
  package static func random(seed: UInt64, features: RandomFeatures = .all) -> SampleQuestion {
    var dice = Dice(seed: seed, features: features)
    return dice.question()
  }
}

/// Draws parts of a question.
///
/// Prices and days come from small sets, so that ties are common.
private struct Dice {
  var random: SeededGenerator
  let features: RandomFeatures
  /// All services cost the same, so that rules of packages may cover several.
  var isFlat = false
  var serviceCount = 1
  var start = Day.epoch

  init(seed: UInt64, features: RandomFeatures) {
    random = SeededGenerator(seed: seed)
    self.features = features
  }

  mutating func question() -> SampleQuestion {
    serviceCount = random.int(1...3)
    isFlat = serviceCount == 1 || random.chance(50)
    start =
      Day(random.pick(["2026-01-31", "2026-11-22", "2027-12-30", "2028-02-29"])) ?? .epoch
    var list = SampleList(services: services())
    list.packages = (0..<random.pick([0, 1, 1, 2, 2, 3, 4])).map { _ in package() }
    list.extras = random.chance(30) ? [random.pick([0, 500, 1235]), 700] : []
    if list.extras.count == 2, features.contains(.onRequest), random.chance(8) {
      list.extras[1] = nil
    }
    list.concessions = random.chance(50) ? [concession(packages: list.packages.count)] : []
    if features.contains(.memberships) {
      list.memberships = (0..<random.pick([0, 0, 1, 1, 2])).map { _ in membership() }
    }
    list.tax = random.pick([nil, nil, .init("8.1%", included: true), .init("15%", included: false)])
    if let tax = list.tax, !tax.included, random.chance(20) { list.tax?.percent = "0%" }
    list.roundTo = random.pick([nil, 5, 5, 10, 100, 25])
    let comesBack = phases(into: &list)
    if features.contains(.changes), random.chance(40) {
      list.changes = (0..<random.int(1...2)).compactMap { _ in change(of: list) }
    }
    keepKnown(&list)

    var question = SampleQuestion(list, over: horizon())
    question.comesBack = comesBack
    question.concession = list.concessions.isEmpty || random.chance(30) ? nil : 0
    question.extras = list.extras.indices.filter { _ in random.chance(60) }
    if !list.packages.isEmpty, random.chance(35) {
      question.holdings = (0..<random.int(1...2)).map { _ in
        .init(
          package: random.int(0...list.packages.count - 1), sessions: random.int(1...3),
          until: start + random.pick([0, 7, 14, 40, 400]))
      }
    }
    return question
  }

  private mutating func horizon() -> Horizon {
    let length = random.pick([
      Interval(days: 1), Interval(days: 20), Interval(days: 45), Interval(months: 2),
      Interval(months: 3), Interval(months: 6), Interval(months: 12),
    ])
    return Horizon(from: start, length: length)
  }

  private mutating func amount() -> Int {
    random.pick([0, 1_000, 1_005, 2_000, 2_500, 3_000, 3_335, 5_000, 6_000, 10_000])
  }

  private mutating func services() -> [Int?] {
    let same = amount()
    var services: [Int?] = (0..<serviceCount).map { _ in isFlat ? same : amount() }
    if features.contains(.onRequest), random.chance(10) {
      if isFlat { services = services.map { _ in nil } } else { services[0] = nil }
    }
    return services
  }

  private mutating func covers() -> [Int] {
    random.some(of: Array(0..<serviceCount), percent: 50)
  }

  private mutating func interval() -> Interval {
    random.pick([
      Interval(days: 1), Interval(days: 6), Interval(days: 7), Interval(days: 14),
      Interval(days: 30), Interval(months: 1), Interval(months: 3),
    ])
  }

  private mutating func package() -> SampleList.Package {
    let covers = covers()
    let sessions = random.pick([2, 2, 3, 3, 4, 5])
    var terms = SampleList.Terms.price(
      random.pick([2_000, 4_000, 5_000, 6_000, 8_000, 9_000, 10_000, 12_000, 0]))
    if isFlat || covers.count == 1 {
      if random.chance(30) {
        terms = .discount(random.pick(["5%", "10%", "33.3333%", "7.5%", "100%", "50%"]))
      } else if random.chance(40) {
        terms = .payFor(random.int(1...sessions))
      }
    }
    if features.contains(.onRequest), case .price = terms, random.chance(5) { terms = .price(nil) }
    var package = SampleList.Package(covers, sessions, terms)
    package.valid = random.chance(60) ? interval() : nil
    package.limit = random.chance(30) ? random.int(1...2) : nil
    package.from = random.chance(15) ? start + random.pick([0, 7, 20]) : nil
    package.to = random.chance(15) ? start + random.pick([20, 28, 60]) : nil
    return package
  }

  private mutating func reduction(of covered: [Int], packages: Int) -> SampleList.Reduction {
    if random.chance(50) { return .discount(random.pick(["10%", "15%", "12.5%", "0%"])) }
    let services = covered.filter { _ in random.chance(60) }.map { ($0, amount()) }
    let named = (0..<packages).filter { _ in random.chance(40) }.map { ($0, 2 * amount()) }
    return .prices(
      Dictionary(uniqueKeysWithValues: services), packages: Dictionary(uniqueKeysWithValues: named))
  }

  private mutating func concession(packages: Int) -> SampleList.Reduction {
    reduction(of: Array(0..<serviceCount), packages: packages)
  }

  private mutating func membership() -> SampleList.Membership {
    let covers = covers()
    let fee = random.pick([0, 1_000, 1_500, 2_000, 4_000])
    return SampleList.Membership(
      covers, fee: features.contains(.onRequest) && random.chance(5) ? nil : fee,
      every: random.pick([
        Interval(days: 7), Interval(days: 14), Interval(days: 30), Interval(months: 1),
        Interval(months: 3),
      ]), sessions: random.pick([0, 1, 1, 2, 3]), keeps: random.chance(40) ? interval() : nil,
      minimum: random.chance(30) ? Interval(months: random.pick([1, 2, 6])) : nil,
      reduction: random.chance(50) ? reduction(of: covers, packages: 0) : nil)
  }

  /// Single visits one after another, and now and then an open end or a complaint that comes back.
  private mutating func phases(into list: inout SampleList) -> (after: Interval, topUp: Int)? {
    let count = random.pick([1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8])
    let steps = [1, 2, 7, 7, 7, 14, 14, 20, 30]
    list.phases = (0..<count).map { index in
      .init(
        random.int(0...serviceCount - 1),
        every: index == 0 && random.chance(50)
          ? nil
          : random.chance(10) ? Interval(months: 1) : Interval(days: random.pick(steps)))
    }
    guard count > 1, count < 7, random.chance(25) else { return nil }
    let resolving = random.int(1...count - 1)
    list.phases[resolving].resolves = true
    return (Interval(days: random.pick([7, 14, 21])), random.int(1...8 - count))
  }

  private mutating func change(of list: SampleList) -> SampleList.Change? {
    var edits: [SampleList.Edit] = []
    if random.chance(60) {
      let price = amount()
      edits += (0..<serviceCount).filter { isFlat || $0 == 0 }.map { .service($0, price) }
    }
    for (index, package) in list.packages.enumerated() {
      if case .price = package.terms, random.chance(50) {
        edits.append(.packagePrice(index, 2 * amount()))
      }
      if package.limit != nil, random.chance(30) {
        edits.append(.packageLimit(index, random.int(1...3)))
      }
      if package.valid != nil, random.chance(30) { edits.append(.packageValid(index, interval())) }
      if case .payFor = package.terms { continue }
      if random.chance(20) { edits.append(.packageSessions(index, random.int(2...4))) }
    }
    for index in list.memberships.indices {
      if random.chance(30) { edits.append(.fee(index, random.pick([500, 2_500]))) }
      if random.chance(20) { edits.append(.membershipSessions(index, random.int(0...2))) }
    }
    for index in list.extras.indices where random.chance(30) { edits.append(.extra(index, 900)) }
    if list.tax != nil, random.chance(30) { edits.append(.tax("7.7%")) }
    if list.roundTo != nil, random.chance(20) { edits.append(.roundTo(20)) }
    guard !edits.isEmpty else { return nil }
    return .init(from: start + random.pick([0, 1, 7, 14, 25, 50]), edits)
  }

  /// Whether a member's own price stands in for one on request is not settled by the design: such
  /// lists get no members' prices.
  private func keepKnown(_ list: inout SampleList) {
    guard list.services.contains(where: { $0 == nil }) else { return }
    for index in list.memberships.indices {
      if case .prices = list.memberships[index].reduction {
        list.memberships[index].reduction = .discount("10%")
      }
    }
  }
}

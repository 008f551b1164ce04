internal import CareModel
internal import PriceListFormat

/// What a practice takes in, or keeps, if some of its clients leave where what they pay rises.
struct KeptPractice: Sendable {
  /// Whose clients.
  let practice: Practice
  /// Which of them stay.
  let retention: Retention
  /// What is kept: income, or margin.
  let measure: SweepMeasure
  /// The time that is looked at.
  let horizon: Horizon
  /// By group: what one client pays as the list stands; `nil` where that cannot be told.
  private let costs: [Amount?]
  /// By group: what it brings whatever the value; `nil` where that may matter.
  private let still: [Income?]
  /// Whether what is paid only rises with the value.
  private let isProven: Bool

  init(
    _ practice: Practice, _ retention: Retention, _ measure: SweepMeasure, along path: Path,
    in list: PriceList, _ horizon: Horizon, isProven: Bool
  ) {
    self.practice = practice
    self.retention = retention
    self.measure = measure
    self.horizon = horizon
    self.isProven = isProven
    var book = IncomeBook(list, over: horizon)
    costs = practice.groups.map { (try? book.cost(of: $0)) ?? nil }
    still = VariedPractice(practice, along: [path], in: list, over: horizon).still
  }

  /// What is taken in by a list, from those who stay by it; and how many they are.
  func reading(in list: PriceList) -> GoalReading {
    var book = IncomeBook(list, over: horizon)
    var rows: [(money: Fraction, stays: Fraction)] = []
    var clients = Int128(0)
    for place in practice.groups.indices {
      guard let row = try? row(place, by: &book) else { return .untold }
      rows.append(row)
      let group = Int128(practice.groups[place].clients)
      clients += row.stays.scaled(by: group * Self.shares, over: 1).roundedDown
    }
    let money = rows.reduce(Int128(0)) {
      $0 + $1.money.times($1.stays).scaled(by: Self.parts, over: 1).nearest
    }
    let kept = Amount(minor: Int(halfAwayFromZero(money, dividedBy: Self.parts)))
    return GoalReading(
      .amount(kept), proof: isProven ? .kept(rows) : nil,
      staying: Int(clients / (Self.shares / 10)))
  }

  /// Clients are summed in so many parts of one, and told in tenths, rounded down: all stay only where nobody leaves.
  private static let shares = Int128(1_000_000)

  /// Money is summed in so many parts of the smallest unit.
  private static let parts = Int128(1000)

  /// What a group brings if all stay, and which share of it does; `nil` where that cannot be told.
  private func row(
    _ place: Int, by book: inout IncomeBook
  ) throws(CostingError) -> (money: Fraction, stays: Fraction)? {
    if let still = still[place] { return money(still).map { ($0, .all) } }
    let group = practice.groups[place]
    guard let before = costs[place], let after = try book.cost(of: group),
      let money = money(try book.income(of: group))
    else { return nil }
    return (money, retention.share(Change(before: before, after: after)))
  }

  private func money(_ income: Income) -> Fraction? {
    measure == .margin
      ? income.margin(after: practice.costs) : Fraction(income.net)
  }
}

/// A linear program that grows by columns: cover every row at the least cost.
///
/// It is solved by the revised simplex method with an explicit inverse of the basis, which is small:
/// a row for each visit, and one for each cap. All that is asked of it are its dual prices; they only
/// steer, so that the rounding of floating-point numbers can cost speed, but never truth.
struct CoveringProgram {
  /// Something that can be chosen.
  struct Column {
    let cost: Double
    /// The rows that it covers, or, for a share of rows, those that it leaves to others.
    let rows: [Int]
    /// Whether it covers them.
    let covers: Bool
    /// What it counts for: a cap, or, after all caps, a share.
    let counter: Int?

    /// So many rows that are covered at once.
    static func covering(_ rows: [Int], cost: Double, cap: Int? = nil) -> Column {
      Column(cost: cost, rows: rows, covers: true, counter: cap)
    }
  }

  /// The dual prices: of each row, then of each cap (none above 0), then of each share.
  private(set) var prices: [Double]
  /// How many numbers were worked on.
  private(set) var work = 0
  /// How many rows are to be covered.
  let rows: Int
  private let caps: Int
  private let size: Int
  private var columns: [Column]
  /// Row by row, the inverse of the matrix of the columns in the basis.
  private var inverse: [Double]
  /// The costs and the amounts of the columns in the basis.
  private var costs: [Double]
  private var amounts: [Double]

  private static let tolerance = 1e-7

  /// Rows that can each be covered alone, caps on how many columns of a kind are chosen, and shares:
  /// rows of which one column says which of them it covers itself, at which cost; at first it leaves
  /// all of them.
  init(singles: [Double], caps: [Double], shares: [[Int]] = []) {
    rows = singles.count
    self.caps = caps.count
    size = singles.count + caps.count + shares.count
    columns = singles.indices.map { .covering([$0], cost: singles[$0]) }
    costs = singles + caps.map { _ in 0 } + shares.map { _ in 0 }
    prices = singles + caps.map { _ in 0 } + shares.map { $0.reduce(0) { $0 + singles[$1] } }
    amounts = singles.map { _ in 1 } + caps + shares.map { _ in 1 }
    inverse = Array(repeating: 0, count: size * size)
    for row in 0..<size { inverse[row * size + row] = 1 }
    for (share, shared) in shares.enumerated() {
      for row in shared { inverse[row * size + rows + caps.count + share] = 1 }
    }
  }

  /// The dual price of a share.
  func price(ofShare share: Int) -> Double { prices[rows + caps + share] }

  /// Adds a way to divide a share: some rows are left to others, the rest costs so much.
  mutating func divide(_ share: Int, leaving rows: [Int], cost: Double) {
    add(Column(cost: cost, rows: rows, covers: false, counter: caps + share))
  }

  mutating func add(_ column: Column) {
    columns.append(column)
  }

  /// Improves the basis until no column is worth more than it costs, or so many steps are done.
  mutating func solve(steps: Int) {
    for _ in 0..<steps {
      guard let entering = cheapest(), step(entering) else { return }
    }
  }

  private enum Entering {
    case column(Int, gain: Double)
    /// Covering a row more than once, which costs nothing.
    case surplus(Int, gain: Double)
  }

  /// What gains most by being bought.
  private mutating func cheapest() -> Entering? {
    var best: Entering?
    var most = Self.tolerance
    for row in 0..<rows where -prices[row] > most {
      most = -prices[row]
      best = .surplus(row, gain: most)
    }
    for index in columns.indices {
      let gain = worth(columns[index]) - columns[index].cost
      if gain > most {
        most = gain
        best = .column(index, gain: gain)
      }
    }
    work += columns.count * 8
    return best
  }

  private func worth(_ column: Column) -> Double {
    var worth = 0.0
    for row in column.rows { worth += prices[row] }
    if !column.covers { worth = -worth }
    if let counter = column.counter { worth += prices[rows + counter] }
    return worth
  }

  /// Brings something into the basis.
  ///
  /// - Returns: Whether something had to leave for it; else there is no end, which rounding alone can
  ///   bring about.
  private mutating func step(_ entering: Entering) -> Bool {
    let change = self.change(entering)
    guard let leaving = leaving(change) else { return false }
    work += size * size
    switch entering {
    case .column(let index, let gain):
      pivot(on: leaving, change, cost: columns[index].cost, gain: gain)
    case .surplus(_, let gain):
      pivot(on: leaving, change, cost: 0, gain: gain)
    }
    return true
  }

  /// By how much each amount in the basis falls for one of what enters.
  private func change(_ entering: Entering) -> [Double] {
    (0..<size).map { row in
      switch entering {
      case .surplus(let surplus, _): return -inverse[row * size + surplus]
      case .column(let index, _):
        var sum = 0.0
        for covered in columns[index].rows { sum += inverse[row * size + covered] }
        if !columns[index].covers { sum = -sum }
        if let counter = columns[index].counter { sum += inverse[row * size + rows + counter] }
        return sum
      }
    }
  }

  /// The row whose amount is used up first; of equals, the one that changes most.
  private func leaving(_ change: [Double]) -> Int? {
    var least = Double.infinity
    var best: Int?
    for row in 0..<size where change[row] > Self.tolerance {
      let ratio = amounts[row] / change[row]
      guard ratio < least || (ratio == least && best.map { change[row] > change[$0] } ?? true)
      else { continue }
      least = ratio
      best = row
    }
    return best
  }

  private mutating func pivot(on leaving: Int, _ change: [Double], cost: Double, gain: Double) {
    let share = 1 / change[leaving]
    amounts[leaving] *= share
    let moved = amounts[leaving]
    let start = leaving * size
    for index in start..<start + size { inverse[index] *= share }
    let pivot = Array(inverse[start..<start + size])
    for row in 0..<size where row != leaving && change[row] != 0 {
      subtract(pivot, times: change[row], fromRow: row)
    }
    for row in 0..<size where row != leaving {
      amounts[row] = max(0, amounts[row] - change[row] * moved)
    }
    for index in 0..<size { prices[index] -= gain * pivot[index] }
    costs[leaving] = cost
  }

  private mutating func subtract(_ pivot: [Double], times factor: Double, fromRow row: Int) {
    let start = row * size
    for index in 0..<size { inverse[start + index] -= factor * pivot[index] }
  }
}

internal import CareModel

/// How a measure stands to what was asked.
enum GoalStanding: Hashable, Sendable {
  case below, reached, above
}

/// Looks along a range for the values at which a measure reaches what is asked.
///
/// Every value is tried, but for stretches whose ends prove that nothing changes within: there, what only rises
/// with a price lies between what it is at both ends. Where nothing is proved and there are many, every so many are
/// tried, and then all between two that stand differently.
struct GoalScan {
  /// The values.
  let range: ValueRange
  /// What is measured.
  let measure: SweepMeasure
  /// Where the measure is to come to, and from which side.
  let target: (place: Int, side: GoalSide)
  /// What the measure comes to at a number of the range.
  let reading: @Sendable (Int) -> GoalReading
  /// What was read, by place in the range.
  private(set) var known: [Int: GoalReading] = [:]
  /// Whether what lies between two values that were read is taken to be like them, where they stand alike.
  private var isCoarse = false

  init(
    over range: ValueRange, of measure: SweepMeasure, target: (place: Int, side: GoalSide),
    reading: @escaping @Sendable (Int) -> GoalReading
  ) {
    self.range = range
    self.measure = measure
    self.target = target
    self.reading = reading
  }

  /// Reads values at once, where nothing can be proved: all of them, or every so many and both ends.
  mutating func read(every stride: Int, with pool: WorkerPool) {
    let (range, reading) = (range, reading)
    isCoarse = stride > 1
    let last = range.count - 1
    let places = Array(Swift.stride(from: 0, to: last, by: stride)) + [last]
    let read = pool.map(0..<places.count) { reading(range[places[$0]]) }
    for (place, one) in zip(places, read) { known[place] = one }
  }

  /// What the measure comes to at a place of the range.
  mutating func at(_ place: Int) -> GoalReading {
    if let known = known[place] { return known }
    let one = reading(range[place])
    known[place] = one
    return one
  }

  /// On which side of what was asked the measure is at a place; `nil` where it cannot be told.
  mutating func standing(at place: Int) -> GoalStanding? {
    measure.place(of: at(place).value).map(standing)
  }

  private func standing(_ place: Int) -> GoalStanding {
    switch target.side {
    case .atLeast: place >= target.place ? .reached : .below
    case .atMost: place <= target.place ? .reached : .above
    case .nearest: place == target.place ? .reached : place < target.place ? .below : .above
    }
  }

  /// Every place from which the next one stands differently to what was asked.
  ///
  /// - Complexity: O(values) readings; far fewer where stretches can be proved.
  mutating func turns() -> [Int] {
    guard isCoarse else { return turns(from: 0, to: range.count - 1) }
    let places = known.keys.sorted()
    return zip(places, places.dropFirst()).flatMap { low, high in
      standing(at: low) == standing(at: high) ? [] : turns(from: low, to: high)
    }
  }

  private mutating func turns(from low: Int, to high: Int) -> [Int] {
    guard low < high else { return [] }
    let (first, last) = (standing(at: low), standing(at: high))
    if high - low == 1 { return first == last ? [] : [low] }
    if first == last, let bounds = bounds(low, high), isEven(bounds) { return [] }
    let middle = low + (high - low) / 2
    return turns(from: low, to: middle) + turns(from: middle, to: high)
  }

  /// Whether all that lies between two bounds stands alike to what was asked.
  private func isEven(_ bounds: ClosedRange<Int>) -> Bool {
    standing(bounds.lowerBound) == standing(bounds.upperBound)
  }

  /// Of a place and the next, which stand differently, those that are told: what reaches it, else what comes
  /// nearer, and nothing where one of them cannot be told.
  mutating func told(at turn: Int) -> [Int] {
    let both = [turn, turn + 1]
    let reached = both.filter { standing(at: $0) == .reached }
    guard reached.isEmpty, target.side == .nearest else { return reached }
    let far = both.compactMap { place in
      measure.place(of: at(place).value).map { (place, Self.apart($0, target.place)) }
    }
    return far.count < 2 ? [] : [far.min { $0.1 < $1.1 }?.0].compactMap(\.self)
  }

  /// Between what the measure can be from one place to another; `nil` if nothing proves it.
  private mutating func bounds(_ low: Int, _ high: Int) -> ClosedRange<Int>? {
    GoalProof.bounds(at(low).proof, at(high).proof) ?? linesBetween(low, high)
  }
}

// Means, which are least of lines in a chance.
extension GoalScan {
  /// Between what such a measure can be from one place to another; `nil` if nothing bounds it.
  private func linesBetween(_ low: Int, _ high: Int) -> ClosedRange<Int>? {
    guard let own = lines(\.ownLine, low, high), let other = lines(\.otherLine, low, high),
      let most = own.most, let otherMost = other.most
    else { return nil }
    return Int(clamping: own.least - otherMost)...Int(clamping: most - other.least)
  }

  /// One part of the measure, at both places and at the next that are known beyond them.
  private func lines(_ part: KeyPath<GoalProof, Int?>, _ low: Int, _ high: Int) -> LinesBetween? {
    guard let start = point(part, low), let end = point(part, high) else { return nil }
    return LinesBetween(
      start: start, end: end,
      before: known.keys.filter { $0 < low }.max().flatMap { point(part, $0) },
      after: known.keys.filter { $0 > high }.min().flatMap { point(part, $0) })
  }

  private func point(_ part: KeyPath<GoalProof, Int?>, _ place: Int) -> LinesBetween.Point? {
    known[place]?.proof?[keyPath: part].map { (range[place], $0) }
  }
}

extension GoalProof {
  fileprivate var ownLine: Int? { if case .lines(let own, _) = self { own } else { nil } }
  fileprivate var otherLine: Int? { if case .lines(_, let other) = self { other } else { nil } }
}

// The nearest, where nothing reaches it.
extension GoalScan {
  /// The place at which the measure comes nearest to what was asked for.
  ///
  /// Of several the one nearest to a value, so that as little has to change as may be, then the first; `nil` if it can
  /// be told at none, or is nowhere a number.
  ///
  /// - Complexity: As ``turns()``.
  mutating func nearest(to own: Int?) -> Int? {
    if isCoarse { return nearestOfKnown(to: own) }
    var best: Found?
    var open = [Stretch(low: 0, high: range.count - 1, distance: 0)]
    while let stretch = open.popLast() {
      for place in Set([stretch.low, stretch.high]).sorted() { consider(place, own, &best) }
      let middle = stretch.low + (stretch.high - stretch.low) / 2
      guard middle > stretch.low else { continue }
      consider(middle, own, &best)
      for (low, high) in [(stretch.low, middle), (middle, stretch.high)] where high - low > 1 {
        let distance = bounds(low, high).map(distance) ?? 0
        open.append(Stretch(low: low, high: high, distance: distance))
      }
      if let best {
        open.removeAll {
          $0.distance > 0 && (best.distance, best.change) <= ($0.distance, change(in: $0, own))
        }
      }
      open.sort { ($1.distance, $1.low) < ($0.distance, $0.low) }
    }
    return best?.place
  }

  /// The same among the values that were read, and all between the best of them and those on both sides.
  private mutating func nearestOfKnown(to own: Int?) -> Int? {
    var best: Found?
    let places = known.keys.sorted()
    for place in places { consider(place, own, &best) }
    guard let middle = best?.place else { return nil }
    let low = places.last { $0 < middle } ?? middle
    let high = places.first { $0 > middle } ?? middle
    for place in low...high { consider(place, own, &best) }
    return best?.place
  }

  /// Places from one to another, and how near at best what lies between comes.
  private struct Stretch {
    let low: Int
    let high: Int
    let distance: UInt
  }

  /// A place, how near the measure comes there, and how far its value is from the list's own.
  private struct Found {
    let place: Int
    let distance: UInt
    let change: UInt
  }

  private mutating func consider(_ place: Int, _ own: Int?, _ best: inout Found?) {
    guard let found = measure.place(of: at(place).value), found != .min, found != .max else {
      return
    }
    let distance = distance(to: found...found)
    let change = own.map { Self.apart(range[place], $0) } ?? 0
    if let best, (best.distance, best.change, best.place) <= (distance, change, place) { return }
    best = Found(place: place, distance: distance, change: change)
  }

  /// How far the value of a stretch that is nearest to the list's own is from it.
  private func change(in stretch: Stretch, _ own: Int?) -> UInt {
    guard let own else { return 0 }
    let (low, high) = (range[stretch.low], range[stretch.high])
    return low <= own && own <= high ? 0 : min(Self.apart(low, own), Self.apart(high, own))
  }

  private func distance(to bounds: ClosedRange<Int>) -> UInt {
    guard !bounds.contains(target.place) else { return 0 }
    return min(
      Self.apart(bounds.lowerBound, target.place), Self.apart(bounds.upperBound, target.place))
  }

  private static func apart(_ one: Int, _ other: Int) -> UInt {
    one > other ? UInt(bitPattern: one &- other) : UInt(bitPattern: other &- one)
  }
}

import TestSupport
import Testing

@testable import CareModel

extension Ratio {
  /// An exact mean or chance of the model.
  init(_ fraction: Fraction) {
    self.init(fraction.numerator, over: fraction.denominator)
  }

  /// The share that a percentage names.
  init(_ share: Percentage) {
    self.init(Int128(share.millionths), over: 1_000_000)
  }
}

/// What becomes of a client, for comparing.
private enum Kind: CaseIterable {
  case stays, returns, fails

  init(_ outcome: Outcome) {
    switch outcome {
    case .staysResolved: self = .stays
    case .returns: self = .returns
    case .notResolved: self = .fails
    }
  }
}

struct OutcomesTests {
  private static let resolving =
    #"{"service": "s", "sessions": "case", "every": "1 week", "resolves": true}"#

  private func complaint(
    _ range: SessionRange, resolves: Percentage = .all, returns: Percentage? = nil,
    stopAfter: Int? = nil
  ) -> Case {
    Case(
      id: ID(unchecked: "case"), name: "Case", sessions: range, reliefDays: 3, resolves: resolves,
      stopAfter: stopAfter,
      returns: returns.map { Case.Return(chance: $0, after: Interval(days: 30), topUp: 2) },
      source: nil)
  }

  /// The chance of the outcomes that are asked for.
  private func chance(
    _ outcomes: Outcomes, of accepts: (Outcomes.Weighted) -> Bool
  ) -> Ratio {
    let all = outcomes.weighted(chance: outcomes.chance)
    let accepted = all.filter { accepts($0.0) }.reduce(0) { $0 + $1.weight }
    return Ratio(accepted, over: all.reduce(0) { $0 + $1.weight })
  }

  private func outcomes(_ complaint: Case, _ phases: String = resolving) throws -> Outcomes {
    let other = try plan(#"{"service": "m", "every": "1 week"}"#)
    return try Outcomes(of: plan(phases), thenFollows: other, assuming: complaint)
  }

  /// In sixtieths, sixths…: each row adds up to its whole.
  ///
  /// 6, 10, 12: 1/5, 2/5, 3/5, 4/5, 1, then 2/3, 1/3; in fifteenths 3, 6, 9, 12, 15, 10, 5, together
  /// 60. 2, 2, 4: 1, 2/3, 1/3; in thirds 3, 2, 1, together 6. 1, 3, 3: 1/3, 2/3, 1. 3, 4, 5: 1/2, 1,
  /// 1/2.
  @Test(arguments: [
    ((6, 10, 12), [3, 6, 9, 12, 15, 10, 5]), ((2, 2, 4), [3, 2, 1]), ((1, 3, 3), [1, 2, 3]),
    ((3, 4, 5), [1, 2, 1]), ((1, 1, 1), [1]), ((5, 5, 5), [1]), ((1, 1, 2), [2, 1]),
    ((1, 2, 2), [1, 2]),
  ])
  func `numbers of sessions weigh as on paper, rising to the likely one and falling after it`(
    range: (fewest: Int, likely: Int, most: Int), parts: [Int]
  ) throws {
    let range = try #require(
      SessionRange(fewest: range.fewest, likely: range.likely, most: range.most))
    let outcomes = try outcomes(complaint(range))
    for (index, part) in parts.enumerated() {
      let sessions = range.fewest + index
      #expect(
        chance(outcomes) { $0.sessions == sessions }
          == Ratio(Int128(part), over: Int128(parts.reduce(0, +))))
    }
    #expect(chance(outcomes) { !(range.fewest...range.most).contains($0.sessions) } == Ratio(0))
  }

  /// With 70 %, 41 % and a quarter (15/60) for ten sessions: 0.25 × 0.7 × 0.59 = 0.10325,
  /// 0.25 × 0.7 × 0.41 = 0.07175, 0.25 × 0.3 = 0.075.
  @Test func `a course stays resolved, returns once, or does not help`() throws {
    let outcomes = try outcomes(
      complaint(
        #require(SessionRange(fewest: 6, likely: 10, most: 12)),
        resolves: #require(Percentage("70%")),
        returns: Percentage("41%")))
    func ofTen(_ kind: Kind) -> Ratio {
      chance(outcomes) { $0.sessions == 10 && Kind($0.outcome) == kind }
    }
    #expect(ofTen(.stays) == Ratio(10_325, over: 100_000))
    #expect(ofTen(.returns) == Ratio(7175, over: 100_000))
    #expect(ofTen(.fails) == Ratio(75, over: 1000))
    #expect(chance(outcomes) { Kind($0.outcome) == .stays } == Ratio(413, over: 1000))
    #expect(chance(outcomes) { Kind($0.outcome) == .returns } == Ratio(287, over: 1000))
    #expect(chance(outcomes) { Kind($0.outcome) == .fails } == Ratio(3, over: 10))
  }

  @Test(arguments: UInt64(0)..<300)
  func `chances are those of the definition, and add up to one`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fewest = random.int(1...20)
    let likely = fewest + random.int(0...15)
    let range = try #require(
      SessionRange(fewest: fewest, likely: likely, most: likely + random.int(0...15)))
    let edges = [0, 1_000_000, random.int(0...1_000_000), random.int(0...1_000_000)]
    let p = Percentage(millionths: random.pick(edges))
    let q: Percentage? = random.chance(70) ? Percentage(millionths: random.pick(edges)) : nil
    let complaint = complaint(range, resolves: p, returns: q)
    let outcomes = try outcomes(complaint)

    func weight(_ count: Int) -> Ratio {
      count <= likely
        ? Ratio(Int128(count - fewest + 1), over: Int128(likely - fewest + 1))
        : Ratio(Int128(range.most - count + 1), over: Int128(range.most - likely + 1))
    }
    let whole = (fewest...range.most).map(weight).total()
    let back = Ratio(q ?? .none)
    let chances: [(Kind, Ratio)] = [
      (.stays, Ratio(p) * (Ratio(1) - back)), (.returns, Ratio(p) * back),
      (.fails, Ratio(1) - Ratio(p)),
    ]
    var sum = Ratio(0)
    for count in fewest...range.most {
      for (kind, ofKind) in chances {
        let own = chance(outcomes) { $0.sessions == count && Kind($0.outcome) == kind }
        #expect(own == ofKind * (weight(count) / whole), "\(count) sessions, \(kind)")
        sum = sum + own
      }
    }
    #expect(sum == Ratio(1))
    #expect(chance(outcomes) { _ in true } == Ratio(1))
  }

  @Test func `a phase's own chance goes before the case's`() throws {
    let own = #"{"service": "s", "sessions": 2, "every": "1 week", "resolves": "30%"}"#
    let outcomes = try outcomes(
      complaint(#require(SessionRange(2)), resolves: #require(Percentage("70%"))), own)
    #expect(chance(outcomes) { Kind($0.outcome) == .fails } == Ratio(7, over: 10))
  }

  @Test func `a plan that does not set out to resolve has one outcome`() throws {
    let complaint = try complaint(
      #require(SessionRange(fewest: 1, likely: 3, most: 9)), resolves: #require(Percentage("70%")),
      returns: Percentage("41%"))
    for phases in [
      #"{"service": "m", "every": "1 week"}"#,
      #"{"service": "s", "sessions": "case", "every": "1 week"}"#,
    ] {
      let outcomes = try outcomes(complaint, phases)
      #expect(outcomes.resolved.map(\.sessions) == [3])
      #expect(outcomes.resolved.allSatisfy { Kind($0.outcome) == .stays })
      #expect(outcomes.unresolved.isEmpty)
      #expect(chance(outcomes) { _ in true } == Ratio(1))
    }
  }

  @Test func `the widest range there may be is weighed exactly`() throws {
    let range = try #require(
      SessionRange(fewest: 1, likely: 150, most: SessionRange.limit))
    let outcomes = try outcomes(complaint(range, resolves: #require(Percentage("33.3333%"))))
    // 1/150 + … + 150/150 is 151/2, then 150/151 + … + 1/151 is 75.
    let whole = Ratio(151, over: 2) + Ratio(75)
    #expect(chance(outcomes) { $0.sessions == 150 } == Ratio(1) / whole)
    #expect(chance(outcomes) { $0.sessions == 300 } == Ratio(1, over: 151) / whole)
  }
}

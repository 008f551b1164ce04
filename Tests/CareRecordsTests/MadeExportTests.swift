import CareModel
import TestSupport
import Testing

@testable import CareRecords

/// Where the truth is known, it lies in the intervals.
struct MadeExportTests {
  /// A hundred thousand rows in the gate, fewer in a plain run.
  private static let rows = Cases.areAll ? 100_000 : 8000

  /// One interval in twenty misses the truth by its nature; in this export none does.
  private static let findings = try? Bookings.findings(MadeExport.text(rows: rows, seed: 4))

  /// Whether a share is the true one as far as can be told.
  private func holds(_ confidence: Confidence?, _ truth: Double) throws {
    let found = try #require(confidence)
    let (low, high) = (try #require(found.low), try #require(found.high))
    #expect(low <= truth && truth <= high, "\(truth) is not in \(low)…\(high)")
    // An interval that holds anything says nothing.
    #expect(high - low < (Cases.areAll ? 0.05 : 0.15))
  }

  /// Of 5 intervals in each of 40 exports, 190 hold the truth on average, with a standard deviation of about 3; those
  /// of one export hang together, which makes it more.
  @Test func `intervals hold the truth about as often as they say`() throws {
    var held = 0
    for seed in UInt64(100)..<140 {
      let findings = try Bookings.findings(MadeExport.text(rows: 2000, seed: seed))
      let episodes = try #require(findings.episodes)
      let truths: [(Confidence?, Double)] = [
        (episodes.lengths.first { $0.sessions == 3 }?.more, 0.8),
        (episodes.lengths.first { $0.sessions == 5 }?.more, 0.3),
        (episodes.comeBack[1].share, 0.4 * 124 / 300), (episodes.comeBack[2].share, 0.4),
        (episodes.resolvedShare, 0.7),
      ]
      held += truths.count { found, truth in
        guard let low = found?.low, let high = found?.high else { return false }
        return low <= truth && truth <= high
      }
    }
    #expect((178...199).contains(held), "\(held)")
  }

  @Test func `how many sessions a course takes`() throws {
    let lengths = try #require(Self.findings?.episodes?.lengths)
    #expect(lengths.map(\.sessions) == [3, 5, 8] || lengths.count > 3)
    try holds(lengths.first { $0.sessions == 3 }?.more, 0.8)
    try holds(lengths.first { $0.sessions == 5 }?.more, 0.3)
  }

  @Test func `how many come back within 3, 6 and 12 months`() throws {
    let returns = try #require(Self.findings?.episodes?.comeBack)
    // Any day from the 60th to the 359th alike: of 300 days 32 lie up to the 91st, 124 up to the 183rd.
    for (found, days) in zip(returns, [32.0, 124, 300]) {
      try holds(found.share, Double(MadeExport.comesBack) / 100 * days / 300)
    }
  }

  @Test func `how many were resolved, as it was noted`() throws {
    try holds(Self.findings?.episodes?.resolvedShare, Double(MadeExport.resolved) / 100)
  }

  @Test func `how often clients come`() throws {
    let rhythms = try #require(Self.findings?.rhythms)
    let pause = try #require(rhythms.first { $0.service == Ref(1) }?.gaps)
    // A third each comes after 14, 21 and 28 days.
    let quarters = [pause.lower, pause.median, pause.upper]
    #expect(quarters == [56, 84, 112])
  }

  @Test func `what was paid singly is held against packages that would have been cheaper`() throws {
    let payments = try #require(Self.findings?.payments)
    #expect(payments.unproven == 0 && payments.incomplete == 0 && payments.uncosted == 0)
    for client in payments.clients where client.sessions < 5 { #expect(client.excess == .zero) }
    // Courses of five and more are 50 dearer singly for every five sessions within six months.
    #expect(payments.clients.contains { $0.excess.minor == 5000 && $0.paid.minor == 50_000 })
  }

  @Test func `what clients paid and took in a made export adds up`() throws {
    let findings = try #require(Self.findings)
    let cash = findings.months.compactMap(\.cash).total()
    #expect(cash == findings.payments?.paid)
    #expect(findings.months.reduce(0) { $0 + $1.sessions } == findings.sessions)
  }
}

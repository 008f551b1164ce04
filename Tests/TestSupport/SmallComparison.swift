package import CareModel

extension SampleComparison {
  /// Three weekly sessions of 100, against 50 every 10 days; over 100 days from 1 January 2027.
  package static func small(
    complaint: String = #""sessions": 3"#, prices: [Int] = [100_00, 50_00],
    horizon: Interval = Interval(days: 100)
  ) throws -> SampleComparison {
    let start = Day(year: 2027, month: 1, day: 1) ?? .epoch
    return SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#], complaint: complaint,
      prices: SampleQuestion(
        SampleList(services: prices, roundTo: 5), over: Horizon(from: start, length: horizon)))
  }
}

/// One row of the table: a ratio, and what it is of.
struct Row {
  let work: String
  let against: String
  /// `nil` where it could not be measured.
  let ratio: String?
  let aim: String
  /// Figures of this machine, or why nothing was measured.
  let note: String

  static func skipped(_ work: String, against: String, aim: String, why: String) -> Row {
    Row(work: work, against: against, ratio: nil, aim: aim, note: why)
  }

  static let header = """
    | work | against | ratio | aim | on this machine |
    | --- | --- | --- | --- | --- |
    """

  var markdown: String { "| \(work) | \(against) | \(ratio ?? "skipped") | \(aim) | \(note) |" }
}

extension Double {
  /// With so many decimals.
  func shown(_ decimals: Int = 2) -> String {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let parts = Int((self * scale).rounded())
    guard decimals > 0 else { return "\(parts)" }
    let fraction = String(abs(parts) % Int(scale))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(parts < 0 ? "-" : "")\(abs(parts) / Int(scale)).\(zeros)\(fraction)"
  }
}

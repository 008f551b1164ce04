internal import CareReports

/// A line on the terminal that says how far long work has come; nothing where there is no terminal.
struct Progress {
  /// Where it is told.
  private let world: World
  /// How many pieces of work there are.
  private let total: Int
  /// What they are.
  private let work: Work
  /// When, in seconds of the world's clock.
  private let began: Double
  /// When it was last told.
  private var told: Double

  /// How often the line is written anew, in seconds.
  private static let pause = 0.1
  /// How many columns the bar takes.
  private static let barWidth = 24

  /// Nothing done yet.
  init(of total: Int, _ work: Work, in world: World) {
    self.world = world
    self.total = total
    self.work = work
    began = world.seconds()
    told = began
  }

  /// Says how much is done, but not too often.
  mutating func tell(_ done: Int) {
    guard let width = world.messagesWidth, case let now = world.seconds(),
      now - told >= Self.pause
    else { return }
    told = now
    world.tell(TerminalLine.showing(line(done, after: now - began), width: width))
  }

  /// Takes the line away.
  func clear() {
    guard world.messagesWidth != nil, told > began else { return }
    world.tell("\(TerminalLine.erasing)")
  }

  /// A bar, the share that is done, and the time that is left.
  private func line(_ done: Int, after seconds: Double) -> String {
    let share = Double(done) / Double(max(1, total))
    let filled = Int(share * Double(Self.barWidth))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
    let rate = Double(done) / max(seconds, 0.001)
    let left = Double(total - done) / max(rate, 0.001)
    let said = world.texts.progress(
      done, of: total, work, perSecond: Int(rate), left: time(left))
    return "\(Int(share * 100))% \(bar) \(said)"
  }

  /// A length of time, rounded to what people want to know.
  private func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    if whole < 60 { return world.texts.time(whole, .seconds) }
    return whole < 3600
      ? world.texts.time(whole / 60, .minutes) : world.texts.time(whole / 3600, .hours)
  }
}

internal import Dispatch
internal import Synchronization

/// A line on the terminal that says for how long work goes on, if that is long, so that nobody takes
/// the program for dead; gone when the work is done or stopped.
struct WaitingLine {
  /// The columns of the terminal.
  let width: Int
  /// Says for how many seconds.
  let line: @Sendable (Int) -> String
  /// Whether somebody else has written on the terminal meanwhile, and shows what goes on.
  let isOvertaken: @Sendable () -> Bool

  /// Nobody wonders for so many seconds.
  private static let patience = 2
  /// How often the line is written anew, in seconds.
  private static let pace = 1

  /// Works, and shows the line meanwhile.
  func show(while work: () -> Outcome) -> Outcome {
    let queue = DispatchQueue(label: "waiting")
    let shown = Atomic(0)
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .seconds(Self.patience), repeating: .seconds(Self.pace))
    timer.setEventHandler { [self] in
      guard !isOvertaken() else { return }
      let count = shown.add(1, ordering: .relaxed).newValue
      if count == 1 { Signals.eraseLineWhenStopped() }
      write(after: Self.patience + (count - 1) * Self.pace)
    }
    timer.resume()
    let outcome = work()
    // What is being written is finished first.
    queue.sync { timer.cancel() }
    if shown.load(ordering: .relaxed) > 0, !isOvertaken() { World.tell("\(TerminalLine.erasing)") }
    return outcome
  }

  private func write(after seconds: Int) {
    World.tell(TerminalLine.showing(line(seconds), width: width))
  }
}

internal import Dispatch
internal import Synchronization

/// Workers that share work; what they make is in order, however many they are.
public struct WorkerPool: Sendable {
  /// How many work at once, from 1.
  public let count: Int

  /// So many workers; at least one.
  public init(_ count: Int) {
    self.count = max(1, count)
  }

  /// What becomes of each number of a range.
  ///
  /// Each worker takes a stretch that lies together.
  /// - Complexity: O(range) calls of `work`, as many at once as there are workers.
  package func map<Result: Sendable>(
    _ range: Range<Int>, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, range.count > 1 else { return range.map(work) }
    let workers = min(count, range.count)
    let parts = Mutex([[Result]](repeating: [], count: workers))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let first = range.lowerBound + range.count * worker / workers
      let last = range.lowerBound + range.count * (worker + 1) / workers
      let results = (first..<last).map(work)
      parts.withLock { $0[worker] = results }
    }
    return parts.withLock { Array($0.joined()) }
  }
}

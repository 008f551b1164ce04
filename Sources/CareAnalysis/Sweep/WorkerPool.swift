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
    map(range, keeping: ()) { work($1) }
  }

  /// What becomes of each number of a range, where each worker keeps what it learns.
  ///
  /// - Parameters:
  ///   - range: The numbers; each worker takes a stretch that lies together.
  ///   - start: What each worker begins with. How the range is shared out must not show in the results.
  ///   - work: Called in the order of a worker's stretch.
  /// - Returns: The results, in the order of the numbers.
  /// - Complexity: O(range) calls of `work`, as many at once as there are workers.
  package func map<State: Sendable, Result: Sendable>(
    _ range: Range<Int>, keeping start: State, _ work: @Sendable (inout State, Int) -> Result
  ) -> [Result] {
    guard count > 1, range.count > 1 else {
      var state = start
      return range.map { work(&state, $0) }
    }
    let workers = min(count, range.count)
    let parts = Mutex([[Result]](repeating: [], count: workers))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let first = range.lowerBound + range.count * worker / workers
      let last = range.lowerBound + range.count * (worker + 1) / workers
      var state = start
      let results = (first..<last).map { work(&state, $0) }
      parts.withLock { $0[worker] = results }
    }
    return parts.withLock { Array($0.joined()) }
  }
}

internal import CareAnalysis
internal import CareReports

/// Writes the rows of a sweep, and keeps count of those that lack something.
struct SweepRun {
  /// Makes the rows.
  let writer: SweepWriter
  /// In which reasons are told.
  let language: Language
  /// How many rows there are.
  let count: Int
  /// Who does the work.
  let pool: WorkerPool

  /// How many rows a worker makes at a time.
  private static let stretch = 8192

  /// Writes the header and every row.
  ///
  /// - Throws: ``Interrupted`` if somebody stops it, ``OutputFailure`` if they cannot be written.
  func write(to stream: Stream, in world: World) throws -> Outcome {
    try stream.write(writer.header)
    var progress = Progress(of: count, .rows, in: world)
    var faulty = 0
    var firstFault: String?
    var done = 0
    while done < count {
      guard !stream.isInterrupted() else {
        progress.clear()
        throw Interrupted()
      }
      let end = min(count, done + Self.stretch * pool.count)
      for rows in writer.rows(done..<end, with: pool) {
        try stream.write(rows.bytes)
        faulty += rows.faulty
        firstFault = firstFault ?? rows.firstReason(in: language)
      }
      done = end
      progress.tell(done)
    }
    progress.clear()
    return outcome(faulty, firstFault, world.texts)
  }

  /// How many rows lack something, and why the first does.
  private func outcome(_ faulty: Int, _ reason: String?, _ texts: any Texts) -> Outcome {
    guard let reason else { return Outcome() }
    return Outcome(
      messages: Application.message(texts.rowsLackFigures(faulty, of: count, first: reason)),
      status: faulty == count ? .badData : .done)
  }
}

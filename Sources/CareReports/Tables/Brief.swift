/// A report in brief: what can be said aloud, and a line for each thing.
struct Brief: Sendable {
  /// The answer, in whole sentences.
  let lead: [String]
  /// The lines.
  let table: Table
  /// What each plan consists of; a sentence each.
  let compared: [String]
  /// What was set for this run; a sentence each.
  let notes: [String]
  /// What it rests on; a sentence each.
  let basis: [String]
  /// The same in few words: what heads it, how to pay and what it rests on, the most important first.
  let inShort: InShort

  /// What a message has room for.
  struct InShort: Sendable {
    /// Whose prices, and which time.
    let head: [String]
    /// How to pay, in forms of which one is told, the fullest first; none where nothing is told of it.
    let howToPay: [String]
    /// A sentence each, the most important first, and last what must not be missing.
    let sentences: [String]
  }

  /// The command that tells the same day by day.
  let dayByDay: String
}

internal import CareModel

/// A client's run of sessions that may end a complaint, without a gap of the length that is taken for an end.
struct Episode: Hashable {
  /// Whose, by its place among the clients.
  let client: Int
  /// The complaint, by its place in the list; `nil` if the file does not say.
  let complaint: Int?
  /// The days of its sessions, ascending, in days since 1 January 1970.
  var days: [Int]
  /// What became of it, as was last noted; `nil` if nothing was.
  var isResolved: Bool?
  /// Whether the complaint came back after an episode before, and was not just treated on: that one was not noted as
  /// unresolved.
  let isReturn: Bool

  /// How many sessions it has.
  var sessions: Int { days.count }
  /// The day of the first session.
  var start: Int { days.first ?? 0 }
  /// The day of the last session.
  var end: Int { days.last ?? 0 }
}

/// The episodes of all clients.
struct EpisodeBook {
  /// By client, and for each in the order of their days.
  let episodes: [Episode]
  /// The last day on which an episode may have ended, since what follows it is known for the whole gap; in days
  /// since 1 January 1970.
  let settled: Int

  /// The runs of sessions of some services.
  ///
  /// - Parameters:
  ///   - records: The practice's sessions.
  ///   - services: Where the services stand that a resolving phase gives.
  ///   - gap: A gap of so many days ends an episode.
  init(_ records: Records, services: Set<Int16>, gap: Int) {
    var episodes: [Episode] = []
    for client in 0..<records.clients {
      let first = episodes.count
      for entry in records.entries(of: client) where services.contains(entry.service) {
        Self.add(entry, client, gap, to: &episodes, from: first)
      }
    }
    self.episodes = episodes
    settled = records.last - Day.epoch - gap
  }

  /// Adds a session to the client's open episode of its complaint, or begins one.
  private static func add(
    _ entry: Records.Entry, _ client: Int, _ gap: Int, to episodes: inout [Episode], from first: Int
  ) {
    let complaint = entry.complaint == Records.Entry.none ? nil : Int(entry.complaint)
    let outcome = entry.outcome == Records.Entry.none ? nil : entry.outcome == 1
    let day = Int(entry.day)
    let last = episodes[first...].lastIndex { $0.complaint == complaint }
    guard let open = last, day - episodes[open].end < gap else {
      episodes.append(
        Episode(
          client: client, complaint: complaint, days: [day], isResolved: outcome,
          isReturn: last.map { episodes[$0].isResolved != false } ?? false))
      return
    }
    episodes[open].days.append(day)
    episodes[open].isResolved = outcome ?? episodes[open].isResolved
  }

  /// Whether an episode has ended: nothing followed its last session for the whole gap.
  func hasEnded(_ episode: Episode) -> Bool { episode.end <= settled }

  /// The next episode of the same client and complaint; `nil` if there is none.
  ///
  /// - Complexity: O(episodes of the client).
  func next(after index: Int) -> Episode? {
    let episode = episodes[index]
    return episodes[(index + 1)...].lazy.prefix { $0.client == episode.client }
      .first { $0.complaint == episode.complaint }
  }
}

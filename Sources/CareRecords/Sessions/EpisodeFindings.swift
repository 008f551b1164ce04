package import CareModel

/// How many sessions a complaint takes, whether it comes back, and what was noted of it.
package struct EpisodeFindings: Sendable {
  /// So many sessions, and how many episodes took them.
  package struct Length: Hashable, Sendable {
    /// How many sessions.
    package let sessions: Int
    /// How many episodes ended after so many.
    package let episodes: Int
    /// The share of all that took more than so many; those still running are censored at the sessions of which
    /// it is known whether another followed.
    package let more: Confidence
  }

  /// The share that came back within a time.
  package struct Return: Hashable, Sendable {
    /// Within so many months.
    package let months: Int
    /// The share; `nil` where nobody was watched for so long.
    package let share: Confidence?
    /// How many were watched for longer without coming back.
    package let watched: Int
  }

  /// The complaint whose episodes these are; `nil` for those of all rows.
  package let complaint: Ref<Case>?
  /// Whether the file tells complaints apart.
  package let tellsComplaints: Bool
  /// A gap of so long ends an episode.
  package let gap: Interval
  /// How many clients had a course: an episode that is no return of what an earlier one was to end.
  package let clients: Int
  /// How many have ended.
  package let ended: Int
  /// How many still run at the end of the records.
  package let running: Int
  /// By number of sessions.
  package let lengths: [Length]
  /// The sessions of those that ended; `nil` if none did.
  package let sessions: Quartiles?
  /// Time without coming back, in days from the last session of a course that was not noted as unresolved.
  package let returns: KaplanMeier
  /// How many came back.
  package let cameBack: Int
  /// Sessions of episodes that ended and were such returns; `nil` without one.
  package let topUps: Quartiles?
  /// Of the episodes whose outcome was noted, how many were resolved; `nil` if the file has no outcomes.
  package let resolved: (some: Int, all: Int)?

  /// The times within which returns are told, in months.
  package static let months = [3, 6, 12]

  /// Months as days: twelve are 365, so that a year is a year.
  package static func days(months: Int) -> Int { (months * 365 + 6) / 12 }

  /// The shares that came back.
  package var comeBack: [Return] {
    Self.months.map { months in
      let days = Self.days(months: months)
      return Return(
        months: months, share: returns.remaining(at: days)?.complement,
        watched: returns.watched(after: days))
    }
  }

  /// The share that is resolved, as it was noted; `nil` if nothing was.
  package var resolvedShare: Confidence? { resolved.flatMap { Confidence($0.some, of: $0.all) } }
}

extension EpisodeFindings {
  /// What the episodes of a complaint tell.
  ///
  /// - Complexity: O(sessions log sessions).
  init(_ records: Records, _ course: CourseOfRecords) {
    let book = EpisodeBook(
      records, services: course.services, gap: course.gapDays(before: records.last))
    tellsComplaints = records.columns.contains(.complaint)
    complaint = course.complaint
    gap = course.gap
    let own = book.episodes.indices.filter { index in
      !records.columns.contains(.complaint)
        || book.episodes[index].complaint == course.complaint?.position
    }
    let courses = own.filter { !book.episodes[$0].isReturn }
    let episodes = courses.map { book.episodes[$0] }
    let over = courses.filter { book.hasEnded(book.episodes[$0]) }
    clients = Set(episodes.map(\.client)).count
    ended = over.count
    running = courses.count - over.count
    lengths = Self.lengths(episodes, book)
    sessions = Quartiles(over.map { book.episodes[$0].sessions })
    let next = over.filter { book.episodes[$0].isResolved != false }
      .map { ($0, book.next(after: $0)) }
    let end = records.last - Day.epoch
    returns = KaplanMeier(
      next.map { index, next in
        let last = book.episodes[index].end
        return .init(time: (next?.start ?? end) - last, isEvent: next != nil)
      })
    cameBack = next.count { $0.1 != nil }
    topUps = Quartiles(next.compactMap(\.1).filter(book.hasEnded).map(\.sessions))
    let noted = episodes.compactMap(\.isResolved)
    resolved =
      records.columns.contains(.outcome) ? (some: noted.count { $0 }, all: noted.count) : nil
  }

  /// How many took how many sessions.
  ///
  /// Of an episode that still runs it is known that it takes more than its sessions up to the last day that is
  /// settled; it is censored there, which no later session has a say in.
  private static func lengths(_ episodes: [Episode], _ book: EpisodeBook) -> [Length] {
    let estimate = KaplanMeier(
      episodes.map { episode in
        book.hasEnded(episode)
          ? .init(time: episode.sessions, isEvent: true)
          : .init(time: episode.days.count { $0 <= book.settled }, isEvent: false)
      })
    return estimate.steps.map {
      Length(sessions: $0.time, episodes: $0.events, more: $0.remaining)
    }
  }
}

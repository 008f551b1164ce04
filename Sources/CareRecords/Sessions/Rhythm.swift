package import CareModel

/// How often clients come for a service.
package struct Rhythm: Hashable, Sendable {
  /// What they come for.
  package let service: Ref<Service>
  /// How many clients came for it.
  package let clients: Int
  /// The days from one session of a client to the next on another day; `nil` if nobody came twice.
  package let gaps: Quartiles?

  /// The rhythm of each service that somebody came for, in the order of the list.
  ///
  /// For what courses are made of, the pause between two courses is no gap of a rhythm.
  /// - Complexity: O(rows log rows).
  static func all(_ records: Records, services: Int, _ course: CourseOfRecords) -> [Rhythm] {
    let pause = course.gapDays(before: records.last)
    var gaps = [[Int]](repeating: [], count: services)
    var clients = [Int](repeating: 0, count: services)
    var last = [Int32?](repeating: nil, count: services)
    for client in 0..<records.clients {
      var seen: Set<Int> = []
      for entry in records.entries(of: client) where entry.isSession {
        let service = Int(entry.service)
        if let before = last[service], seen.contains(service), entry.day > before,
          case let gap = Int(entry.day - before),
          gap < pause || !course.services.contains(entry.service)
        {
          gaps[service].append(gap)
        }
        last[service] = entry.day
        if seen.insert(service).inserted { clients[service] += 1 }
      }
    }
    return (0..<services).filter { clients[$0] > 0 }.map {
      Rhythm(service: Ref($0), clients: clients[$0], gaps: Quartiles(gaps[$0]))
    }
  }
}

import CareModel
import TestSupport

@testable import CareRecords

/// A booking export that was made by chance, so that the truth behind it is known.
struct MadeExport {
  /// How likely a course takes so many sessions.
  static let lengths: [(sessions: Int, percent: Int)] = [(3, 20), (5, 50), (8, 30)]
  /// How likely a complaint comes back at all, in percent; the day is any from the 60th to the 359th alike.
  static let comesBack = 40
  /// After a course's last session, in days: from the 60th, so that it is a course of its own.
  static let daysToReturn = 60...359
  /// How likely a course that has ended is noted as resolved, in percent.
  static let resolved = 70
  /// Days from one pause to the next.
  static let rhythm = [14, 21, 28]

  /// At least so many rows, as a file.
  static func text(rows: Int, seed: UInt64) -> String {
    var export = MadeExport(random: SeededGenerator(seed: seed))
    while export.rows < rows { export.addClient() }
    return export.text
  }

  private var random: SeededGenerator
  private var text = "date;client;service;price;outcome\n"
  private var rows = 0
  private var clients = 0
  /// Three years and a half.
  private static let first = Day(year: 2023, month: 1, day: 2) ?? .epoch
  private static let days = 1280

  private init(random: SeededGenerator) {
    self.random = random
  }

  private mutating func addClient() {
    clients += 1
    let arrival = random.int(0...Self.days - 1)
    if random.chance(60) { addCourses(from: arrival) } else { addPauses(from: arrival) }
  }

  private mutating func add(_ day: Int, _ service: String, _ price: Int, _ outcome: String = "") {
    guard day < Self.days else { return }
    rows += 1
    text += "\(Self.first + day);C\(clients);\(service);\(price);\(outcome)\n"
  }

  /// A course a week at a time, and another for as long as the complaint comes back.
  private mutating func addCourses(from arrival: Int) {
    var day = arrival
    while day < Self.days {
      let chance = random.int(1...100)
      let sessions = chance <= 20 ? 3 : chance <= 70 ? 5 : 8
      let outcome = random.chance(Self.resolved) ? "resolved" : "no"
      for session in 1...sessions {
        add(day + (session - 1) * 7, "care", 100, session == sessions ? outcome : "")
      }
      guard random.chance(Self.comesBack) else { return }
      day += (sessions - 1) * 7 + random.int(Self.daysToReturn)
    }
  }

  private mutating func addPauses(from arrival: Int) {
    var day = arrival
    for _ in 0..<random.int(2...20) {
      add(day, "pause", 80)
      day += random.pick(Self.rhythm)
    }
  }
}

import Foundation

// A practice's records.
extension Benchmark {
  /// How many rows are read.
  private static let rows = 1_000_000
  /// How many are read to see that it runs.
  private static let fewRows = 10_000

  /// Reads a made export and tells all that it says.
  func records(_ tools: Tools) throws -> Row {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("carecost-bookings-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let rows = tools.isQuick ? Self.fewRows : Self.rows
    try Data(Self.export(rows: rows).utf8).write(to: file)
    let command = Command([
      tools.program("carecost"), "records", file.path, "--until", "2026-11-22", "--format", "json",
    ])
    let runs = try (0..<tools.turns(3)).map { _ in try command.run() }
    let held = runs.map(\.memory).max() ?? 0
    return Row(
      work: "`records` on \(rows) rows, each client held against the cheapest way",
      against: "nothing", ratio: "–", aim: "under 5 s, 1 GiB",
      note: "\(runs.map(\.time).quickest.shown(0)) ms, \(held / 1024) MiB held")
  }

  /// Clients who come about every week or two for some time, seldom on the same weekday, as a booking program
  /// exports them.
  private static func export(rows: Int) -> String {
    var text = "date;client;service;price\n"
    var (row, client, chance) = (0, 0, UInt64(1))
    while row < rows {
      client += 1
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (sessions, arrival) = (Int(chance >> 33) % 21 + 1, Int(chance >> 40) % 900)
      let isCourse = client.isMultiple(of: 2)
      var day = arrival
      for _ in 0..<min(sessions, rows - row) {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let month = day / 28
        text += "\(day % 28 + 1).\(month % 12 + 1).\(2023 + month / 12);Client \(client);"
        text += isCourse ? "Therapeutic session;140.00\n" : "Relaxation massage;115.00\n"
        row += 1
        day += (isCourse ? 5 : 12) + Int(chance >> 33) % 6
      }
    }
    return text
  }
}

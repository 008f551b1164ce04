import CareAnalysis
import CareModel
import CareRecords
import TestSupport
import Testing

@testable import CareReports

/// The pictures of a practice's records.
struct RecordsChartTests {
  /// Rows of courses of many lengths, some of which come back, and of pauses.
  private static let export: String = {
    var rows = ["date,client,service"]
    for client in 0..<40 {
      for session in 0..<(2 + client % 9) {
        rows.append("\(Day.epoch + 20_000 + client * 3 + session * 7),C\(client),therapeutic")
      }
      if client.isMultiple(of: 3) {
        rows.append("\(Day.epoch + 20_200 + client * 11),C\(client),therapeutic")
      }
      for session in 0..<4 {
        rows.append(
          "\(Day.epoch + 20_000 + client + session * (14 + client)),C\(client),relaxation")
      }
    }
    return rows.joined(separator: "\n")
  }()

  private func chart(_ locale: String) throws -> RecordsChart {
    let list = try readShippedList()
    var reader = RecordsReader(list)
    _ = try reader.read(Array(Self.export.utf8))
    let findings = try RecordsFindings(
      reader.finish(), by: list, for: Ref(0), gap: Interval(weeks: 8), workers: WorkerPool(1))
    let phrases = Phrases(style: LocaleStyle(locale, currency: list.currency), list: list)
    let words = RecordsWords(findings: findings, namesClients: false, phrases: phrases)
    return RecordsChart(words: words, description: "what it says")
  }

  @Test(arguments: ["en_CH", "fr_CH", "de_CH", "it_CH"])
  func `no words touch others or leave the picture`(locale: String) throws {
    let drawing = try chart(locale).picture
    let boxes = drawing.labels.map(\.box)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= 0 && box.right <= drawing.width + 0.5 && box.bottom <= drawing.height)
      for other in boxes[(index + 1)...] {
        #expect(!box.intersects(other), "\(drawing.labels[index].text)")
      }
    }
  }

  @Test func `there is a bar for each number of sessions, a box for each rhythm, and a curve`()
    throws
  {
    let drawing = try chart("en_CH").picture
    let bars = drawing.shapes.count { if case .rectangle = $0 { true } else { false } }
    // Two services, and courses of two to ten sessions.
    #expect(bars == 2 + 9)
    let curves = drawing.shapes.compactMap { shape -> [Drawing.Point]? in
      if case .polyline(let points, .series(0)) = shape { points } else { nil }
    }
    let curve = try #require(curves.first)
    #expect(curves.count == 1)
    // It only goes down, so the points only sink.
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.x <= $1.x && $0.y <= $1.y + 1e-9 })
  }
}

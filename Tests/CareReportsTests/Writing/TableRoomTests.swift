import CareModel
import TestSupport
import Testing

@testable import CareReports

/// How much room tables are said to need.
struct TableRoomTests {
  private func room(_ header: [String], _ rows: [[Cell]]) throws -> TableRoom {
    TableRoom(header: header, rows: rows, style: try style("en_CH"))
  }

  /// `CHF 1'234.00` takes 0.84 three times for its letters, 0.64 six times for its digits, and 0.35 for the
  /// space, the apostrophe and the point: 7.41, nine tenths of which are 6.669; with it `aaaa` takes 2.56, of
  /// which 2.304, and the gap 1.25.
  @Test func `figures keep to one line, and the gap counts`() throws {
    let cells: [Cell] = [.text("aaaa"), .amount(Amount(minor: 123_400))]
    let needed = try room(["a", "b"], [cells]).needed
    #expect(abs(needed - (2.304 + 6.669 + 1.25)) < 0.000_001)
  }

  /// Ten words of `aaaaa` take 3.2 each: together more than the nine that words may take.
  @Test func `words are broken between words, a title between all of its`() throws {
    let words = Array(repeating: "aaaaa", count: 10).joined(separator: " ")
    #expect(try room(["a"], [[.text(words)]]).needed == 9 * 0.9)
    #expect(abs(try room([words], [[.text("a")]]).needed - 3.2 * 0.9) < 0.000_001)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 30])
  func `a table has the first step with room enough, or the last`(columns: Int) throws {
    let header = Array(repeating: "a", count: columns)
    let room = try room(
      header, [header.map { .text($0 + " " + String(repeating: "a", count: 12)) }])
    let enough = TableRoom.steps.filter { Double($0.room) >= room.needed }
    #expect(room.step == enough.first?.class ?? .room84)
    #expect([.room32, .room84].contains(room.stepOfList))
  }
}

import CareAnalysis
import CareModel
import PriceListFormat
import TestSupport

@testable import CareRecords

/// A small practice, and files of its bookings.
enum Bookings {
  /// A session of a course costs 100, five cost 450 for six months; a pause costs 80.
  static func list() throws -> PriceList {
    try readList(
      with: #"""
        "services": [
          {"id": "care", "name": {"en": "Care", "de": "Pflege"}, "minutes": 60, "price": 100},
          {"id": "pause", "name": "Pause", "minutes": 30, "price": 80}
        ],
        "packages": [
          {"id": "five", "name": "Five times", "covers": ["care"], "sessions": 5, "price": 450,
           "valid": "6 months"}
        ],
        "plans": [
          {"id": "course", "name": "Course",
           "phases": [{"service": "care", "sessions": "case", "every": "1 week", "resolves": true}]},
          {"id": "pauses", "name": "Pauses", "phases": [{"service": "pause", "every": "2 weeks"}]},
          {"id": "both", "name": "Both",
           "phases": [{"service": "care", "sessions": "case", "every": "1 week", "resolves": true},
             {"service": "pause", "every": "2 months"}]}
        ],
        "cases": [
          {"id": "back", "name": "Back", "sessions": 5}, {"id": "neck", "name": "Neck", "sessions": 5}
        ]
        """#)
  }

  /// Reads a file.
  static func read(
    _ bytes: [UInt8], _ options: RecordsOptions = RecordsOptions(), pieces: Int = .max
  ) throws -> Records {
    var reader = RecordsReader(try list(), options)
    var rest = bytes[...]
    while !rest.isEmpty {
      _ = try reader.read(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    return try reader.finish()
  }

  /// Reads a text.
  static func read(_ text: String, _ options: RecordsOptions = RecordsOptions()) throws -> Records {
    try read(Array(text.utf8), options)
  }

  /// What a text says.
  static func findings(
    _ text: String, gap: Interval = Interval(weeks: 8), complaint: Int = 0
  ) throws -> RecordsFindings {
    try RecordsFindings(
      read(text), by: list(), for: Ref(complaint), gap: gap, workers: .init(1))
  }
}

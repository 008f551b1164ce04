import CareReports
import PriceListFormat
import Testing

struct VariationTests {
  @Test(arguments: [
    ("p=1..4", ["1", "2", "3", "4"]),
    ("p=4..4", ["4"]),
    ("p=100..110:5", ["100", "105", "110"]),
    ("p=100..109:5", ["100", "105"]),
    ("p=1..2:0.25", ["1.00", "1.25", "1.50", "1.75", "2.00"]),
    ("p=0.5..1.5:0.5", ["0.5", "1.0", "1.5"]),
    ("p=50%..60%:5%", ["50%", "55%", "60%"]),
    ("p=8%..9%:0.5%", ["8.0%", "8.5%", "9.0%"]),
    ("p=98%..100%", ["98%", "99%", "100%"]),
    ("p=1 week..3 weeks", ["1 week", "2 weeks", "3 weeks"]),
    ("p=10 days..20 days:5 days", ["10 days", "15 days", "20 days"]),
    ("p=1 month..1 month", ["1 month"]),
    ("p=7", ["7"]),
    ("p=1,3,9", ["1", "3", "9"]),
    ("p=1 week,10 days", ["1 week", "10 days"]),
    ("p=on request,120", ["on request", "120"]),
    ("p=", [""]),
    ("p=a,,b", ["a", "", "b"]),
    (
      #"p={"fewest": 1, "likely": 2, "most": 3},4"#,
      [#"{"fewest": 1, "likely": 2, "most": 3}"#, "4"]
    ),
    (#"p="a,b","c..d""#, [#""a,b""#, #""c..d""#]),
  ])
  func `a range counts in steps, and a list is taken as it is`(
    text: String, values: [String]
  ) throws {
    let variation = try Variation(parsing: text)
    #expect(variation.path == "p")
    #expect(variation.values == values)
  }

  @Test(arguments: [
    ("nothing", Variation.Fault.notAVariation),
    ("=1..3", .notAVariation),
    ("p=1..x", .notAVariation),
    ("p=..3", .notAVariation),
    ("p=1..3:x", .notAVariation),
    ("p=-1..3", .notAVariation),
    ("p=1e2..3e2", .notAVariation),
    ("p=1..3:0", .zeroStep),
    ("p=3..1", .endsBeforeItBegins),
    ("p=1..100001", .tooManyValues),
    ("p=0.0001..999999999999999", .numberTooLarge),
    ("p=0.0000000000000000000..1", .numberTooLarge),
    ("p=0..1:0.0000000000000000001", .numberTooLarge),
    ("p=0%..1%:0.00000000000000000000000000000000000000001%", .numberTooLarge),
    ("p=1..3%", .mixedUnits),
    ("p=1 week..2 months", .mixedUnits),
    ("p=1 week..6 weeks:7 days", .mixedUnits),
  ])
  func `a range that cannot be counted is refused`(text: String, expected: Variation.Fault) {
    let fault = #expect(throws: Variation.Fault.self) { try Variation(parsing: text) }
    #expect(fault == expected)
  }

  @Test func `a range may have as many values as are allowed`() throws {
    #expect(try Variation(parsing: "p=1..100000").values.count == 100_000)
  }
}

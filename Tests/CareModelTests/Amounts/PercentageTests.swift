import CareModel
import TestSupport
import Testing

struct PercentageTests {
  @Test(arguments: [
    ("15%", 150_000), ("8.1%", 81_000), ("0%", 0), ("100%", 1_000_000), ("33.3333%", 333_333),
    ("0.0001%", 1), ("99.9999%", 999_999), ("100.0000%", 1_000_000), ("7.70%", 77_000),
  ])
  func `a percentage is read to four decimals`(text: String, millionths: Int) {
    #expect(Percentage(text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "%", "15", "15 %", " 15%", "15%%", "-1%", "-0%", "+5%", "100.0001%", "101%", "0.00001%",
    ".5%", "5.%", "1e1%", "1E1%", "abc%", "15%\n", "١٥%", "8,1%", "15％", "99999999999999999999%",
  ])
  func `anything else is none`(text: String) {
    #expect(Percentage(text) == nil)
  }

  @Test(arguments: [(81_000, "8.1%"), (0, "0%"), (1_000_000, "100%"), (333_333, "33.3333%")])
  func `it is written in its shortest exact form`(millionths: Int, text: String) {
    #expect(Percentage(millionths: millionths).description == text)
  }

  @Test func `what is written is read back`() {
    var random = SeededGenerator(seed: 1)
    for millionths in [0, 1, 10, 1_000_000] + (0..<2_000).map({ _ in random.int(0...1_000_000) }) {
      let percentage = Percentage(millionths: millionths)
      #expect(Percentage(percentage.description) == percentage)
      #expect(percentage.complement.complement == percentage)
    }
  }

  @Test func `what is left of 30 % is 70 %, and 8.1 % is less than 10 %`() throws {
    #expect(Percentage("30%")?.complement == Percentage("70%"))
    #expect(try #require(Percentage("8.1%")) < #require(Percentage("10%")))
    #expect(Percentage.all.complement == .none)
  }
}

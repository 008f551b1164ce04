import CareCommands
import TestSupport
import Testing

/// What price lists of real practices showed.
struct RealListsTests {
  private func run(_ words: [String], on list: String) throws -> Outcome {
    let path = "Tests/PriceListFormatTests/PriceLists/\(list).json"
    let bytes = Array(try Repository.text(path).utf8)
    return Application.run(
      words + ["--start", "2026-11-22"], in: TranscriptWorld(files: ["pricing.json": bytes]).world)
  }

  /// Its members' fees pay for everything; single sessions, whose price is on request, come in only where somebody
  /// comes more often.
  @Test func `a price that only another rhythm would need is no reason not to answer`() throws {
    let compared = try run(["compare", "--full"], on: "urbanbliss-us")
    #expect(compared.status == .done, "\(compared.messages)")
    let varied = try run(["sensitivity"], on: "urbanbliss-us")
    #expect(varied.status == .done, "\(varied.messages)")
    let lines = varied.output.replacing("\n  ", with: " ")
    #expect(lines.contains("as some of the values need a price that is on request: Rhythm of"))
    let json = try run(["sensitivity", "--format", "json"], on: "urbanbliss-us").output
    #expect(json.contains("\"unpriced\": [\n    \"plans."), "\(json)")
  }

  @Test(arguments: [
    "engel-dk", "kabayan-ca", "lekabinet-ch", "lucifit-uk", "permanence-ch", "piedalpes-fr",
    "vantage-uk",
  ])
  func `whom a plan always helps there is an average for, and no word of who is not helped`(
    list: String
  ) throws {
    let text = try run(["compare", "--full", "--locale", "en_CH"], on: list).output
    #expect(text.contains("On average"))
    #expect(!text.contains("No average") && !text.contains("does not help"))
  }

  @Test func `a rhythm that a plan's name says is not said again`() throws {
    let text = try run(["compare", "--locale", "en_GB"], on: "vantage-uk").output
    #expect(text.contains("every month” "))
    #expect(!text.replacing("\n", with: " ").contains("every month” every month"))
    let french = try run(["compare"], on: "piedalpes-fr").output.replacing("\n", with: " ")
    #expect(!french.contains("chaque mois » chaque mois"))
  }
}

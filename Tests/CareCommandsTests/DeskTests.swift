import CareCommands
import Foundation
import TestSupport
import Testing

/// What the desk gets: an answer that stays on the screen, a message, a page.
struct DeskTests {
  private static let locales = ["en_CH", "fr_CH", "de_CH", "it_CH"]
  private static let twoPlans: [String] = []
  private static let fourPlans = [
    "--plan", "course", "--plan", "course-then-relaxation", "--plan", "blended",
  ]

  private func run(
    _ words: [String], on terminal: Int? = nil, _ variables: [String: String] = [:]
  ) throws -> Outcome {
    var world = TranscriptWorld(files: ["pricing.json": try shippedBytes()]).world
    world.terminalWidth = terminal
    world.variables = variables
    return Application.run(words, in: world)
  }

  @Test(arguments: locales, [twoPlans, fourPlans])
  func `on a terminal of 80 by 24 the answer does not scroll away`(
    locale: String, plans: [String]
  ) throws {
    let client = ["--concession", "student", "--with", "home"]
    let text = try run(["compare", "--locale", locale] + plans + client, on: 80).output
    // The last line is the prompt's.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24, "\(lines.count) lines:\n\(text)")
    #expect(text.contains("--full"))
  }

  @Test func `all of it is shown on a terminal where it is asked for`() throws {
    let full = try run(["compare", "--full"], on: 80, ["NO_COLOR": "1"]).output
    #expect(try full == run(["compare"]).output)
  }

  @Test(arguments: locales)
  func `a message has under 600 characters, and no table`(locale: String) throws {
    for extra in [[], Self.fourPlans, ["--concession", "senior"], ["--horizon", "6 weeks"]] {
      let text = try run(["compare", "--format", "message", "--locale", locale] + extra).output
      #expect(text.count < 600 && text.count > 200, "\(text.count): \(text)")
      #expect(!text.contains("──"))
      #expect(
        text.contains(
          /(medical promise|promesse médicale|medizinisches Versprechen|promessa medica)\.\n$/))
    }
  }

  /// By the rule of the shipped list, who needs what is planned pays 1475, not 1425.
  @Test(arguments: locales)
  func `a message tells no rule without what it comes to`(locale: String) throws {
    for words in [["compare"], ["quote", "course"]] {
      let text = try run(words + ["--format", "message", "--locale", locale]).output
      let isTold = text.contains(/(session|séance|seduta|Behandlung) 6/)
      #expect(isTold == text.contains(/1.?475/), "\(text)")
    }
  }

  @Test(arguments: locales)
  func `a page needs nothing else, and says what a brief answer says`(locale: String) throws {
    for words in [["compare"], ["quote", "course"], ["prices"], ["advise", "--spot"]] {
      let page = try run(words + ["--format", "page", "--locale", locale]).output
      #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
      for fetched in ["<script", "<link", "<img", "src=", "url(", "@import", "href="] {
        #expect(!page.contains(fetched), "\(words) \(fetched)")
      }
      #expect(page.contains("<html lang=\"\(locale.prefix(2))\">"))
    }
    let page = try run(["compare", "--format", "page", "--locale", locale]).output
    let brief = try run(["compare", "--format", "html", "--brief", "--locale", locale]).output
    let lead = try #require(brief.firstMatch(of: /<p class="carecost-lead">(.*)<\/p>/)?.1)
    #expect(page.contains(lead))
    #expect(page.contains("<svg"))
  }

  @Test func `the environment names the price list, and an option another`() throws {
    let named = ["CARECOST_PRICING": "pricing.json"]
    #expect(try run(["prices"], named).status == .done)
    let missing = try run(["prices"], ["CARECOST_PRICING": "elsewhere.json"])
    #expect(missing.status == .noInput && missing.messages.contains("elsewhere.json"))
    let other = ["CARECOST_PRICING": "elsewhere.json"]
    #expect(try run(["prices", "--pricing", "pricing.json"], other).status == .done)
    #expect(try run(["prices"], ["CARECOST_PRICING": ""]).status == .done)
  }

  private func run(_ words: [String], _ variables: [String: String]) throws -> Outcome {
    try run(words, on: nil, variables)
  }
}

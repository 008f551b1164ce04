import Foundation
import Testing

/// A text in the source, without what is put into it: "there is no ", " '", "'".
struct SourceText: Sendable, CustomTestStringConvertible {
  let parts: [String]

  var testDescription: String { parts.joined(separator: "…") }

  /// Reads the text that begins at a source's first character, a double quote.
  init?(_ source: Substring) {
    guard source.first == "\"" else { return nil }
    var rest = source.dropFirst()
    var parts = [""]
    while let character = rest.popFirst(), character != "\"" {
      let escaped = character == "\\" ? rest.popFirst() : nil
      if escaped == "(" {
        Self.skipInterpolation(&rest)
        parts.append("")
      } else {
        parts[parts.count - 1].append(escaped ?? character)
      }
    }
    self.parts = parts.filter { !$0.isEmpty }
  }

  private static func skipInterpolation(_ rest: inout Substring) {
    var depth = 1
    while depth > 0, let first = rest.first {
      if first == "\"" { rest = skippingText(rest) } else { rest.removeFirst() }
      if first == "(" { depth += 1 }
      if first == ")" { depth -= 1 }
    }
  }

  private static func skippingText(_ source: Substring) -> Substring {
    var rest = source.dropFirst()
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\", rest.popFirst() == "(" { skipInterpolation(&rest) }
    }
    return rest
  }

  /// Whether a line has all parts, in order.
  func isShown(in line: Substring) -> Bool {
    var rest = line
    for part in parts {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// Every text that follows the mark in the Swift files below a path.
  static func all(after mark: String, below path: String) throws -> [SourceText] {
    let files =
      path.hasSuffix(".swift")
      ? [path]
      : Repository.files(below: path, ending: ".swift").map {
        String($0.path().dropFirst(Repository.root.path().count))
      }
    return try files.flatMap { file in
      let source = try Repository.text(file)
      return source.ranges(of: mark).compactMap {
        SourceText(source[$0.upperBound...].drop { $0.isWhitespace })
      }
    }
  }
}

struct ErrorsOfUseTests {
  /// Every message that the commands themselves can give.
  static let messages: [SourceText] = {
    let places = [
      ("UsageError(", "Sources/CareCommands"), ("reason:", "Sources/CareCommands/Commands"),
      ("static var expectation: String {", "Sources/CareCommands"),
      ("UsageError(", "Sources/CommandSpec/Parsing/UsageError.swift"),
      (":\n", "Sources/CareModel/Payments/CostingError.swift"),
    ]
    return places.flatMap { (try? SourceText.all(after: $0, below: $1)) ?? [] }
  }()

  /// What needs more than a page can show, or is told elsewhere.
  static let elsewhere = [
    "come to more than any price may be",
    "can be paid in more ways than can be compared exactly",
    "has a phase without 'every', so nobody can go on with it",
  ]

  static func lines() throws -> [Substring] {
    try Repository.text("Tests/CareCommandsTests/Transcripts/errors-of-use.md")
      .split(separator: "\n").filter { $0.hasPrefix("! ") }
  }

  @Test(arguments: messages)
  func `every message of the commands is shown on the page of errors`(message: SourceText) throws {
    guard !Self.elsewhere.contains(where: { message.testDescription.contains($0) }) else { return }
    #expect(try Self.lines().contains { message.isShown(in: $0) })
  }

  @Test func `the messages are found in the sources`() {
    #expect(Self.messages.count >= 25)
    #expect(Self.messages.allSatisfy { !$0.parts.isEmpty })
  }

  @Test(arguments: ["plan", "case", "extra", "concession", "package"])
  func `a wrong name is met by the nearest, or by all there are`(kind: String) throws {
    let lines = try Self.lines().filter { $0.contains("there is no \(kind) '") }
    #expect(lines.allSatisfy { $0.contains("; did you mean '") || $0.contains("; the") })
    #expect(!lines.isEmpty)
  }

  @Test(arguments: [64, 65, 66, 73, 74])
  func `every status of failure is shown`(status: Int) throws {
    let page = try Repository.text("Tests/CareCommandsTests/Transcripts/errors-of-use.md")
    #expect(page.contains("\n? \(status)\n"))
  }

  @Test func `a text is read up to its end, past what is put into it`() {
    let text = SourceText(#""a \(f("b)", x: "\(c)")) d\"e" + g"#)
    #expect(text?.parts == ["a ", " d\"e"])
  }
}

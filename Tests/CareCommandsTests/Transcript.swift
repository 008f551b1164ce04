import CareCommands
import Foundation

/// A Markdown page whose `console` blocks are commands and what they must say.
///
/// `$ ` starts a command, and `< ` lines below it are what somebody types when asked. Then comes the
/// result; lines of standard error start with `! `, and `? 64` is a status other than 0. A block
/// ```` ```json prices.json ````, `csv` or `html` alike, is a file that the commands below it find; without one they find the
/// repository's `pricing.json`.
struct Transcript {
  private let lines: [Substring]
  /// The language that list and environment speak; as they stand if `nil`.
  private let language: String?

  /// Commands of other programs, which are shown but not run here.
  static let skipped: Set<String> = [
    "cd", "curl", "diff", "git", "install", "ls", "man", "mkdir", "open", "python3", "source",
    "swift",
  ]

  private static let ways: [[String]] = [
    ["swift", "run", "-c", "release", "carecost"], ["swift", "run", "carecost"],
    [".build/release/carecost"], ["carecost"],
  ]

  init(_ file: URL) throws {
    self.init(text: try String(contentsOf: file, encoding: .utf8))
  }

  init(text: String, language: String? = nil) {
    self.language = language
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine)
  }

  /// A line ends as on Unix, or as in CSV; a page shows both alike.
  private static func endsLine(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n"
  }

  /// The page as it stands.
  var text: String { lines.joined(separator: "\n") }

  /// The commands that are run, in order.
  private(set) var commands: [String] = []

  /// The page as it should stand: each command is followed by what it really says.
  mutating func replayed() throws -> String {
    let world = TranscriptWorld(
      files: ["pricing.json": try shippedList()],
      variables: language.map { ["LC_ALL": "\($0)_CH.UTF-8"] } ?? [:])
    var result: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      result.append(String(line))
      let fence = line.prefix { $0 == "`" }
      guard fence.count >= 3 else { continue }
      let body = Array(rest.prefix { $0 != fence })
      rest = rest.dropFirst(body.count)
      let words = line.dropFirst(fence.count).split(separator: " ").map(String.init)
      if words == ["console"] {
        result += try replay(body, in: world)
      } else {
        result += body.map(String.init)
        if words.count == 2, ["json", "csv", "html"].contains(words[0]) {
          let bytes = Array((body.joined(separator: "\n") + "\n").utf8)
          world.change { $0.files[words[1]] = bytes }
        }
      }
      if let end = rest.popFirst() { result.append(String(end)) }
    }
    return result.joined(separator: "\n")
  }

  private mutating func replay(
    _ body: [Substring], in world: TranscriptWorld
  ) throws -> [String] {
    var rest = body[...]
    var result = rest.prefix { !$0.hasPrefix("$ ") }.map(String.init)
    rest = rest.dropFirst(result.count)
    while let first = rest.popFirst() {
      var command = [first.dropFirst(2)]
      while command.last?.last == "\\", let next = rest.popFirst() { command.append(next) }
      let typed = rest.prefix { $0 == "<" || $0.hasPrefix("< ") }
      rest = rest.dropFirst(typed.count)
      let old = rest.prefix { !$0.hasPrefix("$ ") }.map(String.init)
      rest = rest.dropFirst(old.count)
      result += ["$ " + command.joined(separator: "\n")] + typed.map(String.init)
      let line = command.map { $0.last == "\\" ? $0.dropLast() : $0 }.joined()
      result += try run(line, typed.map { String($0.dropFirst(2)) }, in: world) ?? old
    }
    return result
  }

  /// What a command says; `nil` if it is another program's.
  private mutating func run(
    _ line: String, _ answers: [String], in world: TranscriptWorld
  ) throws -> [String]? {
    let first = line.prefix { $0 != " " }
    let isOurs = Self.ways.contains { "\(line) ".hasPrefix($0.joined(separator: " ") + " ") }
    if !isOurs, Self.skipped.contains(String(first)) { return nil }
    let shell = try ShellLine(line)
    if shell.words.first == "cat", shell.words.count == 2 {
      let name = shell.words[1]
      return Self.show(world.change { $0.written.contains(name) ? $0.files[name] : nil })
    }
    guard let way = Self.ways.first(where: shell.words.starts(with:)) else {
      throw ShellLine.Unknown(description: "neither carecost nor a command to skip: \(line)")
    }
    commands.append(line)
    world.change { scene in
      scene.answers = answers
      scene.told = ""
      scene.streamed = []
      scene.input = shell.input.flatMap { scene.files[$0] } ?? []
    }
    let outcome = Application.run(Array(shell.words.dropFirst(way.count)), in: world.world)
    let streamed = String(decoding: world.change { $0.streamed }, as: UTF8.self)
    var output = Self.lines(streamed + outcome.output)
    if let head = shell.head { output = Array(output.prefix(head)) }
    let told = Self.lines(world.change { $0.told }) + Self.lines(outcome.messages)
    let status = outcome.status == .done ? [] : ["? \(outcome.status.rawValue)"]
    return output + told.map { $0.isEmpty ? "!" : "! \($0)" } + status
  }

  private static func show(_ bytes: [UInt8]?) -> [String]? {
    bytes.map { lines(String(decoding: $0, as: UTF8.self)) }
  }

  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: endsLine)
      .map(String.init)
    return lines.last == "" ? lines.dropLast() : lines + ["(no line end)"]
  }

  private func shippedList() throws -> [UInt8] {
    let list = try Repository.text("pricing.json")
    let spoken = language.map { list.replacing("en_CH", with: "\($0)_CH") } ?? list
    return Array(spoken.utf8)
  }
}

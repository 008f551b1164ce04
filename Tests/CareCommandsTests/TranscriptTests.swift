import Foundation
import TestSupport
import Testing

struct TranscriptTests {
  /// Every page whose console blocks must tell the truth.
  static let pages: [String] = {
    let folders = ["Tests/CareCommandsTests/Transcripts", "Sources"]
    let found = folders.flatMap { Repository.files(below: $0, ending: ".md") }
    let readme = Repository.root.appending(path: "README.md")
    let all = (FileManager.default.fileExists(atPath: readme.path()) ? [readme] : []) + found
    return all.map { String($0.path().dropFirst(Repository.root.path().count)) }
  }()

  /// With `RECORD=1` in the environment, pages are rewritten to say what the program says.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test(arguments: pages)
  func `a page's commands say what the page shows`(page: String) throws {
    let file = Repository.root.appending(path: page)
    var transcript = try Transcript(file)
    let real = try transcript.replayed()
    guard real != transcript.text else { return }
    if Self.isRecording {
      try real.write(to: file, atomically: true, encoding: .utf8)
    } else {
      Issue.record("\(page)\n\(LineDiff.between(transcript.text, real))")
    }
  }

  @Test func `each command has a transcript`() {
    let names = Set(Self.pages.map { $0.split(separator: "/").last ?? "" })
    let commands = [
      "advise", "check", "compare", "init", "prices", "publish", "quote", "schema", "sensitivity",
      "sweep", "verify", "whatif", "records",
    ]
    for command in commands {
      #expect(names.contains("\(command).md"), "\(command)")
    }
  }

  @Test func `a difference shows its lines, their place and what surrounds them`() {
    #expect(LineDiff.between("a\nb\n", "a\nb\n").isEmpty)
    #expect(
      LineDiff.between("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10")
        == "@@ line 2\n  2\n  3\n- 4\n+ four\n  5\n  6\n@@ line 8\n  8\n  9\n+ 10\n")
  }

  @Test func `words are split as a shell splits them`() throws {
    let line = try ShellLine(
      #"carecost --set 'a.b="c d"' --every "3 weeks" it\'s '' < in.json | head -3"#)
    #expect(line.words == ["carecost", "--set", #"a.b="c d""#, "--every", "3 weeks", "it's", ""])
    #expect(line.input == "in.json")
    #expect(line.head == 3)
  }

  @Test(arguments: ["a > b", "a && b", "a; b", "a 'b", "a | sort", "a $B", "a *.md"])
  func `what the small shell does not know, it refuses`(line: String) {
    #expect(throws: ShellLine.Unknown.self) { try ShellLine(line) }
  }
}

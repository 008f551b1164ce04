import CareCommands
import Foundation
import TestSupport
import Testing

/// What shells offer in the middle of a command line: the list's own words.
struct CompleteTests {
  private func run(_ words: [String], list: [UInt8]? = nil) throws -> Outcome {
    let bytes = try list ?? shippedBytes()
    return Application.run(words, in: TranscriptWorld(files: ["pricing.json": bytes]).world)
  }

  private func offered(_ kind: String, after line: [String] = []) throws -> [String] {
    let outcome = try run(["complete", kind, "--"] + line)
    #expect(outcome.status == .done && outcome.messages.isEmpty)
    return outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test func `each kind of word is the list's own`() throws {
    let all = ["course", "relaxation", "course-then-relaxation", "blended"]
    #expect(try offered("plan") == all)
    #expect(try offered("case") == ["low-back", "neck", "frozen-shoulder", "tennis-elbow"])
    #expect(try offered("extra") == ["home"])
    #expect(try offered("concession") == ["student", "senior"])
    #expect(try offered("insurance") == ["share", "sum"])
    let packages = ["therapeutic-5", "relaxation-5", "relaxation-10"]
    #expect(try offered("package") == packages)
    #expect(try offered("membership") == ["monthly"])
    #expect(
      try offered("offer")
        == ["cheapest", "singly"] + packages + ["monthly"] + all.map { "\($0)=" })
    #expect(try offered("place") == ["low back", "neck", "shoulder", "elbow"])
  }

  @Test func `every path that is offered can be set to what it is`() throws {
    let lines = try run(["complete", "path"]).output.split(separator: "\n")
    #expect(lines.count > 50)
    let settings = lines.flatMap { line -> [String] in
      ["--set", line.split(separator: "\t").joined()]
    }
    let outcome = try run(["prices"] + settings)
    #expect(outcome.status == .done, "\(outcome.messages)")
    let paths = try offered("path")
    for path in ["services.relaxation.price=", "plans.relaxation.phases.1.every="] {
      #expect(paths.contains(path))
    }
    #expect(!paths.contains { $0.contains(".name") || $0.contains(".id=") })
  }

  @Test(arguments: [
    ["--pricing", "none.json"], ["--pricing=none.json"], ["--pricing", "=", "none.json"],
  ])
  func `the price list of the line is asked, and silence is the answer where it cannot be read`(
    line: [String]
  ) throws {
    #expect(try offered("plan", after: ["compare"] + line).isEmpty)
    #expect(try run(["complete", "plan"], list: Array("{".utf8)).output.isEmpty)
    #expect(try !offered("plan", after: ["compare", "--pricing", "pricing.json"]).isEmpty)
  }

  @Test func `nobody is kept waiting for standard input`() throws {
    let named = TranscriptWorld(files: ["pricing.json": try shippedBytes()])
    named.change { $0.input = (try? shippedBytes()) ?? [] }
    var world = named.world
    world.variables = ["CARECOST_PRICING": "-"]
    #expect(Application.run(["complete", "plan"], in: world).output.isEmpty)
    #expect(try offered("plan", after: ["compare", "--pricing", "-"]).isEmpty)
  }

  @Test(arguments: [
    (["quote"], "missing PLAN; choose from: course (Therapeutic course), relaxation (Repeated"),
    (
      ["compare", "--case"],
      "a part of it; choose from: low-back (Low back pain that returns), neck"
    ),
    (["prices", "--concession"], "choose from: student (Student), senior (Senior)"),
  ])
  func `where an id is missing, the message lists what there is`(
    words: [String], message: String
  ) throws {
    let outcome = try run(words)
    #expect(outcome.status == .wrongUsage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test(arguments: ["bash", "fish"]) func `shells offer it`(shell: String) throws {
    try Tool.withFolder { tool in
      let scripts = [
        "bash":
          "eval \"$(\"$CARECOST\" completions bash)\"; COMP_WORDS=(\"$CARECOST\" quote co);"
          + " COMP_CWORD=2; _carecost; printf '%s\\n' \"${COMPREPLY[@]}\"",
        // Where fish shows what a word means, a tab stands before it.
        "fish":
          "function carecost; $CARECOST $argv; end; $CARECOST completions fish | source;"
          + " complete -C 'carecost quote co' | string split -f1 \\t",
      ]
      let script = try #require(scripts[shell]).replacing("'", with: "'\\''")
      let result = try tool.run("command -v \(shell) >/dev/null || exit 9; \(shell) -c '\(script)'")
      if result.status == 9 { return }
      #expect(result.text == "course\ncourse-then-relaxation\n", "\(result.messages)")
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The program as a process: streams, statuses and files, which a function cannot show.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct ToolTests {
  private static let compare = "carecost compare --start 2026-11-22"
  /// More than a pipe holds.
  private static let long =
    "carecost quote relaxation --start 2026-11-22 --horizon '10 years' --every '2 days' "
    + "--set 'packages=[]' --set 'memberships=[]' --set 'changes=[]' --format json"

  @Test func `the result goes to standard output, and nothing to standard error`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(Self.compare)
      #expect(result.status == 0)
      #expect(result.text.hasPrefix("SAMPLE PRICES"))
      #expect(result.messages.isEmpty)
    }
  }

  @Test(
    arguments: zip(
      [
        "compare --cas neck", "quote nobody", "check --pricing missing.json",
        "check --pricing bad.json",
      ],
      [Int32(64), 64, 66, 65]))
  func `what is wrong goes to standard error, with its status`(words: String, status: Int32) throws
  {
    try Tool.withFolder { tool in
      try Data("{".utf8).write(to: tool.file("bad.json"))
      let result = try tool.run("carecost \(words)")
      #expect(result.status == status)
      #expect(result.output.isEmpty)
      #expect(!result.messages.isEmpty)
    }
  }

  @Test func `the same question is answered by the same bytes`() throws {
    try Tool.withFolder { tool in
      for words in ["compare", "quote course", "prices", "compare --format json"] {
        let first = try tool.run("carecost \(words) --start 2026-11-22").output
        #expect(first == (try tool.run("carecost \(words) --start 2026-11-22").output), "\(words)")
      }
    }
  }

  @Test func `a hyphen is standard input`() throws {
    try Tool.withFolder { tool in
      let plain = try tool.run(Self.compare)
      let piped = try tool.run("cat pricing.json | \(Self.compare) --pricing -")
      #expect(piped.output == plain.output)
      #expect(piped.status == 0)
      let broken = try tool.run("echo '{' | carecost check --pricing -")
      #expect(broken.messages.hasPrefix("standard input:"))
      #expect(broken.status == 65)
      #expect(try tool.run("carecost check --pricing - <&-").status == 66)
    }
  }

  @Test func `what the system will not read is no input, for the reason it gives`() throws {
    try Tool.withFolder { tool in
      let missing = try tool.run("carecost check --pricing missing.json")
      #expect(missing.status == 66)
      #expect(
        missing.messages
          == "carecost: cannot read missing.json: no such file; 'carecost init' writes a price list to start from, --pricing / CARECOST_PRICING names another\n"
      )
      let result = try tool.run("carecost check --pricing .")
      #expect(result.status == 66)
      #expect(result.messages == "carecost: cannot read .: it is a folder\n")
    }
  }

  @Test func `more than a pipe holds arrives whole`() throws {
    try Tool.withFolder { tool in
      let piped = try tool.run("\(Self.long) | cat")
      #expect(piped.output.count > 500_000)
      #expect(piped.text.hasSuffix("}\n"))
      #expect(try tool.run("\(Self.long) -o quote.json").status == 0)
      #expect(try tool.bytes("quote.json") == piped.output)
    }
  }

  @Test func `a reader that has seen enough ends the program quietly`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("( \(Self.long); echo $? > status ) | head -1")
      #expect(result.text == "{\n")
      #expect(result.messages.isEmpty)
      let status = String(decoding: try tool.bytes("status"), as: UTF8.self)
      #expect(["0\n", "141\n"].contains(status), "ended by SIGPIPE, or done")
    }
  }

  @Test func `advice is asked for on standard error, and read line by line`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(#"printf 'n\nn\nn\ny\n?\nn\n\n\n\n' | carecost advise"#)
      #expect(result.status == 0)
      #expect(result.text.hasSuffix("carecost compare --case low-back\n"))
      #expect(result.messages.contains("Does it return to the same spot?"))
      let ended = try tool.run("printf 'n\\n' | carecost advise")
      #expect(ended.status == 66)
      #expect(ended.output.isEmpty)
    }
  }
}

// Writing.
extension ToolTests {
  private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  @Test(
    .enabled(if: hasFullDevice, "there is no /dev/full"),
    arguments: ["> /dev/full", "-o /dev/full", "-o full.json"])
  func `a full disk is never a success`(place: String) throws {
    try Tool.withFolder { tool in
      try FileManager.default.createSymbolicLink(
        atPath: tool.file("full.json").path(), withDestinationPath: "/dev/full")
      for command in [Self.compare, "carecost schema"] {
        let result = try tool.run("\(command) \(place)")
        #expect(result.status == 74, "\(command)")
        #expect(result.messages.hasSuffix("no space left on the disk\n"), "\(result.messages)")
        #expect(result.messages.hasPrefix("carecost: cannot write "))
      }
    }
  }

  @Test func `a closed standard output is never a success`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("\(Self.compare) >&-")
      #expect(result.status == 74)
      #expect(result.messages.hasPrefix("carecost: cannot write standard output: "))
    }
  }

  @Test func `a file in a folder that is not there cannot be made`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("\(Self.compare) -o missing/table.md")
      #expect(result.status == 73)
      let said = "carecost: cannot write missing/table.md: no such file or folder\n"
      #expect(result.messages == said)
      #expect(try tool.names().isEmpty)
    }
  }

  @Test func `a folder is not written over`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("mkdir -p table.md && \(Self.compare) -o table.md")
      #expect(result.status == 73)
      #expect(result.messages == "carecost: cannot write table.md: it is a folder\n")
      #expect(try tool.names() == ["table.md"])
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func `a folder that may not be written to keeps what it has`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        mkdir closed && echo old > closed/table.md && chmod 500 closed
        \(Self.compare) -o closed/table.md; status=$?
        chmod 700 closed; cat closed/table.md; ls closed; exit $status
        """)
      #expect(result.status == 73)
      #expect(result.text == "old\ntable.md\n")
      #expect(result.messages == "carecost: cannot write closed/table.md: you may not do that\n")
    }
  }

  @Test func `a file that outgrows its limit is not written, and the old one stays`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        "echo old > quote.json; ( trap '' XFSZ; ulimit -f 8; \(Self.long) -o quote.json --force )")
      #expect(result.status == 74)
      #expect(result.messages.hasPrefix("carecost: cannot write quote.json: "))
      #expect(try tool.bytes("quote.json") == Data("old\n".utf8))
      #expect(try tool.names() == ["quote.json"])
    }
  }

  @Test func `a writer that is killed leaves the old file whole`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        "echo old > quote.json; ( ulimit -c 0; ulimit -f 8; \(Self.long) -o quote.json --force ) 2>/dev/null"
      )
      #expect(result.status != 0)
      #expect(try tool.bytes("quote.json") == Data("old\n".utf8))
    }
  }

  @Test func `a new table takes the old one's place, through a link too`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        echo old > real.md; ln -s real.md link.md; chmod 644 real.md
        \(Self.compare) -o link.md --force && \(Self.compare) --format markdown | diff - real.md
        test -L link.md && ls -l real.md | cut -c1-10
        """)
      #expect(result.text == "-rw-r--r--\n")
      #expect(result.messages == "Wrote link.md.\n")
      #expect(try tool.names() == ["link.md", "real.md"])
    }
  }

  @Test func `the price list itself survives being the output that fails`() throws {
    try Tool.withFolder { tool in
      let before = try tool.bytes("pricing.json")
      let result = try tool.run("carecost init")
      #expect(result.status == 73)
      #expect(try tool.bytes("pricing.json") == before)
      #expect(try tool.run("carecost init --force && carecost check").status == 0)
      #expect(try tool.bytes("pricing.json") != before)
    }
  }
}

// What surrounds the program, and what may be thrown at it.
extension ToolTests {
  @Test func `nothing steers a terminal where there is none`() throws {
    try Tool.withFolder { tool in
      for words in ["compare", "quote course", "prices", "check", "help", "compare --help"] {
        let result = try tool.run("carecost \(words)", variables: ["TERM": "xterm-256color"])
        #expect(!result.text.contains("\u{1B}"), "\(words)")
      }
    }
  }

  /// `script` of util-linux gives a command a terminal.
  private static let hasTerminals =
    FileManager.default.fileExists(atPath: "/usr/bin/script")
    && FileManager.default.fileExists(atPath: "/etc/os-release")

  @Test(.enabled(if: hasTerminals, "there is no 'script' that gives a terminal"))
  func `on a terminal some words are bold, unless it is asked otherwise`() throws {
    try Tool.withFolder { tool in
      let line = #"script -qec '"$CARECOST" compare --start 2026-11-22' /dev/null < /dev/null"#
      let bold = try tool.run(line, variables: ["TERM": "xterm"])
      #expect(bold.text.contains("\u{1B}[1m"))
      for variables in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
        #expect(!(try tool.run(line, variables: variables)).text.contains("\u{1B}"))
      }
    }
  }

  @Test(arguments: [60, 80, 100])
  func `no line is wider than COLUMNS`(columns: Int) throws {
    try Tool.withFolder { tool in
      for words in ["compare", "quote course", "prices", "compare --locale fr_CH"] {
        let result = try tool.run(
          "carecost \(words) --start 2026-11-22", variables: ["COLUMNS": "\(columns)"])
        let widest = result.text.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= columns, "\(words)")
        #expect(widest > columns - 12, "\(words)")
      }
    }
  }

  @Test(arguments: ["", "0", "-3", "wide", "99999999999999999999"])
  func `a senseless COLUMNS does no harm`(columns: String) throws {
    try Tool.withFolder { tool in
      let result = try tool.run(Self.compare, variables: ["COLUMNS": columns])
      #expect(result.status == 0)
      #expect(result.messages.isEmpty)
    }
  }

  @Test(
    arguments: [
      #"compare --case "$bytes""#, #"quote "$bytes""#, #""$bytes""#, #"compare "--$bytes""#,
      #"compare --set "$bytes=1""#, #"compare --set "services.relaxation.name=$bytes""#,
      #"check --pricing "$bytes""#, #"prices --locale "$bytes""#, #"prices -o "a.$bytes""#,
    ])
  func `any bytes may be given as words`(words: String) throws {
    try Tool.withFolder { tool in
      for bytes in [#"\377\376"#, #"\303"#, #"\355\240\200"#, #"\033[2J\007"#, #"\342\200\256x"#] {
        let result = try tool.run("bytes=$(printf '\(bytes)'); carecost \(words)")
        #expect([0, 64, 65, 66].contains(result.status), "\(words) \(bytes) \(result.status)")
        #expect(!result.messages.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
        #expect(!result.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
        #expect(!result.messages.unicodeScalars.contains("\u{202E}"))
      }
    }
  }

  @Test func `a thousand words are refused in one line`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("carecost compare $(seq 1 1000)")
      #expect(result.status == 64)
      #expect(result.messages.split(separator: "\n").count == 2)
    }
  }

  @Test(
    arguments: Cases.some(
      1, of: ["[", "\\u0000", "{\"a\":", "\"", "0", "\u{0}", "\u{FEFF}", "é"]))
  func `four mebibytes of rubbish are soon refused`(rubbish: String) throws {
    try Tool.withFolder { tool in
      let bytes = String(repeating: rubbish, count: (4 << 20) / rubbish.utf8.count).utf8
      try Data(bytes).write(to: tool.file("pricing.json"))
      let result = try tool.run("ulimit -t 20; carecost check")
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(result.messages.hasPrefix("pricing.json:1:"))
    }
  }

  @Test func `four mebibytes of noise, and one byte more, are soon refused`() throws {
    try Tool.withFolder { tool in
      var generator = SeededGenerator(seed: 4)
      let noise = generator.bytes((4 << 20) + 1)
      for bytes in [noise.dropLast(), noise[...]] {
        try Data(bytes).write(to: tool.file("pricing.json"))
        let result = try tool.run("ulimit -t 20; carecost check")
        #expect(result.status == 65)
        #expect(result.messages.hasPrefix("pricing.json:1:1: "))
      }
    }
  }
}

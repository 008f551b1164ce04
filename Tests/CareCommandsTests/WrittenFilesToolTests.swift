import Foundation
import Testing

/// What `--output` does to a real file: whole or not at all, with the rights it had, where it was meant.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct WrittenFilesToolTests {
  @Test func `a file keeps its rights`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        for mode in 600 640 444; do echo old > $mode.md; chmod $mode $mode.md
        carecost prices -o $mode.md; carecost prices -o $mode.md --force 2> /dev/null; done
        ls -l *.md | cut -c1-10
        """)
      #expect(result.text.hasSuffix("-r--r--r--\n-rw-------\n-rw-r-----\n"), "\(result.messages)")
    }
  }

  @Test func `a link stays, and what it leads to is written, even if it is not there yet`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        mkdir there; ln -s there/a.csv one.csv; ln -s one.csv two.csv
        carecost prices -o two.csv && readlink one.csv two.csv && ls there
        """)
      #expect(result.text.hasSuffix("there/a.csv\none.csv\na.csv\n"), "\(result.messages)")
    }
  }

  @Test func `a name that ends in a slash is no file`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("carecost prices -o x.txt/")
      #expect(result.status == 73)
      #expect(result.messages == "carecost: cannot write x.txt/: it is a folder\n")
      #expect(try tool.names().isEmpty)
    }
  }

  @Test func `a name may be as long as the system has it`() throws {
    try Tool.withFolder { tool in
      let name = String(repeating: "n", count: 251) + ".csv"
      let result = try tool.run("carecost prices -o \(name)")
      #expect(result.status == 0)
      let names = try tool.names()
      #expect(names == [name])
    }
  }

  @Test func `a limit on the size of files is an error like a full disk, and no draft stays`()
    throws
  {
    try Tool.withFolder { tool in
      let result = try tool.run(
        "echo old > x.csv; ulimit -f 1; carecost compare --format json -o x.csv --force; "
          + "carecost compare --format json -o x.csv")
      #expect([73, 74].contains(result.status))
      #expect(try tool.bytes("x.csv") == Data("old\n".utf8))
      #expect(try tool.names() == ["x.csv"])
    }
  }

  @Test func `the draft of one that was killed goes when the next is written`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        touch carecost-0123456789abcdef.part carecost-mine.part
        carecost prices -o x.csv && ls *.part
        """)
      #expect(result.text.hasSuffix("carecost-mine.part\n"))
      #expect(!result.text.contains("abcdef"))
    }
  }

  @Test func `the draft of one that still writes stays`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run(
        """
        exec 9> carecost-0123456789abcdef.part; flock 9
        carecost prices -o x.csv && ls *.part
        """)
      #expect(result.text.hasSuffix("carecost-0123456789abcdef.part\n"))
    }
  }

  @Test func `a closed output is told, and no file is written in its place`() throws {
    try Tool.withFolder { tool in
      let before = try tool.bytes("pricing.json")
      let result = try tool.run("carecost prices >&-; echo $? >&2")
      #expect(result.messages.contains("cannot write standard output"))
      #expect(result.messages.hasSuffix("74\n"))
      #expect(try tool.bytes("pricing.json") == before)
    }
  }

  @Test func `a closed output is not the number of what is opened next`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("carecost sweep --vary roundTo=1,5 >&-")
      #expect(result.status == 74)
      #expect(
        result.messages == "carecost: cannot write standard output: Bad file descriptor\n")
    }
  }

  @Test func `a reader who has enough is no error, even if the caller minds no broken pipe`() throws
  {
    try Tool.withFolder { tool in
      let result = try tool.run(
        "trap '' PIPE; { carecost sweep --vary extras.home.perVisit=0..9999; echo $? >&2; } | head -n 1"
      )
      #expect(!result.messages.contains("cannot write"))
      #expect(result.messages == "141\n")
    }
  }

  @Test(arguments: ["< /dev/zero", "< /dev/null"])
  func `questions end with their answers`(input: String) throws {
    try Tool.withFolder { tool in
      let result = try tool.run("carecost advise \(input)")
      #expect(result.status == 66)
      #expect(
        result.messages.hasSuffix("before the question 'Do you have a fever?' was answered\n"))
    }
  }

  @Test func `a question that gets no answer is asked ten times`() throws {
    try Tool.withFolder { tool in
      let result = try tool.run("yes maybe | carecost advise")
      #expect(result.status == 66)
      #expect(result.messages.components(separatedBy: "fever? [").count - 1 == 10)
      #expect(result.messages.contains("none of 10 answers to the question"))
    }
  }
}

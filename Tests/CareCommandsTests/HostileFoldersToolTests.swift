import Foundation
import Testing

/// Published folders in which something stands that is no file of ours.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct HostileFoldersToolTests {
  private static let publish = "carecost publish site --start 2026-11-22"

  /// A published set of a small list.
  private static func withSet(_ body: (Tool) throws -> Void) throws {
    try Tool.withFolder { tool in
      #expect(try tool.run("carecost init --force; \(publish)").status == 0)
      try body(tool)
    }
  }

  @Test(arguments: ["", "--force", "--dry-run", "--locale en_GB --force"])
  func `a folder within the set that is a link is not written through`(options: String) throws {
    try Self.withSet { tool in
      let result = try tool.run(
        """
        mv site/en_CH away; ln -s ../away site/en_CH; rm away/prices.html
        ls -lR --time-style=full-iso away > before; \(Self.publish) \(options); status=$?
        ls -lR --time-style=full-iso away | diff before - && readlink site/en_CH && exit $status
        """)
      #expect(result.text == "../away\n", "\(result.text)")
      #expect(result.status == 73)
      #expect(
        result.messages.contains(
          "site/en_CH: it is a link, and nothing is written to where it leads"))
      #expect(try tool.names() == ["away", "before", "site"])
    }
  }

  @Test(arguments: ["--force", "--force --in-place"])
  func `a file of the set that is a link is not written through`(options: String) throws {
    try Self.withSet { tool in
      let result = try tool.run(
        """
        echo mine > mine.txt; ln -sf ../mine.txt site/index.html
        \(Self.publish) \(options) > /dev/null 2>&1; cat mine.txt
        """)
      #expect(result.text == "mine\n")
    }
  }

  @Test(arguments: ["index.html", "manifest.json"])
  func `a pipe in place of a file does not make anybody wait`(name: String) throws {
    try Self.withSet { tool in
      try tool.run("rm site/\(name); mkfifo site/\(name)")
      let verified = try tool.run("timeout 30 \"$CARECOST\" verify site")
      #expect(verified.status == 1)
      #expect(verified.text.contains("site/\(name): nobody can tell: it is no plain file\n"))
      let refused = try tool.run("timeout 30 \"$CARECOST\" publish site --start 2026-11-22")
      #expect(refused.status == 73)
      #expect(refused.messages.contains("cannot write site/\(name): it is no plain file\n"))
      #expect(
        try tool.run("timeout 30 \"$CARECOST\" publish site --dry-run --start 2026-11-22").status
          == 73)
      #expect(try tool.run("timeout 30 \(Self.forced)").status == 0)
      #expect(try tool.run("carecost verify site").status == 0)
    }
  }

  private static let forced = "\"$CARECOST\" publish site --start 2026-11-22 --force"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/zero"), "there is no /dev/zero"),
    arguments: ["index.html", "manifest.json", "carecost.css"])
  func `a link to a device is read no further than it takes to tell`(name: String) throws {
    try Self.withSet { tool in
      try tool.run("ln -sf /dev/zero site/\(name)")
      let verified = try tool.run("carecost verify site")
      #expect(verified.text.contains("site/\(name): nobody can tell: it is no plain file\n"))
      #expect(try tool.run(Self.forced).status == 0)
      #expect(try tool.run("test -L site/\(name)").status == 1)
    }
  }

  @Test func `a file that grows without end is told as too large`() throws {
    try Self.withSet { tool in
      try tool.run("truncate -s 3G site/index.html; truncate -s 3G page.html")
      let verified = try tool.run("ulimit -v 2000000; carecost verify site page.html")
      #expect(verified.status == 1)
      #expect(verified.text.contains("site/index.html: nobody can tell: it has more than 64 MiB"))
      #expect(verified.text.contains("page.html: nobody can tell: it has more than 4 MiB"))
    }
  }

  @Test func `a changed file keeps its rights`() throws {
    try Self.withSet { tool in
      let result = try tool.run(
        """
        chmod 664 site/index.html; chmod 444 site/en_CH/prices.html
        carecost publish site --start 2026-12-24 > /dev/null
        ls -l site/index.html site/en_CH/prices.html | cut -c1-10
        """)
      #expect(result.text == "-r--r--r--\n-rw-rw-r--\n")
    }
  }

  @Test func `a draft of one that was killed goes even if the set is up to date`() throws {
    try Self.withSet { tool in
      let result = try tool.run(
        """
        mkdir -p site.4711.part/set; echo x > site.4711.part/made-by-carecost
        \(Self.publish); ls -d site*
        """)
      #expect(result.text.hasPrefix("site is up to date"))
      #expect(result.text.hasSuffix("files.\nsite\n"))
    }
  }

  @Test func `a set that is exchanged while it is verified is never called edited`() throws {
    try Self.withSet { tool in
      let result = try tool.run(
        """
        ( for i in 1 2 3 4 5 6 7 8; do "$CARECOST" publish site --start 2026-12-1$i; done ) \
        > /dev/null & publishing=$!
        while kill -0 $publishing 2> /dev/null; do carecost verify site; done 2>&1 \
        | grep -v 'all [0-9]* files say what the price list says.' | grep -v 'changed meanwhile'
        """)
      #expect(result.text.isEmpty, "\(result.text)")
    }
  }
}

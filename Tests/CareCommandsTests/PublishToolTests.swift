import CarePublishing
import Foundation
import TestSupport
import Testing

/// What `publish` does to a real folder: whole or not at all, and nothing to what is not its own.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Tool.program.path()),
    "there is no program beside the tests"))
struct PublishToolTests {
  private static let publish = "carecost publish site --start 2026-11-22"

  /// A list that is soon published: one case, two plans.
  private static func withSmallList(_ body: (Tool) throws -> Void) throws {
    try Tool.withFolder { tool in
      #expect(try tool.run("carecost init --force").status == 0)
      try body(tool)
    }
  }

  /// Every file below a folder, by path.
  private func files(_ tool: Tool, _ folder: String = "site") throws -> [String: Data] {
    let start = tool.file(folder)
    let names = FileManager.default.enumerator(atPath: start.path())?.compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for name in names ?? [] {
      let file = start.appending(path: name)
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: file.path(), isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }

  /// Whether a folder holds what its manifest says, all of it and nothing else.
  private func isWhole(_ files: [String: Data], besides foreign: Set<String>) throws -> Bool {
    let manifest = try Manifest(Array(try #require(files["manifest.json"])))
    let paths = Set(manifest.files.map(\.path)).union(["manifest.json"]).union(foreign)
    return Set(files.keys) == paths
      && manifest.files.allSatisfy { entry in
        files[entry.path].map { entry.isOf(Array($0)) } ?? false
      }
  }

  @Test func `a set is whole, verified, and the same the second time`() throws {
    try Self.withSmallList { tool in
      let first = try tool.run("\(Self.publish) --locale en_CH --locale fr_CH")
      #expect(first.status == 0 && first.messages.isEmpty)
      let before = try files(tool)
      #expect(try isWhole(before, besides: []))
      let second = try tool.run(
        """
        touch -d 2001-02-03 site/index.html
        \(Self.publish) --locale en_CH --locale fr_CH && ls -l --time-style=+%Y site/index.html \
        | grep -c 2001
        """)
      #expect(
        second.text == "site is up to date: \(before.count) files.\n1\n", "nothing is written")
      #expect(try files(tool) == before)
      #expect(try tool.run("\(Self.publish) --locale en_CH --locale fr_CH -h").status == 0)
      #expect(try tool.run("carecost verify site").status == 0)
      #expect(try tool.names() == ["site"])
    }
  }

  @Test func `what is not its own stays, with its rights and its time`() throws {
    try Self.withSmallList { tool in
      let prepared = try tool.run(
        """
        mkdir -p site/img/deep site/empty site/en_CH/mine && echo a > site/img/deep/a.png
        echo b > site/.htaccess && ln -s ../pricing.json site/link && ln -s nowhere site/dangling
        echo c > site/en_CH/mine/c.html && chmod 640 site/.htaccess && chmod 750 site site/img
        touch -d 2001-02-03 site/img/deep/a.png
        ls -ld --time-style=+%Y site/.htaccess site/img site | cut -c1-10
        """)
      let foreign = Set(try files(tool).keys)
      for locale in ["en_CH", "fr_CH"] {
        let result = try tool.run("\(Self.publish) --locale \(locale)")
        #expect(result.status == 0, "\(result.messages)")
        #expect(try isWhole(files(tool), besides: foreign))
        #expect(try files(tool).keys.contains("\(locale)/prices.html"))
      }
      let after = try tool.run(
        """
        ls -ld --time-style=+%Y site/.htaccess site/img site | cut -c1-10
        ls -l --time-style=+%Y site/img/deep/a.png | grep -c 2001
        test -d site/empty && test -L site/dangling && readlink site/link
        """)
      #expect(after.text == prepared.text + "1\n../pricing.json\n")
      #expect(try !files(tool).keys.contains("en_CH/prices.html"))
      #expect(try files(tool)["en_CH/mine/c.html"] == Data("c\n".utf8))
    }
  }

  @Test func `what somebody has edited or put in the way is not lost without being asked`() throws {
    try Self.withSmallList { tool in
      try tool.run(
        "\(Self.publish) --locale en_CH --locale fr_CH && echo x >> site/fr_CH/prices.md")
      let before = try files(tool)
      let refused = try tool.run("\(Self.publish) --locale en_CH")
      #expect(refused.status == 73)
      #expect(
        refused.messages == "carecost: cannot write site/fr_CH/prices.md: somebody has edited it "
          + "since it was published; --force replaces it\n")
      #expect(try files(tool) == before)
      #expect(try tool.run("\(Self.publish) --locale en_CH --force").status == 0)
      #expect(try isWhole(files(tool), besides: []))
      let inTheWay = try tool.run(
        "mkdir -p other && echo mine > other/index.html; "
          + "carecost publish other --start 2026-11-22")
      #expect(inTheWay.status == 73)
      #expect(try files(tool, "other") == ["index.html": Data("mine\n".utf8)])
    }
  }

  @Test func `through a link, the folder it leads to is changed`() throws {
    try Self.withSmallList { tool in
      let result = try tool.run(
        "mkdir real && ln -s real site && \(Self.publish) && test -L site && ls real/manifest.json")
      #expect(result.text.hasSuffix("real/manifest.json\n"))
      #expect(try isWhole(files(tool, "real"), besides: []))
      #expect(try tool.names() == ["real", "site"])
    }
  }

  @Test(
    arguments: [
      ("mkdir site && cd site && carecost publish . --pricing ../pricing.json", "."),
      ("mkdir -p site/a && cd site/a && carecost publish .. --pricing ../../pricing.json", ".."),
      ("echo x > site; carecost publish site", "site"),
      ("carecost publish missing/site", "missing/site"),
      ("mkdir -p site/index.html; carecost publish site", "site/index.html"),
      ("mkdir -p site; echo x > site/en_CH; carecost publish site", "site/en_CH"),
      (
        "mkdir -p site; echo '{}' > site/manifest.json; carecost publish site", "site/manifest.json"
      ),
      ("carecost publish /", "/"),
    ])
  func `a folder that cannot be changed is left alone`(script: String, name: String) throws {
    try Self.withSmallList { tool in
      let result = try tool.run(script)
      #expect([66, 73].contains(result.status), "\(result.status) \(result.messages)")
      #expect(result.messages.contains(name))
      #expect(result.output.isEmpty)
      #expect(try tool.names().allSatisfy { $0 == "site" })
      #expect(try files(tool).keys.allSatisfy { ["en_CH", "manifest.json"].contains($0) })
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func `a folder that may not be written to keeps what it has`() throws {
    try Self.withSmallList { tool in
      try tool.run("mkdir in && carecost publish in/site --start 2026-11-22")
      let before = try files(tool, "in/site")
      for closed in ["in", "in/site", "in/site/en_CH"] {
        let result = try tool.run(
          "chmod 555 \(closed); carecost publish in/site --start 2026-11-23; "
            + "s=$?; chmod 755 \(closed); exit $s")
        #expect(result.status == 73)
        #expect(try files(tool, "in/site") == before)
      }
    }
  }

  @Test func `a disk that is full keeps the old set`() throws {
    try Self.withSmallList { tool in
      try tool.run(Self.publish)
      let before = try files(tool)
      let result = try tool.run(
        "( trap '' XFSZ; ulimit -f 8; carecost publish site --start 2026-11-23 )")
      #expect(result.status == 74)
      #expect(result.messages.hasPrefix("carecost: cannot write site/"))
      #expect(try files(tool) == before)
      #expect(try tool.names() == ["site"])
    }
  }

  @Test func `killed at any moment, it leaves the old set or the new one`() throws {
    try Self.withSmallList { tool in
      try tool.run("mkdir site && echo mine > site/mine.txt && \(Self.publish) --locale en_CH")
      let old = try files(tool)
      try tool.run("cp -a site new && carecost publish new --start 2026-11-23 --locale fr_CH")
      let new = try files(tool, "new")
      var generator = SeededGenerator(seed: 11)
      var interrupted = 0
      for round in 0..<(Cases.areAll ? 40 : 6) {
        let isOld = try files(tool) == old
        let next = isOld ? "--start 2026-11-23 --locale fr_CH" : "--start 2026-11-22 --locale en_CH"
        // From the start, or once a draft has appeared beside the set; some at once, some later.
        let tries = round % 3 == 0 ? 0 : 2000
        let delay = round % 3 == 1 ? 0 : Double(generator.int(0...50)) / 1000
        let killed = try tool.run(
          """
          "$CARECOST" publish site \(next) > /dev/null 2>&1 & tool=$!; tries=0
          while test ! -e site.$tool.part && test $tries -lt \(tries)
          do sleep 0.001; tries=$((tries + 1)); done
          sleep \(delay); kill -9 $tool 2> /dev/null; wait $tool 2> /dev/null; exit $?
          """)
        let now = try files(tool)
        #expect(now == old || now == new, "round \(round), killed after \(delay) s")
        if killed.status != 0 { interrupted += 1 }
      }
      #expect(interrupted > 0, "at least once it was not let finish")
      #expect(
        try tool.run("carecost publish site --start 2026-11-24 --locale en_CH").status == 0)
      #expect(try isWhole(files(tool), besides: ["mine.txt"]))
      #expect(try tool.names() == ["new", "site"], "no draft is left lying about")
    }
  }

  @Test func `only drafts of its own are cleared away`() throws {
    try Self.withSmallList { tool in
      let result = try tool.run(
        """
        mkdir -p site.11.part site.12.part/set site.x.part site.13.part/set sites.14.part
        echo keep > site.12.part/set/keep; echo keep > site.x.part/made-by-carecost
        echo gone > site.13.part/set/gone; echo x > site.13.part/made-by-carecost
        echo keep > sites.14.part/made-by-carecost
        \(Self.publish) > /dev/null && ls -d site*
        """)
      #expect(result.text == "site\nsite.12.part\nsite.x.part\nsites.14.part\n")
    }
  }

  @Test func `of two at once, one wins, and the set is whole`() throws {
    try Self.withSmallList { tool in
      for round in 0..<(Cases.areAll ? 5 : 2) {
        let day = "2026-12-\(10 + round)"
        let result = try tool.run(
          """
          carecost publish site --start \(day) --locale en_CH > /dev/null 2> a & 
          carecost publish site --start \(day) --locale fr_CH > /dev/null 2> b; wait; cat a b
          """)
        #expect(
          result.text.isEmpty || result.text.contains("changed meanwhile; try again")
            || result.text.contains("changé entre-temps"),
          "\(result.text)")
        #expect(try isWhole(files(tool), besides: []))
      }
    }
  }

  @Test func `in place, the folder stays, and what leads to it`() throws {
    try Self.withSmallList { tool in
      let run = try tool.run(
        """
        mkdir site && touch site/own.txt && ls -di site > inode
        \(Self.publish) --in-place --locale en_CH --locale fr_CH && ls -di site | diff inode - \
        && \(Self.publish) --in-place && ls -di site | diff inode - && ls site
        """)
      #expect(run.status == 0, "\(run.messages)")
      #expect(!run.text.contains("fr_CH\n"), "a folder of which nothing is left goes")
      #expect(try isWhole(files(tool), besides: ["own.txt"]))
      #expect(try tool.run("carecost verify site --on 2026-11-22").status == 0)
    }
  }

  @Test func `stopped half way in place, it is carried on by the next run`() throws {
    try Self.withSmallList { tool in
      #expect(try tool.run(Self.publish).status == 0)
      // The room for files ends after some have been written: each is whole, and the manifest the old one.
      let run = try tool.run(
        """
        sed -i 's/"price": 105/"price": 106/' pricing.json
        (ulimit -f 40; \(Self.publish) --in-place)
        """)
      #expect(run.status != 0)
      #expect(!(try files(tool)).keys.contains { $0.hasSuffix(".part") })
      #expect(try tool.run("\(Self.publish) --in-place --force").status == 0)
      #expect(try isWhole(files(tool), besides: []))
      #expect(try tool.run("carecost verify site --on 2026-11-22").status == 0)
    }
  }
}

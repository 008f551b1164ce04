import CarePublishing
import Foundation
import Testing

@testable import CareCommands

/// A folder that changes while it is written.
struct LinkedFolderTests {
  /// It became a link after `publish` had looked.
  @Test func `a folder that is a link by the time that it is written is not written through`()
    throws
  {
    try Tool.withFolder { tool in
      try tool.run("mkdir site away; ln -s \"$PWD/away\" site/en_CH")
      let change = FolderChange(
        written: [PublishedFile("en_CH/prices.html", Array("x".utf8))], removed: [],
        basis: Manifest.path, basisBytes: nil)
      #expect(throws: OutputFailure.self) {
        try RealFolder(tool.file("site").path()).carryOut(change)
      }
      #expect(try tool.run("ls away").text.isEmpty)
      #expect(try tool.names() == ["away", "site"])
    }
  }
}

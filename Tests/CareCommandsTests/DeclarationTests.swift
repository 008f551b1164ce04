import CareCommands
import CareReports
import CommandSpec
import Foundation
import TestSupport
import Testing

struct DeclarationTests {
  @Test(arguments: Language.all)
  func `the command line is declared without a fault in every language`(language: Language) {
    #expect(Application.program(in: language).info.declarationFaults().isEmpty)
  }

  @Test func `the README shows the program's own table of commands`() throws {
    let table = Application.program(in: .english).info.markdownTable()
    #expect(try Repository.text("README.md").contains(table))
  }

  @Test func `without words the program shows its help`() {
    let world = TranscriptWorld(files: [:]).world
    let bare = Application.run([], in: world)
    #expect(bare.output == Application.program(in: .english).help())
    #expect(bare == Application.run(["help"], in: world))
    #expect(bare.status == .done)
  }

  @Test(arguments: Language.all)
  func `every status the program may end with is in its manual`(language: Language) {
    let manual = Application.program(in: language).manual()
    for status in ExitStatus.allCases where status != .done {
      #expect(manual.contains(".It \(status.rawValue)\n"), "\(status)")
    }
  }
}

import CareCommands
import CommandSpec
import Foundation
import Testing

struct DeclarationTests {
  @Test func `the command line is declared without a fault`() {
    #expect(Application.program.declarationFaults().isEmpty)
  }

  @Test(.enabled(if: (try? Repository.text("README.md")) != nil, "there is no README yet"))
  func `the README shows the program's own table of commands`() throws {
    #expect(try Repository.text("README.md").contains(Application.program.markdownTable()))
  }

  @Test func `without words the program shows its help`() {
    let world = TranscriptWorld(files: [:]).world
    let bare = Application.run([], in: world)
    #expect(bare.output == Application.program.help())
    #expect(bare == Application.run(["help"], in: world))
    #expect(bare.status == .done)
  }

  @Test func `every status the program may end with is in its manual`() {
    for status in ExitStatus.allCases where status != .done {
      #expect(Application.program.manual().contains(".It \(status.rawValue)\n"), "\(status)")
    }
  }
}

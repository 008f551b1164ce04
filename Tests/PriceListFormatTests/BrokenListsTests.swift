import CareReports
import Foundation
import PriceListFormat
import Testing

/// Price lists with mistakes, each beside what must be said of it.
enum BrokenLists {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Broken")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).json")))
  }

  /// The lines that must be said, worked out by hand.
  static func expected(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// The lines that are said.
  static func said(of bytes: [UInt8], settings: [Override] = []) -> [String] {
    problems(in: bytes, settings: settings).map { $0.line(in: .english) }
  }

  /// What is wrong.
  static func problems(in bytes: [UInt8], settings: [Override] = []) -> [Problem] {
    do throws(InvalidPriceList) {
      _ = try PriceListReader.read(bytes, named: "pricing.json", settings: settings)
      return []
    } catch {
      return error.problems
    }
  }
}

struct BrokenListsTests {
  @Test(arguments: BrokenLists.names)
  func `every mistake is told, where it is, in the order of the file`(name: String) throws {
    let said = BrokenLists.said(of: try BrokenLists.bytes(name))
    let expected = try BrokenLists.expected(name)
    for change in said.difference(from: expected) {
      switch change {
      case .insert(_, let line, _): Issue.record("said but not expected: \(line)")
      case .remove(_, let line, _): Issue.record("expected but not said: \(line)")
      }
    }
  }

  @Test func `each broken list has its text, and each text its list`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: BrokenLists.folder.path())
    let texts = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    #expect(Set(texts) == Set(BrokenLists.names))
    #expect(texts.count >= 70)
  }

  @Test(arguments: BrokenLists.names)
  func `no message breaks its line, steers a terminal or ends in a full stop`(name: String) throws {
    for line in BrokenLists.said(of: try BrokenLists.bytes(name)) {
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(!line.hasSuffix("."))
      #expect(line.count < 400)
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `brackets may be nested 64 deep and no deeper`(open: String) throws {
    let depth = open.count { $0 == "[" || $0 == "{" }
    let close = String(open.filter { $0 == "[" || $0 == "{" }.reversed())
      .map { $0 == "[" ? "]" : "}" }.joined()
    func nested(_ count: Int) -> [UInt8] {
      let times = count / depth
      let inner = count.isMultiple(of: depth) ? "0" : "[0]"
      let text =
        String(repeating: open, count: times) + inner + String(repeating: close, count: times)
      return Array(text.utf8)
    }
    let fits = BrokenLists.said(of: nested(64))
    #expect(!fits.contains { $0.contains("nested") })
    let last = BrokenLists.said(of: nested(65)).last ?? ""
    #expect(last.hasSuffix("lists and objects are nested more than 64 deep"), "\(last)")
    #expect(BrokenLists.said(of: nested(100_000)).count == 1)
  }

  @Test func `the bracket that is too deep is the place`() {
    let lists = Array((String(repeating: "[", count: 70)).utf8)
    let path = Array(repeating: "1", count: 64).joined(separator: ".")
    #expect(
      BrokenLists.said(of: lists) == [
        "pricing.json:1:65: \(path): lists and objects are nested more than 64 deep"
      ])
  }

  @Test func `four mebibytes are read and no more`() throws {
    let list = try BrokenLists.bytes("key-twice")
    let blanks = [UInt8](repeating: 0x20, count: PriceListReader.mostBytes - list.count)
    #expect(BrokenLists.said(of: list + blanks) == (try BrokenLists.expected("key-twice")))
    #expect(
      BrokenLists.said(of: list + blanks + [0x20]) == [
        "pricing.json:1:1: the file is larger than 4 MiB, the most that is read"
      ])
  }

  @Test func `of the mistakes of two mebibytes the first five hundred are told, and one line more`()
  {
    let zeros = "[" + String(repeating: "01,", count: 100_000) + "0]"
    #expect(BrokenLists.said(of: Array(zeros.utf8)).count == 501)
    let keys = (0..<40_000).map { "\"k\($0)\":0," }.joined()
    #expect(BrokenLists.said(of: Array("{\(keys)\(keys)\"k\":0}".utf8)).count == 501)
  }
}

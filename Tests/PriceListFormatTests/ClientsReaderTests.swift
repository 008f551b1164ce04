import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

private func list() throws -> PriceList {
  try readList(
    with: #"""
      "services": [{"id": "s", "name": "S", "price": 100}],
      "extras": [{"id": "home", "name": "Home", "perVisit": 30},
                 {"id": "heat", "name": "Heat", "perVisit": 5}],
      "packages": [{"id": "five", "name": "Five", "covers": ["s"], "sessions": 5, "price": 450}],
      "insurances": [{"id": "half", "name": "Half", "covers": ["s"], "share": "50%"}],
      "concessions": [{"id": "student", "name": "Student", "discount": "10%"}],
      "plans": [{"id": "course", "name": "Course", "phases": [{"service": "s", "sessions": 1}]}],
      "cases": [{"id": "neck", "name": "Neck", "sessions": 2}]
      """#)
}

private func groups(_ text: String) throws -> [ClientGroup] {
  try ClientsReader.read(Array(text.utf8), named: "clients.csv", for: list()).groups
}

/// What is said of a file that is wrong.
private func said(_ text: String) throws -> [String] {
  try said(Array(text.utf8))
}

private func said(_ bytes: [UInt8]) throws -> [String] {
  ClientsFiles.problems(in: bytes).map { $0.line(in: .english) }
}

/// Files of clients that are read for a small list.
enum ClientsFiles {
  /// What is wrong with a file.
  static func problems(in bytes: [UInt8]) -> [Problem] {
    guard let list = try? list() else { return [] }
    do throws(InvalidFile) {
      _ = try ClientsReader.read(bytes, named: "clients.csv", for: list)
      return []
    } catch {
      return error.problems
    }
  }
}

struct ClientsReaderTests {
  private let row = "neck,course,3\n"

  @Test(arguments: [
    "case,plan,clients\nneck,course,3\n", "case,plan,clients\r\nneck,course,3\r\n",
    "\u{FEFF}case,plan,clients\nneck,course,3", "case,plan,clients\n\nneck,course,3\n\n",
    "clients,\"plan\",case\n3,\"course\",neck\n", "case,plan,clients,extra\nneck,course,3,\n",
    "\u{FEFF}Case;Plan;Clients\r\nneck;course;3\r\n;;\r\n",
    "CASE\tplan\tClients\nneck\tcourse\t3\n",
    "Case; Plan; Clients; Note\nneck;course;3;\"since May, gladly\"\n",
  ])
  func `a file of one group is read, however it is written`(text: String) throws {
    let groups = try groups(text)
    #expect(groups.map(\.clients) == [3])
    #expect(groups.map { $0.complaint?.text } == ["neck"])
    #expect(groups.map(\.plan.text) == ["course"])
    #expect(groups[0].concession == nil && groups[0].extras.isEmpty)
  }

  @Test func `groups may pay other prices and have extras, several with blanks between`() throws {
    let groups = try groups(
      "case,plan,clients,concession,extra\nneck,course,3,student,home heat\nneck,course,4,,\n")
    #expect(groups[0].concession?.text == "student")
    #expect(groups[0].extras.map(\.text) == ["home", "heat"])
    #expect(groups[1].concession == nil && groups[1].extras.isEmpty)
  }

  @Test func `groups may have an insurance, use some offers only, and come on a day or evenly`()
    throws
  {
    let groups = try groups(
      """
      case,plan,clients,insurance,pay,start
      neck,course,1,half,five,2027-01-31
      neck,course,2,,singly,31.1.2027
      neck,course,3,,cheapest,even
      neck,course,4,,,
      """)
    #expect(groups.map { $0.insurance?.text } == ["half", nil, nil, nil])
    #expect(groups.map { $0.offers?.map(\.text) } == [["five"], [], nil, nil])
    let day = try #require(Day("2027-01-31"))
    #expect(groups.map(\.arrival) == [.on(day), .on(day), .evenly, .first])
  }

  @Test func `columns that mean nothing are told, and no more`() throws {
    let file = try ClientsReader.read(
      Array("Case;Plan;Clients;Note;\nneck;course;3;x;\n".utf8), named: "clients.csv", for: list())
    #expect(file.unreadColumns == ["Note"])
    #expect(file.groups.count == 1)
  }

  @Test(arguments: [
    (
      "neck,course,3,soon,\n",
      "2:15: 'soon' is no start: a day such as 2027-01-31, or even"
    ),
    (
      "neck,course,3,31.2.2027,\n",
      "2:15: '31.2.2027' is no start: a day such as 2027-01-31, or even"
    ),
    ("neck,course,3,,fife\n", "2:16: there is no package 'fife'; did you mean 'five'?"),
  ])
  func `a start or an offer that is none is told`(row: String, message: String) throws {
    #expect(try said("case,plan,clients,start,pay\n" + row) == ["clients.csv:" + message])
  }

  @Test(arguments: [
    (
      "neck,curse,3\nnek,course,3\n",
      [
        "2:6: there is no plan 'curse'; did you mean 'course'?",
        "3:1: there is no case 'nek'; did you mean 'neck'?",
      ]
    ),
    ("neck,course,-1\n", ["2:13: '-1' is no number of clients: a whole number from 0 to 1000000"]),
    (
      "neck,course,2.5\n", ["2:13: '2.5' is no number of clients: a whole number from 0 to 1000000"]
    ),
    ("neck,course,\n", ["2:13: '' is no number of clients: a whole number from 0 to 1000000"]),
    (
      "neck,course,1000001\n",
      ["2:13: '1000001' is no number of clients: a whole number from 0 to 1000000"]
    ),
    ("neck,course,1\nneck,course,2\n", ["3:1: the same clients are on line 2 already"]),
    ("neck,course\n", ["2:1: has 2 fields; the header has 3"]),
    ("", ["1:1: has a header, but no clients below it"]),
    ("\"neck,course,1\n", ["2:1: the quote that begins here is never closed"]),
    (
      "\"neck\"x,course,1\n",
      ["2:7: after a field in quotes there must be a comma or the end of the line"]
    ),
    (
      "ne\"ck,course,1\n",
      ["2:3: a quote within a field; a field with quotes stands in quotes, each doubled"]
    ),
  ])
  func `each mistake is told with its place`(rows: String, messages: [String]) throws {
    #expect(try said("case,plan,clients\n" + rows) == messages.map { "clients.csv:" + $0 })
  }

  @Test(arguments: [
    (
      "",
      "1:1: has no header; it must be case,plan,clients, and may have concession, extra, insurance, pay and start"
    ),
    (
      "case|plan|clients\n",
      "1:1: there is no column 'case|plan|clients'; columns stand between commas, semicolons or tabs"
    ),
    ("case,plan,client\n", "1:11: there is no column 'client'; did you mean 'clients'?"),
    ("case,plan,plan,clients\n", "1:11: the column 'plan' appears twice"),
    (
      "case,clients\n",
      "1:1: the header lacks 'plan'; it must be case,plan,clients, and may have concession, extra, insurance, pay and start"
    ),
  ])
  func `a header that is wrong is told`(text: String, message: String) throws {
    #expect(try said(text) == ["clients.csv:" + message])
  }

  @Test func `bytes that are no text, and files that are too large, are told`() throws {
    let header = Array("case,plan,clients\n".utf8)
    #expect(
      try said(header + [0xFF, 0x2C, 0x2C, 0x0A])
        == ["clients.csv:2:1: is not UTF-8; save the file as UTF-8"])
    #expect(
      try said([UInt8](repeating: 0x20, count: 4 << 20 + 1))
        == ["clients.csv:1:1: the file is larger than 4 MiB, the most that is read"])
  }

  @Test(arguments: UInt64(0)..<300)
  func `whatever the bytes, they are read or told`(seed: UInt64) throws {
    var random = SeededGenerator(seed: 330_000 + seed)
    let pieces = [
      "case", "plan", "clients", ",", ",", "\n", "\r\n", "\"", "neck", "course", "3", "é", "\u{0}",
    ]
    let text = (0..<random.int(0...30)).map { _ in random.pick(pieces) }.joined()
    let said = try said("case,plan,clients\n" + text)
    #expect(said.allSatisfy { $0.hasPrefix("clients.csv:") })
  }
}

struct ProposalReaderTests {
  private func read(_ text: String) throws -> [Override] {
    try ProposalReader.read(Array(text.utf8), named: "p.json")
  }

  @Test func `each member is a setting, told by its place`() throws {
    let settings = try read(
      "{\"services.s.price\": 110.50,\n \"changes\": [{\"a\\n\": true}, null, \"x\"]}")
    #expect(settings.map(\.path) == ["services.s.price", "changes"])
    #expect(settings.map(\.value) == ["110.50", #"[{"a\n": true}, null, "x"]"#])
    #expect(settings.map(\.source) == ["p.json:1:2", "p.json:2:2"])
  }

  @Test(arguments: [
    ("[1]", "p.json:1:1: is a list; a proposal is an object of paths and values, such as "),
    ("{\"a\": 1,}", "p.json:1:8: "), ("", "p.json:1:1: "),
  ])
  func `what is no object is told`(text: String, start: String) throws {
    #expect {
      _ = try read(text)
    } throws: { error in
      (error as? InvalidFile)?.lines(in: .english).hasPrefix(start) ?? false
    }
  }

  @Test func `a dated proposal stands beside the list's own changes`() throws {
    let text = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": "S", "price": 100}],
       "changes": [{"from": "2027-06-01", "set": {"services.s.price": 120}}],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}]}
      """#
    let bytes = Array(text.utf8)
    let set = { Override(path: "services.s.price", value: $0, source: "--set") }
    let from = try #require(Day("2027-03-01"))
    let dated = DatedProposal([set("105"), set("110")], from: from, in: bytes, base: [])
    let list = try PriceListReader.read(bytes, named: "pricing.json", settings: dated.settings)
    let days = ["2027-02-28", "2027-03-01", "2027-05-31", "2027-06-01"].compactMap { Day($0) }
    #expect(
      days.map { list.prices(on: $0).services[0].price.amount?.minor }
        == [100_00, 110_00, 110_00, 120_00])
  }
}

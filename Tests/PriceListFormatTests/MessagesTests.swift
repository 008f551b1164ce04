import Foundation
import PriceListFormat
import TestSupport
import Testing

@testable import CareReports

/// Files that are wrong, and what is found in them: between them, everything that can be wrong.
private enum WrongFiles {
  /// What is said of every broken list, of lists that are too large or too deep, of settings and of
  /// files of clients.
  static let problems: [Problem] =
    BrokenLists.names.flatMap { (try? BrokenLists.problems(in: BrokenLists.bytes($0))) ?? [] }
    + BrokenLists.problems(in: [UInt8](repeating: 0x20, count: PriceListReader.mostBytes + 1))
    + BrokenLists.problems(in: Array(repeating: UInt8(ascii: "["), count: 65))
    + BrokenLists.problems(in: Array("\"\(String(repeating: "\u{1}", count: 1000))\"".utf8))
    + BrokenLists.problems(in: Sample.bytes, settings: [Self.longName])
    + clients.flatMap(ClientsFiles.problems) + proposal

  private static let longName = Override(
    path: "practice", value: String(repeating: "n", count: 301), source: "--set practice=…")

  /// One file of clients for each thing that can be wrong with one.
  private static let clients: [[UInt8]] =
    [
      "", "case,plan,clients\n", "case|plan|clients\n", "case,plan,client\n",
      "case,plan,plan,clients\n", "case,plan\n", "case,plan,clients\nneck,course\n",
      "case,plan,clients\nneck,course,many\n", "case,plan,clients\nneck,co\"urse,1\n",
      "case,plan,clients\n\"neck\"x,course,1\n", "case,plan,clients\n\"neck,course,1\n",
      "case,plan,clients\nneck,course,1\nneck,course,2\n",
      "case,plan,clients,start\nneck,course,1,soon\n",
    ].map { Array($0.utf8) } + [
      Array("case,plan,clients\n".utf8) + [0xFF],
      [UInt8](repeating: 0x20, count: PriceListReader.mostBytes + 1),
    ]

  private static let proposal: [Problem] = {
    do throws(InvalidFile) {
      _ = try ProposalReader.read(Array("[]".utf8), named: "proposal.json")
      return []
    } catch {
      return error.problems
    }
  }()
}

struct MessagesTests {
  @Test(arguments: Cause.Code.allCases)
  func `everything that can be wrong is shown by a broken file`(code: Cause.Code) {
    #expect(WrongFiles.problems.contains { $0.cause.code == code })
  }

  @Test(arguments: Language.all)
  func `every message is one clause on one line`(language: Language) {
    for problem in WrongFiles.problems {
      let message = problem.message(in: language)
      let isOnOneLine = message.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control
      }
      #expect(isOnOneLine && (5..<400).contains(message.count), "\(message)")
      #expect(!message.hasSuffix(".") && !message.contains("  "), "\(message)")
    }
  }

  @Test(arguments: Language.all.filter { $0 != .english })
  func `no message is left in English`(language: Language) {
    for problem in WrongFiles.problems {
      #expect(problem.message(in: language) != problem.message(in: .english))
    }
  }

  @Test(arguments: Language.all)
  func `every key of the format means something of its own words`(language: Language) {
    let texts = language.texts
    #expect(Meaning.allCases.count > 90)
    for key in Meaning.allCases {
      let words = texts.meaning(key)
      #expect(!words.isEmpty && !words.hasSuffix("."), "\(key)")
    }
    for form in Form.allCases { #expect(!texts.form(form).isEmpty, "\(form)") }
  }

  @Test func `a problem alone tells its place, its path and its code`() throws {
    let problems = BrokenLists.problems(in: try BrokenLists.bytes("currency-sign"))
    #expect(problems.map(\.description) == ["pricing.json:4:15: currency: refusedValue"])
    #expect(
      problems.map { $0.line(in: .french) } == [
        "pricing.json:4:15: currency: vaut \"€\"\u{A0}; il faut un code de monnaie ISO 4217, comme \"CHF\"\u{A0}; écrivez \"EUR\""
      ])
  }
}

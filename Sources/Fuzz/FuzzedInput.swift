import CareAnalysis
import CareCommands
import CareModel
import CarePublishing
import CareRecords
import CareReports
import PriceListFormat

/// Reads what anybody may have written, and holds what is made of it against what is promised.
enum FuzzedInput {
  /// A price list with one of everything, against which the other kinds are read.
  private static let list = Array(Starter.priceList.utf8)
  private static let prices = try? PriceListReader.read(list, named: "pricing.json")

  /// Any bytes are JSON, or told where they are not.
  static func json(_ bytes: [UInt8]) {
    let read = JSONReader.read(bytes)
    precondition(read.value != nil || !read.mistakes.isEmpty)
    precondition(read.mistakes.allSatisfy { (0...bytes.count).contains($0.offset) })
  }

  /// Any bytes are a price list that can be checked, or told where they are none.
  static func list(_ bytes: [UInt8]) {
    do throws(InvalidPriceList) {
      let list = try Scenarios(bytes, named: "pricing.json").located
      precondition(!list.list.plans.isEmpty)
      run(["check", "--locale", locale(of: bytes)], ["pricing.json": bytes])
    } catch {
      precondition(!error.problems.isEmpty)
      check(error.lines(in: Language(locale: locale(of: bytes))))
    }
  }

  /// Any bytes are values for a price list, or told where they are none.
  static func proposal(_ bytes: [UInt8]) {
    do {
      let values = try ProposalReader.read(bytes, named: "2027.json")
      _ = try PriceListReader.read(list, named: "pricing.json", settings: values)
    } catch let error as InvalidFile {
      check(error.lines(in: Language(locale: locale(of: bytes))))
    } catch let error as InvalidPriceList {
      check(error.lines(in: Language(locale: locale(of: bytes))))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Any bytes are clients, or told where they are none.
  static func clients(_ bytes: [UInt8]) {
    guard let prices else { preconditionFailure("the starter is a price list") }
    do throws(InvalidFile) {
      let file = try ClientsReader.read(bytes, named: "clients.csv", for: prices)
      precondition(file.groups.allSatisfy { $0.clients >= 0 })
    } catch {
      check(error.lines(in: Language(locale: locale(of: bytes))))
    }
  }

  /// Any bytes are bookings that say something, or nothing.
  static func records(_ bytes: [UInt8]) {
    run(
      ["records", "bookings.csv", "--until", "2026-11-22", "--locale", locale(of: bytes)],
      ["pricing.json": list, "bookings.csv": bytes])
  }

  /// Any bytes are a page, and each table in it is found within it and judged.
  static func page(_ bytes: [UInt8]) {
    let lines = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
    let fragments = PastedFragment.all(in: bytes)
    precondition(fragments.allSatisfy { (1...lines).contains($0.line) && $0.saysTheSame(as: $0) })
    run(
      ["verify", "page.html", "--on", "2026-11-22", "--locale", locale(of: bytes)],
      ["pricing.json": list, "page.html": bytes])
  }

  /// Any bytes are a manifest that stays in its folder, or none.
  static func manifest(_ bytes: [UInt8]) {
    guard let manifest = try? Manifest(bytes) else { return }
    for entry in manifest.files {
      precondition(!entry.path.hasPrefix("/"))
      precondition(!entry.path.split(separator: "/").contains(".."))
      precondition(entry.size >= 0 && manifest.entry(entry.path) == entry)
    }
  }

  /// Any lines are the words of a command line that ends in a documented way.
  static func words(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    run(lines.map { String(decoding: $0, as: UTF8.self) }, ["pricing.json": list])
  }

  private static func run(_ words: [String], _ files: [String: [UInt8]]) {
    let outcome = Application.run(words, in: .holding(files))
    precondition(outcome.status == .done || !(outcome.messages + outcome.output).isEmpty)
    check(outcome.messages)
  }

  /// No message steers a terminal, or floods it.
  private static func check(_ message: String) {
    precondition(message.utf8.count < 1 << 20)
    precondition(
      message.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }

  /// One of the languages, so that the words of all are tried.
  private static func locale(of bytes: [UInt8]) -> String {
    ["en_CH", "de_CH", "fr_CH", "it_CH"][bytes.count % 4]
  }
}

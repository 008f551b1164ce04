import CareCommands
import CareModel
import CareReports
import Foundation
import PriceListFormat
import Testing

/// `carecost records`, as it is run.
struct RecordsTests {
  private static let names = ["Anna Quandt", "Bela Xaver", "Cosima Ypsilon"]

  /// Made-up clients: courses, pauses, a package, and every kind of row that is left out.
  private static let export: String = {
    var rows = ["Date,Client,Service,Price,Package,Outcome,Status"]
    for (index, name) in names.enumerated() {
      for week in 0..<(4 + index) {
        rows.append("\(Day.epoch + 20_454 + week * 7),\(name),therapeutic,140,,,done")
      }
      for week in 0..<6 {
        rows.append("\(Day.epoch + 20_700 + week * 14),\(name),relaxation,115,,,done")
      }
    }
    for week in 0..<3 {
      rows.append("\(Day.epoch + 20_600 + week * 7),\(names[0]),therapeutic,140,,resolved,done")
    }
    rows += [
      "2026-05-01,\(names[0]),relaxation,546.25,Five relaxing,,done",
      "2026-05-02,\(names[1]),Taping,1,,,done",
      "soon,\(names[1]),relaxation,1,,,done",
      "\(names[2]),\(names[2]),\(names[2]),\(names[2]),,,done",
      "2026-05-02,\(names[1]),\(names[2]),1,,,done",
      "2026-05-03,\(names[1]),relaxation,115,\(names[2]),,done",
      "2026-05-04,\(names[1]),relaxation,115,,\(names[2]),done", "2026-05-05,\(names[1])",
      "2026-05-04,\(names[1]),relaxation,\(names[2]),,,done",
      "2027-05-04,\(names[1]),relaxation,1,,,done",
      "2026-05-04,\(names[1]),relaxation,115,,,cancelled",
    ]
    return rows.joined(separator: "\n") + "\n"
  }()

  private func stage(_ text: String = export) throws -> TranscriptWorld {
    TranscriptWorld(files: [
      "pricing.json": Array(try Repository.text("pricing.json").utf8),
      "bookings.csv": Array(text.utf8),
    ])
  }

  @Test(arguments: OutputFormat.allCases)
  func `no client is named in any form or message`(format: OutputFormat) throws {
    for locale in ["en_CH", "fr_CH", "de_CH", "it_CH"] {
      let stage = try stage()
      let outcome = Application.run(
        [
          "records", "bookings.csv", "--format", format.rawValue, "--locale", locale, "--propose",
          "p.json",
        ], in: stage.world)
      #expect(outcome.status == .done, "\(outcome.messages)")
      let proposal = String(decoding: stage.change { $0.files["p.json"] ?? [] }, as: UTF8.self)
      for text in [outcome.output, outcome.messages, proposal] {
        #expect(!text.isEmpty)
        for name in Self.names + ["Quandt", "Xaver", "Ypsilon"] { #expect(!text.contains(name)) }
      }
      #expect(stage.change { $0.written } == ["p.json"])
    }
  }

  @Test func `clients are named where it is asked for, and only there`() throws {
    let outcome = Application.run(
      ["records", "bookings.csv", "--clients-by-name"], in: try stage().world)
    for name in Self.names.dropLast() { #expect(outcome.output.contains(name)) }
    #expect(!outcome.messages.contains(Self.names[0]))
  }

  @Test func `a proposal is taken by whatif, and its values by compare`() throws {
    let stage = try stage()
    let made = Application.run(
      ["records", "bookings.csv", "--propose", "p.json", "--format", "json"], in: stage.world)
    #expect(made.status == .done && made.messages.contains("p.json"))
    let whatIf = Application.run(
      ["whatif", "--proposal", "p.json", "--start", "2026-11-22"], in: stage.world)
    #expect(whatIf.status == .done, "\(whatIf.messages)")
    let settings = try ProposalReader.read(
      stage.change { $0.files["p.json"] ?? [] }, named: "p.json")
    let paths = settings.map(\.path.description)
    #expect(paths.contains("cases.low-back.sessions") && paths.contains("cases.low-back.returns"))
    #expect(paths.contains("cases.low-back.source"))
    #expect(paths.contains("plans.relaxation.phases.1.every"))
    let compared = Application.run(
      ["compare", "--start", "2026-11-22", "--format", "json"]
        + settings.flatMap { ["--set", "\($0.path)=\($0.value)"] }, in: stage.world)
    #expect(compared.status == .done, "\(compared.messages)")
    #expect(compared.output.contains("the practice’s own records"))
  }

  @Test func `a file that is there is replaced only if that is asked for`() throws {
    let stage = try stage()
    stage.change { $0.files["p.json"] = [] }
    let words = ["records", "bookings.csv", "--propose", "p.json"]
    #expect(Application.run(words, in: stage.world).status == .cannotCreate)
    #expect(Application.run(words + ["--force"], in: stage.world).status == .done)
  }

  @Test func `records come from standard input, too`() throws {
    let stage = try stage()
    stage.change { $0.input = Array(Self.export.utf8) }
    let piped = Application.run(["records", "-", "--format", "json"], in: stage.world)
    let read = Application.run(["records", "bookings.csv", "--format", "json"], in: stage.world)
    #expect(piped.status == .done && piped.output == read.output)
  }

  @Test func `text fits 80 columns in every language`() throws {
    for locale in ["en_CH", "fr_CH", "de_CH", "it_CH"] {
      let outcome = Application.run(
        ["records", "bookings.csv", "--locale", locale], in: try stage().world)
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func `many mistakes make few lines`() throws {
    let wrong = (0..<3000).map { "soon,C\($0),relaxation\n2026-01-05,A,S\($0)\n" }.joined()
    let outcome = Application.run(
      ["records", "bookings.csv"],
      in: try stage("date,client,service\n2026-01-05,A,relaxation\n" + wrong).world)
    #expect(outcome.status == .done)
    #expect(outcome.messages.split(separator: "\n").count == 23)
  }
}

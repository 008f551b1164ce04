import CareAnalysis
import CareModel
import PriceListFormat
import TestSupport
import Testing

@testable import CareRecords

/// Reading booking exports: as people and programs write them.
struct RecordsReaderTests {
  private static let plain =
    "date,client,service,price\n2026-01-05,A,care,100\n2026-01-12,B,pause,80.50\n"

  /// A row as every layout below has it.
  private func check(_ records: Records, hasPrice: Bool = true) {
    #expect(records.sessions == 2 && records.clients == 2)
    #expect(records.first == Day("2026-01-05") && records.last == Day("2026-01-12"))
    let paid = records.entries.map(\.paid)
    #expect(paid == (hasPrice ? [Amount(minor: 10_000), Amount(minor: 8050)] : [nil, nil]))
    #expect(records.leftOut == LeftOut())
  }

  @Test(arguments: [",", ";", "\t"])
  func `columns stand between commas, semicolons or tabs`(separator: String) throws {
    check(try Bookings.read(Self.plain.replacing(",", with: separator)))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end as on any system, and pieces may end anywhere`(end: String) throws {
    let bytes = Array(Self.plain.replacing("\n", with: end).utf8)
    for pieces in [1, 2, 3, 7, 1000] { check(try Bookings.read(bytes, pieces: pieces)) }
  }

  @Test func `a file may begin with a byte order mark, or be UTF-16 with or without one`() throws {
    let units = Array(Self.plain.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [
      [0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8), little, big, [0xFF, 0xFE] + little,
      [0xFE, 0xFF] + big,
    ] {
      for pieces in [3, 1000] { check(try Bookings.read(bytes, pieces: pieces)) }
    }
  }

  @Test func `names are read as Windows-1252 where they are no UTF-8`() throws {
    let bytes =
      Array("Datum;Kunde;Leistung\n5.1.2026;M".utf8) + [0xFC] + Array("ller;Pflege\n".utf8)
    let records = try Bookings.read(bytes)
    #expect(records.names == ["Müller"])
    #expect(records.entries.map(\.service) == [0])
  }

  @Test(arguments: [
    "Customer Name,Service,Date,Time,Staff,Price\nA,Care,2026-01-05,10:00,X,100\nB,Pause,2026-01-12,11:00,X,80.50\n",
    "Start Date and Time,Appointment Type,Client Name,Calendar,Price\n\"January 5, 2026 10:00 am\",Care,A,X,$100.00\n\"January 12, 2026 11:00 am\",Pause,B,X,$80.50\n",
    "Appointment Date,Service,Employee,Customer Name,Service Price,Status\n2026-01-05 10:00,Care,X,A,100,approved\n2026-01-12 11:00,Pause,X,B,80.5,approved\n",
    "Client Name,Appointment Date,Appointment Time,Service Name,Provider,Service Price\nA,05/01/2026,10:00,Care,X,100.00\nB,12/01/2026,10:00,Pause,X,80.50\n",
    "Client Name,Phone,Email,Service,Date,Price\nA,1,a@x,Care,5 Jan 2026,100\nB,2,b@x,Pause,12 Jan 2026,80.50\n",
    "Booking Time;Staff Member;Service;Duration;Payment;Customer Name\n2026-01-05 10:00;X;Care;60;100.00;A\n2026-01-12 10:00;X;Pause;30;80.50;B\n",
    "Datum;Vorname;Nachname;Behandlung;Preis\n05.01.2026;A;Muster;Pflege;CHF 100.00\n12.01.2026;B;Muster;Pause;80,50\n",
    "Date;Prénom;Nom;Prestation;Montant payé\n5 janvier 2026;A;M;care;100\n12 janvier 2026;B;M;pause;80,50\n",
    "Data;Cliente;Trattamento;Importo\n5 gennaio 2026;A;care;100\n12 gennaio 2026;B;pause;80,50\n",
  ])
  func `exports of booking software and of four languages are read without a word`(text: String)
    throws
  {
    check(try Bookings.read(text))
  }

  @Test func `Cliniko's names of columns tell who was not there`() throws {
    let records = try Bookings.read(
      "starts_at,patient_name,appointment_type,cancelled_at\n2026-01-05T10:00:00Z,A,Care,\n2026-01-06T10:00:00Z,A,Care,2026-01-01\n2026-01-12T10:00:00Z,B,Pause,\n"
    )
    #expect(records.sessions == 2 && records.leftOut.cancelled == 1)
  }

  @Test func `columns and services may be named`() throws {
    var options = RecordsOptions()
    options.columns = [.date: "wann", .client: "wer", .service: "was"]
    options.services = ["Massage 60": Ref(0)]
    let records = try Bookings.read("wer,wann,was\nA,2026-01-05,massage 60\n", options)
    #expect(records.entries.map(\.service) == [0])
  }

  @Test func `missed sessions, later days and unknown services are left out and counted`() throws {
    var options = RecordsOptions()
    options.until = Day("2026-01-31")
    let records = try Bookings.read(
      """
      date,client,service,status
      2026-01-05,A,care,done
      2026-01-06,A,care,no show
      2026-02-01,A,care,booked
      2026-01-07,A,Taping,done
      2026-01-08,B,taping,done
      2026-01-09,B,Hot stones (60 min),done
      """, options)
    #expect(records.sessions == 1)
    #expect(records.leftOut.cancelled == 1 && records.leftOut.later == 1)
    #expect(records.leftOut.unknown == 3 && records.leftOut.unreadable == 0)
    #expect(records.leftOut.services.map(\.rows) == [1, 1, 1])
  }

  @Test func `a row that cannot be read is told with its line and column`() throws {
    let records = try Bookings.read(
      """
      date,client,service,price
      2026-01-05,A,care,100
      2026-01-06,A,care
      soon,A,care,100
      2026-01-07,,care,100
      2026-01-08,"B ""b"" é",,100
      2026-01-08,"B ""b"" é",care,free
      2026-01-09,A"b,care,100
      2026-01-10,"A"b,care,100
      """)
    #expect(records.sessions == 1 && records.leftOut.unreadable == 7)
    let expected: [RecordsMistake] = [
      .init(fault: .fieldCount(3, columns: 4), line: 3, column: 1),
      .init(fault: .notADate, line: 4, column: 1),
      .init(fault: .noClient, line: 5, column: 12),
      .init(fault: .noService, line: 6, column: 24),
      .init(fault: .notAnAmount, line: 7, column: 29),
      .init(fault: .syntax(.strayQuote), line: 8, column: 1),
      .init(fault: .syntax(.textAfterQuote), line: 9, column: 1),
    ]
    #expect(records.leftOut.mistakes == expected)
  }

  @Test func `of what is wrong only so much is kept as people read`() throws {
    let wrong = (0..<5000).map { "soon,C\($0),care\n2026-01-05,A,S\($0)\n" }.joined()
    let records = try Bookings.read("date,client,service\n2026-01-05,A,care\n" + wrong)
    #expect(records.leftOut.unreadable == 5000 && records.leftOut.unknown == 5000)
    #expect(records.leftOut.mistakes.count == LeftOut.mostMistakes)
    #expect(records.leftOut.services.count == LeftOut.mostNames + 1)
  }

  @Test func `a quotation mark that is never closed costs no more than a line may have`() throws {
    let text =
      "date,client,service\n2026-01-05,A,care\n\"" + String(repeating: "x\n", count: 1 << 20)
    let records = try Bookings.read(text)
    #expect(records.sessions == 1)
    #expect(records.leftOut.mistakes.first?.fault == .syntax(.quoteNotClosed))
  }

  @Test func `a date whose day and month stand the other way round is not guessed`() throws {
    let text = "date,client,service\n09/01/2026,A,care\n09/25/2026,A,care\n"
    #expect(throws: RecordsError.otherDateOrder(line: 3)) { try Bookings.read(text) }
    var options = RecordsOptions()
    options.dateOrder = .monthFirst
    #expect(try Bookings.read(text, options).first == Day("2026-09-01"))
    options.dateOrder = .dayFirst
    #expect(try Bookings.read(text, options).leftOut.unreadable == 1)
    #expect(DateOrder(locale: "en_US") == .monthFirst && DateOrder(locale: "en_CH") == .dayFirst)
  }

  @Test func `a file without what is needed is refused`() throws {
    #expect(throws: RecordsError.noHeader) { try Bookings.read("") }
    #expect(throws: RecordsError.columnsMissing([.service, .client], titles: ["date", "x"])) {
      try Bookings.read("date,x\n")
    }
    #expect(throws: RecordsError.columnTwice(.date, "Date", "Datum")) {
      try Bookings.read("Date,Datum,client,service\n")
    }
    var options = RecordsOptions()
    options.columns = [.date: "wann"]
    #expect(throws: RecordsError.noSuchColumn("wann", titles: ["date", "client", "service"])) {
      try Bookings.read("date,client,service\n", options)
    }
    #expect(throws: RecordsError.noSessions(LeftOut())) {
      try Bookings.read("date,client,service\n")
    }
  }

  @Test func `a first line that is no header is not repeated, since it may name a client`() throws {
    #expect(throws: RecordsError.columnsMissing([.date, .service, .client], titles: [])) {
      try Bookings.read("2026-01-05,Anna Muster,care\n")
    }
  }

  @Test func `an unknown service that is a client's name is not told`() throws {
    let records = try Bookings.read(
      "date,client,service\n2026-01-05,Anna,care\n2026-01-06,Bea,Anna\n")
    #expect(records.leftOut.services.map(\.name) == [nil])
    #expect(records.leftOut.unknown == 1)
  }

  @Test(arguments: Cases.parts(400))
  func `any bytes are read, or told where they are wrong`(part: Range<UInt64>) throws {
    let good = [
      Self.plain, "Datum;Kunde;Leistung;Paket;Fall;Status\n5.1.2026;\"M, A\";Pflege;five;back;ok\n",
    ]
    let list = try Bookings.list()
    for seed in part {
      var mutator = Mutator(
        good.map { Array($0.utf8) },
        pieces: [
          ",", ";", "\"", "\"\"", "\r\n", "\n", "\r", "\t", "2026-01-05", "31/12/2026", "care",
          "five", "-",
          "99999999999999999999", "date", "client", "\u{0}", "\u{FEFF}", "é", "\u{1B}[31m",
          "CHF 1’000.00",
        ], seed: seed)
      for _ in 0..<10 {
        let bytes = mutator.next()
        guard let records = try? Bookings.read(bytes, pieces: 13) else { continue }
        #expect(records.bounds.last == records.entries.count)
        let findings = try RecordsFindings(
          records, by: list, for: Ref(0), gap: Interval(weeks: 8), workers: .init(1))
        #expect(findings.sessions <= bytes.count)
      }
    }
  }
}

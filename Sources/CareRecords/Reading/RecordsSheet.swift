internal import CareModel
internal import PriceListFormat

/// What reading a booking export collects as it goes.
struct RecordsSheet {
  /// How the file is read.
  let options: RecordsOptions
  /// How many decimals its amounts have.
  private let decimals: Int
  private var header: RecordsHeader?
  private var services: NameTable
  private var packages: NameTable
  private var complaints: NameTable
  private var outcomes = NameTable([Service]())
  /// Where each client stands.
  private var places: [String: Int32] = [:]
  private var names: [String] = []
  private var entries: [Records.Entry] = []
  /// Which words of the column of the status say that a session did not take place, as far as they were met.
  private var missed: [String: Bool] = [:]
  private var leftOut = LeftOut()
  /// What makes all of the file useless.
  private(set) var failure: RecordsError?

  /// Nothing read yet.
  init(_ list: PriceList, _ options: RecordsOptions) {
    self.options = options
    decimals = list.currency.decimals
    services = NameTable(
      list.base.services, more: options.services.map { ($0.key, $0.value.position) })
    packages = NameTable(list.base.packages)
    complaints = NameTable(list.cases)
  }

  /// Takes a line; says whether the next is wanted.
  mutating func take(_ row: CSVRow) -> Bool {
    guard let header else {
      do throws(RecordsError) {
        header = try RecordsHeader(row, asked: options.columns)
      } catch {
        failure = error
      }
      return failure == nil
    }
    if let fault = fault(of: row, header) {
      report(fault, 0, row)
    } else {
      read(row, header)
    }
    return failure == nil
  }

  /// What is wrong with a line as a whole.
  private func fault(of row: CSVRow, _ header: RecordsHeader) -> RecordsFault? {
    if let fault = row.fault { return .syntax(fault) }
    return row.count == header.count ? nil : .fieldCount(row.count, columns: header.count)
  }

  /// Counts a row that cannot be read, and tells the first of them.
  private mutating func report(_ fault: RecordsFault, _ field: Int, _ row: CSVRow) {
    leftOut.unreadable += 1
    guard leftOut.mistakes.count < LeftOut.mostMistakes else { return }
    leftOut.mistakes.append(.init(fault: fault, line: row.line, column: row.column(of: field)))
  }

  /// Counts a row that cannot be read for what stands in a column.
  private mutating func report(_ fault: RecordsFault, in column: RecordsColumn, _ row: CSVRow) {
    report(fault, header?.places[column] ?? 0, row)
  }

  /// Reads a row that is whole.
  private mutating func read(_ row: CSVRow, _ header: RecordsHeader) {
    if isMissed(row, header) { return leftOut.cancelled += 1 }
    guard let day = day(row, header) else { return }
    if let until = options.until, day > until { return leftOut.later += 1 }
    guard let sold = sold(row, header) else { return }
    guard let price = price(row, header) else { return }
    guard let client = client(row, header) else { return report(.noClient, in: .client, row) }
    entries.append(
      .init(
        client: client, day: Int32(day - Day.epoch), price: price, service: sold.service,
        package: sold.package,
        complaint: header.text(.complaint, in: row).flatMap { complaints.place(of: $0) }
          ?? Records.Entry.none,
        outcome: header.text(.outcome, in: row).flatMap { outcome($0) } ?? Records.Entry.none))
  }

  /// Whether the session was called off, or nobody came.
  private mutating func isMissed(_ row: CSVRow, _ header: RecordsHeader) -> Bool {
    if let word = header.text(.status, in: row), isMissed(word) { return true }
    return header.text(.cancelled, in: row).map(Attendance.isCancelled) ?? false
  }

  /// The most words of a status that are remembered.
  private static let mostStatuses = 1000

  private mutating func isMissed(_ status: String) -> Bool {
    if let known = missed[status] { return known }
    let isMissed = Attendance.isMissed(status)
    if missed.count < Self.mostStatuses { missed[status] = isMissed }
    return isMissed
  }

  /// The day of a row; `nil`, and told, if it has none.
  private mutating func day(_ row: CSVRow, _ header: RecordsHeader) -> Day? {
    let order = options.dateOrder ?? options.usualOrder
    let written = header.field(.date, in: row).map { WrittenDay($0) }
    if let day = written?.day(order) { return day }
    if options.dateOrder == nil, written?.day(order.other) != nil {
      failure = .otherDateOrder(line: row.line)
    } else {
      report(written?.isPastItsMonth == true ? .noSuchDay : .notADate, in: .date, row)
    }
    return nil
  }

  /// What was given or bought; `nil`, and told, if that is not known.
  private mutating func sold(
    _ row: CSVRow, _ header: RecordsHeader
  ) -> (service: Int16, package: Int16)? {
    let named = header.text(.package, in: row).flatMap { packages.place(of: $0) }
    guard let name = header.text(.service, in: row) else {
      if let named { return (Records.Entry.none, named) }
      report(.noService, in: .service, row)
      return nil
    }
    if services.find(name) == nil, let sold = packages.find(name) {
      return (Records.Entry.none, sold)
    }
    guard let service = services.place(of: name) else {
      leaveOutCash(row, header)
      return nil
    }
    return (service, named ?? Records.Entry.none)
  }

  /// Counts what was paid for a service that the list does not have, where that can be read.
  private mutating func leaveOutCash(_ row: CSVRow, _ header: RecordsHeader) {
    let paid = header.field(.price, in: row).flatMap {
      WrittenAmount.amount($0, decimals: decimals)
    }
    if let paid { leftOut.cash = leftOut.cash + paid }
  }

  /// What was paid, in smallest units; `nil`, and told, if something else stands there.
  private mutating func price(_ row: CSVRow, _ header: RecordsHeader) -> Int? {
    guard let field = header.field(.price, in: row) else { return Records.Entry.unknown }
    guard let amount = WrittenAmount.amount(field, decimals: decimals) else {
      report(.notAnAmount, in: .price, row)
      return nil
    }
    return amount.minor
  }

  /// What became of the complaint; `nil`, and counted, if a word says neither.
  private mutating func outcome(_ word: String) -> Int16? {
    guard let isResolved = OutcomeWord.isResolved(word) else { return outcomes.place(of: word) }
    return isResolved ? 1 : 0
  }

  /// Who came; `nil` if nothing says so.
  private mutating func client(_ row: CSVRow, _ header: RecordsHeader) -> Int32? {
    let parts = [header.text(.firstName, in: row), header.text(.lastName, in: row)]
    let whole = parts.compactMap { $0 }.joined(separator: " ")
    let name = header.text(.client, in: row) ?? (whole.isEmpty ? nil : whole)
    guard let key = header.text(.clientID, in: row) ?? name ?? header.text(.email, in: row) else {
      return nil
    }
    if let place = places[key] { return place }
    let place = Int32(names.count)
    places[key] = place
    names.append(name ?? key)
    return place
  }

  /// What was read.
  ///
  /// - Throws: ``RecordsError`` if the file says nothing.
  func records() throws(RecordsError) -> Records {
    if let failure { throw failure }
    guard let header else { throw .noHeader }
    var leftOut = leftOut
    let isClient = { (name: String) in places[name] != nil }
    leftOut.services = services.unknownNames(exceptClients: isClient)
    leftOut.packages = packages.unknownNames(exceptClients: isClient)
    leftOut.complaints = complaints.unknownNames(exceptClients: isClient)
    leftOut.outcomes = outcomes.unknownNames(exceptClients: isClient)
    guard
      let records = Records(
        entries, names: names, columns: Set(header.places.keys), leftOut: leftOut)
    else { throw .noSessions(leftOut) }
    return records
  }
}

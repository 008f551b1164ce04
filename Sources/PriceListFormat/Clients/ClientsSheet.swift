internal import CareModel
internal import Diagnostics

/// What reading clients collects as it goes.
struct ClientsSheet {
  typealias Field = CSVReader.Field

  /// The titles that columns may have, those first that must be there.
  static var columns: [String] { Column.allCases.map(\.rawValue) }

  /// A column of the file, by its title in the header.
  private enum Column: String, CaseIterable {
    /// The complaint that clients come with.
    case complaint = "case"
    /// What they follow.
    case plan
    /// How many they are.
    case clients
    /// The group whose prices they pay; may be left out.
    case concession
    /// What is added to their visits; may be left out.
    case extra
    /// Who pays a share of their sessions back; may be left out.
    case insurance
    /// Which offers they use; may be left out.
    case pay
    /// When they come first; may be left out.
    case start

    /// Whether the header must have it.
    var isRequired: Bool { [.complaint, .plan, .clients].contains(self) }

    /// The column of a title, however its letters are written; `nil` if it means nothing here.
    init?(title: String) {
      let word = title.filter { !$0.isWhitespace }.lowercased()
      self.init(rawValue: word)
    }
  }

  /// The list whose names the file uses.
  let list: PriceList
  /// The file's lines, for messages.
  let index: TextIndex
  /// What is wrong so far, in the order of the file.
  var mistakes = MistakeLog<CSVReader.Mistake>()
  private let planNames: Names<Plan>
  private let caseNames: Names<Case>
  private let concessionNames: Names<Concession>
  private let extraNames: Names<Extra>
  private let insuranceNames: Names<Insurance>
  private let offerNames: Names<ID>
  /// Titles of columns that mean nothing here.
  private(set) var unread: [Field] = []
  /// The line on which a row of the same clients, however many, stands.
  private var lines: [ClientGroup: Int] = [:]

  /// Nothing read yet.
  init(list: PriceList, index: TextIndex) {
    self.list = list
    self.index = index
    planNames = Names(kind: .plan, ids: list.plans.map(\.id))
    caseNames = Names(kind: .complaint, ids: list.cases.map(\.id))
    concessionNames = Names(kind: .concession, ids: list.base.concessions.map(\.id))
    extraNames = Names(kind: .extra, ids: list.base.extras.map(\.id))
    insuranceNames = Names(kind: .insurance, ids: list.insurances.map(\.id))
    offerNames = Names(
      kind: .package, ids: list.base.packages.map(\.id) + list.base.memberships.map(\.id))
  }

  /// A mistake as it is told: with the line and column where it was made.
  func problem(_ mistake: CSVReader.Mistake, in file: String) -> Problem {
    Problem(
      place: index.place(of: mistake.offset, in: file), path: Path(), cause: mistake.cause)
  }

  /// Those that were kept, and a word about the others.
  var allMistakes: [CSVReader.Mistake] {
    mistakes.kept + (mistakes.hasMore ? mistakes.kept.suffix(1).map(Self.andMore) : [])
  }

  private static func andMore(_ last: CSVReader.Mistake) -> CSVReader.Mistake {
    .init(cause: .more(told: MistakeLog<Void>.most), offset: last.offset)
  }

  /// Notes what is wrong with a field.
  private mutating func report(_ fault: FileFault, at field: Field) {
    mistakes.append(.init(cause: .file(fault), offset: field.offset))
  }

  /// The clients of all rows after the header; those of wrong rows are left out and reported.
  mutating func groups(in bytes: [UInt8]) throws(CSVReader.Mistake) -> [ClientGroup] {
    var header: (columns: [Column?], start: Field)?
    var rows = 0
    var groups: [ClientGroup] = []
    try CSVReader.read(bytes) { record in
      guard let header else {
        header = record.first.map { (columns(of: record), $0) }
        return mistakes.isEmpty
      }
      rows += 1
      if let group = group(of: record, header.columns) { groups.append(group) }
      return !mistakes.hasMore
    }
    guard let header else {
      mistakes.append(.init(cause: .file(.noHeader), offset: 0))
      return []
    }
    if rows == 0, mistakes.isEmpty { report(.noClients, at: header.start) }
    return groups
  }

  /// Which column stands where, `nil` for one that means nothing here; reports those that are twice or
  /// missing, and what may have been meant by the unknown ones then.
  private mutating func columns(of header: [Field]) -> [Column?] {
    var columns: [Column?] = []
    for field in header where !mistakes.hasMore {
      let column = Column(title: field.text)
      if let column, columns.contains(column) { report(.columnTwice(column.rawValue), at: field) }
      if column == nil, !field.text.isEmpty { unread.append(field) }
      columns.append(column)
    }
    let missing = Column.allCases.filter { $0.isRequired && !columns.contains($0) }
    guard mistakes.isEmpty, !missing.isEmpty, let first = header.first else { return columns }
    for field in unread where !mistakes.hasMore { reportUnknown(field) }
    if unread.isEmpty { report(.columnsMissing(missing.map(\.rawValue)), at: first) }
    return columns
  }

  private mutating func reportUnknown(_ field: Field) {
    let name = Quoted.plain(field.text)
    let names = Column.allCases.map(\.rawValue)
    report(
      field.text.contains("|")
        ? .otherSeparator(name)
        : .unknownColumn(name, Alternatives(for: field.text, among: names)), at: field)
  }

  /// The clients of one row; `nil` if it is wrong, and then that is reported.
  private mutating func group(of record: [Field], _ columns: [Column?]) -> ClientGroup? {
    guard let first = record.first else { return nil }
    guard record.count == columns.count else {
      report(.fieldCount(record.count, columns: columns.count), at: first)
      return nil
    }
    let told = zip(columns, record).compactMap { column, field in column.map { ($0, field) } }
    let fields = Dictionary(told) { first, _ in first }
    let found = mistakes.count
    let complaint = self.complaint(fields[.complaint] ?? first)
    let plan = id(fields[.plan] ?? first, in: planNames)
    let clients = count(fields[.clients] ?? first)
    let rest = fields.filter { !$1.text.isEmpty }
    let concession = rest[.concession].flatMap { id($0, in: concessionNames) }
    let extras = rest[.extra].map { self.extras($0) } ?? []
    let insurance = rest[.insurance].flatMap { id($0, in: insuranceNames) }
    let offers = rest[.pay].flatMap { self.offers($0) }
    let arrival = rest[.start].map { self.arrival($0) } ?? .first
    guard mistakes.count == found, let plan, let clients else { return nil }
    let one = ClientGroup(
      complaint: complaint, plan: plan, clients: 1, concession: concession, extras: extras,
      insurance: insurance, offers: offers, arrival: arrival)
    let line = index.line(of: first.offset)
    if let earlier = lines.updateValue(lines[one] ?? line, forKey: one) {
      report(.sameClients(line: earlier), at: first)
    }
    return one.counted(clients)
  }

  /// The offers that a field names, with commas or white space between them; `nil` for all.
  private mutating func offers(_ field: Field) -> [ID]? {
    switch field.text {
    case "cheapest": return nil
    case "singly": return []
    default:
      let most = list.base.packages.count + list.base.memberships.count
      let words = field.text.split(maxSplits: most) { $0 == "," || $0.isWhitespace }
      return words.compactMap {
        id(Field(text: String($0), offset: field.offset), in: offerNames)
      }
    }
  }

  /// When clients come first: a day as machines or as spreadsheets write it, or `even`.
  private mutating func arrival(_ field: Field) -> ClientGroup.Arrival {
    if field.text == "even" { return .evenly }
    guard let day = Day(field.text) ?? Day(dotted: field.text) else {
      report(.notAnArrival(Quoted.plain(field.text)), at: field)
      return .first
    }
    return .on(day)
  }

  /// The complaint that a field names; none may be named only where the list has none.
  private mutating func complaint(_ field: Field) -> ID? {
    if list.cases.isEmpty, field.text.isEmpty { return nil }
    return id(field, in: caseNames)
  }

  /// The id in a field; `nil`, and a report, if the list has no such item.
  private mutating func id<Item>(_ field: Field, in names: Names<Item>) -> ID? {
    guard let id = ID(field.text), names.find(id) != nil else {
      let fault = names.missing(field.text, isBrief: mistakes.hasPlenty)
      mistakes.append(.init(cause: .reference(fault), offset: field.offset))
      return nil
    }
    return id
  }

  /// The extras that a field names, with white space between them.
  private mutating func extras(_ field: Field) -> [ID] {
    var extras: [ID] = []
    // More words than there are extras hold one that is wrong, and that is told.
    for word in field.text.split(separator: " ", maxSplits: list.base.extras.count + 1) {
      let word = Field(text: String(word), offset: field.offset)
      guard let id = id(word, in: extraNames) else { break }
      guard !extras.contains(id) else {
        mistakes.append(.init(cause: .reference(.addedTwice(id.text)), offset: field.offset))
        break
      }
      extras.append(id)
    }
    return extras
  }

  /// The number in a field: digits only, up to ``ClientGroup/most``.
  private mutating func count(_ field: Field) -> Int? {
    guard let count = decimalUnits(field.text, decimals: 0), (0...ClientGroup.most).contains(count),
      field.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      report(.notACount(Quoted.plain(field.text), most: ClientGroup.most), at: field)
      return nil
    }
    return count
  }
}

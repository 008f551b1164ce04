public import CareModel

/// What stands in one place of a table, not yet written for anybody.
public enum Cell: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A name, and what it is the name of; the latter is for readers with room for it.
  case named(String, description: String)
  /// Money.
  case amount(Amount)
  /// Money that is paid again and again, and how often, in words.
  case fee(Amount, every: String)
  /// How much more, or less if negative, than something else.
  case difference(Amount)
  /// Money in a table that says of which currency; less than something else if negative.
  case figure(Amount)
  /// A number of things.
  case count(Int)
  /// A civil day.
  case date(Day)
  /// A time in treatment, in minutes.
  case minutes(Int)
  /// A mean, in parts of ten to the power `decimals`.
  case mean(Int, decimals: Int)
  /// A share of the whole.
  case share(Percentage)
  /// How much more, or less if negative, as thousandths of what it was.
  case growth(Int)
  /// How much is taken off, as thousandths of the whole; negative where something is added.
  case discount(Int)
  /// A price that is to be asked for.
  case onRequest
  /// Nothing that would mean anything here.
  case absent

  /// Whether it is in the currency of the report.
  var isMoney: Bool {
    switch self {
    case .amount, .fee, .difference, .figure: true
    default: false
    }
  }

  /// Whether it is read from the right, digit under digit.
  var isNumeric: Bool {
    switch self {
    case .text, .named, .date, .onRequest, .absent: false
    case .amount, .fee, .difference, .figure, .count, .minutes, .mean, .share, .growth, .discount:
      true
    }
  }
}

/// Typed cells in rows and columns: what every report becomes, and what every writer writes.
///
/// Each row is one thing (a plan, a visit, a service), each column one fact about it. Where the
/// things are few and the facts many, people read the table better with the facts below one
/// another; machines always get one thing a row.
public struct Table: Sendable {
  /// Who reads a column.
  public enum Audience: Hashable, Sendable {
    /// Stands in every form.
    case everyone
    /// Stands in forms that people read.
    case people
    /// Stands in forms that machines read.
    case machines
  }

  /// What a column of a list is where there is no room for columns.
  public enum Part: Hashable, Sendable {
    /// Stands below the name of its row, after its title.
    case fact
    /// Stands below the name of its row; its words say themselves what they are.
    case words
    /// Stands beside the name of its row: what the list is read for.
    case price
  }

  /// One fact.
  public struct Column: Hashable, Sendable {
    /// What machines call it: `listCost`.
    public let key: String
    /// What people call it.
    public let title: String
    /// Who reads it: words are for people, and depend on their language; ids and codes for machines.
    public let audience: Audience
    /// What it is in a list that has no room for columns.
    let part: Part

    /// A column under a key for machines and a title for people.
    init(
      _ key: String, _ title: String, for audience: Audience = .everyone, as part: Part = .fact
    ) {
      self.key = key
      self.title = title
      self.audience = audience
      self.part = part
    }

    /// A fact for machines only.
    static func machine(_ key: String) -> Column { Column(key, "", for: .machines) }
  }

  /// What the table shows, in a few words.
  public let caption: String
  /// One fact each; the first names the row.
  public let columns: [Column]
  /// One thing each, with a cell for every column.
  public let rows: [[Cell]]
  /// Whether people see the facts below one another.
  public let isTransposed: Bool
  /// Whether its cells are words to be read, not figures to be held against one another.
  let isProse: Bool
  /// Whether it is a list of things under a heading: people see its caption above the names of the
  /// rows, where captions are not shown by themselves, and each thing keeps to its line, where there
  /// is no room for columns.
  let isList: Bool

  /// Rows under columns.
  init(
    caption: String, columns: [Column], rows: [[Cell]], isTransposed: Bool = false,
    isProse: Bool = false, isList: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isTransposed = isTransposed
    self.isProse = isProse
    self.isList = isList
  }

  /// The same, with a fact that only machines read.
  func hidingFromPeople(_ key: String) -> Table {
    Table(
      caption: caption, columns: columns.map { $0.key == key ? .machine(key) : $0 }, rows: rows,
      isTransposed: isTransposed, isProse: isProse, isList: isList)
  }

  /// The table as people see it: a header and rows of cells, the first of which names the row.
  ///
  /// - Parameter corner: What stands above the names of the rows, if the table is turned or headed by its
  ///   caption.
  /// - Returns: As many titles as each row has cells.
  func forPeople(corner: String) -> (header: [String], rows: [[Cell]]) {
    let shown = columns.indices.filter { columns[$0].audience != .machines }
    guard isTransposed else {
      let titles = shown.map { columns[$0].title }
      let header = isList ? [corner] + titles.dropFirst() : titles
      return (header, rows.map { row in shown.map { row[$0] } })
    }
    let names = rows.map { row in
      if case .text(let name) = row[shown[0]] { name } else { "" }
    }
    let facts = shown.dropFirst().map { column in
      [.text(columns[column].title)] + rows.map { $0[column] }
    }
    return ([corner] + names, facts)
  }

  /// Which columns, as people see them, stand on the right, digit under digit.
  func onRight(_ rows: [[Cell]], count: Int) -> [Bool] {
    (0..<count).map { column in
      isTransposed ? column > 0 && !isProse : rows.contains { $0[column].isNumeric }
    }
  }

  /// What the things are whose names head the rows: a plan, a service.
  var nameOfRows: String { columns.first { $0.audience != .machines }?.title ?? "" }

  /// What stands before the title of a fact that belongs to the one above it.
  static let nesting = "\u{A0}\u{A0}"

  /// The table as machines see it: the keys, and a row for each thing.
  var forMachines: (keys: [String], rows: [[Cell]]) {
    let shown = columns.indices.filter { columns[$0].audience != .people }
    return (shown.map { columns[$0].key }, rows.map { row in shown.map { row[$0] } })
  }

  /// What people who get that in a spreadsheet read above it: the titles; the keys of what they never see otherwise.
  var titlesForMachines: [String] {
    columns.filter { $0.audience != .people }.map { column in
      let title =
        column.title.hasPrefix(Self.nesting) ? column.title.dropFirst(2) : column.title[...]
      return title.isEmpty ? column.key : String(title)
    }
  }
}

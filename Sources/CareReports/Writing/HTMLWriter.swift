package import CareModel

/// Writes a report as a fragment of HTML, to be put into any page.
///
/// It has classes and nothing else: no id, script or style, so that it lives under a strict
/// Content-Security-Policy, more than once on a page. It has no headings either, whose levels would
/// depend on the page.
package struct HTMLWriter {
  /// How people of the place write.
  let style: LocaleStyle
  /// What amounts are in.
  let currency: Currency
  /// What it was made from; `nil` if the fragment is not to carry that.
  let provenance: Provenance?

  /// Writes for a place, amounts in that currency.
  package init(style: LocaleStyle, currency: Currency, provenance: Provenance?) {
    self.style = style
    self.currency = currency
    self.provenance = provenance
  }

  /// The fragment as text, ending in a line break.
  func write(_ report: Report) -> String { fragment(report).written }

  /// The fragment, to be put into a page of ours.
  package func fragment(_ report: Report) -> Markup {
    let attributes: [Markup.Attribute] = [
      .init("lang", style.language.code), .init("dir", "ltr"),
      .init("data-carecost-currency", currency.code),
    ]
    return .tag(
      "div", classes: [.report], attributes: attributes + (provenance?.attributes ?? []),
      [
        report.mark.map { .tag("p", classes: [.mark], [.words($0)]) },
        .tag("p", classes: [.heading], [.words(report.heading)]),
      ].compactMap { $0 }
        + report.lead.map { .tag("p", classes: [.lead], [.words($0)]) }
        + (report.picture.map { [picture($0())] } ?? [])
        + report.tables.map(framed)
        + report.notes.flatMap(notes)
        + (report.next.map { [.tag("p", classes: [.lead], [.words($0)])] } ?? []))
  }

  /// The picture, which measures its room as a table does.
  private func picture(_ drawing: Drawing) -> Markup {
    let writer = SVGWriter(setting: .page, style: style, provenance: nil)
    return .tag("div", classes: [.frame], [writer.markup(drawing)])
  }

  /// A list with its title; nothing if there are no sentences.
  private func notes(_ notes: Notes) -> [Markup] {
    guard !notes.sentences.isEmpty else { return [] }
    let title = notes.title.map { Markup.tag("p", classes: [.notesTitle], [.words($0)]) }
    let list = Markup.tag("ul", classes: [.notes], notes.sentences.map { .tag("li", [.words($0)]) })
    return [title, list].compactMap { $0 }
  }
}

// Tables.
extension HTMLWriter {
  /// A table in a frame that can be scrolled where nothing else makes it fit, by keyboard, too.
  ///
  /// It is a group and no region: a page with all tables of a price list would have more landmarks than
  /// anybody wants to be led through, many of one name.
  private func framed(_ table: Table) -> Markup {
    let attributes: [Markup.Attribute] = [
      .init("tabindex", "0"), .init("role", "group"), .init("aria-label", table.caption),
    ]
    return .tag("div", classes: [.frame], attributes: attributes, [self.table(table)])
  }

  /// A table with its caption, one group of rows for each fact.
  private func table(_ table: Table) -> Markup {
    let (header, rows) = table.forPeople(corner: table.nameOfRows)
    let onRight = table.onRight(rows, count: header.count)
    let head = header.indices.map { column in
      // The corner of a turned table names the row of names, which runs beside it.
      th(
        header[column], scope: column == 0 && table.isTransposed ? "row" : "col",
        isFigure: onRight[column])
    }
    let body = groups(of: rows).map { group in
      Markup.tag("tbody", group.map { tr($0, in: table, header: header, onRight: onRight) })
    }
    let room = TableRoom(header: header, rows: rows, style: style)
    return .tag(
      "table", classes: [.table] + table.kind + [table.isList ? room.stepOfList : room.step],
      [.tag("caption", [.words(table.caption)]), .tag("thead", [.tag("tr", head)])] + body)
  }

  /// Each row with those that belong to it, which stay together where rows become cards.
  private func groups(of rows: [[Cell]]) -> [[[Cell]]] {
    rows.reduce(into: []) { groups, row in
      if row.isNested, !groups.isEmpty {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  /// A row; its first cell heads it.
  private func tr(
    _ row: [Cell], in table: Table, header: [String], onRight: [Bool]
  ) -> Markup {
    .tag(
      "tr", classes: row.isNested ? [.nested] : [],
      row.indices.map { column in
        guard column > 0 else { return rowHeader(row[column]) }
        let classes = table.part(ofColumn: column) + (onRight[column] ? [.figure] : [])
        return td(row[column], label: header[column], classes: classes)
      })
  }

  /// A column's title.
  private func th(_ title: String, scope: String, isFigure: Bool) -> Markup {
    let classes = (isFigure ? [StyleClass.figure] : []) + title.lengthClass
    return .tag(
      "th", classes: classes, attributes: [.init("scope", scope)], content(.text(title)))
  }

  /// A row's name.
  private func rowHeader(_ cell: Cell) -> Markup {
    let named = cell.withoutNesting
    return .tag(
      "th", classes: named.text(style).lengthClass, attributes: [.init("scope", "row")],
      content(named))
  }

  /// A cell that repeats its column's name, for where rows become cards.
  private func td(_ cell: Cell, label: String, classes: [StyleClass]) -> Markup {
    let attributes = [Markup.Attribute("data-label", label)]
    let classes = classes + (cell.saysNothing ? [.absent] : []) + cell.text(style).lengthClass
    return .tag("td", classes: classes, attributes: attributes, content(cell))
  }

  /// What a cell says to people, and the same value for machines; what belongs to it below it.
  private func content(_ cell: Cell) -> [Markup] {
    switch cell {
    case .named(let name, let description): [value(.text(name)), detail(description)]
    case .fee(let amount, let every): [value(.amount(amount)), detail(every)]
    default: [value(cell)]
    }
  }

  /// Lesser words on a line of their own, without a stylesheet, too.
  private func detail(_ words: String) -> Markup {
    .tag("div", classes: [.detail], [self.words(words)])
  }

  /// One value.
  private func value(_ cell: Cell) -> Markup {
    let text = cell.text(style)
    if cell.saysNothing {
      let nothing = style.language.texts.notApplicable
      return .tag("span", classes: [.spoken], [.words(nothing)])
    }
    switch cell {
    case .text, .named, .onRequest, .absent: return words(text)
    case .amount(let amount), .fee(let amount, _): return data(.amount, minor: amount, text)
    case .difference(let amount), .figure(let amount):
      return data(.difference, minor: amount, text)
    case .count(let count): return data(.count, String(count), text)
    case .mean(let parts, let decimals):
      return data(.mean, decimalText(parts, decimals: decimals), text)
    case .share(let share): return data(.share, decimalText(share.millionths, decimals: 6), text)
    case .growth(let thousandths), .discount(let thousandths):
      return data(.share, decimalText(thousandths, decimals: 3), text)
    case .date(let day): return time(.date, day.description, text)
    case .minutes(let minutes): return time(.duration, Self.duration(minutes), text)
    }
  }

  /// An amount with its bare number, in the currency's decimals.
  private func data(_ kind: StyleClass, minor amount: Amount, _ text: String) -> Markup {
    data(kind, decimalText(amount.minor, decimals: currency.decimals), text)
  }

  /// Words with the value that they say.
  private func data(_ kind: StyleClass, _ value: String, _ text: String) -> Markup {
    .tag("data", classes: [kind], attributes: [.init("value", value)], [.words(text)])
  }

  /// A day or a time with the value that it says.
  private func time(_ kind: StyleClass, _ value: String, _ text: String) -> Markup {
    .tag("time", classes: [kind], attributes: [.init("datetime", value)], [.words(text)])
  }

  /// A time as HTML reads it: `PT11H30M`.
  private static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 || hours == 0 ? "\(rest)M" : "")
  }

  /// The words of a cell; those that may turn the direction of what surrounds them are kept apart.
  ///
  /// Sentences are not: each runs in the direction of its own language, whatever it names.
  private func words(_ text: String) -> Markup {
    text.unicodeScalars.contains(where: \.turnsDirection)
      ? .tag("bdi", [.words(text)]) : .words(text)
  }
}

extension Table {
  /// What kind of table it is.
  fileprivate var kind: [StyleClass] {
    isList ? [.list] : isProse ? [.prose] : isTransposed ? [.facts] : []
  }

  /// What a column is in a list that has no room for columns.
  fileprivate func part(ofColumn column: Int) -> [StyleClass] {
    guard isList else { return [] }
    return switch columns[column].part {
    case .fact: []
    case .words: [.words]
    case .price: [.price]
    }
  }
}

extension Cell {
  /// Whether a person sees nothing in it.
  fileprivate var saysNothing: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    default: false
    }
  }
}

extension [Cell] {
  /// Whether this row belongs to the one above it.
  fileprivate var isNested: Bool {
    if case .text(let title)? = first { title.hasPrefix(Table.nesting) } else { false }
  }
}

extension Cell {
  /// The name of a row without what marks it as part of the one above.
  fileprivate var withoutNesting: Cell {
    guard case .text(let title) = self, title.hasPrefix(Table.nesting) else { return self }
    return .text(String(title.dropFirst(Table.nesting.count)))
  }
}

extension String {
  /// The class of cells with a word that must be broken, lest the table be wider than the page.
  fileprivate var lengthClass: [StyleClass] {
    split(whereSeparator: \.isWhitespace).contains { String($0).displayWidth > 20 } ? [.long] : []
  }
}

extension Unicode.Scalar {
  /// Whether it is written from right to left, or steers the direction of what follows.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
      0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}

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
      ].compactMap { $0 } + (report.chooser.map { parts(of: $0, in: report) } ?? body(of: report)))
  }

  /// The answer, its proof, and what that rests on.
  func body(of report: Report) -> [Markup] {
    report.lead.map { .tag("p", classes: [.lead], [.words($0)]) }
      + (report.picture.map { [picture($0())] } ?? [])
      + report.tables.map(framed)
      + report.notes.flatMap(notes)
      + (report.next.map { [.tag("p", classes: [.lead], [.words($0)])] } ?? [])
  }

  /// The picture, which measures its room as a table does.
  private func picture(_ drawing: Drawing) -> Markup {
    let writer = SVGWriter(setting: .page, style: style, provenance: nil)
    return .tag("div", classes: [.frame], [writer.markup(drawing)])
  }

  /// A list with its title; nothing if there are no sentences.
  func notes(_ notes: Notes) -> [Markup] {
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

/// An optional stylesheet for published reports.
///
/// It takes the font and the colours of the page, so that it is dark where the page is; whatever
/// colour it adds holds on white and on black. Every selector begins with a class of ours.
public enum Stylesheet {
  /// The stylesheet; it ends with a line break.
  public static var text: String {
    [head, words, table, cells, cards, drawing, series, print].joined(separator: "\n")
  }

  /// What the sheet says of itself.
  private static let head = """
    /* carecost: tables and charts from a price list. Colours come from the page; to change them, set
       --carecost-rule, --carecost-shade or --carecost-series-1 to -6 on any element around a report. */

    """

  /// A class as a selector.
  static func of(_ part: StyleClass) -> String { ".\(part.name)" }

  /// The colour of thin lines.
  private static let rule =
    "var(--carecost-rule, color-mix(in srgb, currentColor 25%, transparent))"
  /// The colour behind a header.
  private static let shade =
    "var(--carecost-shade, color-mix(in srgb, currentColor 5%, transparent))"

  /// The mark, the heading, the answer and the notes.
  private static var words: String {
    """
    \(of(.report)) {
      margin-block: 1.5em;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    \(of(.mark)) {
      display: inline-block;
      margin: 0 0 0.75em;
      padding: 0.1em 0.6em;
      border: 1px solid;
      border-radius: 0.25em;
      font-size: 0.8125em;
      font-weight: 700;
      letter-spacing: 0.06em;
    }
    \(of(.heading)) {
      margin: 0 0 0.75em;
      font-weight: 600;
    }
    \(of(.lead)) {
      max-inline-size: 65ch;
      margin: 0 0 1.25em;
    }
    \(of(.notesTitle)) {
      margin: 0 0 0.25em;
      font-weight: 600;
    }
    \(of(.notes)) {
      max-inline-size: 75ch;
      margin: 0 0 1.25em;
      padding-inline-start: 1.25em;
      font-size: 0.875em;
    }
    \(of(.notes)) li {
      margin-block: 0.25em;
    }

    """
  }

  /// The table and its caption.
  private static var table: String {
    """
    \(of(.frame)) {
      container-type: inline-size;
      position: relative;
      margin-block: 0 1.75em;
    }
    \(of(.table)) {
      inline-size: 100%;
      margin: 0;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
      overflow-wrap: normal;
    }
    \(of(.table)) caption {
      padding: 0 0 0.5em;
      font-weight: 700;
      text-align: start;
      caption-side: top;
    }
    \(of(.table)) th,
    \(of(.table)) td {
      padding: 0.45em 0 0.45em 1.25em;
      border: 0;
      border-block-end: 1px solid \(rule);
      font-weight: 400;
      text-align: start;
      vertical-align: baseline;
    }
    \(of(.table)) th:first-child {
      padding-inline-start: 0;
    }
    \(of(.table)) thead th {
      border-block-end: 2px solid;
      font-weight: 600;
      vertical-align: bottom;
    }

    """
  }

  /// Figures, digit under digit.
  private static func values(in table: StyleClass) -> String {
    StyleClass.values.map { "\(of(table)) \(of($0))" }.joined(separator: ",\n")
  }

  /// Rows as cards, where a table has no room.
  private static var cells: String {
    """
    \(of(.table)) th:first-child {
      min-inline-size: 9em;
    }
    \(of(.facts)) {
      max-inline-size: 48rem;
    }
    \(of(.prose)) {
      table-layout: fixed;
    }
    \(of(.prose)) th:first-child {
      inline-size: 20%;
    }
    \(of(.table)) \(of(.figure)) {
      text-align: end;
    }
    \(of(.table)) \(of(.nested)) th {
      padding-inline-start: 1.25em;
    }
    \(of(.table)) \(of(.long)) {
      overflow-wrap: anywhere;
    }
    \(values(in: .table)) {
      white-space: nowrap;
    }
    \(of(.absent))::before {
      content: "–";
      content: "–" / "";
    }
    \(of(.spoken)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    """
  }

  /// Where there is no room for columns, each row is a card, with its columns' names; a broad table
  /// needs more room.
  private static var cards: String {
    cards(of: .table, below: "36em") + "\n" + cards(of: .broad, below: "69em")
  }

  private static func cards(of table: StyleClass, below width: String) -> String {
    """
    @media screen {
      @container (max-width: \(width)) {
        \(of(table)),
        \(of(table)) tbody,
        \(of(table)) tr {
          display: block;
          overflow-wrap: anywhere;
        }
        \(of(table)) caption {
          display: block;
        }
        \(of(table)) thead {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        \(of(table)) tbody {
          margin-block-end: 0.75em;
          padding: 0.6em 0.9em;
          border: 1px solid \(rule);
          border-radius: 0.5em;
          background: \(shade);
        }
        \(of(table)) tbody th,
        \(of(table)) \(of(.nested)) th {
          display: block;
          padding: 0 0 0.15em;
          border: 0;
          font-weight: 700;
        }
        \(of(table)) \(of(.nested)) th {
          padding-block-start: 0.5em;
          font-weight: 400;
          font-style: italic;
        }
        \(of(table)) td {
          display: flex;
          flex-wrap: wrap;
          justify-content: flex-end;
          gap: 0 1em;
          padding: 0.15em 0;
          border: 0;
          text-align: end;
        }
        \(of(table)) td::before {
          content: attr(data-label);
          margin-inline-end: auto;
          text-align: start;
        }
        \(values(in: table)) {
          white-space: normal;
        }
        \(of(table))\(of(.prose)) th:first-child {
          inline-size: auto;
          min-inline-size: 0;
        }
        \(of(table))\(of(.prose)) td {
          display: block;
          text-align: start;
        }
        \(of(table))\(of(.prose)) td::before {
          display: block;
          font-size: 0.875em;
        }
        \(of(table)) \(of(.absent)) {
          display: none;
        }
      }
    }

    """
  }
}

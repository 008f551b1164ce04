/// An optional stylesheet for published reports.
///
/// It takes the font and the colours of the page, so that it is dark where the page is; whatever
/// colour it adds holds on white and on black. Every selector begins with a class of ours.
public enum Stylesheet {
  /// The stylesheet; it ends with a line break.
  public static var text: String {
    [head, words, table, cells, cards, list, drawing, series, chooser, print].joined(
      separator: "\n")
  }

  /// What the sheet says of itself.
  private static let head = """
    /* carecost: tables and charts from a price list. Colours come from the page; to change them, set
       --carecost-rule, --carecost-shade or --carecost-series-1 to -6 on any element around a report. */

    """

  /// A class as a selector.
  static func of(_ part: StyleClass) -> String { ".\(part.name)" }

  /// The colour of thin lines.
  static let rule =
    "var(--carecost-rule, color-mix(in srgb, currentColor 25%, transparent))"
  /// The colour behind a header.
  static let shade =
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
      box-sizing: border-box;
      max-inline-size: 100%;
      margin: 0 0 0.75em;
      padding: 0.1em 0.6em;
      border: 1px solid;
      border-radius: 0.25em;
      font-size: 0.8125em;
      font-weight: 700;
      letter-spacing: 0.06em;
      overflow-wrap: anywhere;
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
    \(of(.report)) \(of(.notes)) {
      max-inline-size: 75ch;
      margin: 0 0 1.25em;
      padding-inline-start: 1.25em;
      list-style: disc;
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
      overflow-x: auto;
    }
    \(of(.table)) {
      inline-size: 100%;
      margin: 0;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
      overflow-wrap: normal;
    }
    \(of(.frame)) \(of(.table)) {
      display: table;
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

  /// Whatever figure stands in tables of some kind.
  static func values(in table: String) -> String {
    StyleClass.values.map { "\(table) \(of($0))" }.joined(separator: ",\n")
  }

  /// What stands in a table.
  private static var cells: String {
    """
    \(of(.table)) th:first-child {
      min-inline-size: 9em;
    }
    \(of(.facts)),
    \(of(.list)) {
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
    \(values(in: of(.table))) {
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
}

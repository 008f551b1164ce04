// Tables without room for their columns.
extension Stylesheet {
  /// Where a table has less room than its columns need, each row is a card, with its columns' names.
  static var cards: String {
    TableRoom.steps.map { step in
      cards(of: "\(of(step.class)):not(\(of(.list)))", below: step.room)
    }.joined(separator: "\n")
  }

  private static func cards(of table: String, below room: Int) -> String {
    """
    @container (max-width: \(room)em) {
      \(table),
      \(table) tbody,
      \(table) tr {
        display: block;
        overflow-wrap: anywhere;
      }
      \(table) caption {
        display: block;
      }
      \(table) thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      \(table) tbody {
        margin-block-end: 0.75em;
        padding: 0.6em 0.9em;
        border: 1px solid \(rule);
        border-radius: 0.5em;
        background: \(shade);
      }
      \(table) tbody th,
      \(table) \(of(.nested)) th {
        display: block;
        padding: 0 0 0.15em;
        border: 0;
        font-weight: 700;
      }
      \(table) \(of(.nested)) th {
        padding-block-start: 0.5em;
        font-weight: 400;
        font-style: italic;
      }
      \(table) td {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0 1em;
        padding: 0.15em 0;
        border: 0;
        text-align: end;
      }
      \(table) td::before {
        content: attr(data-label);
        margin-inline-end: auto;
        text-align: start;
      }
      \(values(in: table)) {
        white-space: normal;
      }
      \(table)\(of(.prose)) th:first-child {
        inline-size: auto;
        min-inline-size: 0;
      }
      \(table)\(of(.prose)) td {
        display: block;
        text-align: start;
      }
      \(table)\(of(.prose)) td::before {
        display: block;
        font-size: 0.875em;
      }
      \(table) \(of(.absent)) {
        display: none;
      }
    }

    """
  }
}

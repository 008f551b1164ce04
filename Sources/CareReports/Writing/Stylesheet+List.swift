// Lists of prices.
extension Stylesheet {
  /// A list under its heading, and its lines where it has no room for columns.
  static var list: String {
    ([heading]
      + TableRoom.stepsOfLists.map { step in
        lines(of: "\(of(.list))\(of(step.class))", below: step.room)
      }).joined(separator: "\n")
  }

  /// The heading is told from the names, and the names from what is said of them.
  private static var heading: String {
    """
    \(of(.list)) caption {
      padding-block-end: 0.3em;
      font-size: 1.1875em;
    }
    \(of(.list)) thead th {
      padding-block: 0.3em;
      border-block-end-width: 1px;
      font-size: 0.875em;
      font-weight: 400;
    }
    \(of(.list)) tbody th,
    \(of(.list)) \(of(.price)) \(of(.amount)) {
      font-weight: 600;
    }
    \(of(.list)) \(of(.figure)) {
      inline-size: 7.5em;
    }
    \(of(.list)) td\(of(.words)):not(\(of(.figure))),
    \(of(.detail)) {
      font-size: 0.875em;
      font-weight: 400;
    }

    """
  }

  /// A line for each thing: its name, and at the other end its price; below them, small, all else.
  private static func lines(of list: String, below room: Int) -> String {
    """
    @container (max-width: \(room)em) {
      \(list),
      \(list) tbody,
      \(list) caption {
        display: block;
      }
      \(list) thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      \(list) tr {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 1em;
        padding-block: 0.5em;
        border-block-end: 1px solid \(rule);
        overflow-wrap: anywhere;
      }
      \(list) tr::before {
        content: "";
        order: 1;
        flex: 0 0 100%;
      }
      \(list) tbody th {
        flex: 1 1 50%;
        min-inline-size: 0;
        padding: 0;
        border: 0;
      }
      \(list) td {
        order: 3;
        inline-size: auto;
        padding: 0;
        border: 0;
        font-size: 0.875em;
        text-align: start;
      }
      \(list) td\(of(.price)) {
        order: 0;
        max-inline-size: 48%;
        font-size: 1em;
        text-align: end;
      }
      \(list) td\(of(.words)) {
        order: 2;
      }
      \(list) td::before {
        content: attr(data-label) "\\A0";
      }
      \(list) td\(of(.price))::before,
      \(list) td\(of(.words))::before {
        content: none;
      }
      \(list) \(of(.absent)) {
        display: none;
      }
    }

    """
  }
}

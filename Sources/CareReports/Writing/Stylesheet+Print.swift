extension Stylesheet {
  /// On paper.
  static var print: String {
    """
    @media print {
      \(of(.report)) {
        color: #000;
      }
      \(of(.table)) thead {
        display: table-header-group;
      }
      \(of(.table)) tbody,
      \(of(.drawing)),
      \(of(.notes)) li {
        break-inside: avoid;
      }
    }

    """
  }
}

// How drawings look in a page.
extension Stylesheet {
  /// The letters of a drawing that is larger than it was drawn, so that they stay about the page's own, in
  /// its lengths; smaller ones never stand in each other's way.
  private static let lettersWithRoom = "13px"

  /// How drawings look on a page.
  static var drawing: String {
    """
    \(of(.drawing)) {
      display: block;
      inline-size: 100%;
      max-inline-size: 38rem;
      block-size: auto;
      font-family: inherit;
    }
    @container (min-width: 32em) {
      \(of(.drawing)) \(of(.label)) {
        font-size: \(lettersWithRoom);
      }
    }
    \(of(.ground)) {
      fill: none;
    }
    \(of(.label)),
    \(of(.area)) {
      fill: currentColor;
      stroke: none;
    }
    \(of(.axis)),
    \(of(.border)),
    \(of(.grid)),
    \(of(.marker)) {
      fill: none;
      stroke: currentColor;
    }

    """
  }

  /// How the series of a drawing are told apart.
  static var series: String {
    Series.colors.indices.map { index in
      let part = of(.series(index))
      let color = "var(--carecost-series-\(index + 1), \(Series.color(index)))"
      return """
        \(of(.line))\(part),
        \(of(.leader))\(part) {
          fill: none;
          stroke: \(color);
        }
        \(of(.area))\(part) {
          fill: \(color);
        }

        """
    }.joined()
  }
}

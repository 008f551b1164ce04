// How drawings look in a page.
extension Stylesheet {
  /// How drawings look on a page.
  static var drawing: String {
    """
    \(of(.drawing)) {
      display: block;
      inline-size: 100%;
      max-inline-size: 48rem;
      block-size: auto;
      font-family: inherit;
    }
    \(of(.narrow)) \(of(.drawing)) {
      max-inline-size: 26rem;
    }
    @container (max-width: 36em) {
      \(of(.frame)) \(of(.wide)) {
        display: none;
      }
      \(of(.frame)) \(of(.narrow)) {
        display: block !important;
      }
    }
    \(of(.ground)) {
      fill: none;
    }
    \(of(.label)),
    \(of(.area)) {
      fill: currentColor;
    }
    \(of(.axis)),
    \(of(.border)),
    \(of(.grid)),
    \(of(.marker)) {
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
          stroke: \(color);
        }
        \(of(.area))\(part) {
          fill: \(color);
        }

        """
    }.joined()
  }
}

internal import CareModel

/// Writes a drawing as SVG, as a file of its own or for the middle of a page.
///
/// It has classes for a stylesheet, and attributes that hold without one; no id, script or style.
/// In a page its ink is the page's. A file that is shown as an image cannot see the page, nor tell
/// whether it is dark: it has a white ground and dark ink of its own, unless the stylesheet, in a
/// page that includes the file's text, takes them away.
struct SVGWriter {
  /// Where the drawing is shown.
  enum Setting: Sendable {
    case file, page
  }

  /// Where the drawing will stand.
  let setting: Setting
  /// The language of its words.
  let style: LocaleStyle
  /// What it was made from; `nil` if the drawing is not to carry that.
  let provenance: Provenance?

  /// The drawing as text, ending in a line break.
  func write(_ drawing: Drawing) -> String { markup(drawing).written }

  /// The drawing, to be put into a page.
  func markup(_ drawing: Drawing) -> Markup {
    let (width, height) = (text(drawing.width), text(drawing.height))
    let size = [Markup.Attribute("width", width), .init("height", height)]
    let top = text(drawing.top)
    let corner = drawing.top == 0 ? [] : [Markup.Attribute("y", top)]
    let ground = Markup.tag(
      "rect", classes: [.ground], attributes: corner + size + [.init("fill", "#ffffff")], [])
    let head: [Markup] = [
      .tag("title", [.words(drawing.title)]), .tag("desc", [.words(drawing.description)]),
    ]
    let attributes: [Markup.Attribute] =
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("role", "img"),
        .init("lang", style.language.code), .init("viewBox", "0 \(top) \(width) \(height)"),
      ] + (setting == .file ? size : [])
      + [.init("font-family", "system-ui, sans-serif"), .init("fill", "none")]
      + (provenance?.attributes ?? [])
    return .tag(
      "svg", classes: [.drawing], attributes: attributes,
      head + (setting == .file ? [ground] : []) + drawing.shapes.map(markup))
  }

  /// The colour of lines and letters; on a page, that of its text.
  private var ink: String { setting == .file ? "#1a1a1a" : "currentColor" }

  /// A length with at most two decimals.
  private func text(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    var text = decimalText(hundredths, decimals: 2)[...]
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }

  /// One shape.
  private func markup(_ shape: Drawing.Shape) -> Markup {
    switch shape {
    case .line(let from, let to, let role):
      let ends = [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)]
      return .tag("line", classes: classes(role), attributes: lengths(ends) + stroke(role), [])
    case .polyline(let points, let role):
      return .tag(
        "polyline", classes: classes(role), attributes: [corners(points)] + stroke(role), [])
    case .polygon(let points, let role):
      return .tag("polygon", classes: classes(role), attributes: [corners(points)] + fill(role), [])
    case .rectangle(let corner, let width, let height, let role):
      let sides = [("x", corner.x), ("y", corner.y), ("width", width), ("height", height)]
      return .tag(
        "rect", classes: area(role), attributes: lengths(sides) + fill(role), [])
    case .label(let label):
      let place = lengths([("x", label.place.x), ("y", label.place.y)])
      let look: [Markup.Attribute] = [
        .init("font-size", text(label.size)), .init("text-anchor", label.anchor.rawValue),
        .init("fill", ink), .init("stroke", "none"),
      ]
      return .tag("text", classes: [.label], attributes: place + look, [.words(label.text)])
    }
  }

  private func corners(_ points: [Drawing.Point]) -> Markup.Attribute {
    .init("points", points.map { "\(text($0.x)),\(text($0.y))" }.joined(separator: " "))
  }

  /// Attributes that are lengths, in at most two decimals.
  private func lengths(_ lengths: [(String, Double)]) -> [Markup.Attribute] {
    lengths.map { .init($0.0, text($0.1)) }
  }
}

// How each role looks without a stylesheet.
extension SVGWriter {
  /// What a shape is, for the stylesheet.
  private func classes(_ role: Drawing.Role) -> [StyleClass] {
    switch role {
    case .axis: [.axis]
    case .grid: [.grid]
    case .mark: [.marker]
    case .border: [.border]
    case .leader(let index), .aside(let index): [.leader, .series(index)]
    case .band: area(role)
    case .series(let index), .shade(let index, _): [.line, .series(index)]
    }
  }

  /// The same for what is filled.
  private func area(_ role: Drawing.Role) -> [StyleClass] {
    [.area] + (role.series.map { [.series($0)] } ?? [])
  }

  /// How a line looks without a stylesheet; that it is not filled is said too, since themes fill every
  /// `svg` for the sake of their icons.
  private func stroke(_ role: Drawing.Role) -> [Markup.Attribute] {
    let (color, width, more): (String, String, [Markup.Attribute]) =
      switch role {
      case .axis: (ink, "1", [])
      case .grid: (ink, "1", [.init("stroke-opacity", "0.2")])
      case .mark: (ink, "1", [.init("stroke-dasharray", "1 3"), .init("stroke-linecap", "round")])
      case .border: (ink, "2.5", [.init("stroke-linecap", "square")])
      case .series(let index), .shade(let index, _):
        (Series.color(index), "2.5", dashes(index) + [.init("stroke-linejoin", "round")])
      case .leader(let index), .band(let index): (Series.color(index), "1", [])
      case .aside(let index): (Series.color(index), "1.25", dashes(index))
      }
    return [.init("fill", "none"), .init("stroke", color), .init("stroke-width", width)] + more
  }

  /// How a series is dashed.
  private func dashes(_ index: Int) -> [Markup.Attribute] {
    Series.dashes(index).map { [.init("stroke-dasharray", $0)] } ?? []
  }

  /// How an area looks without a stylesheet; it has no line around it.
  private func fill(_ role: Drawing.Role) -> [Markup.Attribute] {
    filling(role) + [.init("stroke", "none")]
  }

  private func filling(_ role: Drawing.Role) -> [Markup.Attribute] {
    switch role {
    case .axis, .mark, .border: [.init("fill", ink)]
    case .grid: [.init("fill", ink), .init("fill-opacity", "0.2")]
    case .series(let index), .leader(let index), .aside(let index):
      [.init("fill", Series.color(index))]
    case .band(let index): [.init("fill", Series.color(index)), .init("fill-opacity", "0.15")]
    case .shade(let index, let strength):
      [.init("fill", Series.color(index)), .init("fill-opacity", text(strength))]
    }
  }
}

extension Drawing.Role {
  /// Which of several things it is.
  fileprivate var series: Int? {
    switch self {
    case .series(let index), .leader(let index), .aside(let index), .band(let index),
      .shade(let index, _):
      index
    case .axis, .grid, .mark, .border: nil
    }
  }
}

/// A picture of lines, areas and words, not yet written for anybody.
///
/// What a shape is, is said by its `Role`; how that looks is for the writer and the stylesheet.
/// Lengths are in pixels of the width at which the picture is meant to be seen; the origin is at the
/// top left of what is drawn, below a caption.
public struct Drawing: Sendable {
  /// A place.
  struct Point: Hashable, Sendable {
    /// In pixels, from the left.
    let x: Double
    /// In pixels, from the top.
    let y: Double
  }

  /// What a shape stands for.
  enum Role: Hashable, Sendable {
    /// Where the plot ends.
    case axis
    /// A value of an axis.
    case grid
    /// A day or value to be noticed.
    case mark
    /// Where one side ends and another begins.
    case border
    /// One of several things that are told apart, counted from 0.
    case series(Int)
    /// One of several things, less than the whole of it: what leads from a line to its label.
    case leader(Int)
    /// One of several things, as it is seen beside the main line: thinner.
    case aside(Int)
    /// What lies around one of several things.
    case band(Int)
    /// A strength from 0 to 1, of one of several things: a field of a heat map.
    case shade(Int, strength: Double)
  }

  /// One of the things that are drawn, from the back to the front.
  enum Shape: Hashable, Sendable {
    /// A straight line from one place to another.
    case line(Point, Point, Role)
    /// A line from place to place.
    case polyline([Point], Role)
    /// An area with those corners.
    case polygon([Point], Role)
    /// A rectangle by its top left and its size.
    case rectangle(Point, width: Double, height: Double, Role)
    /// Words.
    case label(Label)
  }

  /// Words on one line.
  struct Label: Hashable, Sendable {
    /// Which end of the words stands at their place.
    enum Anchor: String, Hashable, Sendable {
      case start, middle, end
    }

    /// What the words are.
    let text: String
    /// Where the words begin, end or have their middle, on their base line.
    let place: Point
    /// Which end of the words stands there.
    let anchor: Anchor
    /// The height of the letters' body.
    let size: Double

    /// The room that the words take at most, whatever the font.
    var box: Box {
      let width = TextMeasure.width(of: text, size: size)
      let left =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return Box(
        left: left, top: place.y - size, right: left + width, bottom: place.y + size * 0.3)
    }
  }

  /// The room that something takes.
  struct Box: Hashable, Sendable {
    /// In pixels.
    let left: Double
    /// In pixels.
    let top: Double
    /// In pixels.
    let right: Double
    /// In pixels.
    let bottom: Double

    /// Whether two rooms overlap; those that only touch do not.
    func intersects(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// What the picture is, in a few words.
  public let title: String
  /// What the picture says, for who cannot see it.
  public let description: String
  /// In pixels.
  let width: Double
  /// In pixels.
  let height: Double
  /// From the back to the front.
  let shapes: [Shape]
  /// Where the drawing begins, in pixels; negative where something stands above the origin.
  var top = 0.0

  /// The words in the picture.
  var labels: [Label] {
    shapes.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }
}

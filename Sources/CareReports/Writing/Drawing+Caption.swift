extension Drawing {
  /// The drawing as it is handed on by itself: below its title, whose prices these are, and what was set
  /// for them; what is compared is told to who cannot see it.
  func captioned(_ heading: String, _ basis: PictureBasis) -> Drawing {
    let size = ChartMeasures.standard.size
    let leading = ChartMeasures.standard.leading
    let lines = ([title, heading] + basis.setForThisRun).flatMap {
      TextMeasure.lines(of: $0.visible, size: size, width: width, most: 4)
    }
    let room = leading * Double(lines.count) + ChartMeasures.standard.gap
    let caption = lines.enumerated().map { place, line in
      let base = top - room + leading * Double(place) + size
      return Shape.label(
        .init(text: line, place: .init(x: 0, y: base), anchor: .start, size: size))
    }
    return Drawing(
      title: title,
      description: ([description] + basis.compared + basis.setForThisRun).joined(separator: " "),
      width: width, height: height + room, shapes: caption + shapes, top: top - room)
  }
}

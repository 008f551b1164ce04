internal import CareModel
internal import PriceListFormat

/// The price lists of many combinations of values, read in two halves: prices apart from plans and
/// cases.
///
/// A value of one half says nothing of the other as long as no value changes what refers to what; so
/// each half is read once for each combination of its own values, and two of them make a list.
struct SweptLists: Sendable {
  /// One half: a list for each combination of its own values.
  private struct Half: Sendable {
    let face: GridFace
    let lists: [Result<PriceList, any Error>]
  }

  private let prices: Half
  private let others: Half

  /// The most lists of one half that are kept.
  private static let most = 4096

  /// Reads both halves for the values that a figure depends on.
  ///
  /// - Returns: `nil` if one half would be all there is, or there are too many lists to keep.
  init?(
    of figure: SweepFigure, in grid: Grid, paths: [Path], by team: Team,
    reading list: @escaping @Sendable ([(dimension: Int, coordinate: Int)]) throws -> PriceList
  ) {
    guard !figure.isOpaque else { return nil }
    let isOther = { (dimension: Int) in
      ["plans", "cases"].contains(paths[dimension].names[0])
    }
    let faces = (
      prices: grid.face(figure.face.dimensions.filter { !isOther($0) }),
      others: grid.face(figure.face.dimensions.filter(isOther))
    )
    guard !faces.prices.dimensions.isEmpty, !faces.others.dimensions.isEmpty,
      max(faces.prices.count, faces.others.count) <= Self.most
    else { return nil }
    let half = { (face: GridFace) in
      Half(
        face: face,
        lists: team.map(0..<face.count) { index in
          Result { try list(face.coordinates(of: index, in: grid)) }
        })
    }
    prices = half(faces.prices)
    others = half(faces.others)
  }

  /// The list of a combination, given by the values of all dimensions.
  func list(at coordinates: [Int]) throws -> PriceList {
    let priced = try prices.lists[prices.face.index(at: coordinates)].get()
    return try others.lists[others.face.index(at: coordinates)].get().priced(as: priced)
  }
}
